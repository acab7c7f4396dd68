import type { AzureCniNodePool, Finding, Repair } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureCniNodePoolRules } from "../../rules/azure-cni-node-pool-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import { alternatives } from "../../text/together.js";
import { nodesOfShare } from "../reading/surge.js";
import type { ParsedAzureCniRequest, ParsedNodePool } from "./read-azure-cni.js";

const rules = azureCniNodePoolRules;

/** Reports node pools that cannot be upgraded as described. */
export function checkUpgrades({ request, clusters }: ParsedAzureCniRequest): Finding[] {
  return clusters.flatMap(({ index, nodePools }) =>
    nodePools.flatMap((pool) => {
      const given = request.clusters[index]?.nodePools[pool.index];
      return given === undefined ? [] : [...checkUnavailable(pool, given), ...checkZero(pool, given), ...checkInstances(pool, given)];
    }),
  );
}

/** Reports whether a share is zero nodes, however many there are. */
function isZero(share: number | string): boolean {
  return nodesOfShare(1, share) === 0;
}

function surgeGiven({ maxSurge = rules["aks-surge"].values.maxSurge }: AzureCniNodePool): number | string {
  return maxSurge;
}

function checkUnavailable({ path, name, isSystem }: ParsedNodePool, given: AzureCniNodePool): Finding[] {
  const { maxUnavailable } = given;
  if (maxUnavailable === undefined || isZero(maxUnavailable)) return [];
  const at = pointer(path, "maxUnavailable");
  const removed = { op: "remove" as const, path: at };
  if (isSystem) {
    // without a surge it could then not be upgraded at all
    const surge = isZero(surgeGiven(given)) ? [{ op: "remove" as const, path: pointer(path, "maxSurge") }] : [];
    const { maxSurge } = rules["aks-surge"].values;
    const advice = surge.length === 0 ? "remove it" : `remove it and maxSurge, which is then ${maxSurge}`;
    const message = `maxUnavailable ${maxUnavailable} is given, but "${shorten(name)}" is a system node pool, which cannot have it; ${advice}`;
    return [findingOf(rules["aks-unavailable-system"], { path: at, message, repairs: [{ text: advice, patch: [...surge, removed] }] })];
  }
  const surge = surgeGiven(given);
  if (isZero(surge)) return [];
  const message = `maxUnavailable ${maxUnavailable} is given with a maxSurge of ${surge}, which is in preview and needs the extension aks-preview; remove it, or use a maxSurge of 0`;
  const repairs = [
    { text: "remove it", patch: [removed] },
    { text: "use a maxSurge of 0", patch: [{ op: "add" as const, path: pointer(path, "maxSurge"), value: 0 }] },
  ];
  return [findingOf(rules["aks-surge-and-unavailable"], { path: at, message, repairs })];
}

function checkZero({ path, name, isSystem }: ParsedNodePool, given: AzureCniNodePool): Finding[] {
  const row = rules["aks-surge-zero"];
  if (!isZero(surgeGiven(given)) || !isZero(given.maxUnavailable ?? row.values.maxUnavailable)) return [];
  const at = pointer(path, "maxSurge");
  const inPlace: Repair = { text: "use a maxUnavailable of 1", patch: [{ op: "add", path: pointer(path, "maxUnavailable"), value: 1 }] };
  const { maxSurge } = rules["aks-surge"].values;
  const byDefault: Repair = { text: `remove it, which makes it ${maxSurge}`, patch: [{ op: "remove", path: at }] };
  const repairs = isSystem ? [byDefault] : [inPlace, byDefault];
  const message = `maxSurge ${given.maxSurge} makes upgrades of "${shorten(name)}" impossible; ${alternatives(repairs.map(({ text }) => text))}`;
  return [findingOf(row, { path: at, message, repairs })];
}

function checkInstances({ path, name, nodeCount, surge }: ParsedNodePool, given: AzureCniNodePool): Finding[] {
  const row = rules["aks-node-pool-instances"];
  const most = row.values.nodes;
  if (nodeCount + surge <= most || nodeCount > most) return [];
  const left = most - nodeCount;
  const property = given.maxCount === undefined ? "nodeCount" : "maxCount";
  const fewer = nodesWithSurge(most, surgeGiven(given));
  const at = pointer(path, given.maxSurge === undefined ? property : "maxSurge");
  const repairs: Repair[] = [
    ...(left > 0
      ? [{ text: `use a maxSurge of ${left}`, patch: [{ op: "add" as const, path: pointer(path, "maxSurge"), value: left }] }]
      : []),
    ...(property === "maxCount" && fewer < given.nodeCount
      ? []
      : [{ text: `use a ${property} of ${fewer}`, patch: [{ op: "replace" as const, path: pointer(path, property), value: fewer }] }]),
  ];
  const advice = repairs.length === 0 ? "use fewer nodes" : alternatives(repairs.map(({ text }) => text));
  const message = `node pool "${shorten(name)}" has ${nodeCount + surge} nodes during an upgrade (${nodeCount} and ${surge} more), and at most ${most} are allowed; ${advice}`;
  return [findingOf(row, { path: at, message, repairs })];
}

/** Returns the most nodes that do not exceed a limit together with their surge. */
function nodesWithSurge(most: number, share: number | string): number {
  let nodes = most;
  while (nodes > 0 && nodes + Math.min(nodes, nodesOfShare(nodes, share)) > most) nodes -= 1;
  return nodes;
}
