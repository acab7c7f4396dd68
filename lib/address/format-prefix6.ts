import { formatAddress6 } from "./format-address6.js";

/** An IPv6 prefix as canonical text, host bits cleared: `FD12:3456:789A:0::1/64` comes back as `fd12:3456:789a::/64`. */
export function formatPrefix6(prefix: { readonly first: bigint; readonly prefixLength: number }): string {
  return `${formatAddress6(prefix.first)}/${prefix.prefixLength}`;
}
