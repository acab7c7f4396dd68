import type { Finding, PatchOperation } from "../../../types/index.js";
import {
  formatAddress,
  formatPrefix,
  formatPrefix6,
  overlaps6,
  type Prefix,
  type Prefix6,
  parsePrefix,
  parsePrefix6,
  rangeSize,
  rangesOverlap,
} from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureCniRangeRules } from "../../rules/azure-cni-range-rules.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { few } from "../../text/few.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import type { Purpose } from "../model/purpose.js";
import type { ClusterRange, ClusterRanges } from "./cluster-ranges.js";
import { podRangeCount, serviceRangeCount } from "./count-azure-cni.js";
import { canBeDnsServiceIp } from "./dns-service-ip.js";
import { defaultObstacles, type NamedRange, namedRanges6 } from "./named-ranges.js";
import type { ParsedAzureCniRequest, ParsedCluster } from "./read-azure-cni.js";

const services = azureCniRules["aks-svc-range"];
const pods = azureCniRules["aks-pod-range"];
const serviceDefault = parsePrefix(services.values.prefix);
const podDefault = parsePrefix(pods.values.prefix);

/**
 * Reports ranges that a request omits. When planning, another range is chosen if the default of AKS has a problem, and has to
 * be passed to AKS. When checking, AKS uses the default, so its problems are warnings.
 */
export function checkDefaults(reading: ParsedAzureCniRequest, ranges: readonly ClusterRanges[], purpose: Purpose): Finding[] {
  const near = {
    services: defaultObstacles(reading, serviceDefault),
    pods: defaultObstacles(reading, podDefault),
  };
  return reading.clusters.flatMap((cluster) => {
    const own = ranges[cluster.index];
    if (own === undefined) return [];
    return [
      ...checkServices(cluster, own, serviceFaults(cluster, own, near.services), purpose),
      ...(cluster.networkModel === "overlay" ? checkPods(cluster, own, podFaults(cluster, own, near.pods), purpose) : []),
      ...(purpose === "checking" ? checkDefaults6(cluster, own, reading) : []),
    ];
  });
}

function overlapOf(obstacles: readonly { readonly name: string; readonly text: string }[]): string[] {
  return obstacles.length === 0 ? [] : [`overlaps ${few(obstacles.map(({ name, text }) => `${name} ${text}`))}`];
}

function asTexts(obstacles: readonly NamedRange[]) {
  return obstacles.map(({ name, range }) => ({ name, text: formatPrefix(range) }));
}

/** Finds problems of the default service range for a cluster. */
function serviceFaults(cluster: ParsedCluster, { pod }: ClusterRanges, obstacles: readonly NamedRange[]): string[] {
  const { dnsServiceIp } = cluster.given;
  const room = rangeSize(serviceDefault) - azureCniRules["aks-svc-capacity"].values.unusable;
  const needed = serviceRangeCount(cluster);
  const meetsPods = pod !== undefined && pod.origin !== "selected" && rangesOverlap(pod.value, serviceDefault);
  return [
    ...overlapOf([...asTexts(obstacles), ...(meetsPods ? asTexts([{ name: "the pod range", range: pod.value }]) : [])]),
    ...(dnsServiceIp === undefined || canBeDnsServiceIp(dnsServiceIp.value, serviceDefault)
      ? []
      : [`does not contain the dnsServiceIp ${formatAddress(dnsServiceIp.value)}`]),
    ...(needed <= room ? [] : [`has ${room} addresses for services, but ${needed} are needed`]),
  ];
}

/** Finds problems of the default pod range for a cluster. */
function podFaults(cluster: ParsedCluster, { service }: ClusterRanges, obstacles: readonly NamedRange[]): string[] {
  const { block, blockPrefixLength } = azureCniRules["aks-overlay"].values;
  const [room, needed] = [rangeSize(podDefault) / block, podRangeCount(cluster) / block];
  const meetsServices = service !== undefined && service.origin !== "selected" && rangesOverlap(service.value, podDefault);
  return [
    ...overlapOf([...asTexts(obstacles), ...(meetsServices ? asTexts([{ name: "the service range", range: service.value }]) : [])]),
    ...(needed <= room ? [] : [`has a /${blockPrefixLength} for ${room} nodes, but ${needed} are needed during an upgrade`]),
  ];
}

