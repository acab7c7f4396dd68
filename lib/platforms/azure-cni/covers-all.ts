import { type AddressRange, rangeContains } from "../../address/index.js";

/** Reports whether a range covers every prefix completely, so that no subnet fits outside it. */
export function coversAll(range: AddressRange, prefixes: readonly AddressRange[]): boolean {
  return prefixes.length > 0 && prefixes.every((prefix) => rangeContains(range, prefix));
}
