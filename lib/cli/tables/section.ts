import { displayWidth } from "../output/display-width.js";
import { printable } from "../output/printable.js";

/** Writes one section of a table: a title with a line below it, then the text. An empty text makes no section. */
export function section(title: string, text: string): string {
  const shown = printable(title);
  return text === "" ? "" : `${shown}\n${"=".repeat(displayWidth(shown))}\n${text}`;
}
