import type { AzureCniRequest } from "../../types/index.js";

/**
 * A valid request of Azure CNI: a cluster with a subnet of its own in the way of its nodes, an overlay cluster in an existing
 * subnet, and one with an existing pod subnet. Each call returns a new one, which may be changed.
 */
export function validAzureCniRequest(): AzureCniRequest {
  return {
    platform: "azure-cni",
    virtualNetwork: {
      name: "vnet-prod",
      addressPrefixes: ["10.1.0.0/16", "fd00:db8:1::/48"],
      subnets: [
        { name: "jump", addressPrefixes: ["10.1.0.0/24"] },
        { name: "apps", addressPrefixes: ["10.1.1.0/24", "fd00:db8:1:1::/64"], usedAddresses: 4 },
        { name: "pods", addressPrefixes: ["10.1.2.0/23"], delegations: ["Microsoft.ContainerService/managedClusters"] },
      ],
      peeredNetworks: [{ name: "hub", addressPrefixes: ["10.2.0.0/16", "fd00:db8:2::/48"] }],
      onPremisesPrefixes: ["10.96.0.0/11", "192.168.0.0/16"],
    },
    clusters: [
      {
        name: "aks-classic",
        networkModel: "node-subnet",
        nodePools: [{ name: "system", nodeCount: 3 }],
        serviceCidr: "10.200.0.0/16",
        dnsServiceIp: "10.200.0.10",
        internalLoadBalancers: 2,
        privateCluster: true,
      },
      {
        name: "aks-overlay",
        networkModel: "overlay",
        nodePools: [
          { name: "system", nodeCount: 3, subnet: "apps" },
          { name: "user", nodeCount: 2, maxCount: 20, maxPods: 110, maxSurge: "10%", subnet: "apps" },
        ],
        ipFamilies: ["IPv4", "IPv6"],
        serviceCidrs: ["10.201.0.0/16", "fd12:3456:789a:1::/108"],
        podCidrs: ["10.244.0.0/16", "fd12:3456:789a::/64"],
      },
      {
        name: "aks-pods",
        networkModel: "pod-subnet",
        nodePools: [{ name: "system", nodeCount: 3, podSubnet: "pods" }],
        services: 3,
      },
    ],
  };
}
