import type { AzureLocalRequest } from "../../../types/index.js";
import type { Commented } from "./commented-json.js";

/** Comments on the optional properties of a request for Azure Local. */
export function azureLocal(request: AzureLocalRequest): Commented<AzureLocalRequest> {
  const { platform, managementNetwork, logicalNetworks, clusters } = request;
  return {
    value: {
      platform,
      region: "eastus",
      managementNetwork: {
        ...managementNetwork,
        vlan: 8,
        gateway: "10.10.0.1",
        ipRange: { start: "10.10.0.20", end: "10.10.0.25" },
        nodeIps: ["10.10.0.11", "10.10.0.12"],
        clusterIp: "10.10.0.20",
      },
      logicalNetworks: logicalNetworks.map((network) => ({ ...network, vlan: 10, reserved: ["10.10.32.250-10.10.32.254"] })),
      clusters: clusters.map((cluster) => ({
        ...cluster,
        nodePools: cluster.nodePools.map((pool) => ({ ...pool, maxCount: 5 })),
        services: 4,
      })),
      spare: { node: "25%", loadBalancer: 4 },
    },
    comments: {
      "/region": "The Azure region of the clusters. It decides which endpoints must be reachable.",
      "/managementNetwork": "The network of the physical machines, the cluster IP and the Arc resource bridge.",
      "/managementNetwork/ipRange": "At least six consecutive addresses that nothing else uses. The cluster IP is one of them.",
      "/managementNetwork/nodeIps": "The physical machines.",
      "/logicalNetworks": "The networks of the Kubernetes nodes. Nothing of them can be changed after deployment.",
      "/logicalNetworks/0/reserved":
        'Addresses of the prefix that something else uses: an address, first-last, or a prefix.\nWithout "ipPoolStart" and "ipPoolEnd", the IP pool is chosen.',
      "/clusters/0/controlPlaneNodeCount": '1, 3 or 5. Without a "controlPlaneIp", an address outside the IP pool is chosen.',
      "/clusters/0/nodePools/0": 'With "maxCount", a pool is counted at its maximum size.',
      "/clusters/0/services": "Number of addresses for services of type LoadBalancer.",
      "/spare":
        'Spare addresses for growth, a number or a percentage. An IP pool cannot be enlarged later.\nAlso possible: "proxy", "clients", "operators", "reachableNetworks", "reserved", "oem" and "features".\nIn a logical network: "ipPools" and "usedAddresses". In the management network: "ntpServers".',
    },
  };
}
