/**
 * Reads the four octets between two positions of a text; -1 where they do not stand there exactly.
 *
 * This is the hot path of every parser of the room: one pass over character codes, no regular expression, no substring.
 * Why a text is refused is worked out elsewhere, and only then.
 */
export function scanAddress(text: string, start: number, end: number): number {
  let value = 0;
  let dots = 0;
  // -1 stands for an octet without a digit yet
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
