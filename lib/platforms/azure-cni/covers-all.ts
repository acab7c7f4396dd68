import type { AddressRange } from "../../address/index.js";

/** Whether a range has all of every prefix, so that no subnet stands beside it. */
export function coversAll({ first, last }: AddressRange, prefixes: readonly AddressRange[]): boolean {
  return prefixes.length > 0 && prefixes.every((prefix) => first <= prefix.first && prefix.last <= last);
}
