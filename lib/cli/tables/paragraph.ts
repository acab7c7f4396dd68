import { printable } from "../output/printable.js";
import { wrapText } from "../output/wrap-text.js";

/** Writes a sentence for people, in lines no wider than the terminal. */
export function paragraph(text: string, width: number | undefined): string {
  return `${wrapText(printable(text), width ?? Number.POSITIVE_INFINITY).join("\n")}\n`;
}
