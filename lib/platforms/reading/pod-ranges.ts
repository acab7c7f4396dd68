import type { Origin, PreviousPlan } from "../../../types/index.js";
import {
  type AddressRange,
  addressSet,
  firstClearPrefix,
  type Prefix,
  parsePrefix,
  rangesOverlap,
  setOverlapping,
  subtract,
} from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { pointer } from "../../finding/json-pointer.js";
import type { Purpose } from "../model/purpose.js";
import type { Located } from "./located.js";
import type { ParsedReachableNetwork } from "./reachable-networks.js";

/** The pod range of a cluster. `default`: neither the request nor the previous plan gives one, so the vendor's applies. */
export interface PodRange extends Located<Prefix> {
  readonly origin: Origin | "default";
  /** The range of the previous plan, if another one is requested. */
  readonly existing?: Prefix;
}

/** The pod ranges of the clusters of a request, by index, and a range that overlaps nothing of the request. */
export interface PodRanges {
  readonly ofClusters: readonly PodRange[];
  readonly other: () => Prefix | undefined;
}

/** The vendor's pod range, those to use instead in this order, and where another one of its size is searched. */
interface UsualPodRanges {
  readonly prefix: string;
  readonly alternatives: readonly string[];
  readonly searched: readonly string[];
}

/** A cluster whose pod range can be given. */
interface PodCluster {
  readonly name: string;
  readonly path: string;
  readonly podPrefix?: Located<Prefix>;
}

/** What decides the pod ranges of a request. */
interface PodRangeSources {
  readonly usual: UsualPodRanges;
  readonly previous: PreviousPlan | undefined;
  readonly reachable: readonly ParsedReachableNetwork[];
  /** Lists the addresses that pods must not have. */
  readonly obstacles: () => readonly AddressRange[];
  readonly purpose: Purpose;
}

/**
 * Returns the pod range of each cluster: the given one, otherwise that of the previous plan, otherwise the vendor's default.
 * When planning, another range is selected if pods could not reach a network because of the default.
 */
export function podRangesOf(clusters: readonly PodCluster[], sources: PodRangeSources): PodRanges {
  const other = clearPodRange(sources.usual, sources.obstacles);
  const standard = parsePrefix(sources.usual.prefix);
  const before = previousPodRanges(sources.previous);
  const hides = sources.reachable.some(({ v4 }) => v4.some(({ value }) => rangesOverlap(value, standard)));
  const selected = hides && sources.purpose === "planning" ? other() : undefined;
  const ofClusters = clusters.map(({ name, path: clusterPath, podPrefix }): PodRange => {
    const existing = before.get(name.toLowerCase());
    const isAgain = podPrefix === undefined || isSame(existing?.value, podPrefix.value);
    if (existing !== undefined && isAgain) return { ...existing, origin: "kept" };
    if (podPrefix !== undefined) return { ...podPrefix, origin: "requested", ...defined({ existing: existing?.value }) };
    const path = pointer(clusterPath, "podCidr");
    return selected === undefined ? { value: standard, path, origin: "default" } : { value: selected, path, origin: "selected" };
  });
  return { ofClusters, other };
}

/** Returns a function that finds the first usual range without any of these addresses; it searches once. */
function clearPodRange(usual: UsualPodRanges, obstacles: () => readonly AddressRange[]): () => Prefix | undefined {
  let found: { readonly prefix: Prefix | undefined } | undefined;
  return () => {
    found ??= { prefix: search(usual, obstacles()) };
    return found.prefix;
  };
}

function search(usual: UsualPodRanges, obstacles: readonly AddressRange[]): Prefix | undefined {
  const used = addressSet(obstacles);
  const ranges = [usual.prefix, ...usual.alternatives].map((text) => parsePrefix(text));
  const clear = ranges.find((prefix) => setOverlapping(used, prefix).length === 0);
  if (clear !== undefined) return clear;
  const { prefixLength } = parsePrefix(usual.prefix);
  for (const area of usual.searched) {
    const found = firstClearPrefix(subtract([parsePrefix(area)], used), prefixLength);
    if (found !== undefined) return found;
  }
  return undefined;
}

function previousPodRanges(previous: PreviousPlan | undefined): ReadonlyMap<string, Located<Prefix>> {
  const found = new Map<string, Located<Prefix>>();
  for (const [index, { name, podCidr }] of (previous?.clusters ?? []).entries()) {
    if (podCidr === undefined || found.has(name.toLowerCase())) continue;
    found.set(name.toLowerCase(), { value: parsePrefix(podCidr), path: pointer("/previous/clusters", index, "podCidr") });
  }
  return found;
}

function isSame(a: Prefix | undefined, b: Prefix): boolean {
  return a?.first === b.first && a.last === b.last;
}
