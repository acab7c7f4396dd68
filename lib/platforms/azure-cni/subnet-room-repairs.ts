import type { Repair as FindingRepair } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { shorten } from "../../text/shorten.js";
import type { Repair } from "../model/pending-finding.js";
import { type PoolDemand, sumOf } from "./subnet-demand.js";
import type { SubnetUse } from "./subnet-uses.js";

/** The most node pools that one repair changes. */
const mostChanges = 32;

/**
 * Offers changes that give node pools room in their subnet, each kind to be tried: fewer nodes added by an upgrade, fewer pods
 * per node, fewer nodes, another subnet.
 *
 * @param room     the addresses of the subnet that node pools can have
 * @param isUpgrade whether only an upgrade lacks room
 */
export function roomRepairs(demands: readonly PoolDemand[], room: number, isUpgrade: boolean): readonly (readonly Repair[])[] {
  const { upgrading } = sumOf(demands, 0);
  return [
    ...(isUpgrade ? [demands.flatMap((one) => smallerSurge(one, room - upgrading + one.upgrading))] : []),
    ...(isUpgrade ? [demands.flatMap((one) => inPlace(one, room - upgrading + one.upgrading))] : []),
    demands.flatMap((one) => fewerPods(one, room - upgrading + one.upgrading)),
    havePlanned(demands.map(({ use }) => use)),
  ];
}

/** The largest surge of a node pool that fits. */
function smallerSurge({ use, perNode }: PoolDemand, room: number): Repair[] {
  const { pool } = use;
  const surge = Math.floor(room / perNode) - pool.nodeCount;
  if (surge < 1 || surge >= pool.surge) return [];
  const text = `use a maxSurge of ${surge} in "${shorten(pool.name)}"`;
  return [{ text, patch: [{ op: "add", path: pointer(pool.path, "maxSurge"), value: surge }] }];
}

/** An upgrade without additional nodes, which only a user node pool can have. */
function inPlace({ use, most }: PoolDemand, room: number): Repair[] {
  const { pool } = use;
  if (pool.isSystem || most > room) return [];
  const patch = [
    { op: "add" as const, path: pointer(pool.path, "maxSurge"), value: 0 },
    { op: "add" as const, path: pointer(pool.path, "maxUnavailable"), value: 1 },
  ];
  return [{ text: `upgrade "${shorten(pool.name)}" in place (maxSurge 0, maxUnavailable 1)`, patch }];
}

/** The most pods per node if each has an address of the subnet of its node. */
function fewerPods({ use, perNode }: PoolDemand, room: number): Repair[] {
  const { pool, cluster, place } = use;
  const nodes = pool.nodeCount + pool.surge;
  if (cluster.networkModel !== "node-subnet" || place.purpose !== "node-subnet" || nodes === 0) return [];
  const maxPods = Math.floor(room / nodes) - (perNode - pool.maxPods);
  if (maxPods < azureCniRules["aks-maxpods"].values.minimum || maxPods >= pool.maxPods) return [];
  const text = `use a maxPods of ${maxPods} in "${shorten(pool.name)}"`;
  return [{ text, patch: [{ op: "add", path: pointer(pool.path, "maxPods"), value: maxPods }] }];
}

/** Removes the name of a subnet, so that one is planned. */
export function havePlanned(uses: readonly Pick<SubnetUse, "path" | "isMovable">[]): FindingRepair[] {
  if (uses.length > mostChanges || !uses.every(({ isMovable }) => isMovable)) return [];
  return [{ text: "have a subnet planned", patch: uses.map(({ path }) => ({ op: "remove" as const, path })) }];
}
