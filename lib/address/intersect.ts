import type { AddressRange } from "./address-range.js";
import type { AddressSet } from "./address-set.js";

/** The addresses in both sets. Linear in the ranges of both. */
export function intersect(a: AddressSet, b: AddressSet): AddressSet {
  const common: AddressRange[] = [];
  let [i, j] = [0, 0];
  for (let left = a[i], right = b[j]; left !== undefined && right !== undefined; left = a[i], right = b[j]) {
    const first = left.first > right.first ? left.first : right.first;
    const last = left.last < right.last ? left.last : right.last;
    if (first <= last) common.push({ first, last });
    // the range that ends first has met all it can meet
    if (left.last < right.last) i++;
    else j++;
  }
  return common;
}
