import { escapeDelicate, hexadecimal } from "./escape-code-units.js";

const named: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Writes a text as a literal of Bicep: in single quotes, without interpolation, and with nothing that ends it. */
export function bicepText(text: string): string {
  const escaped = text
    .replace(/[\\']/g, "\\$&")
    .replaceAll("${", "\\${")
    .replace(/[\n\r\t]/g, (character) => named[character] ?? character);
  return `'${escapeDelicate(escaped, (codePoint) => `\\u{${hexadecimal(codePoint, 1)}}`)}'`;
}
