import { hostBits, prefixLengthOfMask } from "./prefix.js";

/**
 * Reads the four octets between two positions of a text; -1 if they are not exactly that.
 *
 * Every parser of the folder spends most of its time here: one pass over character codes, no regular expression, no substring.
 * Why a text is refused is worked out elsewhere, and only then.
 */
export function scanAddress(text: string, start: number, end: number): number {
  let value = 0;
  let dots = 0;
  // -1 means an octet without a digit yet
  let octet = -1;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) {
      // a digit after a lone 0 would make that 0 a leading zero
      if (octet === 0) return -1;
      octet = octet < 0 ? digit : octet * 10 + digit;
      if (octet > 255) return -1;
    } else {
      if (digit !== -2 || octet < 0 || dots === 3) return -1;
      value = (value << 8) | octet;
      octet = -1;
      dots++;
    }
  }
  return dots === 3 && octet >= 0 ? ((value << 8) | octet) >>> 0 : -1;
}

/** Reads the prefix length or the dotted mask from a position to the end of a text; -1 if it is neither. */
export function scanPrefixLength(text: string, start: number): number {
  const digits = text.length - start;
  if (digits > 2) return prefixLengthOfMask(scanAddress(text, start, text.length));
  const tens = text.charCodeAt(start) - 48;
  // written so that NaN, which charCodeAt returns past the end, also fails
  if (!(tens >= 0 && tens <= 9)) return -1;
  if (digits === 1) return tens;
  const ones = text.charCodeAt(start + 1) - 48;
  if (!(ones >= 0 && ones <= 9) || tens === 0) return -1;
  const length = tens * 10 + ones;
  return length <= 32 ? length : -1;
}

/**
 * Reads an address, a range or a prefix into two places of `ends`, as its first and its last address; returns whether it did.
 *
 * For lists of a hundred thousand texts: it makes no object. A range whose first address is after its last is written
 * unchanged, and the result is false.
 */
export function scanRange(text: string, ends: Uint32Array, place: number): boolean {
  const { length } = text;
  // most prefixes end in one or two digits, so the slash need not be searched
  if (text.charCodeAt(length - 3) === slash) return scanBlock(text, length - 3, ends, place);
  if (text.charCodeAt(length - 2) === slash) return scanBlock(text, length - 2, ends, place);
  const address = scanAddress(text, 0, length);
  if (address >= 0) {
    ends[place] = address;
    ends[place + 1] = address;
    return true;
  }
  const hyphen = text.indexOf("-");
  if (hyphen < 0) return scanBlock(text, text.indexOf("/"), ends, place);
  const first = scanAddress(text, 0, endBefore(text, hyphen));
  const last = scanAddress(text, startAfter(text, hyphen), length);
  if (first < 0 || last < 0) return false;
  ends[place] = first;
  ends[place + 1] = last;
  return first <= last;
}

/** Returns where the text before a hyphen ends, without the spaces before the hyphen. */
export function endBefore(text: string, hyphen: number): number {
  let end = hyphen;
  while (text.charAt(end - 1) === " ") end--;
  return end;
}

/** Returns where the text after a hyphen starts, without the spaces after the hyphen. */
export function startAfter(text: string, hyphen: number): number {
  let start = hyphen + 1;
  while (text.charAt(start) === " ") start++;
  return start;
}

const slash = 47;

/** Reads a prefix whose slash is at a position; without a slash, at -1, there is nothing before it. */
function scanBlock(text: string, at: number, ends: Uint32Array, place: number): boolean {
  const address = scanAddress(text, 0, at);
  const prefixLength = address < 0 ? -1 : scanPrefixLength(text, at + 1);
  if (prefixLength < 0) return false;
  const bits = hostBits(prefixLength);
  // the array keeps the bits as a number from 0 to 2^32 - 1
  ends[place] = address & ~bits;
  ends[place + 1] = address | bits;
  return true;
}
