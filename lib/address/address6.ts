/** Consecutive IPv6 addresses, both ends included; `first` is never after `last`. */
export interface AddressRange6 {
  /** 0 to 2^128 - 1 */
  readonly first: bigint;
  readonly last: bigint;
}

/** An IPv6 prefix: the text that was written, and the block of addresses it names. */
export interface Prefix6 extends AddressRange6 {
  /** As written, including host bits. */
  readonly address: bigint;
  /** 0 to 128 */
  readonly prefixLength: number;
  /** `address` in the canonical form of RFC 5952, without the length. */
  readonly text: string;
}

/**
 * Formats an IPv6 address in the canonical form of RFC 5952: lower case, no leading zeros, the longest run of two or more zero
 * groups as `::`, the first of equal runs.
 *
 * @param address 0 to 2^128 - 1
 */
export function formatAddress6(address: bigint): string {
  const digits = address.toString(16).padStart(32, "0");
  const groups = Array.from({ length: 8 }, (_, i) => Number.parseInt(digits.slice(4 * i, 4 * i + 4), 16).toString(16));
  const [first, length] = longestRunOfZeros(groups);
  if (length < 2) return groups.join(":");
  return `${groups.slice(0, first).join(":")}::${groups.slice(first + length).join(":")}`;
}

function longestRunOfZeros(groups: readonly string[]): readonly [first: number, length: number] {
  let [first, length] = [0, 0];
  let run = 0;
  for (const [i, group] of groups.entries()) {
    run = group === "0" ? run + 1 : 0;
    if (run > length) [first, length] = [i - run + 1, run];
  }
  return [first, length];
}

/** Formats an IPv6 prefix as canonical text, host bits cleared: `FD12:3456:789A:0::1/64` becomes `fd12:3456:789a::/64`. */
export function formatPrefix6(prefix: { readonly first: bigint; readonly prefixLength: number }): string {
  return `${formatAddress6(prefix.first)}/${prefix.prefixLength}`;
}

/** Formats an IPv6 range as `parseRange6` reads it: `a` for one address, `a-b` for more. */
export function formatRange6(range: AddressRange6): string {
  return range.first === range.last ? formatAddress6(range.first) : `${formatAddress6(range.first)}-${formatAddress6(range.last)}`;
}

/** Reports whether an IPv6 prefix or range contains every address of another. */
export function contains6(outer: AddressRange6, inner: AddressRange6): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** Reports whether two IPv6 prefixes or ranges share an address. */
export function overlaps6(a: AddressRange6, b: AddressRange6): boolean {
  return a.first <= b.last && b.first <= a.last;
}
