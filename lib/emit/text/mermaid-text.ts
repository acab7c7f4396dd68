/**
 * A text as part of a quoted label of Mermaid.
 *
 * Guarantees: what is not a letter, a digit or plain punctuation stands as the number of its character, so that no text ends
 * the label, begins a directive, a comment, Markdown or HTML, or breaks the line. No control or bidirectional character is left.
 */
export function mermaidText(text: string): string {
  return text
    .replace(/[^A-Za-z0-9 ,./-]/gu, (character) => (isPrintable(character) ? `#${character.codePointAt(0)};` : " "))
    .replace(/^[ -]+|\.(?= )/g, (found) => found.replace(/[-.]/g, (character) => `#${character.charCodeAt(0)};`));
}

/** A text as part of a comment of Mermaid, in which a directive would be read all the same. */
export function mermaidComment(text: string): string {
  return text.replace(/[^A-Za-z0-9 ,./:;'"()*_>-]/gu, (character) => (/[\p{L}\p{N}]/u.test(character) ? character : " "));
}

function isPrintable(character: string): boolean {
  return !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u.test(character);
}
