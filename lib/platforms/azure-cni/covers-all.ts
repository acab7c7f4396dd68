import { type AddressRange, rangeContains } from "../../address/index.js";

/** Whether a range has all of every prefix, so that no subnet stands beside it. */
export function coversAll(range: AddressRange, prefixes: readonly AddressRange[]): boolean {
  return prefixes.length > 0 && prefixes.every((prefix) => rangeContains(range, prefix));
}
