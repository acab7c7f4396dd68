import { shorten } from "../../address/index.js";

/**
 * A text as part of a line of Markdown or of a cell of a table.
 *
 * Guarantees: it shows as the text; nothing in it begins a link, emphasis, code, an image, HTML, a mention or a formula, ends a cell
 * or breaks the line. What cannot be printed is spelled `\u{a}`.
 */
export function markdownText(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]<>|~&$@#!^={}]/g, "\\$&")
    .replace(/:(?=\/\/)|(?<=www)\./gi, "\\$&")
    .replace(/^(?=[-+])|^(\d+)(?=[.)])/, "$1\\");
}

/** A text as code where it is a plain word, and as text elsewhere: a fence of backticks cannot hold everything. */
export function markdownCode(text: string): string {
  return /^[A-Za-z0-9.*:/_-]+$/.test(text) ? `\`${text}\`` : markdownText(text);
}

function printable(text: string): string {
  return shorten(text, Number.POSITIVE_INFINITY);
}
