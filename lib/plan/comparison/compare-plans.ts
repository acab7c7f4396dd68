import type { ChangeImpact, Finding, NetworkPlan, PlanChange, PlanComparison, PlanComparisonRequest } from "../../../types/index.js";
import { inDocumentOrder } from "../../finding/in-document-order.js";
import { pointer } from "../../finding/json-pointer.js";
import { PlanError } from "../../finding/plan-error.js";
import { readPlanComparisonRequest } from "../../input/read-plan-comparison-request.js";
import { changesOf } from "../../platforms/change-rows.js";
import { changeRules } from "../../rules/change-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { checkComparedPlan } from "./check-compared-plan.js";
import { compareValues } from "./compare-values.js";
import { findRenamings } from "./find-renamings.js";

/** From the smallest to the largest impact. */
const impacts: readonly ChangeImpact[] = ["none", "in-place", "rebuild"];

/**
 * Compares an existing plan with a new one, and classifies every difference: what can be changed in place, and what has to be
 * re-created, with the rule that says so.
 *
 * Guarantees: networks, clusters and node pools are compared by name and never by index, and the order of a list makes no
 * difference. What follows from something else (free ranges, counts, how an address was chosen) is not reported in addition. A
 * network or cluster with another name is reported as removed and added. A plan for another platform is a rebuild of
 * everything.
 *
 * @param input two plans as `planNetwork` returned them
 * @returns the changes, each with a pointer below /after, or below /before for what is removed, and the most serious impact
 * @throws PlanError if one of the two does not have the shape of a plan; other faults in them are reported in `findings`
 *
 * @example
 * ```ts
 * import { comparePlans, planNetwork, type AzureLocalRequest } from "aks-netplan";
 *
 * const request: AzureLocalRequest = {
 *   platform: "azure-local",
 *   managementNetwork: { addressPrefix: "192.168.10.0/24" },
 *   logicalNetworks: [
 *     { name: "plant-7", addressPrefix: "10.30.7.0/26", gateway: "10.30.7.1", dnsServers: ["192.168.10.5"], vmSwitchName: "switch", vlan: 307 },
 *   ],
 *   clusters: [{ name: "line-1", controlPlaneNodeCount: 1, nodePools: [{ name: "linux", nodeCount: 2 }] }],
 *   spare: { node: 8 },
 * };
 * const before = planNetwork(request);
 * const after = planNetwork({ ...request, proxy: { http: "http://proxy.corp:8080" } });
 * const comparison = comparePlans({ before, after });
 * comparison.impact; // "rebuild"
 * comparison.changes.filter(({ impact }) => impact === "rebuild");
 * // [{ path: "/after/request/proxy/http", kind: "added", after: "http://proxy.corp:8080", impact: "rebuild", rule: "proxy-inherited" }]
 * ```
 */
export function comparePlans(input: PlanComparisonRequest): PlanComparison {
  const reading = readPlanComparisonRequest(input);
  if (reading.value === undefined) throw new PlanError(reading.findings);
  const { before, after } = reading.value;
  const [left, right] = [before.request.platform, after.request.platform];
  const { changes, findings } =
    left === right
      ? findRenamings(compareValues(before, after, changesOf(after.request)), before, after)
      : { changes: ofPlatforms(before, after), findings: [] };
  return {
    impact: changes.reduce(
      (worst: ChangeImpact, { impact }) => (impacts.indexOf(impact) > impacts.indexOf(worst) ? impact : worst),
      "none",
    ),
    changes: [...changes],
    findings: inDocumentOrder(
      [...checkComparedPlan(before, "/before"), ...checkComparedPlan(after, "/after"), ...findings, ...warningsOf(changes, after)],
      reading.value,
    ),
  };
}

/** Reports changes in place that require something else too, by the rule that says so. */
function warningsOf(changes: readonly PlanChange[], { request }: NetworkPlan): Finding[] {
  const rows = Object.values(changesOf(request)).flatMap(({ inPlaceRule }) => inPlaceRule ?? []);
  return changes.flatMap(({ path, impact, rule }) => {
    const row = impact === "in-place" ? rows.find(({ id }) => id === rule) : undefined;
    if (row === undefined) return [];
    const message = `${path.slice(path.lastIndexOf("/") + 1)} is changed in place by the service, but not by every tool; ${lowerFirst(row.statement).replace(/\.$/, "")}`;
    return [findingOf(row, { path, message })];
  });
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

/** Nothing can move from one platform to another, so everything existing is removed, whatever its name is there. */
function ofPlatforms(before: NetworkPlan, after: NetworkPlan): PlanChange[] {
  const rebuild = { impact: "rebuild", rule: changeRules["change-platform"].id } as const;
  const gone = (list: "networks" | "clusters") =>
    before[list].map((item, index): PlanChange => ({ path: pointer("/before", list, index), kind: "removed", before: item, ...rebuild }));
  const come = (list: "networks" | "clusters") =>
    after[list].map(
      (item, index): PlanChange => ({ path: pointer("/after", list, index), kind: "added", after: item, impact: "in-place" }),
    );
  return [
    { path: "/after/platform", kind: "changed", before: before.platform, after: after.platform, ...rebuild },
    ...come("networks"),
    ...gone("networks"),
    ...come("clusters"),
    ...gone("clusters"),
  ];
}
