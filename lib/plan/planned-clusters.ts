import type { AddressBounds, PlannedCluster } from "../../types/index.js";
import { type AddressRange, formatAddress } from "../address/index.js";
import type { Model } from "../platforms/model.js";
import type { ArrangedPool } from "./arranged-pool.js";

/** The clusters of a plan, with the addresses that are theirs. */
export function plannedClusters(model: Model, pools: readonly ArrangedPool[]): PlannedCluster[] {
  const byCluster = new Map<string | undefined, ArrangedPool[]>();
  for (const one of pools) {
    const known = byCluster.get(one.pool.cluster);
    if (known === undefined) byCluster.set(one.pool.cluster, [one]);
    else known.push(one);
  }
  return model.clusters.map(({ name, network, podCidr, serviceCidr, loadBalancerRanges }) => {
    const own = byCluster.get(name) ?? [];
    const controlPlane = own.find(({ pool }) => pool.purpose === "control-plane");
    const ranges = loadBalancerRanges ?? own.filter(({ pool }) => pool.purpose === "load-balancer").map(({ range }) => range);
    return {
      name,
      network,
      ...(controlPlane === undefined
        ? {}
        : { controlPlaneIp: formatAddress(controlPlane.range.first), controlPlaneIpOrigin: controlPlane.origin }),
      ...(ranges.length === 0 ? {} : { loadBalancerRanges: ranges.map(bounds) }),
      ...(podCidr === undefined ? {} : { podCidr }),
      ...(serviceCidr === undefined ? {} : { serviceCidr }),
    };
  });
}

function bounds(range: AddressRange): AddressBounds {
  return { start: formatAddress(range.first), end: formatAddress(range.last) };
}
