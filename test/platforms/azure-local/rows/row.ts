import type { AzureLocalCluster, AzureLocalRequest, LoadBalancer, LogicalNetwork, NodePool, Severity } from "../../../../types/index.js";

/** What is reported beyond what the good request is reported anyway. Messages of the placement are worded, and tested, with the planner. */
type Told = readonly [severity: Severity, rule: string, path: string, message?: string];

/** One change to the good request, why it is worth a row, and everything that is reported of it. */
export interface Row {
  readonly name: string;
  readonly reason: string;
  readonly change: (request: AzureLocalRequest) => unknown;
  /** Set where the request is planned; it is checked otherwise. */
  readonly purpose?: "planning";
  readonly expected: readonly Told[];
  /** Rules whose limit the row is just inside of: they tell nothing. */
  readonly within?: readonly string[];
}

export function lnet(request: AzureLocalRequest, index = 0): LogicalNetwork {
  return request.logicalNetworks[index] as LogicalNetwork;
}

export function cluster(request: AzureLocalRequest, index = 0): AzureLocalCluster {
  return request.clusters[index] as AzureLocalCluster;
}

export function nodePool(request: AzureLocalRequest, index = 0): NodePool {
  return cluster(request, index).nodePools[0] as NodePool;
}

export function loadBalancer(request: AzureLocalRequest, index = 0): LoadBalancer {
  return cluster(request, index).loadBalancer as LoadBalancer;
}

/** A second logical network, of its own prefix and VLAN unless said otherwise, without a pool. */
export function addNetwork(request: AzureLocalRequest, change: Partial<LogicalNetwork> = {}): LogicalNetwork {
  const network = {
    name: "plant-8",
    addressPrefix: "10.30.8.0/24",
    gateway: "10.30.8.1",
    dnsServers: ["192.168.10.5"],
    vmSwitchName: "switch",
    vlan: 308,
    ...change,
  };
  request.logicalNetworks.push(network);
  // with a second network each cluster has to name its own
  for (const own of request.clusters) own.network ??= "plant-7";
  return network;
}

/** Omits what is given for clusters and pool, so that everything is chosen. */
export function chooseEverything(request: AzureLocalRequest): void {
  for (const network of request.logicalNetworks) {
    delete network.ipPoolStart;
    delete network.ipPoolEnd;
  }
  for (const own of request.clusters) {
    delete own.controlPlaneIp;
    delete own.loadBalancer;
  }
}

/** Takes required properties away too. */
export function leaveOut<Thing extends object>(thing: Thing, property: keyof Thing): void {
  Reflect.deleteProperty(thing, property);
}
