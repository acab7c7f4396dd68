import type { AddressRange6 } from "./prefix6.js";

/** Whether two IPv6 prefixes or ranges have an address in common. */
export function overlaps6(a: AddressRange6, b: AddressRange6): boolean {
  return a.first <= b.last && b.first <= a.last;
}
