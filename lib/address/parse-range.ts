import type { Address } from "./address.js";
import { addressFault } from "./address-fault.js";
import type { AddressRange } from "./address-range.js";
import type { AddressRefusal } from "./address-refusal.js";
import { AddressSyntaxError } from "./address-syntax-error.js";
import { endBefore, startAfter } from "./around-hyphen.js";
import { formatAddress } from "./format-address.js";
import { prefixFault } from "./prefix-fault.js";
import { refuse } from "./refuse.js";
import { scanAddress } from "./scan-address.js";
import { scanRange } from "./scan-range.js";
import { shorten } from "./shorten.js";

/** Where the last text was read to; nothing is kept in it from one call to the next. */
const scanned = /* @__PURE__ */ new Uint32Array(2);

/**
 * Reads a range: one address `a`, a first and a last address `a-b`, or a prefix `a/n`, which stands for its whole block.
 *
 * Guarantees: every address as strict as `parseAddress`, every prefix as strict as `parsePrefix`. Spaces are allowed
 * around the hyphen and nowhere else, because MetalLB's address pools are written `a - b` as often as `a-b`.
 *
 * @throws AddressSyntaxError of kind `order` where the first address is after the last, otherwise with the part at fault
 */
export function parseRange(text: string): AddressRange {
  if (typeof text === "string" && scanRange(text, scanned, 0)) return { first: scanned[0] as Address, last: scanned[1] as Address };
  throw new AddressSyntaxError(rangeRefusal(text));
}

/** Why a text is no range; only for text that `scanRange` refused. */
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
  // the hyphen of 10.0.0.0/-1 joins nothing
  if (hyphen < 0 || text.charAt(hyphen - 1) === "/") return text.includes("/") ? prefixFault(text) : addressFault(text);
  const [before, after] = [text.slice(0, endBefore(text, hyphen)), text.slice(startAfter(text, hyphen))];
  if (before === "") return "the first address is missing";
  if (after === "") return "the last address is missing";
  if (scanAddress(before, 0, before.length) < 0) return `first address "${shorten(before, 20)}": ${addressFault(before)}`;
  return `last address "${shorten(after, 20)}": ${addressFault(after)}`;
}
