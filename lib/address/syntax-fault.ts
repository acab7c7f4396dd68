import { shorten } from "../text/shorten.js";
import { type Address, formatAddress } from "./address.js";
import { prefixLengthOfMask } from "./prefix.js";
import { endBefore, scanAddress, startAfter } from "./scan.js";

/** Explains why a text is not exactly one IPv4 address, as a fragment. Only for text that `scanAddress` refused. */
export function oneAddressFault(text: string): string {
  return startsLikeRange(text) ? "expected one address, got a range" : addressFault(text);
}

/** Explains why a text is not an IPv4 prefix, as a fragment. Only for text that `parsePrefix` refused. */
export function prefixFault(text: string): string {
  const slash = text.indexOf("/");
  if (slash < 0) return withoutSlashFault(text);
  if (slash === 0) return "the address before the slash is missing";
  if (countOf("/", text) > 1) return "more than one slash";
  const addressIsGood = scanAddress(text, 0, slash) >= 0;
  return addressIsGood ? prefixLengthFault(text.slice(slash + 1), 32) : addressFault(text.slice(0, slash));
}

/**
 * Explains why a text is not an IPv4 range, as a fragment. Only for text that `scanRange` refused, and not for the order of its
 * ends.
 */
export function rangeFault(text: string): string {
  const dash = /[\u2010-\u2015\u2212]/.exec(text);
  if (dash !== null) return `"${dash[0]}" is not a hyphen; write "-" between the addresses`;
  const ends = endsOfRange(text);
  if (ends === undefined) return text.includes("/") ? prefixFault(text) : addressFault(text);
  const [before, after] = ends;
  if (before === "") return "the first address is missing";
  if (after === "") return "the last address is missing";
  if (scanAddress(before, 0, before.length) < 0) return `first address "${shorten(before, 20)}": ${addressFault(before)}`;
  return `last address "${shorten(after, 20)}": ${addressFault(after)}`;
}

/**
 * Explains why a text that is not empty is not an IPv6 address, as a fragment; undefined if it is one. A text must pass this
 * grammar before it is read: one to four hexadecimal digits in each of eight groups, and at most one `::` for one group or
 * more. An IPv4 address may take the place of the last two groups. A zone is refused, because it has a meaning on one host only.
 */
export function address6Fault(text: string): string | undefined {
  const around = aroundFault(text);
  if (around !== undefined) return around;
  const zone = text.indexOf("%");
  if (zone >= 0) return `zone "${shorten(text.slice(zone), 20)}" has a meaning on one host only; remove it`;
  if (!text.includes(":")) return `"${shorten(text, 20)}" has no colon`;
  return colonsFault(text) ?? groupsFault(inGroups(text));
}

