import { expect } from "chai";
import fc from "fast-check";
import { findDrift } from "../../lib/import/find-drift.js";
import type { Platform } from "../../types/index.js";
import { type Deployed, type DeployedLists, deployedLists, documentsOf } from "./deployed-objects.js";
import { plansOf } from "./round-trips.js";

/** A difference that is put into the output of commands, and the changes that have to be found. */
interface Injection {
  readonly name: string;
  /** Changes the lists if they have something to change, and returns patterns of the changes. */
  readonly inject: (lists: DeployedLists, pick: (count: number) => number) => readonly RegExp[] | undefined;
}

/** Makes an injection for one object of a list. */
function into(
  list: string,
  name: string,
  change: (object: Deployed, index: number, lists: DeployedLists) => readonly RegExp[] | undefined,
): Injection {
  return {
    name: `${list}: ${name}`,
    inject(lists, pick) {
      const objects = lists[list] ?? [];
      if (objects.length === 0) return undefined;
      const index = pick(objects.length);
      return change(objects[index], index, lists);
    },
  };
}

/** The third number of an address, plus one. */
const next = (text: string) =>
  text.replace(/^(\d+\.\d+\.)(\d+)/, (_, start: string, third: string) => `${start}${(Number(third) + 1) % 256}`);
const after = (text: string) => text.replace(/\d+$/, (last) => String((Number(last) + 1) % 255));

const subnetOf = (lnet: Deployed) => lnet.properties.subnets[0].properties;
const poolOf = (cluster: Deployed) => cluster.properties.agentPoolProfiles[0];
const ofNetwork = (index: number, name: string) => [new RegExp(`^changed /networks/${index}/${name} rebuild`)];
const ofCluster = (index: number, name: string, impact = "") => [new RegExp(`^changed /(?:request/)?clusters/${index}/${name} ${impact}`)];

const arcClusters: readonly Injection[] = [
  into("clusters.json", "control plane", (cluster, index) => {
    cluster.properties.controlPlane.count = cluster.properties.controlPlane.count === 1 ? 3 : 1;
    return ofCluster(index, "controlPlaneNodeCount", "in-place");
  }),
  into("clusters.json", "control plane IP", ({ properties }, index) => {
    const { controlPlaneEndpoint } = properties.controlPlane;
    if (controlPlaneEndpoint.hostIP === null) return undefined;
    controlPlaneEndpoint.hostIP = next(controlPlaneEndpoint.hostIP);
    return ofCluster(index, "controlPlaneIp", "rebuild");
  }),
  into("clusters.json", "pod range", ({ properties }, index) => {
    properties.networkProfile.podCidr = "10.199.0.0/16";
    return ofCluster(index, "podCidr", "rebuild");
  }),
  into("clusters.json", "node count", (cluster, index) => {
    const pool = poolOf(cluster);
    pool.count += 1;
    return pool.enableAutoScaling ? undefined : ofCluster(index, "nodePools/0/nodeCount", "in-place");
  }),
  into("clusters.json", "autoscaler", (cluster, index) => {
    const pool = poolOf(cluster);
    if (pool.enableAutoScaling) pool.maxCount += 1;
    else Object.assign(pool, { enableAutoScaling: true, maxCount: pool.count + 5 });
    return ofCluster(index, "nodePools/0/maxCount", "in-place");
  }),
  into("clusters.json", "pods per node", (cluster, index) => {
    poolOf(cluster).maxPods = 55;
    return ofCluster(index, "nodePools/0/maxPods", "rebuild");
  }),
  into("clusters.json", "operating system", (cluster, index) => {
    poolOf(cluster).osType = "Windows";
    return ofCluster(index, "nodePools/0/osType", "rebuild");
  }),
  into("clusters.json", "another node pool", (cluster, index) => {
    const pools = cluster.properties.agentPoolProfiles;
    pools.push({ name: "other", count: 1 });
    return [new RegExp(`^extra /clusters/${index}/nodePools/${pools.length - 1} replan`)];
  }),
  into("clusters.json", "renamed node pool", (cluster, index) => {
    poolOf(cluster).name = "other";
    return [new RegExp(`^missing /request/clusters/${index}/nodePools/0 `), new RegExp(`^extra /clusters/${index}/nodePools/0 `)];
  }),
  into("clusters.json", "another network", ({ properties }, index) => {
    const { infraNetworkProfile } = properties.cloudProviderProfile;
    infraNetworkProfile.vnetSubnetIds = infraNetworkProfile.vnetSubnetIds.map((id: string) => id.replace(/[^/]+$/, "other"));
    return ofCluster(index, "network", "rebuild");
  }),
  into("clusters.json", "deleted", (_cluster, index, lists) => {
    if ((lists["clusters.json"] ?? []).length < 2) return undefined;
    lists["clusters.json"]?.splice(index, 1);
    lists["load-balancers.json"] = [];
    return [new RegExp(`^missing /clusters/${index} in-place`)];
  }),
  into("clusters.json", "another cluster", (cluster, _index, lists) => {
    lists["clusters.json"]?.push({ ...cluster, id: cluster.id.replace(/connectedClusters\/[^/]+/, "connectedClusters/other") });
    return [/^extra \/clusters\/\d+ replan/];
  }),
];

