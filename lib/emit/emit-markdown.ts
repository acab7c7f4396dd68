import type { EmitOptions, NetworkPlan, Rendering } from "../../types/index.js";
import { platforms } from "../platforms/platforms.js";
import { rules } from "../rules/rules.js";
import { citedRules } from "./document/cited-rules.js";
import { planToEmit } from "./document/document-to-emit.js";
import { headerParagraphs } from "./markdown/header-paragraphs.js";
import { portTable } from "./markdown/port-table.js";
import { proxyLines } from "./markdown/proxy-section.js";
import { concerns } from "./markdown/runbook-applies.js";
import { addressTable, nodePoolTable, peerTable } from "./markdown/runbook-lists.js";
import { type RunbookStep, runbookRows } from "./markdown/runbook-rows.js";
import { clusterTable, countTable, findingTable, freeTable, networkTable, poolTable, ruleTable } from "./markdown/runbook-tables.js";
import { runbookClusters } from "./markdown/runbook-things.js";
import { endpointListLines } from "./port-matrix/endpoint-list-lines.js";
import { markdownCode, markdownLinked, markdownText } from "./text/markdown-text.js";

/**
 * Emits a plan as a runbook for people: what is built, with nodes, BGP peers and reservations, which address is for what, why
 * it needs this many addresses, in which order it is built, what to check first, what cannot be changed later, the ports, and
 * every finding and rule with its source. Steps and checks that do not concern the plan are omitted.
 *
 * Guarantees: headings and tables are intact whatever a name contains. Nothing in a name is markup, HTML or a link. The same
 * plan gives the same bytes.
 *
 * @param plan as planNetwork returns it, for any platform
 * @throws PlanError if the plan has errors that are not allowed
 * @example
 * ```ts
 * import { emitMarkdown, planNetwork } from "aks-netplan";
 *
 * const plan = planNetwork({
 *   platform: "azure-local",
 *   managementNetwork: { addressPrefix: "192.168.10.0/24" },
 *   logicalNetworks: [
 *     { name: "plant-7", addressPrefix: "10.30.7.0/26", gateway: "10.30.7.1", dnsServers: ["192.168.10.5"], vmSwitchName: "switch", vlan: 307 },
 *   ],
 *   clusters: [],
 * });
 * const [file] = emitMarkdown(plan).files;
 * file?.content.split("\n")[0]; // "# Network of AKS enabled by Azure Arc on Azure Local"
 * ```
 */
export function emitMarkdown(plan: NetworkPlan, options?: EmitOptions): Rendering {
  const { document, header } = planToEmit(plan, options);
  return { format: "markdown", files: [{ name: "runbook.md", content: `${runbook(document, header).join("\n")}\n` }], findings: [] };
}

/** Groups of the count whose addresses are not from a network. */
const ownRanges: ReadonlySet<string> = new Set(["podCidr", "serviceCidr"]);

function runbook(plan: NetworkPlan, header: readonly string[]): string[] {
  const rows = runbookRows[plan.request.platform];
  const steps = rows.steps.filter(({ applies }) => applies?.(plan) ?? true);
  const fixed = rows.fixed.filter(({ rule }) => concerns(rule, plan));
  const toLookAt = rules.filter(
    ({ id, platforms, decidedBy }) => decidedBy === "run-time" && platforms.includes(plan.request.platform) && concerns(id, plan),
  );
  const clusters = runbookClusters(plan);
  const cited = [
    ...citedRules(plan),
    ...steps.flatMap((step) => step.rules),
    ...fixed.map(({ rule }) => rule),
    ...toLookAt.map(({ id }) => id),
    ...plan.portMatrix.rules.map(({ rule }) => rule),
    ...plan.portMatrix.endpoints.map(({ rule }) => rule),
  ];
  const { endpoints } = plan.portMatrix;
  return [
    `# Network of ${platforms[plan.request.platform].title}`,
    "",
    ...headerParagraphs(header),
    ...section("What is built", [
      ...networkTable(plan),
      "",
      ...poolTable(plan),
      ...(plan.clusters.length === 0 ? [] : ["", ...clusterTable(plan), "", ...nodePoolTable(plan)]),
      ...(clusters.some(({ peers }) => peers.length > 0) ? ["", ...peerTable(clusters)] : []),
      "",
      "Free addresses:",
      "",
      ...freeTable(plan),
    ]),
    ...section("Which address is for what", addressTable(plan)),
    ...section("Why it needs this many addresses", [
      `Planned networks provide ${plan.requirement.total} addresses. Their uses, and the rule behind each:`,
      "",
      ...countTable(plan),
      ...(plan.requirement.groups.some(({ name }) => ownRanges.has(name))
        ? ["", "Pod and service ranges of a cluster take no addresses of the networks and are not in that sum."]
        : []),
    ]),
    ...section(
      "In which order",
      steps.flatMap((step, index) => stepLines(step, index, plan)),
    ),
    ...section("What to check first", [
      "No plan shows these; only the running systems do.",
      "",
      ...toLookAt.map(({ id, statement }) => `- [ ] ${markdownText(statement)} (${markdownCode(id)})`),
    ]),
    ...section(
      "What cannot be changed later",
      fixed.map(({ what, rule }) => `- ${markdownText(what)} (${markdownCode(rule)})`),
    ),
    ...section("Ports", [
      ...(plan.portMatrix.rules.length === 0
        ? ["Nothing has to be opened between the networks of the plan."]
        : portTable(plan.portMatrix.rules)),
      ...(endpoints.length === 0
        ? []
        : ["", `There are ${endpoints.length} outbound endpoints; \`aks-netplan port-matrix show\` lists them.`]),
      ...endpointListLines({ ...plan.portMatrix, findings: plan.findings }).flatMap((line) => ["", markdownLinked(line)]),
    ]),
    ...(proxyLines(plan).length === 0 ? [] : section("Proxy", proxyLines(plan))),
    ...section("Findings", plan.findings.length === 0 ? ["None."] : findingTable(plan)),
    ...section("Rules", ruleTable([...new Set(cited)], plan.findings)),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return ["", `## ${title}`, "", ...lines];
}

function stepLines({ text, rules: ids, lines }: RunbookStep, index: number, plan: NetworkPlan): string[] {
  const number = `${index + 1}. `;
  const behind = ids.length === 0 ? "" : ` (${ids.map(markdownCode).join(", ")})`;
  return [`${number}${markdownText(text)}${behind}`, ...(lines?.(plan) ?? []).map((line) => `${" ".repeat(number.length)}- ${line}`)];
}
