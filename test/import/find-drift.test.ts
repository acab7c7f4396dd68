import { readFileSync } from "node:fs";
import { expect } from "chai";
import { findDrift } from "../../lib/import/find-drift.js";
import { importRequest } from "../../lib/import/import-request.js";
import { planNetwork } from "../../lib/plan/network/plan-network.js";
import type { DriftReport, NetworkPlan } from "../../types/index.js";
import { type DeployedLists, deployedLists, documentsOf } from "./deployed-objects.js";

const planOf = (name: string): NetworkPlan =>
  planNetwork(JSON.parse(readFileSync(new URL(`../../docs/examples/${name}.json`, import.meta.url), "utf8")));

const linesOf = ({ changes }: DriftReport): string[] =>
  changes.map(({ kind, path, impact, rule }) => [kind, path, impact, ...(rule === undefined ? [] : [rule])].join(" "));

/** Why it is drift or not, what is different from the plan, and the expected changes: kind, path, impact, rule. */
type Row = readonly [why: string, differ: (lists: DeployedLists) => unknown, ...changes: string[]];

const at = (lists: DeployedLists, name: string, index = 0) => lists[name]?.[index];
const subnetOf = (lists: DeployedLists) => at(lists, "lnets.json").properties.subnets[0].properties;
const poolOf = (lists: DeployedLists) => at(lists, "clusters.json").properties.agentPoolProfiles[0];
const settingsOf = (lists: DeployedLists) => at(lists, "settings.json").properties.deploymentConfiguration.scaleUnits[0].deploymentData;
const copyOf = (lists: DeployedLists, name: string, from: string, to: string) =>
  lists[name]?.push(JSON.parse(JSON.stringify(at(lists, name)).replace(new RegExp(`(["/])${from}(?=["/])`, "g"), `$1${to}`)));

