import type { PlanRequest } from "../../../types/index.js";
import {
  type Address,
  type AddressSet,
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
import { pointer, pointerTokens, valueAt } from "../../finding/json-pointer.js";
import type { Model, NetworkModel, UsedRange } from "../../platforms/model/model.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { counted } from "../../text/counted.js";
import { isSameName } from "../../text/same-name.js";
import { shorten } from "../../text/shorten.js";
import { type CrowdedSpace, type NetworkConflict, networkConflict } from "./network-conflict.js";
import type { OpenPool, PendingFinding, Repair } from "./placed-pool.js";
import { fewerNodes } from "./propose-fewer-nodes.js";
import { blockBeside, inTurn, secondNetwork } from "./propose-second-network.js";
import { rangesNamedIn } from "./ranges-in-document.js";
import { plannable, prefixesText } from "./usable-ranges.js";

/** Pools of networks that share a space and have no arrangement in it. */
interface PlacementFailure {
  /** The first that found no place. */
  readonly stuck: OpenPool;
  readonly space: CrowdedSpace;
  readonly usedRanges: AddressSet;
  readonly kind: "impossible" | "undecided";
}

/**
 * The finding for pools of a network that have no arrangement: what is wanted, what is free, what does not go together,
 * and what would help: a larger prefix or, for a network that stands and cannot be changed, a second one beside it; fewer
 * nodes; the reservation that is in the way.
 */
export function explainPlacementFailure(
  model: Model,
  request: PlanRequest,
  { stuck, space, usedRanges, kind }: PlacementFailure,
): PendingFinding {
  const network = model.networks[stuck.pool.network] as NetworkModel;
  const free = plannable(network).flatMap((range) => subtract([range], usedRanges));
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
      waysOut(model, request, stuck.pool.network, total),
      smallerScopes(network, request, total),
      fewerNodes(request, model, network.name),
      releases(conflict, request),
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
        ...(known === undefined
          ? {}
          : { conflict: { pools: known.pools, reservations: known.usedRanges.map((usedRanges) => nameOf(usedRanges, request)) } }),
      });
    },
  };
}

/** `a, or b`, `a, b, or c`: there are at least two, since what is not offered is said in other words. */
function alternatives(ways: readonly string[]): string {
  return `${ways.slice(0, -1).join(", ")}, or ${ways.at(-1)}`;
}

/** A further prefix where there may be several; a larger one where nothing stands yet, or else a second network. */
function waysOut(model: Model, request: PlanRequest, index: number, total: number): Iterable<Repair> {
  const network = model.networks[index] as NetworkModel;
  if (network.prefixes !== undefined) return furtherPrefixes(network, request, total);
  const stands = request.previous?.networks.some(({ name }) => isSameName(name, network.name)) ?? false;
  const second = secondNetwork(request, model, index);
  return stands ? second : inTurn(largerPrefixes(network.prefix, network.prefixPath, total), second);
}

/** The reservations of the request among what is in the way, each given up alone, the smallest first. */
function* releases(conflict: () => NetworkConflict | undefined, request: PlanRequest): Iterable<Repair> {
  const reservations = (conflict()?.usedRanges ?? []).filter(({ path }) => pointerTokens(path).at(-2) === "reserved");
  for (const { name, range, path } of reservations.sort((a, b) => rangeSize(a.range) - rangeSize(b.range)))
    yield {
      text: `release ${givenName(path, request) === undefined ? "" : `${shorten(name, 100)} `}${formatRange(range)}`,
      patch: [{ op: "remove", path }],
    };
}

/** The name a reservation has in the request. */
function givenName(path: string, request: PlanRequest): string | undefined {
  return valueAt(request, pointer(path, "name")) as string | undefined;
}

/** The name a reservation has in the request, or what stands there as messages call it. */
function nameOf({ name, range, path }: UsedRange, request: PlanRequest): string {
  if (pointerTokens(path).at(-2) !== "reserved") return `${name} ${formatRange(range)}`;
  return givenName(path, request) ?? formatRange(range);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** DHCP scopes that give up as many addresses as are to be placed, at their end or at their start. */
function* smallerScopes({ usedRanges, prefix }: NetworkModel, request: PlanRequest, addresses: number): Iterable<Repair> {
  for (const { range, path } of usedRanges) {
    if (!rangesOverlap(range, prefix) || rangeSize(range) <= addresses) continue;
    const [start, end] = [formatAddress((range.first + addresses) as Address), formatAddress((range.last - addresses) as Address)];
    // nothing else has a start, and what is the wrong way round is told as that
    if (valueAt(request, pointer(path, "start")) !== formatAddress(range.first)) continue;
    yield { text: `end the DHCP scope at ${end}`, patch: [{ op: "replace", path: pointer(path, "end"), value: end }] };
    yield { text: `begin the DHCP scope at ${start}`, patch: [{ op: "replace", path: pointer(path, "start"), value: start }] };
  }
}

/** Prefixes to add to those a network has, large enough for what is to be placed, the smallest first. */
function* furtherPrefixes({ prefix, prefixPath }: NetworkModel, request: PlanRequest, addresses: number): Iterable<Repair> {
  const list = prefixPath.slice(0, prefixPath.lastIndexOf("/"));
  const usedRanges = rangesNamedIn(request);
  const needed = 32 - Math.ceil(Math.log2(addresses));
  for (let prefixLength = needed; prefixLength >= Math.max(0, needed - mostLarger); prefixLength--) {
    const block = blockBeside(prefixAt(prefix.first, prefixLength), usedRanges);
    if (block === undefined) continue;
    const value = formatPrefix(block);
    yield { text: `add the prefix ${value}`, patch: [{ op: "add", path: `${list}/-`, value }] };
  }
}

/** How many doublings of what is needed are tried, since blocks do not fill a prefix in any order. */
const mostLarger = 2;

/** The prefixes around one that hold at least so many addresses, the smallest first. */
function* largerPrefixes({ first, prefixLength }: Prefix, path: string, addresses: number): Iterable<Repair> {
  for (let length = prefixLength - 1; length >= 0; length--) {
    if (2 ** (32 - length) < addresses) continue;
    const value = formatPrefix(prefixAt(first, length));
    yield { text: `use the prefix ${value}`, patch: [{ op: "replace", path, value }] };
  }
}
