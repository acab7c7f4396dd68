import type { Address } from "./address.js";
import type { AddressRange } from "./address-range.js";
import type { AddressSet } from "./address-set.js";
import { indexEndingFrom } from "./index-ending-from.js";

/**
 * The lowest address in `within` at which `size` consecutive addresses lie that are all in `within` and none in `set`.
 *
 * @param size a whole number from 1
 * @returns undefined where no gap is long enough
 * @throws RangeError for a size that is no count: a mistake in the program
 */
export function firstGap(set: AddressSet, size: number, within: AddressRange): Address | undefined {
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`${size} is not a number of addresses`);
  let first: number = within.first;
  for (let i = indexEndingFrom(set, first); i < set.length; i++) {
    const taken = set[i] as AddressRange;
    if (taken.first - first >= size || taken.first > within.last) break;
    first = taken.last + 1;
  }
  return within.last - first + 1 >= size ? (first as Address) : undefined;
}
