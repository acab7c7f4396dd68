import type { GroupedRange } from "./grouped-range.js";

/**
 * How many pairs `overlapsAmong` would give without a limit, without making them: O(n log n) in the ranges.
 *
 * A range overlaps all that began before it and have not ended by then; pairs inside a group are counted and taken off.
 */
export function countOverlaps<Bound extends number | bigint>(ranges: readonly GroupedRange<Bound>[]): number {
  const groups = new Map<string, GroupedRange<Bound>[]>();
  for (const range of ranges) {
    if (range.group === undefined) continue;
    const mates = groups.get(range.group);
    if (mates === undefined) groups.set(range.group, [range]);
    else mates.push(range);
  }
  return [...groups.values()].reduce((count, mates) => count - pairsIn(mates), pairsIn(ranges));
}

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

function ascending(a: number | bigint, b: number | bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
