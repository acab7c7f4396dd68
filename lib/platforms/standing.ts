import { type Address, type AddressRange, type Prefix, rangeContains, rangesOverlap, shorten } from "../address/index.js";
import { type Located, type LocatedRange, reservationName } from "./located.js";
import type { Taken } from "./model.js";

/** Addresses in use: what for, called what, written where, by whom. */
export interface Standing<Use extends string> {
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

/** Whether two things are in one space. */
export function shareSpace(a: Space, b: Space): boolean {
  return a === "every" || b === "every" || a === b;
}

/** Whether something is an end of the prefix of the network that owns it. */
export function isEnd({ use }: Standing<string>): boolean {
  return use === "network-address" || use === "broadcast-address";
}

/** One address as a thing that stands. */
export function standingAt<Use extends string>(use: Use, name: string, { value, path }: Located<Address>, space: Space): Standing<Use> {
  return { use, name, range: { first: value, last: value }, path, space, owner: path };
}

/** A range as a thing that stands. */
export function standingIn<Use extends string>(use: Use, name: string, { value, path }: LocatedRange, space: Space): Standing<Use> {
  return { use, name, range: value, path, space, owner: path };
}

/** Reservations that lie in a prefix, called by their names where they have one; names may be of any length. */
export function standingReservations(ranges: readonly LocatedRange[], space: Space): Standing<"reservation">[] {
  return ranges.map((range) => standingIn("reservation", shorten(reservationName(range), 100), range, space));
}

/** Network and broadcast address of a prefix that has them. `path`: pointer to the network. */
export function standingEnds({ first, last, prefixLength }: Prefix, path: string, space: Space): Standing<never>[] {
  if (prefixLength > 30) return [];
  const end = (use: EndUse, name: string, address: Address): Standing<never> => ({
    use,
    name,
    range: { first: address, last: address },
    path,
    space,
    owner: path,
  });
  return [end("network-address", "the network address", first), end("broadcast-address", "the broadcast address", last)];
}

/** An address inside the network that names it is there; another is wherever routers find it. */
export function hereOrRouted(address: Address, prefix: Prefix, space: number): Space {
  return rangeContains(prefix, address) ? space : "every";
}

/** What stands in a network of a space. */
export function takenIn(
  standing: readonly Standing<string>[],
  { prefix, path }: { readonly prefix: Prefix; readonly path: string },
  space: number,
): Taken[] {
  return standing
    .filter((one) => shareSpace(one.space, space) && rangesOverlap(one.range, prefix) && !(isEnd(one) && one.owner === path))
    .map(({ name, use, range, path: at, counted }) => ({ name, use, range, path: at, ...(counted === undefined ? {} : { counted }) }));
}
