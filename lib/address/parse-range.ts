import type { Address } from "./address.js";
import { addressFault } from "./address-fault.js";
import type { AddressRange } from "./address-range.js";
import { AddressSyntaxError } from "./address-syntax-error.js";
import { endBefore, startAfter } from "./around-hyphen.js";
import { formatAddress } from "./format-address.js";
import { parsePrefix } from "./parse-prefix.js";
import { prefixFault } from "./prefix-fault.js";
import { refuse } from "./refuse.js";
import { scanAddress } from "./scan-address.js";
import { shorten } from "./shorten.js";

/**
 * Reads a range: one address `a`, a first and a last address `a-b`, or a prefix `a/n`, which stands for its whole block.
 *
 * Guarantees: every address as strict as `parseAddress`, every prefix as strict as `parsePrefix`. Spaces are allowed
 * around the hyphen and nowhere else, because MetalLB's address pools are written `a - b` as often as `a-b`.
 *
 * @throws AddressSyntaxError of kind `order` where the first address is after the last, otherwise with the part at fault
 */
export function parseRange(text: string): AddressRange {
  if (typeof text !== "string") throw refuse("range", 4, text, rangeFault);
  const address = scanAddress(text, 0, text.length);
  if (address >= 0) return { first: address as Address, last: address as Address };

  const hyphen = text.indexOf("-");
  if (hyphen < 0) return blockOf(text);
  const first = scanAddress(text, 0, endBefore(text, hyphen));
  const last = scanAddress(text, startAfter(text, hyphen), text.length);
  if (first < 0 || last < 0) throw refuse("range", 4, text, rangeFault);
  if (first > last) throw new AddressSyntaxError(text, orderFault(first as Address, last as Address), "order");
  return { first: first as Address, last: last as Address };
}

function blockOf(text: string): AddressRange {
  try {
    const { first, last } = parsePrefix(text);
    return { first, last };
  } catch {
    // the same fault again, told of a range
    throw refuse("range", 4, text, rangeFault);
  }
}

function orderFault(first: Address, last: Address): string {
  return `first address ${formatAddress(first)} is after last address ${formatAddress(last)}`;
}

function rangeFault(text: string): string {
  const dash = /[\u2010-\u2015\u2212]/.exec(text);
  if (dash !== null) return `"${dash[0]}" is not a hyphen; write "-" between the addresses`;
  const hyphen = text.indexOf("-");
  // the hyphen of 10.0.0.0/-1 joins nothing
  if (hyphen < 0 || text.charAt(hyphen - 1) === "/") return text.includes("/") ? prefixFault(text) : addressFault(text);
  const [before, after] = [text.slice(0, endBefore(text, hyphen)), text.slice(startAfter(text, hyphen))];
  if (before === "") return "the first address is missing";
  if (after === "") return "the last address is missing";
  if (scanAddress(before, 0, before.length) < 0) return `first address "${shorten(before, 20)}": ${addressFault(before)}`;
  return `last address "${shorten(after, 20)}": ${addressFault(after)}`;
}