const injections: { readonly [Name in Platform]: readonly Injection[] } = {
  "azure-local": [
    into("lnets.json", "VLAN", (lnet, index) => {
      subnetOf(lnet).vlan = (subnetOf(lnet).vlan ?? 0) + 1;
      return ofNetwork(index, "vlan");
    }),
    into("lnets.json", "gateway", (lnet, index) => {
      const route = subnetOf(lnet).routeTable.properties.routes[0].properties;
      route.nextHopIpAddress = next(route.nextHopIpAddress);
      return ofNetwork(index, "gateway");
    }),
    into("lnets.json", "DNS servers", (lnet, index) => {
      lnet.properties.dhcpOptions.dnsServers.push("10.9.9.9");
      return ofNetwork(index, "dnsServers");
    }),
    into("lnets.json", "prefix", (lnet, index) => {
      subnetOf(lnet).addressPrefix = next(subnetOf(lnet).addressPrefix);
      return ofNetwork(index, "addressPrefix");
    }),
    into("lnets.json", "end of the pool", (lnet, index) => {
      const [pool] = subnetOf(lnet).ipPools ?? [];
      if (pool === undefined) return undefined;
      pool.end = after(pool.end);
      return ofNetwork(index, "pools/\\d+/end");
    }),
    into("lnets.json", "second pool", (lnet, index) => {
      const pools = subnetOf(lnet).ipPools;
      if (pools === null) return undefined;
      pools.push({ start: "10.77.0.1", end: "10.77.0.9" });
      return [new RegExp(`^extra /logicalNetworks/${index}/ipPools/1 replan`)];
    }),
    into("lnets.json", "switch", ({ properties }, index) => {
      properties.vmSwitchName += "-2";
      return [new RegExp(`^changed /request/logicalNetworks/${index}/vmSwitchName rebuild`)];
    }),
    into("lnets.json", "DHCP", (lnet, index) => {
      subnetOf(lnet).ipAllocationMethod = "Dynamic";
      return [new RegExp(`^changed /request/logicalNetworks/${index}/ipAllocationMethod rebuild`)];
    }),
    into("lnets.json", "another network", (lnet, _index, lists) => {
      lists["lnets.json"]?.push({ ...lnet, name: "other", id: `${lnet.id}-other` });
      return [/^extra \/logicalNetworks\/\d+ replan/];
    }),
    into("lnets.json", "renamed network", (lnet, index) => {
      Object.assign(lnet, { name: "other", id: `${lnet.id}-other` });
      return [new RegExp(`^missing /networks/${index} `), new RegExp(`^extra /logicalNetworks/${index} `)];
    }),
    ...arcClusters,
    into("load-balancers.json", "addresses", ({ id, properties }, _index, lists) => {
      properties.addresses = ["10.88.0.1-10.88.0.9"];
      const index = (lists["clusters.json"] ?? []).findIndex((cluster) =>
        id.startsWith(cluster.id.split("/providers/Microsoft.Hybrid")[0]),
      );
      return ofCluster(index, "loadBalancerRanges", "in-place");
    }),
    into("load-balancers.json", "mode", ({ id, properties }, _index, lists) => {
      properties.advertiseMode = properties.advertiseMode === "BGP" ? "ARP" : "BGP";
      const index = (lists["clusters.json"] ?? []).findIndex((cluster) =>
        id.startsWith(cluster.id.split("/providers/Microsoft.Hybrid")[0]),
      );
      return ofCluster(index, "loadBalancer(?:/advertiseMode)?", "in-place");
    }),
  ],
  vmware: [
    ...arcClusters,
    into("dhcp.json", "scope", ({ EndRange }, index) => {
      EndRange.IPAddressToString = after(EndRange.IPAddressToString);
      return [new RegExp(`^changed /request/segments/${index}/dhcpScope in-place`)];
    }),
  ],
  "windows-server": [
    into("networks.json", "VLAN", (network, index) => {
      network.VlanId += 1;
      return ofNetwork(index, "vlan");
    }),
    into("networks.json", "switch", (network, index) => {
      network.VswitchName += "-2";
      return [new RegExp(`^changed /request/virtualNetworks/${index}/vswitchName rebuild`)];
    }),
    into("networks.json", "VIP pool", (network, index) => {
      if (network.VipPoolEnd === undefined) return undefined;
      network.VipPoolEnd = after(network.VipPoolEnd);
      return ofNetwork(index, "pools/\\d+/end");
    }),
    into("networks.json", "gateway", (network, index) => {
      if (network.Gateway === undefined) return undefined;
      network.Gateway = next(network.Gateway);
      return ofNetwork(index, "gateway");
    }),
    into("networks.json", "another network", (network, _index, lists) => {
      lists["networks.json"]?.push({ ...network, Name: "other" });
      return [/^extra \/virtualNetworks\/\d+ replan/];
    }),
    into("clusters.json", "control plane", (cluster, index) => {
      cluster.ControlPlaneNodeCount = cluster.ControlPlaneNodeCount === 1 ? 3 : 1;
      return ofCluster(index, "controlPlaneNodeCount", "in-place");
    }),
    into("clusters.json", "another cluster", (cluster, _index, lists) => {
      lists["clusters.json"]?.push({ ...cluster, Name: "other" });
      return [/^extra \/clusters\/\d+ replan/];
    }),
    into("node-pools.json", "node count", (pool) => {
      pool.NodeCount += 1;
      return [/^changed \/request\/clusters\/\d+\/nodePools\/\d+\/nodeCount in-place/];
    }),
    into("node-pools.json", "operating system", (pool) => {
      pool.OsType = "Windows";
      return [/^changed \/request\/clusters\/\d+\/nodePools\/\d+\/osType rebuild/];
    }),
    into("node-pools.json", "another node pool", (pool, _index, lists) => {
      lists["node-pools.json"]?.push({ ...pool, NodePoolName: "other" });
      return [/^extra \/clusters\/\d+\/nodePools\/\d+ replan/];
    }),
  ],
  "azure-cni": [
    into("vnet.json", "address space", ({ addressSpace }) => {
      addressSpace.addressPrefixes.push("10.66.0.0/16");
      return [/^changed \/networks\/0\/addressPrefixes in-place/];
    }),
    into("vnet.json", "another subnet", ({ id, subnets }) => {
      subnets.push({ id: `${id}/subnets/other`, name: "other", addressPrefix: "10.66.0.0/24" });
      return [/^extra \/virtualNetwork\/subnets\/\d+ replan/];
    }),
    into("vnet.json", "deleted subnet", ({ subnets }) => {
      subnets.pop();
      return [/^missing \/(?:networks\/0\/pools|request\/virtualNetwork\/subnets)\/\d+ in-place/];
    }),
    into("vnet.json", "prefix of a subnet", ({ subnets }) => {
      const subnet = subnets.at(-1);
      if (typeof subnet.addressPrefix !== "string") return undefined;
      subnet.addressPrefix = "10.67.0.0/24";
      return [/^changed \/(?:clusters\/\d+\/subnets\/\d+\/addressPrefix|request\/virtualNetwork\/subnets\/\d+\/addressPrefixes) /];
    }),
    into("vnet.json", "peering", ({ virtualNetworkPeerings }) => {
      virtualNetworkPeerings.push({
        name: "to-other",
        peeringState: "Connected",
        remoteVirtualNetwork: { id: "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/other" },
        remoteAddressSpace: { addressPrefixes: ["10.68.0.0/16"] },
      });
      return [/^extra \/virtualNetwork\/peeredNetworks\/\d+ replan/];
    }),
    into("aks.json", "network model", (cluster, index) => {
      const { networkProfile, agentPoolProfiles } = cluster;
      if (networkProfile.networkPluginMode !== "overlay") return undefined;
      networkProfile.networkPluginMode = null;
      return agentPoolProfiles.length === 0 ? undefined : ofCluster(index, "networkModel");
    }),
    into("aks.json", "service range", ({ networkProfile }, index) => {
      if (networkProfile.serviceCidrs !== null) return undefined;
      networkProfile.serviceCidr = "10.199.0.0/16";
      return ofCluster(index, "serviceCidr", "rebuild");
    }),
    into("aks.json", "address of the DNS service", ({ networkProfile }, index) => {
      networkProfile.dnsServiceIp = next(networkProfile.dnsServiceIp);
      return ofCluster(index, "dnsServiceIp", "rebuild");
    }),
    into("aks.json", "private", ({ apiServerAccessProfile }, index) => {
      apiServerAccessProfile.enablePrivateCluster = !apiServerAccessProfile.enablePrivateCluster;
      return ofCluster(index, "privateCluster");
    }),
    into("aks.json", "node count", ({ agentPoolProfiles: [pool] }, index) => {
      pool.count += 1;
      return pool.enableAutoScaling ? undefined : ofCluster(index, "nodePools/0/nodeCount", "in-place");
    }),
    into("aks.json", "autoscaler", ({ agentPoolProfiles: [pool] }, index) => {
      if (pool.enableAutoScaling) pool.maxCount += 1;
      else Object.assign(pool, { enableAutoScaling: true, maxCount: pool.count + 5 });
      return ofCluster(index, "nodePools/0/maxCount", "in-place");
    }),
    into("aks.json", "pods per node", ({ agentPoolProfiles: [pool] }, index) => {
      pool.maxPods = 29;
      return ofCluster(index, "nodePools/0/maxPods", "rebuild");
    }),
    into("aks.json", "surge", ({ agentPoolProfiles: [pool] }, index) => {
      pool.upgradeSettings.maxSurge = "71%";
      return ofCluster(index, "nodePools/0/maxSurge", "in-place");
    }),
    into("aks.json", "operating system", ({ agentPoolProfiles: [pool] }, index) => {
      pool.osType = "Windows";
      return ofCluster(index, "nodePools/0/osType", "rebuild");
    }),
    into("aks.json", "renamed node pool", ({ agentPoolProfiles: [pool] }, index) => {
      pool.name = "other";
      return [new RegExp(`^missing /request/clusters/${index}/nodePools/0 `), new RegExp(`^extra /clusters/${index}/nodePools/0 `)];
    }),
    into("aks.json", "deleted", (_cluster, index, lists) => {
      if ((lists["aks.json"] ?? []).length < 2) return undefined;
      lists["aks.json"]?.splice(index, 1);
      return [new RegExp(`^missing /clusters/${index} in-place`)];
    }),
    into("aks.json", "another cluster", (cluster, _index, lists) => {
      lists["aks.json"]?.push({ ...cluster, name: "other", id: `${cluster.id}-other` });
      return [/^extra \/clusters\/\d+ replan/];
    }),
  ],
};

