import type { PatchOperation, PreviousPlan } from "../../../types/index.js";
import {
  type AddressRange,
  addressSet,
  firstAddress,
  formatPrefix,
  lastAddress,
  type Prefix,
  parsePrefix,
  prefixAt,
  rangeContains,
  specialPurposeOf,
  subtract,
} from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { adviceOnPrefix } from "../../platforms/model/block-paths.js";
import type { ClusterModel, Model, NetworkModel } from "../../platforms/model/model.js";
import { listed } from "../../text/listed.js";
import { isSameName } from "../../text/same-name.js";
import { shorten } from "../../text/shorten.js";
import { GapIndex } from "../placement/gap-index.js";
import type { Repair } from "./placed-pool.js";

/**
 * Offers changes that put clusters of a network into a second one: of the new clusters first the last, another one, or more of
 * them; then existing ones, which have to be re-created.
 */
export function* secondNetwork(model: Model, previous: PreviousPlan | undefined, network: number): Iterable<Repair> {
  const first = model.networks[network] as NetworkModel;
  const clear = nextClearBlock(first.prefix, model.namedRanges());
  yield* movesTo(clear === undefined ? [] : [clear], model, previous, first);
}

/** The same for a pool that is outgrown. If networks may share a prefix, the second one is in that of the first, which needs no new route. */
export function* secondPool(model: Model, previous: PreviousPlan | undefined, network: number): Iterable<Repair> {
  const first = model.networks[network] as NetworkModel;
  const clear = nextClearBlock(first.prefix, model.namedRanges());
  const shared = first.sharesPrefix === true && first.isBlock !== true ? [first.prefix] : [];
  yield* movesTo([...shared, ...(clear === undefined ? [] : [clear])], model, previous, first);
}

/** Makes the changes, each with every one of the prefixes before the next. */
function* movesTo(prefixes: readonly Prefix[], model: Model, previous: PreviousPlan | undefined, first: NetworkModel): Iterable<Repair> {
  const { addSecond } = first;
  if (addSecond === undefined) return;
  const name = secondName(first.name, model);
  // in a fleet whose request has a network that requests a block, the second network requests a block as well
  const isBlock = model.networks.some((one) => one.isBlock === true);
  const which = (prefix: Prefix) =>
    `a second network "${shorten(name)}" with ${isBlock ? adviceOnPrefix(prefix, true) : formatPrefix(prefix)}`;

  const existing = new Set((previous?.clusters ?? []).map((cluster) => cluster.name.toLowerCase()));
  const clusters = model.clusters.filter((cluster) => isSameName(cluster.network, first.name)).reverse();
  const isNew = (cluster: ClusterModel) => !existing.has(cluster.name.toLowerCase());
  const fresh = clusters.filter(isNew);
  const old = clusters.filter((cluster) => !isNew(cluster));
  for (const moved of inTurn(everMore(fresh, []), everMore(old, fresh))) {
    const who = listed(moved.map((cluster) => `"${shorten(cluster.name)}"`).reverse());
    const what = moved.every(isNew) ? `put ${who} into` : `re-create ${who} in`;
    const others = [...networkNames(model, moved, name), ...released(previous, moved)];
    for (const prefix of prefixes) yield { text: `${what} ${which(prefix)}`, patch: [addSecond(name, prefix), ...others] };
  }
}

/** Joins several lists, one after the other. */
export function* inTurn<Item>(...lists: readonly Iterable<Item>[]): Iterable<Item> {
  for (const list of lists) yield* list;
}

/** Returns each cluster alone, and then more and more of them together with those that move anyway. */
function* everMore(clusters: readonly ClusterModel[], others: readonly ClusterModel[]): Iterable<ClusterModel[]> {
  for (const cluster of clusters) yield [cluster];
  for (let count = others.length === 0 ? 2 : 1; count <= clusters.length; count++) yield [...others, ...clusters.slice(0, count)];
}

/** Returns an unused network name: the name of the first with a number after it. */
function secondName(name: string, { networks, nameJoint = "-" }: Model): string {
  const names = new Set(networks.map((network) => network.name.toLowerCase()));
  const stem = `${name}${nameJoint === "" && /[0-9]$/.test(name) ? "n" : nameJoint}`;
  let number = 2;
  while (names.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}

/** Returns the next block of the same length that overlaps none of the ranges, in the same private range if it is in one. */
export function nextClearBlock({ first, last, prefixLength }: Prefix, named: readonly AddressRange[]): Prefix | undefined {
  const blocks = specialPurposeOf({ first, last }).map(({ prefix }) => parsePrefix(prefix));
  const home = blocks.find((block) => rangeContains(block, { first, last })) ?? { first: firstAddress, last: lastAddress };
  const free = new GapIndex(subtract([home], addressSet(named)));
  const size = 2 ** (32 - prefixLength);
  const block = { size, alignment: size, room: 0 };
  const start = free.lowest({ ...block, within: { first, last: home.last } }) ?? free.lowest({ ...block, within: home });
  return start === undefined ? undefined : prefixAt(start, prefixLength);
}

/**
 * Clusters that move name the second network. Clusters that named none, because there was only one network, name the network
 * they are in.
 */
function networkNames({ clusters }: Model, moved: readonly ClusterModel[], name: string): PatchOperation[] {
  return clusters.flatMap((cluster): PatchOperation[] => {
    if (cluster.networkName === undefined) return [];
    const { path, isGiven } = cluster.networkName;
    if (moved.includes(cluster)) return [{ op: "add", path, value: name }];
    return isGiven ? [] : [{ op: "add", path, value: cluster.network }];
  });
}

/**
 * Removes re-created clusters and their pools from the previous plan, the last first, so that the indexes of the others do not
 * change.
 */
function released(previous: PreviousPlan | undefined, moved: readonly ClusterModel[]): PatchOperation[] {
  const names = new Set(moved.map((cluster) => cluster.name.toLowerCase()));
  const givenUp = (owners: readonly (string | undefined)[], base: string): PatchOperation[] =>
    owners
      .flatMap((name, index): PatchOperation[] =>
        name !== undefined && names.has(name.toLowerCase()) ? [{ op: "remove", path: pointer(base, index) }] : [],
      )
      .reverse();
  const { networks = [], clusters = [] } = previous ?? {};
  return [
    ...networks.flatMap(({ pools }, network) =>
      givenUp(
        pools.map(({ cluster }) => cluster),
        pointer("/previous/networks", network, "pools"),
      ),
    ),
    ...givenUp(
      clusters.map(({ name }) => name),
      "/previous/clusters",
    ),
  ];
}
