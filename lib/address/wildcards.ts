import { addressAt, formatAddress } from "./address.js";
import type { Prefix } from "./prefix.js";

/** The most texts for one prefix; more would be unreadable. */
const most = 16;

/** Addresses with an asterisk in place of the last octets. */
export interface Wildcards {
  readonly texts: readonly string[];
  /** Set if they stand for more addresses than the prefix has. */
  readonly isWider?: true;
}

/**
 * Writes a prefix with asterisks, for programs that read no prefixes: `192.168.10.0/24` as `192.168.10.*`, `172.16.0.0/12` as
 * `172.16.*` to `172.31.*`. If that takes very many texts, one for the octet around the prefix is used instead.
 */
export function wildcardsOf({ first, prefixLength }: Prefix): Wildcards {
  const octets = Math.ceil(prefixLength / 8);
  const count = 2 ** (octets * 8 - prefixLength);
  if (count > most) return { texts: [starred(first, octets - 1)], isWider: true };
  const step = 2 ** (32 - octets * 8);
  return { texts: Array.from({ length: count }, (_, index) => starred(addressAt(first + index * step), octets)) };
}

function starred(address: Prefix["first"], octets: number): string {
  const kept = formatAddress(address).split(".").slice(0, octets);
  return octets === 4 ? kept.join(".") : [...kept, "*"].join(".");
}
