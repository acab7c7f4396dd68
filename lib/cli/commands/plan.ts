import type { PlanRequest } from "../../../types/index.js";
import { checkNetwork, planNetwork } from "../../index.js";
import type { CliCommand, CliOption, CommandContext, CommandGroup, OptionValues } from "../command.js";
import { requestFileOption } from "../common-options.js";
import { exportCommand } from "../export-command.js";
import { planFormats } from "../export-formats.js";
import { oneOf } from "../option-values.js";
import { planOf } from "../plan-of.js";
import { readRequest } from "../read-request.js";
import { networkCheckTable } from "../tables/network-check-table.js";
import { networkPlanTable } from "../tables/network-plan-table.js";

const options: readonly CliOption[] = [
  requestFileOption,
  { flags: "--previous <path>", description: "The plan that stands, as plan create wrote it; its addresses are kept.", group: "Input:" },
  { flags: "--as-of <date>", description: "The day the plan is for, YYYY-MM-DD, for rules with dates.", group: "Input:" },
];

/** The document of a call with what its options put into it. */
async function requestOf(values: OptionValues, context: CommandContext): Promise<PlanRequest> {
  const previous = oneOf(values, "previous");
  const given = [
    { option: "--previous", property: "previous", value: previous === undefined ? undefined : await context.readDocument(previous) },
    { option: "--as-of", property: "asOf", value: oneOf(values, "asOf") },
  ];
  return (await readRequest(values, given, context)) as PlanRequest;
}

const create: CliCommand = {
  name: "create",
  summary: "Plan a network.",
  description:
    "Plans the network a request asks for: what it needs, the pools, control plane IPs and load balancer ranges, and the ports to open. Addresses of a previous plan are kept.",
  options,
  needs: ["--file"],
  examples: [
    { purpose: "Plan a network and read the plan as tables", line: "plan create --file request.json --output table" },
    {
      purpose: "Plan again with one more cluster; what stands does not move",
      line: "plan create --file request.json --previous plan.json",
    },
    {
      purpose: "The control plane IPs only, from a request on standard input",
      line: 'plan create --file - --query "clusters[].[name, controlPlaneIp]" --output tsv',
    },
  ],
  async run(values, context) {
    const value = planNetwork(await requestOf(values, context));
    return { value, findings: value.findings, table: (width) => networkPlanTable(value, width) };
  },
};

const check: CliCommand = {
  name: "check",
  summary: "Check a request without planning it.",
  description:
    "Tells everything that would stop a plan or travel with it. The exit code is 1 where something stops it, and the result is written all the same.",
  options,
  needs: ["--file"],
  examples: [
    { purpose: "Check a request", line: "plan check --file request.json" },
    {
      purpose: "What stops the plan, one finding a line",
      line: "plan check --file request.json --query \"findings[?severity=='error'].[path, message]\" --output tsv",
    },
  ],
  async run(values, context) {
    const value = checkNetwork(await requestOf(values, context));
    return { value, findings: value.findings, exitCode: value.ok ? 0 : 1, table: (width) => networkCheckTable(value, width) };
  },
};

const exportPlan = exportCommand({
  summary: "Write a plan in the format of another tool.",
  description:
    "Writes what deploys or shows a plan: scripts, templates, manifests, documents. A request is planned first. The main file goes to standard output as it is, and every file to the folder of --output-dir.",
  options: [
    {
      ...requestFileOption,
      description: "A request or a finished plan, as JSON, JSON with comments or YAML; - is standard input.",
    },
    ...options.slice(1),
  ],
  examples: [
    { purpose: "A bash script that deploys a plan with az", line: "plan export --file plan.json --format az-cli" },
    {
      purpose: "All files of a format, from a request",
      line: "plan export --file request.json --format az-powershell --output-dir deploy --output none",
    },
  ],
  formats: planFormats,
  async read(values, context) {
    return planOf(await requestOf(values, context));
  },
});

export const planGroup: CommandGroup = { name: "plan", summary: "Plan, check and export networks.", commands: [create, check, exportPlan] };