const tables: Readonly<Record<string, readonly Row[]>> = {
  "azure-local": [
    ["nothing is different", () => {}],
    ["names and ids may be in any case", (l) => Object.assign(at(l, "lnets.json"), { name: "AKSARC-LNET" })],
    ["the order of DNS servers means nothing", (l) => at(l, "lnets.json").properties.dhcpOptions.dnsServers.reverse()],
    ["the default of the service is the planned value", (l) => Object.assign(poolOf(l), { maxPods: 110 })],
    ["a VLAN in text is a VLAN", (l) => Object.assign(subnetOf(l), { vlan: "10" })],
    ["a VLAN cannot be changed", (l) => Object.assign(subnetOf(l), { vlan: 11 }), "changed /networks/0/vlan rebuild lnet-immutable"],
    ["null means untagged", (l) => Object.assign(subnetOf(l), { vlan: null }), "changed /networks/0/vlan rebuild lnet-immutable"],
    [
      "a gateway cannot be changed",
      (l) => Object.assign(subnetOf(l).routeTable.properties.routes[0].properties, { nextHopIpAddress: "10.220.32.40" }),
      "changed /networks/0/gateway rebuild lnet-immutable",
    ],
    ["without a default route the gateway is unknown", (l) => Object.assign(subnetOf(l), { routeTable: null })],
    [
      "DNS servers are fixed",
      (l) => at(l, "lnets.json").properties.dhcpOptions.dnsServers.pop(),
      "changed /networks/0/dnsServers rebuild lnet-dns-fixed",
    ],
    [
      "the prefix is another one",
      (l) => Object.assign(subnetOf(l), { addressPrefix: "10.220.33.0/24" }),
      "changed /networks/0/addressPrefix rebuild lnet-immutable",
    ],
    [
      "the pool is longer",
      (l) => Object.assign(subnetOf(l).ipPools[0], { end: "10.220.32.48" }),
      "changed /networks/0/pools/0/end rebuild lnet-immutable",
    ],
    [
      "there is a second pool",
      (l) => subnetOf(l).ipPools.push({ start: "10.220.32.100", end: "10.220.32.110" }),
      "extra /logicalNetworks/0/ipPools/1 replan",
    ],
    [
      "of two pools neither is the planned one",
      (l) =>
        Object.assign(subnetOf(l), {
          ipPools: [
            { start: "10.220.32.50", end: "10.220.32.59" },
            { start: "10.220.32.100", end: "10.220.32.110" },
          ],
        }),
      "changed /networks/0/pools/0/start rebuild lnet-immutable",
      "changed /networks/0/pools/0/end rebuild lnet-immutable",
      "extra /logicalNetworks/0/ipPools/1 replan",
    ],
    ["a pool that is null is unknown", (l) => Object.assign(subnetOf(l), { ipPools: null })],
    [
      "the switch cannot be changed",
      (l) => Object.assign(at(l, "lnets.json").properties, { vmSwitchName: "other" }),
      "changed /request/logicalNetworks/0/vmSwitchName rebuild lnet-immutable",
    ],
    [
      "the network has DHCP, so AKS Arc cannot use it",
      (l) => Object.assign(subnetOf(l), { ipAllocationMethod: "Dynamic" }),
      "changed /request/logicalNetworks/0/ipAllocationMethod rebuild lnet-immutable",
    ],
    ["another network exists in addition", (l) => copyOf(l, "lnets.json", "aksarc-lnet", "other"), "extra /logicalNetworks/1 replan"],
    [
      "another network exists instead",
      (l) => {
        copyOf(l, "lnets.json", "aksarc-lnet", "other");
        l["lnets.json"]?.shift();
      },
      "missing /networks/0 in-place",
      "extra /logicalNetworks/0 replan",
    ],
    ["without a list of networks none is missing", (l) => l["lnets.json"]?.pop()],
    [
      "AKS Arc has another address",
      (l) => Object.assign(at(l, "clusters.json").properties.controlPlane.controlPlaneEndpoint, { hostIP: "10.220.32.99" }),
      "changed /clusters/0/controlPlaneIp rebuild cp-ip-one-per-cluster",
    ],
    [
      "without an address it is unknown",
      (l) => Object.assign(at(l, "clusters.json").properties.controlPlane, { controlPlaneEndpoint: null }),
    ],
    [
      "the control plane can be scaled",
      (l) => Object.assign(at(l, "clusters.json").properties.controlPlane, { count: 1 }),
      "changed /request/clusters/0/controlPlaneNodeCount in-place",
    ],
    [
      "a node pool can be scaled",
      (l) => Object.assign(poolOf(l), { count: 6 }),
      "changed /request/clusters/0/nodePools/0/nodeCount in-place",
    ],
    [
      "somebody enabled the autoscaler",
      (l) => Object.assign(poolOf(l), { enableAutoScaling: true, maxCount: 9 }),
      "changed /request/clusters/0/nodePools/0/maxCount in-place",
    ],
    ["a maximum without the autoscaler means nothing", (l) => Object.assign(poolOf(l), { maxCount: 9 })],
    [
      "pods per node are fixed",
      (l) => Object.assign(poolOf(l), { maxPods: 50 }),
      "changed /request/clusters/0/nodePools/0/maxPods rebuild arc-max-pods-fixed",
    ],
    [
      "the operating system is fixed",
      (l) => Object.assign(poolOf(l), { osType: "Windows" }),
      "changed /request/clusters/0/nodePools/0/osType rebuild arc-os-type-fixed",
    ],
    [
      "a node pool was added",
      (l) => at(l, "clusters.json").properties.agentPoolProfiles.push({ name: "gpu", count: 2 }),
      "extra /clusters/0/nodePools/1 replan",
    ],
    [
      "a node pool was replaced by another one",
      (l) => Object.assign(at(l, "clusters.json").properties, { agentPoolProfiles: [{ name: "gpu", count: 2 }] }),
      "missing /request/clusters/0/nodePools/0 in-place",
      "extra /clusters/0/nodePools/0 replan",
    ],
    ["without node pools they are unknown", (l) => Object.assign(at(l, "clusters.json").properties, { agentPoolProfiles: null })],
    [
      "a cluster does not exist",
      (l) => {
        l["clusters.json"]?.pop();
        l["load-balancers.json"]?.pop();
      },
      "missing /clusters/1 in-place",
    ],
    ["a cluster exists in addition", (l) => copyOf(l, "clusters.json", "cluster-a", "cluster-x"), "extra /clusters/2 replan"],
    [
      "the cluster is in another network",
      (l) =>
        Object.assign(at(l, "clusters.json").properties.cloudProviderProfile.infraNetworkProfile, {
          vnetSubnetIds: ["/subscriptions/s/resourceGroups/g/providers/Microsoft.AzureStackHCI/logicalNetworks/other"],
        }),
      "changed /clusters/0/network rebuild arc-cluster-network-fixed",
    ],
    [
      "the pod range is fixed",
      (l) => Object.assign(at(l, "clusters.json").properties.networkProfile, { podCidr: "10.99.0.0/16" }),
      "changed /clusters/0/podCidr rebuild arc-pod-cidr-fixed",
    ],
    [
      "the load balancer has other addresses",
      (l) => Object.assign(at(l, "load-balancers.json").properties, { addresses: ["10.220.32.200-10.220.32.203"] }),
      "changed /clusters/0/loadBalancerRanges in-place",
    ],
    [
      "the same addresses in other words",
      (l) => Object.assign(at(l, "load-balancers.json").properties, { addresses: ["10.220.32.3/32", "10.220.32.4"] }),
    ],
    ["a cluster without a load balancer in the documents may have one", (l) => l["load-balancers.json"]?.shift()],
    [
      "the load balancer announces its addresses with BGP",
      (l) => Object.assign(at(l, "load-balancers.json").properties, { advertiseMode: "BGP" }),
      "changed /request/clusters/0/loadBalancer/advertiseMode in-place",
    ],
    [
      "the gateway of the management network is fixed",
      (l) => Object.assign(settingsOf(l).infrastructureNetwork[0], { gateway: "10.220.30.2" }),
      "changed /request/managementNetwork/gateway rebuild mgmt-network-fixed",
    ],
    [
      "the range of the management network is fixed",
      (l) => Object.assign(settingsOf(l).infrastructureNetwork[0].ipPools[0], { endingAddress: "10.220.30.30" }),
      "changed /request/managementNetwork/ipRange rebuild mgmt-range-fixed",
    ],
    [
      "a machine has another address",
      (l) => Object.assign(settingsOf(l).physicalNodes[0], { ipv4Address: "10.220.30.14" }),
      "changed /request/managementNetwork/nodeIps in-place",
    ],
    [
      "the VLAN of the management network is fixed",
      (l) => Object.assign(settingsOf(l).infrastructureNetwork[0], { vlanId: 9 }),
      "changed /request/managementNetwork/vlan rebuild mgmt-network-fixed",
    ],
    [
      "DNS servers that are not planned are no difference",
      (l) => Object.assign(settingsOf(l).infrastructureNetwork[0], { dnsServers: ["10.220.30.5"] }),
    ],
  ],
  "azure-cni": [
    ["nothing is different", () => {}],
    [
      "an address space was added",
      (l) => at(l, "vnet.json").addressSpace.addressPrefixes.push("10.41.0.0/20"),
      "changed /networks/0/addressPrefixes in-place",
    ],
    ["a subnet was deleted", (l) => at(l, "vnet.json").subnets.shift(), "missing /request/virtualNetwork/subnets/0 in-place"],
    ["a planned subnet is only named by its cluster", (l) => at(l, "vnet.json").subnets.pop(), "missing /networks/0/pools/2 in-place"],
    [
      "a subnet was added",
      (l) => at(l, "vnet.json").subnets.push({ name: "new", addressPrefix: "10.40.15.0/28" }),
      "extra /virtualNetwork/subnets/5 replan",
    ],
    [
      "a subnet has another prefix",
      (l) => Object.assign(at(l, "vnet.json").subnets[1], { addressPrefix: "10.40.5.0/24" }),
      "changed /request/virtualNetwork/subnets/1/addressPrefixes in-place",
    ],
    [
      "the subnet of two node pools has another prefix",
      (l) => Object.assign(at(l, "vnet.json").subnets[2], { addressPrefix: "10.40.8.0/26" }),
      "changed /clusters/0/subnets/0/addressPrefix rebuild aks-subnet-fixed",
      "changed /clusters/0/subnets/1/addressPrefix rebuild aks-subnet-fixed",
    ],
    [
      "the subnet has another prefix, and its cluster does not exist yet",
      (l) => {
        Object.assign(at(l, "vnet.json").subnets[3], { addressPrefix: "10.40.8.0/26" });
        l["aks.json"]?.pop();
      },
      "changed /networks/0/pools/1/addressPrefixes in-place",
      "missing /clusters/1 in-place",
    ],
    [
      "a delegation was removed",
      (l) => Object.assign(at(l, "vnet.json").subnets[1], { delegations: [] }),
      "changed /request/virtualNetwork/subnets/1/delegations in-place",
    ],
    [
      "a delegation was added",
      (l) => Object.assign(at(l, "vnet.json").subnets[0], { delegations: [{ serviceName: "Microsoft.Web/serverFarms" }] }),
      "changed /request/virtualNetwork/subnets/0/delegations in-place",
    ],
    [
      "the peering was deleted: an empty list means none",
      (l) => Object.assign(at(l, "vnet.json"), { virtualNetworkPeerings: [] }),
      "missing /request/virtualNetwork/peeredNetworks/0 in-place",
    ],
    ["without a list of peerings they are unknown", (l) => Object.assign(at(l, "vnet.json"), { virtualNetworkPeerings: null })],
    [
      "a peering was added",
      (l) =>
        at(l, "vnet.json").virtualNetworkPeerings.push({
          name: "to-new",
          peeringState: "Connected",
          remoteVirtualNetwork: { id: "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/new" },
          remoteAddressSpace: { addressPrefixes: ["10.66.0.0/16"] },
        }),
      "extra /virtualNetwork/peeredNetworks/1 replan",
    ],
    [
      "the peered network has another prefix",
      (l) => Object.assign(at(l, "vnet.json").virtualNetworkPeerings[0].remoteAddressSpace, { addressPrefixes: ["10.0.0.0/19"] }),
      "changed /request/virtualNetwork/peeredNetworks/0/addressPrefixes in-place",
    ],
    [
      "a larger virtual network of the same list is another one",
      (l) => {
        const planned = structuredClone(l["aks.json"] ?? []);
        copyOf(l, "vnet.json", "vnet-shop", "vnet-big");
        for (const name of ["a", "b", "c"]) copyOf(l, "aks.json", "shop", name);
        l["aks.json"] = JSON.parse(JSON.stringify(l["aks.json"]?.slice(2)).replaceAll("vnet-shop", "vnet-big")).concat(planned);
      },
    ],
    [
      "the network model is fixed",
      (l) => Object.assign(at(l, "aks.json").networkProfile, { networkPluginMode: null }),
      "changed /request/clusters/0/networkModel rebuild aks-network-model-fixed",
    ],
    [
      "the pod range is fixed",
      (l) => Object.assign(at(l, "aks.json").networkProfile, { podCidr: "10.99.0.0/16" }),
      "changed /clusters/0/podCidr rebuild aks-pod-range-fixed",
    ],
    [
      "the service range is fixed",
      (l) => Object.assign(at(l, "aks.json").networkProfile, { serviceCidr: "10.99.0.0/16" }),
      "changed /clusters/0/serviceCidr rebuild aks-svc-fixed",
    ],
    [
      "the address of the DNS service is fixed",
      (l) => Object.assign(at(l, "aks.json").networkProfile, { dnsServiceIp: "172.16.0.11" }),
      "changed /clusters/0/dnsServiceIp rebuild aks-svc-fixed",
    ],
    [
      "the cluster is private, and that was not planned",
      (l) => Object.assign(at(l, "aks.json").apiServerAccessProfile, { enablePrivateCluster: true }),
      "changed /request/clusters/0/privateCluster rebuild aks-private-fixed",
    ],
    [
      "the cluster is not private",
      (l) => Object.assign(at(l, "aks.json", 1).apiServerAccessProfile, { enablePrivateCluster: false }),
      "changed /request/clusters/1/privateCluster rebuild aks-private-fixed",
    ],
    [
      "a node pool can be scaled",
      (l) => Object.assign(at(l, "aks.json").agentPoolProfiles[0], { count: 5 }),
      "changed /request/clusters/0/nodePools/0/nodeCount in-place",
    ],
    ["the autoscaler sets the node count", (l) => Object.assign(at(l, "aks.json").agentPoolProfiles[1], { count: 9 })],
    [
      "the limit of the autoscaler is another one",
      (l) => Object.assign(at(l, "aks.json").agentPoolProfiles[1], { maxCount: 30 }),
      "changed /request/clusters/0/nodePools/1/maxCount in-place",
    ],
    [
      "the autoscaler was switched off",
      (l) => Object.assign(at(l, "aks.json").agentPoolProfiles[1], { enableAutoScaling: false }),
      "changed /request/clusters/0/nodePools/1/maxCount in-place",
    ],
    [
      "pods per node are fixed",
      (l) => Object.assign(at(l, "aks.json").agentPoolProfiles[0], { maxPods: 90 }),
      "changed /request/clusters/0/nodePools/0/maxPods rebuild aks-maxpods-fixed",
    ],
    [
      "the surge is another one",
      (l) => Object.assign(at(l, "aks.json").agentPoolProfiles[1].upgradeSettings, { maxSurge: "50%" }),
      "changed /request/clusters/0/nodePools/1/maxSurge in-place",
    ],
    [
      "without a surge the default of the service applies",
      (l) => Object.assign(at(l, "aks.json").agentPoolProfiles[1].upgradeSettings, { maxSurge: "" }),
      "changed /request/clusters/0/nodePools/1/maxSurge in-place",
    ],
    [
      "the mode can be changed",
      (l) => Object.assign(at(l, "aks.json").agentPoolProfiles[1], { mode: "System" }),
      "changed /request/clusters/0/nodePools/1/mode in-place",
    ],
    [
      "the operating system is fixed",
      (l) => Object.assign(at(l, "aks.json").agentPoolProfiles[1], { osType: "Windows" }),
      "changed /request/clusters/0/nodePools/1/osType rebuild aks-os-type-fixed",
    ],
    ["a node pool was deleted", (l) => at(l, "aks.json").agentPoolProfiles.pop(), "missing /request/clusters/0/nodePools/1 in-place"],
    [
      "a node pool was added",
      (l) => at(l, "aks.json").agentPoolProfiles.push({ name: "gpu", count: 3, mode: "User" }),
      "extra /clusters/0/nodePools/2 replan",
    ],
    [
      "a node pool is in another subnet",
      (l) => {
        const pool = at(l, "aks.json").agentPoolProfiles[1];
        pool.vnetSubnetId = pool.vnetSubnetId.replace("shop-nodes", "db");
      },
      "changed /clusters/0/subnets/1/addressPrefix rebuild aks-subnet-fixed",
    ],
    ["a cluster does not exist", (l) => l["aks.json"]?.pop(), "missing /clusters/1 in-place"],
    ["a cluster exists in addition", (l) => copyOf(l, "aks.json", "shop", "other"), "extra /clusters/2 replan"],
    [
      "the API server got a subnet",
      (l) =>
        Object.assign(at(l, "aks.json").apiServerAccessProfile, {
          enableVnetIntegration: true,
          subnetId: `${at(l, "vnet.json").id}/subnets/db`,
        }),
      "changed /request/clusters/0/apiServerSubnet in-place",
    ],
  ],
  "windows-server": [
    ["nothing is different", () => {}],
    [
      "a VLAN cannot be changed",
      (l) => Object.assign(at(l, "networks.json"), { VlanId: 15 }),
      "changed /networks/0/vlan rebuild hci-immutable",
    ],
    [
      "the switch cannot be changed",
      (l) => Object.assign(at(l, "networks.json"), { VswitchName: "other" }),
      "changed /request/virtualNetworks/0/vswitchName rebuild hci-immutable",
    ],
    [
      "the gateway cannot be changed",
      (l) => Object.assign(at(l, "networks.json"), { Gateway: "172.16.8.9" }),
      "changed /networks/0/gateway rebuild hci-immutable",
    ],
    [
      "DNS servers cannot be changed",
      (l) => at(l, "networks.json").DnsServers.pop(),
      "changed /networks/0/dnsServers rebuild hci-immutable",
    ],
    [
      "the node pool is longer",
      (l) => Object.assign(at(l, "networks.json"), { K8snodeIPPoolEnd: "172.16.8.200" }),
      "changed /networks/0/pools/0/end rebuild hci-immutable",
    ],
    [
      "the VIP pool begins elsewhere",
      (l) => Object.assign(at(l, "networks.json"), { VipPoolStart: "172.16.8.50" }),
      "changed /networks/0/pools/1/start rebuild hci-immutable",
    ],
    [
      "the network has DHCP",
      (l) => {
        for (const name of ["IpAddressPrefix", "Gateway", "DnsServers", "K8snodeIPPoolStart", "K8snodeIPPoolEnd"])
          delete at(l, "networks.json")[name];
      },
      "changed /request/virtualNetworks/0/ipAllocationMethod rebuild hci-immutable",
    ],
    ["a network exists in addition", (l) => copyOf(l, "networks.json", "aksnet", "other"), "extra /virtualNetworks/1 replan"],
    [
      "the control plane can be scaled",
      (l) => Object.assign(at(l, "clusters.json"), { ControlPlaneNodeCount: 1 }),
      "changed /request/clusters/0/controlPlaneNodeCount in-place",
    ],
    [
      "a node pool can be scaled: the list of node pools is right",
      (l) => Object.assign(at(l, "node-pools.json"), { NodeCount: 1 }),
      "changed /request/clusters/0/nodePools/0/nodeCount in-place",
    ],
    [
      "the operating system is fixed",
      (l) => Object.assign(at(l, "node-pools.json"), { OsType: "Windows" }),
      "changed /request/clusters/0/nodePools/0/osType rebuild arc-os-type-fixed",
    ],
    [
      "a node pool was added",
      (l) => l["node-pools.json"]?.push({ ClusterName: "clustera", NodePoolName: "gpu", NodeCount: 1, OsType: "Linux" }),
      "extra /clusters/0/nodePools/1 replan",
    ],
    [
      "a cluster does not exist",
      (l) => {
        l["node-pools.json"]?.pop();
        l["clusters.json"]?.pop();
      },
      "missing /clusters/1 in-place",
    ],
    ["a cluster exists in addition", (l) => copyOf(l, "clusters.json", "clustera", "other"), "extra /clusters/2 replan"],
  ],
  vmware: [
    ["nothing is different", () => {}],
    ["the scope of the segment may have another name", (l) => Object.assign(at(l, "dhcp.json"), { Name: "floor 5" })],
    [
      "the scope ends elsewhere",
      (l) => Object.assign(at(l, "dhcp.json").EndRange, { IPAddressToString: "192.168.50.150" }),
      "changed /request/segments/0/dhcpScope in-place",
    ],
    [
      "the address of the control plane is another one",
      (l) => Object.assign(at(l, "clusters.json").properties.controlPlane.controlPlaneEndpoint, { hostIP: "192.168.50.9" }),
      "changed /clusters/0/controlPlaneIp rebuild vmw-cp-required-outside-dhcp",
    ],
    [
      "a node pool can be scaled",
      (l) => Object.assign(poolOf(l), { count: 4 }),
      "changed /request/clusters/0/nodePools/0/nodeCount in-place",
    ],
  ],
};

