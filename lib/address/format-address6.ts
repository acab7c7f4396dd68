import IPCIDR from "ip-cidr";

/**
 * An IPv6 address in the canonical form of RFC 5952: lower case, no leading zeros, the longest run of two or more zero
 * groups as `::`, the first of equal runs.
 *
 * @param address 0 to 2^128 - 1
 */
export function formatAddress6(address: bigint): string {
  const groups = address.toString(16).padStart(32, "0").match(/.{4}/g) ?? [];
  return IPCIDR.createAddress(groups.join(":")).correctForm();
}
