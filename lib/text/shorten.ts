/**
 * Characters that a terminal would act on or that nobody could see: controls, format and bidi marks, lone surrogates, odd
 * spaces and line ends.
 */
const unprintable = /(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}]/gu;

/**
 * Returns given text in a form that a message may show.
 *
 * Guarantees: at most `limit` code units of the text are read, however long it is, and "…" shows that more was there. No pair
 * of surrogates is split. Nothing unprintable is left; it is written as `\u{1b}`. The result is for people to read, not for
 * programs to parse.
 *
 * @param text  any text, even megabytes or binary
 * @param limit in UTF-16 code units
 */
export function shorten(text: string, limit = 60): string {
  if (text.length <= limit) return text.replace(unprintable, spell);
  const cutsPair = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1));
  return `${text.slice(0, cutsPair ? limit - 1 : limit).replace(unprintable, spell)}…`;
}

function spell(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
