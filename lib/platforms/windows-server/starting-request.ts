import type { WindowsServerRequest } from "../../../types/index.js";

/** Makes a minimal request that can be planned: a virtual network with static addresses and a cluster in it. */
export const startingWindowsServer = () =>
  ({
    platform: "windows-server",
    virtualNetworks: [
      {
        name: "aksnetwork",
        addressPrefix: "172.16.8.0/24",
        gateway: "172.16.8.1",
        dnsServers: ["10.11.0.5", "10.11.0.6"],
        vswitchName: "external",
        ipAllocationMethod: "Static",
      },
    ],
    clusters: [{ name: "cluster1", controlPlaneNodeCount: 3, nodePools: [{ name: "linux", nodeCount: 3 }] }],
  }) satisfies WindowsServerRequest;
