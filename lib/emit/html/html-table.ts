import { htmlText } from "./html-text.js";

/** A column: its title, and its share of the width, in percent. */
export type HtmlColumn = readonly [head: string, width: number];

/** A cell: its content as HTML, and what a reader sorts it by if that is not its text. */
export interface HtmlCell {
  readonly html: string;
  readonly sortBy?: string;
}

/**
 * Writes a table. Scripts, if they run, make it sortable and searchable; on a narrow screen each row is a block of lines with
 * the titles of their columns.
 *
 * @param label what the table has, for its search field and for people who cannot see it
 */
export function htmlTable(label: string, columns: readonly HtmlColumn[], rows: readonly (readonly HtmlCell[])[]): string[] {
  const heads = columns.map(([head, width]) => `<th scope="col" style="width:${width}%">${htmlText(head)}</th>`);
  return [
    `<table class="rows" aria-label="${htmlText(label)}">`,
    `<thead><tr>${heads.join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map((cells) => `<tr>${cells.map((cell, index) => cellOf(cell, columns[index]?.[0] ?? "")).join("")}</tr>`),
    "</tbody>",
    "</table>",
  ];
}

function cellOf({ html, sortBy }: HtmlCell, head: string): string {
  const order = sortBy === undefined ? "" : ` data-sort="${htmlText(sortBy)}"`;
  return `<td data-head="${htmlText(head)}"${order}>${html}</td>`;
}
