import { type Address, type AddressRange, addressSet, hasEnds, rangeContains, rangesOverlap } from "../../address/index.js";
import { shorten } from "../../text/shorten.js";
import { type Located, type LocatedRange, reservationName } from "../reading/located.js";
import { takesNothingFromItsNetwork } from "./count-azure-local.js";
import { proxyHosts } from "./proxy-hosts.js";
import type {
  ParsedArcResourceBridge,
  ParsedAzureLocalRequest,
  ParsedCluster,
  ParsedLogicalNetwork,
  ParsedManagementNetwork,
} from "./read-azure-local.js";

/** What an address is used for, as far as rules tell uses apart. */
export type Use =
  | "network-address"
  | "broadcast-address"
  | "gateway"
  | "dns-server"
  | "proxy"
  | "bgp-peer"
  | "reservation"
  | "machine"
  | "cluster-ip"
  | "management-range"
  | "arc-resource-bridge"
  | "ip-pool"
  | "control-plane-ip"
  | "load-balancer";

/** Addresses in use: what for, called what, written where, by whom. */
export interface AddressUse {
  readonly use: Use;
  /** How messages call it; names of the request are in it already. */
  readonly name: string;
  readonly range: AddressRange;
  readonly text?: string;
  readonly path: string;
  /**
   * The address spaces it is in. What routers lead to is in `"every"` space: a DNS server behind a router is the one
   * machine that has its address, in whichever network that lies.
   */
  readonly spaces: Spaces;
  /** Pointer to the cluster or the network it belongs to, or to itself: a thing is not in conflict with its own. */
  readonly owner: string;
  /** Its place among those of its use: of two that meet, the later is told. */
  readonly rank: number;
  /** The space the plan has it in as a pool; what is in no pool is taken from the networks it lies in. */
  readonly pooledIn?: number;
  /** Its addresses may be part of an IP pool. */
  readonly isInPool?: true;
}

export type Spaces = readonly number[] | "every";

/** Stands beside the number of a space: what BGP announces is one domain of its own, wherever its addresses are. */
const announced = -1;

/** Whether two things are in a space together. */
export function shareSpace(a: Spaces, b: Spaces): boolean {
  return a === "every" || b === "every" || a.some((space) => b.includes(space));
}

/** Whether the one may have addresses of the other, as the load balancers of a multi-rack deployment have of the pool. */
export function mayShare(claim: AddressUse, other: AddressUse): boolean {
  return claim.isInPool === true && other.use === "ip-pool";
}

/**
 * Everything that stands, by what the request says.
 *
 * @param spaces address space of each logical network and, last, of the management network
 */
export function azureLocalAddressUses(reading: ParsedAzureLocalRequest, spaces: readonly number[]): AddressUse[] {
  const { management, networks, clusters, reserved, request } = reading;
  const spaceOf = (network: ParsedLogicalNetwork) => spaces[network.index] as number;
  const proxies = proxyHosts(request).flatMap(({ address, path }) => (address === undefined ? [] : [{ value: address, path }]));
  return [
    ...usesInManagementNetwork(management, spaces[networks.length] as number),
    ...networks.flatMap((network) => usesInLogicalNetwork(network, spaceOf(network))),
    ...ranked(reserved, (range) => ({ ...within("reservation", nameOf(range), range), spaces: "every" })),
    ...ranked(proxies, (proxy) => ({ ...at("proxy", "the proxy", proxy), spaces: "every" })),
    ...clusters.flatMap((cluster) => usesOfCluster(cluster, spaceOf)),
  ];
}

function usesInManagementNetwork(management: ParsedManagementNetwork, space: number): AddressUse[] {
  const { prefix, gateway, ranges, nodeIps, clusterIp, dnsServers, path, arcResourceBridge } = management;
  const here = { spaces: [space] };
  // a machine elsewhere is told by itself, and is in nobody's way here
  const machines = nodeIps.filter(({ value }) => rangeContains(prefix, value));
  return [
    ...endsOf(prefix, path, space),
    ...ranked(gateway === undefined ? [] : [gateway], (address) => ({ ...at("gateway", "the management gateway", address), ...here })),
    ...ranked(ranges, (range) => ({ ...within("management-range", "the management IP range", range), ...here })),
    ...ranked(machines, (address) => ({ ...at("machine", "the machine", address), ...here })),
    ...ranked(clusterIp === undefined ? [] : [clusterIp], (address) => ({ ...at("cluster-ip", "the cluster IP", address), ...here })),
    ...ranked(dnsServers, (server) => ({ ...at("dns-server", "a DNS server", server), spaces: hereOrRouted(server.value, prefix, space) })),
    ...(arcResourceBridge === undefined ? [] : usesOfBridge(arcResourceBridge, prefix, space)),
  ];
}

/** The control plane IP of the Arc resource bridge and the pool of its VM; those outside the prefix are told by themselves. */
function usesOfBridge({ controlPlaneEndpoint, pool }: ParsedArcResourceBridge, prefix: AddressRange, space: number): AddressUse[] {
  const { range, startPath } = pool;
  const things = [
    ...(controlPlaneEndpoint === undefined
      ? []
      : [at("arc-resource-bridge", "the control plane IP of the Arc resource bridge", controlPlaneEndpoint)]),
    ...(range === undefined
      ? []
      : [within("arc-resource-bridge", "the pool of the Arc resource bridge", { value: range, path: startPath })]),
  ];
  return ranked(
    things.filter((thing) => rangeContains(prefix, thing.range)),
    (thing) => ({ ...thing, spaces: [space] }),
  );
}

