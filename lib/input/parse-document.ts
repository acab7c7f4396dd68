import type { Finding } from "../../types/index.js";
import { findingOf } from "../rules/finding-of.js";
import { inputRules } from "../rules/input-rules.js";
import { checkDocument } from "./check-document.js";
import { decodeText } from "./decode-text.js";
import { endOfText } from "./end-of-text.js";
import { parseJsonc } from "./parse-jsonc.js";
import { parseYaml } from "./parse-yaml.js";
import type { ParsedText, TextFault } from "./text-fault.js";

/** The document of a text, or the findings that say why there is none. */
export type ParsedDocument = { readonly value: unknown } | { readonly findings: readonly Finding[] };

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
  const parsed = parseInput(input);
  if ("value" in parsed) return parsed;
  return { findings: parsed.faults.map(({ rule, ...observation }) => findingOf(inputRules[rule], observation)) };
}

function parseInput(input: string | Uint8Array): ParsedText {
  const { bytes } = inputRules["input-size"].values;
  if (input.length > bytes)
    return failed({ rule: "input-size", path: "", message: `the input has ${input.length} bytes, more than ${bytes}` });
  const decoded = typeof input === "string" ? { text: input } : decodeText(input);
  if ("fault" in decoded) return failed({ rule: "input-encoding", path: "", message: decoded.fault });
  const text = decoded.text.startsWith("\uFEFF") ? decoded.text.slice(1) : decoded.text;
  if (!/\S/.test(text)) return failed({ rule: "input-syntax", path: "", message: "the input is empty" });
  if (text.includes("\0"))
    return failed({ rule: "input-encoding", path: "", message: "the input holds the character U+0000, so it is no text" });
  const value = parseJson(text);
  const { names, faults } = checkDocument(value);
  // where as many names stand in the text as in the value, none hides another
  if (value !== undefined && names === namesIn(text)) return faults.length === 0 ? { value } : { faults };
  const parsed = parseText(text);
  if ("faults" in parsed) return parsed;
  const check = checkDocument(parsed.value);
  return check.faults.length === 0 ? parsed : { faults: check.faults };
}

/** What is no plain JSON: JSON with comments, or YAML, or JSON with a fault. */
function parseText(text: string): ParsedText {
  const json = parseJsonc(text);
  if (json.unlikeJson !== true) return json;
  const yaml = parseYaml(text);
  // what begins like JSON and is neither is told about as JSON
  return "faults" in yaml && json.bracketed === true ? json : yaml;
}

function failed(fault: TextFault): ParsedText {
  return { faults: [fault] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many property names stand in a JSON text: its colons outside of texts. */
function namesIn(text: string): number {
  let names = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3a) names++;
    else if (code === 0x22) i = endOfText(text, i);
  }
  return names;
}
