import * as commands from "./commands.js";
import { type RequestLayout, said } from "./layout.js";
import { nodePools } from "./node-pools.js";

/** The layout of a request on this platform. */
export const windowsServerLayout: RequestLayout = {
  used: { kind: "network", property: "reserved", inPool: undefined },
  pools: [
    ["k8sNodeIpPoolStart", "k8sNodeIpPoolEnd", "node"],
    ["vipPoolStart", "vipPoolEnd", "vip"],
  ],
  scopes: "dynamic",
  assumedValues: {
    top: {},
    items: {
      virtualNetworks: { vswitchName: "not-known", dnsServers: ["192.0.2.53"] },
      clusters: { controlPlaneNodeCount: 1, nodePools: [{ name: "notknown", nodeCount: 1 }] },
    },
  },
  settings: ["hostNetwork", "physicalNodes", "cloudServiceCidr", "loadBalancer", "ports"],
  expectedSettings: [
    { property: "hostNetwork", reason: "no document contains the network of the AKS host", command: commands.getHciConfig },
    { property: "cloudServiceCidr", reason: said, command: commands.getHciConfig },
    { property: "physicalNodes", reason: "no document lists the machines" },
  ],
  things: [
    {
      property: "virtualNetworks",
      kind: "network",
      many: true,
      always: true,
      properties: [
        ...["name", "addressPrefix", "gateway", "dnsServers", "vswitchName", "vlanId", "ipAllocationMethod", "dhcpScope"],
        ...["k8sNodeIpPoolStart", "k8sNodeIpPoolEnd", "vipPoolStart", "vipPoolEnd", "reserved"],
      ],
      missing: { reason: "no document describes a virtual network", command: commands.getHciNetworks },
      expected: [
        { property: "name", reason: said },
        { property: "addressPrefix", reason: said, command: commands.getHciNetworks },
        { property: "gateway", reason: said, command: commands.getHciNetworks },
        { property: "dnsServers", reason: said, command: commands.getHciNetworks },
        { property: "vswitchName", reason: said, command: commands.getHciNetworks },
        { property: "ipAllocationMethod", reason: said, command: commands.getHciNetworks },
        ...["k8sNodeIpPoolStart", "k8sNodeIpPoolEnd"].map((property) => ({
          property,
          reason: said,
          command: commands.getHciNetworks,
          when: { property: "ipAllocationMethod", values: ["Static"] },
        })),
        {
          property: "dhcpScope",
          reason: "no document contains the range of the DHCP server",
          command: commands.exportDhcp,
          when: { property: "ipAllocationMethod", values: ["Dynamic"] },
        },
        { property: "vipPoolStart", reason: said, command: commands.getHciNetworks },
        { property: "vipPoolEnd", reason: said, command: commands.getHciNetworks },
      ],
    },
    {
      property: "clusters",
      kind: "cluster",
      many: true,
      always: true,
      properties: ["name", "network", "controlPlaneNodeCount"],
      missing: { reason: "no document describes a workload cluster", command: commands.getHciClusters },
      expected: [
        { property: "name", reason: said },
        { property: "network", reason: "no document connects the cluster with a network" },
        { property: "controlPlaneNodeCount", reason: said, command: commands.getHciClusters },
      ],
      below: [nodePools(["name", "nodeCount", "maxCount", "maxPods", "osType"], commands.getHciPools, false)],
    },
  ],
};
