import type { Address } from "./address.js";

/** An address in dotted decimal, as `parseAddress` reads it. */
export function formatAddress(address: Address): string {
  return `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`;
}
