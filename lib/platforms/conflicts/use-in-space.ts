import {
  type Address,
  type AddressRange,
  type AddressSet,
  addressSet,
  hasEnds,
  type Prefix,
  rangeContains,
  setOverlapping,
  union,
} from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { groupedBy } from "../../collections/group-by.js";
import { pointer } from "../../finding/json-pointer.js";
import { shorten } from "../../text/shorten.js";
import type { AddressUse, UseKind } from "../model/address-use.js";
import { type Located, type LocatedRange, reservationName } from "../reading/located.js";
import type { SpacesOf } from "./first-overlaps.js";
import type { Remedy } from "./remedy.js";

/** Addresses in use, with their address spaces and their owner. */
export interface UseInSpace extends AddressUse {
  /**
   * What routers lead to is in `"every"` space: a DNS server behind a router is the one machine with its address, in whichever
   * network that lies.
   */
  readonly spaces: SpacesOf;
  /** Pointer to the network or cluster it belongs to, or to itself. */
  readonly owner: string;
  /** The space whose plan has it as a pool, so that it is not a use of the networks there. */
  readonly pooledIn?: number;
  /** The range as it was written, if it is one text. */
  readonly text?: string;
  /** Kinds of uses whose addresses it may share. */
  readonly sharesWith?: readonly UseKind[];
  /** Ranges of its owner that overlap or touch are one range to others. */
  readonly isJoined?: true;
  /** The change that would be right if it conflicts with something. */
  readonly remedy?: Remedy;
}

/** Makes a use of one address. */
export function useAt(kind: UseKind, name: string, { value, path }: Located<Address>, spaces: SpacesOf): UseInSpace {
  return { kind, name, range: { first: value, last: value }, path, spaces, owner: path };
}

/** Makes a use of a range. */
export function useOf(kind: UseKind, name: string, { value, path }: Located<AddressRange>, spaces: SpacesOf): UseInSpace {
  return { kind, name, range: value, path, spaces, owner: path };
}

/** Adds where the bounds of a use are that the request gives as `start` and `end`, so that it may be shortened. */
export function shortenable(use: UseInSpace, { path, reversed }: LocatedRange): UseInSpace {
  return reversed === true ? use : { ...use, bounds: { start: pointer(path, "start"), end: pointer(path, "end") } };
}

/** Makes a use of a reservation, which can be removed. `name`: its name in messages. */
export function useOfReservation(name: string, reservation: LocatedRange, spaces: SpacesOf): UseInSpace {
  const { name: givenName, path, text } = reservation;
  return {
    ...useOf("reservation", name, reservation, spaces),
    ...defined({ givenName, text }),
    removable: [{ op: "remove", path }],
  };
}

/** Makes a use of a reservation, which messages name if it has a name. */
export function useOfNamedReservation(reservation: LocatedRange, spaces: SpacesOf): UseInSpace {
  return useOfReservation(shorten(reservationName(reservation), 100), reservation, spaces);
}

/** Makes the uses of the network and the broadcast address of a prefix that has them. `path`: pointer to the network. */
export function usesOfEnds(prefix: Prefix, path: string, spaces: SpacesOf): UseInSpace[] {
  if (!hasEnds(prefix)) return [];
  return [
    useAt("network-address", "the network address", { value: prefix.first, path }, spaces),
    useAt("broadcast-address", "the broadcast address", { value: prefix.last, path }, spaces),
  ];
}

/** An address inside the network that names it is there; any other is wherever routers find it. */
export function hereOrRouted(address: Address, prefix: AddressRange, here: SpacesOf): SpacesOf {
  return rangeContains(prefix, address) ? here : "every";
}

/** Lists the numbers of spaces; what is in every space has none. */
export function numbersOf(spaces: SpacesOf): readonly number[] {
  return typeof spaces === "object" ? spaces : typeof spaces === "number" ? [spaces] : [];
}

/** Reports whether two uses are in a space together. */
export function shareSpace(a: SpacesOf, b: SpacesOf): boolean {
  if (a === "every" || b === "every") return true;
  const others = numbersOf(b);
  return numbersOf(a).some((space) => others.includes(space));
}

/** Returns a function that finds the uses in a space around a range, of the space and of every one. Each list is sorted once. */
export function usedAround(uses: readonly UseInSpace[]): (space: number, within: AddressRange) => AddressSet {
  const routed = addressSet(uses.filter(({ spaces }) => spaces === "every").map(({ range }) => range));
  const bySpace = groupedBy(
    uses.flatMap(({ range, spaces }) => numbersOf(spaces).map((space) => ({ range, space }))),
    ({ space }) => space,
  );
  const sets = new Map<number, AddressSet>();
  const setOf = (space: number): AddressSet => {
    const known = sets.get(space) ?? addressSet((bySpace.get(space) ?? []).map(({ range }) => range));
    sets.set(space, known);
    return known;
  };
  return (space, within) => union(setOverlapping(setOf(space), within), setOverlapping(routed, within));
}
