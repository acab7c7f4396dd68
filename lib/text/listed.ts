import { together } from "./together.js";

/**
 * Lists the first few items, for a message: `a`, `a and b`, `a, b, c and 4 more`.
 *
 * @param items texts as the message shows them
 * @param most  how many are named; the rest is counted
 */
export function listed(items: readonly string[], most = 3): string {
  return together(items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items);
}
