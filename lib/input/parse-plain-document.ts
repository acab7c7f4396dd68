import type { Finding } from "../../types/index.js";
import { findingOf } from "../rules/finding-of.js";
import { inputRules } from "../rules/input-rules.js";
import { checkDocument } from "./check-document.js";
import { decodeText } from "./decode-text.js";
import { endOfText } from "./end-of-text.js";
import type { ParsedText, TextFault } from "./text-fault.js";

/** The document of a text, or the findings that explain why there is none. */
export type ParsedDocument = { readonly value: unknown } | { readonly findings: readonly Finding[] };

/**
 * Reads a document with the reader of the language alone. Most documents are plain JSON, and the other readers take longer to
 * load than a plan takes.
 *
 * @returns the document, or why there is none; the text if it is not plain JSON or names a property twice
 */
export function parsePlainDocument(input: string | Uint8Array): ParsedDocument | { readonly text: string } {
  const opened = openText(input);
  if ("faults" in opened) return documentOf(opened);
  const { text } = opened;
  const value = parseJson(text);
  const { names, faults } = checkDocument(value);
  // if the text has as many names as the value, no name hides another
  if (value === undefined || names !== namesIn(text)) return { text };
  return documentOf(faults.length === 0 ? { value } : { faults });
}

/** Returns what was read, with a finding for each fault. */
export function documentOf(parsed: ParsedText): ParsedDocument {
  if ("value" in parsed) return parsed;
  return { findings: parsed.faults.map(({ rule, ...observation }) => findingOf(inputRules[rule], observation)) };
}

function openText(input: string | Uint8Array): { readonly text: string } | { readonly faults: readonly TextFault[] } {
  const { bytes } = inputRules["input-size"].values;
  if (input.length > bytes)
    return failed({ rule: "input-size", path: "", message: `the input has ${input.length} bytes, more than ${bytes}` });
  const decoded = typeof input === "string" ? { text: input } : decodeText(input);
  if ("fault" in decoded) return failed({ rule: "input-encoding", path: "", message: decoded.fault });
  const text = decoded.text.startsWith("\uFEFF") ? decoded.text.slice(1) : decoded.text;
  if (!/\S/.test(text)) return failed({ rule: "input-syntax", path: "", message: "the input is empty" });
  if (text.includes("\0"))
    return failed({ rule: "input-encoding", path: "", message: "the input contains the character U+0000, so it is not text" });
  return { text };
}

function failed(fault: TextFault) {
  return { faults: [fault] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Counts the property names in a JSON text: its colons outside of texts. */
function namesIn(text: string): number {
  let names = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3a) names++;
    else if (code === 0x22) i = endOfText(text, i);
  }
  return names;
}
