import type { GroupedRange } from "./grouped-range.js";

/**
 * The pairs that `overlapsAmong` gives, in the same order, each as one number, the lower index times the number of ranges and the higher one
 * added: there may be a million, and numbers sort several times faster than pairs by a comparison.
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
      const live = dropEnded(members, ranges, first);
      if (live === 0) open.delete(other);
      for (let i = 0; i < live; i++) {
        if (codes.length >= limit) return Float64Array.from(codes).sort();
        const member = members[i] as number;
        codes.push(Math.min(next, member) * base + Math.max(next, member));
      }
    }
    const mates = open.get(group);
    if (mates === undefined) open.set(group, [next]);
    else mates.push(next);
  }
  return Float64Array.from(codes).sort();
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
