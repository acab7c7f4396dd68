import type { AddressRange } from "../address/index.js";
import { orderByFirst } from "./order-by-first.js";

/**
 * Answers for a range which one of a list it overlaps: O(log n) for each, however many overlap each other.
 *
 * ```text
 * list   |--------------|      of those that start before the end of the asked one, the one that reaches furthest
 *           |---|              overlaps it, or none does
 * asked           |------|
 * ```
 *
 * @returns the index of one range of the list, the earliest of equal ones; undefined where none overlaps
 */
export function overlapFinder(ranges: readonly AddressRange[]): (asked: AddressRange) => number | undefined {
  const order = orderByFirst(ranges);
  const firsts = order.map((index) => (ranges[index] as AddressRange).first);
  // for each place in the order, the range up to there that reaches furthest
  const furthest: number[] = [];
  for (const index of order) {
    const before = furthest.at(-1);
    furthest.push(before !== undefined && (ranges[before] as AddressRange).last >= (ranges[index] as AddressRange).last ? before : index);
  }
  return (asked) => {
    const found = furthest[countUpTo(firsts, asked.last) - 1];
    return found !== undefined && (ranges[found] as AddressRange).last >= asked.first ? found : undefined;
  };
}

/** How many of the sorted numbers are no greater than `most`. */
function countUpTo(sorted: Uint32Array, most: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
