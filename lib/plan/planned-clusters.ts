import type { AddressBounds, PlannedCluster } from "../../types/index.js";
import { type AddressRange, formatAddress } from "../address/index.js";
import type { Model } from "../platforms/model.js";
import type { ArrangedPool } from "./arrange-pools.js";

/** The clusters of a plan, with the addresses that are theirs. */
export function plannedClusters(model: Model, pools: readonly ArrangedPool[]): PlannedCluster[] {
  return model.clusters.map(({ name, network, podCidr, serviceCidr, loadBalancerRanges }) => {
    const own = pools.filter(({ pool }) => pool.cluster === name);
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
