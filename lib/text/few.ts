import { together } from "./together.js";

/** How many of a list `few` names; a search for what it lists can end one item after that. */
export const named = 3;

/** The first few of a list that was not searched to its end: `a`, `a and b`, `a, b, c and more`. */
export function few(items: readonly string[]): string {
  return together(items.length > named ? [...items.slice(0, named), "more"] : items);
}
