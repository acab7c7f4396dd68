import { type Address, type AddressRange, type AddressSet, rangeAt } from "../../address/index.js";
import { lowestStart, type RangeToPlace } from "./lowest-start.js";

/**
 * Places each range in turn in the shortest gap where it fits, which keeps the long gaps for long ranges.
 *
 * Every gap is examined for each range, so use it for few of either.
 *
 * @returns the starts in the order of `wanted`; undefined for a range that was not placed
 */
export function bestFit(free: AddressSet, toPlace: readonly RangeToPlace[]): (Address | undefined)[] {
  const gaps: AddressRange[] = [...free];
  return toPlace.map((item) => {
    let best: { index: number; start: Address; length: number } | undefined;
    for (const [index, gap] of gaps.entries()) {
      const length = gap.last - gap.first;
      if (best !== undefined && best.length <= length) continue;
      const start = lowestStart(gap, item);
      if (start !== undefined) best = { index, start, length };
    }
    if (best === undefined) return undefined;
    const { index, start } = best;
    const gap = gaps[index] as AddressRange;
    const next = start + item.size + item.room;
    const rest: AddressRange[] = [];
    if (start > gap.first) rest.push(rangeAt(gap.first, start - 1));
    if (next <= gap.last) rest.push(rangeAt(next, gap.last));
    gaps.splice(index, 1, ...rest);
    return start;
  });
}
