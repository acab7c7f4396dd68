import { displayWidth } from "./display-width.js";
import { printable } from "./printable.js";
import { wrapText } from "./wrap-text.js";

/** A column of a table. */
export interface Column {
  readonly header: string;
  /** Numbers are aligned to the right. */
  readonly align?: "right";
  /** Whether its cells may continue on the next line if the terminal is too narrow. */
  readonly wraps?: true;
  /** Whether the column is hidden if it is empty in every row. */
  readonly optional?: true;
}

const gap = "  ";
const narrowest = 12;
const longestWord = 24;

/**
 * Lays out rows under headers and dashes, like az does.
 *
 * Nothing is cut off. With a `width`, the columns that may wrap shrink until the table fits: first as long as no word is
 * broken, then down to a dozen columns each. Control and bidi characters are escaped.
 *
 * @param width columns of the terminal, `undefined` for no limit
 */
export function columnLayout(columns: readonly Column[], rows: readonly (readonly string[])[], width: number | undefined): string {
  const shown = columns.map((column, i) => column.optional !== true || rows.some((row) => (row[i] ?? "") !== ""));
  return layout(
    columns.filter((_, i) => shown[i]),
    rows.map((row) => row.filter((_, i) => shown[i])),
    width,
  );
}

function layout(columns: readonly Column[], rows: readonly (readonly string[])[], width: number | undefined): string {
  const headers = columns.map(({ header }) => printable(header));
  const cells = rows.map((row) => columns.map((_, i) => printable(row[i] ?? "")));
  const widths = headers.map((header, i) => cells.reduce((most, row) => Math.max(most, displayWidth(row[i] ?? "")), displayWidth(header)));
  if (width !== undefined) {
    giveWay(
      widths,
      columns,
      width,
      headers.map((_, i) => floorOf(cells.map((row) => row[i] ?? ""))),
    );
    giveWay(
      widths,
      columns,
      width,
      headers.map(() => narrowest),
    );
  }
  const lines = [
    lineOf(headers, widths, columns),
    lineOf(
      widths.map((each) => "-".repeat(each)),
      widths,
      columns,
    ),
    ...cells.flatMap((row) => linesOf(row, widths, columns)),
  ];
  return `${lines.join("\n")}\n`;
}

/** Returns the width at which no word of a column has to be broken except after a hyphen, for words of normal length. */
function floorOf(cells: readonly string[]): number {
  const longest = cells.reduce(
    (most, cell) => cell.split(/ |(?<=-)/).reduce((longer, word) => Math.max(longer, displayWidth(word)), most),
    narrowest,
  );
  return longest <= longestWord ? longest : narrowest;
}

/** Takes the missing columns from the widest column that may wrap, again and again. */
function giveWay(widths: number[], columns: readonly Column[], width: number, floors: readonly number[]): void {
  let excess = widths.reduce((sum, each) => sum + each + gap.length, -gap.length) - width;
  while (excess > 0) {
    let widest = -1;
    let next = 0;
    for (const [i, each] of widths.entries()) {
      if (columns[i]?.wraps !== true || each <= (floors[i] ?? 0)) continue;
      if (widest < 0 || each > (widths[widest] ?? 0)) {
        next = widest < 0 ? 0 : (widths[widest] ?? 0);
        widest = i;
      } else next = Math.max(next, each);
    }
    if (widest < 0) return;
    // down to the next widest one, by at least one
    const least = Math.min(next, (widths[widest] ?? 0) - 1);
    const cut = Math.min(excess, (widths[widest] ?? 0) - Math.max(least, floors[widest] ?? 0));
    widths[widest] = (widths[widest] ?? 0) - cut;
    excess -= cut;
  }
}

function linesOf(row: readonly string[], widths: readonly number[], columns: readonly Column[]): string[] {
  const wrapped = row.map((cell, i) => wrapText(cell, widths[i] ?? 0));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    lineOf(
      wrapped.map((lines) => lines[line] ?? ""),
      widths,
      columns,
    ),
  );
}

function lineOf(cells: readonly string[], widths: readonly number[], columns: readonly Column[]): string {
  const padded = cells.map((cell, i) => {
    const padding = " ".repeat(Math.max(0, (widths[i] ?? 0) - displayWidth(cell)));
    return columns[i]?.align === "right" ? padding + cell : cell + padding;
  });
  return padded.join(gap).trimEnd();
}
