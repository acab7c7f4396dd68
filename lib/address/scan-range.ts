import { endBefore, startAfter } from "./around-hyphen.js";
import { scanAddress } from "./scan-address.js";
import { scanPrefixLength } from "./scan-prefix-length.js";

const slash = 47;

/**
 * Reads an address, a range or a prefix into two places of `ends`, as its first and its last address; says whether it did.
 *
 * It stands below `parseRange`, for lists of a hundred thousand texts: nothing is made on the way. A range whose first
 * address is after its last is written as it stands, and is none.
 */
export function scanRange(text: string, ends: Uint32Array, place: number): boolean {
  const { length } = text;
  // most prefixes end in one or two digits, so that their slash need not be looked for
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

/** Reads a prefix whose slash stands at a position; without a slash, at -1, nothing stands before it. */
function scanBlock(text: string, at: number, ends: Uint32Array, place: number): boolean {
  const address = scanAddress(text, 0, at);
  const prefixLength = address < 0 ? -1 : scanPrefixLength(text, at + 1);
  if (prefixLength < 0) return false;
  // a shift by 32 is a shift by 0, so /0 needs its own mask
  const hostBits = prefixLength === 0 ? -1 : ~(-1 << (32 - prefixLength));
  // the array keeps the bits as a number from 0 to 2^32 - 1
  ends[place] = address & ~hostBits;
  ends[place + 1] = address | hostBits;
  return true;
}
