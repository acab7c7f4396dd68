import type { Finding } from "../../../types/index.js";
import { addressSet, formatPrefix, type Prefix, parsePrefix, rangeSize, setContains } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureCniNodePoolRules } from "../../rules/azure-cni-node-pool-rules.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { few, named } from "../../text/few.js";
import { shorten } from "../../text/shorten.js";
import { firstOverlaps } from "../conflicts/first-overlaps.js";
import { adviceFor, checkRangeText, isExisting, useInstead } from "./check-texts.js";
import type { ClusterRange, ClusterRanges } from "./cluster-ranges.js";
import { coversAll } from "./covers-all.js";
import { hasPublic } from "./is-private.js";
import { type NamedRange, namedRanges } from "./named-ranges.js";
import type { ParsedAzureCniRequest, ParsedCluster, ParsedNodePool } from "./read-azure-cni.js";

const supported = addressSet(azureCniRules["aks-overlay-private"].values.prefixes.map((text) => parsePrefix(text)));

/** Checks pod ranges that are given or existing, for overlaps; those of other clusters do not matter. */
export function checkPodRanges(reading: ParsedAzureCniRequest, ranges: readonly ClusterRanges[]): Finding[] {
  const others = {
    subnets: namedRanges(reading, "subnets"),
    remotes: namedRanges(reading, "remotes"),
    network: namedRanges(reading, "network"),
  };
  const fixed = reading.clusters.flatMap((cluster) => {
    const own = ranges[cluster.index];
    return own?.pod === undefined || own.pod.origin === "selected" ? [] : [{ cluster, own, pod: own.pod }];
  });
  const prefixes = others.network.map(({ range }) => range);
  const claims = fixed.map(({ pod }) => pod.value);
  const inSubnets = overlaps(claims, others.subnets);
  const inRemotes = overlaps(claims, others.remotes);
  const inNetwork = overlaps(claims, others.network);
  return [
    ...fixed.flatMap(({ cluster, own, pod }, index) => {
      const text = checkRangeText("pod range", pod, own.otherPod);
      if (cluster.networkModel !== "overlay") return [...text.findings, notUsed(cluster, pod)];
      const network = inNetwork[index] ?? [];
      // no subnet fits outside it, so planned subnets would be in it
      const isWhole = (inSubnets[index] ?? []).length === 0 && coversAll(pod.value, prefixes);
      const against = [...(inSubnets[index] ?? []), ...(isWhole ? network : []), ...(inRemotes[index] ?? [])];
      return [
        ...text.findings,
        ...(text.isForbidden ? [] : checkSupported(pod, own)),
        ...(against.length === 0 ? [] : [overlap(pod, against, own, "aks-overlay-clear")]),
        ...((inSubnets[index] ?? []).length > 0 || isWhole || network.length === 0 ? [] : [overlap(pod, network, own, "aks-overlay-vnet")]),
        ...checkCapacity(cluster, pod, own),
      ];
    }),
  ];
}

function overlaps(claims: readonly Prefix[], others: readonly NamedRange[]): readonly (readonly NamedRange[])[] {
  const met = firstOverlaps(
    claims,
    others.map(({ range }) => range),
    named + 1,
  );
  return met.map((indexes) => indexes.map((index) => others[index] as NamedRange));
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

function overlap(
  { value, path }: ClusterRange<Prefix>,
  against: readonly NamedRange[],
  { otherPod }: ClusterRanges,
  rule: "aks-overlay-clear" | "aks-overlay-vnet",
): Finding {
  const list = few(against.map(({ name, range }) => `${name} ${formatPrefix(range)}`));
  const other = otherPod();
  const advice = adviceFor(path, "use a range that does not overlap them", other && formatPrefix(other));
  const repairs = other === undefined || isExisting(path) ? [] : [useInstead(path, other)];
  return findingOf(azureCniRules[rule], { path, message: `pod range ${formatPrefix(value)} overlaps ${list}; ${advice}`, repairs });
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
