import type { PlanRequest } from "../../../types/index.js";
import type { CliCommand, CliOption, CommandContext, CommandGroup, OptionValues } from "../command.js";
import { requestFileOption } from "../common-options.js";
import { oneOf } from "../option-values.js";
import { readRequest } from "../read-request.js";
import { networkCheckTable } from "../tables/network-check-table.js";

const options: readonly CliOption[] = [
  requestFileOption,
  { flags: "--previous <path>", description: "The plan that stands, as plan create wrote it; its addresses are kept.", group: "Input:" },
  { flags: "--as-of <date>", description: "The day the plan is for, YYYY-MM-DD, for rules with dates.", group: "Input:" },
];

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
    const { planNetwork } = await import("../../plan/plan-network.js");
    const { networkPlanTable } = await import("../tables/network-plan-table.js");
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
    const { checkNetwork } = await import("../../plan/check-network.js");
    const value = checkNetwork(await requestOf(values, context));
    return { value, findings: value.findings, exitCode: value.ok ? 0 : 1, table: (width) => networkCheckTable(value, width) };
  },
};

export const planGroup: CommandGroup = { name: "plan", summary: "Plan and check networks.", commands: [create, check] };
