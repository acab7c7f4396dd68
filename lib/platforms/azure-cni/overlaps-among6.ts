import type { Prefix6 } from "../../address/index.js";

/**
 * Returns for each prefix the index of another one that it overlaps and that begins no later; undefined if there is none. O(n
 * log n).
 */
export function overlapsAmong6(prefixes: readonly Prefix6[]): readonly (number | undefined)[] {
  const found = new Array<number | undefined>(prefixes.length).fill(undefined);
  const at = (index: number) => prefixes[index] as Prefix6;
  const order = prefixes.map((_, index) => index).sort((a, b) => (at(a).first < at(b).first ? -1 : at(a).first > at(b).first ? 1 : a - b));
  let reaching: number | undefined;
  for (const index of order) {
    if (reaching !== undefined && at(reaching).last >= at(index).first) found[index] = reaching;
    if (reaching === undefined || at(index).last > at(reaching).last) reaching = index;
  }
  return found;
}
