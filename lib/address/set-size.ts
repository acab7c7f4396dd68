import { rangeSize } from "./address-range.js";
import type { AddressSet } from "./address-set.js";

/** How many addresses a set holds: 0 to 2^32. */
export function setSize(set: AddressSet): number {
  return set.reduce((size, range) => size + rangeSize(range), 0);
}
