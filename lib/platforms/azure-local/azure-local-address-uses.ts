import { type Address, type AddressRange, addressSet, rangeContains, rangesOverlap } from "../../address/index.js";
import { shorten } from "../../text/shorten.js";
import type { SpacesOf } from "../conflicts/first-overlaps.js";
import {
  hereOrRouted,
  numbersOf,
  shortenable,
  type UseInSpace,
  useAt,
  useOf,
  useOfReservation,
  usesOfEnds,
} from "../conflicts/use-in-space.js";
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

/** Addresses in use on Azure Local. */
export interface AzureLocalUse extends UseInSpace {
  readonly text?: string;
  /** Its place among those of its kind: of two that overlap, the later is reported. */
  readonly rank: number;
  /** Its addresses may be part of an IP pool. */
  readonly isInPool?: true;
}

/** Stands beside the number of a space: what BGP announces is one domain of its own, wherever its addresses are. */
const announced = -1;

/** Whether two things are in a space together. */
export function shareSpace(a: SpacesOf, b: SpacesOf): boolean {
  const others = numbersOf(b);
  return a === "every" || b === "every" || numbersOf(a).some((space) => others.includes(space));
}

/** Whether the one may have addresses of the other, as the load balancers of a multi-rack deployment have of the pool. */
export function mayShare(claim: AzureLocalUse, other: AzureLocalUse): boolean {
  return claim.isInPool === true && other.kind === "ip-pool";
}

/**
 * Everything that stands, by what the request says.
 *
 * @param spaces address space of each logical network and, last, of the management network
 */
export function azureLocalAddressUses(reading: ParsedAzureLocalRequest, spaces: readonly number[]): AzureLocalUse[] {
  const { management, networks, clusters, reserved, request } = reading;
  const spaceOf = (network: ParsedLogicalNetwork) => spaces[network.index] as number;
  const proxies = proxyHosts(request).flatMap(({ address, path }) => (address === undefined ? [] : [{ value: address, path }]));
  return [
    ...usesInManagementNetwork(management, spaces[networks.length] as number),
    ...networks.flatMap((network) => usesInLogicalNetwork(network, spaceOf(network))),
    ...ranked(reserved.map((range) => reservation(range, "every"))),
    ...ranked(proxies.map((proxy) => useAt("proxy", "the proxy", proxy, "every"))),
    ...clusters.flatMap((cluster) => usesOfCluster(cluster, spaceOf)),
  ];
}

function usesInManagementNetwork(management: ParsedManagementNetwork, space: number): AzureLocalUse[] {
  const { prefix, gateway, ranges, nodeIps, clusterIp, dnsServers, path, arcResourceBridge } = management;
  // a machine elsewhere is a finding of its own, and conflicts with nothing here
  const machines = nodeIps.filter(({ value }) => rangeContains(prefix, value));
  return [
    ...usesOfEnds(prefix, path, space).map((end) => ({ ...end, rank: 0 })),
    ...ranked(gateway === undefined ? [] : [useAt("gateway", "the management gateway", gateway, space)]),
    ...ranked(ranges.map((range) => shortenable(useOf("management-range", "the management IP range", range, space), range))),
    ...ranked(machines.map((address) => useAt("machine", "the machine", address, space))),
    ...ranked(clusterIp === undefined ? [] : [useAt("cluster-ip", "the cluster IP", clusterIp, space)]),
    ...ranked(dnsServers.map((server) => dnsServer(server, prefix, space))),
    ...(arcResourceBridge === undefined ? [] : ranked(usesOfBridge(arcResourceBridge, prefix, space))),
  ];
}

/** The control plane IP of the Arc resource bridge and the pool of its VM; those outside the prefix are findings of their own. */
function usesOfBridge({ controlPlaneEndpoint, pool }: ParsedArcResourceBridge, prefix: AddressRange, space: number): UseInSpace[] {
  const { range, startPath: path } = pool;
  const uses = [
    ...(controlPlaneEndpoint === undefined
      ? []
      : [useAt("arc-resource-bridge", "the control plane IP of the Arc resource bridge", controlPlaneEndpoint, space)]),
    ...(range === undefined ? [] : [useOf("arc-resource-bridge", "the pool of the Arc resource bridge", { value: range, path }, space)]),
  ];
  return uses.filter((use) => rangeContains(prefix, use.range));
}

