import type {
  AddressBounds,
  AdvertiseMode,
  AzureLocalCluster,
  AzureLocalRequest,
  ControlPlaneIpMode,
  LogicalNetwork,
  ManagementNetwork,
} from "../../../types/index.js";
import { type Address, type Prefix, parsePrefix } from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { pointer } from "../../finding/json-pointer.js";
import { shorten } from "../../text/shorten.js";
import { type ParsedArcResourceBridge, readArcResourceBridge } from "../reading/arc-resource-bridge.js";
import { countServices } from "../reading/count-services.js";
import { type Located, type LocatedRange, readAddress, readAddresses, readBounds, readReservations } from "../reading/located.js";
import { type NetworkFinder, networkFinder } from "../reading/network-finder.js";
import { type ParsedReachableNetwork, readReachableNetworks } from "../reading/reachable-networks.js";
import { readUsers, type Users } from "../reading/users.js";
import { type WorkerCounts, workerCounts } from "../reading/worker-counts.js";

export interface ParsedManagementNetwork {
  readonly path: string;
  readonly prefix: Prefix;
  readonly vlan: number;
  readonly gateway?: Located<Address>;
  readonly ranges: readonly LocatedRange[];
  readonly nodeIps: readonly Located<Address>[];
  readonly clusterIp?: Located<Address>;
  readonly dnsServers: readonly Located<Address>[];
  readonly ntpServers: readonly Located<Address>[];
  readonly storageNetworks?: readonly (Located<Prefix> & { readonly name: string; readonly vlan?: number })[];
  readonly arcResourceBridge?: ParsedArcResourceBridge;
}

/** An IP pool with the places of its bounds; start and end in the wrong order are swapped here. */
export interface ParsedPool extends LocatedRange {
  /** Pointers to its start and end as they are given. */
  readonly startPath: string;
  readonly endPath: string;
  /** Pointer to it in ipPools; omitted for the pool of ipPoolStart and ipPoolEnd. */
  readonly item?: string;
  /**
   * The pointers that remove it: its bounds, its item, or the list if it is the only item, since no list is empty. None for an
   * item before others, which would move up.
   */
  readonly removable: readonly string[];
  /** Pointer to the bound that is the first address, and to the one that is the last. */
  readonly firstPath: string;
  readonly lastPath: string;
}

export interface ParsedLogicalNetwork {
  readonly index: number;
  readonly name: string;
  readonly path: string;
  readonly prefix: Prefix;
  readonly vlan: number;
  /** Omitted on a multi-rack deployment, like the gateway. */
  readonly vmSwitchName?: string;
  readonly gateway?: Located<Address>;
  readonly dnsServers: readonly Located<Address>[];
  /** The pool of ipPoolStart and ipPoolEnd, then those of ipPools. */
  readonly pools: readonly ParsedPool[];
  /** The missing bound, if only one of start and end is given. */
  readonly missingPoolBound?: "ipPoolStart" | "ipPoolEnd";
  /** Addresses of other virtual machines. */
  readonly usedAddresses: readonly LocatedRange[];
  readonly reserved: readonly LocatedRange[];
}

export interface ParsedCluster extends WorkerCounts {
  readonly index: number;
  readonly name: string;
  readonly path: string;
  /** Its logical network; omitted if there is none with that name. */
  readonly network?: ParsedLogicalNetwork;
  /** The given name of the network, or the name of the only network. */
  readonly networkName: string;
  readonly controlPlaneIpMode: ControlPlaneIpMode;
  readonly controlPlaneIp?: Located<Address>;
  readonly controlPlaneNodeCount: number;
  readonly serviceCount: number;
  readonly podPrefix?: Located<Prefix>;
  readonly loadBalancer: {
    readonly path: string;
    readonly name?: string;
    readonly mode: AdvertiseMode;
    readonly network?: ParsedLogicalNetwork;
    readonly networkName: string;
    readonly ranges: readonly LocatedRange[];
    readonly peers: readonly Located<Address>[];
    /** On a multi-rack deployment, its addresses are part of the pool of the cluster's network. */
    readonly isInPool: boolean;
  };
}

