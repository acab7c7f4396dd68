/**
 * Places in a cell where a spreadsheet starts to read a formula: the beginning, and after anything that may count as the end of
 * a cell with another list separator. Invisible characters may precede the sign, except for a tab and a line end.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for, all but a tab and a line end
const formula = /(?<=^|[,;\t\r\n])(?='|[\p{Z}\p{Cf}\0-\x08\v\f\x0E-\x1F\x7F-\x9F]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n])/gu;

/** The apostrophes in front of possible formulas. */
const guard = /(?<=^|[,;\t\r\n])'/g;

/**
 * Writes a text as a cell of CSV: RFC 4180, quoted wherever that can matter.
 *
 * Guarantees: Excel, LibreOffice and Sheets take no part of it for a formula, because an apostrophe precedes `=`, `+`, `-`,
 * `@`, their full-width forms, a tab and a line end. A reader gets the text back with `textOfCell`, except for half a surrogate
 * pair, which no file can contain and which becomes U+FFFD.
 */
export function csvCell(text: string): string {
  const guarded = text.replace(/\p{Cs}/gu, "\ufffd").replace(formula, "'");
  return /^[A-Za-z0-9 ./:*_-]*$/.test(guarded) ? guarded : `"${guarded.replaceAll('"', '""')}"`;
}

/** Returns the text of a cell that `csvCell` wrote, after a CSV reader removed the quotes. */
export function textOfCell(cell: string): string {
  return cell.replace(guard, "");
}
