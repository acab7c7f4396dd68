import { escapeDelicate, hexadecimal } from "./escape-code-units.js";

/**
 * Writes a text as a scalar of YAML: always in double quotes, so that no reader, of YAML 1.1 or 1.2, takes it for a boolean, a
 * number in base 60, null or anything else.
 */
export function yamlText(text: string): string {
  return escapeDelicate(JSON.stringify(text.replace(/\p{Cs}/gu, "\ufffd")), (codePoint) =>
    codePoint > 0xffff ? `\\U${hexadecimal(codePoint, 8)}` : `\\u${hexadecimal(codePoint, 4)}`,
  );
}
