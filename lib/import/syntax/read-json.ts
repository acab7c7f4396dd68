import { parseJsonc } from "../../input/parse-jsonc.js";
import { importRules } from "../../rules/import-rules.js";
import type { ParsedSyntax } from "./opened.js";

const most = importRules["import-size"].values.records;

/**
 * Reads JSON, with comments: one value, or several after each other, as JSON lines and the output of a command that runs once
 * for each resource have them.
 */
export function readJson(text: string): ParsedSyntax {
  const parsed = parseJsonc(text);
  if ("value" in parsed) return { roots: [parsed.value] };
  const several = readSeveral(text);
  if (several !== undefined) return several;
  const [fault] = parsed.faults;
  const rule = fault?.rule === "input-size" || fault?.rule === "input-depth" ? "import-size" : "import-syntax";
  return { fault: { rule, message: withoutWords(fault?.message ?? "the document is not JSON") } };
}

/** Removes what was found at a fault from its message: it can be a password without quotes. */
function withoutWords(message: string): string {
  return message.replace(/found "[\p{L}\p{Nd}_$.…-]+"/u, "found a word");
}

/** Reads several objects or lists; undefined if there is anything else between them or one of them is not JSON. */
function readSeveral(text: string): ParsedSyntax | undefined {
  const parts = partsOf(text);
  if (parts === undefined || parts.length < 2) return undefined;
  if (parts.length > most) return { fault: { rule: "import-size", message: `the document has more than ${most} JSON values` } };
  const roots: unknown[] = [];
  for (const { start, end } of parts) {
    const parsed = parseJsonc(text.slice(start, end));
    if (!("value" in parsed)) return undefined;
    roots.push(parsed.value);
  }
  return { roots, placeOf: (root) => ({ line: parts[root]?.line ?? 1, column: 1 }) };
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Finds the objects and lists at the top level by their brackets, in one pass. */
function partsOf(text: string): Part[] | undefined {
  const parts: Part[] = [];
  let depth = 0;
  let line = 1;
  let first = { start: 0, line: 1 };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "\n") line++;
    else if (sign === '"') at = endOfText(text, at);
    else if (sign === "{" || sign === "[") {
      if (depth === 0) first = { start: at, line };
      depth++;
    } else if (sign === "}" || sign === "]") {
      depth--;
      if (depth < 0) return undefined;
      if (depth === 0) parts.push({ ...first, end: at + 1 });
    } else if (depth === 0 && !/\s/.test(sign)) return undefined;
  }
  return depth === 0 ? parts : undefined;
}

/** Returns the place of the quote that ends a text. */
function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text.charAt(at) === "\\") at++;
    else if (text.charAt(at) === '"') return at;
  }
  return text.length;
}
