import { countUpTo } from "../collections/count-up-to.js";
import type { AddressRange } from "./address-range.js";
import { RangeList } from "./range-list.js";

/**
 * Returns a function that finds a range of a list that overlaps a given range: O(log n) for each call, however many overlap
 * each other.
 *
 * ```text
 * list       |--------------|      of those that start before the end of the requested one, the one that reaches
 *               |---|              furthest overlaps it, or none does
 * requested           |------|
 * ```
 *
 * @returns the index of one range of the list, the earliest of equal ones; undefined if none overlaps
 */
export function overlapFinder(ranges: Iterable<AddressRange>): (requested: AddressRange) => number | undefined {
  const list = RangeList.from(ranges);
  const order = list.order();
  const firsts = order.map((index) => list.firstAt(index));
  // for each place in the order, the range up to there that reaches furthest
  const furthest = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) {
    const index = order[place] as number;
    const before = furthest[place - 1];
    furthest[place] = before !== undefined && list.lastAt(before) >= list.lastAt(index) ? before : index;
  }
  return (requested) => {
    const found = furthest[countUpTo(firsts, requested.last) - 1];
    return found !== undefined && list.lastAt(found) >= requested.first ? found : undefined;
  };
}
