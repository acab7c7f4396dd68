import { rangeContains } from "../../address/index.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import type { DemandLine } from "../model.js";
import type { AzureLocalReading, ClusterReading, LogicalNetworkReading } from "./read-azure-local.js";

/** Keys of the pools that count lines and placement share. */
export const poolKey = {
  node: (network: string) => `node/${network}`,
  controlPlane: (cluster: string) => `control-plane/${cluster}`,
  loadBalancer: (cluster: string) => `load-balancer/${cluster}`,
};

/** The rows of the address count: per network the pool, then the control plane IPs, then the load balancers. */
export function countAzureLocal(reading: AzureLocalReading): DemandLine[] {
  const clusters = reading.clusters;
  return [...clusters.flatMap(ipPoolLines), ...clusters.flatMap(controlPlaneLines), ...clusters.flatMap(loadBalancerLines)]
    .filter((line) => line.count > 0)
    .map((line, index) => ({ line, index, network: networkOrder(reading.networks, line.network), group: groupOrder.indexOf(line.group) }))
    .sort((a, b) => a.network - b.network || a.group - b.group || a.index - b.index)
    .map(({ line }) => line);
}

const groupOrder = ["ipPool", "controlPlane", "loadBalancer"];

function networkOrder(networks: readonly LogicalNetworkReading[], name: string): number {
  const index = networks.findIndex((network) => network.name === name);
  return index === -1 ? networks.length : index;
}

function ipPoolLines(cluster: ClusterReading): DemandLine[] {
  const inPool = { group: "ipPool", network: cluster.networkName, cluster: cluster.name, pool: poolKey.node(cluster.networkName) };
  const node = azureLocalRules["node-ip-count"];
  const upgrade = azureLocalRules["upgrade-ip-count"];
  return [
    { ...inPool, item: "control-plane-node", count: cluster.controlPlaneNodeCount * node.values.perNode, rule: node.id },
    { ...inPool, item: "worker-node", count: cluster.workerCount * node.values.perNode, rule: node.id },
    { ...inPool, item: "upgrade", count: upgrade.values.perCluster, rule: upgrade.id },
    ...(cluster.controlPlaneIpMode === "auto" ? [controlPlaneIpLine(cluster, inPool.group, inPool.pool)] : []),
  ];
}

function controlPlaneLines(cluster: ClusterReading): DemandLine[] {
  return cluster.controlPlaneIpMode === "auto" ? [] : [controlPlaneIpLine(cluster, "controlPlane", poolKey.controlPlane(cluster.name))];
}

function controlPlaneIpLine(cluster: ClusterReading, group: string, pool: string): DemandLine {
  const row = azureLocalRules["cp-ip-count"];
  return {
    group,
    network: cluster.networkName,
    item: "control-plane-ip",
    cluster: cluster.name,
    count: row.values.perCluster,
    rule: row.id,
    pool,
  };
}

function loadBalancerLines(cluster: ClusterReading): DemandLine[] {
  if (takesNothingFromItsNetwork(cluster)) return [];
  return [
    {
      group: "loadBalancer",
      network: cluster.loadBalancer.networkName,
      item: "service",
      cluster: cluster.name,
      count: cluster.serviceCount,
      rule: azureLocalRules["lb-ip-count"].id,
      pool: poolKey.loadBalancer(cluster.name),
    },
  ];
}

/** BGP can announce addresses of a network that is not planned here: those are no demand on the logical network. */
export function takesNothingFromItsNetwork(cluster: ClusterReading): boolean {
  const { mode, network, ranges } = cluster.loadBalancer;
  return mode === "BGP" && network !== undefined && ranges.length > 0 && ranges.every(({ value }) => !rangeContains(network.prefix, value));
}
