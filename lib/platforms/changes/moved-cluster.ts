import type { Finding, PatchOperation, PreviousPlan } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { isSameName } from "../../text/same-name.js";
import { shorten } from "../../text/shorten.js";
import type { NetworkFinder } from "../reading/network-finder.js";

/** A cluster of the previous plan: its place there, and its network. */
export interface PreviousCluster {
  /** Places in the list of clusters; an edited plan may have several for one name. */
  readonly places: readonly number[];
  readonly network: string | undefined;
}

/** Returns the clusters of the previous plan by their names in lower case; of several with one name the first counts. */
export function previousClusters({ clusters }: PreviousPlan): ReadonlyMap<string, PreviousCluster> {
  const uses = new Map<string, PreviousCluster>();
  for (const [index, { name, network }] of clusters.entries()) {
    const first = uses.get(name.toLowerCase());
    uses.set(name.toLowerCase(), first === undefined ? { places: [index], network } : { ...first, places: [...first.places, index] });
  }
  return uses;
}

/** Reports a cluster that is in another network than in the previous plan. */
export function movedCluster(
  row: IdentifiedRow,
  { name, path: base, network }: { readonly name: string; readonly path: string; readonly network?: { readonly name: string } },
  uses: PreviousCluster | undefined,
  now: NetworkFinder<{ readonly name: string }>,
): Finding[] {
  const { places = [], network: before } = uses ?? {};
  if (network === undefined || before === undefined || isSameName(before, network.name)) return [];
  const path = pointer(base, "network");
  const message = `cluster "${shorten(name)}" is in "${shorten(before)}" in the previous plan and cannot move to "${shorten(network.name)}"; use "${shorten(before)}", or re-create the cluster and remove it from previous`;
  return [findingOf(row, { path, message, repairs: [...backToNetwork(path, before, now), recreated(places)] })];
}

/** Makes the repair back to the previous network, if it still exists. */
export function backToNetwork(
  path: string,
  before: string,
  now: NetworkFinder<{ readonly name: string }>,
): { text: string; patch: PatchOperation[] }[] {
  const network = now(before);
  return network === undefined ? [] : [{ text: `use "${shorten(network.name)}"`, patch: [{ op: "add", path, value: network.name }] }];
}

/** Makes the repair that re-creates an existing cluster. */
export function recreated(places: readonly number[]): { text: string; patch: PatchOperation[] } {
  return {
    text: "re-create the cluster and remove it from previous",
    // the last first, so that the indexes of the others do not change
    patch: [...places].reverse().map((index) => ({ op: "remove", path: pointer("/previous/clusters", index) })),
  };
}
