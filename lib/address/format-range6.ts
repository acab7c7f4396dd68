import { formatAddress6 } from "./format-address6.js";
import type { AddressRange6 } from "./prefix6.js";

/** An IPv6 range as `parseRange6` reads it: `a` for one address, `a-b` for more. */
export function formatRange6(range: AddressRange6): string {
  return range.first === range.last ? formatAddress6(range.first) : `${formatAddress6(range.first)}-${formatAddress6(range.last)}`;
}
