import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { shorten } from "../../text/shorten.js";
import { addressesPerNode } from "./count-azure-cni.js";
import type { SubnetUse } from "./subnet-uses.js";

/** What node pools need of a subnet: now, at most outside an upgrade, and during an upgrade. */
export interface SubnetDemand {
  readonly now: number;
  readonly most: number;
  readonly upgrading: number;
}

/** What one node pool needs of a subnet. */
export interface PoolDemand extends SubnetDemand {
  readonly use: SubnetUse;
  readonly perNode: number;
}

/** What each node pool in a subnet needs, in their order. `perNode`: what each node takes, if that is not all it may take. */
export function poolDemands(uses: readonly SubnetUse[], perNode?: number): PoolDemand[] {
  return uses.map((use) => {
    const { pool, cluster, place } = use;
    const each = perNode ?? addressesPerNode(pool, cluster.networkModel, place.purpose);
    return {
      use,
      perNode: each,
      now: pool.startCount * each,
      most: pool.nodeCount * each,
      upgrading: (pool.nodeCount + pool.surge) * each,
    };
  });
}

/** Adds up what node pools need, including what is the same at any time. */
export function sumOf(demands: readonly SubnetDemand[], always: number): SubnetDemand {
  const sum = (part: (demand: SubnetDemand) => number) => demands.reduce((total, demand) => total + part(demand), always);
  return { now: sum(({ now }) => now), most: sum(({ most }) => most), upgrading: sum(({ upgrading }) => upgrading) };
}

/** How many node pools a message lists. */
const mostListed = 3;

/** Writes the sum of a subnet for a message: what each node pool needs, and when. */
export function describeDemands(demands: readonly PoolDemand[]): string {
  const several = new Set(demands.map(({ use }) => use.cluster.index)).size > 1;
  const texts = demands.slice(0, mostListed).map((demand) => describe(demand, several));
  const rest = demands.length - texts.length;
  return [...texts, ...(rest > 0 ? [`${rest} more node pools`] : [])].join("; ");
}

function describe({ use: { pool, cluster }, perNode, now, most, upgrading }: PoolDemand, several: boolean): string {
  const { startCount, nodeCount, surge } = pool;
  const parts = [
    `${now} now (${startCount} ${startCount === 1 ? "node" : "nodes"} x ${perNode})`,
    ...(nodeCount === startCount ? [] : [`${most} at the autoscaler's maximum of ${nodeCount}`]),
    ...(surge === 0 ? [] : [`${upgrading} during an upgrade (maxSurge ${surge})`]),
  ];
  return `"${shorten(pool.name)}"${several ? ` of "${shorten(cluster.name)}"` : ""} ${parts.join(", ")}`;
}

/** Explains what a node of a node pool takes, for a message. */
export function describeNode({ use: { pool, cluster, place } }: PoolDemand): string | undefined {
  if (cluster.networkModel !== "node-subnet" || place.purpose !== "node-subnet") return undefined;
  return `a node takes ${azureCniRules["aks-node-count"].values.perNode} and its maxPods of ${pool.maxPods}`;
}