/** Writes an IPv4 address at the end of an IPv6 address as the two groups that it stands for; any other text is returned as it is. */
export function inGroups(text: string): string {
  const start = text.lastIndexOf(":") + 1;
  const value = start === 0 ? -1 : scanAddress(text, start, text.length);
  return value < 0 ? text : `${text.slice(0, start)}${(value >>> 16).toString(16)}:${(value & 0xffff).toString(16)}`;
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

/** Explains why a text is not an IPv6 range, as a fragment; undefined if it is one, or if only the order of its ends is wrong. */
export function range6Fault(text: string): string | undefined {
  const ends = endsOfRange(text);
  if (ends === undefined) return text.includes("/") ? prefix6Fault(text) : address6Fault(text);
  const [before, after] = ends;
  if (before === "") return "the first address is missing";
  if (after === "") return "the last address is missing";
  const first = address6Fault(before);
  if (first !== undefined) return `first address "${shorten(before, 20)}": ${first}`;
  const last = address6Fault(after);
  return last === undefined ? undefined : `last address "${shorten(after, 20)}": ${last}`;
}

/** Splits a range at its hyphen; undefined if no hyphen joins two addresses. */
export function endsOfRange(text: string): [before: string, after: string] | undefined {
  const hyphen = text.indexOf("-");
  // the hyphen of 10.0.0.0/-1 does not join addresses
  if (hyphen < 0 || text.charAt(hyphen - 1) === "/") return undefined;
  return [text.slice(0, endBefore(text, hyphen)), text.slice(startAfter(text, hyphen))];
}

/** Describes white space before or after `what`; undefined if there is none. */
export function outerSpaceFault(text: string, what: string): string | undefined {
  const [start, end] = [text.charAt(0), text.charAt(text.length - 1)];
  if (/\s/.test(start)) return `${spaceName(start)} before ${what}`;
  if (/\s/.test(end)) return `${spaceName(end)} after ${what}`;
  return undefined;
}

/** Counts a character in a text without splitting the text. */
export function countOf(character: string, text: string): number {
  let count = 0;
  for (let i = text.indexOf(character); i >= 0; i = text.indexOf(character, i + 1)) count++;
  return count;
}

/**
 * Explains why a text is not an IPv4 address, as a fragment. Only for text that is not empty and that `scanAddress` refused.
 *
 * The order of the checks is part of the result: strange characters come before missing parts, and a wrong number of octets
 * before the size of one. So `1234` lacks octets and is not "over 255".
 */
function addressFault(text: string): string {
  const around = aroundFault(text);
  if (around !== undefined) return around;
  const octets = text.split(".", 4);
  for (const [index, octet] of octets.entries()) {
    if (octet === "") return `octet ${index + 1} is empty`;
    if (!/^[0-9]+$/.test(octet)) return `octet ${digitsFault(octet, "a decimal number")}`;
  }
  const count = countOf(".", text) + 1;
  if (count !== 4) return `expected 4 octets, got ${count}`;
  const padded = octets.find((octet) => octet.length > 1 && octet.startsWith("0"));
  if (padded !== undefined) return `octet "${shorten(padded, 20)}" has a leading zero`;
  return `octet "${shorten(octets.find((octet) => Number(octet) > 255) ?? "", 20)}" is over 255`;
}

/** Finds what is wrong around an address: a space, or something after a slash. */
function aroundFault(text: string): string | undefined {
  const slash = text.indexOf("/");
  return outerSpaceFault(text, "the address") ?? (slash < 0 ? undefined : `"${shorten(text.slice(slash), 20)}" follows the address`);
}

/**
 * Explains what is wrong with text that should have been digits: `"0x18" is not a decimal number`, where `expected` is "a
 * decimal number".
 */
function digitsFault(text: string, expected: string): string {
  const shown = shorten(text, 20);
  return /^\p{Nd}+$/u.test(text) ? `"${shown}" is not written in the digits 0 to 9` : `"${shown}" is not ${expected}`;
}

/**
 * Explains what is wrong with the text after the slash.
 *
 * @param most 32 for IPv4, where a dotted mask is also allowed, and 128 for IPv6
 */
function prefixLengthFault(text: string, most: 32 | 128): string {
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
  if (startsLikeRange(text)) return "expected a prefix, got a range";
  const spaced = spacedMaskFault(text);
  if (spaced !== undefined) return spaced;
  if (scanAddress(text, 0, text.length) < 0) return addressFault(text);
  return "the prefix length is missing; write it after a slash, as in 10.0.0.0/24";
}

/** Explains an address and a mask with a space between them, as routers print it; undefined for any other text. */
function spacedMaskFault(text: string): string | undefined {
  const space = text.indexOf(" ");
  if (space < 0 || scanAddress(text, 0, space) < 0) return undefined;
  const start = startAfter(text, space);
  if (scanAddress(text, start, text.length) < 0) return undefined;
  const mask = text.slice(start);
  const length = prefixLengthOfMask(scanAddress(mask, 0, mask.length));
  return length < 0 ? subnetMaskFault(mask) : `a space separates address and mask; write ${text.slice(0, space)}/${length}`;
}

/** Reports whether there is an address before the first hyphen; without a hyphen there is nothing before it. */
function startsLikeRange(text: string): boolean {
  return scanAddress(text, 0, endBefore(text, text.indexOf("-"))) >= 0;
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

function spaceName(character: string): string {
  if (character === " ") return "a space";
  if (character === "\t") return "a tab";
  return character === "\n" || character === "\r" ? "a line break" : `"${shorten(character)}"`;
}

function colonsFault(text: string): string | undefined {
  if (text.includes(":::")) return "more than two colons in a row";
  if (text.indexOf("::") !== text.lastIndexOf("::")) return 'more than one "::"';
  if (text.startsWith(":") && !text.startsWith("::")) return "a single colon before the first group";
  if (text.endsWith(":") && !text.endsWith("::")) return "a single colon after the last group";
  return undefined;
}

function groupsFault(text: string): string | undefined {
  const groups = text.split(":").filter((group) => group !== "");
  for (const group of groups) {
    if (!/^[0-9a-f]+$/i.test(group)) return groupFault(group);
    if (group.length > 4) return `group "${shorten(group, 20)}" has more than 4 digits`;
  }
  if (!text.includes("::")) return groups.length === 8 ? undefined : `expected 8 groups, got ${groups.length}`;
  return groups.length < 8 ? undefined : `expected at most 7 groups and "::", got ${groups.length}`;
}

function groupFault(group: string): string {
  return `group "${shorten(group, 20)}" is not a hexadecimal number`;
}
