/** The text of some bytes, or the reason why they are not text. */
export type DecodedText = { readonly text: string } | { readonly fault: string };

/**
 * Reads bytes as UTF-8 or UTF-16, with or without a byte order mark; the mark is not part of the text.
 *
 * Without a mark, bytes count as UTF-16 if every other one of the first bytes is 0, because all documents read here begin with
 * ASCII. Invalid bytes are a fault with the place of the first one; none is replaced.
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

/** Swaps the two bytes of each UTF-16 unit. A last byte without a partner stays, so that the decoder reports it. */
function swapped(bytes: Uint8Array): Uint8Array {
  // not slice(), which for a Buffer of Node would share the memory
  const result = Uint8Array.from(bytes);
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

function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  for (let length = 1; length > 0; at += length) length = sequenceLength(bytes, at);
  return at;
}

/** Returns the number of bytes of the UTF-8 sequence at a place, or 0 if there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0xff;
  const next = (offset: number, least = 0x80, most = 0xbf) => {
    const byte = bytes[at + offset] ?? 0;
    return byte >= least && byte <= most;
  };
  if (lead < 0x80) return 1;
  // the narrower bounds exclude overlong forms, surrogates and everything beyond U+10FFFF
  if (lead >= 0xc2 && lead <= 0xdf) return next(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) return next(1, lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf) && next(2) ? 3 : 0;
  if (lead >= 0xf0 && lead <= 0xf4) {
    return next(1, lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf) && next(2) && next(3) ? 4 : 0;
  }
  return 0;
}
