/** The text of some bytes, or the reason why they are none. */
export type DecodedText = { readonly text: string } | { readonly fault: string };

/**
 * Reads bytes as UTF-8 or UTF-16, with or without a byte order mark; the mark is no part of the text.
 *
 * Without a mark it is UTF-16 where every other of the first bytes is 0, because what is read here begins with ASCII.
 * Bytes that are not what they seem to be are a fault with the place of the first; none is replaced.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [a = -1, b = -1, c = -1, d = -1] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    return { fault: "the input is UTF-32; save it as UTF-8" };
  }
  if (a === 0xff && b === 0xfe) return decode(bytes.subarray(2), "utf-16le", "UTF-16");
  if (a === 0xfe && b === 0xff) return decode(swapped(bytes.subarray(2)), "utf-16le", "UTF-16");
  if (a > 0 && b === 0 && (c !== 0 || bytes.length < 4)) return decode(bytes, "utf-16le", "UTF-16");
  if (a === 0 && b > 0) return decode(swapped(bytes), "utf-16le", "UTF-16");
  return decode(a === 0xef && b === 0xbb && c === 0xbf ? bytes.subarray(3) : bytes, "utf-8", "UTF-8");
}

function decode(bytes: Uint8Array, encoding: string, name: string): DecodedText {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { fault: name === "UTF-8" ? utf8Fault(bytes) : "the input begins as UTF-16 and ends in half a character; save it as UTF-8" };
  }
}

/** UTF-16 with the other byte first; a byte that has no partner stays, for the decoder to complain of. */
function swapped(bytes: Uint8Array): Uint8Array {
  const result = bytes.slice();
  for (let i = 0; i + 1 < result.length; i += 2) {
    result[i] = bytes[i + 1] ?? 0;
    result[i + 1] = bytes[i] ?? 0;
  }
  return result;
}

function utf8Fault(bytes: Uint8Array): string {
  const at = firstBadByte(bytes);
  const line = bytes.subarray(0, at).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1);
  const byte = (bytes[at] ?? 0).toString(16).padStart(2, "0");
  return `line ${line}: byte 0x${byte} at offset ${at} is not UTF-8; save the input as UTF-8`;
}

/** Where the first sequence begins that is not UTF-8: halves the bytes that hold it until they are one sequence. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefixOfUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return startOfSequence(bytes, good);
}

/** Whether bytes are UTF-8 up to a sequence that is still open at their end. */
function isPrefixOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The byte that opened the sequence which the byte at `at` breaks; a broken continuation is told by its beginning. */
function startOfSequence(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && at - start < 3 && ((bytes[start - 1] ?? 0) & 0xc0) === 0x80) start--;
  const opening = bytes[start - 1] ?? 0;
  return opening >= 0xc0 && isPrefixOfUtf8(bytes.subarray(start - 1, at)) && at > start - 1 ? openedAt(bytes, start - 1, at) : at;
}

function openedAt(bytes: Uint8Array, start: number, at: number): number {
  const opening = bytes[start] ?? 0;
  const length = opening >= 0xf0 ? 4 : opening >= 0xe0 ? 3 : 2;
  return at - start < length ? start : at;
}
