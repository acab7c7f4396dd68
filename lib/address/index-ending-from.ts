import type { AddressRange } from "./address-range.js";
import type { AddressSet } from "./address-set.js";

/** Where in the set the first range stands that ends at or after an address; the set's length where none does. */
export function indexEndingFrom(set: AddressSet, address: number): number {
  let [low, high] = [0, set.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((set[middle] as AddressRange).last < address) low = middle + 1;
    else high = middle;
  }
  return low;
}
