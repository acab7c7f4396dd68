import type { Address } from "./address.js";
import { addressFault, countOf, digitsFault, outerSpaceFault } from "./address-fault.js";
import { endBefore } from "./around-hyphen.js";
import { formatAddress } from "./format-address.js";
import { scanAddress } from "./scan-address.js";
import { prefixLengthOfMask } from "./scan-prefix-length.js";
import { shorten } from "./shorten.js";

/** Why a text is not an IPv4 prefix, as a fragment; only for text the parser refused. */
export function prefixFault(text: string): string {
  const slash = text.indexOf("/");
  if (slash < 0) return withoutSlashFault(text);
  if (slash === 0) return "the address before the slash is missing";
  if (countOf("/", text) > 1) return "more than one slash";
  const addressIsGood = scanAddress(text, 0, slash) >= 0;
  return addressIsGood ? prefixLengthFault(text.slice(slash + 1), 32) : addressFault(text.slice(0, slash));
}

/**
 * What is wrong with the text after the slash.
 *
 * @param most 32 for IPv4, where a dotted mask may stand instead, and 128 for IPv6
 */
export function prefixLengthFault(text: string, most: 32 | 128): string {
  if (text === "") return "the prefix length after the slash is missing";
  const space = outerSpaceFault(text, "the prefix length");
  if (space !== undefined) return space;
  if (most === 32 && text.includes(".")) return subnetMaskFault(text);
  if (!/^[0-9]+$/.test(text)) return `prefix length ${digitsFault(text, `a number from 0 to ${most}`)}`;
  const shown = shorten(text, 20);
  // a lone 0 is a length
  return text.startsWith("0") ? `prefix length "${shown}" has a leading zero` : `prefix length ${shown} is over ${most}`;
}

function withoutSlashFault(text: string): string {
  // where there is no hyphen, nothing stands before it
  if (scanAddress(text, 0, endBefore(text, text.indexOf("-"))) >= 0) return "a range stands where a prefix is expected";
  if (scanAddress(text, 0, text.length) < 0) return addressFault(text);
  return "a prefix length is missing; write it after a slash, as in 10.0.0.0/24";
}

function subnetMaskFault(text: string): string {
  const mask = scanAddress(text, 0, text.length);
  if (mask < 0) return `subnet mask "${shorten(text, 20)}" is not an address: ${addressFault(text)}`;
  const inverted = (~mask >>> 0) as Address;
  const length = prefixLengthOfMask(inverted);
  return length < 0
    ? `subnet mask ${text} is not contiguous: its ones must all come before its zeros, as in 255.255.0.0`
    : `${text} is a wildcard mask where a subnet mask is expected; write /${length} or /${formatAddress(inverted)}`;
}
