import { countUpTo } from "../collections/count-up-to.js";
import { type Address, addressAt } from "./address.js";
import { type AddressRange, rangeContains, rangeSize } from "./address-range.js";
import type { Prefix } from "./prefix.js";
import { prefixesOfRange } from "./prefixes-of-range.js";
import { RangeList } from "./range-list.js";

/**
 * A set of IPv4 addresses.
 *
 * The one invariant, which every function here keeps and relies on: the ranges are sorted, disjoint and never adjacent. So a
 * set has exactly one form, with the fewest ranges, and equal sets are equal lists.
 */
export type AddressSet = readonly AddressRange[];

/**
 * Returns the set of all addresses in any ranges: overlapping, nested, adjacent, equal, in any order.
 *
 * O(n) in the number of ranges, sorted or not. Ranges are read once and not kept, so they can come from a generator.
 */
export function addressSet(ranges: Iterable<AddressRange>): AddressSet {
  return RangeList.from(ranges).merged().toArray();
}

/** Returns the addresses that are in either set or in both. */
export function union(a: AddressSet, b: AddressSet): AddressSet {
  return addressSet(interleaved(a, b));
}

/** Returns the addresses in both sets. Linear in the ranges of both. */
export function intersect(a: AddressSet, b: AddressSet): AddressSet {
  const common: AddressRange[] = [];
  let [i, j] = [0, 0];
  for (let left = a[i], right = b[j]; left !== undefined && right !== undefined; left = a[i], right = b[j]) {
    const first = left.first > right.first ? left.first : right.first;
    const last = left.last < right.last ? left.last : right.last;
    if (first <= last) common.push({ first, last });
    // the range that ends first has no further partner
    if (left.last < right.last) i++;
    else j++;
  }
  return common;
}

/** Returns the addresses of `set` that are not in `holes`. Linear in the ranges of both. */
export function subtract(set: AddressSet, holes: AddressSet): AddressSet {
  const left: AddressRange[] = [];
  let next = 0;
  for (const range of set) {
    let first: number = range.first;
    // holes before the range remove nothing from it or from a later one
    while (next < holes.length && (holes[next] as AddressRange).last < first) next++;
    // hole cuts the start      hole in the middle      hole cuts the end
    //   hhhhh                        hhh                          hhhhh
    //     rrrrrrr                 rrrrrrrrr                  rrrrrrr
    for (let hole = holes[next]; hole !== undefined && hole.first <= range.last; hole = holes[next]) {
      if (hole.first > first) left.push({ first: first as Address, last: (hole.first - 1) as Address });
      first = hole.last + 1;
      // this hole may extend into the next range
      if (hole.last >= range.last) break;
      next++;
    }
    if (first <= range.last) left.push({ first: first as Address, last: range.last });
  }
  return left;
}

/** Counts the addresses of a set: 0 to 2^32. */
export function setSize(set: AddressSet): number {
  return set.reduce((size, range) => size + rangeSize(range), 0);
}

/**
 * Reports whether a set contains an address or every address of a range. O(log n): ranges are never adjacent, so one range must
 * contain it all.
 */
export function setContains(set: AddressSet, inner: AddressRange | Address): boolean {
  const holder = set[indexEndingFrom(set, typeof inner === "number" ? inner : inner.first)];
  return holder !== undefined && rangeContains(holder, inner);
}

/** Returns the ranges of a set that share an address with `range`, whole and in order. O(log n) plus their number. */
export function setOverlapping(set: AddressSet, range: AddressRange): AddressRange[] {
  // the ranges that end before the last address, and one more if it starts in time
  const start = indexEndingFrom(set, range.first);
  let end = indexEndingFrom(set, range.last);
  const ending = set[end];
  if (ending !== undefined && ending.first <= range.last) end++;
  return set.slice(start, end);
}

/**
 * Returns the lowest address at which `size` consecutive addresses lie in `within` and outside `set`.
 *
 * @param size a whole number from 1
 * @returns undefined if no gap is long enough
 * @throws RangeError for a size that is not a count: a mistake in the program
 */
export function firstGap(set: AddressSet, size: number, within: AddressRange): Address | undefined {
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`${size} is not a number of addresses`);
  let first: number = within.first;
  for (let i = indexEndingFrom(set, first); i < set.length; i++) {
    const used = set[i] as AddressRange;
    if (used.first - first >= size || used.first > within.last) break;
    first = used.last + 1;
  }
  return within.last - first + 1 >= size ? addressAt(first) : undefined;
}

/** Counts the addresses of a set in a range: O(log n) in the ranges of the set, after they have been added up once. */
export function sizeCounter(set: AddressSet): (within: AddressRange) => number {
  const lasts = Uint32Array.from(set, ({ last }) => last);
  const sums = new Float64Array(set.length + 1);
  for (const [index, range] of set.entries()) sums[index + 1] = (sums[index] as number) + rangeSize(range);
  // the number of addresses before a given one
  const before = (address: number): number => {
    const index = countUpTo(lasts, address - 1);
    const range = set[index];
    return (sums[index] as number) + (range === undefined ? 0 : Math.max(0, address - range.first));
  };
  return ({ first, last }) => before(last + 1) - before(first);
}

/**
 * Returns the shortest list of prefixes that covers a set exactly, in order. The ranges are never adjacent, so no prefix spans
 * two.
 */
export function prefixesOfSet(set: AddressSet): Prefix[] {
  return set.flatMap(prefixesOfRange);
}

/** Returns the index of the first range that ends at or after an address; the set's length if there is none. */
export function indexEndingFrom(set: AddressSet, address: number): number {
  let [low, high] = [0, set.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((set[middle] as AddressRange).last < address) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns the ranges of both sets, sorted by their first address. */
function interleaved(a: AddressSet, b: AddressSet): AddressSet {
  const ranges = [];
  let [i, j] = [0, 0];
  for (let left = a[i], right = b[j]; left !== undefined || right !== undefined; left = a[i], right = b[j]) {
    if (right === undefined || (left !== undefined && left.first <= right.first)) {
      if (left !== undefined) ranges.push(left);
      i++;
    } else {
      ranges.push(right);
      j++;
    }
  }
  return ranges;
}
