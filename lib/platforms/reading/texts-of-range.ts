import { type AddressRange, formatAddress, formatPrefix, prefixesOfRange, rangeSize } from "../../address/index.js";

/** Writes a range as zones of the port matrix have it: an address, or the prefixes that make it up. */
export function textsOfRange(range: AddressRange): string[] {
  return prefixesOfRange(range).map((prefix) => (rangeSize(prefix) === 1 ? formatAddress(prefix.first) : formatPrefix(prefix)));
}
