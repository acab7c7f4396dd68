import { escapeDelicate, hexadecimal } from "./escape-code-units.js";

const named: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * A text as a literal of HCL: in double quotes, with no template in it and nothing that ends it.
 *
 * The first character of `${` and `%{` is spelled by its number: doubled, as usual, it would be read otherwise where
 * the same character stands before it.
 */
export function hclText(text: string): string {
  const escaped = text
    .replace(/[\\"]/g, "\\$&")
    .replace(/[$%](?=\{)/g, (character) => `\\u${hexadecimal(character.charCodeAt(0), 4)}`)
    .replace(/[\n\r\t]/g, (character) => named[character] ?? character);
  return `"${escapeDelicate(escaped, (codePoint) => (codePoint > 0xffff ? `\\U${hexadecimal(codePoint, 8)}` : `\\u${hexadecimal(codePoint, 4)}`))}"`;
}
