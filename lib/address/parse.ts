import { type Address, formatAddress } from "./address.js";
import type { AddressRange } from "./address-range.js";
import { type AddressRefusal, AddressSyntaxError, refuse } from "./address-syntax-error.js";
import { type AddressRange6, formatAddress6, type Prefix6 } from "./address6.js";
import { blockAround, type Prefix } from "./prefix.js";
import { scanAddress, scanPrefixLength, scanRange } from "./scan.js";
import {
  address6Fault,
  endsOfRange,
  inGroups,
  oneAddressFault,
  prefix6Fault,
  prefixFault,
  range6Fault,
  rangeFault,
} from "./syntax-fault.js";

/**
 * Reads an IPv4 address.
 *
 * Guarantees: exactly four decimal octets from 0 to 255 without leading zeros and nothing around them; no octal, no
 * hexadecimal, no short form, no white space.
 *
 * @param text such as `10.0.0.1`
 * @throws AddressSyntaxError whose reason names the faulty part
 */
export function parseAddress(text: string): Address {
  const value = typeof text === "string" ? scanAddress(text, 0, text.length) : -1;
  if (value < 0) throw new AddressSyntaxError(refuse("address", 4, text, oneAddressFault));
  return value as Address;
}

/**
 * Reads an IPv4 prefix.
 *
 * Guarantees: an address as `parseAddress` reads it, one slash, and a length from 0 to 32 without leading zeros or a contiguous
 * dotted mask. Host bits are kept in `address` and cleared in `first`, so that the caller can report them.
 *
 * @param text such as `10.0.0.0/24` or `10.0.0.0/255.255.255.0`
 * @throws AddressSyntaxError whose reason names the faulty part
 */
export function parsePrefix(text: string): Prefix {
  // without a slash there is nothing before it, and that is not an address
  const slash = typeof text === "string" ? text.indexOf("/") : -1;
  const address = scanAddress(text, 0, slash);
  const prefixLength = address < 0 ? -1 : scanPrefixLength(text, slash + 1);
  if (prefixLength < 0) throw new AddressSyntaxError(refuse("prefix", 4, text, prefixFault));
  return blockAround(address as Address, prefixLength);
}

/**
 * Reads a range: one address `a`, a first and a last address `a-b`, or a prefix `a/n`, which means its whole block.
 *
 * Guarantees: every address is read as strictly as by `parseAddress`, every prefix as strictly as by `parsePrefix`. Spaces are
 * allowed around the hyphen and nowhere else, because MetalLB's address pools are written `a - b` as often as `a-b`.
 *
 * @throws AddressSyntaxError of kind `order` if the first address is after the last, otherwise with the faulty part
 */
export function parseRange(text: string): AddressRange {
  if (typeof text === "string" && scanRange(text, scanned, 0)) return { first: scanned[0] as Address, last: scanned[1] as Address };
  throw new AddressSyntaxError(rangeRefusal(text));
}

/** Explains why a text is not a range. Only for text that `scanRange` refused. */
export function rangeRefusal(text: unknown): AddressRefusal {
  const ends = new Uint32Array(2);
  if (typeof text === "string") scanRange(text, ends, 0);
  const [first, last] = ends as unknown as [Address, Address];
  if (first > last) return orderRefusal(String(text), formatAddress(first), formatAddress(last));
  return refuse("range", 4, text, rangeFault);
}

/**
 * Reads an IPv6 address as a number from 0 to 2^128 - 1.
 *
 * Guarantees: eight groups of one to four hexadecimal digits, or fewer and one `::`; an IPv4 address may take the place of the
 * last two groups; no zone.
 *
 * @param text such as `fd12:3456:789a::1`
 * @throws AddressSyntaxError whose reason names the faulty part
 */
export function parseAddress6(text: string): bigint {
  const fault = typeof text === "string" ? address6Fault(text) : "";
  if (fault !== undefined) throw new AddressSyntaxError(refuse("address", 6, text, () => fault));
  const [before = "", after = ""] = inGroups(text).split("::");
  const [head, tail] = [groupsOf(before), groupsOf(after)];
  const zeros = "0000".repeat(8 - head.length - tail.length);
  return BigInt(`0x${head.join("")}${zeros}${tail.join("")}`);
}

/**
 * Reads an IPv6 prefix.
 *
 * Guarantees: an address as `parseAddress6` reads it, one slash, and a length from 0 to 128 without leading zeros. Host bits
 * are kept in `address` and cleared in `first`.
 *
 * @param text such as `fd12:3456:789a::/64`
 * @throws AddressSyntaxError whose reason names the faulty part
 */
export function parsePrefix6(text: string): Prefix6 {
  const fault = typeof text === "string" ? prefix6Fault(text) : "";
  if (fault !== undefined) throw new AddressSyntaxError(refuse("prefix", 6, text, () => fault));
  const slash = text.indexOf("/");
  const address = parseAddress6(text.slice(0, slash));
  const prefixLength = Number(text.slice(slash + 1));
  const hostBits = (1n << BigInt(128 - prefixLength)) - 1n;
  const last = address | hostBits;
  return { address, prefixLength, first: last - hostBits, last, text: formatAddress6(address) };
}

/**
 * Reads an IPv6 range in the forms of `parseRange`: one address, a first and a last address around a hyphen, or a prefix.
 *
 * @throws AddressSyntaxError of kind `order` if the first address is after the last, otherwise with the faulty part
 */
export function parseRange6(text: string): AddressRange6 {
  const fault = typeof text === "string" ? range6Fault(text) : "";
  if (fault !== undefined) throw new AddressSyntaxError(refuse("range", 6, text, () => fault));
  if (text.includes("/")) {
    const { first, last } = parsePrefix6(text);
    return { first, last };
  }
  const [before, after] = endsOfRange(text) ?? [text, text];
  const first = parseAddress6(before);
  const last = parseAddress6(after);
  if (first > last) throw new AddressSyntaxError(orderRefusal(text, formatAddress6(first), formatAddress6(last)));
  return { first, last };
}

/** The bounds of the last text that was read. Nothing is kept in it from one call to the next. */
const scanned = /* @__PURE__ */ new Uint32Array(2);

function orderRefusal(text: string, first: string, last: string): AddressRefusal {
  return { text, reason: `first address ${first} is after last address ${last}`, kind: "order" };
}

/** The groups between colons, four digits each. */
function groupsOf(text: string): string[] {
  return text === "" ? [] : text.split(":").map((group) => group.padStart(4, "0"));
}
