import type { NetworkPlan, WindowsServerCluster, WindowsServerRequest } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import type { Observation } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import { unusedName } from "../../text/unused-name.js";

type NodePool = WindowsServerCluster["nodePools"][number];

/** The autoscaler of a cluster, which has one profile for all its node pools. */
export interface AutoscalerProfile {
  readonly name: string;
  readonly minNodeCount: number;
  readonly maxNodeCount: number;
  /** Reports whether the autoscaler changes the number of nodes of a pool. */
  readonly scales: (pool: NodePool) => boolean;
}

/** Reports whether a node pool may grow. */
function grows({ nodeCount, maxCount = nodeCount }: NodePool): boolean {
  return maxCount > nodeCount;
}

/**
 * Makes the autoscaler of a cluster from its node pools that may grow.
 *
 * The lowest maximum of the node pools is the maximum of all, so that none gets nodes that no address was counted for. A pool
 * that already has as many keeps its nodes.
 */
function profileOf(growing: readonly NodePool[], name: string): AutoscalerProfile {
  const maxNodeCount = Math.min(...growing.map(({ nodeCount, maxCount = nodeCount }) => maxCount));
  const scales = (pool: NodePool) => grows(pool) && pool.nodeCount < maxNodeCount;
  return { name, maxNodeCount, minNodeCount: Math.min(...growing.filter(scales).map(({ nodeCount }) => nodeCount)), scales };
}

/** Returns the autoscaler of each cluster, by its index. A profile belongs to the deployment, so its name is unique in it. */
export function autoscalerProfiles({ clusters }: NetworkPlan, request: WindowsServerRequest): ReadonlyMap<number, AutoscalerProfile> {
  const used = new Set<string>();
  const profiles = clusters.flatMap(({ name }, index) => {
    const growing = request.clusters[index]?.nodePools.filter(grows) ?? [];
    if (growing.length === 0) return [];
    // the name of a profile is alphanumeric
    const stem = `${name.replace(/[^A-Za-z0-9]/g, "").toLowerCase()}autoscaler`;
    return [
      [
        index,
        profileOf(
          growing,
          unusedName(used, (number) => (number === 1 ? stem : `${stem}${number}`)),
        ),
      ] as const,
    ];
  });
  return new Map(profiles);
}

/** Reports the node pools that cannot grow to their maximum, because another one of the cluster has a lower maximum. */
export function lowerMaxima(request: WindowsServerRequest, profiles: ReadonlyMap<number, AutoscalerProfile>): Observation[] {
  return request.clusters.flatMap(({ name, nodePools }, index) => {
    const profile = profiles.get(index);
    if (profile === undefined) return [];
    return nodePools.flatMap((pool, at): Observation[] => {
      const { nodeCount, maxCount = nodeCount } = pool;
      if (!grows(pool) || maxCount <= profile.maxNodeCount) return [];
      const end = Math.max(nodeCount, profile.maxNodeCount);
      return [
        {
          path: pointer("/request/clusters", index, "nodePools", at, "maxCount"),
          message: `the node pools of "${shorten(name)}" share one autoscaler profile, so "${shorten(pool.name)}" stops at ${end} nodes and not at ${maxCount}; give all its node pools the same maxCount, or use another cluster`,
          received: maxCount,
        },
      ];
    });
  });
}
