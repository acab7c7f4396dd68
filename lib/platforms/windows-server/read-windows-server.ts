import type { PreviousPlan, WindowsServerCluster, WindowsServerRequest, WindowsServerVirtualNetwork } from "../../../types/index.js";
import { type Address, type Prefix, parsePrefix } from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { pointer } from "../../finding/json-pointer.js";
import { isSameName } from "../../text/same-name.js";
import { type ParsedArcResourceBridge, readArcResourceBridge } from "../reading/arc-resource-bridge.js";
import { countServices } from "../reading/count-services.js";
import { type Located, type LocatedRange, readAddress, readAddresses, readBounds, readReservations } from "../reading/located.js";
import { type NetworkFinder, networkFinder } from "../reading/network-finder.js";
import { type PoolBounds, readPoolBounds } from "../reading/pool-bounds.js";
import { type ParsedReachableNetwork, readReachableNetworks } from "../reading/reachable-networks.js";
import { readUsers, type Users } from "../reading/users.js";
import { type WorkerCounts, workerCounts } from "../reading/worker-counts.js";
import { countedBefore, hostBefore } from "./counted-before.js";

export interface ParsedVirtualNetwork {
  readonly index: number;
  readonly name: string;
  readonly path: string;
  readonly prefix: Prefix;
  readonly vlan: number;
  readonly vswitchName: string;
  readonly isStatic: boolean;
  readonly gateway?: Located<Address>;
  readonly dnsServers: readonly Located<Address>[];
  readonly dhcpScope?: LocatedRange;
  readonly nodePool: PoolBounds;
  readonly vipPool: PoolBounds;
  readonly reserved: readonly LocatedRange[];
}

export interface ParsedWindowsServerCluster extends WorkerCounts {
  readonly index: number;
  readonly name: string;
  readonly path: string;
  /** Its virtual network; omitted if there is none with that name. */
  readonly network?: ParsedVirtualNetwork;
  /** The given name of the network, or the name of the only network. */
  readonly networkName: string;
  readonly controlPlaneNodeCount: number;
  readonly serviceCount: number;
}

export interface ParsedPhysicalNodes {
  readonly path: string;
  readonly prefix: Prefix;
  readonly isStatic: boolean;
  readonly nodeIps: readonly Located<Address>[];
}

/** The request of AKS on Windows Server with its texts read once: numbers and pointers, no dotted strings. */
export interface ParsedWindowsServerRequest {
  readonly request: WindowsServerRequest;
  readonly networks: readonly ParsedVirtualNetwork[];
  readonly clusters: readonly ParsedWindowsServerCluster[];
  readonly reachable: readonly ParsedReachableNetwork[];
  readonly users: Users;
  /** The virtual network of the AKS host, with the given name or of the first network. */
  readonly hostNetwork?: ParsedVirtualNetwork;
  readonly hostNetworkName: string;
  /** Services of all clusters, and the network whose VIP pool they share. */
  readonly services: { readonly count: number; readonly networkName: string };
  readonly physicalNodes?: ParsedPhysicalNodes;
  /** An address and the mask written with it. */
  readonly cloudService?: Located<Prefix>;
  readonly failoverClusterIp?: Located<Address>;
  readonly arcResourceBridge?: ParsedArcResourceBridge;
  /** Reservations for every network. */
  readonly reserved: readonly LocatedRange[];
}

/** Reads every text of a valid request once. */
export function readWindowsServer(request: WindowsServerRequest): ParsedWindowsServerRequest {
  const networks = request.virtualNetworks.map(readVirtualNetwork);
  const find = networkFinder(networks);
  const clusters = request.clusters.map((cluster, index) => readCluster(cluster, index, find));
  const inOrder = previousFirst(networks, request.previous);
  const hostNetwork = request.hostNetwork === undefined ? (previousHost(find, request.previous) ?? inOrder[0]) : find(request.hostNetwork);
  const hostNetworkName = hostNetwork?.name ?? request.hostNetwork ?? "";
  return {
    request,
    networks,
    clusters,
    ...defined({ hostNetwork }),
    hostNetworkName,
    services: {
      count: countServices(request.services),
      networkName: networkOfServices(inOrder, clusters, hostNetworkName, request.previous),
    },
    ...(request.physicalNodes === undefined ? {} : { physicalNodes: readPhysicalNodes(request.physicalNodes) }),
    ...(request.cloudServiceCidr === undefined
      ? {}
      : { cloudService: { value: parsePrefix(request.cloudServiceCidr), path: "/cloudServiceCidr" } }),
    ...(request.failoverClusterIp === undefined ? {} : { failoverClusterIp: readAddress(request.failoverClusterIp, "/failoverClusterIp") }),
    ...(request.arcResourceBridge === undefined
      ? {}
      : { arcResourceBridge: readArcResourceBridge(request.arcResourceBridge, "/arcResourceBridge") }),
    reachable: readReachableNetworks(request.reachableNetworks),
    users: readUsers(request),
    reserved: readReservations(request.reserved, "/reserved"),
  };
}

