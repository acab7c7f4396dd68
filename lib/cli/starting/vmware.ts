import type { VmwareRequest } from "../../../types/index.js";
import type { Commented } from "./commented-json.js";

/** What a request for VMware can hold besides what it must, explained. */
export function vmware(request: VmwareRequest): Commented<VmwareRequest> {
  const { platform, segments, clusters } = request;
  return {
    value: {
      platform,
      segments: segments.map(({ name, addressPrefix, dhcpScope }) => ({
        name,
        addressPrefix,
        gateway: "192.168.50.1",
        dhcpScope,
        reserved: ["192.168.50.250-192.168.50.254"],
      })),
      clusters: clusters.map((cluster) => ({
        ...cluster,
        nodePools: cluster.nodePools.map((pool) => ({ ...pool, maxCount: 5 })),
        services: 2,
      })),
      spare: { node: "25%", loadBalancer: 2 },
      asOf: "2025-12-01",
    },
    comments: {
      "/segments": "The segments of the Kubernetes nodes.",
      "/segments/0/dhcpScope": "What the DHCP server hands out: the nodes get their addresses from it, nothing else is placed in it.",
      "/segments/0/reserved": "Addresses in the prefix that something else has: an address, first-last, or a prefix.",
      "/clusters/0/controlPlaneNodeCount": '1, 3 or 5. Without a "controlPlaneIp" one is chosen outside the DHCP scope.',
      "/clusters/0/nodePools/0": 'With "maxCount" a pool is counted at its largest.',
      "/clusters/0/services": "How many addresses services of type LoadBalancer need.",
      "/spare": "Room to grow, a number or a percentage.",
      "/asOf": "The day the plan is for, for rules with dates: the platform is retired.",
    },
  };
}
