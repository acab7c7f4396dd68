import type { AzureLocalRequest } from "../../../types/index.js";

/** Makes a minimal request that can be planned: a management network, a logical network and a cluster in it. */
export const startingAzureLocal = () =>
  ({
    platform: "azure-local",
    managementNetwork: { addressPrefix: "10.10.0.0/24" },
    logicalNetworks: [
      {
        name: "aks-network",
        addressPrefix: "10.10.32.0/24",
        gateway: "10.10.32.1",
        dnsServers: ["10.10.0.5", "10.10.0.6"],
        vmSwitchName: "ConvergedSwitch(compute_management)",
      },
    ],
    clusters: [{ name: "cluster-1", controlPlaneNodeCount: 3, nodePools: [{ name: "linux", nodeCount: 3 }] }],
  }) satisfies AzureLocalRequest;
