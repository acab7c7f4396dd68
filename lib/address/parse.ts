import { shorten } from "../text/shorten.js";
import { type Address, formatAddress } from "./address.js";
import type { AddressRange } from "./address-range.js";
import { type AddressRefusal, AddressSyntaxError, refuse } from "./address-syntax-error.js";
import { type AddressRange6, formatAddress6, type Prefix6 } from "./address6.js";
import { blockAround, type Prefix } from "./prefix.js";
import { endBefore, scanAddress, scanPrefixLength, scanRange, startAfter } from "./scan.js";
import { address6Fault, addressFault, countOf, prefixFault, prefixLengthFault } from "./syntax-fault.js";

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
  if (value < 0) throw new AddressSyntaxError(refuse("address", 4, text, wholeFault));
  return value as Address;
}

function wholeFault(text: string): string {
  // without a hyphen there is nothing before it
  const isRange = scanAddress(text, 0, endBefore(text, text.indexOf("-"))) >= 0;
  return isRange ? "expected one address, got a range" : addressFault(text);
}

/**
 * Reads an IPv6 address as a number from 0 to 2^128 - 1.
 *
 * Guarantees: eight groups of one to four hexadecimal digits, or fewer and one `::`; no zone, no dotted ending.
 *
 * @param text such as `fd12:3456:789a::1`
 * @throws AddressSyntaxError whose reason names the faulty part
 */
export function parseAddress6(text: string): bigint {
  const fault = typeof text === "string" ? address6Fault(text) : "";
  if (fault !== undefined) throw new AddressSyntaxError(refuse("address", 6, text, () => fault));
  const [before = "", after = ""] = text.split("::");
  const [head, tail] = [groupsOf(before), groupsOf(after)];
  const zeros = "0000".repeat(8 - head.length - tail.length);
  return BigInt(`0x${head.join("")}${zeros}${tail.join("")}`);
}

function groupsOf(text: string): string[] {
  return text === "" ? [] : text.split(":").map((group) => group.padStart(4, "0"));
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

/** Explains why a text is not an IPv6 prefix, as a fragment; undefined if it is one. */
export function prefix6Fault(text: string): string | undefined {
  const slash = text.indexOf("/");
  if (slash === 0) return "the address before the slash is missing";
  if (countOf("/", text) > 1) return "more than one slash";
  const fault = address6Fault(slash < 0 ? text : text.slice(0, slash));
  if (fault !== undefined) return fault;
  if (slash < 0) return "the prefix length is missing; write it after a slash, as in fd00::/64";
  const length = text.slice(slash + 1);
  return /^(?:0|[1-9][0-9]{0,2})$/.test(length) && Number(length) <= 128 ? undefined : prefixLengthFault(length, 128);
}

/** The bounds of the last text that was read. Nothing is kept in it from one call to the next. */
const scanned = /* @__PURE__ */ new Uint32Array(2);

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
  return first > last ? { text: String(text), reason: orderFault(first, last), kind: "order" } : refuse("range", 4, text, rangeFault);
}

function orderFault(first: Address, last: Address): string {
  return `first address ${formatAddress(first)} is after last address ${formatAddress(last)}`;
}

function rangeFault(text: string): string {
  const dash = /[\u2010-\u2015\u2212]/.exec(text);
  if (dash !== null) return `"${dash[0]}" is not a hyphen; write "-" between the addresses`;
  const hyphen = text.indexOf("-");
  // the hyphen of 10.0.0.0/-1 does not join addresses
  if (hyphen < 0 || text.charAt(hyphen - 1) === "/") return text.includes("/") ? prefixFault(text) : addressFault(text);
  const [before, after] = [text.slice(0, endBefore(text, hyphen)), text.slice(startAfter(text, hyphen))];
  if (before === "") return "the first address is missing";
  if (after === "") return "the last address is missing";
  if (scanAddress(before, 0, before.length) < 0) return `first address "${shorten(before, 20)}": ${addressFault(before)}`;
  return `last address "${shorten(after, 20)}": ${addressFault(after)}`;
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
  const [before, after] = endsOf(text);
  const first = parseAddress6(before);
  const last = parseAddress6(after);
  if (first > last) {
    const reason = `first address ${formatAddress6(first)} is after last address ${formatAddress6(last)}`;
    throw new AddressSyntaxError({ text, reason, kind: "order" });
  }
  return { first, last };
}

/** Splits a text at the hyphen; a lone address is its own first and last. */
function endsOf(text: string): [string, string] {
  const hyphen = text.indexOf("-");
  return hyphen < 0 ? [text, text] : [text.slice(0, endBefore(text, hyphen)), text.slice(startAfter(text, hyphen))];
}

function range6Fault(text: string): string | undefined {
  const hyphen = text.indexOf("-");
  // the hyphen of fd00::/-1 does not join addresses
  if (hyphen < 0 || text.charAt(hyphen - 1) === "/") return text.includes("/") ? prefix6Fault(text) : address6Fault(text);
  const [before, after] = endsOf(text);
  if (before === "") return "the first address is missing";
  if (after === "") return "the last address is missing";
  const first = address6Fault(before);
  if (first !== undefined) return `first address "${shorten(before, 20)}": ${first}`;
  const last = address6Fault(after);
  return last === undefined ? undefined : `last address "${shorten(after, 20)}": ${last}`;
}
