import { escapeDelicate, hexadecimal } from "./escape-code-units.js";

/** The replacements for characters of markup. */
const spelled: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  // as entities and not after a backslash, because parsers differ about a backslash before a pipe
  "|": "&#124;",
  "\\": "&#92;",
  "`": "&#96;",
  "@": "&#64;",
};

/**
 * Writes a text in a table cell or in a line of Markdown, so that nothing in it is markup, HTML, a link or the end of a cell.
 *
 * Guarantees: one line. Line ends, controls and direction marks are written as `\u{a}`, because a cell cannot contain them.
 */
export function markdownText(text: string): string {
  return escapeDelicate(text, (codePoint) => `\\u{${hexadecimal(codePoint, 1)}}`)
    .replace(/[&<>|\\`@*_[\]~#!$]/g, (character) => spelled[character] ?? `\\${character}`)
    .replaceAll("://", ":&#47;/")
    .replace(/www\./gi, (start) => `${start.slice(0, 3)}&#46;`)
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d+)([.)])(?= |$)/, "$1\\$2")
    .replace(/^\p{Zs}+|(?<!\p{Zs})\p{Zs}+$/gu, (spaces) => [...spaces].map((space) => `&#${space.codePointAt(0)};`).join(""));
}

/** Writes an address, a prefix or an id as code, if it has only the characters of such values; anything else as text. */
export function markdownCode(text: string): string {
  const isCode = /^[A-Za-z0-9_./:;%* ,-]+$/.test(text) && !/^[ ,]|[ ,](?:[ ,]|$)/.test(text);
  return isCode ? `\`${text}\`` : markdownText(text);
}

/** Writes a table of cells that are already Markdown. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

/** Text in which addresses of the vendor's pages are links, and nothing else is. */
export function markdownLinked(text: string): string {
  const page = /https:&#47;\/((?:github\.com|learn\.microsoft\.com)\/[A-Za-z0-9.%/\\_#~-]*)/g;
  return markdownText(text).replace(page, (_, found: string) => {
    // a full stop after an address is not part of it
    const end = found.search(/[^A-Za-z0-9/]?$/);
    return `<https://${found.slice(0, end).replaceAll("\\", "")}>${found.slice(end)}`;
  });
}
