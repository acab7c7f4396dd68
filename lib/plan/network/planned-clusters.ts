import type { AddressBounds, PlannedCluster, PlannedSubnet } from "../../../types/index.js";
import { type AddressRange, formatAddress, formatPrefix, prefixesOfRange } from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { groupedBy } from "../../collections/group-by.js";
import type { ClusterModel, Model } from "../../platforms/model/model.js";
import type { ArrangedPool } from "./placed-pool.js";

/** Returns the clusters of a plan, with their addresses. */
export function plannedClusters(model: Model, pools: readonly ArrangedPool[]): PlannedCluster[] {
  const byCluster = groupedBy(pools, ({ pool }) => pool.cluster);
  const byKey = new Map(pools.map((one) => [one.pool.key, one]));
  return model.clusters.map((cluster) => {
    const { name, network, podCidr, podCidrs, serviceCidr, serviceCidrs, dnsServiceIp, loadBalancerRanges } = cluster;
    const subnets = subnetsOf(cluster, byKey);
    const subnet = subnets.find(({ purpose }) => purpose === "node-subnet");
    const podSubnet = subnets.find(({ purpose }) => purpose === "pod-subnet");
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
      ...(subnet === undefined ? {} : { subnet: subnet.addressPrefix }),
      ...(podSubnet === undefined ? {} : { podSubnet: podSubnet.addressPrefix }),
      ...(subnets.length === 0 ? {} : { subnets }),
      ...defined({ podCidr }),
      ...(podCidrs === undefined ? {} : { podCidrs: [...podCidrs] }),
      ...defined({ serviceCidr }),
      ...(serviceCidrs === undefined ? {} : { serviceCidrs: [...serviceCidrs] }),
      ...defined({ dnsServiceIp }),
    };
  });
}

/** Returns the subnets of each node pool, as far as they are placed. */
function subnetsOf({ subnets = [] }: ClusterModel, byKey: ReadonlyMap<string, ArrangedPool>): PlannedSubnet[] {
  return subnets.flatMap(({ nodePool, pool: key }) => {
    const arranged = byKey.get(key);
    const [prefix] = arranged === undefined ? [] : prefixesOfRange(arranged.range);
    if (arranged === undefined || prefix === undefined) return [];
    return [{ nodePool, purpose: arranged.pool.purpose, addressPrefix: formatPrefix(prefix) }];
  });
}

function bounds(range: AddressRange): AddressBounds {
  return { start: formatAddress(range.first), end: formatAddress(range.last) };
}
