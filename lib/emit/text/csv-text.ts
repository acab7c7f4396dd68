/**
 * Places in a cell from which a spreadsheet reads a formula: at its beginning, and behind whatever may be taken for the end
 * of a cell where lists are parted by something else. What nobody sees may stand before the sign, but for a tab and a line end.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for, all but a tab and a line end
const formula = /(?<=^|[,;\t\r\n])(?='|[\p{Z}\p{Cf}\0-\x08\v\f\x0E-\x1F\x7F-\x9F]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n])/gu;

/** The apostrophes that stand where a formula would begin. */
const guard = /(?<=^|[,;\t\r\n])'/g;

/**
 * A text as a cell of CSV: RFC 4180, quoted wherever that can matter.
 *
 * Guarantees: Excel, LibreOffice and Sheets take no part of it for a formula, because an apostrophe stands before `=`, `+`,
 * `-`, `@`, their full-width forms, a tab and a line end; a reader gets the text back with `textOfCell`,
 * but for half a surrogate pair, which no file can hold: U+FFFD stands for it.
 */
export function csvCell(text: string): string {
  const guarded = text.replace(/\p{Cs}/gu, "\ufffd").replace(formula, "'");
  return /^[A-Za-z0-9 ./:*_-]*$/.test(guarded) ? guarded : `"${guarded.replaceAll('"', '""')}"`;
}

/** The text of a cell that `csvCell` wrote, after a reader of CSV took the quotes away. */
export function textOfCell(cell: string): string {
  return cell.replace(guard, "");
}
