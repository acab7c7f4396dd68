import type { Finding } from "../../../types/index.js";
import { addressFamily, formatPrefix, formatPrefix6, overlaps6, type Prefix6, parsePrefix6 } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureCniRangeRules } from "../../rules/azure-cni-range-rules.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { few } from "../../text/few.js";
import { shorten } from "../../text/shorten.js";
import { adviceFor, checkHostBits6, isExisting } from "./check-texts.js";
import type { ClusterRange, ClusterRanges } from "./cluster-ranges.js";
import type { ParsedAzureCniRequest, ParsedCluster } from "./read-azure-cni.js";

const row = azureCniRules["aks-dual-stack"];

/** Checks the families of each cluster and their ranges: how many, in which order, how large, and overlaps of the IPv6 ranges. */
export function checkDualStack(reading: ParsedAzureCniRequest, ranges: readonly ClusterRanges[]): Finding[] {
  return reading.clusters.flatMap((cluster) => [
    ...checkFamilies(cluster, reading),
    ...checkLists(cluster, reading),
    ...checkGivenTwice(cluster, reading),
    ...checkRanges6(cluster, ranges[cluster.index]),
  ]);
}

function familiesOf({ index }: ParsedCluster, { request }: ParsedAzureCniRequest): string[] {
  return (request.clusters[index]?.ipFamilies ?? ["IPv4"]).map((family) => (family.toLowerCase() === "ipv6" ? "IPv6" : "IPv4"));
}

function checkFamilies(cluster: ParsedCluster, reading: ParsedAzureCniRequest): Finding[] {
  const families = familiesOf(cluster, reading).join(", ");
  if (families === "IPv4" || families === "IPv4, IPv6") return [];
  const path = pointer(cluster.path, "ipFamilies");
  const right = cluster.isDualStack ? ["IPv4", "IPv6"] : ["IPv4"];
  const repairs = [{ text: `use ${right.join(", ")}`, patch: [{ op: "replace" as const, path, value: right }] }];
  const message = `ipFamilies is ${families}; use IPv4, or IPv4 and IPv6 in this order`;
  return [findingOf(row, { path, message, repairs })];
}

/** There must be as many ranges as families, in the order of the families. */
function checkLists(cluster: ParsedCluster, reading: ParsedAzureCniRequest): Finding[] {
  const families = familiesOf(cluster, reading);
  const toPlace = cluster.isDualStack ? "IPv4, IPv6" : "IPv4";
  const requested = reading.request.clusters[cluster.index];
  return (["serviceCidrs", "podCidrs"] as const).flatMap((property) => {
    const list = requested?.[property];
    if (list === undefined) return [];
    const given = list.map((text) => (addressFamily(text) === 6 ? "IPv6" : "IPv4")).join(", ");
    if (given === toPlace) return [];
    const path = pointer(cluster.path, property);
    const text = families.join(", ");
    const message = `${property} is of ${given}, but the ipFamilies are ${text}; give one range for each of ${toPlace}, in this order`;
    return [findingOf(row, { path, message, repairs: [{ text: `remove ${property}`, patch: [{ op: "remove", path }] }] })];
  });
}

/** The IPv4 range alone and in the list of both families must be the same. */
function checkGivenTwice({ index, path, given }: ParsedCluster, { request }: ParsedAzureCniRequest): Finding[] {
  const requested = request.clusters[index];
  const pairs = [
    { alone: "serviceCidr", list: "serviceCidrs", range: given.service },
    { alone: "podCidr", list: "podCidrs", range: given.pod },
  ] as const;
  return pairs.flatMap(({ alone, list, range }) => {
    const other = requested?.[list]?.find((text) => addressFamily(text) === 4);
    if (requested?.[alone] === undefined || other === undefined || range === undefined || other === formatPrefix(range.value)) return [];
    const at = pointer(path, alone);
    const message = `${alone} ${formatPrefix(range.value)} differs from ${shorten(other)}, which ${list} has for IPv4; give only one of the two`;
    return [findingOf(row, { path: at, message, repairs: [{ text: `remove ${alone}`, patch: [{ op: "remove", path: at }] }] })];
  });
}

function checkRanges6(cluster: ParsedCluster, ranges: ClusterRanges | undefined): Finding[] {
  const { service6, pod6 } = ranges ?? {};
  const fixed = [
    { name: "service range", range: service6, instead: ranges?.otherService6 },
    { name: "pod range", range: pod6, instead: ranges?.otherPod6 },
  ] as const;
  const { shortestServicePrefixLength } = row.values;
  return [
    ...fixed.flatMap(({ name, range, instead }) => {
      if (range === undefined || range.origin === "selected") return [];
      return [...checkHostBits6(range.value, range.path), ...checkUnusable6(name, range, instead)];
    }),
    ...(service6 !== undefined && service6.value.prefixLength < shortestServicePrefixLength ? [tooLarge6(service6)] : []),
    ...(cluster.isDualStack && service6 === undefined ? [noneClear6(cluster, "serviceCidrs")] : []),
    ...(cluster.isDualStack && cluster.networkModel === "overlay" && pod6 === undefined ? [noneClear6(cluster, "podCidrs")] : []),
  ];
}

function tooLarge6({ value, path }: ClusterRange<Prefix6>): Finding {
  const { shortestServicePrefixLength: prefixLength } = row.values;
  const right = formatPrefix6({ first: value.first, prefixLength });
  const message = `service range ${formatPrefix6(value)} is larger than a /${prefixLength}; use ${right}`;
  const repairs = isExisting(path) ? [] : [{ text: `use ${right}`, patch: [{ op: "replace" as const, path, value: right }] }];
  return findingOf(row, { path, message, repairs });
}

/** Reports IPv6 ranges with addresses that no host can have. */
function checkUnusable6(
  name: "service range" | "pod range",
  { value, path }: ClusterRange<Prefix6>,
  instead: (() => Prefix6 | undefined) | undefined,
): Finding[] {
  const forbidden = azureCniRangeRules[name === "service range" ? "aks-svc-unusable" : "aks-pod-unusable"];
  const met = forbidden.values.prefixes6.filter((text) => overlaps6(parsePrefix6(text), value));
  if (met.length === 0) return [];
  const clear = instead?.();
  const text = clear === undefined ? undefined : formatPrefix6(clear);
  const message = `${name} ${formatPrefix6(value)} overlaps ${few(met)}, which hosts cannot use; ${adviceFor(path, "use another range", text)}`;
  const repairs =
    text === undefined || isExisting(path) ? [] : [{ text: `use ${text}`, patch: [{ op: "replace" as const, path, value: text }] }];
  return [findingOf(forbidden, { path, message, repairs })];
}

function noneClear6({ name, path }: ParsedCluster, property: string): Finding {
  const message = `no usual IPv6 range is free of overlaps with the networks of the request; give the ${property} of "${shorten(name)}"`;
  return findingOf(azureCniRules["aks-range-none"], { path: pointer(path, property), message });
}
