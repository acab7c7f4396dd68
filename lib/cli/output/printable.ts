import { shorten } from "../../text/shorten.js";

/** Escapes everything a terminal would act on: controls, bidi marks and line breaks. */
export function printable(text: string): string {
  return shorten(text, Number.POSITIVE_INFINITY);
}
