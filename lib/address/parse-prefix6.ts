import { countOf } from "./address-fault.js";
import { AddressSyntaxError } from "./address-syntax-error.js";
import { address6Fault } from "./address6-fault.js";
import { formatAddress6 } from "./format-address6.js";
import { parseAddress6 } from "./parse-address6.js";
import { prefixLengthFault } from "./prefix-fault.js";
import type { Prefix6 } from "./prefix6.js";
import { refuse } from "./refuse.js";

/**
 * Reads an IPv6 prefix.
 *
 * Guarantees: an address as `parseAddress6` reads it, one slash, and a length from 0 to 128 without leading zeros. Host
 * bits are kept in `address` and cleared in `first`.
 *
 * @param text such as `fd12:3456:789a::/64`
 * @throws AddressSyntaxError whose reason names the part at fault
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

/** Why a text is not an IPv6 prefix, as a fragment; undefined where it is one. */
export function prefix6Fault(text: string): string | undefined {
  const slash = text.indexOf("/");
  if (slash === 0) return "the address before the slash is missing";
  if (countOf("/", text) > 1) return "more than one slash";
  const fault = address6Fault(slash < 0 ? text : text.slice(0, slash));
  if (fault !== undefined) return fault;
  if (slash < 0) return "a prefix length is missing; write it after a slash, as in fd00::/64";
  const length = text.slice(slash + 1);
  return /^(?:0|[1-9][0-9]{0,2})$/.test(length) && Number(length) <= 128 ? undefined : prefixLengthFault(length, 128);
}
