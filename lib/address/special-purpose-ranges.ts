import { type AddressRange, rangesOverlap } from "./address-range.js";
import { parsePrefix } from "./parse.js";

/** One row of the IANA registry of special-purpose IPv4 addresses. */
export interface SpecialPurposeRange {
  /** The name in the registry. */
  readonly name: string;
  readonly prefix: string;
  /** The document that reserved the range, such as `RFC 1918`. */
  readonly rfc: string;
  /** Whether ordinary hosts may use its addresses. */
  readonly hosts: boolean;
}

/**
 * The IANA IPv4 Special-Purpose Address Registry in its order, with multicast, which has a registry of its own. Single
 * addresses and blocks inside another row (0.0.0.0, those of 192.0.0.0/24, 192.88.99.2) have no row of their own here.
 */
export const specialPurposeRanges: readonly SpecialPurposeRange[] = [
  { name: "This network", prefix: "0.0.0.0/8", rfc: "RFC 791", hosts: false },
  { name: "Private-Use", prefix: "10.0.0.0/8", rfc: "RFC 1918", hosts: true },
  { name: "Shared Address Space", prefix: "100.64.0.0/10", rfc: "RFC 6598", hosts: true },
  { name: "Loopback", prefix: "127.0.0.0/8", rfc: "RFC 1122", hosts: false },
  { name: "Link Local", prefix: "169.254.0.0/16", rfc: "RFC 3927", hosts: false },
  { name: "Private-Use", prefix: "172.16.0.0/12", rfc: "RFC 1918", hosts: true },
  { name: "IETF Protocol Assignments", prefix: "192.0.0.0/24", rfc: "RFC 6890", hosts: false },
  { name: "Documentation (TEST-NET-1)", prefix: "192.0.2.0/24", rfc: "RFC 5737", hosts: false },
  { name: "AS112-v4", prefix: "192.31.196.0/24", rfc: "RFC 7535", hosts: false },
  { name: "AMT", prefix: "192.52.193.0/24", rfc: "RFC 7450", hosts: false },
  { name: "Deprecated (6to4 Relay Anycast)", prefix: "192.88.99.0/24", rfc: "RFC 7526", hosts: false },
  { name: "Private-Use", prefix: "192.168.0.0/16", rfc: "RFC 1918", hosts: true },
  { name: "Direct Delegation AS112 Service", prefix: "192.175.48.0/24", rfc: "RFC 7534", hosts: false },
  { name: "Benchmarking", prefix: "198.18.0.0/15", rfc: "RFC 2544", hosts: false },
  { name: "Documentation (TEST-NET-2)", prefix: "198.51.100.0/24", rfc: "RFC 5737", hosts: false },
  { name: "Documentation (TEST-NET-3)", prefix: "203.0.113.0/24", rfc: "RFC 5737", hosts: false },
  { name: "Multicast", prefix: "224.0.0.0/4", rfc: "RFC 5771", hosts: false },
  { name: "Reserved", prefix: "240.0.0.0/4", rfc: "RFC 1112", hosts: false },
  { name: "Limited Broadcast", prefix: "255.255.255.255/32", rfc: "RFC 919", hosts: false },
];

/** Returns the rows that share an address with a range, in the registry's order. */
export function specialPurposeOf(range: AddressRange): readonly SpecialPurposeRange[] {
  return specialPurposeRanges.filter((row) => rangesOverlap(parsePrefix(row.prefix), range));
}
