import { groupedBy } from "../../collections/group-by.js";
import { vmwareRules } from "../../rules/vmware-rules.js";
import { scaledOut } from "../model/demand.js";
import type { DemandLine } from "../model/model.js";
import type { ParsedVmwareCluster, ParsedVmwareRequest } from "./read-vmware.js";

/** Keys of the pools that count lines and placement share. */
export const vmwarePoolKey = {
  controlPlane: (cluster: string) => `control-plane/${cluster}`,
  loadBalancer: (cluster: string) => `load-balancer/${cluster}`,
};

/**
 * Returns the rows of the address count: for each segment what the DHCP server assigns, then the control plane IPs, then the
 * services.
 */
export function countVmware({ segments, clusters }: ParsedVmwareRequest): DemandLine[] {
  const bySegment = groupedBy(clusters, ({ segmentName }) => segmentName);
  const names = new Set([...segments.map(({ name }) => name), ...bySegment.keys()]);
  return [...names].flatMap((name) => {
    const here = bySegment.get(name) ?? [];
    return [...here.flatMap(leaseLines), ...here.map(controlPlaneLine), ...here.map(serviceLine)].filter(({ count }) => count > 0);
  });
}

function leaseLines({
  segmentName: network,
  name: cluster,
  controlPlaneNodeCount,
  workerCount,
  scaledOutCount,
}: ParsedVmwareCluster): DemandLine[] {
  const { "vmw-counts": counts, "vmw-counts-control-plane": controlPlane } = vmwareRules;
  const lease = { group: "dhcpScope", network, cluster };
  return [
    { ...lease, item: "control-plane-node", count: controlPlaneNodeCount * controlPlane.values.perNode, rule: controlPlane.id },
    {
      ...lease,
      item: "worker-node",
      count: workerCount * counts.values.perWorker,
      ...scaledOut(scaledOutCount * counts.values.perWorker),
      rule: counts.id,
    },
  ];
}

function controlPlaneLine({ segmentName: network, name: cluster }: ParsedVmwareCluster): DemandLine {
  const { id: rule, values } = vmwareRules["vmw-counts"];
  const pool = vmwarePoolKey.controlPlane(cluster);
  return { group: "controlPlane", network, item: "control-plane-ip", cluster, count: values.controlPlaneIpPerCluster, rule, pool };
}

function serviceLine({ segmentName: network, name: cluster, serviceCount: count }: ParsedVmwareCluster): DemandLine {
  const pool = vmwarePoolKey.loadBalancer(cluster);
  return { group: "loadBalancer", network, item: "service", cluster, count, rule: vmwareRules["vmw-counts"].id, pool };
}
