import type { AzureCniRequest } from "../../../types/index.js";

/** Makes a minimal request that can be planned: a virtual network and a cluster in it. */
export const startingAzureCni = () =>
  ({
    platform: "azure-cni",
    virtualNetwork: { name: "aks-vnet", addressPrefixes: ["10.40.0.0/16"] },
    clusters: [{ name: "cluster-1", networkModel: "overlay", nodePools: [{ name: "system", nodeCount: 3 }] }],
  }) satisfies AzureCniRequest;
