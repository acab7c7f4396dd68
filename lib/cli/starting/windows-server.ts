import type { WindowsServerRequest } from "../../../types/index.js";
import type { Commented } from "./commented-json.js";

/** Comments on the optional properties of a request for Windows Server. */
export function windowsServer(request: WindowsServerRequest): Commented<WindowsServerRequest> {
  const { platform, virtualNetworks, clusters } = request;
  return {
    value: {
      platform,
      virtualNetworks: virtualNetworks.map(({ ipAllocationMethod, ...network }) => ({
        ...network,
        vlanId: 14,
        ipAllocationMethod,
        reserved: ["172.16.8.250-172.16.8.254"],
      })),
      physicalNodes: { addressPrefix: "10.11.0.0/24", ipAllocationMethod: "Static", nodeIps: ["10.11.0.11", "10.11.0.12"] },
      cloudServiceCidr: "10.11.0.20/24",
      clusters: clusters.map((cluster) => ({ ...cluster, nodePools: cluster.nodePools.map((pool) => ({ ...pool, maxCount: 5 })) })),
      services: [
        { name: "front-end", port: 443, count: 3 },
        { name: "registry", port: 5000, count: 1 },
      ],
      spare: { node: "25%", vip: 4 },
    },
    comments: {
      "/virtualNetworks": "The networks of the Kubernetes nodes. Nothing of them can be changed after deployment.",
      "/virtualNetworks/0/ipAllocationMethod":
        '"Static": node pool and VIP pool are chosen. "Dynamic": needs a "dhcpScope" with "start" and "end".',
      "/virtualNetworks/0/reserved": "Addresses of the prefix that something else uses: an address, first-last, or a prefix.",
      "/physicalNodes": "The physical machines. If their addresses are static, the cloud agent needs an address as well.",
      "/cloudServiceCidr": "The address of the cloud agent, with the prefix length of its network.",
      "/clusters/0/controlPlaneNodeCount": "1, 3 or 5.",
      "/clusters/0/nodePools/0": 'With "maxCount", a pool is counted at its maximum size.',
      "/services": "Services of type LoadBalancer of all clusters. Services on different ports can share an address.",
      "/spare":
        'Spare addresses for growth, a number or a percentage. Pools cannot be enlarged later.\nAlso possible: "clients", "operators", "reachableNetworks", "reserved", "proxy",\n"failoverClusterIp" and "arcResourceBridge".',
    },
  };
}
