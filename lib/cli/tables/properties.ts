import { displayWidth } from "../output/display-width.js";
import { printable } from "../output/printable.js";
import { wrapText } from "../output/wrap-text.js";

/** Lists names and values, one a line; values that are `undefined` are skipped. */
export function properties(rows: readonly (readonly [string, string | number | undefined])[], width: number | undefined): string {
  const given = rows.filter(([, value]) => value !== undefined && value !== "");
  const left = given.reduce((most, [name]) => Math.max(most, displayWidth(name)), 0) + 2;
  const right = Math.max(20, (width ?? Number.POSITIVE_INFINITY) - left);
  const lines = given.flatMap(([name, value]) =>
    wrapText(printable(String(value)), right).map(
      (line, i) => (i === 0 ? name + " ".repeat(left - displayWidth(name)) : " ".repeat(left)) + line,
    ),
  );
  return lines.map((line) => `${line}\n`).join("");
}
