import type { PatchOperation, PlanRequest } from "../../../types/index.js";
import {
  type Address,
  type AddressRange,
  addressSet,
  firstAddress,
  formatAddress,
  formatPrefix,
  lastAddress,
  type Prefix,
  parseAddress,
  parsePrefix,
  prefixAt,
  rangeContains,
  rangesOverlap,
  specialPurposeOf,
  subtract,
  usableRange,
} from "../../address/index.js";
import { pointer, valueAt } from "../../finding/json-pointer.js";
import type { ClusterModel, Model, NetworkModel } from "../../platforms/model/model.js";
import { listed } from "../../text/listed.js";
import { isSameName } from "../../text/same-name.js";
import { shorten } from "../../text/shorten.js";
import { GapIndex } from "../placement/gap-index.js";
import type { Repair } from "./placed-pool.js";
import { rangesNamedIn } from "./ranges-in-document.js";

/**
 * Changes that put clusters of a network into a second one beside it: of those that are new the last, another, or ever
 * more of them; and only then those that stand and have to be built anew.
 */
export function* secondNetwork(request: PlanRequest, model: Model, network: number): Iterable<Repair> {
  const first = model.networks[network] as NetworkModel;
  const list = first.path.slice(0, first.path.lastIndexOf("/"));
  if (!Array.isArray(valueAt(request, list))) return;
  const prefix = blockBeside(first.prefix, rangesNamedIn(request));
  if (prefix === undefined) return;
  const name = nameBeside(first.name, model);
  const second = { op: "add" as const, path: `${list}/-`, value: networkLike(valueAt(request, first.path), first.prefix, name, prefix) };

  const uses = new Set((request.previous?.clusters ?? []).map((cluster) => cluster.name.toLowerCase()));
  const clusters = model.clusters.filter((cluster) => isSameName(cluster.network, first.name)).reverse();
  const isNew = (cluster: ClusterModel) => !uses.has(cluster.name.toLowerCase());
  const fresh = clusters.filter(isNew);
  const old = clusters.filter((cluster) => !isNew(cluster));
  for (const moved of inTurn(everMore(fresh, []), everMore(old, fresh))) {
    const patch = [second, ...named(request, model, moved, name), ...released(request, moved)];
    const anew = moved.some((cluster) => !isNew(cluster)) ? "build" : "put";
    const who = listed(moved.map((cluster) => `"${shorten(cluster.name)}"`).reverse());
    yield {
      text: `${anew} ${who} ${anew === "build" ? "anew in" : "into"} a second network "${shorten(name)}" with ${formatPrefix(prefix)}`,
      patch,
    };
  }
}

/** The items of several lists, one list after the other. */
export function* inTurn<Item>(...lists: readonly Iterable<Item>[]): Iterable<Item> {
  for (const list of lists) yield* list;
}

/** Each cluster alone, and then ever more of them beside those that move anyway. */
function* everMore(clusters: readonly ClusterModel[], beside: readonly ClusterModel[]): Iterable<ClusterModel[]> {
  for (const cluster of clusters) yield [cluster];
  for (let count = beside.length === 0 ? 2 : 1; count <= clusters.length; count++) yield [...beside, ...clusters.slice(0, count)];
}

/**
 * The network as it is, without what names addresses of its prefix: gateway and DNS servers apart those are pools and
 * reservations. Bounds of a DHCP scope are those of the second prefix, at the same place in it.
 */
function networkLike(value: unknown, prefix: AddressRange, name: string, second: Prefix): Record<string, unknown> {
  const changed: Readonly<Record<string, unknown>> = {
    name,
    addressPrefix: formatPrefix(second),
    gateway: formatAddress(usableRange(second).first),
  };
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([key, part]) => {
      if (Object.hasOwn(changed, key)) return [[key, changed[key]]];
      const bounds = movedBounds(part, prefix, second);
      if (bounds !== undefined) return [[key, bounds]];
      const stays = key === "dnsServers" || !rangesNamedIn(part).some((range) => rangesOverlap(range, prefix));
      return stays ? [[key, part]] : [];
    }),
  );
}

/** Start and end inside a prefix, moved into another of the same length; undefined for anything else. */
function movedBounds(part: unknown, prefix: AddressRange, second: Prefix): { readonly start: string; readonly end: string } | undefined {
  const [start, end] = [valueAt(part, "/start"), valueAt(part, "/end")];
  if (typeof start !== "string" || typeof end !== "string") return undefined;
  const addresses = [start, end].map((text) => parseAddress(text));
  if (!addresses.every((address) => rangeContains(prefix, address))) return undefined;
  const [first, last] = addresses.map((address) => formatAddress((second.first + address - prefix.first) as Address));
  return { start: first as string, end: last as string };
}

function nameBeside(name: string, { networks, nameJoint = "-" }: Model): string {
  const names = new Set(networks.map((network) => network.name.toLowerCase()));
  const stem = `${name}${nameJoint === "" && /[0-9]$/.test(name) ? "n" : nameJoint}`;
  let number = 2;
  while (names.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}

/** The next block of the same length that nothing in the request lies in, in the same private range where it is in one. */
export function blockBeside({ first, last, prefixLength }: Prefix, usedRanges: readonly AddressRange[]): Prefix | undefined {
  const blocks = specialPurposeOf({ first, last }).map(({ prefix }) => parsePrefix(prefix));
  const home = blocks.find((block) => rangeContains(block, { first, last })) ?? { first: firstAddress, last: lastAddress };
  const free = new GapIndex(subtract([home], addressSet(usedRanges)));
  const size = 2 ** (32 - prefixLength);
  const block = { size, alignment: size, room: 0 };
  const start = free.lowest({ ...block, within: { first, last: home.last } }) ?? free.lowest({ ...block, within: home });
  return start === undefined ? undefined : prefixAt(start, prefixLength);
}

/** Clusters that are moved name the second network, and those that named none, since there was but one, the network they are in. */
function named(request: PlanRequest, model: Model, moved: readonly ClusterModel[], name: string): PatchOperation[] {
  return model.clusters.flatMap((cluster): PatchOperation[] => {
    const path = pointer(cluster.path, "network");
    if (moved.includes(cluster)) return [{ op: "add", path, value: name }];
    return valueAt(request, path) === undefined ? [{ op: "add", path, value: cluster.network }] : [];
  });
}

/** What the previous plan has for clusters that are built anew is given up, and that they stand; the last first, as the places of the others then stay. */
function released({ previous }: PlanRequest, moved: readonly ClusterModel[]): PatchOperation[] {
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
