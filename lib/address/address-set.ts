import type { AddressRange } from "./address-range.js";
import { RangeList } from "./range-list.js";

/**
 * A set of IPv4 addresses.
 *
 * The one invariant, which every function here keeps and relies on: the ranges are sorted, disjoint and never adjacent.
 * That makes it the least list of ranges that covers the set, and equal sets equal lists.
 */
export type AddressSet = readonly AddressRange[];

/**
 * The set of all addresses in any ranges: overlapping, nested, adjacent, equal, in any order.
 *
 * O(n) in the number of ranges, sorted or not. Ranges are read once and not kept, so they can come from a generator.
 */
export function addressSet(ranges: Iterable<AddressRange>): AddressSet {
  return RangeList.from(ranges).merged().toArray();
}
