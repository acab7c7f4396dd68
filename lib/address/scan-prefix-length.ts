import { scanAddress } from "./scan-address.js";

/**
 * Reads the prefix length, or the dotted mask, from a position to the end of a text; -1 where neither stands there exactly.
 */
export function scanPrefixLength(text: string, start: number): number {
  const digits = text.length - start;
  if (digits > 2) return prefixLengthOfMask(scanAddress(text, start, text.length));
  const tens = text.charCodeAt(start) - 48;
  // written so that NaN, which charCodeAt gives past the end, fails too
  if (!(tens >= 0 && tens <= 9)) return -1;
  if (digits === 1) return tens;
  const ones = text.charCodeAt(start + 1) - 48;
  if (!(ones >= 0 && ones <= 9) || tens === 0) return -1;
  const length = tens * 10 + ones;
  return length <= 32 ? length : -1;
}

/** The length of a mask given as a number, or -1 where its ones do not all come first. */
export function prefixLengthOfMask(mask: number): number {
  if (mask < 0) return -1;
  const length = Math.clz32(~mask);
  return length === 0 ? (mask === 0 ? 0 : -1) : (-1 << (32 - length)) >>> 0 === mask ? length : -1;
}
