import type { VmwareRequest } from "../../../types/index.js";
import type { Commented } from "./commented-json.js";

/** Comments on the optional properties of a request for VMware. */
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
      "/segments/0/dhcpScope": "The range of the DHCP server. Nodes get their addresses from it; nothing else is placed in it.",
      "/segments/0/reserved": "Addresses of the prefix that something else uses: an address, first-last, or a prefix.",
      "/clusters/0/controlPlaneNodeCount": '1, 3 or 5. Without a "controlPlaneIp", an address outside the DHCP scope is chosen.',
      "/clusters/0/nodePools/0": 'With "maxCount", a pool is counted at its maximum size.',
      "/clusters/0/services": "Number of addresses for services of type LoadBalancer.",
      "/spare":
        'Spare addresses for growth, a number or a percentage.\nAlso possible: "clients", "operators", "reachableNetworks" and "reserved".',
      "/asOf": "The date of the plan, for rules with dates, because the platform is retired.",
    },
  };
}