/** The request of Azure Local with its texts read once: numbers and pointers, no dotted strings. */
export interface ParsedAzureLocalRequest {
  readonly request: AzureLocalRequest;
  readonly multiRack: boolean;
  readonly management: ParsedManagementNetwork;
  readonly networks: readonly ParsedLogicalNetwork[];
  readonly clusters: readonly ParsedCluster[];
  readonly reachable: readonly ParsedReachableNetwork[];
  readonly users: Users;
  /** Reservations for every network. */
  readonly reserved: readonly LocatedRange[];
}

/** Reads every text of a valid request once. */
export function readAzureLocal(request: AzureLocalRequest): ParsedAzureLocalRequest {
  const networks = request.logicalNetworks.map(readLogicalNetwork);
  const find = networkFinder(networks);
  return {
    request,
    multiRack: request.multiRack === true,
    management: readManagementNetwork(request.managementNetwork),
    networks,
    clusters: request.clusters.map((cluster, index) => readCluster(cluster, index, find, request)),
    reachable: readReachableNetworks(request.reachableNetworks),
    users: readUsers(request),
    reserved: readReservations(request.reserved, "/reserved"),
  };
}

function readManagementNetwork(network: ManagementNetwork): ParsedManagementNetwork {
  const path = "/managementNetwork";
  const single = network.ipRange === undefined ? [] : [readBounds(network.ipRange, pointer(path, "ipRange"))];
  const several = (network.ipRanges ?? []).map((bounds, index) => readBounds(bounds, pointer(path, "ipRanges", index)));
  return {
    path,
    prefix: parsePrefix(network.addressPrefix),
    vlan: network.vlan ?? 0,
    ...(network.gateway === undefined ? {} : { gateway: readAddress(network.gateway, pointer(path, "gateway")) }),
    ranges: [...single, ...several],
    nodeIps: readAddresses(network.nodeIps, pointer(path, "nodeIps")),
    ...(network.clusterIp === undefined ? {} : { clusterIp: readAddress(network.clusterIp, pointer(path, "clusterIp")) }),
    dnsServers: readAddresses(network.dnsServers, pointer(path, "dnsServers")),
    ntpServers: readAddresses(network.ntpServers, pointer(path, "ntpServers")),
    ...(network.storageNetworks === undefined
      ? {}
      : {
          storageNetworks: network.storageNetworks.map((storage, index) => ({
            name: storage.name === undefined ? `storage network ${index + 1}` : `storage network "${shorten(storage.name)}"`,
            value: parsePrefix(storage.addressPrefix),
            path: pointer(path, "storageNetworks", index, "addressPrefix"),
            ...defined({ vlan: storage.vlan }),
          })),
        }),
    ...(network.arcResourceBridge === undefined
      ? {}
      : { arcResourceBridge: readArcResourceBridge(network.arcResourceBridge, pointer(path, "arcResourceBridge")) }),
  };
}

