import type { Finding } from "../../../types/index.js";
import { addressSet, formatPrefix, type Prefix, parsePrefix, rangeSize, setContains } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureCniNodePoolRules } from "../../rules/azure-cni-node-pool-rules.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import { adviceFor, checkRangeText, isExisting, useInstead } from "./check-texts.js";
import type { ClusterRange, ClusterRanges } from "./cluster-ranges.js";
import { hasPublic } from "./is-private.js";
import { expandedPodRange, whyNotExpandable } from "./pod-range-expansion.js";
import type { ParsedAzureCniRequest, ParsedCluster, ParsedNodePool } from "./read-azure-cni.js";

const supported = addressSet(azureCniRules["aks-overlay-private"].values.prefixes.map((text) => parsePrefix(text)));

/** Checks pod ranges that are given or existing: whether they may be used, and whether they are large enough. */
export function checkPodRanges(reading: ParsedAzureCniRequest, ranges: readonly ClusterRanges[]): Finding[] {
  return reading.clusters.flatMap((cluster) => {
    const own = ranges[cluster.index];
    if (own?.pod === undefined || own.pod.origin === "selected") return [];
    const text = checkRangeText("pod range", own.pod, own.otherPod);
    if (cluster.networkModel !== "overlay") return [...text.findings, notUsed(cluster, own.pod)];
    return [...text.findings, ...(text.isForbidden ? [] : checkSupported(own.pod, own)), ...checkCapacity(cluster, own.pod, own, reading)];
  });
}

function notUsed({ networkModel, path: clusterPath, given }: ParsedCluster, { value, path }: ClusterRange<Prefix>): Finding {
  const message = `pod range ${formatPrefix(value)} is not used, because pods of ${networkModel} have addresses of the virtual network; remove it`;
  const property = path === pointer(clusterPath, "podCidr") ? path : pointer(clusterPath, "podCidrs");
  const repairs = given.pod === undefined ? [] : [{ text: "remove it", patch: [{ op: "remove" as const, path: property }] }];
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

function checkCapacity(
  cluster: ParsedCluster,
  { value, path }: ClusterRange<Prefix>,
  { otherPod, service }: ClusterRanges,
  reading: ParsedAzureCniRequest,
): Finding[] {
  const { name, nodePools, given } = cluster;
  const { block, blockPrefixLength } = azureCniRules["aks-overlay"].values;
  const sum = (part: (pool: ParsedNodePool) => number) => nodePools.reduce((total, pool) => total + part(pool), 0);
  const [now, most, surge] = [sum(({ startCount }) => startCount), sum(({ nodeCount }) => nodeCount), sum((pool) => pool.surge)];
  const room = Math.floor(rangeSize(value) / block);
  if (room >= most + surge) return [];
  const parts = [
    `${now} nodes now`,
    ...(most === now ? [] : [`${most} at the autoscaler's maximum`]),
    ...(surge === 0 ? [] : [`${most + surge} during an upgrade`]),
  ];
  const message = `pod range ${formatPrefix(value)} has a /${blockPrefixLength} for ${room} nodes, but "${shorten(name)}" has ${parts.join(", ")}`;
  const row = room >= most ? azureCniNodePoolRules["aks-overlay-upgrade"] : azureCniRules["aks-overlay-capacity"];
  if (!isExisting(path)) {
    const other = otherPod();
    const advice = adviceFor(path, "use a larger one", other && formatPrefix(other));
    return [findingOf(row, { path, message: `${message}; ${advice}`, repairs: other === undefined ? [] : [useInstead(path, other)] })];
  }
  const at = given.pod?.path ?? pointer(cluster.path, "podCidr");
  const wider = expandedPodRange(reading, cluster, value, service?.value);
  if (wider === undefined) {
    const why = whyNotExpandable(cluster) ?? "nothing wider around it is clear";
    return [findingOf(row, { path: at, message: `${message}; it exists, and ${why}, so plan fewer nodes` })];
  }
  const text = formatPrefix(wider);
  const patch = [{ op: given.pod === undefined ? ("add" as const) : ("replace" as const), path: at, value: text }];
  return [findingOf(row, { path: at, message: `${message}; expand it to ${text}`, repairs: [{ text: `expand it to ${text}`, patch }] })];
}