function usesInLogicalNetwork(network: ParsedLogicalNetwork, space: number): AddressUse[] {
  const { name, prefix, gateway, dnsServers, reserved, pool, path, index } = network;
  const here = { spaces: [space] };
  const inPrefix = reserved.filter(({ value }) => rangesOverlap(value, prefix));
  return [
    ...endsOf(prefix, path, space),
    ...ranked(gateway !== undefined && rangeContains(prefix, gateway.value) ? [gateway] : [], (address) => ({
      ...at("gateway", "the gateway", address),
      ...here,
    })),
    ...ranked(dnsServers, (server) => ({ ...at("dns-server", "a DNS server", server), spaces: hereOrRouted(server.value, prefix, space) })),
    ...ranked(inPrefix, (range) => ({ ...within("reservation", nameOf(range), range), ...here })),
    // a pool that is not inside the network is told by itself, and what it would be in the way of is not known
    ...(pool === undefined || !rangeContains(prefix, pool.value)
      ? []
      : [{ ...within("ip-pool", `the IP pool of "${shorten(name)}"`, pool), ...here, owner: path, rank: index, pooledIn: space }]),
  ];
}

function usesOfCluster(cluster: ParsedCluster, spaceOf: (network: ParsedLogicalNetwork) => number): AddressUse[] {
  const { controlPlaneIp, network, loadBalancer, path, index } = cluster;
  const name = shorten(cluster.name);
  const own = { owner: path, rank: index };
  const uses: AddressUse[] = [];
  // an address outside the network is told by itself
  if (controlPlaneIp !== undefined && network !== undefined && rangeContains(network.prefix, controlPlaneIp.value)) {
    const space = spaceOf(network);
    uses.push({
      ...at("control-plane-ip", `the control plane IP of "${name}"`, controlPlaneIp),
      ...own,
      spaces: [space],
      pooledIn: space,
    });
  }
  if (loadBalancer.network !== undefined) {
    const space = spaceOf(loadBalancer.network);
    const pooled = takesNothingFromItsNetwork(cluster) ? {} : { pooledIn: space };
    for (const range of loadBalancer.ranges) {
      const routed = loadBalancer.mode === "BGP" && !rangeContains(loadBalancer.network.prefix, range.value);
      const spaces = routed ? "every" : loadBalancer.mode === "BGP" ? [space, announced] : [space];
      const shared = loadBalancer.isInPool ? { isInPool: true as const } : {};
      uses.push({ ...within("load-balancer", `the load balancer range of "${name}"`, range), ...own, spaces, ...pooled, ...shared });
    }
  }
  for (const peer of loadBalancer.peers) {
    const spaces = network === undefined ? "every" : hereOrRouted(peer.value, network.prefix, spaceOf(network));
    uses.push({ ...at("bgp-peer", `a BGP peer of "${name}"`, peer), ...own, spaces });
  }
  return uses;
}

/** Network and broadcast address of a prefix that has them. */
function endsOf(prefix: AddressRange & { readonly prefixLength: number }, path: string, space: number): AddressUse[] {
  if (!hasEnds(prefix)) return [];
  const here = { path, owner: path, rank: 0, spaces: [space] };
  return [
    { use: "network-address", name: "the network address", range: single(prefix.first), ...here },
    { use: "broadcast-address", name: "the broadcast address", range: single(prefix.last), ...here },
  ];
}

/** An address inside the network that names it is there; another is wherever routers find it. */
function hereOrRouted(address: Address, prefix: AddressRange, space: number): Spaces {
  return rangeContains(prefix, address) ? [space] : "every";
}

function ranked<Item extends { readonly path: string }>(
  items: readonly Item[],
  uses: (item: Item) => Omit<AddressUse, "owner" | "rank">,
): AddressUse[] {
  return items.map((item, rank) => ({ ...uses(item), owner: item.path, rank }));
}

function at(use: Use, name: string, { value, path }: Located<Address>) {
  return { use, name, range: single(value), path };
}

function within(use: Use, name: string, { value, text, path }: LocatedRange) {
  return { use, name, range: value, ...(text === undefined ? {} : { text }), path };
}

/** Names of reservations may be of any length. */
function nameOf(reservation: LocatedRange): string {
  return reservationName(reservation.name === undefined ? reservation : { ...reservation, name: shorten(reservation.name) });
}

function single(address: Address): AddressRange {
  return { first: address, last: address };
}

/** Ranges of one cluster in the same spaces, joined where they overlap or touch, so that none of them is met twice. */
export function joinedByOwner(uses: readonly AddressUse[]): AddressUse[] {
  const groups = new Map<string, AddressUse[]>();
  for (const one of uses) {
    const key = `${one.use} ${one.owner} ${one.spaces}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((group) => {
    const ranges = addressSet(group.map(({ range }) => range));
    if (ranges.length === group.length) return group;
    // a range that was joined is no longer what was written
    const { text: _, ...joined } = group[0] as AddressUse;
    return ranges.map((range) => ({ ...joined, range }));
  });
}
