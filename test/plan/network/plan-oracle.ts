import type { AzureLocalRequest, NetworkPlan } from "../../../types/index.js";
import { boundsOf, numberOf } from "../carving/oracle.js";

type Bounds = readonly [first: number, last: number];

interface Network {
  readonly vlan: number;
  readonly prefix: Bounds;
}

/**
 * What is wrong with a plan, checked address by address and by the texts of the request alone; nothing where every
 * promise about addresses is kept. For networks of a few hundred addresses.
 */
export function planFaults(request: AzureLocalRequest, plan: NetworkPlan): string[] {
  const faults: string[] = [];
  const check = (isKept: boolean, fault: string) => {
    if (!isKept) faults.push(fault);
  };
  const { logicalNetworks, managementNetwork } = request;
  const networks = [...logicalNetworks, managementNetwork].map(
    ({ vlan, addressPrefix }): Network => ({ vlan: vlan ?? 0, prefix: boundsOf(addressPrefix) }),
  );
  const pools = plan.networks.flatMap((network, index) =>
    network.pools.map((pool) => ({ ...pool, index, bounds: [numberOf(pool.start), numberOf(pool.end)] as const })),
  );
  const uses = usesIn(request);

  for (const [index, network] of plan.networks.entries()) {
    const [first, last] = networks[index]?.prefix ?? [0, 0];
    const neighbours = sharing(networks, index);
    const ends = neighbours.filter((other) => other !== index).flatMap((other): Bounds[] => endsOf(networks[other]?.prefix ?? [0, 0]));
    const here = uses.filter(({ owner }) => owner === undefined || neighbours.includes(owner)).map(({ bounds }) => bounds);
    const others = pools.filter((pool) => neighbours.includes(pool.index)).map(({ bounds }) => bounds);
    const names = plan.networks.map(({ name }) => name.toLowerCase());
    const held = (plan.held ?? [])
      .filter((one) => !names.includes(one.network.toLowerCase()) || neighbours.some((other) => names[other] === one.network.toLowerCase()))
      .flatMap(({ ranges }) => ranges.map(({ start, end }): Bounds => [numberOf(start), numberOf(end)]));
    const usedRanges = new Set([...here, ...held, ...ends, ...others].flatMap((bounds) => addressesOf(bounds, [first, last])));
    const free = new Set(network.free.flatMap(({ start, end }) => addressesOf([numberOf(start), numberOf(end)], [first, last])));
    const usable = addressesOf([first + 1, last - 1], [first, last]);
    check(network.usableCount === usable.length, `${network.name} has ${usable.length} usable addresses`);
    check(network.usedCount === usable.filter((address) => usedRanges.has(address)).length, `used addresses of ${network.name}`);
    for (const address of usable)
      check(free.has(address) !== usedRanges.has(address), `${address} of ${network.name} is either free or taken`);
    check(
      network.free.reduce((sum, { size }) => sum + size, 0) === free.size && [...free].every((address) => usable.includes(address)),
      `free addresses of ${network.name}`,
    );
    const [nodePool] = network.pools;
    check(
      nodePool === undefined || network.pools.every(({ purpose }) => purpose !== "node") || nodePool.purpose === "node",
      `the node pool of ${network.name} comes first`,
    );
  }
  for (const [index, pool] of pools.entries()) {
    const neighbours = sharing(networks, pool.index);
    const [first, last] = pool.bounds;
    check(pool.size === last - first + 1, `size of ${pool.name}`);
    for (const other of pools.slice(0, index)) {
      const meet = neighbours.includes(other.index) && other.bounds[0] <= last && first <= other.bounds[1];
      check(!meet, `${pool.name} and ${other.name} of the same space share addresses`);
    }
    if (pool.origin !== "selected") continue;
    const [from, to] = networks[pool.index]?.prefix ?? [0, 0];
    check(from < first && last < to, `${pool.name} is among the usable addresses of its network`);
    const things = uses.filter(({ owner }) => owner === undefined || neighbours.includes(owner));
    check(!things.some(({ bounds }) => bounds[0] <= last && first <= bounds[1]), `${pool.name} is clear of what exists`);
  }
  return faults;
}

/** What the request says of addresses that are in use; `owner` is the network it is in, none where routers lead to it. */
function usesIn({
  managementNetwork,
  logicalNetworks,
  clusters,
  reserved = [],
  proxy,
}: AzureLocalRequest): { owner?: number; bounds: Bounds }[] {
  const management = logicalNetworks.length;
  const inside = (address: string, prefix: string) => {
    const [first, last] = boundsOf(prefix);
    return first <= numberOf(address) && numberOf(address) <= last;
  };
  const single = (address: string): Bounds => [numberOf(address), numberOf(address)];
  const machine = (address: string, prefix: string, owner: number) => ({
    ...(inside(address, prefix) ? { owner } : {}),
    bounds: single(address),
  });
  const here = (bounds: Bounds, owner: number) => ({ owner, bounds });
  const ranges = [...(managementNetwork.ipRange === undefined ? [] : [managementNetwork.ipRange]), ...(managementNetwork.ipRanges ?? [])];
  const rangeOf = (reservation: string | { range: string }) => boundsOf(typeof reservation === "string" ? reservation : reservation.range);
  return [
    ...[managementNetwork.gateway, managementNetwork.clusterIp, ...(managementNetwork.nodeIps ?? [])].flatMap((address) =>
      address === undefined || !inside(address, managementNetwork.addressPrefix) ? [] : [here(single(address), management)],
    ),
    ...[...(managementNetwork.dnsServers ?? []), ...(managementNetwork.ntpServers ?? [])].map((address) =>
      machine(address, managementNetwork.addressPrefix, management),
    ),
    ...ranges.map(({ start, end }) => here([numberOf(start), numberOf(end)], management)),
    ...logicalNetworks.flatMap(({ gateway, dnsServers, addressPrefix, reserved: own = [], usedAddresses = [] }, index) => [
      ...(gateway !== undefined && inside(gateway, addressPrefix) ? [here(single(gateway), index)] : []),
      ...(dnsServers ?? []).map((address) => machine(address, addressPrefix, index)),
      ...[...own, ...usedAddresses].map((reservation) => here(rangeOf(reservation), index)),
    ]),
    ...reserved.map((reservation) => ({ bounds: rangeOf(reservation) })),
    ...clusters.flatMap(({ loadBalancer }) => (loadBalancer?.bgpPeers ?? []).map(({ peerAddress }) => ({ bounds: single(peerAddress) }))),
    ...(proxy === undefined ? [] : []),
  ];
}

/** Indexes of the networks that share addresses with one, itself included, over any number of steps. */
function sharing(networks: readonly Network[], index: number): number[] {
  const found = new Set([index]);
  for (const one of found) {
    for (const [other, network] of networks.entries()) {
      const here = networks[one];
      if (here !== undefined && here.vlan === network.vlan && here.prefix[0] <= network.prefix[1] && network.prefix[0] <= here.prefix[1])
        found.add(other);
    }
  }
  return [...found];
}

function endsOf([first, last]: Bounds): Bounds[] {
  return last - first < 3
    ? []
    : [
        [first, first],
        [last, last],
      ];
}

function addressesOf([from, to]: Bounds, [first, last]: Bounds): number[] {
  const addresses: number[] = [];
  for (let address = Math.max(from, first); address <= Math.min(to, last); address++) addresses.push(address);
  return addresses;
}