/**
 * Puts one difference into the output of commands for each plan, and compares: it is found with its kind, place and impact,
 * nothing else is, and without it nothing is.
 *
 * @returns how many differences of each kind were found
 */
export async function checkInjections(platform: Platform, numRuns: number): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const choice = fc.record({ plan: plansOf(platform), which: fc.nat(), index: fc.nat() });
  await fc.assert(
    fc.asyncProperty(choice, async ({ plan, which, index }) => {
      const clean = await findDrift({ plan, documents: documentsOf(deployedLists(plan)) });
      expect(clean.changes).to.deep.equal([]);
      const lists = deployedLists(plan);
      const injection = injections[platform][which % injections[platform].length];
      const patterns = injection?.inject(lists, (count) => index % count);
      if (injection === undefined || patterns === undefined) return fc.pre(false);
      const { changes, drifted } = await findDrift({ plan, documents: documentsOf(lists) });
      const lines = changes.map(({ kind, path, impact }) => `${kind} ${path} ${impact}`);
      const unexpected = lines.filter((line) => !patterns.some((pattern) => pattern.test(line)));
      const notFound = patterns.filter((pattern) => !lines.some((line) => pattern.test(line))).map(String);
      expect({ drifted, unexpected, notFound }, injection.name).to.deep.equal({ drifted: true, unexpected: [], notFound: [] });
      found.set(injection.name, (found.get(injection.name) ?? 0) + 1);
    }),
    { numRuns },
  );
  return found;
}

/** The number of kinds of differences of a platform. */
export const injectionCount = (platform: Platform): number => injections[platform].length;
