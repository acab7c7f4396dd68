import type { Finding } from "../../../types/index.js";
import { contains6, formatPrefix, formatPrefix6, overlaps6, type Prefix, type Prefix6, parsePrefix6 } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { azureCniSubnetRules } from "../../rules/azure-cni-subnet-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import { checkReservations } from "../checks/check-prefix.js";
import type { Located } from "../reading/located.js";
import { checkTexts } from "./check-texts.js";
import { prefixHolder } from "./prefix-holder.js";
import type { ParsedAzureCniRequest } from "./read-azure-cni.js";
import type { ParsedSubnet } from "./read-subnets.js";
import { usableCount } from "./usable-in-subnet.js";

/** The subnets that exist: inside the virtual network, and of a size that Azure has. */
export function checkSubnets(reading: ParsedAzureCniRequest): Finding[] {
  const { subnets } = reading;
  return [
    ...subnets.flatMap(checkTexts),
    ...checkInside(reading),
    ...subnets.flatMap(({ v4 }) => v4.flatMap(checkSize)),
    ...subnets.flatMap((subnet) => subnet.v6.flatMap((prefix) => checkSize6(prefix, subnet, reading))),
    ...subnets.flatMap(checkUse),
    ...subnets.flatMap(({ usedRanges, v4 }) =>
      checkReservations(
        usedRanges,
        v4.map(({ value }) => value),
      ),
    ),
  ];
}

function checkInside({ subnets, network }: ParsedAzureCniRequest): Finding[] {
  const row = azureCniRules["azure-subnet-in-vnet"];
  const prefixes = network.v4.map(({ value }) => value);
  const holderOf = prefixHolder(prefixes);
  const outside = (name: string, text: string, path: string, known: readonly string[]) => {
    const advice = known.length === 0 ? "it has no prefix of that IP version" : `use addresses of ${listed(known)}`;
    return findingOf(row, { path, message: `${text} of subnet "${shorten(name)}" is not inside the virtual network; ${advice}` });
  };
  const known = prefixes.map((prefix) => formatPrefix(prefix));
  const known6 = network.v6.map(({ value }) => formatPrefix6(value));
  return subnets.flatMap(({ name, v4, v6 }) => [
    ...v4.filter(({ value }) => holderOf(value) === undefined).map(({ value, path }) => outside(name, formatPrefix(value), path, known)),
    ...v6
      .filter(({ value }) => !network.v6.some((whole) => contains6(whole.value, value)))
      .map(({ value, path }) => outside(name, formatPrefix6(value), path, known6)),
  ]);
}

function checkSize({ value, path }: Located<Prefix>): Finding[] {
  const row = azureCniRules["azure-reserved-five"];
  const { longestPrefixLength, addresses } = row.values;
  if (value.prefixLength <= longestPrefixLength) return [];
  const message = `subnet ${formatPrefix(value)} is smaller than a /${longestPrefixLength}, of which Azure reserves ${addresses} addresses; use a /${longestPrefixLength} or larger`;
  return [findingOf(row, { path, message })];
}

/**
 * Reports an IPv6 prefix with a length that Azure does not accept. The right prefix around it is offered if nothing else is in
 * it.
 */
function checkSize6(
  { value, path }: Located<Prefix6>,
  { name, index }: ParsedSubnet,
  { network, subnets }: ParsedAzureCniRequest,
): Finding[] {
  const row = azureCniSubnetRules["azure-subnet-ipv6-size"];
  const { prefixLength } = row.values;
  if (value.prefixLength === prefixLength) return [];
  const right = parsePrefix6(formatPrefix6({ first: value.first, prefixLength }));
  const text = formatPrefix6(right);
  const isClear =
    network.v6.some((whole) => contains6(whole.value, right)) &&
    !subnets.some((other) => other.v6.some((one) => (other.index !== index || one.path !== path) && overlaps6(one.value, right)));
  const advice = isClear ? text : `another prefix of /${prefixLength}`;
  const message = `${formatPrefix6(value)} of subnet "${shorten(name)}" is not a /${prefixLength}, the only length of IPv6 prefixes of subnets; use ${advice}`;
  const repairs = isClear ? [{ text: `use ${text}`, patch: [{ op: "replace" as const, path, value: text }] }] : [];
  return [findingOf(row, { path, message, repairs })];
}

/** Reports a subnet with more addresses in use than it has. */
function checkUse({ name, path, v4, used }: ParsedSubnet): Finding[] {
  const room = usableCount(v4.map(({ value }) => value));
  if (used <= room || v4.length === 0) return [];
  const { addresses } = azureCniRules["azure-reserved-five"].values;
  const at = pointer(path, "usedAddresses");
  const message = `subnet "${shorten(name)}" has ${used} addresses in use, but only ${room} besides Azure's ${addresses}; correct usedAddresses or its prefix`;
  return [findingOf(azureCniSubnetRules["azure-subnet-use"], { path: at, message })];
}
