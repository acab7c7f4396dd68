import type { Finding, PatchOperation, PreviousPlan } from "../../types/index.js";
import { shorten } from "../address/index.js";
import { pointer } from "../finding/json-pointer.js";
import { findingOf } from "../rules/finding-of.js";
import type { IdentifiedRow } from "../rules/rule-rows.js";
import type { NetworkFinder } from "./network-finder.js";
import { isSameName } from "./same-name.js";

/** A cluster of the previous plan: its place there, and its network. */
export interface StandingCluster {
  readonly index: number;
  readonly network: string | undefined;
}

/** The clusters of the previous plan by their names in lower case; of several with one name the first. */
export function standingClusters({ clusters }: PreviousPlan): ReadonlyMap<string, StandingCluster> {
  return new Map(clusters.map(({ name, network }, index): [string, StandingCluster] => [name.toLowerCase(), { index, network }]).reverse());
}

/** What is told of a cluster that is in another network than in the previous plan. */
export function movedCluster(
  row: IdentifiedRow,
  { name, path: base, network }: { readonly name: string; readonly path: string; readonly network?: { readonly name: string } },
  standing: StandingCluster | undefined,
  now: NetworkFinder<{ readonly name: string }>,
): Finding[] {
  const { index = 0, network: before } = standing ?? {};
  if (network === undefined || before === undefined || isSameName(before, network.name)) return [];
  const path = pointer(base, "network");
  const message = `cluster "${shorten(name)}" is in "${shorten(before)}" in the previous plan and cannot be moved to "${shorten(network.name)}"; use "${shorten(before)}", or build it anew and leave it out of previous`;
  return [findingOf(row, { path, message, repairs: [...backToNetwork(path, before, now), builtAnew(index)] })];
}

/** Back to the network that was, if it is still there. */
export function backToNetwork(
  path: string,
  before: string,
  now: NetworkFinder<{ readonly name: string }>,
): { text: string; patch: PatchOperation[] }[] {
  const network = now(before);
  return network === undefined ? [] : [{ text: `use "${shorten(network.name)}"`, patch: [{ op: "add", path, value: network.name }] }];
}

/** The repair of what a cluster that stands cannot be. */
export function builtAnew(index: number): { text: string; patch: PatchOperation[] } {
  return {
    text: "leave the cluster out of previous and build it anew",
    patch: [{ op: "remove", path: pointer("/previous/clusters", index) }],
  };
}
