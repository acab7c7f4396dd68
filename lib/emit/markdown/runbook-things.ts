import type { BgpPeer, NetworkPlan, PlannedCluster } from "../../../types/index.js";
import { type RequestedCluster, type RequestedNodePool, requestedClusters } from "../../platforms/platforms.js";
import { peerNames } from "../document/peer-names.js";

/** A cluster of the plan and of its request. */
export interface RunbookCluster {
  readonly planned: PlannedCluster;
  readonly requested: RequestedCluster;
  /** BGP peers of its load balancer, each with a name. */
  readonly peers: readonly (BgpPeer & { readonly name: string })[];
}

/** Returns the clusters of a plan, in its order. */
export function runbookClusters({ clusters, request }: NetworkPlan): RunbookCluster[] {
  const all = requestedClusters(request);
  return clusters.flatMap((planned, index) => {
    const requested = all[index];
    if (requested === undefined) return [];
    const { bgpPeers = [] } = requested.loadBalancer ?? {};
    const names = peerNames([...bgpPeers]);
    return [{ planned, requested, peers: bgpPeers.map((peer, at) => ({ ...peer, name: names[at] ?? "" })) }];
  });
}

/** Reports whether a cluster has addresses for a load balancer. */
export function hasLoadBalancer({ loadBalancerRanges = [] }: PlannedCluster): boolean {
  return loadBalancerRanges.length > 0;
}

/** Writes the number of nodes of a pool: 3, or 3 to 6 with the autoscaler. */
export function nodesText({ nodeCount, maxCount = nodeCount }: Pick<RequestedNodePool, "nodeCount" | "maxCount">): string {
  return maxCount > nodeCount ? `${nodeCount} to ${maxCount}` : String(nodeCount);
}
