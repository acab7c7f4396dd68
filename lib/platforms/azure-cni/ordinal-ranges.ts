import { type Address, type AddressRange, type AddressRange6, addressAt } from "../../address/index.js";

/**
 * Numbers the ends of IPv6 ranges by their order, so that what finds overlaps of IPv4 ranges finds theirs: two of the
 * results overlap exactly where the IPv6 ranges do. They say nothing else; none is next to another.
 */
export function ordinalRanges(ranges: readonly AddressRange6[]): AddressRange[] {
  const ends = [...new Set(ranges.flatMap(({ first, last }) => [first, last]))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const ordinals = new Map(ends.map((end, index) => [end, 2 * index]));
  const ordinalOf = (end: bigint): Address => addressAt(ordinals.get(end) ?? 0);
  return ranges.map(({ first, last }) => ({ first: ordinalOf(first), last: ordinalOf(last) }));
}