function readVirtualNetwork(network: WindowsServerVirtualNetwork, index: number): ParsedVirtualNetwork {
  const path = pointer("/virtualNetworks", index);
  const { k8sNodeIpPoolStart, k8sNodeIpPoolEnd, vipPoolStart, vipPoolEnd } = network;
  return {
    index,
    name: network.name,
    path,
    prefix: parsePrefix(network.addressPrefix),
    vlan: network.vlanId ?? 0,
    vswitchName: network.vswitchName,
    isStatic: network.ipAllocationMethod === "Static",
    ...(network.gateway === undefined ? {} : { gateway: readAddress(network.gateway, pointer(path, "gateway")) }),
    dnsServers: readAddresses(network.dnsServers, pointer(path, "dnsServers")),
    ...(network.dhcpScope === undefined ? {} : { dhcpScope: readBounds(network.dhcpScope, pointer(path, "dhcpScope")) }),
    nodePool: readPoolBounds(path, ["k8sNodeIpPoolStart", "k8sNodeIpPoolEnd"], [k8sNodeIpPoolStart, k8sNodeIpPoolEnd]),
    vipPool: readPoolBounds(path, ["vipPoolStart", "vipPoolEnd"], [vipPoolStart, vipPoolEnd]),
    reserved: readReservations(network.reserved, pointer(path, "reserved")),
  };
}

function readCluster(cluster: WindowsServerCluster, index: number, find: NetworkFinder<ParsedVirtualNetwork>): ParsedWindowsServerCluster {
  const network = find(cluster.network);
  return {
    index,
    name: cluster.name,
    path: pointer("/clusters", index),
    ...defined({ network }),
    networkName: network?.name ?? cluster.network ?? "",
    controlPlaneNodeCount: cluster.controlPlaneNodeCount,
    ...workerCounts(cluster.nodePools),
    serviceCount: countServices(cluster.services),
  };
}

function readPhysicalNodes({
  addressPrefix,
  ipAllocationMethod,
  nodeIps,
}: NonNullable<WindowsServerRequest["physicalNodes"]>): ParsedPhysicalNodes {
  const path = "/physicalNodes";
  return {
    path,
    prefix: parsePrefix(addressPrefix),
    isStatic: ipAllocationMethod === "Static",
    nodeIps: readAddresses(nodeIps, pointer(path, "nodeIps")),
  };
}

/**
 * Returns the networks of the previous plan in its order, then the others, so that what is counted in the first stays there in
 * any order.
 */
function previousFirst(networks: readonly ParsedVirtualNetwork[], previous: PreviousPlan | undefined): readonly ParsedVirtualNetwork[] {
  const find = networkFinder(networks);
  const uses = (previous?.networks ?? []).flatMap(({ name }) => find(name) ?? []);
  return [...new Set([...uses, ...networks])];
}

function previousHost(find: NetworkFinder<ParsedVirtualNetwork>, previous: PreviousPlan | undefined): ParsedVirtualNetwork | undefined {
  const name = hostBefore(previous);
  return name === undefined ? undefined : find(name);
}

/**
 * Services run in the clusters, so they belong to the network of the clusters. If these are in several networks, it is the
 * previous one, or the host's if it is one of them.
 */
function networkOfServices(
  networks: readonly ParsedVirtualNetwork[],
  clusters: readonly ParsedWindowsServerCluster[],
  hostNetworkName: string,
  previous: PreviousPlan | undefined,
): string {
  const used = new Set(clusters.map(({ networkName }) => networkName));
  const before = countedBefore(previous, "service");
  const uses = before === undefined ? undefined : [...used].find((name) => isSameName(name, before));
  if (uses !== undefined) return uses;
  if (used.has(hostNetworkName)) return hostNetworkName;
  return networks.find(({ name }) => used.has(name))?.name ?? clusters[0]?.networkName ?? hostNetworkName;
}
