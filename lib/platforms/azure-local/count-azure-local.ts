import { addressSet, rangeContains, setSize, subtract } from "../../address/index.js";
import { groupedBy } from "../../collections/group-by.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { multiRackRules } from "../../rules/multi-rack-rules.js";
import { scaledOut, totalOf } from "../model/demand.js";
import type { DemandLine } from "../model/model.js";
import type { ParsedAzureLocalRequest, ParsedCluster, ParsedLogicalNetwork, ParsedPool } from "./read-azure-local.js";

/** Counts the addresses that the pools of a network have for its clusters; without one of them, if it is named. */
export function roomOfPools({ pools, usedAddresses }: ParsedLogicalNetwork, without?: ParsedPool): number {
  const ranges = pools.filter((pool) => pool !== without).map(({ value }) => value);
  return setSize(subtract(addressSet(ranges), addressSet(usedAddresses.map(({ value }) => value))));
}

/** Keys of the pools that count lines and placement share: by index, because names may be given twice. */
export const poolKey = {
  node: (network: number) => `node/${network}`,
  controlPlane: (cluster: number) => `control-plane/${cluster}`,
  loadBalancer: (cluster: number) => `load-balancer/${cluster}`,
};

/** Returns the rows of the address count: for each network the pool, then the control plane IPs, then the load balancers. */
export function countAzureLocal({ clusters, networks }: ParsedAzureLocalRequest): DemandLine[] {
  const places = new Map(networks.map(({ name }, index): [string, number] => [name, index]).reverse());
  return [...clusters.flatMap(ipPoolLines), ...clusters.flatMap(controlPlaneLines), ...clusters.flatMap(loadBalancerLines)]
    .filter((line) => line.count > 0)
    .map((line, index) => ({ line, index, network: places.get(line.network) ?? networks.length, group: groupOrder.indexOf(line.group) }))
    .sort((a, b) => a.network - b.network || a.group - b.group || a.index - b.index)
    .map(({ line }) => line);
}

/** Returns how many addresses the clusters need of the pool of each network, by the index of the network. */
export function poolNeeds(reading: ParsedAzureLocalRequest): ReadonlyMap<number, number> {
  return new Map([...poolLines(reading)].map(([index, lines]) => [index, totalOf(lines)]));
}

/** Returns the rows of the count for the pool of each network, by the index of the network. */
export function poolLines({ clusters }: ParsedAzureLocalRequest): ReadonlyMap<number, readonly DemandLine[]> {
  const placed = clusters.flatMap((cluster) => (cluster.network === undefined ? [] : [{ cluster, index: cluster.network.index }]));
  const byNetwork = groupedBy(placed, ({ index }) => index);
  return new Map(
    [...byNetwork].map(([at, here]) => [at, here.flatMap(({ cluster }) => ipPoolLines(cluster)).filter(({ count }) => count > 0)]),
  );
}

const groupOrder = ["ipPool", "controlPlane", "loadBalancer"];

function ipPoolLines(cluster: ParsedCluster): DemandLine[] {
  const { network } = cluster;
  const inPool = {
    group: "ipPool",
    network: cluster.networkName,
    cluster: cluster.name,
    ...(network === undefined ? {} : { pool: poolKey.node(network.index) }),
  };
  const node = azureLocalRules["node-ip-count"];
  const upgrade = azureLocalRules["upgrade-ip-count"];
  const controlPlaneIp = controlPlaneIpCount();
  return [
    { ...inPool, item: "control-plane-node", count: cluster.controlPlaneNodeCount * node.values.perNode, rule: node.id },
    {
      ...inPool,
      item: "worker-node",
      count: cluster.workerCount * node.values.perNode,
      ...scaledOut(cluster.scaledOutCount * node.values.perNode),
      rule: node.id,
    },
    { ...inPool, item: "upgrade", count: upgrade.values.perCluster, rule: upgrade.id },
    ...(cluster.controlPlaneIpMode === "auto" ? [{ ...inPool, ...controlPlaneIp }] : []),
    ...(cluster.loadBalancer.isInPool
      ? [{ ...inPool, item: "service", count: cluster.serviceCount, rule: multiRackRules["mr-lb-ip-count"].id }]
      : []),
  ];
}

function controlPlaneLines(cluster: ParsedCluster): DemandLine[] {
  if (cluster.controlPlaneIpMode === "auto") return [];
  const pool = poolKey.controlPlane(cluster.index);
  return [{ group: "controlPlane", network: cluster.networkName, cluster: cluster.name, pool, ...controlPlaneIpCount() }];
}

function controlPlaneIpCount() {
  const { id, values } = azureLocalRules["cp-ip-count"];
  return { item: "control-plane-ip", count: values.perCluster, rule: id };
}

function loadBalancerLines(cluster: ParsedCluster): DemandLine[] {
  if (cluster.loadBalancer.isInPool || takesNothingFromItsNetwork(cluster)) return [];
  return [
    {
      group: "loadBalancer",
      network: cluster.loadBalancer.networkName,
      item: "service",
      cluster: cluster.name,
      count: cluster.serviceCount,
      rule: azureLocalRules["lb-ip-count"].id,
      pool: poolKey.loadBalancer(cluster.index),
    },
  ];
}

/** BGP can announce addresses of a network that is not planned here; those are no demand on the logical network. */
export function takesNothingFromItsNetwork(cluster: ParsedCluster): boolean {
  const { mode, network, ranges } = cluster.loadBalancer;
  return mode === "BGP" && network !== undefined && ranges.length > 0 && ranges.every(({ value }) => !rangeContains(network.prefix, value));
}
