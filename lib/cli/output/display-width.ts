const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const narrow = /^[\u0020-\u02FF]*$/;

/** Counts the columns of a text on a terminal: two for a wide character, none for a combining mark. */
export function displayWidth(text: string): number {
  if (narrow.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += /^\p{M}$/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}
