declare const brand: unique symbol;

/**
 * An IPv4 address as a number from 0 to 2^32 - 1, so that `===`, `<`, `Map` and `Set` work as expected.
 *
 * Only `lib/address` makes one: by parsing text, by `addressAt`, or by arithmetic that cannot leave the address space.
 */
export type Address = number & { readonly [brand]: "Address" };

/** 0.0.0.0 */
export const firstAddress = 0 as Address;

/** 255.255.255.255 */
export const lastAddress = 0xffffffff as Address;

/**
 * Returns the address with this number.
 *
 * @param value a whole number from 0 to 2^32 - 1
 * @throws RangeError for any other number: a mistake in the program, never in the caller's text
 */
export function addressAt(value: number): Address {
  if (!Number.isInteger(value) || value < firstAddress || value > lastAddress)
    throw new RangeError(`${value} is not the number of an IPv4 address`);
  // -0 is also an integer, and in places would print and compare differently from 0
  return (value + 0) as Address;
}

/**
 * Returns the address a number of places after another.
 *
 * @throws RangeError if that is not an address
 */
export function addressAfter(address: Address, count = 1): Address {
  return addressAt(address + count);
}

/**
 * Returns the address a number of places before another.
 *
 * @throws RangeError if that is not an address
 */
export function addressBefore(address: Address, count = 1): Address {
  return addressAt(address - count);
}

/** Returns the IP version a text is meant to be of: only IPv6 contains colons. The text may still be malformed. */
export function addressFamily(text: string): 4 | 6 {
  return text.includes(":") ? 6 : 4;
}

/** Formats an address in dotted decimal, as `parseAddress` reads it. */
export function formatAddress(address: Address): string {
  return `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`;
}
