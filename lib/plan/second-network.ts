import type { PatchOperation, PlanRequest } from "../../types/index.js";
import {
  type AddressRange,
  addressSet,
  firstAddress,
  formatAddress,
  formatPrefix,
  lastAddress,
  type Prefix,
  parsePrefix,
  prefixAt,
  rangeContains,
  rangesOverlap,
  shorten,
  specialPurposeOf,
  subtract,
  usableRange,
} from "../address/index.js";
import { pointer, pointerTokens, valueAt } from "../finding/json-pointer.js";
import { listed } from "../platforms/listed.js";
import type { ClusterModel, Model, NetworkModel } from "../platforms/model.js";
import type { Repair } from "./arranged-pool.js";
import { GapIndex } from "./gap-index.js";
import { rangesNamedIn } from "./ranges-named-in.js";

/** What every network of a request has, whatever the platform calls the rest. */
interface NetworkValue {
  readonly [property: string]: unknown;
  readonly addressPrefix: string;
}

/**
 * Changes that put clusters of a network into a second one beside it: of those that are new the last, another, or ever
 * more of them; and only then those that stand and have to be built anew.
 */
export function* besideNetwork(request: PlanRequest, model: Model, network: number): Iterable<Repair> {
  const first = model.networks[network] as NetworkModel;
  const list = pointer("", ...pointerTokens(first.path).slice(0, -1));
  const value = valueAt(request, first.path);
  if (!Array.isArray(valueAt(request, list)) || !isNetworkValue(value)) return;
  const prefix = blockBeside(first.prefix, rangesNamedIn(request));
  if (prefix === undefined) return;
  const name = nameBeside(first.name, model);
  const second = { op: "add" as const, path: `${list}/-`, value: networkLike(value, first.prefix, name, prefix) };

  const standing = new Set((request.previous?.clusters ?? []).map((cluster) => cluster.name.toLowerCase()));
  const clusters = model.clusters.filter((cluster) => cluster.network.toLowerCase() === first.name.toLowerCase()).reverse();
  const isNew = (cluster: ClusterModel) => !standing.has(cluster.name.toLowerCase());
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

function isNetworkValue(value: unknown): value is NetworkValue {
  return typeof value === "object" && value !== null && "addressPrefix" in value && typeof value.addressPrefix === "string";
}

/** The network as it is, without what names addresses of its prefix: gateway and DNS servers apart those are pools, scopes and reservations. */
function networkLike(value: NetworkValue, prefix: AddressRange, name: string, second: Prefix): Record<string, unknown> {
  const changed: Readonly<Record<string, unknown>> = {
    name,
    addressPrefix: formatPrefix(second),
    gateway: formatAddress(usableRange(second).first),
  };
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      if (Object.hasOwn(changed, key)) return [[key, changed[key]]];
      const stays = key === "dnsServers" || !rangesNamedIn(part).some((range) => rangesOverlap(range, prefix));
      return stays ? [[key, part]] : [];
    }),
  );
}

function nameBeside(name: string, { networks }: Model): string {
  const names = new Set(networks.map((network) => network.name.toLowerCase()));
  let number = 2;
  while (names.has(`${name}-${number}`.toLowerCase())) number++;
  return `${name}-${number}`;
}

/** The next block of the same length that nothing in the request lies in, in the same private range where it is in one. */
export function blockBeside({ first, last, prefixLength }: Prefix, taken: readonly AddressRange[]): Prefix | undefined {
  const blocks = specialPurposeOf({ first, last }).map(({ prefix }) => parsePrefix(prefix));
  const home = blocks.find((block) => rangeContains(block, { first, last })) ?? { first: firstAddress, last: lastAddress };
  const free = new GapIndex(subtract([home], addressSet(taken)));
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

/** What the previous plan has for clusters that are built anew is given up; the last first, as the places of the others then stay. */
function released({ previous }: PlanRequest, moved: readonly ClusterModel[]): PatchOperation[] {
  const names = new Set(moved.map((cluster) => cluster.name.toLowerCase()));
  return (previous?.networks ?? []).flatMap(({ pools }, network) =>
    pools
      .flatMap(({ cluster }, index): PatchOperation[] =>
        cluster !== undefined && names.has(cluster.toLowerCase())
          ? [{ op: "remove", path: pointer("/previous/networks", network, "pools", index) }]
          : [],
      )
      .reverse(),
  );
}
