import type { DriftChange, DriftReport, DriftRequest, Finding, ImportResult, NetworkPlan, PlanChange } from "../../types/index.js";
import { valueAt } from "../finding/json-pointer.js";
import { PlanError } from "../finding/plan-error.js";
import { readDriftRequest } from "../input/read-drift-request.js";
import { compareValues } from "../plan/comparison/compare-values.js";
import { findingOf } from "../rules/finding-of.js";
import { importRules } from "../rules/import-rules.js";
import { actualPlan, completenessOf } from "./drift/actual-plan.js";
import { type JsonObject, lower } from "./drift/json-objects.js";
import type { Overlay, Unpaired } from "./drift/overlay.js";
import { importCompletely } from "./import-request.js";
import type { RequestLayout } from "./layouts/layout.js";
import { layouts } from "./layouts/layouts.js";

/**
 * Compares a plan with what exists, and says for each difference what it takes to correct it.
 *
 * Guarantees: networks, clusters and node pools are compared by name. A value that no document contains is unknown, which is
 * not drift. A node count that an autoscaler sets is not drift either, as long as its limit is the planned one. Something is
 * missing only if the documents, or the request, list all of its kind.
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
  const layout = layouts[plan.platform];
  if (documents !== undefined) {
    const { result, complete } = await importCompletely({ documents, platform: plan.platform }, virtualNetworkOf(plan, layout));
    const open = new Set(result.unknown.map(({ path }) => path));
    return reportOf(plan, result, actualPlan(plan, { ...result.request }, layout, { complete, open }));
  }
  const given = { ...request } as JsonObject;
  const findings = otherPlatform(plan, given);
  if (findings.length > 0)
    return { drifted: false, changes: [], unknown: [{ path: "", reason: "the request is for another platform" }], findings };
  const overlay = actualPlan(plan, given, layout, { complete: completenessOf(given, layout), open: new Set() });
  return reportOf(plan, { unknown: [], findings }, overlay);
}

/** Returns the name of the planned virtual network, because documents can contain several. */
function virtualNetworkOf({ networks }: NetworkPlan, { things }: RequestLayout): string | undefined {
  return things.some(({ kind }) => kind === "virtual-network") ? networks[0]?.name : undefined;
}

function otherPlatform(plan: NetworkPlan, { platform }: JsonObject): Finding[] {
  const given = String(platform ?? plan.platform);
  if (given === String(plan.platform)) return [];
  const message = `the request is for ${given.slice(0, 40)}, but the plan is for ${plan.platform}; they cannot be compared`;
  return [findingOf(importRules["import-platforms-differ"], { path: "/request/platform", message, received: given })];
}

function reportOf(plan: NetworkPlan, { unknown, findings }: Pick<ImportResult, "unknown" | "findings">, overlay: Overlay): DriftReport {
  const differing = compareValues(plan, overlay.plan, overlay.rows).filter(({ impact }) => impact !== "none");
  const changes = [
    ...differing.map(driftOf),
    ...overlay.changed.map(({ path, value, actual, ...rest }): DriftChange => ({ path, kind: "changed", planned: value, actual, ...rest })),
    ...overlay.missing.map(
      ({ path, value: _, ...rest }): DriftChange => ({ path, kind: "missing", planned: valueAt(plan, path), ...rest }),
    ),
  ];
  const reasons = new Map(unknown.map((each) => [each.path, each]));
  return {
    drifted: changes.length + overlay.extra.length > 0,
    changes: [...inOrderOf(plan, changes), ...overlay.extra.map(extraOf)],
    unknown: overlay.unknown.map(({ path, from }) => {
      const { reason = "no document contains it", command } = reasons.get(from) ?? {};
      return { path, reason, ...(command === undefined ? {} : { command }) };
    }),
    findings: findings.filter(({ path }) => !path.startsWith("/request/") || path === "/request/platform"),
  };
}

function extraOf({ path, value, ...rest }: Unpaired): DriftChange {
  return { path, kind: "extra", actual: value, ...rest };
}

/** Sorts changes by the lists of a plan: networks, clusters, request. */
function inOrderOf(plan: NetworkPlan, changes: readonly DriftChange[]): DriftChange[] {
  const names = Object.keys(plan).map(lower);
  const place = ({ path }: DriftChange) => names.indexOf(lower(path.split("/", 2)[1]));
  return [...changes].sort((a, b) => place(a) - place(b));
}

/** A difference of the comparison: `before` is planned, and `after` exists. */
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
