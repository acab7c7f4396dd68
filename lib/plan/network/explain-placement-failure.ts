import type { PreviousPlan } from "../../../types/index.js";
import {
  type AddressSet,
  addressAt,
  formatAddress,
  formatPrefix,
  formatRange,
  type Prefix,
  prefixAt,
  rangeSize,
  rangesOverlap,
  setSize,
  subtract,
} from "../../address/index.js";
import type { AddressUse } from "../../platforms/model/address-use.js";
import { adviceOnPrefix } from "../../platforms/model/block-paths.js";
import type { Model, NetworkModel } from "../../platforms/model/model.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { counted } from "../../text/counted.js";
import { isSameName } from "../../text/same-name.js";
import { shorten } from "../../text/shorten.js";
import { type CrowdedSpace, type NetworkConflict, networkConflict } from "./network-conflict.js";
import type { OpenPool, PendingFinding, Repair } from "./placed-pool.js";
import { fewerNodes } from "./propose-fewer-nodes.js";
import { inTurn, nextClearBlock, secondNetwork } from "./propose-second-network.js";
import { plannable, prefixesText } from "./usable-ranges.js";

/** Pools of networks that share a space and have no arrangement in it. */
interface PlacementFailure {
  /** The first that found no place. */
  readonly stuck: OpenPool;
  readonly space: CrowdedSpace;
  readonly used: AddressSet;
  readonly kind: "impossible" | "undecided";
}

/**
 * The finding for pools of a network that have no arrangement: what is wanted, what is free, what does not go together,
 * and what would help: a larger prefix or, for a network that stands and cannot be changed, a second one beside it; fewer
 * nodes; the reservation that is in the way.
 */
export function explainPlacementFailure(
  model: Model,
  previous: PreviousPlan | undefined,
  { stuck, space, used, kind }: PlacementFailure,
): PendingFinding {
  const network = model.networks[stuck.pool.network] as NetworkModel;
  const free = plannable(network).flatMap((range) => subtract([range], used));
  const longest = free.reduce((most, gap) => Math.max(most, rangeSize(gap)), 0);
  const total = space.open.filter(({ pool }) => pool.network === stuck.pool.network).reduce((sum, { size }) => sum + size, 0);
  const prefix = prefixesText(network);
  const pool = `${shorten(stuck.pool.name)} of ${counted(stuck.size)}`;
  const state =
    kind === "impossible"
      ? `${pool} does not fit into ${prefix} beside what stands there`
      : `no arrangement was found for ${pool} in ${prefix}, and not all could be tried`;
  const sizes = `to be placed: ${counted(total)}, free: ${setSize(free)}, ${longest} in the longest run`;
  const rule = kind === "impossible" ? addressRules["pool-does-not-fit"] : addressRules["pool-search-limit"];
  // worked out where the finding is told, and not for every change that is tried
  const conflict = once(() => (kind === "impossible" ? networkConflict(space) : undefined));
  return {
    rule,
    path: network.prefixPath,
    ways: [
      moreAddresses(model, previous, stuck.pool.network, total),
      shorterRanges(network, total),
      fewerNodes(model, network.name),
      releases(conflict),
    ],
    tell: ([room, scope, nodes, release]) => {
      const repairs = [room, scope, nodes, release].flatMap((repair) => repair ?? []);
      const others = [
        ...(nodes === undefined ? ["plan fewer nodes or services"] : []),
        ...(room === undefined ? ["plan a second network"] : []),
      ];
      const known = conflict();
      return findingOf(rule, {
        path: network.prefixPath,
        message: `${state}; ${sizes}; ${alternatives([...repairs.map(({ text }) => text), ...others])}`,
        repairs,
        ...(known === undefined ? {} : { conflict: { pools: known.pools, reservations: known.uses.map(nameInConflict) } }),
      });
    },
  };
}

/** `a, or b`, `a, b, or c`: there are at least two, since what is not offered is said in other words. */
function alternatives(ways: readonly string[]): string {
  return `${ways.slice(0, -1).join(", ")}, or ${ways.at(-1)}`;
}

/** A further prefix where there may be several; a larger one where nothing exists yet, or else a second network. */
function moreAddresses(model: Model, previous: PreviousPlan | undefined, index: number, total: number): Iterable<Repair> {
  const network = model.networks[index] as NetworkModel;
  if (network.furtherPrefixPath !== undefined) return furtherPrefixes(network.prefix, network.furtherPrefixPath, model, total);
  const exists = previous?.networks.some(({ name }) => isSameName(name, network.name)) ?? false;
  const second = secondNetwork(model, previous, index);
  return exists ? second : inTurn(largerPrefixes(network, total), second);
}

/** The uses in the conflict that can be removed, each alone, the smallest first. */
function* releases(conflict: () => NetworkConflict | undefined): Iterable<Repair> {
  const removable = (conflict()?.uses ?? []).flatMap(({ removable: patch, ...use }) => (patch === undefined ? [] : [{ ...use, patch }]));
  for (const { name, givenName, range, patch } of removable.sort((a, b) => rangeSize(a.range) - rangeSize(b.range)))
    yield { text: `release ${givenName === undefined ? "" : `${shorten(name, 100)} `}${formatRange(range)}`, patch };
}

/** The name that the request gives a reservation, or else what is in use there, as messages call it. */
function nameInConflict({ kind, name, givenName, range }: AddressUse): string {
  return kind === "reservation" ? (givenName ?? formatRange(range)) : `${name} ${formatRange(range)}`;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Ranges, such as DHCP scopes, that give up as many addresses as are to be placed, at their end or at their start. */
function* shorterRanges({ uses, prefix }: NetworkModel, addresses: number): Iterable<Repair> {
  for (const { name, range, bounds } of uses) {
    if (bounds === undefined || !rangesOverlap(range, prefix) || rangeSize(range) <= addresses) continue;
    const [start, end] = [formatAddress(addressAt(range.first + addresses)), formatAddress(addressAt(range.last - addresses))];
    yield { text: `end ${name} at ${end}`, patch: [{ op: "replace", path: bounds.end, value: end }] };
    yield { text: `begin ${name} at ${start}`, patch: [{ op: "replace", path: bounds.start, value: start }] };
  }
}

/** Prefixes to add to those a network has, large enough for what is to be placed, the smallest first. */
function* furtherPrefixes({ first }: Prefix, path: string, { namedRanges }: Model, addresses: number): Iterable<Repair> {
  const named = namedRanges();
  const needed = 32 - Math.ceil(Math.log2(addresses));
  for (let prefixLength = needed; prefixLength >= Math.max(0, needed - mostLarger); prefixLength--) {
    const block = nextClearBlock(prefixAt(first, prefixLength), named);
    if (block === undefined) continue;
    const value = formatPrefix(block);
    yield { text: `add the prefix ${value}`, patch: [{ op: "add", path, value }] };
  }
}

/** How many doublings of what is needed are tried, since blocks do not fill a prefix in any order. */
const mostLarger = 2;

/** The prefixes around that of a network that hold at least so many addresses, the smallest first. */
function* largerPrefixes({ prefix: { first, prefixLength }, prefixPath, isBlock }: NetworkModel, addresses: number): Iterable<Repair> {
  for (let length = prefixLength - 1; length >= 0; length--) {
    if (2 ** (32 - length) < addresses) continue;
    const larger = prefixAt(first, length);
    const patch = [{ op: "replace" as const, path: prefixPath, value: formatPrefix(larger) }];
    yield { text: `use ${adviceOnPrefix(larger, isBlock === true)}`, patch };
  }
}
