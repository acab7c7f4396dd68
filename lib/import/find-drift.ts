import type { DriftChange, DriftReport, DriftRequest, Finding, ImportResult, NetworkPlan, PlanChange } from "../../types/index.js";
import { valueAt } from "../finding/json-pointer.js";
import { PlanError } from "../finding/plan-error.js";
import { readDriftRequest } from "../input/read-drift-request.js";
import { compareValues } from "../plan/comparison/compare-values.js";
import { changesOf } from "../platforms/change-rows.js";
import { findingOf } from "../rules/finding-of.js";
import { importRules } from "../rules/import-rules.js";
import { type ActualPlan, actualPlan } from "./drift/actual-plan.js";
import type { JsonObject } from "./drift/json-objects.js";
import { importWithShown } from "./import-request.js";
import { layouts } from "./layouts/layouts.js";

/**
 * Compares a plan with what exists, and says for each difference what it takes to put it right.
 *
 * Guarantees: networks, clusters and node pools are compared by name; what no document shows is unknown and no drift; a
 * count that an autoscaler sets is no drift as long as its limit is the planned one. Something is missing only where the
 * documents list all of its kind.
 *
 * @param input the plan, and what exists: as documents of any kind, or as the request of an import
 * @returns the differences with pointers into the plan, or into the request of what exists for what is not in the plan
 * @throws PlanError (as a rejection) when the input breaks its schema
 *
 * @example
 * ```ts
 * import { findDrift, planNetwork } from "aks-netplan";
 *
 * const request = {
 *   platform: "azure-local" as const,
 *   managementNetwork: { addressPrefix: "192.168.10.0/24" },
 *   logicalNetworks: [
 *     { name: "plant-7", addressPrefix: "10.30.7.0/26", gateway: "10.30.7.1", dnsServers: ["192.168.10.5"], vmSwitchName: "switch", vlan: 307 },
 *   ],
 *   clusters: [{ name: "line-1", controlPlaneNodeCount: 1, nodePools: [{ name: "linux", nodeCount: 2 }] }],
 *   spare: { node: 8 },
 * };
 * const plan = planNetwork(request);
 * const actual = { ...request, logicalNetworks: [{ ...request.logicalNetworks[0], vlan: 308 }] };
 * const { drifted, changes } = await findDrift({ plan, request: actual });
 * drifted; // true
 * changes; // [{ path: "/networks/0/vlan", kind: "changed", planned: 307, actual: 308, impact: "rebuild", rule: "lnet-immutable" }]
 * ```
 */
export async function findDrift(input: DriftRequest): Promise<DriftReport> {
  const reading = readDriftRequest(input);
  if (reading.value === undefined) throw new PlanError(reading.findings);
  const { plan, documents, request } = reading.value;
  if (documents !== undefined) {
    const { result, shown } = await importWithShown({ documents, platform: plan.platform });
    return reportOf(plan, result, actualPlan(plan, { ...result.request }, layouts[plan.platform], shown));
  }
  const given = { ...request } as JsonObject;
  const findings = otherPlatform(plan, given);
  const known: Pick<ImportResult, "unknown" | "findings"> = { unknown: [], findings };
  if (findings.length > 0) return reportOf(plan, known, { plan: { ...plan }, unknown: [{ path: "", from: "" }], missing: [], extra: [] });
  return reportOf(plan, known, actualPlan(plan, given, layouts[plan.platform], { networks: true, clusters: true, subnets: true }));
}

function otherPlatform(plan: NetworkPlan, { platform }: JsonObject): Finding[] {
  const given = String(platform ?? plan.platform);
  if (given === String(plan.platform)) return [];
  const message = `the request is for ${given.slice(0, 40)}, and the plan for ${plan.platform}; nothing of them can be compared`;
  return [findingOf(importRules["import-platforms-differ"], { path: "/request/platform", message, received: given })];
}

function reportOf(plan: NetworkPlan, { unknown, findings }: Pick<ImportResult, "unknown" | "findings">, actual: ActualPlan): DriftReport {
  const changes = [
    ...compareValues(plan, actual.plan, changesOf(plan.request)).map(driftOf),
    ...actual.missing.map((path): DriftChange => ({ path, kind: "missing", planned: valueAt(plan, path), impact: "in-place" })),
    ...actual.extra.map(({ path, value }): DriftChange => ({ path, kind: "extra", actual: value, impact: "replan" })),
  ];
  const reasons = new Map(unknown.map((each) => [each.path, each]));
  return {
    drifted: changes.length > 0,
    changes,
    unknown: actual.unknown.map(({ path, from }) => {
      const { reason = "no document shows it", command } = reasons.get(from) ?? {};
      return { path, reason, ...(command === undefined ? {} : { command }) };
    }),
    findings: findings.filter(({ path }) => !path.startsWith("/request/") || path === "/request/platform"),
  };
}

/** A difference of the comparison: what is after it exists, what was before it is planned. */
function driftOf({ path, before, after, impact, rule }: PlanChange): DriftChange {
  return {
    path: path.replace(/^\/(?:before|after)/, ""),
    kind: "changed",
    ...(before === undefined ? {} : { planned: before }),
    ...(after === undefined ? {} : { actual: after }),
    impact,
    ...(rule === undefined ? {} : { rule }),
  };
}
