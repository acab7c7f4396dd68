import type { PortMatrix } from "../../../types/index.js";
import { findingBelow } from "../../finding/finding-below.js";
import { PlanError } from "../../finding/plan-error.js";
import type { CliCommand, CliOption, CommandContext, CommandGroup, OptionValues } from "../arguments/command.js";
import { requestFileOption } from "../arguments/common-options.js";
import { oneOf } from "../arguments/option-values.js";
import { readKind } from "../documents/read-kind.js";
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

const sideText = "path of a request, a finished plan or a port matrix; - for standard input.";

const diff: CliCommand = {
  name: "diff",
  summary: "Compare two port matrices by the traffic they allow.",
  description:
    "Lists the traffic that opens, the traffic that closes, and the endpoints that come and go. Rows are compared by their addresses and ports, not by their ids. With --output markdown the result is a text for a change request.",
  options: [
    { flags: "--before <path>", description: `What the firewalls allow now: ${sideText}`, group: "Input Arguments" },
    { flags: "--after <path>", description: `What they must allow: ${sideText}`, group: "Input Arguments" },
  ],
  needs: ["--before", "--after"],
  examples: [
    { purpose: "What opens and what closes with a new plan", line: "port-matrix diff --before plan.json --after next.json --output table" },
    { purpose: "The same for a change request", line: "port-matrix diff --before plan.json --after request.json --output markdown" },
  ],
  async run(values, context) {
    const before = await sideOf("before", values, context);
    const after = await sideOf("after", values, context);
    const { comparePortMatrices } = await import("../../ports/compare-port-matrices.js");
    const value = comparePortMatrices({ before, after });
    return {
      value,
      findings: value.findings,
      table: async (width) => (await import("../tables/port-matrix-comparison-table.js")).portMatrixComparisonTable(value, width),
      markdown: async () => (await import("../../emit/markdown/port-matrix-comparison-markdown.js")).portMatrixComparisonMarkdown(value),
    };
  },
};

async function sideOf(side: "before" | "after", values: OptionValues, context: CommandContext): Promise<PortMatrix> {
  context.givenBy.set(`/${side}`, `--${side}`);
  const kinds = ["plan request", "finished plan", "port matrix"] as const;
  const document = await readKind(`--${side}`, oneOf(values, side) ?? "-", kinds, context);
  const { portMatrixOf } = await import("../documents/port-matrix-of.js");
  try {
    return portMatrixOf(document);
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    throw new PlanError(error.findings.map((finding) => findingBelow(`/${side}`, finding)));
  }
}

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
  commands: [show, diff, exportMatrix, checkCommand(documentOption)],
};
