import type { GroupedRange } from "./grouped-range.js";
import { overlapCodes } from "./overlap-codes.js";

/**
 * Every two ranges of different groups that share an address, as indexes, the lower one first, in order of the first
 * index and then the second. Of more than `limit` pairs those that begin at the lowest addresses.
 *
 * One sweep by first address over the ranges that are still open, kept by group: a range looks at every group but its
 * own. What it meets either makes a pair or has ended and is dropped for good, so that the work is O(n log n) in the
 * ranges plus one step per pair, however large a group is.
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
