import type { PreviousPlan } from "../../../types/index.js";
import {
  type Address,
  type AddressRange,
  addressSet,
  type Prefix,
  rangeContains,
  rangeSize,
  rangesOverlap,
  subtract,
} from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { isSameName } from "../../text/same-name.js";
import { shorten } from "../../text/shorten.js";
import type { SpacesOf } from "../conflicts/first-overlaps.js";
import { hereOrRouted, shortenable, type UseInSpace, useAt, useOf, useOfReservation, usesOfEnds } from "../conflicts/use-in-space.js";
import type { ParsedArcResourceBridge } from "../reading/arc-resource-bridge.js";
import { type Located, type LocatedRange, readBounds, reservationName } from "../reading/located.js";
import { proxyHosts } from "../reading/proxy-hosts.js";
import { controlPlaneIpRemedy, loadBalancerRemedy, managementRangeRemedy, poolRemedy } from "./conflict-remedies.js";
import { poolNeeds, roomOfPools, takesNothingFromItsNetwork } from "./count-azure-local.js";
import type { ParsedAzureLocalRequest, ParsedCluster, ParsedLogicalNetwork, ParsedManagementNetwork } from "./read-azure-local.js";

/** A space of its own in addition to those of networks: what BGP announces is one domain, wherever its addresses are. */
const announced = -1;

/**
 * Lists every address that the request says is in use, including those of given pools.
 *
 * @param spaces address space of each logical network and, last, of the management network
 */
export function azureLocalAddressUses(reading: ParsedAzureLocalRequest, spaces: readonly number[]): UseInSpace[] {
  const { management, networks, clusters, reserved, request } = reading;
  const spaceOf = (network: ParsedLogicalNetwork) => spaces[network.index] as number;
  const needs = poolNeeds(reading);
  const proxies = proxyHosts(request.proxy).flatMap(({ address, path }) => (address === undefined ? [] : [{ value: address, path }]));
  return [
    ...usesInManagementNetwork(management, spaces[networks.length] as number),
    ...networks.flatMap((network) =>
      usesInLogicalNetwork(network, spaceOf(network), needs.get(network.index) ?? 0, previousPoolsOf(request.previous, network)),
    ),
    ...reserved.map((range) => reservation(range, "every")),
    ...proxies.map((proxy) => useAt("proxy", "the proxy", proxy, "every")),
    ...clusters.flatMap((cluster) => usesOfCluster(cluster, spaceOf)),
  ];
}

function usesInManagementNetwork(management: ParsedManagementNetwork, space: number): UseInSpace[] {
  const { prefix, gateway, ranges, nodeIps, clusterIp, dnsServers, ntpServers, path, arcResourceBridge } = management;
  // a machine elsewhere is a finding of its own, and conflicts with nothing here
  const machines = nodeIps.filter(({ value }) => rangeContains(prefix, value));
  const remedy = { elsewhere: { prefix, size: 1 } };
  return [
    ...usesOfEnds(prefix, path, space),
    ...(gateway === undefined ? [] : [useAt("gateway", "the management gateway", gateway, space)]),
    ...ranges.map((range) => ({
      ...shortenable(useOf("management-range", "the management IP range", range, space), range),
      remedy: managementRangeRemedy(management, range),
    })),
    ...machines.map((address) => ({ ...useAt("machine", "the machine", address, space), remedy })),
    ...(clusterIp === undefined ? [] : [{ ...useAt("cluster-ip", "the cluster IP", clusterIp, space), remedy }]),
    ...dnsServers.map((server) => dnsServer(server, prefix, space)),
    ...ntpServers.map((server) => useAt("time-server", "a time server", server, hereOrRouted(server.value, prefix, space))),
    ...(arcResourceBridge === undefined ? [] : usesOfBridge(arcResourceBridge, prefix, space)),
  ];
}

/** The IP pools of a network in the previous plan. */
function previousPoolsOf(previous: PreviousPlan | undefined, { name }: ParsedLogicalNetwork): AddressRange[] {
  const pools = previous?.networks.filter((network) => isSameName(network.name, name)).flatMap((network) => network.pools) ?? [];
  return pools.filter(({ purpose }) => purpose === "node").map((pool) => readBounds(pool, "").value);
}

/** The control plane IP of the Arc resource bridge and the pool of its VM; those outside the prefix are findings of their own. */
function usesOfBridge({ controlPlaneEndpoint, pool }: ParsedArcResourceBridge, prefix: Prefix, space: number): UseInSpace[] {
  const { range, startPath: path } = pool;
  const uses = [
    ...(controlPlaneEndpoint === undefined
      ? []
      : [useAt("arc-resource-bridge", "the control plane IP of the Arc resource bridge", controlPlaneEndpoint, space)]),
    ...(range === undefined ? [] : [useOf("arc-resource-bridge", "the pool of the Arc resource bridge", { value: range, path }, space)]),
  ];
  return uses
    .filter((use) => rangeContains(prefix, use.range))
    .map((use) => ({ ...use, remedy: { elsewhere: { prefix, size: rangeSize(use.range) } } }));
}

