import type { AddressPrefix, AddressPrefixRequest, BigCount } from "../../../types/index.js";
import {
  addressFamily,
  describePrefix,
  formatAddress,
  formatAddress6,
  formatPrefix,
  formatPrefix6,
  parsePrefix,
  parsePrefix6,
  rangeSize,
  usableRange,
} from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { PlanError } from "../../finding/plan-error.js";
import { readAddressPrefixRequest } from "../../input/read-address-prefix-request.js";
import { checkPrefixText } from "../../platforms/checks/check-prefix.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";

/**
 * Reads a prefix strictly and returns everything about it.
 *
 * Guarantees: four decimal octets without leading zeros, and a length or a contiguous dotted mask. Nothing else is accepted as
 * a prefix, so nothing is guessed. Host bits are kept in `address`, reported in `findings` and cleared in `addressPrefix`. A
 * /31 has two usable addresses, a /32 one; in IPv6 all are usable.
 *
 * @param input the prefix, as bare text or as `{ addressPrefix }`
 * @throws PlanError whose finding says which part is wrong and why
 *
 * @example
 * ```ts
 * import { parseAddressPrefix } from "aks-netplan";
 *
 * const prefix = parseAddressPrefix("10.220.32.16/255.255.255.0");
 * prefix.addressPrefix; // "10.220.32.0/24"
 * prefix.usableCount; // 254
 * prefix.findings[0]?.rule; // "prefix-host-bits"
 * ```
 */
export function parseAddressPrefix(input: string | AddressPrefixRequest): AddressPrefix {
  const reading = readAddressPrefixRequest(input);
  if (reading.value === undefined) throw new PlanError(reading.findings);
  const text = reading.value.addressPrefix;
  const path = typeof input === "string" ? "" : "/addressPrefix";
  return addressFamily(text) === 4 ? describeIpv4(text, path) : describeIpv6(text, path);
}

function describeIpv4(text: string, path: string): AddressPrefix {
  const prefix = parsePrefix(text);
  const { subnetMask, wildcardMask, broadcast, firstUsable, lastUsable } = describePrefix(prefix);
  return {
    text,
    addressPrefix: formatPrefix(prefix),
    address: formatAddress(prefix.address),
    family: 4,
    prefixLength: prefix.prefixLength,
    subnetMask,
    wildcardMask,
    network: formatAddress(prefix.first),
    ...defined({ broadcast }),
    firstUsable,
    lastUsable,
    addressCount: rangeSize(prefix),
    usableCount: rangeSize(usableRange(prefix)),
    findings: checkPrefixText(prefix, path),
  };
}

function describeIpv6(text: string, path: string): AddressPrefix {
  const prefix = parsePrefix6(text);
  const addressPrefix = formatPrefix6(prefix);
  const count = bigCount(prefix.last - prefix.first + 1n);
  const given = `${formatAddress6(prefix.address)}/${prefix.prefixLength}`;
  const hostBits = {
    path,
    received: given,
    message: `${given} has host bits set; it is read as ${addressPrefix}`,
    repairs: [{ text: `write ${addressPrefix}`, patch: [{ op: "replace" as const, path, value: addressPrefix }] }],
  };
  return {
    text,
    addressPrefix,
    address: formatAddress6(prefix.address),
    family: 6,
    prefixLength: prefix.prefixLength,
    network: formatAddress6(prefix.first),
    firstUsable: formatAddress6(prefix.first),
    lastUsable: formatAddress6(prefix.last),
    addressCount: count,
    usableCount: count,
    findings: prefix.address === prefix.first ? [] : [findingOf(addressRules["prefix-host-bits"], hostBits)],
  };
}

/** A number as long as it is exact, decimal text beyond. */
function bigCount(count: bigint): BigCount {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count.toString();
}
