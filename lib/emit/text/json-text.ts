import { escapeDelicate, hexadecimal } from "./escape-code-units.js";

/**
 * Writes a value as JSON, indented, with everything escaped that an editor would not show.
 *
 * Guarantees: JSON.parse gives the value back, except for halves of surrogate pairs, which become U+FFFD.
 */
export function jsonText(value: unknown): string {
  // JSON.stringify writes halves of surrogate pairs as \udxxx, which other readers refuse
  return escapeDelicate(
    JSON.stringify(value, (_, one: unknown) => (typeof one === "string" ? one.replace(/\p{Cs}/gu, "\ufffd") : one), 2),
    (codePoint) => (codePoint === 10 ? "\n" : [...units(codePoint)].map((unit) => `\\u${hexadecimal(unit, 4)}`).join("")),
  );
}

function* units(codePoint: number): Iterable<number> {
  const text = String.fromCodePoint(codePoint);
  for (let i = 0; i < text.length; i += 1) yield text.charCodeAt(i);
}
