/**
 * Characters that are not written unchanged inside a literal: controls, marks of format and direction, other kinds of line
 * ends, and half a pair of surrogates, which no UTF-8 file can contain.
 */
const delicate = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu;

/** Escapes what an editor would not show or a reader could fail on. Half a pair of surrogates becomes U+FFFD. */
export function escapeDelicate(text: string, spell: (codePoint: number) => string): string {
  return text.replace(delicate, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return codePoint >= 0xd800 && codePoint <= 0xdfff ? spell(0xfffd) : spell(codePoint);
  });
}

/** Writes a code point as hexadecimal digits, at least `length` of them. */
export function hexadecimal(codePoint: number, length: number): string {
  return codePoint.toString(16).padStart(length, "0");
}
