import type { Address } from "./address.js";
import type { AddressRange } from "./address-range.js";
import { blockAround, type Prefix } from "./prefix.js";

/**
 * Returns the shortest list of prefixes that covers a range exactly, in order.
 *
 * From the low end, each prefix is the largest that starts there and does not pass the end. Nothing shorter exists, because an
 * aligned block that contains the first address and lies in the range also lies in that prefix.
 *
 * @returns 1 to 62 prefixes
 */
export function prefixesOfRange(range: AddressRange): Prefix[] {
  const prefixes: Prefix[] = [];
  let first: number = range.first;
  while (first <= range.last) {
    // bits below the lowest set bit of the address are free; in 0.0.0.0 all 32 are
    const aligned = first === 0 ? 32 : 31 - Math.clz32(first & -first);
    const count = range.last - first + 1;
    const fitting = count === 2 ** 32 ? 32 : 31 - Math.clz32(count);
    const prefix = blockAround(first as Address, 32 - Math.min(aligned, fitting));
    prefixes.push(prefix);
    first = prefix.last + 1;
  }
  return prefixes;
}
