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
import type { ParsedAzureCniRequest, ParsedCluster, ParsedNodePool } from "./read-azure-cni.js";

const supported = addressSet(azureCniRules["aks-overlay-private"].values.prefixes.map((text) => parsePrefix(text)));

/** Pod ranges that are given or from the previous plan: whether they may be used, and whether there is room in them. */
export function checkPodRanges(reading: ParsedAzureCniRequest, ranges: readonly ClusterRanges[]): Finding[] {
  return reading.clusters.flatMap((cluster) => {
    const own = ranges[cluster.index];
    if (own?.pod === undefined || own.pod.origin === "selected") return [];
    const text = checkRangeText("pod range", own.pod, own.otherPod);
    if (cluster.networkModel !== "overlay") return [...text.findings, notUsed(cluster, own.pod)];
    return [...text.findings, ...(text.isForbidden ? [] : checkSupported(own.pod, own)), ...checkCapacity(cluster, own.pod, own)];
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

function checkCapacity({ name, nodePools }: ParsedCluster, { value, path }: ClusterRange<Prefix>, { otherPod }: ClusterRanges): Finding[] {
  const { block, blockPrefixLength } = azureCniRules["aks-overlay"].values;
  const sum = (part: (pool: ParsedNodePool) => number) => nodePools.reduce((total, pool) => total + part(pool), 0);
  const [now, most, surge] = [sum(({ startCount }) => startCount), sum(({ nodeCount }) => nodeCount), sum((pool) => pool.surge)];
  const room = Math.floor(rangeSize(value) / block);
  if (room >= most + surge) return [];
  const other = otherPod();
  const advice = adviceFor(path, "use a larger one", other && formatPrefix(other));
  const parts = [
    `${now} nodes now`,
    ...(most === now ? [] : [`${most} at the autoscaler's maximum`]),
    ...(surge === 0 ? [] : [`${most + surge} during an upgrade`]),
  ];
  const message = `pod range ${formatPrefix(value)} has a /${blockPrefixLength} for ${room} nodes, but "${shorten(name)}" has ${parts.join(", ")}; ${advice}`;
  const repairs = other === undefined || isExisting(path) ? [] : [useInstead(path, other)];
  const row = room >= most ? azureCniNodePoolRules["aks-overlay-upgrade"] : azureCniRules["aks-overlay-capacity"];
  return [findingOf(row, { path, message, repairs })];
}
