import { type Address, addressAt, formatAddress } from "./address.js";

/** Consecutive IPv4 addresses, both ends included; `first` is never after `last`. */
export interface AddressRange {
  readonly first: Address;
  readonly last: Address;
}

/**
 * Returns the range of a number of addresses from a first one; without a number, that one address.
 *
 * @param size a whole number from 1
 * @throws RangeError if the range would be empty or leave the address space
 */
export function rangeOf(first: Address, size = 1): AddressRange {
  return rangeAt(first, first + size - 1);
}

/**
 * Returns the range between the addresses with these numbers, including both.
 *
 * @throws RangeError if one of them is not the number of an address, or the first is after the last
 */
export function rangeAt(first: number, last: number): AddressRange {
  if (first > last) throw new RangeError(`a range from ${first} to ${last} has no address`);
  return { first: addressAt(first), last: addressAt(last) };
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