function readLogicalNetwork(network: LogicalNetwork, index: number): ParsedLogicalNetwork {
  const path = pointer("/logicalNetworks", index);
  const { ipPoolStart, ipPoolEnd } = network;
  return {
    index,
    name: network.name,
    path,
    prefix: parsePrefix(network.addressPrefix),
    vlan: network.vlan ?? 0,
    ...defined({ vmSwitchName: network.vmSwitchName }),
    ...(network.gateway === undefined ? {} : { gateway: readAddress(network.gateway, pointer(path, "gateway")) }),
    dnsServers: readAddresses(network.dnsServers, pointer(path, "dnsServers")),
    pools: [
      ...(ipPoolStart !== undefined && ipPoolEnd !== undefined ? [readPool({ start: ipPoolStart, end: ipPoolEnd }, path)] : []),
      ...(network.ipPools ?? []).map((bounds, at, { length }) => {
        const list = pointer(path, "ipPools");
        return readFurtherPool(bounds, pointer(list, at), at < length - 1 ? [] : [length === 1 ? list : pointer(list, at)]);
      }),
    ],
    ...(ipPoolStart !== undefined && ipPoolEnd === undefined ? { missingPoolBound: "ipPoolEnd" as const } : {}),
    ...(ipPoolStart === undefined && ipPoolEnd !== undefined ? { missingPoolBound: "ipPoolStart" as const } : {}),
    usedAddresses: readReservations(network.usedAddresses, pointer(path, "usedAddresses")),
    reserved: readReservations(network.reserved, pointer(path, "reserved")),
  };
}

function readPool(bounds: AddressBounds, path: string): ParsedPool {
  const range = readBounds(bounds, path);
  const [start, end] = [pointer(path, "ipPoolStart"), pointer(path, "ipPoolEnd")];
  return { ...range, path: start, removable: [start, end], ...boundPaths(range, start, end) };
}

function readFurtherPool(bounds: AddressBounds, item: string, removable: readonly string[]): ParsedPool {
  const range = readBounds(bounds, item);
  return { ...range, item, removable, ...boundPaths(range, pointer(item, "start"), pointer(item, "end")) };
}

function boundPaths({ reversed }: LocatedRange, startPath: string, endPath: string) {
  return { startPath, endPath, firstPath: reversed ? endPath : startPath, lastPath: reversed ? startPath : endPath };
}

function readCluster(
  cluster: AzureLocalCluster,
  index: number,
  find: NetworkFinder<ParsedLogicalNetwork>,
  request: AzureLocalRequest,
): ParsedCluster {
  const path = pointer("/clusters", index);
  const network = find(cluster.network);
  return {
    index,
    name: cluster.name,
    path,
    ...defined({ network }),
    networkName: network?.name ?? cluster.network ?? "",
    controlPlaneIpMode: request.multiRack
      ? "auto"
      : (cluster.controlPlaneIpMode ?? (cluster.controlPlaneIp === undefined ? request.controlPlaneIpMode : undefined) ?? "explicit"),
    ...(cluster.controlPlaneIp === undefined
      ? {}
      : { controlPlaneIp: readAddress(cluster.controlPlaneIp, pointer(path, "controlPlaneIp")) }),
    controlPlaneNodeCount: cluster.controlPlaneNodeCount,
    ...workerCounts(cluster.nodePools),
    serviceCount: countServices(cluster.services),
    ...(cluster.podCidr === undefined ? {} : { podPrefix: { value: parsePrefix(cluster.podCidr), path: pointer(path, "podCidr") } }),
    loadBalancer: { ...readLoadBalancer(cluster, path, find), isInPool: request.multiRack === true },
  };
}

function readLoadBalancer(
  { loadBalancer, network: own }: AzureLocalCluster,
  clusterPath: string,
  find: NetworkFinder<ParsedLogicalNetwork>,
): Omit<ParsedCluster["loadBalancer"], "isInPool"> {
  const path = pointer(clusterPath, "loadBalancer");
  const network = find(loadBalancer?.network ?? own);
  return {
    path,
    ...(loadBalancer?.name === undefined ? {} : { name: loadBalancer.name }),
    mode: loadBalancer?.advertiseMode ?? "ARP",
    ...defined({ network }),
    networkName: network?.name ?? loadBalancer?.network ?? own ?? "",
    ranges: readReservations(loadBalancer?.addresses, pointer(path, "addresses")),
    peers: (loadBalancer?.bgpPeers ?? []).map(({ peerAddress }, index) =>
      readAddress(peerAddress, pointer(path, "bgpPeers", index, "peerAddress")),
    ),
  };
}
