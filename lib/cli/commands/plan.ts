import type { NetworkPlan, PlanRequest } from "../../../types/index.js";
import { findingBelow } from "../../finding/finding-below.js";
import { PlanError } from "../../finding/plan-error.js";
import { platformNames, platforms } from "../../platforms/platforms.js";
import { together } from "../../text/together.js";
import { choiceOf } from "../arguments/choice-of.js";
import { CliError } from "../arguments/cli-error.js";
import type { CliCommand, CliOption, CommandContext, CommandGroup, OptionValues } from "../arguments/command.js";
import { requestFileOption } from "../arguments/common-options.js";
import { oneOf } from "../arguments/option-values.js";
import type { DocumentKind } from "../documents/document-kind.js";
import { isFinishedPlan } from "../documents/document-kind.js";
import { readKind } from "../documents/read-kind.js";
import { readPrevious, readRequest } from "../documents/read-request.js";
import { startingDocument } from "../starting/starting-document.js";
import { exportCommand } from "./export-command.js";
import { driftCommand, freeCommand } from "./plan-drift.js";
import { importCommand } from "./plan-import.js";

const options: readonly CliOption[] = [
  requestFileOption,
  {
    flags: "--previous <path>",
    description: 'The existing plan (output of "plan create"). None of its addresses will move.',
    group: "Input Arguments",
  },
  { flags: "--as-of <date>", description: "The date of the plan, YYYY-MM-DD, for rules with dates.", group: "Input Arguments" },
];

/** Reads the document of a call and adds the values of its options. */
async function requestOf(
  values: OptionValues,
  context: CommandContext,
  kinds: readonly DocumentKind[] = ["plan request"],
): Promise<PlanRequest> {
  const given = [
    await readPrevious(values, ["finished plan"], context),
    { option: "--as-of", property: "asOf", value: oneOf(values, "asOf") },
  ];
  return (await readRequest(values, kinds, given, context)) as PlanRequest;
}

const create: CliCommand = {
  name: "create",
  summary: "Plan a network.",
  description:
    "Plans the network of a request: the addresses it needs, the pools, control plane IPs and load balancer ranges, and the ports to open. Addresses of a previous plan do not move. " +
    "To begin, see 'aks-netplan plan init'. For all properties of a request, see 'aks-netplan schema show --name plan-request'.",
  options,
  needs: ["--file"],
  examples: [
    { purpose: "Plan a network and read the plan as tables", line: "plan create --file request.json --output table" },
    {
      purpose: "Plan again with one more cluster, without moving existing addresses",
      line: "plan create --file request.json --previous plan.json",
    },
    {
      purpose: "The control plane IPs only, from a request on standard input",
      line: 'plan create --file - --query "clusters[].[name, controlPlaneIp]" --output tsv',
    },
  ],
  async run(values, context) {
    const { planNetwork } = await import("../../plan/network/plan-network.js");
    const value = planNetwork(await requestOf(values, context));
    return {
      value,
      findings: value.findings,
      table: async (width) => (await import("../tables/network-plan-table.js")).networkPlanTable(value, width),
    };
  },
};

const check: CliCommand = {
  name: "check",
  summary: "Check a request without planning it.",
  description:
    "Reports every error that would prevent a plan, and every warning about it. The exit code is 1 if there is an error; the result is written in both cases.",
  options,
  needs: ["--file"],
  examples: [
    { purpose: "Check a request", line: "plan check --file request.json" },
    {
      purpose: "The errors, one a line",
      line: "plan check --file request.json --query \"findings[?severity=='error'].[path, message]\" --output tsv",
    },
  ],
  async run(values, context) {
    const { checkNetwork } = await import("../../plan/network/check-network.js");
    const value = checkNetwork(await requestOf(values, context));
    return {
      value,
      findings: value.findings,
      exitCode: value.ok ? 0 : 1,
      table: async (width) => (await import("../tables/network-check-table.js")).networkCheckTable(value, width),
    };
  },
};

const planText = "path of a finished plan, or of a request, which is planned first; - for standard input.";

