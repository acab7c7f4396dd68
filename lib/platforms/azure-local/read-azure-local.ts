import type {
  AdvertiseMode,
  AzureLocalCluster,
  AzureLocalRequest,
  ControlPlaneIpMode,
  LogicalNetwork,
  ManagementNetwork,
  Services,
} from "../../../types/index.js";
import { type Address, type Prefix, parsePrefix } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { type Located, type LocatedRange, readAddress, readAddresses, readBounds, readReservations } from "../located.js";

export interface ManagementReading {
  readonly path: string;
  readonly prefix: Prefix;
  readonly vlan: number;
  readonly gateway?: Located<Address>;
  readonly ranges: readonly LocatedRange[];
  readonly nodeIps: readonly Located<Address>[];
  readonly clusterIp?: Located<Address>;
  readonly dnsServers: readonly Located<Address>[];
  readonly storageNetworks?: readonly (Located<Prefix> & { readonly name: string; readonly vlan?: number })[];
}

export interface LogicalNetworkReading {
  readonly index: number;
  readonly name: string;
  readonly path: string;
  readonly prefix: Prefix;
  readonly vlan: number;
  readonly gateway: Located<Address>;
  readonly dnsServers: readonly Located<Address>[];
  readonly pool?: LocatedRange;
  /** The bound that is missing where only one of start and end is given. */
  readonly missingPoolBound?: "ipPoolStart" | "ipPoolEnd";
  readonly reserved: readonly LocatedRange[];
}

export interface ClusterReading {
  readonly name: string;
  readonly path: string;
  /** The logical network it is in; absent where the name leads nowhere. */
  readonly network?: LogicalNetworkReading;
  /** The name of the network as given, or of the only network. */
  readonly networkName: string;
  readonly controlPlaneIpMode: ControlPlaneIpMode;
  readonly controlPlaneIp?: Located<Address>;
  readonly controlPlaneNodeCount: number;
  readonly workerCount: number;
  readonly serviceCount: number;
  readonly podPrefix?: Located<Prefix>;
  readonly loadBalancer: {
    readonly path: string;
    readonly name?: string;
    readonly mode: AdvertiseMode;
    readonly network?: LogicalNetworkReading;
    readonly networkName: string;
    readonly ranges: readonly LocatedRange[];
  };
}

/** The request of Azure Local with its texts read once: numbers and pointers, no dotted strings. */
export interface AzureLocalReading {
  readonly request: AzureLocalRequest;
  readonly management: ManagementReading;
  readonly networks: readonly LogicalNetworkReading[];
  readonly clusters: readonly ClusterReading[];
  /** Reservations that hold in every network. */
  readonly reserved: readonly LocatedRange[];
}

/** Reads every text of a valid request once. */
export function readAzureLocal(request: AzureLocalRequest): AzureLocalReading {
  const networks = request.logicalNetworks.map(readLogicalNetwork);
  return {
    request,
    management: readManagementNetwork(request.managementNetwork),
    networks,
    clusters: request.clusters.map((cluster, index) => readCluster(cluster, pointer("/clusters", index), networks, request)),
    reserved: readReservations(request.reserved, "/reserved"),
  };
}

function readManagementNetwork(network: ManagementNetwork): ManagementReading {
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
    ...(network.storageNetworks === undefined
      ? {}
      : {
          storageNetworks: network.storageNetworks.map((storage, index) => ({
            name: storage.name ?? `storage network ${index + 1}`,
            value: parsePrefix(storage.addressPrefix),
            path: pointer(path, "storageNetworks", index, "addressPrefix"),
            ...(storage.vlan === undefined ? {} : { vlan: storage.vlan }),
          })),
        }),
  };
}

function readLogicalNetwork(network: LogicalNetwork, index: number): LogicalNetworkReading {
  const path = pointer("/logicalNetworks", index);
  const { ipPoolStart, ipPoolEnd } = network;
  return {
    index,
    name: network.name,
    path,
    prefix: parsePrefix(network.addressPrefix),
    vlan: network.vlan ?? 0,
    gateway: readAddress(network.gateway, pointer(path, "gateway")),
    dnsServers: readAddresses(network.dnsServers, pointer(path, "dnsServers")),
    ...(ipPoolStart !== undefined && ipPoolEnd !== undefined
      ? { pool: { ...readBounds({ start: ipPoolStart, end: ipPoolEnd }, path), path: pointer(path, "ipPoolStart") } }
      : {}),
    ...(ipPoolStart !== undefined && ipPoolEnd === undefined ? { missingPoolBound: "ipPoolEnd" as const } : {}),
    ...(ipPoolStart === undefined && ipPoolEnd !== undefined ? { missingPoolBound: "ipPoolStart" as const } : {}),
    reserved: readReservations(network.reserved, pointer(path, "reserved")),
  };
}

function readCluster(
  cluster: AzureLocalCluster,
  path: string,
  networks: readonly LogicalNetworkReading[],
  request: AzureLocalRequest,
): ClusterReading {
  const network = findNetwork(cluster.network, networks);
  const loadBalancerNetwork = cluster.loadBalancer?.network === undefined ? network : findNetwork(cluster.loadBalancer.network, networks);
  const loadBalancerPath = pointer(path, "loadBalancer");
  return {
    name: cluster.name,
    path,
    ...(network === undefined ? {} : { network }),
    networkName: network?.name ?? cluster.network ?? "",
    controlPlaneIpMode:
      cluster.controlPlaneIpMode ?? (cluster.controlPlaneIp === undefined ? request.controlPlaneIpMode : undefined) ?? "explicit",
    ...(cluster.controlPlaneIp === undefined
      ? {}
      : { controlPlaneIp: readAddress(cluster.controlPlaneIp, pointer(path, "controlPlaneIp")) }),
    controlPlaneNodeCount: cluster.controlPlaneNodeCount,
    workerCount: cluster.nodePools.reduce((sum, pool) => sum + (pool.maxCount ?? pool.nodeCount), 0),
    serviceCount: countServices(cluster.services),
    ...(cluster.podCidr === undefined ? {} : { podPrefix: { value: parsePrefix(cluster.podCidr), path: pointer(path, "podCidr") } }),
    loadBalancer: {
      path: loadBalancerPath,
      ...(cluster.loadBalancer?.name === undefined ? {} : { name: cluster.loadBalancer.name }),
      mode: cluster.loadBalancer?.advertiseMode ?? "ARP",
      ...(loadBalancerNetwork === undefined ? {} : { network: loadBalancerNetwork }),
      networkName: loadBalancerNetwork?.name ?? cluster.loadBalancer?.network ?? cluster.network ?? "",
      ranges: readReservations(cluster.loadBalancer?.addresses, pointer(loadBalancerPath, "addresses")),
    },
  };
}

/** The named network, or the only one where no name is given. Azure's names do not differ by case. */
function findNetwork(name: string | undefined, networks: readonly LogicalNetworkReading[]): LogicalNetworkReading | undefined {
  if (name === undefined) return networks.length === 1 ? networks[0] : undefined;
  return networks.find((network) => network.name === name) ?? networks.find((network) => network.name.toLowerCase() === name.toLowerCase());
}

/** Services on different ports can share an address, so the need is the largest count over the ports. */
function countServices(services: Services | undefined): number {
  if (services === undefined || typeof services === "number") return services ?? 0;
  const byPort = new Map<number, number>();
  let most = 0;
  for (const { port, count } of services) {
    const onPort = (byPort.get(port) ?? 0) + count;
    byPort.set(port, onPort);
    if (onPort > most) most = onPort;
  }
  return most;
}
