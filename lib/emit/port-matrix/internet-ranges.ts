import { addressSet, firstAddress, formatRange, lastAddress, parsePrefix, specialPurposeRanges, subtract } from "../../address/index.js";
import type { Family } from "./end-parts.js";

/**
 * The public addresses, for formats without a word for the internet: in IPv4 all that are in no special-purpose range, in IPv6
 * those that are assigned to the public internet (RFC 4291). Ranges as `a-b`, or prefixes.
 */
export function internetRanges(family: Family): readonly string[] {
  if (family === "ipv6") return ["2000::/3"];
  const special = addressSet(specialPurposeRanges.map(({ prefix }) => parsePrefix(prefix)));
  return subtract([{ first: firstAddress, last: lastAddress }], special).map(formatRange);
}
