import type { AddressRange6 } from "./prefix6.js";

/** Whether an IPv6 prefix or range holds every address of another. */
export function contains6(outer: AddressRange6, inner: AddressRange6): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
