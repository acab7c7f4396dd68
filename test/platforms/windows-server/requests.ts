import type { WindowsServerRequest, WindowsServerVirtualNetwork } from "../../../types/index.js";

/** The clusters of the vendor's example: 3 and 5 nodes, 1 and 3 nodes. */
export const exampleClusters: WindowsServerRequest["clusters"] = [
  { name: "clustera", controlPlaneNodeCount: 3, nodePools: [{ name: "linux", nodeCount: 5 }] },
  { name: "clusterb", controlPlaneNodeCount: 1, nodePools: [{ name: "linux", nodeCount: 3 }] },
];

/** Static IP networking, everything given and nothing to be said against it. */
export const goodStatic: WindowsServerRequest = {
  platform: "windows-server",
  virtualNetworks: [
    {
      name: "aksnet",
      addressPrefix: "172.16.8.0/24",
      gateway: "172.16.8.1",
      dnsServers: ["172.16.8.2", "10.0.0.10"],
      vswitchName: "external",
      vlanId: 14,
      ipAllocationMethod: "Static",
      k8sNodeIpPoolStart: "172.16.8.10",
      k8sNodeIpPoolEnd: "172.16.8.60",
      vipPoolStart: "172.16.8.100",
      vipPoolEnd: "172.16.8.120",
      reserved: [{ name: "printers", range: "172.16.8.200/29" }],
    },
  ],
  physicalNodes: { addressPrefix: "10.11.0.0/16", ipAllocationMethod: "Static", nodeIps: ["10.11.23.1", "10.11.23.2"] },
  cloudServiceCidr: "10.11.23.45/16",
  clusters: exampleClusters,
  services: 3,
  macPoolStart: "02:1E:2B:78:00:00",
  macPoolEnd: "02:1E:2B:78:00:FF",
};

/** The same with a DHCP server. */
export const goodDynamic: WindowsServerRequest = {
  platform: "windows-server",
  virtualNetworks: [
    {
      name: "aksnet",
      addressPrefix: "172.16.8.0/24",
      vswitchName: "external",
      ipAllocationMethod: "Dynamic",
      dhcpScope: { start: "172.16.8.32", end: "172.16.8.120" },
      vipPoolStart: "172.16.8.200",
      vipPoolEnd: "172.16.8.210",
    },
  ],
  physicalNodes: { addressPrefix: "10.11.0.0/16", ipAllocationMethod: "Dynamic" },
  cloudServiceCidr: "10.11.23.45/16",
  clusters: exampleClusters,
  services: 3,
};

/** A second network, on a VLAN of its own. */
export const second: WindowsServerVirtualNetwork = {
  name: "second",
  addressPrefix: "172.16.9.0/24",
  gateway: "172.16.9.1",
  dnsServers: ["10.0.0.10"],
  vswitchName: "external",
  vlanId: 15,
  ipAllocationMethod: "Static",
  vipPoolStart: "172.16.9.10",
  vipPoolEnd: "172.16.9.20",
};

/** Reported in findings that does not say where the machines are. */
export const machinesUnknown =
  "info hci-ports-machines-unknown /physicalNodes: physicalNodes is not given, so every virtual network is assumed to be separate from the network of the machines, and rows for the machines name no address";
