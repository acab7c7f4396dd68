import type { Address } from "./address.js";
import type { AddressRange } from "./address-range.js";

/** Consecutive addresses that are in the same ranges. */
export interface Piece extends AddressRange {
  /** Indexes of those ranges, by their first address; empty if no range reaches here. */
  readonly heldBy: readonly number[];
}

/**
 * Cuts a range wherever another range begins or ends.
 *
 * Guarantees: the pieces are in order, have no gap, and cover `whole` and nothing else. O(n log n) in the ranges, as long as
 * only few of them contain the same address.
 *
 * ```text
 * whole  |----------------------|
 * 0    |------------|
 * 1              |--------|
 * pieces |   0   |01|  1  |     |
 * ```
 */
export function partition(whole: AddressRange, ranges: readonly AddressRange[]): Piece[] {
  const inside = [...ranges.entries()].filter(([, { first, last }]) => first <= whole.last && last >= whole.first);
  inside.sort(([, a], [, b]) => a.first - b.first);
  const cuts = new Set<number>([whole.first, ...inside.flatMap(([, { first, last }]) => [first, last + 1])]);
  const edges = [...cuts].filter((cut) => cut >= whole.first && cut <= whole.last).sort((a, b) => a - b);
  let open: (typeof inside)[number][] = [];
  let next = 0;
  return edges.map((edge, i) => {
    open = open.filter(([, { last }]) => last >= edge);
    for (let entry = inside[next]; entry !== undefined && entry[1].first <= edge; entry = inside[++next]) {
      if (entry[1].last >= edge) open.push(entry);
    }
    const last = edges[i + 1] === undefined ? whole.last : (edges[i + 1] as number) - 1;
    return { first: edge as Address, last: last as Address, heldBy: open.map(([index]) => index) };
  });
}
