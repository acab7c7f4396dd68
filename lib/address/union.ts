import { type AddressSet, addressSet } from "./address-set.js";

/** The addresses in either set, or in both. */
export function union(a: AddressSet, b: AddressSet): AddressSet {
  return addressSet(interleaved(a, b));
}

/** The ranges of both sets, sorted by their first address. */
function interleaved(a: AddressSet, b: AddressSet): AddressSet {
  const ranges = [];
  let [i, j] = [0, 0];
  for (let left = a[i], right = b[j]; left !== undefined || right !== undefined; left = a[i], right = b[j]) {
    if (right === undefined || (left !== undefined && left.first <= right.first)) {
      if (left !== undefined) ranges.push(left);
      i++;
    } else {
      ranges.push(right);
      j++;
    }
  }
  return ranges;
}
