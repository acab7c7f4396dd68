import type { AddressRange } from "./address-range.js";
import { formatAddress } from "./format-address.js";

/** A range as `parseRange` reads it: `a` for one address, `a-b` for more. */
export function formatRange(range: AddressRange): string {
  return range.first === range.last ? formatAddress(range.first) : `${formatAddress(range.first)}-${formatAddress(range.last)}`;
}
