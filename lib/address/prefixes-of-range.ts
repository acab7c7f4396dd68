import type { Address } from "./address.js";
import type { AddressRange } from "./address-range.js";
import { blockAround, type Prefix } from "./prefix.js";

/**
 * The least list of prefixes that covers a range exactly, in order.
 *
 * From the low end each prefix is the largest that starts there and does not pass the end; nothing shorter exists, since
 * an aligned block that holds the first address and lies in the range lies in that prefix.
 *
 * @returns 1 to 62 prefixes
 */
export function prefixesOfRange(range: AddressRange): Prefix[] {
  const prefixes: Prefix[] = [];
  let first: number = range.first;
  while (first <= range.last) {
    // bits below the lowest set bit of the address are free; all 32 are in 0.0.0.0
    const aligned = first === 0 ? 32 : 31 - Math.clz32(first & -first);
    const count = range.last - first + 1;
    const fitting = count === 2 ** 32 ? 32 : 31 - Math.clz32(count);
    const prefix = blockAround(first as Address, 32 - Math.min(aligned, fitting));
    prefixes.push(prefix);
    first = prefix.last + 1;
  }
  return prefixes;
}
