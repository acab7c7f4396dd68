/** What a terminal would act on or nobody could see: controls, format and bidi marks, lone surrogates, odd spaces and line ends. */
const unprintable = /(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}]/gu;

/**
 * Given text as a message may echo it.
 *
 * Guarantees: at most `limit` code units of the text are read, however long it is, and "…" tells that more was there; no pair of
 * surrogates is split; nothing unprintable is left, it is spelled `\u{1b}`. For people to read, not for programs to read back.
 *
 * @param text  any text, megabytes and binary included
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
