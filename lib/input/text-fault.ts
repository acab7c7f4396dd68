import { shorten } from "../text/shorten.js";

/** What is wrong with the text of a document, and the place in the document where one can be named. */
export interface TextFault {
  readonly rule: "input-syntax" | "input-encoding" | "input-duplicate-key" | "input-truncated" | "input-depth" | "input-size";
  readonly path: string;
  readonly message: string;
  readonly received?: string;
}

/** What a text says, or why it says nothing. */
export type ParsedText = { readonly value: unknown } | { readonly faults: readonly TextFault[] };

/** Turns offsets of a text into lines and columns, both from 1. The line ends are looked for once, and only when asked. */
export function placesIn(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let line = 0;
    let after = starts.length;
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else after = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return starts;
}

/** What stands at a place of a text: a word, or one character. */
export function foundAt(text: string, offset: number): string {
  if (offset >= text.length) return "the end of the input";
  const rest = text.slice(offset, offset + 40);
  const found = /^[\p{L}\p{Nd}_$.-]+/u.exec(rest)?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0);
  if (found === "\n" || found === "\r") return "the end of the line";
  return found === '"' ? "a text" : `"${shorten(found, 30)}"`;
}
