import type { Finding } from "../../../types/index.js";
import { addressSet, formatPrefix, type Prefix, parsePrefix, rangeSize, setContains } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import { adviceFor, checkRangeText, isExisting, useInstead } from "./check-texts.js";
import type { ClusterRange, ClusterRanges } from "./cluster-ranges.js";
import { podRangeCount } from "./count-azure-cni.js";
import { hasPublic } from "./is-private.js";
import { namedNetworks, whyNotDefault } from "./named-ranges.js";
import type { ParsedAzureCniRequest, ParsedCluster } from "./read-azure-cni.js";

const supported = addressSet(azureCniRules["aks-overlay-private"].values.prefixes.map((text) => parsePrefix(text)));

/** Pod ranges that are given or from the previous plan: whether they may be used, and whether there is room in them. */
export function checkPodRanges(reading: ParsedAzureCniRequest, ranges: readonly ClusterRanges[]): Finding[] {
  const why = whyNotDefault(namedNetworks(reading), parsePrefix(azureCniRules["aks-pod-range"].values.prefix));
  return reading.clusters.flatMap((cluster) => {
    const own = ranges[cluster.index];
    const choice = checkChoice(cluster, own, why);
    if (own?.pod === undefined || own.pod.origin === "selected") return choice;
    const text = checkRangeText("pod range", own.pod, own.otherPod);
    if (cluster.networkModel !== "overlay") return [...text.findings, notUsed(cluster, own.pod), ...choice];
    return [
      ...text.findings,
      ...(text.isForbidden ? [] : checkSupported(own.pod, own)),
      ...checkCapacity(cluster, own.pod, own),
      ...choice,
    ];
  });
}

function notUsed({ networkModel, path: clusterPath, given }: ParsedCluster, { value, path }: ClusterRange<Prefix>): Finding {
  const message = `pod range ${formatPrefix(value)} is not used, since pods of ${networkModel} have addresses of the virtual network; leave it out`;
  const property = path === pointer(clusterPath, "podCidr") ? path : pointer(clusterPath, "podCidrs");
  const repairs = given.pod === undefined ? [] : [{ text: "leave it out", patch: [{ op: "remove" as const, path: property }] }];
  return findingOf(azureCniRules["aks-overlay-only"], { path, message, repairs });
}

function checkSupported({ value, path }: ClusterRange<Prefix>, { otherPod }: ClusterRanges): Finding[] {
  const row = azureCniRules["aks-overlay-private"];
  if (setContains(supported, value)) return [];
  const other = otherPod();
  const advice = other === undefined ? `use a range of ${row.values.prefixes.join(", ")}` : `use one such as ${formatPrefix(other)}`;
  const problem = hasPublic(value) ? "has public addresses in it" : "is not a private range";
  const message = `pod range ${formatPrefix(value)} ${problem}; ${advice}`;
  return [findingOf(row, { path, message, repairs: other === undefined || isExisting(path) ? [] : [useInstead(path, other)] })];
}

function checkCapacity(cluster: ParsedCluster, { value, path }: ClusterRange<Prefix>, { otherPod }: ClusterRanges): Finding[] {
  const { block, blockPrefixLength } = azureCniRules["aks-overlay"].values;
  const needed = podRangeCount(cluster) / block;
  const room = Math.floor(rangeSize(value) / block);
  if (room >= needed) return [];
  const other = otherPod();
  const advice = adviceFor(path, "use a larger one", other && formatPrefix(other));
  const message = `pod range ${formatPrefix(value)} has a /${blockPrefixLength} for ${room} nodes and "${shorten(cluster.name)}" has ${needed} with those of an upgrade; ${advice}`;
  const repairs = other === undefined || isExisting(path) ? [] : [useInstead(path, other)];
  return [findingOf(azureCniRules["aks-overlay-capacity"], { path, message, repairs })];
}

/** A range that had to be chosen in place of the default, or could not be chosen at all. */
function checkChoice(cluster: ParsedCluster, ranges: ClusterRanges | undefined, why: string): Finding[] {
  if (cluster.networkModel !== "overlay") return [];
  const row = azureCniRules["aks-pod-range"];
  const path = pointer(cluster.path, "podCidr");
  if (ranges?.pod === undefined) {
    const message = `no private range is clear of the networks of the request and large enough; give the podCidr of "${shorten(cluster.name)}"`;
    return [findingOf(azureCniRules["aks-range-none"], { path, message })];
  }
  const { value, origin } = ranges.pod;
  if (origin !== "selected" || formatPrefix(value) === row.values.prefix) return [];
  const message = `the default pod range ${row.values.prefix} ${why}, so ${formatPrefix(value)} is chosen; give it to AKS as podCidr`;
  const repairs = [{ text: `give ${formatPrefix(value)}`, patch: [{ op: "add" as const, path, value: formatPrefix(value) }] }];
  return [findingOf(row, { path, message, repairs })];
}
