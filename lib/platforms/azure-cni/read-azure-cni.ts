import type { AzureCniCluster, AzureCniNodePool, AzureCniRequest, AzureNetworkModel, PreviousPlan } from "../../../types/index.js";
import { type Address, type Prefix, type Prefix6, parsePrefix } from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureCniNodePoolRules } from "../../rules/azure-cni-node-pool-rules.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { type Located, type LocatedRange, readAddress, readReservations } from "../reading/located.js";
import { type ParsedReachableNetwork, readReachableNetworks } from "../reading/reachable-networks.js";
import { type IpPrefixes, readPrefixes } from "../reading/read-prefixes.js";
import { surgeOf } from "../reading/surge.js";
import { readUsers, type Users } from "../reading/users.js";
import { type ParsedSubnet, readSubnets, subnetFinder } from "./read-subnets.js";

/** A peered virtual network, or a prefix reached on premises. */
interface ParsedRemoteNetwork extends IpPrefixes {
  readonly kind: "peered" | "on-premises";
  /** Its name in messages. */
  readonly name: string;
}

/** A subnet for nodes or pods: an existing one, one that is planned for a cluster, or a name of a subnet that does not exist. */
export interface Place {
  /** Unique among the places of a request. */
  readonly key: string;
  readonly name: string;
  readonly purpose: "node-subnet" | "pod-subnet";
  /** The first cluster in it. */
  readonly cluster: number;
  readonly subnet?: ParsedSubnet;
  /** It does not exist, and the request does not say that it does. */
  readonly isPlanned: boolean;
}

export interface ParsedNodePool {
  readonly index: number;
  readonly name: string;
  readonly path: string;
  /** Nodes at the start. */
  readonly startCount: number;
  /** Nodes at the same time outside an upgrade, at most. */
  readonly nodeCount: number;
  /** Nodes that an upgrade adds. */
  readonly surge: number;
  readonly isSystem: boolean;
  readonly isWindows: boolean;
  readonly maxPods: number;
  readonly place: Place;
  /** Omitted in network models without pod subnets. */
  readonly podPlace?: Place;
}

/** A subnet that a cluster names for something other than nodes and pods. */
export interface NamedSubnet {
  readonly name: string;
  readonly path: string;
  /** Omitted if no subnet has the name. */
  readonly subnet?: ParsedSubnet;
}

/** The address ranges of a cluster, given or existing. */
interface ParsedRanges {
  readonly service?: Located<Prefix>;
  readonly service6?: Located<Prefix6>;
  readonly pod?: Located<Prefix>;
  readonly pod6?: Located<Prefix6>;
  readonly dnsServiceIp?: Located<Address>;
}

export interface ParsedCluster {
  readonly index: number;
  readonly name: string;
  readonly path: string;
  readonly networkModel: AzureNetworkModel;
  readonly isDualStack: boolean;
  readonly nodePools: readonly ParsedNodePool[];
  readonly serviceCount: number;
  readonly internalLoadBalancers: number;
  readonly isPrivate: boolean;
  readonly apiServer?: NamedSubnet;
  readonly loadBalancer?: NamedSubnet;
  readonly given: ParsedRanges;
  readonly uses: ParsedRanges;
  readonly dockerBridge?: Located<Prefix>;
}

/** The request of Azure CNI with its texts read once: numbers and pointers, no dotted strings. */
export interface ParsedAzureCniRequest {
  readonly request: AzureCniRequest;
  readonly network: IpPrefixes & { readonly name: string; readonly path: string };
  readonly subnets: readonly ParsedSubnet[];
  readonly remotes: readonly ParsedRemoteNetwork[];
  readonly reachable: readonly ParsedReachableNetwork[];
  readonly users: Users;
  /** Pointers to prefixes that mean a default route to your own site. */
  readonly defaultRoutes: readonly string[];
  readonly clusters: readonly ParsedCluster[];
  /** The places of all node pools, each once, in order of appearance. */
  readonly places: readonly Place[];
  readonly reserved: readonly LocatedRange[];
}

