import { shorten } from "../../text/shorten.js";

/** More marks than this on one character would extend into the lines above and below. */
const stacked = /(\p{M}{2})\p{M}+/gu;
/** Code points that are not characters; XML forbids two of them. */
const noncharacters = /[\uFDD0-\uFDEF\uFFFE\uFFFF]/g;

/** Makes any text visible for a picture: controls, bidi marks and what XML cannot contain are escaped, stacks of marks are cut. */
export function visibleText(text: string): string {
  return shorten(text, Number.POSITIVE_INFINITY)
    .replace(stacked, "$1…")
    .replace(noncharacters, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Writes visible text as content or attribute value of XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Writes lines as a comment of XML, which must not contain two hyphens in a row. */
export function xmlComment(lines: readonly string[]): string {
  const shown = lines.map((line) =>
    visibleText(line)
      .replace(/-(?=-)/g, "- ")
      .replace(/-$/, "- "),
  );
  return `<!--\n${shown.map((line) => `  ${line}\n`).join("")}-->\n`;
}
