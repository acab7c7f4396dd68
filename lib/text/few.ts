import { together } from "./together.js";

/** The number of items that `few` names. To use it, look for one more item than this, and no further. */
export const named = 3;

/** Lists the first few items of a list that was not searched to its end: `a`, `a and b`, `a, b, c and more`. */
export function few(items: readonly string[]): string {
  return together(items.length > named ? [...items.slice(0, named), "more"] : items);
}
