/**
 * Writes a text as part of a quoted label of Mermaid.
 *
 * Guarantees: every character except letters, digits and plain punctuation is written as its number, so that no text ends the
 * label, begins a directive, a comment, Markdown or HTML, or breaks the line. No control or bidirectional character is left.
 */
export function mermaidText(text: string): string {
  return text
    .replace(/[^A-Za-z0-9 ,./-]/gu, (character) => (isPrintable(character) ? `#${character.codePointAt(0)};` : " "))
    .replace(/^[ -]+|\.(?= )/g, (found) => found.replace(/[-.]/g, (character) => `#${character.charCodeAt(0)};`));
}

/** Writes a text as part of a comment of Mermaid. Mermaid reads directives even there. */
export function mermaidComment(text: string): string {
  return text.replace(/[^A-Za-z0-9 ,./:;'"()*_>-]/gu, (character) => (/[\p{L}\p{N}]/u.test(character) ? character : " "));
}

function isPrintable(character: string): boolean {
  return !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u.test(character);
}
