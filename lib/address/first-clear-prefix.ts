import { addressAt } from "./address.js";
import type { AddressSet } from "./address-set.js";
import { type Prefix, prefixAt } from "./prefix.js";

/** Returns the lowest prefix of this length in free space, or undefined if none fits. */
export function firstClearPrefix(free: AddressSet, prefixLength: number): Prefix | undefined {
  const size = 2 ** (32 - prefixLength);
  for (const { first, last } of free) {
    const start = Math.ceil(first / size) * size;
    if (start + size - 1 <= last) return prefixAt(addressAt(start), prefixLength);
  }
  return undefined;
}
