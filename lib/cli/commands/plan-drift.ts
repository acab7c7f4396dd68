import type { FreeReport, NetworkPlan, PlanRequest } from "../../../types/index.js";
import type { CliCommand } from "../arguments/command.js";
import { manyOf, oneOf } from "../arguments/option-values.js";
import { UsageError } from "../arguments/usage-error.js";
import { isFinishedPlan, kindOf } from "../documents/document-kind.js";
import { importedDocuments } from "../documents/imported-documents.js";
import { readKind } from "../documents/read-kind.js";
import { documentsOption, imported, ofDocument } from "./plan-import.js";

/** Compares a plan with what exists. */
export const driftCommand: CliCommand = {
  name: "drift",
  summary: "Compare a plan with what exists.",
  description:
    "Reads documents of any kind that 'aks-netplan plan import' reads, and lists what is missing, changed or extra compared with the plan, and what it takes to correct it. " +
    "A value that no document contains is unknown, which is not drift. If there is drift, the result is printed and the exit code is 1.",
  options: [
    { flags: "--plan <path>", description: "Path of the finished plan (output of 'plan create').", group: "Input Arguments" },
    documentsOption,
  ],
  needs: ["--plan", "--file"],
  examples: [
    {
      purpose: "Compare a plan with the logical networks that exist",
      line: "plan drift --plan lnet-plan.json --file lnets.json --output table",
    },
    { purpose: "A summary for a pull request", line: "plan drift --plan lnet-plan.json --file lnets.json --output markdown" },
  ],
  async run(values, context) {
    if (oneOf(values, "plan") === "-" && manyOf(values, "file")?.includes("-") === true)
      throw new UsageError("standard input can be read only once, but --plan and --file both name it");
    const plan = (await readKind("--plan", oneOf(values, "plan") ?? "-", ["finished plan"], context)) as NetworkPlan;
    const documents = await importedDocuments(values, context);
    const { findDrift } = await import("../../import/find-drift.js");
    const value = await findDrift({ plan, documents });
    return {
      value,
      findings: value.findings.map(ofDocument),
      exitCode: value.drifted ? 1 : 0,
      table: async (width) => (await import("../tables/drift-report-table.js")).driftReportTable(value, width),
      markdown: async () => (await import("../tables/drift-report-markdown.js")).driftReportMarkdown(value),
    };
  },
};

/** Shows what is free in the networks of a plan, a request or documents. */
export const freeCommand: CliCommand = {
  name: "free",
  summary: "Show what is free in each network.",
  description:
    "Prints the free ranges of each network, and the largest free blocks that are aligned to their size. " +
    "--file is a finished plan, a request, which is planned first, or documents of any kind that 'aks-netplan plan import' reads.",
  options: [documentsOption],
  needs: ["--file"],
  examples: [
    { purpose: "The free addresses of a plan", line: "plan free --file plan.json --output table" },
    { purpose: "The free addresses of existing networks", line: "plan free --file lnets.json clusters.json netbox.csv" },
  ],
  async run(values, context) {
    const value = await freeReport(values, context);
    return {
      value,
      findings: value.findings.map(ofDocument),
      table: async (width) => (await import("../tables/free-report-table.js")).freeReportTable(value, width),
    };
  },
};

async function freeReport(values: Parameters<CliCommand["run"]>[0], context: Parameters<CliCommand["run"]>[1]): Promise<FreeReport> {
  const { freeOfPlan, freeOfRequest } = await import("../../import/free-space.js");
  const documents = await importedDocuments(values, context);
  const [first, second] = documents;
  const own = second === undefined && first !== undefined ? await ownDocument(first.content) : undefined;
  if (own !== undefined) {
    const { planOf } = await import("../documents/plan-of.js");
    const plan = planOf(own);
    return { networks: freeOfPlan(plan), findings: plan.findings };
  }
  const { request, findings } = await imported(values, context, documents);
  return { networks: freeOfRequest({ ...request }), findings };
}

/** A document that is a request or a plan, and none of another tool. */
async function ownDocument(content: string): Promise<PlanRequest | NetworkPlan | undefined> {
  const { parseDocument } = await import("../../input/parse-document.js");
  const parsed = parseDocument(content);
  if (!("value" in parsed)) return undefined;
  const isOwn = isFinishedPlan(parsed.value) || kindOf(parsed.value)?.kind === "plan request";
  return isOwn ? (parsed.value as PlanRequest | NetworkPlan) : undefined;
}
