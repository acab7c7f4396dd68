import type { AzureLocalRequest } from "../../types/index.js";

/**
 * A valid request: two clusters in one logical network with a given pool, control plane IP and load balancer addresses, and the
 * management network on another VLAN. Each call returns a new one, which may be changed.
 */
export function validRequest(): AzureLocalRequest {
  return {
    platform: "azure-local",
    region: "eastus",
    managementNetwork: {
      addressPrefix: "192.168.10.0/24",
      vlan: 8,
      gateway: "192.168.10.1",
      ipRange: { start: "192.168.10.20", end: "192.168.10.25" },
      nodeIps: ["192.168.10.11", "192.168.10.12"],
      clusterIp: "192.168.10.20",
      dnsServers: ["192.168.10.5"],
    },
    logicalNetworks: [
      {
        name: "plant-7",
        addressPrefix: "10.30.7.0/24",
        gateway: "10.30.7.1",
        dnsServers: ["192.168.10.5", "10.30.7.2"],
        ipAllocationMethod: "Static",
        vmSwitchName: "ConvergedSwitch(management_compute_storage)",
        vlan: 307,
        ipPoolStart: "10.30.7.20",
        ipPoolEnd: "10.30.7.49",
        reserved: [{ name: "printers", range: "10.30.7.240/29" }],
      },
    ],
    clusters: [
      {
        name: "line-1",
        controlPlaneNodeCount: 3,
        nodePools: [{ name: "linux", nodeCount: 5 }],
        services: 2,
        controlPlaneIp: "10.30.7.10",
        loadBalancer: { addresses: ["10.30.7.60-10.30.7.63"] },
      },
      {
        name: "line-2",
        controlPlaneNodeCount: 1,
        nodePools: [{ name: "linux", nodeCount: 3 }],
        services: 1,
        controlPlaneIp: "10.30.7.11",
        loadBalancer: { addresses: ["10.30.7.64/30"] },
      },
    ],
  };
}
