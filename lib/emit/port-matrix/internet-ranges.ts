import {
  addressSet,
  firstAddress,
  formatPrefix,
  formatRange,
  lastAddress,
  parsePrefix,
  prefixesOfSet,
  specialPurposeRanges,
  subtract,
} from "../../address/index.js";
import type { Family } from "./end-parts.js";

/**
 * The public addresses, for formats without a word for the internet: in IPv4 all that are in no special-purpose range, in IPv6
 * those that are assigned to the public internet (RFC 4291). Ranges as `a-b`, or prefixes.
 */
export function internetRanges(family: Family): readonly string[] {
  if (family === "ipv6") return ["2000::/3"];
  return subtract([{ first: firstAddress, last: lastAddress }], specialPurposeSet()).map(formatRange);
}

/** The addresses of IPv4 that are not public, as the shortest list of prefixes. */
export function specialPurposePrefixes(): readonly string[] {
  return prefixesOfSet(specialPurposeSet()).map(formatPrefix);
}

function specialPurposeSet() {
  return addressSet(specialPurposeRanges.map(({ prefix }) => parsePrefix(prefix)));
}
