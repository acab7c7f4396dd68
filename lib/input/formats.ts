import { addressFamily } from "../address/address.js";
import { type AddressRefusal, AddressSyntaxError, describeRefusal } from "../address/address-syntax-error.js";
import { parseAddress, parsePrefix, parsePrefix6, parseRange, parseRange6, rangeRefusal } from "../address/parse.js";
import { scanAddress, scanRange } from "../address/scan.js";
import { shorten } from "../text/shorten.js";

/** Why a text does not have its format: the rule it breaks, and a message that begins with the text. */
interface FormatFault {
  readonly rule: string;
  readonly reason: string;
}

/**
 * A format for texts of the input. Shapes refer to it directly instead of by name, so that a bundler drops the formats and
 * parsers that a function does not use.
 */
export interface TextFormat {
  /** What is expected, for messages. */
  readonly expected: string;
  /** The plural, for formats of which one text often contains several values. */
  readonly plural?: string;
  /** Returns what is wrong with the text, or undefined. */
  readonly fault: (text: string) => FormatFault | undefined;
}

/** An IPv4 address. */
export const ipv4Address: TextFormat = {
  expected: "an IPv4 address such as 10.220.32.1",
  fault: (text) => faultOf(parseAddress, text),
};

/** An IPv4 prefix, with a length or a dotted mask. */
export const ipv4Prefix: TextFormat = {
  expected: "an IPv4 prefix such as 10.220.32.0/24",
  plural: "prefixes",
  fault: (text) => faultOf(parsePrefix, text),
};

/** A prefix of either IP version. */
export const ipPrefix: TextFormat = {
  expected: "a prefix such as 10.220.32.0/24",
  plural: "prefixes",
  fault: (text) => faultOf(parseIpPrefix, text),
};

/** One IPv4 address, a first and a last one, or a prefix. */
export const ipv4Range: TextFormat = {
  expected: "addresses such as 10.220.32.1, 10.220.32.16-10.220.32.17 or 10.220.32.32/29",
  // a list may have a million of them, and an error object for each would take seconds
  fault: (text) => (scanRange(text, scanned, 0) ? undefined : formatFault(rangeRefusal(text))),
};

/** The same for either IP version. */
export const ipRange: TextFormat = {
  expected: "addresses such as 10.220.32.1, 10.220.32.16-10.220.32.17 or fd00::/64",
  fault: (text) => faultOf(parseIpRange, text),
};

/** A calendar date. */
export const date: TextFormat = {
  expected: "a date such as 2026-03-16",
  fault: (text) =>
    isDate(text) ? undefined : { rule: "schema-value", reason: `"${shorten(text)}" is not a calendar date in the form 2026-03-16` },
};

/** Reports whether a text is an IPv4 address. */
export function isIpv4Address(text: string): boolean {
  return scanAddress(text, 0, text.length) >= 0;
}

/** Reports whether a text is an IPv4 prefix. */
export function isIpv4Prefix(text: string): boolean {
  return parses(parsePrefix, text);
}

/** Reports whether a text is a prefix of either IP version. */
export function isIpPrefix(text: string): boolean {
  return parses(parseIpPrefix, text);
}

/** Receives the bounds of a text that only has to be a range; they are not used. */
const scanned = /* @__PURE__ */ new Uint32Array(2);

/** Reports whether a text is an IPv4 address, range or prefix. */
export function isIpv4Range(text: string): boolean {
  return scanRange(text, scanned, 0);
}

/** Reports whether a text is an address, range or prefix of either IP version. */
export function isIpRange(text: string): boolean {
  return scanRange(text, scanned, 0) || parses(parseIpRange, text);
}

/** Reports whether a text is a calendar date, YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

function parseIpPrefix(text: string): unknown {
  return addressFamily(text) === 6 ? parsePrefix6(text) : parsePrefix(text);
}

function parseIpRange(text: string): unknown {
  return addressFamily(text) === 6 ? parseRange6(text) : parseRange(text);
}

function parses(parse: (text: string) => unknown, text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

const ruleOfKind = {
  address: "address-syntax",
  prefix: "prefix-syntax",
  range: "range-syntax",
  order: "range-order",
  family: "ipv4-only",
} as const;

function faultOf(parse: (text: string) => unknown, text: string): FormatFault | undefined {
  try {
    parse(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof AddressSyntaxError)) throw error;
    return formatFault(error);
  }
}

function formatFault(refusal: AddressRefusal): FormatFault {
  return { rule: ruleOfKind[refusal.kind], reason: describeRefusal(refusal) };
}
