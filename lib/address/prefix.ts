import { type Address, addressAfter, addressBefore, formatAddress } from "./address.js";
import type { AddressRange } from "./address-range.js";

/** An IPv4 prefix: the text that was written, and the block of addresses it names. It is also an `AddressRange`. */
export interface Prefix {
  /** As written, including host bits. */
  readonly address: Address;
  /** 0 to 32 */
  readonly prefixLength: number;
  readonly first: Address;
  readonly last: Address;
}

/**
 * Returns the prefix of this length around an address.
 *
 * @param address      any address of the block; its host bits are kept in `address` and cleared in `first`
 * @param prefixLength a whole number from 0 to 32
 * @throws RangeError for any other length: a mistake in the program, never in the caller's text
 */
export function prefixAt(address: Address, prefixLength: number): Prefix {
  if (!Number.isInteger(prefixLength) || prefixLength < 0 || prefixLength > 32)
    throw new RangeError(`${prefixLength} is not an IPv4 prefix length`);
  return blockAround(address, prefixLength);
}

/** Does the same as `prefixAt` for a length that is known to be valid. */
export function blockAround(address: Address, prefixLength: number): Prefix {
  const bits = hostBits(prefixLength);
  const first = ((address & ~bits) >>> 0) as Address;
  const last = ((address | bits) >>> 0) as Address;
  return { address, prefixLength, first, last };
}

/** Returns the host bits after a prefix of this length, 0 to 32, all ones; a signed number, as bitwise operators return it. */
export function hostBits(prefixLength: number): number {
  // a shift by 32 is a shift by 0, so /0 needs its own mask
  return prefixLength === 0 ? -1 : ~(-1 << (32 - prefixLength));
}

/** Returns the length of a subnet mask given as a number, or -1 if its ones do not all come first. */
export function prefixLengthOfMask(mask: number): number {
  if (mask < 0) return -1;
  const length = Math.clz32(~mask);
  return ~hostBits(length) >>> 0 === mask ? length : -1;
}

/** Formats a prefix with host bits cleared: `10.220.32.16/24` becomes `10.220.32.0/24`. */
export function formatPrefix(prefix: { readonly first: Address; readonly prefixLength: number }): string {
  return `${formatAddress(prefix.first)}/${prefix.prefixLength}`;
}

/** Reports whether a prefix has a network and a broadcast address: a /31 and a /32 have none (RFC 3021). */
export function hasEnds({ prefixLength }: { readonly prefixLength: number }): boolean {
  return prefixLength <= 30;
}

/** Returns the addresses that hosts may have: all but network and broadcast address; both of a /31, the one of a /32. */
export function usableRange(prefix: Prefix): AddressRange {
  if (!hasEnds(prefix)) return { first: prefix.first, last: prefix.last };
  return { first: addressAfter(prefix.first), last: addressBefore(prefix.last) };
}