/**
 * @param needed addresses that the clusters need of its pools
 * @param previous its pools in the previous plan
 */
function usesInLogicalNetwork(
  network: ParsedLogicalNetwork,
  space: number,
  needed: number,
  previous: readonly AddressRange[],
): UseInSpace[] {
  const { name, prefix, gateway, dnsServers, reserved, pools, usedAddresses, path } = network;
  const uses = [
    ...usesOfEnds(prefix, path, space),
    ...(gateway !== undefined && rangeContains(prefix, gateway.value) ? [useAt("gateway", "the gateway", gateway, space)] : []),
    ...dnsServers.map((server) => dnsServer(server, prefix, space)),
    ...reserved.filter(({ value }) => rangesOverlap(value, prefix)).map((range) => reservation(range, space)),
  ];
  // a pool that is not inside the network is a finding of its own, and its conflicts are not known
  for (const pool of pools.filter(({ value }) => rangeContains(prefix, value))) {
    const use = useOf("ip-pool", `the IP pool of "${shorten(name)}"`, pool, space);
    const owner = pool.item ?? path;
    uses.push({ ...use, owner, pooledIn: space, remedy: poolRemedy(network, pool, needed - roomOfPools(network, pool)) });
  }
  // those of a pool do not prevent it
  const pooled = addressSet([...pools.map(({ value }) => value), ...previous]);
  for (const range of usedAddresses.filter(({ value }) => rangesOverlap(value, prefix))) {
    const use = useOf("virtual-machine", "the virtual machines", range, space);
    const apart = subtract([range.value], pooled);
    uses.push(...subtract([range.value], apart).map((inside) => ({ ...use, range: inside, pooledIn: space })));
    uses.push(...apart.map((outside) => ({ ...use, range: outside })));
  }
  return uses.map((use) => ({ ...use, networkPath: path }));
}

function usesOfCluster(cluster: ParsedCluster, spaceOf: (network: ParsedLogicalNetwork) => number): UseInSpace[] {
  const { controlPlaneIp, network, loadBalancer, path } = cluster;
  const name = shorten(cluster.name);
  const uses: UseInSpace[] = [];
  // an address outside the network is a finding of its own
  if (controlPlaneIp !== undefined && network !== undefined && rangeContains(network.prefix, controlPlaneIp.value)) {
    const space = spaceOf(network);
    const use = useAt("control-plane-ip", `the control plane IP of "${name}"`, controlPlaneIp, space);
    uses.push({ ...use, pooledIn: space, remedy: controlPlaneIpRemedy(controlPlaneIp, network) });
  }
  if (loadBalancer.network !== undefined) {
    const { network: of, mode, ranges, isInPool } = loadBalancer;
    const space = spaceOf(of);
    for (const range of ranges) {
      const routed = mode === "BGP" && !rangeContains(of.prefix, range.value);
      const spaces = routed ? "every" : mode === "BGP" ? [space, announced] : space;
      const { text } = range;
      uses.push({
        ...useOf("load-balancer", `the load balancer range of "${name}"`, range, spaces),
        ...defined({ text }),
        isJoined: true,
        ...(takesNothingFromItsNetwork(cluster) ? {} : { pooledIn: space }),
        // the load balancers of a multi-rack deployment have addresses of the pool
        ...(isInPool ? { sharesWith: ["ip-pool"] as const } : {}),
        remedy: loadBalancerRemedy(cluster, range, routed ? undefined : of),
      });
    }
  }
  for (const peer of loadBalancer.peers) {
    const spaces = network === undefined ? "every" : hereOrRouted(peer.value, network.prefix, spaceOf(network));
    uses.push(useAt("bgp-peer", `a BGP peer of "${name}"`, peer, spaces));
  }
  return uses.map((use) => ({ ...use, owner: path }));
}

function dnsServer(server: Located<Address>, prefix: Prefix, space: number): UseInSpace {
  return useAt("dns-server", "a DNS server", server, hereOrRouted(server.value, prefix, space));
}

/** Names of reservations may have any length. */
function reservation(range: LocatedRange, spaces: SpacesOf): UseInSpace {
  const name = reservationName(range.name === undefined ? range : { ...range, name: shorten(range.name) });
  return useOfReservation(name, range, spaces);
}
