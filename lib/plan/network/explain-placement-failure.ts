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
import { alternatives } from "../../text/together.js";
import { type CrowdedSpace, type NetworkConflict, networkConflict } from "./network-conflict.js";
import type { OpenPool, PendingFinding, Repair } from "./placed-pool.js";
import { fewerNodes } from "./propose-fewer-nodes.js";
import { inTurn, nextClearBlock, secondNetwork } from "./propose-second-network.js";
import { plannable, prefixesText } from "./usable-ranges.js";

/** Pools of networks that share a space and do not fit into it. */
interface PlacementFailure {
  /** The first that was not placed. */
  readonly stuck: OpenPool;
  readonly space: CrowdedSpace;
  readonly used: AddressSet;
  readonly kind: "impossible" | "undecided";
}

/**
 * Makes the finding for pools of a network that do not fit: what is needed, what is free, what does not fit together, and what
 * would help: a larger prefix or, for an existing network that cannot be changed, a second one; fewer nodes; removing a
 * conflicting reservation.
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
  const state = stateOf({ stuck, space, prefix: prefixesText(network), kind }, { total, free: setSize(free), longest });
  const rule = kind === "impossible" ? addressRules["pool-does-not-fit"] : addressRules["pool-search-limit"];
  // worked out when the finding is reported, and not for every change that is tried
  const conflict = once(() => (kind === "impossible" ? networkConflict(space) : undefined));
  return {
    rule,
    path: network.prefixPath,
    mayFollow: true,
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
        message: `${state}; ${alternatives([...repairs.map(({ text }) => text), ...others])}`,
        repairs,
        ...(known === undefined ? {} : { conflict: { pools: known.pools, reservations: known.uses.map(nameInConflict) } }),
      });
    },
  };
}

/** Describes which pool does not fit, and how much is needed and free. */
function stateOf(
  { stuck, space, prefix, kind }: Pick<PlacementFailure, "stuck" | "space" | "kind"> & { readonly prefix: string },
  { total, free, longest }: { readonly total: number; readonly free: number; readonly longest: number },
): string {
  const name = shorten(stuck.pool.name);
  const isBlock = stuck.pool.block !== undefined;
  const totals = `${total} needed in total, ${free} free`;
  if (kind === "undecided")
    return `no arrangement was found for ${name} of ${counted(stuck.size)} in ${prefix}, but not all could be tried (${totals})`;
  const need = isBlock ? `a block of ${counted(stuck.size)}` : stuck.size === 1 ? "1 address" : `${stuck.size} consecutive addresses`;
  if (longest < stuck.size) return `${name} needs ${need}, but the longest free run in ${prefix} is ${longest} (${totals})`;
  const all = `${totals}, longest free run ${longest}`;
  return space.open.length === 1 && isBlock
    ? `${name} needs ${need}, but ${prefix} has no free block of that size (${all})`
    : `${name} needs ${need} and does not fit into ${prefix} with the other pools (${all})`;
}

/** Offers a further prefix if there may be several; otherwise a larger one if nothing exists yet, or a second network. */
function moreAddresses(model: Model, previous: PreviousPlan | undefined, index: number, total: number): Iterable<Repair> {
  const network = model.networks[index] as NetworkModel;
  if (network.furtherPrefixPath !== undefined) return furtherPrefixes(network.prefix, network.furtherPrefixPath, model, total);
  const exists = previous?.networks.some(({ name }) => isSameName(name, network.name)) ?? false;
  const second = secondNetwork(model, previous, index);
  return exists ? second : inTurn(largerPrefixes(network, total), second);
}

/** Offers to remove each removable use of the conflict alone, the smallest first. */
function* releases(conflict: () => NetworkConflict | undefined): Iterable<Repair> {
  const removable = (conflict()?.uses ?? []).flatMap(({ removable: patch, ...use }) => (patch === undefined ? [] : [{ ...use, patch }]));
  for (const { name, givenName, range, patch } of removable.sort((a, b) => rangeSize(a.range) - rangeSize(b.range)))
    yield { text: `remove ${givenName === undefined ? "the reservation " : `${shorten(name, 100)} `}${formatRange(range)}`, patch };
}

/** Returns the name of a reservation in the request, or otherwise the name of the use in messages. */
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

/** Offers to shorten ranges, such as DHCP scopes, by as many addresses as are needed, at their end or at their start. */
function* shorterRanges({ uses, prefix }: NetworkModel, addresses: number): Iterable<Repair> {
  for (const { name, range, bounds } of uses) {
    if (bounds === undefined || !rangesOverlap(range, prefix) || rangeSize(range) <= addresses) continue;
    const [start, end] = [formatAddress(addressAt(range.first + addresses)), formatAddress(addressAt(range.last - addresses))];
    yield { text: `end ${name} at ${end}`, patch: [{ op: "replace", path: bounds.end, value: end }] };
    yield { text: `begin ${name} at ${start}`, patch: [{ op: "replace", path: bounds.start, value: start }] };
  }
}

/** Offers prefixes to add to those of a network, large enough for what has to be placed, the smallest first. */
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

/** How many doublings of the needed size are tried, because blocks do not fill a prefix in every order. */
const mostLarger = 2;

/** Offers the prefixes around that of a network with at least the needed addresses, the smallest first. */
function* largerPrefixes({ prefix: { first, prefixLength }, prefixPath, isBlock }: NetworkModel, addresses: number): Iterable<Repair> {
  for (let length = prefixLength - 1; length >= 0; length--) {
    if (2 ** (32 - length) < addresses) continue;
    const larger = prefixAt(first, length);
    const patch = [{ op: "replace" as const, path: prefixPath, value: formatPrefix(larger) }];
    yield { text: `use ${adviceOnPrefix(larger, isBlock === true)}`, patch };
  }
}
