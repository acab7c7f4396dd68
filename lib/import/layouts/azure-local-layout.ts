import * as commands from "./commands.js";
import { type RequestLayout, said } from "./layout.js";
import { nodePools } from "./node-pools.js";

/** The layout of a request on this platform. */
export const azureLocalLayout: RequestLayout = {
  used: { kind: "network", property: "reserved", inPool: "usedAddresses" },
  pools: [["ipPoolStart", "ipPoolEnd", "node"]],
  scopes: "reserved",
  assumedValues: {
    // a range for documentation (RFC 5737) is in no real network
    top: { managementNetwork: { addressPrefix: "192.0.2.0/24" } },
    items: {
      logicalNetworks: { vmSwitchName: "not-known", dnsServers: ["192.0.2.53"] },
      clusters: { controlPlaneNodeCount: 1, nodePools: [{ name: "notknown", nodeCount: 1 }] },
    },
  },
  settings: ["region", "arcGateway", "multiRack", "proxy", "controlPlaneIpMode"],
  expectedSettings: [],
  things: [
    {
      property: "managementNetwork",
      kind: "management-network",
      many: false,
      properties: ["addressPrefix", "vlan", "gateway", "ipRange", "ipRanges", "nodeIps", "clusterIp", "dnsServers", "arcResourceBridge"],
      missing: { reason: "no logical network and no cluster names it", command: commands.showDeployment },
      expected: [
        { property: "addressPrefix", reason: said, command: commands.showDeployment },
        { property: "vlan", reason: said, command: commands.showDeployment },
        { property: "gateway", reason: said, command: commands.showDeployment },
        { property: "ipRange", reason: said, command: commands.showDeployment, unless: ["ipRanges"] },
        { property: "nodeIps", reason: said, command: commands.showDeployment },
        { property: "clusterIp", reason: "it is chosen from the range at deployment and is in no export" },
        { property: "dnsServers", reason: said, command: commands.showDeployment },
      ],
      below: [
        {
          property: "storageNetworks",
          kind: "storage-network",
          many: true,
          properties: ["name", "addressPrefix", "vlan"],
          expected: [{ property: "addressPrefix", reason: "no adapter address is given, so Azure Local chooses the prefix itself" }],
        },
      ],
    },
    {
      property: "logicalNetworks",
      kind: "network",
      many: true,
      always: true,
      properties: [
        ...["name", "addressPrefix", "gateway", "dnsServers", "ipAllocationMethod", "vmSwitchName", "vlan"],
        ...["ipPoolStart", "ipPoolEnd", "ipPools", "usedAddresses", "reserved"],
      ],
      missing: { reason: "no document describes a static logical network", command: commands.listLogicalNetworks },
      expected: [
        { property: "name", reason: said },
        { property: "addressPrefix", reason: said, command: commands.showLogicalNetwork },
        { property: "gateway", reason: said, command: commands.showLogicalNetwork },
        { property: "dnsServers", reason: said, command: commands.showLogicalNetwork },
        { property: "ipAllocationMethod", reason: said, command: commands.showLogicalNetwork },
        { property: "vmSwitchName", reason: said, command: commands.showLogicalNetwork },
        { property: "vlan", reason: said, command: commands.showLogicalNetwork },
        {
          property: "ipPoolStart",
          reason: "no document names an address range of the network",
          command: commands.showLogicalNetwork,
          unless: ["ipPools"],
        },
        {
          property: "ipPoolEnd",
          reason: "no document names an address range of the network",
          command: commands.showLogicalNetwork,
          unless: ["ipPools"],
        },
        {
          property: "usedAddresses",
          reason: "no document contains the addresses of the pool that virtual machines have",
          command: commands.listInterfaces,
        },
      ],
    },
    {
      property: "clusters",
      kind: "cluster",
      many: true,
      always: true,
      properties: ["name", "network", "controlPlaneNodeCount", "controlPlaneIp", "controlPlaneIpMode", "podCidr"],
      missing: { reason: "no document describes a cluster", command: commands.listArcClusters },
      expected: [
        { property: "name", reason: said },
        { property: "network", reason: said, command: commands.showArcCluster },
        { property: "controlPlaneNodeCount", reason: said, command: commands.showArcCluster },
        { property: "controlPlaneIp", reason: said, command: commands.showArcCluster },
        { property: "podCidr", reason: said, command: commands.showArcCluster },
        { property: "services", reason: "no document counts services; the ranges of the load balancer limit their number" },
      ],
      below: [
        nodePools(["name", "nodeCount", "maxCount", "maxPods", "osType"], commands.showArcCluster),
        {
          property: "loadBalancer",
          kind: "load-balancer",
          many: false,
          properties: ["name", "addresses", "advertiseMode", "network"],
          expected: [],
          missing: { reason: "no document names the addresses of its load balancer", command: commands.listLoadBalancers },
          below: [
            { property: "bgpPeers", kind: "bgp-peer", many: true, properties: ["name", "myAsn", "peerAsn", "peerAddress"], expected: [] },
          ],
        },
      ],
    },
  ],
};
