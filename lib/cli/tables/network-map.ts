import type { PlannedNetwork, PlannedPool } from "../../../types/index.js";
import {
  type AddressRange,
  addressFamily,
  addressSet,
  formatAddress,
  type Prefix,
  parsePrefix,
  parseRange,
  rangeSize,
} from "../../address/index.js";
import type { Taken } from "../../platforms/model.js";

/** Consecutive addresses that are used for the same. */
export interface MapLine {
  readonly start: string;
  readonly end: string;
  readonly size: number;
  readonly what: string;
}

interface Labelled extends AddressRange {
  readonly label: string;
}

/**
 * What every address of a planned network is used for, in address order and without a gap.
 *
 * Where several things stand on one address all of them are named. O(n log n) in the number of things, as long as few of them
 * stand on one address.
 *
 * @param taken what stands in the network besides its pools
 */
export function networkMap(network: PlannedNetwork, taken: readonly Taken[]): MapLine[] {
  const whole = network.addressPrefixes?.filter((text) => addressFamily(text) === 4).map(parsePrefix);
  const things = [
    ...(whole === undefined ? endsOf(parsePrefix(network.addressPrefix)) : []),
    ...taken.map(({ name, range }) => ({ ...range, label: name })),
    ...network.pools.map(labelledPool),
    ...network.free.map(labelledFree),
  ];
  const prefixes = whole === undefined ? [parsePrefix(network.addressPrefix)] : addressSet(whole);
  const segments = prefixes.flatMap((range) => segmentsOf(range, things));
  return segments.map(({ first, last, label }) => ({
    start: formatAddress(first),
    end: formatAddress(last),
    size: rangeSize({ first, last }),
    what: label === "" ? "taken by a network that shares these addresses" : label,
  }));
}

function labelledPool(pool: PlannedPool): Labelled {
  return { ...parseRange(`${pool.start}-${pool.end}`), label: poolText(pool) };
}

function labelledFree({ start, end }: { start: string; end: string }): Labelled {
  return { ...parseRange(`${start}-${end}`), label: "free" };
}

function poolText({ name, purpose, cluster }: PlannedPool): string {
  const of = cluster === undefined ? "" : ` of ${cluster}`;
  switch (purpose) {
    case "control-plane":
      return `control plane IP${of}`;
    case "load-balancer":
      return `load balancer range ${name}${of}`;
    case "vip":
      return `VIP pool ${name}${of}`;
    case "node":
      return `pool ${name} for nodes${of}`;
    case "node-subnet":
      return `node subnet ${name}${of}`;
    case "pod-subnet":
      return `pod subnet ${name}${of}`;
  }
}

/** Network and broadcast address, where the prefix is long enough to have them. A virtual network has none, its subnets do. */
function endsOf({ first, last, prefixLength }: Prefix): Labelled[] {
  if (prefixLength > 30) return [];
  return [
    { first, last: first, label: "the network address" },
    { first: last, last, label: "the broadcast address" },
  ];
}

/**
 * The prefix cut wherever something begins or ends:
 *
 *     aaaaaaaaaa             a
 *          bbbbbbbbbb        b
 *     aaaa|abababab|bb|----  pieces
 */
function segmentsOf(prefix: AddressRange, things: readonly Labelled[]): Labelled[] {
  const inside = things.filter(({ first, last }) => first <= prefix.last && last >= prefix.first).sort((a, b) => a.first - b.first);
  const cuts = [...new Set([prefix.first, ...inside.flatMap(({ first, last }) => [first, last + 1])])].sort((a, b) => a - b);
  const edges = cuts.filter((cut) => cut >= prefix.first && cut <= prefix.last);
  const segments: Labelled[] = [];
  let open: Labelled[] = [];
  let next = 0;
  for (const [i, edge] of edges.entries()) {
    open = open.filter(({ last }) => last >= edge);
    for (let thing = inside[next]; thing !== undefined && thing.first <= edge; thing = inside[++next])
      if (thing.last >= edge) open.push(thing);
    const last = (edges[i + 1] ?? prefix.last + 1) - 1;
    const label = [...new Set(open.map((thing) => thing.label))].join(", ");
    const before = segments.at(-1);
    if (before !== undefined && before.label === label) segments[segments.length - 1] = { ...before, last: last as AddressRange["last"] };
    else segments.push({ first: edge as AddressRange["first"], last: last as AddressRange["last"], label });
  }
  return segments;
}
