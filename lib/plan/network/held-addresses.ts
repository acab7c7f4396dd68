import type { Finding, HeldAddresses, PreviousPlan } from "../../../types/index.js";
import { type AddressRange, formatAddress, formatRange, parseAddress, rangesOverlap } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import type { Model, NetworkModel } from "../../platforms/model/model.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { listed } from "../../text/listed.js";
import { isSameName } from "../../text/same-name.js";
import { shorten } from "../../text/shorten.js";
import type { ArrangedPool, PendingFinding } from "./placed-pool.js";
import { isPurpose } from "./previous-pools.js";

/** Addresses of a cluster or network that the request no longer names. */
export interface Held {
  readonly kind: HeldAddresses["kind"];
  readonly name: string;
  /** Name of the network of the addresses. */
  readonly network: string;
  readonly ranges: readonly AddressRange[];
  /** Pointer to it in the previous plan. */
  readonly path: string;
}

/**
 * Lists the addresses of clusters and networks of the previous plan that the request neither names nor lists as removed.
 *
 * They may still be deployed, so nothing is placed on them in this plan or a later one until the request says that they are
 * deleted.
 *
 * @param removed names of deleted clusters and networks, as the request lists them
 */
export function heldAddresses(model: Model, previous: PreviousPlan | undefined, removed: readonly string[] = []): readonly Held[] {
  if (previous === undefined) return [];
  const gone = namesOf(removed);
  const named = {
    cluster: namesOf(model.clusters.map(({ name }) => name)),
    network: namesOf(model.networks.map(({ name }) => name)),
  };
  const isHeld = ({ kind, name, network }: Pick<Held, "kind" | "name" | "network">) =>
    !named[kind].has(name.toLowerCase()) && !gone.has(name.toLowerCase()) && !gone.has(network.toLowerCase());
  const held = new Map<string, Held>();
  for (const one of [...fromNetworks(previous), ...fromHeld(previous)]) {
    if (!isHeld(one)) continue;
    const key = [one.kind, one.name, one.network].map((text) => JSON.stringify(text.toLowerCase())).join();
    const known = held.get(key);
    const more = one.ranges.filter((range) => known?.ranges.every((other) => !rangesOverlap(other, range)) ?? true);
    held.set(key, known === undefined ? one : { ...known, ranges: [...known.ranges, ...more] });
  }
  return [...held.values()];
}

/**
 * Returns a model whose networks keep the reserved addresses free of pools: the network with that name, or otherwise every
 * network that contains them.
 */
export function withHeld(model: Model, held: readonly Held[]): Model {
  if (held.length === 0) return model;
  const names = namesOf(model.networks.map(({ name }) => name));
  const isFor = (network: NetworkModel) => (one: Held) =>
    names.has(one.network.toLowerCase())
      ? isSameName(one.network, network.name)
      : one.ranges.some((range) => (network.prefixes ?? [network.prefix]).some((prefix) => rangesOverlap(prefix, range)));
  return {
    ...model,
    networks: model.networks.map((network) => {
      const own = held
        .filter(isFor(network))
        .flatMap(({ kind, name, ranges }) => ranges.map((range) => ({ name: `${kind} "${shorten(name)}", held`, range })));
      return own.length === 0 ? network : { ...network, held: own };
    }),
  };
}

/** Reports the reserved addresses, and how to free them. */
export function checkHeld(held: readonly Held[], hasRemoved: boolean): Finding[] {
  return held.map(({ kind, name, ranges, path }) => {
    const message = `${kind} "${shorten(name)}" is in the previous plan but not in the request; its addresses ${listed(ranges.map(formatRange))} stay reserved until removed lists the ${kind}`;
    return findingOf(addressRules["previous-held"], { path, message, repairs: [release(name, hasRemoved)] });
  });
}

/** Reports pools of the request that overlap such addresses. */
export function checkGivenOnHeld(
  pools: readonly ArrangedPool[],
  model: Model,
  held: readonly Held[],
  hasRemoved: boolean,
): PendingFinding[] {
  if (held.length === 0) return [];
  return pools.flatMap(({ pool, range, origin }): PendingFinding[] => {
    const ranges = origin === "requested" ? (model.networks[pool.network]?.held ?? []) : [];
    const met = ranges.find((one) => rangesOverlap(one.range, range))?.range;
    const owner = met === undefined ? undefined : held.find((one) => one.ranges.includes(met));
    if (met === undefined || owner === undefined) return [];
    const rule = addressRules["pool-previous-conflict"];
    const path = pool.given?.path ?? pool.path;
    const message = `${shorten(pool.name)} ${formatRange(range)} overlaps ${formatRange(met)}, which ${owner.kind} "${shorten(owner.name)}" has in the previous plan; use other addresses, or list "${shorten(owner.name)}" in removed if it is deleted`;
    return [
      {
        rule,
        path,
        ways: [[release(owner.name, hasRemoved)]],
        tell: ([repair]) => findingOf(rule, { path, message, repairs: repair === undefined ? [] : [repair] }),
      },
    ];
  });
}

/** Writes such addresses in the form of a plan. */
export function shownHeld(held: readonly Held[]): HeldAddresses[] {
  return held.map(({ kind, name, network, ranges }) => ({
    kind,
    name,
    network,
    ranges: ranges.map(({ first, last }) => ({ start: formatAddress(first), end: formatAddress(last) })),
  }));
}

function release(name: string, hasRemoved: boolean) {
  const patch = hasRemoved
    ? { op: "add" as const, path: "/removed/-", value: name }
    : { op: "add" as const, path: "/removed", value: [name] };
  return { text: `list "${shorten(name)}" in removed, if it is deleted`, patch: [patch] };
}

/** Returns the owner of the pools of the previous plan: a cluster, or otherwise their network. */
function fromNetworks({ networks, clusters }: PreviousPlan): Held[] {
  return networks.flatMap(({ name: network, pools }, index) =>
    pools.flatMap(({ purpose, cluster, start, end }): Held[] => {
      if (!isPurpose(purpose)) return [];
      const ranges = [{ first: parseAddress(start), last: parseAddress(end) }];
      if (cluster === undefined) return [{ kind: "network", name: network, network, ranges, path: pointer("/previous/networks", index) }];
      const place = clusters.findIndex(({ name }) => isSameName(name, cluster));
      const path = place === -1 ? pointer("/previous/networks", index) : pointer("/previous/clusters", place);
      return [{ kind: "cluster", name: cluster, network, ranges, path }];
    }),
  );
}

/** Returns what the previous plan already reserved in this way. */
function fromHeld({ held = [] }: PreviousPlan): Held[] {
  return held.map(({ kind, name, network, ranges }, index) => ({
    kind,
    name,
    network,
    ranges: ranges.map(({ start, end }) => ({ first: parseAddress(start), last: parseAddress(end) })),
    path: pointer("/previous/held", index),
  }));
}

function namesOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}
