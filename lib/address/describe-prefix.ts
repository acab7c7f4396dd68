import { Netmask } from "netmask";
import { defined } from "../collections/defined.js";
import type { Prefix } from "./prefix.js";
import { formatPrefix } from "./prefix.js";

/** The addresses and masks of a prefix, as text. */
export interface PrefixDescription {
  readonly subnetMask: string;
  readonly wildcardMask: string;
  /** Only up to /30: the addresses of a /31 and a /32 are all hosts (RFC 3021). */
  readonly broadcast?: string;
  readonly firstUsable: string;
  readonly lastUsable: string;
}

/**
 * Describes an IPv4 prefix: masks, broadcast address, first and last address for hosts.
 *
 * Guarantees: both addresses of a /31 and the one of a /32 are usable.
 */
export function describePrefix(prefix: Prefix): PrefixDescription {
  // netmask guesses at doubtful text, so it only gets our own canonical text
  const { mask, hostmask, broadcast, first, last } = new Netmask(formatPrefix(prefix));
  return {
    subnetMask: mask,
    wildcardMask: hostmask,
    ...defined({ broadcast }),
    firstUsable: first,
    lastUsable: last,
  };
}
