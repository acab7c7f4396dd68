import { escapeDelicate, hexadecimal } from "./escape-code-units.js";

/** What stands for a character of markup. */
const spelled: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  // as entities and not behind a backslash: parsers differ in what a backslash before a pipe means
  "|": "&#124;",
  "\\": "&#92;",
  "`": "&#96;",
  "@": "&#64;",
};

/**
 * A text as it is, in a table cell or in a line of Markdown: nothing in it is markup, HTML, a link or the end of a cell.
 *
 * Guarantees: one line; line ends, controls and marks of direction are spelled `\u{a}`, since a cell has no place for them.
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

/** An address, a prefix or an id as code, where it has only characters such values have; anything else as text. */
export function markdownCode(text: string): string {
  const isCode = /^[A-Za-z0-9_./:%* ,-]+$/.test(text) && !/^[ ,]|[ ,](?:[ ,]|$)/.test(text);
  return isCode ? `\`${text}\`` : markdownText(text);
}

/** A table of cells that are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

/** Text in which addresses of the vendor's pages are links, and nothing else is. */
export function markdownLinked(text: string): string {
  const page = /https:&#47;\/((?:github\.com|learn\.microsoft\.com)\/(?:(?:[A-Za-z0-9.%/-]|\\[_#~])*[A-Za-z0-9/])?)/g;
  return markdownText(text).replace(page, (_, rest: string) => `<https://${rest.replaceAll("\\", "")}>`);
}
