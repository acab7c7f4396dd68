import type { AddressCount, AddressGroup } from "../../../types/index.js";
import { addressSet, rangeContains, sizeCounter, usableRange } from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { groupedBy } from "../../collections/group-by.js";
import type { DemandLine, Model, NetworkModel } from "../../platforms/model/model.js";
import { spareAddresses } from "../spare-addresses.js";

/**
 * Returns the address count of a model: its lines by group and network, and for each network the smallest prefix that is large
 * enough.
 */
export function addressCountOf(model: Model): AddressCount {
  const usesIn = usedAddressCounter();
  const counts = new Map<string, number>();
  for (const { network, count, isOutside } of model.lines)
    if (isOutside === undefined) counts.set(network, (counts.get(network) ?? 0) + count);
  const countOf = (name: string) => counts.get(name) ?? 0;
  const beyond = beyondCounts(model);
  const ofNetworks = groupedBy(beyond, ({ network }) => network);
  const beyondOf = (network: string) => sumOf((ofNetworks.get(network) ?? []).map(({ spare, uncounted }) => spare + uncounted));
  return {
    platform: model.platform,
    total: [...counts.values()].reduce((sum, count) => sum + count, 0),
    groups: groupsOf(model.lines, beyond),
    networks:
      model.counted?.map(({ name, uses, longestPrefixLength }) => ({
        name,
        count: countOf(name),
        smallestPrefixLength: prefixLengthFor(countOf(name) + beyondOf(name) + uses, longestPrefixLength),
      })) ??
      model.networks.map((network) => ({
        name: network.name,
        count: countOf(network.name),
        smallestPrefixLength: prefixLengthFor(countOf(network.name) + beyondOf(network.name) + usesIn(network), 32),
      })),
  };
}

/** Returns what the pools of a network have in addition to the counts of one of its groups. */
interface BeyondCount {
  readonly group: string;
  readonly network: string;
  readonly spare: number;
  readonly uncounted: number;
}

/** For each group and pool: the spare that is requested, and what is used without being counted. */
function beyondCounts({ pools, lines }: Model): BeyondCount[] {
  const byKey = new Map(pools.map((pool) => [pool.key, pool]));
  const ofPools = groupedBy(
    lines.filter(({ isOutside }) => isOutside === undefined),
    ({ pool }) => pool,
  );
  return [...ofPools].flatMap(([key, own]) => {
    const pool = key === undefined ? undefined : byKey.get(key);
    const [line] = own;
    if (pool === undefined || line === undefined) return [];
    const spare = spareAddresses(sumOf(own.map(({ count }) => count)), pool.spare);
    return [{ group: line.group, network: line.network, spare, uncounted: pool.uncounted?.count ?? 0 }];
  });
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function groupsOf(lines: readonly DemandLine[], beyond: readonly BeyondCount[]): AddressGroup[] {
  const groups = new Map<string, AddressGroup>();
  for (const { group: name, network, item, cluster, count, rule } of lines) {
    const key = JSON.stringify([name, network]);
    const group = groups.get(key) ?? { name, network, count: 0, lines: [] };
    group.count += count;
    group.lines.push({ item, ...defined({ cluster }), count, rule });
    groups.set(key, group);
  }
  for (const { group, network, spare } of beyond) {
    const own = groups.get(JSON.stringify([group, network]));
    if (own !== undefined && spare > 0) own.spare = (own.spare ?? 0) + spare;
  }
  return [...groups.values()];
}

/**
 * Returns what a prefix needs in addition to a count: network, broadcast and gateway address and the other uses inside it. A
 * network without a valid gateway is counted with one as well.
 */
function usedAddressCounter(): (network: NetworkModel) => number {
  const counters = new Map<NetworkModel["uses"], ReturnType<typeof sizeCounter>>();
  return ({ prefix, gateway, uses }) => {
    // networks of one space share a list
    const known = counters.get(uses) ?? sizeCounter(addressSet(uses.filter(({ counted }) => counted !== true).map(({ range }) => range)));
    counters.set(uses, known);
    const usable = usableRange(prefix);
    const hasGateway = gateway !== undefined && rangeContains(usable, gateway);
    return known(usable) + networkAndBroadcast + (hasGateway ? 0 : 1);
  };
}

/** Returns the longest prefix, up to a length, with so many addresses; 0 if there is none. */
function prefixLengthFor(addresses: number, longest: number): number {
  let prefixLength = longest;
  while (prefixLength > 0 && 2 ** (32 - prefixLength) < addresses) prefixLength--;
  return prefixLength;
}

const networkAndBroadcast = 2;
