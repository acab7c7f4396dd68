import fc from "fast-check";
import type { GroupedRange } from "../../lib/address/index.js";

/** A range by its numbers. */
export function grouped(first: number, last: number, group?: string): GroupedRange<number> {
  return group === undefined ? { first, last } : { first, last, group };
}

/** Ranges crowded into few addresses and few groups. */
export const anyGroupedRanges: fc.Arbitrary<GroupedRange<number>[]> = fc.array(
  fc
    .tuple(fc.nat(40), fc.nat(12), fc.constantFrom(undefined, undefined, "x", "y", "z"))
    .map(([first, more, group]) => grouped(first, first + more, group)),
  { maxLength: 25 },
);

/** Compares every two ranges address by address. */
export function bruteForce(ranges: readonly GroupedRange<number>[]): [number, number][] {
  const members = ranges.map(({ first, last }) => new Set(Array.from({ length: last - first + 1 }, (_, i) => first + i)));
  const pairs: [number, number][] = [];
  for (const [a, { group }] of ranges.entries()) {
    for (let b = a + 1; b < ranges.length; b++) {
      const mates = group !== undefined && group === ranges[b]?.group;
      if (!mates && [...(members[a] ?? [])].some((address) => members[b]?.has(address))) pairs.push([a, b]);
    }
  }
  return pairs;
}
