import type { Finding, Repair } from "../../../types/index.js";
import { formatPrefix, type Prefix, rangesOverlap } from "../../address/index.js";
import { groupedBy } from "../../collections/group-by.js";
import { pointer } from "../../finding/json-pointer.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { few } from "../../text/few.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import type { PodRange } from "../reading/pod-ranges.js";
import type { ParsedReachableNetwork } from "../reading/reachable-networks.js";
import type { HidingRange } from "./check-reachable.js";

/** A cluster with its pod range. */
export interface PodRangeOfCluster {
  readonly name: string;
  readonly path: string;
  readonly podRange: PodRange;
}

/** The most clusters that one repair changes. */
const mostChanges = 32;

/**
 * Lists the pod ranges that can hide a network, each once. Those that were selected hide none.
 *
 * @param other a range that overlaps nothing of the request
 */
export function podHidingRanges(clusters: readonly PodRangeOfCluster[], other: () => Prefix | undefined): HidingRange[] {
  const groups = groupedBy(clusters, ({ podRange }) => `${podRange.origin} ${formatPrefix(podRange.value)}`);
  return [...groups.values()].flatMap((group): HidingRange[] => {
    const [first] = group;
    if (first === undefined || first.podRange.origin === "selected") return [];
    const { origin, value, path } = first.podRange;
    if (origin === "kept") {
      const name = `the pod range of ${namesOf(group)}`;
      return [{ name, range: value, path, advice: "an existing range cannot be changed, so change the others" }];
    }
    const instead = other();
    const repairs = instead === undefined ? [] : renumbered(group, instead);
    if (origin === "default") {
      const advice = instead === undefined ? "give a podCidr that does not overlap them" : `give the podCidr ${formatPrefix(instead)}`;
      return [{ name: "the default pod range", range: value, path, advice, repairs }];
    }
    const such = instead === undefined ? "" : `, such as ${formatPrefix(instead)}`;
    const advice = `use a range that does not overlap them${such}`;
    return [{ name: `the pod range of ${namesOf(group)}`, range: value, path, advice, repairs }];
  });
}

/** A range that the platform fixes. */
export function fixedHidingRange(name: "pod range" | "service range", range: Prefix): HidingRange {
  const advice = `the ${name} cannot be changed on this platform, so use other addresses for that network, or NAT in front of it`;
  return { name: `the ${name}`, range, advice };
}

/** Makes the repair that gives clusters another pod range; none if there are very many. */
export function renumbered(clusters: readonly { readonly path: string }[], podCidr: Prefix): Repair[] {
  if (clusters.length > mostChanges) return [];
  const value = formatPrefix(podCidr);
  const patch = clusters.map(({ path }) => ({ op: "add" as const, path: pointer(path, "podCidr"), value }));
  return [{ text: `use pod addresses from ${value}`, patch }];
}

/** Says which pod range was selected instead of the default, and why. */
export function checkSelectedPodRange(
  clusters: readonly PodRangeOfCluster[],
  reachable: readonly ParsedReachableNetwork[],
  usual: Prefix,
): Finding[] {
  const selected = clusters.filter(({ podRange }) => podRange.origin === "selected");
  const [first] = selected;
  if (first === undefined) return [];
  const hidden = reachable.flatMap(({ name, v4 }) =>
    v4
      .filter(({ value }) => rangesOverlap(value, usual))
      .map(({ value }) => `the reachable network "${shorten(name)}" ${formatPrefix(value)}`),
  );
  const { value, path } = first.podRange;
  const message =
    `the default pod range ${formatPrefix(usual)} overlaps ${few(hidden)}, so ${formatPrefix(value)} is chosen; ` +
    `create ${namesOf(selected)} with it`;
  return [findingOf(addressRules["pod-range-chosen"], { path, message, repairs: renumbered(selected, value) })];
}

function namesOf(clusters: readonly PodRangeOfCluster[]): string {
  return listed(
    clusters.map(({ name }) => `"${shorten(name)}"`),
    1,
  );
}
