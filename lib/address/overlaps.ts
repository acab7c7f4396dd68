import { groupedBy } from "../collections/group-by.js";
import type { AddressRange } from "./address-range.js";
import { RangeList } from "./range-list.js";

/** Consecutive addresses of one IP version, both ends included, and the group they belong to; `first` is never after `last`. */
export interface GroupedRange<Bound extends number | bigint = number | bigint> {
  readonly first: Bound;
  readonly last: Bound;
  /** Ranges of the same group may overlap each other; a range without a group forms its own. */
  readonly group?: string | undefined;
}

/**
 * Returns every two ranges of different groups that share an address, as indexes, the lower one first, in order of the first
 * index and then the second. If there are more than `limit` pairs, it returns those that begin at the lowest addresses.
 *
 * One sweep by first address over the ranges that are still open, kept by group: a range looks at every group but its own. Each
 * open range it looks at either makes a pair or has ended and is dropped for good, so the work is O(n log n) in the ranges plus
 * one step per pair, however large a group is.
 *
 * ```text
 * group x   |-----------|
 * group x      |-----------|          not compared with the one above
 * group y          |--|               two pairs
 * ```
 */
export function overlapsAmong<Bound extends number | bigint>(
  ranges: readonly GroupedRange<Bound>[],
  limit = Number.POSITIVE_INFINITY,
): [lower: number, higher: number][] {
  return Array.from(overlapCodes(ranges, limit), (code) => [Math.floor(code / ranges.length), code % ranges.length]);
}

/**
 * Returns the pairs of `overlapsAmong` in the same order, each as one number: the lower index times the number of ranges, plus
 * the higher one. There may be a million, and numbers sort several times faster than pairs with a comparison.
 */
export function overlapCodes<Bound extends number | bigint>(
  ranges: readonly GroupedRange<Bound>[],
  limit = Number.POSITIVE_INFINITY,
): Float64Array {
  const open = new Map<string | undefined, number[]>();
  const base = ranges.length;
  const codes: number[] = [];
  for (const next of byFirstAddress(ranges)) {
    const { first, group } = ranges[next] as GroupedRange<Bound>;
    for (const [other, members] of open) {
      if (other === group && group !== undefined) continue;
      if (dropEnded(members, ranges, first).length === 0) open.delete(other);
      for (const member of members) {
        if (codes.length >= limit) return Float64Array.from(codes).sort();
        codes.push(Math.min(next, member) * base + Math.max(next, member));
      }
    }
    const mates = open.get(group);
    if (mates === undefined) open.set(group, [next]);
    else mates.push(next);
  }
  return Float64Array.from(codes).sort();
}

/**
 * Counts the pairs that `overlapsAmong` would return without a limit, without making them: O(n log n) in the ranges.
 *
 * A range overlaps all ranges that began before it and have not ended by then. Pairs inside a group are counted and subtracted.
 */
export function countOverlaps<Bound extends number | bigint>(ranges: readonly GroupedRange<Bound>[]): number {
  const groups = groupedBy(
    ranges.filter(({ group }) => group !== undefined),
    ({ group }) => group,
  );
  return [...groups.values()].reduce((count, mates) => count - pairsIn(mates), pairsIn(ranges));
}

/**
 * Returns every pair of a left and a right range that share an address, as indexes, in order of the left index and then the
 * right.
 *
 * One sweep over both lists by first address: O(n log n) in the ranges, plus one step per pair found. Ranges of the same list
 * may overlap each other.
 *
 * ```text
 * left     |-----|        |--|
 * right       |-----------|        the sweep holds the ranges that are still open on either side
 * ```
 */
export function overlapsBetween(left: readonly AddressRange[], right: readonly AddressRange[]): [left: number, right: number][] {
  // one list is often empty, and then the other, which may be long, need not be sorted
  if (left.length === 0 || right.length === 0) return [];
  const leftOrder = RangeList.from(left).order();
  const rightOrder = RangeList.from(right).order();
  const openLeft: number[] = [];
  const openRight: number[] = [];
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < leftOrder.length || j < rightOrder.length) {
    const nextLeft = leftOrder[i];
    const nextRight = rightOrder[j];
    const leftFirst = nextLeft === undefined ? Number.POSITIVE_INFINITY : (left[nextLeft] as AddressRange).first;
    const rightFirst = nextRight === undefined ? Number.POSITIVE_INFINITY : (right[nextRight] as AddressRange).first;
    if (nextLeft !== undefined && leftFirst <= rightFirst) {
      for (const open of dropEnded(openRight, right, leftFirst)) pairs.push([nextLeft, open]);
      openLeft.push(nextLeft);
      i++;
    } else if (nextRight !== undefined) {
      for (const open of dropEnded(openLeft, left, rightFirst)) pairs.push([open, nextRight]);
      openRight.push(nextRight);
      j++;
    }
  }
  return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** Counts the pairs of these ranges that share an address, whatever their groups. */
function pairsIn(ranges: readonly GroupedRange[]): number {
  const firsts = ranges.map(({ first }) => first).sort(ascending);
  const lasts = ranges.map(({ last }) => last).sort(ascending);
  let ended = 0;
  let count = 0;
  for (const [begun, first] of firsts.entries()) {
    // a range that ended before this one began is one of those begun, so there is always a next one to look at
    while ((lasts[ended] as number | bigint) < first) ended++;
    count += begun - ended;
  }
  return count;
}

/** Returns the indexes of ranges by first address; ranges with the same first address keep their order. */
function byFirstAddress(ranges: readonly GroupedRange[]): Uint32Array {
  const first = (index: number) => (ranges[index] as GroupedRange).first;
  return Uint32Array.from(ranges, (_, index) => index).sort((a, b) => ascending(first(a), first(b)) || a - b);
}

function ascending(a: number | bigint, b: number | bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Drops the ranges that ended before `from`. Each range is dropped once, so the cost of the remaining ones belongs to the pairs
 * they make.
 */
function dropEnded(open: number[], ranges: readonly GroupedRange[], from: number | bigint): readonly number[] {
  let kept = 0;
  for (const index of open) if ((ranges[index] as GroupedRange).last >= from) open[kept++] = index;
  open.length = kept;
  return open;
}