describe("findDrift", () => {
  for (const [name, rows] of Object.entries(tables)) {
    describe(`on ${name}, from the output of commands`, () => {
      const plan = planOf(name);
      for (const [why, differ, ...changes] of rows) {
        it(why, async () => {
          const lists = deployedLists(plan);
          differ(lists);
          const report = await findDrift({ plan, documents: documentsOf(lists) });
          expect(linesOf(report)).to.deep.equal(changes);
          expect(report.drifted).to.equal(changes.length > 0);
        });
      }
    });
  }

  it("compares the request of an import in the same way", async () => {
    const plan = planOf("azure-local");
    const lists = deployedLists(plan);
    Object.assign(subnetOf(lists), { vlan: 11 });
    lists["clusters.json"]?.pop();
    lists["load-balancers.json"]?.pop();
    const { request } = await importRequest({ documents: documentsOf(lists) });
    const report = await findDrift({ plan, request });
    expect(linesOf(report)).to.deep.equal(["changed /networks/0/vlan rebuild lnet-immutable", "missing /clusters/1 in-place"]);
  });

  it("takes a request without networks or clusters as one that says nothing about them", async () => {
    for (const name of Object.keys(tables)) {
      const report = await findDrift({ plan: planOf(name), request: {} });
      expect(report.changes, name).to.deep.equal([]);
      expect(report.unknown.map(({ path }) => path)).to.include.members(["/networks/0", "/clusters/0"]);
    }
  });

  it("does not compare a request for another platform, and says so", async () => {
    const { drifted, changes, unknown, findings } = await findDrift({ plan: planOf("vmware"), request: { platform: "azure-cni" } });
    expect({ drifted, changes, unknown: unknown.map(({ path }) => path) }).to.deep.equal({ drifted: false, changes: [], unknown: [""] });
    expect(findings.map(({ rule, path, message }) => [rule, path, message])).to.deep.equal([
      ["import-platforms-differ", "/request/platform", "the request is for azure-cni, but the plan is for vmware; they cannot be compared"],
    ]);
  });

  it("gives the planned and the existing value, and says of unknown values which command prints them", async () => {
    const plan = planOf("azure-local");
    const lists = deployedLists(plan);
    Object.assign(subnetOf(lists), { vlan: 11, routeTable: null });
    const { changes, unknown } = await findDrift({ plan, documents: documentsOf(lists) });
    expect(changes).to.deep.equal([
      { path: "/networks/0/vlan", kind: "changed", planned: 10, actual: 11, impact: "rebuild", rule: "lnet-immutable" },
    ]);
    expect(unknown.find(({ path }) => path === "/networks/0/gateway")).to.deep.equal({
      path: "/networks/0/gateway",
      reason: "no document contains it",
      command: "az stack-hci-vm network lnet show --name aksarc-lnet --resource-group rg-plant -o json",
    });
  });

  it("does not call a thing missing if a document shows one object of a list", async () => {
    const plan = planOf("azure-local");
    const [first] = deployedLists(plan)["clusters.json"] ?? [];
    for (const content of [JSON.stringify(first), `name: default\nid: ${first.id}\nproperties:\n  controlPlane:\n    count: 3\n`]) {
      const { changes, unknown } = await findDrift({ plan, documents: [{ content }] });
      expect(changes).to.deep.equal([]);
      expect(unknown.map(({ path }) => path)).to.include.members(["/networks/0", "/clusters/1"]);
    }
  });

  it("finds all differences at once, in the order of the plan", async () => {
    const plan = planOf("azure-local");
    const lists = deployedLists(plan);
    Object.assign(subnetOf(lists), { vlan: 11, addressPrefix: "10.220.33.0/24" });
    Object.assign(poolOf(lists), { count: 1 });
    copyOf(lists, "lnets.json", "aksarc-lnet", "other");
    lists["clusters.json"]?.pop();
    lists["load-balancers.json"]?.pop();
    expect(linesOf(await findDrift({ plan, documents: documentsOf(lists) }))).to.deep.equal([
      "changed /networks/0/addressPrefix rebuild lnet-immutable",
      "changed /networks/0/vlan rebuild lnet-immutable",
      "missing /clusters/1 in-place",
      "changed /request/clusters/0/nodePools/0/nodeCount in-place",
      "extra /logicalNetworks/1 replan",
    ]);
  });

  for (const [why, input, rule] of [
    ["neither documents nor a request", {}, "schema-required"],
    ["both documents and a request", { documents: [{ content: "{}" }], request: {} }, "schema-required"],
    ["no documents", { documents: [] }, "schema-value"],
  ] as const) {
    it(`refuses ${why}`, async () => {
      const refused = await findDrift({ plan: planOf("vmware"), ...input } as never).catch(
        (error: { findings: { rule: string }[] }) => error,
      );
      expect((refused as { findings: { rule: string }[] }).findings.map((finding) => finding.rule)).to.deep.equal([rule]);
    });
  }
});
