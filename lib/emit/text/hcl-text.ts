import { escapeDelicate, hexadecimal } from "./escape-code-units.js";

const named: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * Writes a text as a literal of HCL: in double quotes, without a template, and with nothing that ends it.
 *
 * The first character of `${` and `%{` is written as its number. Doubling it, as usual, would be misread after the same
 * character.
 */
export function hclText(text: string): string {
  const escaped = text
    .replace(/[\\"]/g, "\\$&")
    .replace(/[$%](?=\{)/g, (character) => `\\u${hexadecimal(character.charCodeAt(0), 4)}`)
    .replace(/[\n\r\t]/g, (character) => named[character] ?? character);
  return `"${escapeDelicate(escaped, (codePoint) => (codePoint > 0xffff ? `\\U${hexadecimal(codePoint, 8)}` : `\\u${hexadecimal(codePoint, 4)}`))}"`;
}
