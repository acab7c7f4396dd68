import type { AddressCount, AddressGroup } from "../../types/index.js";
import { addressSet, sizeCounter, usableRange } from "../address/index.js";
import { groupedBy } from "../platforms/grouped-by.js";
import type { DemandLine, Model, NetworkModel } from "../platforms/model.js";

/** The address count of a model: its lines by group and network, and per network the smallest prefix that holds them. */
export function addressCountOf(model: Model): AddressCount {
  const groups = groupsOf(model.lines);
  const byNetwork = groupedBy(groups, ({ network }) => network);
  const standingIn = standingCounter();
  return {
    platform: model.platform,
    total: groups.reduce((sum, { count }) => sum + count, 0),
    groups,
    networks: model.networks.map((network) => {
      const count = (byNetwork.get(network.name) ?? []).reduce((sum, group) => sum + group.count, 0);
      return { name: network.name, count, smallestPrefixLength: smallestPrefixLength(count, network, standingIn(network)) };
    }),
  };
}

function groupsOf(lines: readonly DemandLine[]): AddressGroup[] {
  const groups = new Map<string, AddressGroup>();
  for (const { group: name, network, item, cluster, count, rule } of lines) {
    const key = JSON.stringify([name, network]);
    const group = groups.get(key) ?? { name, network, count: 0, lines: [] };
    group.count += count;
    group.lines.push({ item, ...(cluster === undefined ? {} : { cluster }), count, rule });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Counts what stands among the usable addresses of a network and is no row of the count; worked out once for networks that share a list. */
function standingCounter(): (network: NetworkModel) => number {
  const counters = new Map<NetworkModel["taken"], ReturnType<typeof sizeCounter>>();
  return ({ taken, prefix }) => {
    const known = counters.get(taken) ?? sizeCounter(addressSet(taken.filter(({ counted }) => counted !== true).map(({ range }) => range)));
    counters.set(taken, known);
    return known(usableRange(prefix));
  };
}

/**
 * Longest prefix that holds a count beside network, broadcast and gateway address and what else stands inside the prefix.
 * A network that names no gateway gets one all the same.
 */
function smallestPrefixLength(count: number, { gateway }: NetworkModel, standing: number): number {
  const addresses = count + standing + networkAndBroadcast + (gateway === undefined ? 1 : 0);
  let prefixLength = 32;
  while (prefixLength > 0 && 2 ** (32 - prefixLength) < addresses) prefixLength--;
  return prefixLength;
}

const networkAndBroadcast = 2;