/** Reads every text of a valid request once. */
export function readAzureCni(request: AzureCniRequest): ParsedAzureCniRequest {
  const path = "/virtualNetwork";
  const { name, addressPrefixes, peeredNetworks } = request.virtualNetwork;
  const subnets = readSubnets(request.virtualNetwork.subnets, pointer(path, "subnets"));
  const find = subnetFinder(subnets);
  const { places, placeOf } = placeFinder(find);
  const usesOf = previousRanges(request.previous);
  const onPremises = readPrefixes(request.virtualNetwork.onPremisesPrefixes, pointer(path, "onPremisesPrefixes"));
  return {
    request,
    network: { name, path, ...readPrefixes(addressPrefixes, pointer(path, "addressPrefixes")) },
    subnets,
    remotes: [
      ...(peeredNetworks ?? []).map(
        (peer, index): ParsedRemoteNetwork => ({
          kind: "peered",
          name: peer.name,
          ...readPrefixes(peer.addressPrefixes, pointer(path, "peeredNetworks", index, "addressPrefixes")),
        }),
      ),
      { kind: "on-premises", name: "", v4: onPremises.v4.filter(isNoRoute), v6: onPremises.v6.filter(isNoRoute) },
    ],
    reachable: readReachableNetworks(request.reachableNetworks),
    users: readUsers(request),
    defaultRoutes: [...onPremises.v4, ...onPremises.v6].filter((prefix) => !isNoRoute(prefix)).map((prefix) => prefix.path),
    clusters: request.clusters.map((cluster, index) => readCluster(cluster, index, { placeOf, find, uses: usesOf(cluster.name) })),
    places: [...places.values()],
    reserved: readReservations(request.reserved, "/reserved"),
  };
}

function isNoRoute({ value }: Located<{ readonly prefixLength: number }>): boolean {
  return value.prefixLength > 0;
}

type FindSubnet = ReturnType<typeof subnetFinder>;
type PlaceOf = (
  cluster: { readonly name: string; readonly index: number },
  purpose: Place["purpose"],
  requested: string | undefined,
) => Place;

/** Returns places, the same one for the same subnet and purpose. */
function placeFinder(find: FindSubnet): { readonly places: ReadonlyMap<string, Place>; readonly placeOf: PlaceOf } {
  const places = new Map<string, Place>();
  return {
    places,
    placeOf: (cluster, purpose, requested) => {
      const name = requested ?? plannedName(cluster.name, purpose);
      const subnet = find(name);
      const isPlanned = subnet === undefined && requested === undefined;
      const key = `${purpose}/${subnet === undefined ? `${isPlanned ? "planned" : "unknown"}/${name.toLowerCase()}` : subnet.index}`;
      const place: Place = places.get(key) ?? {
        key,
        name: subnet?.name ?? name,
        purpose,
        cluster: cluster.index,
        ...defined({ subnet }),
        isPlanned,
      };
      places.set(key, place);
      return place;
    },
  };
}

/** Returns the name of the subnet that is planned for a cluster. */
export function plannedName(cluster: string, purpose: Place["purpose"]): string {
  return `${cluster}${purpose === "node-subnet" ? "-nodes" : "-pods"}`;
}

interface ClusterSources {
  readonly placeOf: PlaceOf;
  readonly find: FindSubnet;
  readonly uses: ParsedRanges;
}

function readCluster(cluster: AzureCniCluster, index: number, { placeOf, find, uses }: ClusterSources): ParsedCluster {
  const path = pointer("/clusters", index);
  const named = (name: string, ...at: readonly string[]): NamedSubnet => {
    const subnet = find(name);
    return { name: subnet?.name ?? name, path: pointer(path, ...at), ...(subnet === undefined ? {} : { subnet }) };
  };
  const { apiServerSubnet, loadBalancer } = cluster;
  const owner = { name: cluster.name, index };
  return {
    index,
    name: cluster.name,
    path,
    networkModel: cluster.networkModel,
    isDualStack: (cluster.ipFamilies ?? []).some((family) => family.toLowerCase() === "ipv6"),
    nodePools: cluster.nodePools.map((pool, poolIndex) => {
      const hasPodSubnet = cluster.networkModel === "pod-subnet" || cluster.networkModel === "pod-subnet-static-block";
      return {
        ...readNodePool(pool, poolIndex, pointer(path, "nodePools", poolIndex), cluster.networkModel),
        place: placeOf(owner, "node-subnet", pool.subnet),
        ...(hasPodSubnet ? { podPlace: placeOf(owner, "pod-subnet", pool.podSubnet) } : {}),
      };
    }),
    serviceCount: countServices(cluster.services),
    internalLoadBalancers: cluster.internalLoadBalancers ?? 0,
    isPrivate: cluster.privateCluster ?? false,
    ...(apiServerSubnet === undefined ? {} : { apiServer: named(apiServerSubnet, "apiServerSubnet") }),
    ...(loadBalancer === undefined ? {} : { loadBalancer: named(loadBalancer.subnet, "loadBalancer", "subnet") }),
    given: readGiven(cluster, path),
    uses,
    ...(cluster.dockerBridgeAddress === undefined
      ? {}
      : { dockerBridge: { value: parsePrefix(cluster.dockerBridgeAddress), path: pointer(path, "dockerBridgeAddress") } }),
  };
}

