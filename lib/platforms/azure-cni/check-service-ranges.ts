import type { Finding } from "../../../types/index.js";
import { formatAddress, formatPrefix, type Prefix, rangeSize } from "../../address/index.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import type { Located } from "../reading/located.js";
import { adviceFor, checkRangeText, isExisting, useInstead } from "./check-texts.js";
import type { ClusterRanges } from "./cluster-ranges.js";
import { serviceRangeCount } from "./count-azure-cni.js";
import { usualDnsServiceIp } from "./dns-service-ip.js";
import { hasPublic, isPrivate } from "./is-private.js";
import type { ParsedAzureCniRequest, ParsedCluster } from "./read-azure-cni.js";

/** Checks service ranges that are given or existing: whether they may be used, their size, and their DNS service. */
export function checkServiceRanges(reading: ParsedAzureCniRequest, ranges: readonly ClusterRanges[]): Finding[] {
  return reading.clusters.flatMap((cluster) => {
    const own = ranges[cluster.index];
    return [
      ...(own?.service === undefined || own.service.origin === "selected" ? [] : checkRange(cluster, own.service, own)),
      ...checkDnsServiceIp(cluster, own),
    ];
  });
}

function checkRange(cluster: ParsedCluster, service: Located<Prefix>, own: ClusterRanges): Finding[] {
  const text = checkRangeText("service range", service, own.otherService);
  return [
    ...text.findings,
    ...checkSize(service),
    ...(text.isForbidden ? [] : checkPrivate(service, own)),
    ...checkCapacity(cluster, service, own),
  ];
}

function checkPrivate({ value, path }: Located<Prefix>, { otherService }: ClusterRanges): Finding[] {
  const row = azureCniRules["aks-svc-private"];
  if (isPrivate(value)) return [];
  const other = otherService();
  const problem = hasPublic(value) ? "has public addresses in it" : "is not a private range";
  const message = `service range ${formatPrefix(value)} ${problem}; ${adviceFor(path, "use a private range", other && formatPrefix(other))}`;
  return [findingOf(row, { path, message, repairs: other === undefined || isExisting(path) ? [] : [useInstead(path, other)] })];
}

function checkSize({ value, path }: Located<Prefix>): Finding[] {
  const { shortestPrefixLength, surelyAccepted } = azureCniRules["aks-svc-size"].values;
  if (value.prefixLength > shortestPrefixLength) return [];
  const smaller = { ...value, prefixLength: surelyAccepted };
  const repairs = isExisting(path) ? [] : [useInstead(path, smaller)];
  const text = `service range ${formatPrefix(value)}`;
  if (value.prefixLength === shortestPrefixLength) {
    const message = `${text} may be too large, because it must be smaller than a /${shortestPrefixLength}; use ${formatPrefix(smaller)}`;
    return [findingOf(azureCniRules["aks-svc-size-limit"], { path, message, repairs })];
  }
  const message = `${text} must be smaller than a /${shortestPrefixLength}; use ${formatPrefix(smaller)} or less`;
  return [findingOf(azureCniRules["aks-svc-size"], { path, message, repairs })];
}

function checkCapacity(cluster: ParsedCluster, { value, path }: Located<Prefix>, { otherService }: ClusterRanges): Finding[] {
  const row = azureCniRules["aks-svc-capacity"];
  const needed = serviceRangeCount(cluster);
  const room = Math.max(0, rangeSize(value) - row.values.unusable);
  if (room >= needed) return [];
  const other = otherService();
  const advice = adviceFor(path, "use a larger one", other && formatPrefix(other));
  const message = `service range ${formatPrefix(value)} has ${room} addresses for services, but "${shorten(cluster.name)}" needs ${needed}; ${advice}`;
  const repairs = other === undefined || isExisting(path) ? [] : [useInstead(path, other)];
  return [findingOf(row, { path, message, repairs })];
}

function checkDnsServiceIp({ given }: ParsedCluster, ranges: ClusterRanges | undefined): Finding[] {
  const dns = ranges?.dnsServiceIp;
  const row = azureCniRules["aks-dns-ip"];
  if (dns === undefined || dns.origin === "selected") return [];
  const received = formatAddress(dns.value);
  if (ranges?.service === undefined) {
    const path = dns.path;
    const message = `dnsServiceIp ${received} is given without its serviceCidr, and no suitable private range contains it; give both, or remove it`;
    const repairs = given.dnsServiceIp === undefined ? [] : [{ text: "remove it", patch: [{ op: "remove" as const, path }] }];
    return [findingOf(row, { path, message, repairs })];
  }
  const { value: service } = ranges.service;
  const usual = usualDnsServiceIp(service);
  const advice = usual === undefined ? "use a larger service range" : `use ${formatAddress(usual)}`;
  const repairs =
    usual === undefined || isExisting(dns.path)
      ? []
      : [{ text: advice, patch: [{ op: "replace" as const, path: dns.path, value: formatAddress(usual) }] }];
  const tell = (rule: typeof row | (typeof azureCniRules)["aks-dns-ip-last"], problem: string) =>
    findingOf(rule, { path: dns.path, message: `dnsServiceIp ${received} ${problem}; ${advice}`, repairs });
  const text = formatPrefix(service);
  if (dns.value < service.first || dns.value > service.last) return [tell(row, `is outside the service range ${text}`)];
  if (dns.value === service.first) return [tell(row, `is the network address of the service range ${text}`)];
  if (dns.value === service.first + 1)
    return [tell(row, `is the first address of the service range ${text}, which belongs to the Kubernetes API`)];
  if (dns.value === service.last) return [tell(azureCniRules["aks-dns-ip-last"], `is the last address of the service range ${text}`)];
  return [];
}
