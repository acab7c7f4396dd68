import type { AddressSet } from "./address-set.js";
import type { Prefix } from "./prefix.js";
import { prefixesOfRange } from "./prefixes-of-range.js";

/** The least list of prefixes that covers a set exactly, in order: the ranges never touch, so no prefix spans two. */
export function prefixesOfSet(set: AddressSet): Prefix[] {
  return set.flatMap(prefixesOfRange);
}