function checkServices(cluster: ParsedCluster, { service }: ClusterRanges, faults: readonly string[], purpose: Purpose): Finding[] {
  const path = pointer(cluster.path, "serviceCidr");
  if (service === undefined) {
    if (cluster.given.dnsServiceIp !== undefined) return [];
    const message = `no usual service range is large enough without overlapping the networks of the request; give the serviceCidr of "${shorten(cluster.name)}"`;
    return [findingOf(azureCniRules["aks-range-none"], { path, message })];
  }
  return checkChoice(
    { row: services, wrong: azureCniRangeRules["aks-svc-default"], property: "serviceCidr" },
    path,
    service,
    faults,
    purpose,
  );
}

function checkPods(cluster: ParsedCluster, { pod }: ClusterRanges, faults: readonly string[], purpose: Purpose): Finding[] {
  const path = pointer(cluster.path, "podCidr");
  if (pod === undefined) {
    const message = `no private range is large enough without overlapping the networks of the request; give the podCidr of "${shorten(cluster.name)}"`;
    return [findingOf(azureCniRules["aks-range-none"], { path, message })];
  }
  return checkChoice({ row: pods, wrong: azureCniRangeRules["aks-pod-default"], property: "podCidr" }, path, pod, faults, purpose);
}

interface Kind {
  readonly row: typeof services | typeof pods;
  readonly wrong: (typeof azureCniRangeRules)["aks-svc-default" | "aks-pod-default"];
  readonly property: "serviceCidr" | "podCidr";
}

function checkChoice(
  { row, wrong, property }: Kind,
  path: string,
  { value, origin }: ClusterRange<Prefix>,
  faults: readonly string[],
  purpose: Purpose,
): Finding[] {
  const usual = row.values.prefix;
  const chosen = formatPrefix(value);
  if (origin !== "selected" || chosen === usual) return [];
  const repairs = [{ text: `give ${chosen}`, patch: [{ op: "add" as const, path, value: chosen }] }];
  if (purpose === "checking") {
    if (faults.length === 0) return [];
    const message = `${property} is not given, so AKS uses ${usual}, which ${listed(faults)}; give ${chosen}`;
    return [findingOf(wrong, { path, message, repairs })];
  }
  const why = faults.length === 0 ? "overlaps reserved ranges" : listed(faults);
  const label = property === "serviceCidr" ? "service range" : "pod range";
  const message = `the default ${label} ${usual} ${why}, so ${chosen} is chosen; pass it to AKS as ${property}`;
  return [findingOf(row, { path, message, repairs })];
}

/** Does the same for the IPv6 ranges of a dual-stack cluster. */
function checkDefaults6(cluster: ParsedCluster, ranges: ClusterRanges, reading: ParsedAzureCniRequest): Finding[] {
  if (!cluster.isDualStack) return [];
  const { service, service6, pod, pod6 } = ranges;
  const all = namedRanges6(reading);
  return [
    ...checkDefault6("serviceCidrs", services.values.prefix6, service, service6, [...all, ...otherOf("the pod range", pod6)], cluster),
    ...(cluster.networkModel === "overlay"
      ? checkDefault6("podCidrs", pods.values.prefix6, pod, pod6, [...all, ...otherOf("the service range", service6)], cluster)
      : []),
  ];
}

function otherOf(name: string, range: ClusterRange<Prefix6> | undefined): { readonly name: string; readonly range: Prefix6 }[] {
  return range === undefined || range.origin === "selected" ? [] : [{ name, range: range.value }];
}

function checkDefault6(
  property: "serviceCidrs" | "podCidrs",
  usual: string,
  range4: ClusterRange<Prefix> | undefined,
  range6: ClusterRange<Prefix6> | undefined,
  obstacles: readonly { readonly name: string; readonly range: Prefix6 }[],
  { path: clusterPath }: ParsedCluster,
): Finding[] {
  if (range6 === undefined || range6.origin !== "selected" || range4 === undefined) return [];
  const prefix = parsePrefix6(usual);
  const met = obstacles.filter(({ range }) => overlaps6(range, prefix));
  if (met.length === 0) return [];
  const value = [formatPrefix(range4.value), formatPrefix6(range6.value)];
  const path = pointer(clusterPath, property);
  const patch: PatchOperation[] = [{ op: "add", path, value }];
  const why = overlapOf(met.map(({ name, range }) => ({ name, text: formatPrefix6(range) })));
  const message = `${property} has no IPv6 range, so AKS uses ${usual}, which ${listed(why)}; give ${value.join(", ")}`;
  const row = azureCniRangeRules[property === "serviceCidrs" ? "aks-svc-default" : "aks-pod-default"];
  return [findingOf(row, { path, message, repairs: [{ text: `give ${value.join(", ")}`, patch }] })];
}
