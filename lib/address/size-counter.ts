import { type AddressRange, rangeSize } from "./address-range.js";
import type { AddressSet } from "./address-set.js";
import { indexEndingFrom } from "./index-ending-from.js";

/** Answers how many addresses of a set lie in a range: O(log n) in the ranges of the set, once they have been added up. */
export function sizeCounter(set: AddressSet): (within: AddressRange) => number {
  const sums = new Float64Array(set.length + 1);
  for (const [index, range] of set.entries()) sums[index + 1] = (sums[index] as number) + rangeSize(range);
  // how many addresses come before one
  const before = (address: number): number => {
    const index = indexEndingFrom(set, address);
    const range = set[index];
    return (sums[index] as number) + (range === undefined ? 0 : Math.max(0, address - range.first));
  };
  return ({ first, last }) => before(last + 1) - before(first);
}
