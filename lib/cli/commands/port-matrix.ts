import type { CliCommand, CommandGroup } from "../command.js";
import { requestFileOption } from "../common-options.js";
import { readRequest } from "../read-request.js";
import { portMatrixTable } from "../tables/port-matrix-table.js";

const show: CliCommand = {
  name: "show",
  summary: "Show which ports have to be open, and towards which endpoints.",
  description:
    "Shows between which addresses which ports have to be open and which endpoints must be reached, each with the rule that says so.",
  options: [
    {
      ...requestFileOption,
      description: "A request, a finished plan or a port matrix, as JSON, JSON with comments or YAML; - is standard input.",
    },
  ],
  needs: ["--file"],
  examples: [
    { purpose: "The ports of a request", line: "port-matrix show --file request.json --output table" },
    {
      purpose: "The endpoints a proxy has to let through",
      line: 'port-matrix show --file plan.json --query "endpoints[].[fqdn, port]" --output tsv',
    },
  ],
  async run(values, context) {
    const { portMatrixOf } = await import("../port-matrix-of.js");
    const value = portMatrixOf(await readRequest(values, [], context));
    return { value, findings: value.findings, table: (width) => portMatrixTable(value, width) };
  },
};

export const portMatrixGroup: CommandGroup = {
  name: "port-matrix",
  summary: "List the ports and endpoints that have to be open.",
  commands: [show],
};