function readNodePool(pool: AzureCniNodePool, index: number, path: string, model: AzureNetworkModel) {
  const nodeCount = pool.maxCount ?? pool.nodeCount;
  return {
    index,
    name: pool.name,
    path,
    startCount: pool.nodeCount,
    nodeCount,
    surge: surgeOf(nodeCount, pool.maxSurge ?? azureCniNodePoolRules["aks-surge"].values.maxSurge),
    // the first one is created with the cluster
    isSystem: pool.mode === undefined ? index === 0 : pool.mode === "System",
    isWindows: pool.osType === "Windows",
    maxPods: pool.maxPods ?? azureCniRules["aks-maxpods"].values.defaults[model],
  };
}

/** Every service has an address inside the cluster, whatever its port. */
function countServices(services: AzureCniCluster["services"]): number {
  return typeof services === "object" ? services.reduce((sum, { count }) => sum + count, 0) : (services ?? 0);
}

/** If a range is given twice, alone and in the list of both families, the single one counts. */
function readGiven(cluster: AzureCniCluster, path: string): ParsedRanges {
  const services = readPrefixes(cluster.serviceCidrs, pointer(path, "serviceCidrs"));
  const pods = readPrefixes(cluster.podCidrs, pointer(path, "podCidrs"));
  const service =
    cluster.serviceCidr === undefined ? services.v4[0] : { value: parsePrefix(cluster.serviceCidr), path: pointer(path, "serviceCidr") };
  const pod = cluster.podCidr === undefined ? pods.v4[0] : { value: parsePrefix(cluster.podCidr), path: pointer(path, "podCidr") };
  return parsedRanges(
    service,
    services.v6[0],
    pod,
    pods.v6[0],
    cluster.dnsServiceIp === undefined ? undefined : readAddress(cluster.dnsServiceIp, pointer(path, "dnsServiceIp")),
  );
}

/** Returns what the previous plan has, by the name of the cluster. */
function previousRanges(previous: PreviousPlan | undefined): (name: string) => ParsedRanges {
  const byName = new Map<string, ParsedRanges>();
  for (const [index, cluster] of (previous?.clusters ?? []).entries()) {
    const path = pointer("/previous/clusters", index);
    const prefix = (text: string | undefined, at: string) =>
      text === undefined ? undefined : { value: parsePrefix(text), path: pointer(path, at) };
    const { serviceCidr, serviceCidrs, podCidr, podCidrs, dnsServiceIp } = cluster;
    const ranges = parsedRanges(
      prefix(serviceCidr, "serviceCidr"),
      readPrefixes(serviceCidrs, pointer(path, "serviceCidrs")).v6[0],
      prefix(podCidr, "podCidr"),
      readPrefixes(podCidrs, pointer(path, "podCidrs")).v6[0],
      dnsServiceIp === undefined ? undefined : readAddress(dnsServiceIp, pointer(path, "dnsServiceIp")),
    );
    if (!byName.has(cluster.name.toLowerCase())) byName.set(cluster.name.toLowerCase(), ranges);
  }
  return (name) => byName.get(name.toLowerCase()) ?? {};
}

function parsedRanges(
  service: Located<Prefix> | undefined,
  service6: Located<Prefix6> | undefined,
  pod: Located<Prefix> | undefined,
  pod6: Located<Prefix6> | undefined,
  dnsServiceIp: Located<Address> | undefined,
): ParsedRanges {
  return {
    ...defined({ service, service6, pod, pod6, dnsServiceIp }),
  };
}