function usesInLogicalNetwork(network: ParsedLogicalNetwork, space: number): AzureLocalUse[] {
  const { name, prefix, gateway, dnsServers, reserved, pool, path, index } = network;
  const uses = [
    ...usesOfEnds(prefix, path, space).map((end) => ({ ...end, rank: 0 })),
    ...ranked(gateway !== undefined && rangeContains(prefix, gateway.value) ? [useAt("gateway", "the gateway", gateway, space)] : []),
    ...ranked(dnsServers.map((server) => dnsServer(server, prefix, space))),
    ...ranked(reserved.filter(({ value }) => rangesOverlap(value, prefix)).map((range) => reservation(range, space))),
    // a pool that is not inside the network is a finding of its own, and what it would conflict with is not known
    ...(pool === undefined || !rangeContains(prefix, pool.value)
      ? []
      : [{ ...useOf("ip-pool", `the IP pool of "${shorten(name)}"`, pool, space), owner: path, rank: index, pooledIn: space }]),
  ];
  return uses.map((use) => ({ ...use, networkPath: path }));
}

function usesOfCluster(cluster: ParsedCluster, spaceOf: (network: ParsedLogicalNetwork) => number): AzureLocalUse[] {
  const { controlPlaneIp, network, loadBalancer, path, index } = cluster;
  const name = shorten(cluster.name);
  const own = { owner: path, rank: index };
  const uses: AzureLocalUse[] = [];
  // an address outside the network is a finding of its own
  if (controlPlaneIp !== undefined && network !== undefined && rangeContains(network.prefix, controlPlaneIp.value)) {
    const space = spaceOf(network);
    uses.push({ ...useAt("control-plane-ip", `the control plane IP of "${name}"`, controlPlaneIp, space), ...own, pooledIn: space });
  }
  if (loadBalancer.network !== undefined) {
    const space = spaceOf(loadBalancer.network);
    const pooled = takesNothingFromItsNetwork(cluster) ? {} : { pooledIn: space };
    for (const range of loadBalancer.ranges) {
      const routed = loadBalancer.mode === "BGP" && !rangeContains(loadBalancer.network.prefix, range.value);
      const spaces = routed ? "every" : loadBalancer.mode === "BGP" ? [space, announced] : space;
      const shared = loadBalancer.isInPool ? { isInPool: true as const } : {};
      const use = written(useOf("load-balancer", `the load balancer range of "${name}"`, range, spaces), range);
      uses.push({ ...use, ...own, ...pooled, ...shared });
    }
  }
  for (const peer of loadBalancer.peers) {
    const spaces = network === undefined ? "every" : hereOrRouted(peer.value, network.prefix, spaceOf(network));
    uses.push({ ...useAt("bgp-peer", `a BGP peer of "${name}"`, peer, spaces), ...own });
  }
  return uses;
}

function dnsServer(server: Located<Address>, prefix: AddressRange, space: number): UseInSpace {
  return useAt("dns-server", "a DNS server", server, hereOrRouted(server.value, prefix, space));
}

/** Names of reservations may be of any length. */
function reservation(range: LocatedRange, spaces: SpacesOf): UseInSpace {
  const name = reservationName(range.name === undefined ? range : { ...range, name: shorten(range.name) });
  return written(useOfReservation(name, range, spaces), range);
}

function written(use: UseInSpace, { text }: LocatedRange): UseInSpace & { readonly text?: string } {
  return text === undefined ? use : { ...use, text };
}

function ranked(uses: readonly UseInSpace[]): AzureLocalUse[] {
  return uses.map((use, rank) => ({ ...use, rank }));
}

/** Ranges of one cluster in the same spaces, joined where they overlap or touch, so that none of them is met twice. */
export function joinedByOwner(uses: readonly AzureLocalUse[]): AzureLocalUse[] {
  const groups = new Map<string, AzureLocalUse[]>();
  for (const one of uses) {
    const key = `${one.kind} ${one.owner} ${one.spaces}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((group) => {
    const ranges = addressSet(group.map(({ range }) => range));
    if (ranges.length === group.length) return group;
    // a range that was joined is no longer what was written
    const { text: _, ...joined } = group[0] as AzureLocalUse;
    return ranges.map((range) => ({ ...joined, range }));
  });
}
