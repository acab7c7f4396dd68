import type { CliCommand, CliOption, CommandGroup } from "../arguments/command.js";
import { requestFileOption } from "../arguments/common-options.js";
import { readRequest } from "../documents/read-request.js";
import { exportCommand } from "./export-command.js";
import { checkCommand } from "./port-matrix-check.js";

const documentOption: CliOption = {
  ...requestFileOption,
  description: "Path of a request, a finished plan or a port matrix; - for standard input.",
};

const show: CliCommand = {
  name: "show",
  summary: "Show the ports to open and the endpoints that must be reachable.",
  description:
    "Shows which ports have to be open between which addresses and which endpoints must be reachable, each with its rule. A request is planned first; if that fails, the addresses in the request are shown.",
  options: [documentOption],
  needs: ["--file"],
  examples: [
    { purpose: "The ports of a request", line: "port-matrix show --file request.json --output table" },
    {
      purpose: "The endpoints that a proxy must allow",
      line: 'port-matrix show --file plan.json --query "endpoints[].[fqdn, port]" --output tsv',
    },
  ],
  async run(values, context) {
    const { portMatrixOf } = await import("../documents/port-matrix-of.js");
    const value = portMatrixOf(await readRequest(values, ["plan request", "finished plan", "port matrix"], [], context));
    return {
      value,
      findings: value.findings,
      table: async (width) => (await import("../tables/port-matrix-table.js")).portMatrixTable(value, width),
    };
  },
};

const exportMatrix = exportCommand({
  summary: "Write a port matrix in the format of another tool.",
  description:
    "Writes the ports and endpoints as a document or as firewall rules. The main file goes to standard output unchanged, and all files go to the folder of --output-dir.",
  options: [documentOption],
  examples: [
    { purpose: "A table for the network team", line: "port-matrix export --file request.json --format markdown" },
    {
      purpose: "All files of a format, from a finished plan",
      line: "port-matrix export --file plan.json --format nsg-arm --output-dir deploy --output none",
    },
  ],
  input: "port-matrix",
  async read(values, context) {
    const { portMatrixOf } = await import("../documents/port-matrix-of.js");
    return portMatrixOf(await readRequest(values, ["plan request", "finished plan", "port matrix"], [], context));
  },
});

export const portMatrixGroup: CommandGroup = {
  name: "port-matrix",
  summary: "List the ports to open and the endpoints that must be reachable.",
  commands: [show, exportMatrix, checkCommand(documentOption)],
};
