import { highestWhere } from "../collections/highest-where.js";
import { shorten } from "../text/shorten.js";

/** A fault in the text of a document, and its place if one can be named. */
export interface TextFault {
  readonly rule: "input-syntax" | "input-encoding" | "input-duplicate-key" | "input-truncated" | "input-depth" | "input-size";
  readonly path: string;
  readonly message: string;
  readonly received?: string;
}

/** The value of a text, or the reason why it has none. */
export type ParsedText = { readonly value: unknown } | { readonly faults: readonly TextFault[] };

/**
 * Returns a function that turns offsets of a text into lines and columns, both counted from 1. Line ends are searched once, at
 * the first call.
 */
export function placesIn(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const known = starts;
    const line = highestWhere(0, known.length, (index) => (known[index] ?? 0) <= offset);
    return { line: line + 1, column: offset - (known[line] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return starts;
}

/** Returns what is at a place of a text: a word, or one character. */
export function foundAt(text: string, offset: number): string {
  if (offset >= text.length) return "the end of the input";
  const rest = text.slice(offset, offset + 40);
  const found = /^[\p{L}\p{Nd}_$.-]+/u.exec(rest)?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0);
  if (found === "\n" || found === "\r") return "the end of the line";
  return found === '"' ? "a text" : `"${shorten(found, 30)}"`;
}
