import type { AddressRange } from "./address-range.js";
import type { AddressSet } from "./address-set.js";
import { indexEndingFrom } from "./index-ending-from.js";

/** The ranges of a set that have an address in common with `range`, whole and in order. O(log n) and their number. */
export function setOverlapping(set: AddressSet, range: AddressRange): AddressRange[] {
  // the ranges that end before the last address, and one more where it starts in time
  const start = indexEndingFrom(set, range.first);
  let end = indexEndingFrom(set, range.last);
  const ending = set[end];
  if (ending !== undefined && ending.first <= range.last) end++;
  return set.slice(start, end);
}