const diff: CliCommand = {
  name: "diff",
  summary: "Compare two plans.",
  description:
    "Lists the differences between an existing plan and a new one. Shows which changes can be made in place and which require re-creating something, with the rule for each.",
  options: [
    { flags: "--before <path>", description: `The existing plan: ${planText}`, group: "Input Arguments" },
    {
      flags: "--after <path>",
      description: `The new plan: ${planText} A request without previous is planned on top of the existing plan.`,
      group: "Input Arguments",
    },
  ],
  needs: ["--before", "--after"],
  examples: [
    {
      purpose: "Compare an existing plan with a new one",
      line: "plan diff --before plan.json --after next.json --output table",
    },
    {
      purpose: "The changes that require re-creating something, and why",
      line: "plan diff --before plan.json --after request.json --query \"changes[?impact=='rebuild'].[path, rule]\" --output tsv",
    },
  ],
  async run(values, context) {
    const before = await sideOf("before", values, context);
    const after = await sideOf("after", values, context, before);
    const { comparePlans } = await import("../../plan/comparison/compare-plans.js");
    const value = comparePlans({ before, after });
    return {
      value,
      findings: value.findings,
      table: async (width) => (await import("../tables/plan-comparison-table.js")).planComparisonTable(value, width),
    };
  },
};

/** A plan as it is given, or the plan of a request. @param previous the plan on top of which a request is planned */
async function sideOf(
  side: "before" | "after",
  values: OptionValues,
  context: CommandContext,
  previous?: NetworkPlan,
): Promise<NetworkPlan> {
  context.givenBy.set(`/${side}`, `--${side}`);
  const document = await readKind(`--${side}`, oneOf(values, side) ?? "-", ["plan request", "finished plan"], context);
  const { planOf } = await import("../documents/plan-of.js");
  try {
    return planOf(document, previous);
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    throw new PlanError(error.findings.map((finding) => findingBelow(`/${side}`, finding)));
  }
}

const exportPlan = exportCommand({
  summary: "Write a plan in the format of another tool.",
  description:
    "Writes a plan as a script, template or document. The main file goes to standard output unchanged, and all files go to the folder of --output-dir.",
  options: [
    {
      ...requestFileOption,
      description: "Path of a request, which is planned first, or of a finished plan; - for standard input.",
    },
    ...options.slice(1),
  ],
  examples: [
    { purpose: "A bash script that deploys a plan with az", line: "plan export --file plan.json --format az-cli" },
    {
      purpose: "All files of a format, from a request",
      line: "plan export --file request.json --format az-powershell --output-dir deploy --output none",
    },
    {
      purpose: "Objects for the MetalLB extension of AKS Arc, which reads kube-system",
      line: "plan export --file plan.json --format metallb --namespace kube-system",
    },
  ],
  emitting: [
    {
      flags: "--namespace <name>",
      description: "The namespace of MetalLB and its objects, for --format metallb. The default is metallb-system.",
      group: "Export Arguments",
    },
  ],
  input: "network-plan",
  async read(values, context) {
    const { planOf } = await import("../documents/plan-of.js");
    const document = await requestOf(values, context, ["plan request", "finished plan"]);
    const added = ["--previous", "--as-of"].filter((option) => [...context.givenBy.values()].includes(option));
    if (isFinishedPlan(document) && added.length > 0)
      throw new CliError(`${together(added)}: a finished plan is exported unchanged; give a request, which is planned first`, 1);
    return planOf(document);
  },
});

const titles = Object.fromEntries(platformNames.map((name) => [name, platforms[name].title]));

const init: CliCommand = {
  name: "init",
  summary: "Write a starting request.",
  description:
    "Writes a request with comments on what to fill in, as JSON with comments or, with --output yaml, as YAML. It can be planned without changes.",
  options: [
    {
      flags: "--platform <name>",
      description: "The platform of the clusters.",
      group: "Input Arguments",
      choices: platformNames,
      meanings: titles,
    },
  ],
  needs: ["--platform"],
  examples: [
    { purpose: "A request for Azure Local, to edit and plan", line: "plan init --platform azure-local > request.json" },
    { purpose: "The same as YAML", line: "plan init --platform azure-local --output yaml > request.yaml" },
  ],
  writesDocument: true,
  async run(values) {
    const platform = choiceOf("--platform", oneOf(values, "platform") ?? "", platformNames);
    const { startingRequestText } = await import("../starting/starting-requests.js");
    return startingDocument(startingRequestText(platform));
  },
};

export const planGroup: CommandGroup = {
  name: "plan",
  summary: "Plan, check, compare and export networks.",
  commands: [init, importCommand, create, check, diff, driftCommand, freeCommand, exportPlan],
};
