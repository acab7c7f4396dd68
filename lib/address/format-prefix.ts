import type { Address } from "./address.js";
import { formatAddress } from "./format-address.js";

/** A prefix as text, host bits cleared: `10.220.32.16/24` comes back as `10.220.32.0/24`. */
export function formatPrefix(prefix: { readonly first: Address; readonly prefixLength: number }): string {
  return `${formatAddress(prefix.first)}/${prefix.prefixLength}`;
}
