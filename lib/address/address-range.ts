import { type Address, formatAddress } from "./address.js";

/** Consecutive IPv4 addresses, both ends included; `first` is never after `last`. */
export interface AddressRange {
  readonly first: Address;
  readonly last: Address;
}

/** Counts the addresses of a range: 1 to 2^32. */
export function rangeSize(range: AddressRange): number {
  return range.last - range.first + 1;
}

/** Reports whether two ranges share an address. */
export function rangesOverlap(a: AddressRange, b: AddressRange): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Reports whether a range contains an address, or every address of another range. */
export function rangeContains(outer: AddressRange, inner: AddressRange | Address): boolean {
  return typeof inner === "number" ? outer.first <= inner && inner <= outer.last : outer.first <= inner.first && inner.last <= outer.last;
}

/** Formats a range as `parseRange` reads it: `a` for one address, `a-b` for more. */
export function formatRange(range: AddressRange): string {
  return range.first === range.last ? formatAddress(range.first) : `${formatAddress(range.first)}-${formatAddress(range.last)}`;
}
