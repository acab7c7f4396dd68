import {
  type Address,
  type AddressRange,
  type AddressSet,
  addressSet,
  firstAddress,
  hasEnds,
  lastAddress,
  overlapsBetween,
  type Prefix,
  rangeContains,
  rangesOverlap,
  setOverlapping,
  union,
} from "../../address/index.js";
import { groupedBy } from "../../text/group-by.js";
import { shorten } from "../../text/shorten.js";
import type { UsedRange } from "../model/model.js";
import { type Located, type LocatedRange, reservationName } from "../reading/located.js";
import type { SpacesOf } from "./first-overlaps.js";

/** Addresses in use: what for, called what, written where, by whom. */
export interface AddressUse<Use extends string> {
  readonly use: Use | EndUse;
  /** How messages call it; names of the request are in it already. */
  readonly name: string;
  readonly range: AddressRange;
  readonly path: string;
  readonly space: Space;
  /** Pointer to the network or cluster it belongs to, or to itself. */
  readonly owner: string;
  /** Its addresses are rows of the address count as well. */
  readonly counted?: true;
  /** Pointers to what is left out to have another place chosen, where that is possible. */
  readonly chosenWithout?: readonly string[];
}

/** The two ends of a prefix. A network leaves out its own by itself; those of another that overlaps it are taken. */
export type EndUse = "network-address" | "broadcast-address";

/**
 * The address space something is in. What routers lead to is in `"every"` space: a DNS server behind a router is the
 * one machine that has its address, in whichever network that lies.
 */
export type Space = number | "every";

/** Whether something is an end of the prefix of the network that owns it. */
export function isEnd({ use }: AddressUse<string>): boolean {
  return use === "network-address" || use === "broadcast-address";
}

/** One address as a thing that stands. */
export function useAt<Use extends string>(use: Use, name: string, { value, path }: Located<Address>, space: Space): AddressUse<Use> {
  return { use, name, range: { first: value, last: value }, path, space, owner: path };
}

/** A range as a thing that stands. */
export function usesIn<Use extends string>(use: Use, name: string, { value, path }: LocatedRange, space: Space): AddressUse<Use> {
  return { use, name, range: value, path, space, owner: path };
}

/** Reservations that lie in a prefix, called by their names where they have one; names may be of any length. */
export function usesOfReservations(ranges: readonly LocatedRange[], space: Space): AddressUse<"reservation">[] {
  return ranges.map((range) => usesIn("reservation", shorten(reservationName(range), 100), range, space));
}

/** Network and broadcast address of a prefix that has them. `path`: pointer to the network. */
export function useOfEnds(prefix: Prefix, path: string, space: Space): AddressUse<never>[] {
  if (!hasEnds(prefix)) return [];
  const end = (use: EndUse, name: string, address: Address): AddressUse<never> => ({
    use,
    name,
    range: { first: address, last: address },
    path,
    space,
    owner: path,
  });
  return [end("network-address", "the network address", prefix.first), end("broadcast-address", "the broadcast address", prefix.last)];
}

/** An address inside the network that names it is there; another is wherever routers find it. */
export function hereOrRouted(address: Address, prefix: Prefix, space: number): Space {
  return rangeContains(prefix, address) ? space : "every";
}

/**
 * Answers what stands in a space around a range: the ranges that reach into it, of the space and of every one. Each list
 * is put in order once.
 */
export function usedAround(uses: readonly AddressUse<string>[]): (space: number, within: AddressRange) => AddressSet {
  const lists = groupedBy(uses, ({ space }) => space);
  const sets = new Map<Space, AddressSet>();
  const setOf = (space: Space): AddressSet => {
    const known = sets.get(space) ?? addressSet((lists.get(space) ?? []).map(({ range }) => range));
    sets.set(space, known);
    return known;
  };
  return (space, within) => union(setOverlapping(setOf(space), within), setOverlapping(setOf("every"), within));
}

/** A network as far as what stands in it goes. */
export interface AddressUsePlace {
  readonly prefix: Prefix;
  /** Pointer to the network. */
  readonly path: string;
}

/** What stands, as far as it matters to the networks it is in. */
export interface NamedAddressUse extends UsedRange {
  readonly spaces: SpacesOf;
  /** The space in which it is a pool of the plan, and so nothing that stands beside the pools. */
  readonly pooledIn?: number;
  /** Pointer to the network that leaves it out by itself, as it does its own ends. */
  readonly endOf?: string | undefined;
}

/**
 * What stands in each network, of its own space or of every one. Networks of one space have one list together: there
 * may be thousands of them on one prefix, and all of what stands in one stands in the others.
 *
 * @param spaces address space of each network
 */
export function usedIn(
  things: readonly NamedAddressUse[],
  networks: readonly AddressUsePlace[],
  spaces: readonly number[],
): readonly (readonly UsedRange[])[] {
  const places = [...groupedBy(networks, (_, index) => spaces[index] as number)].map(([space, here]) => ({
    space,
    here,
    range: reachOf(here),
  }));
  const routed = things.filter((thing) => thing.spaces === "every");
  const own = new Map<number, NamedAddressUse[]>(places.map(({ space }) => [space, []]));
  for (const thing of things) for (const space of numbersOf(thing.spaces)) own.get(space)?.push(thing);
  const led = groupedBy(
    overlapsBetween(
      places.map(({ range }) => range),
      routed.map(({ range }) => range),
    ),
    ([place]) => place,
  );
  const bySpace = new Map(
    places.map(({ space, here, range }, place): [number, UsedRange[]] => {
      // where a network is not alone, its ends are taken in the others; by itself it leaves them out either way
      const alone = here.length === 1 ? here[0]?.path : undefined;
      const inSpace = (own.get(space) ?? []).filter((thing) => rangesOverlap(thing.range, range));
      const uses = [...inSpace, ...(led.get(place) ?? []).map(([, index]) => routed[index] as NamedAddressUse)];
      const usedRanges = uses.filter((thing) => thing.pooledIn !== space && (alone === undefined || thing.endOf !== alone));
      return [space, usedRanges.map(usedRangeOf)];
    }),
  );
  return networks.map((_, index) => bySpace.get(spaces[index] as number) ?? []);
}

/** Something that stands in one space or in every one, as `usedIn` takes it. */
export function namedAddressUse(uses: AddressUse<string>): NamedAddressUse {
  return { ...uses, spaces: uses.space, endOf: isEnd(uses) ? uses.owner : undefined };
}

function numbersOf(spaces: SpacesOf): readonly number[] {
  return typeof spaces === "object" ? spaces : typeof spaces === "number" ? [spaces] : [];
}

function usedRangeOf({ name, use, range, path, counted }: UsedRange): UsedRange {
  return { name, range, path, ...(use === undefined ? {} : { use }), ...(counted === undefined ? {} : { counted }) };
}

/** From the lowest to the highest address of networks: those of one space follow on each other without a gap. */
function reachOf(networks: readonly AddressUsePlace[]): AddressRange {
  return networks.reduce<AddressRange>(
    ({ first, last }, { prefix }) => ({
      first: prefix.first < first ? prefix.first : first,
      last: prefix.last > last ? prefix.last : last,
    }),
    { first: lastAddress, last: firstAddress },
  );
}
