import { type Address, addressAt } from "./address.js";
import type { AddressRange } from "./address-range.js";
import type { AddressRange6 } from "./address6.js";

/**
 * Numbers the ends of IPv6 ranges by their order, so that what finds overlaps of IPv4 ranges finds theirs: two of the
 * results overlap exactly where the IPv6 ranges do. They say nothing else; none is next to another.
 */
export function ordinalRanges(ranges: readonly AddressRange6[]): AddressRange[] {
  const ends = [...new Set(ranges.flatMap(({ first, last }) => [first, last]))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const ordinals = new Map(ends.map((end, index): [bigint, Address] => [end, addressAt(2 * index)]));
  return ranges.map(({ first, last }) => ({ first: ordinals.get(first) as Address, last: ordinals.get(last) as Address }));
}
