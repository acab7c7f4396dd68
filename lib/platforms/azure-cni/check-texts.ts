import type { Finding, Repair } from "../../../types/index.js";
import {
  addressSet,
  formatAddress6,
  formatPrefix,
  formatPrefix6,
  type Prefix,
  type Prefix6,
  parsePrefix,
  prefixesOfSet,
  rangesOverlap,
  subtract,
} from "../../address/index.js";
import { addressRules } from "../../rules/address-rules.js";
import { azureCniRangeRules } from "../../rules/azure-cni-range-rules.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { checkPrefixText } from "../checks/check-prefix.js";
import type { Located } from "../reading/located.js";
import type { IpPrefixes } from "../reading/read-prefixes.js";

/** Ranges that one rule forbids. */
interface Forbidden {
  readonly row: IdentifiedRow;
  readonly by: string;
  readonly prefixes: readonly Prefix[];
}

const byAks: Forbidden = forbiddenBy(azureCniRules["aks-forbidden"], "AKS");
const byAzure: Forbidden = forbiddenBy(azureCniRules["azure-vnet-forbidden"], "a virtual network");

function forbiddenBy(row: IdentifiedRow & { readonly values: { readonly prefixes: readonly string[] } }, by: string): Forbidden {
  return { row, by, prefixes: row.values.prefixes.map((text) => parsePrefix(text)) };
}

/** Checks host bits of prefixes of both IP versions, and special ranges that no host should have. */
export function checkTexts({ v4, v6 }: IpPrefixes): Finding[] {
  return [...v4.flatMap(({ value, path }) => checkOwnText(value, path)), ...v6.flatMap(({ value, path }) => checkHostBits6(value, path))];
}

/** Reports host bits of an IPv6 prefix. */
export function checkHostBits6(prefix: Prefix6, path: string): Finding[] {
  if (prefix.address === prefix.first) return [];
  const given = `${formatAddress6(prefix.address)}/${prefix.prefixLength}`;
  const masked = formatPrefix6(prefix);
  const repairs = [{ text: `write ${masked}`, patch: [{ op: "replace" as const, path, value: masked }] }];
  return [findingOf(addressRules["prefix-host-bits"], { path, message: `${given} has host bits set; it is read as ${masked}`, repairs })];
}

/** What is forbidden for a service range or a pod range, by AKS or by the purpose of the addresses. */
const forbiddenFor = {
  "service range": [byAks, forbiddenBy(azureCniRangeRules["aks-svc-unusable"], "AKS")],
  "pod range": [
    byAks,
    forbiddenBy(azureCniRangeRules["aks-pod-unusable"], "pods"),
    forbiddenBy(azureCniRangeRules["aks-pod-platform-address"], "pods"),
  ],
} as const;

/**
 * Reports what forbids a service or pod range, and otherwise what is unusual about its text. `instead`: a range that could be
 * given.
 */
export function checkRangeText(
  name: keyof typeof forbiddenFor,
  { value, path }: Located<Prefix>,
  instead: () => Prefix | undefined,
): { readonly isForbidden: boolean; readonly findings: readonly Finding[] } {
  const lists = forbiddenFor[name].filter((list) => metBy(value, list).length > 0);
  if (lists.length === 0) return { isForbidden: false, findings: checkOwnText(value, path) };
  const other = instead();
  const repairs = other === undefined || isExisting(path) ? [] : [useInstead(path, other)];
  const findings = lists.map((list) => forbidden(name, value, path, list, other, repairs));
  return { isForbidden: true, findings: [...onlyHostBits(value, path), ...findings] };
}

/** Checks the text of a prefix of a virtual network, and against the ranges that AKS and Azure forbid. */
export function checkNetworkText({ value, path }: Located<Prefix>): Finding[] {
  const all = [byAks, byAzure].filter((list) => metBy(value, list).length > 0);
  if (all.length === 0) return checkPrefixText(value, path);
  // the largest part of it that is allowed
  const [allowed] = [...prefixesOfSet(subtract([value], addressSet([...byAks.prefixes, ...byAzure.prefixes])))].sort(
    (a, b) => a.prefixLength - b.prefixLength,
  );
  const repairs = allowed === undefined ? [] : [useInstead(path, allowed)];
  return [...onlyHostBits(value, path), ...all.map((list) => forbidden("prefix", value, path, list, allowed, repairs))];
}

/** Reports whether a pointer leads into the previous plan, which must not be changed. */
export function isExisting(path: string): boolean {
  return path.startsWith("/previous/");
}

/** Returns the advice about a range: use another one, which is named if one is known; an existing one cannot be changed. */
export function adviceFor(path: string, advice: string, other: string | undefined): string {
  if (isExisting(path)) return "an existing range cannot be changed, so change the others";
  return other === undefined ? advice : `${advice}, such as ${other}`;
}

/** Makes the repair that puts another range at a place. */
export function useInstead(path: string, other: Prefix): Repair {
  return { text: `use ${formatPrefix(other)}`, patch: [{ op: "replace", path, value: formatPrefix(other) }] };
}

/** Makes the repair that puts another IPv6 range at a place. */
export function useInstead6(path: string, other: Prefix6): Repair {
  return { text: `use ${formatPrefix6(other)}`, patch: [{ op: "replace", path, value: formatPrefix6(other) }] };
}

function metBy(prefix: Prefix, { prefixes }: Forbidden): readonly Prefix[] {
  return prefixes.filter((other) => rangesOverlap(prefix, other));
}

function forbidden(
  name: string,
  value: Prefix,
  path: string,
  list: Forbidden,
  other: Prefix | undefined,
  repairs: readonly Repair[],
): Finding {
  const met = metBy(value, list).map((prefix) => formatPrefix(prefix));
  const advice = other === undefined ? "use another" : `use ${formatPrefix(other)}`;
  const message = `${name} ${formatPrefix(value)} overlaps ${met.join(", ")}, which ${list.by} cannot use; ${advice}`;
  return findingOf(list.row, { path, message, repairs });
}

/** What is unusual about a prefix. Whether it is public is checked elsewhere, by the checks of its network or its cluster. */
function checkOwnText(prefix: Prefix, path: string): Finding[] {
  return checkPrefixText(prefix, path).filter(({ rule }) => rule !== addressRules["prefix-public"].id);
}

function onlyHostBits(prefix: Prefix, path: string): Finding[] {
  return checkPrefixText(prefix, path).filter(({ rule }) => rule === addressRules["prefix-host-bits"].id);
}
