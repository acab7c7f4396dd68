import { checkDocument } from "./check-document.js";
import { parseJsonc } from "./parse-jsonc.js";
import { documentOf, type ParsedDocument, parsePlainDocument } from "./parse-plain-document.js";
import { parseYaml } from "./parse-yaml.js";
import type { ParsedText } from "./text-fault.js";

/**
 * Reads a document of JSON, JSON with comments, or YAML, in UTF-8 or UTF-16.
 *
 * Guarantees: the content never makes it throw. Nothing is dropped or guessed silently: a property named twice, a text that
 * PowerShell cut off, a byte that is not text and a number with a leading zero are findings. Syntax faults name line and
 * column. The time is linear in the text.
 *
 * @param input bytes as a file holds them, or text
 */
export function parseDocument(input: string | Uint8Array): ParsedDocument {
  const plain = parsePlainDocument(input);
  return "text" in plain ? parseMarkedUp(plain.text) : plain;
}

/** Reads a text that is not plain JSON: JSON with comments, YAML, or JSON with a fault. */
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
  // a document that begins like JSON and is neither is reported as faulty JSON
  return "faults" in yaml && json.bracketed === true ? json : yaml;
}
