import { checkDocument } from "./check-document.js";
import { parseJsonc } from "./parse-jsonc.js";
import { documentOf, type ParsedDocument, parsePlainDocument } from "./parse-plain-document.js";
import { parseYaml } from "./parse-yaml.js";
import type { ParsedText } from "./text-fault.js";

/**
 * Reads a document of JSON, JSON with comments, or YAML, in UTF-8 or UTF-16.
 *
 * Guarantees: never throws over content; nothing is dropped or guessed in silence, so that a property named twice, a
 * text PowerShell cut off, a byte that is no text and a number with a leading zero are findings; faults of syntax tell
 * line and column. The time it takes is linear in the text.
 *
 * @param input bytes as a file holds them, or text
 */
export function parseDocument(input: string | Uint8Array): ParsedDocument {
  const plain = parsePlainDocument(input);
  return "text" in plain ? parseMarkedUp(plain.text) : plain;
}

/** The document of a text that is no plain JSON: JSON with comments, or YAML, or JSON with a fault. */
export function parseMarkedUp(text: string): ParsedDocument {
  const parsed = parseText(text);
  if ("faults" in parsed) return documentOf(parsed);
  const { faults } = checkDocument(parsed.value);
  return documentOf(faults.length === 0 ? parsed : { faults });
}

function parseText(text: string): ParsedText {
  const json = parseJsonc(text);
  if (json.unlikeJson !== true) return json;
  const yaml = parseYaml(text);
  // what begins like JSON and is neither is told about as JSON
  return "faults" in yaml && json.bracketed === true ? json : yaml;
}
