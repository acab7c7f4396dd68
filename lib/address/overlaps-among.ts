import type { GroupedRange } from "./grouped-range.js";

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
  const open = new Map<string | undefined, number[]>();
  // each pair as one number, because numbers sort several times faster than pairs by a comparison
  const base = ranges.length;
  const codes: number[] = [];
  for (const next of byFirstAddress(ranges)) {
    const { first, group } = ranges[next] as GroupedRange<Bound>;
    for (const [other, members] of open) {
      if (other === group && group !== undefined) continue;
      const live = dropEnded(members, ranges, first);
      if (live === 0) open.delete(other);
      for (let i = 0; i < live; i++) {
        if (codes.length >= limit) return pairsOf(codes, base);
        const member = members[i] as number;
        codes.push(Math.min(next, member) * base + Math.max(next, member));
      }
    }
    const mates = open.get(group);
    if (mates === undefined) open.set(group, [next]);
    else mates.push(next);
  }
  return pairsOf(codes, base);
}

function byFirstAddress(ranges: readonly GroupedRange[]): Uint32Array {
  const order = Uint32Array.from(ranges, (_, index) => index);
  return order.sort((a, b) => {
    const left = (ranges[a] as GroupedRange).first;
    const right = (ranges[b] as GroupedRange).first;
    return left < right ? -1 : left > right ? 1 : a - b;
  });
}

/** Drops the ranges that ended before `from`, and says how many are left. */
function dropEnded(members: number[], ranges: readonly GroupedRange[], from: number | bigint): number {
  let kept = 0;
  for (const index of members) if ((ranges[index] as GroupedRange).last >= from) members[kept++] = index;
  members.length = kept;
  return kept;
}

function pairsOf(codes: readonly number[], base: number): [number, number][] {
  return Array.from(Float64Array.from(codes).sort(), (code) => [Math.floor(code / base), code % base]);
}
