import { indexEndingFrom } from "../../address/address-set.js";
import { type AddressRange, type AddressSet, rangeAt } from "../../address/index.js";

/**
 * Returns the longest part of a range that is in none of the sets, and of several the lowest.
 *
 * ```text
 * range    |---------------|
 * taken    tt    ttt
 * taken             tt
 *            cccc     ccccc     the longer of the two that are clear
 * ```
 *
 * Walks along the sets together and keeps only the longest part, because a range may have very many.
 *
 * @returns undefined if no part is free
 */
export function longestClearPart(range: AddressRange, ...usedRanges: readonly AddressSet[]): AddressRange | undefined {
  const next = usedRanges.map((set) => indexEndingFrom(set, range.first));
  let clearFrom: number = range.first;
  let best: AddressRange | undefined;
  while (clearFrom <= range.last) {
    const hole = lowest(usedRanges, next);
    const clearTo = hole === undefined || hole.first > range.last ? range.last : hole.first - 1;
    if (clearTo - clearFrom > (best === undefined ? -1 : best.last - best.first)) best = rangeAt(clearFrom, clearTo);
    if (hole === undefined) break;
    clearFrom = Math.max(clearFrom, hole.last + 1);
  }
  return best;
}

/** Removes the range that starts lowest from the sets. */
function lowest(sets: readonly AddressSet[], next: number[]): AddressRange | undefined {
  let from = -1;
  let found: AddressRange | undefined;
  for (const [index, set] of sets.entries()) {
    const range = set[next[index] as number];
    if (range !== undefined && (found === undefined || range.first < found.first)) [from, found] = [index, range];
  }
  if (found !== undefined) next[from] = (next[from] as number) + 1;
  return found;
}
