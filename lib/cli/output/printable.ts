import { shorten } from "../../text/shorten.js";

/** Text without anything a terminal would act on: controls, bidi marks and line breaks are spelled out. */
export function printable(text: string): string {
  return shorten(text, Number.POSITIVE_INFINITY);
}
