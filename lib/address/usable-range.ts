import type { Address } from "./address.js";
import type { AddressRange } from "./address-range.js";
import { hasEnds } from "./has-ends.js";
import type { Prefix } from "./prefix.js";

/** The addresses of a prefix that hosts may have: all but network and broadcast address; both of a /31, the one of a /32. */
export function usableRange(prefix: Prefix): AddressRange {
  if (!hasEnds(prefix)) return { first: prefix.first, last: prefix.last };
  return { first: (prefix.first + 1) as Address, last: (prefix.last - 1) as Address };
}
