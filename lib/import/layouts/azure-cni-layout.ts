import * as commands from "./commands.js";
import { type RequestLayout, said } from "./layout.js";
import { expectedMaxCount, nodePools } from "./node-pools.js";

/** The layout of a request on this platform. */
export const azureCniLayout: RequestLayout = {
  used: { kind: "subnet", property: "usedAddresses", inPool: undefined },
  pools: [],
  scopes: "reserved",
  assumedValues: { top: {}, items: { clusters: { nodePools: [{ name: "notknown", nodeCount: 1 }] } } },
  settings: ["region", "cloud"],
  expectedSettings: [],
  things: [
    {
      property: "virtualNetwork",
      kind: "virtual-network",
      many: false,
      properties: ["name", "addressPrefixes", "onPremisesPrefixes"],
      missing: {
        reason: "no document names a virtual network; AKS may have made one in the node resource group",
        command: commands.listVirtualNetworks,
      },
      expected: [
        { property: "name", reason: said },
        { property: "addressPrefixes", reason: said, command: commands.showVirtualNetwork },
        { property: "onPremisesPrefixes", reason: "routes and gateways contain them, but no virtual network does" },
      ],
      below: [
        {
          property: "subnets",
          kind: "subnet",
          many: true,
          properties: ["name", "addressPrefixes", "delegations", "usedAddresses"],
          missing: { reason: "no document lists the subnets", command: commands.showVirtualNetwork },
          expected: [
            { property: "name", reason: said },
            { property: "addressPrefixes", reason: said, command: commands.showSubnet },
            { property: "usedAddresses", reason: "no document contains the number of addresses in use", command: commands.showSubnet },
          ],
        },
        {
          property: "peeredNetworks",
          kind: "peering",
          many: true,
          properties: ["name", "addressPrefixes"],
          missing: { reason: "no document lists peerings", command: commands.listPeerings },
          expected: [
            { property: "name", reason: said },
            { property: "addressPrefixes", reason: said, command: commands.listPeerings },
          ],
        },
      ],
    },
    {
      property: "clusters",
      kind: "cluster",
      many: true,
      always: true,
      properties: [
        ...["name", "networkModel", "ipFamilies", "podCidr", "podCidrs", "serviceCidr", "serviceCidrs", "dnsServiceIp"],
        ...["privateCluster", "apiServerSubnet", "internalLoadBalancers"],
      ],
      missing: { reason: "no document describes a cluster", command: commands.listAks },
      expected: [
        { property: "name", reason: said },
        { property: "networkModel", reason: said, command: commands.showAks },
        {
          property: "podCidr",
          reason: said,
          command: commands.showAks,
          unless: ["podCidrs"],
          when: { property: "networkModel", values: ["overlay"] },
        },
        { property: "serviceCidr", reason: said, command: commands.showAks, unless: ["serviceCidrs"] },
        { property: "dnsServiceIp", reason: said, command: commands.showAks },
        {
          property: "internalLoadBalancers",
          reason: "no document counts internal load balancers",
          command: commands.listAzureLoadBalancers,
        },
      ],
      below: [
        {
          ...nodePools(
            ["name", "nodeCount", "maxCount", "maxPods", "maxSurge", "maxUnavailable", "subnet", "podSubnet", "osType", "mode"],
            commands.showAks,
          ),
          expected: [
            { property: "name", reason: "no document names the node pool" },
            { property: "nodeCount", reason: said, command: commands.showAks },
            expectedMaxCount(commands.showAks),
            { property: "maxPods", reason: said, command: commands.showAks },
            { property: "subnet", reason: "no document names the subnet of its nodes", command: commands.showAks },
            {
              property: "maxSurge",
              reason: "no surge is set, so the default of the service applies, which is 10 %",
            },
          ],
        },
      ],
    },
  ],
};
