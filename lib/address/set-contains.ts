import type { Address } from "./address.js";
import { type AddressRange, rangeContains } from "./address-range.js";
import type { AddressSet } from "./address-set.js";
import { indexEndingFrom } from "./index-ending-from.js";

/** Whether a set holds an address, or every address of a range. O(log n): ranges never touch, so one range must hold it all. */
export function setContains(set: AddressSet, inner: AddressRange | Address): boolean {
  const holder = set[indexEndingFrom(set, typeof inner === "number" ? inner : inner.first)];
  return holder !== undefined && rangeContains(holder, inner);
}
