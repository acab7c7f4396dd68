import type { Address, AddressSet } from "../../address/index.js";
import { addressRules } from "../../rules/address-rules.js";
import { bestFit } from "./best-fit.js";
import { firstFit } from "./first-fit.js";
import { kindsOf } from "./group-alike.js";
import type { RangeToPlace } from "./lowest-start.js";
import { cannotHold } from "./prove-no-fit.js";
import { searchArrangement } from "./search-placement.js";

/** Where ranges go, or that they cannot be placed, or that it is not known. */
export type Arrangement =
  | { readonly kind: "placed"; readonly starts: readonly Address[]; readonly inRequestOrder: boolean }
  /** `first`: index of the first range that was not placed in request order. */
  | { readonly kind: "impossible"; readonly first: number }
  | { readonly kind: "undecided"; readonly first: number };

/** Ranges times gaps up to which every gap may be examined for every range. */
const mostLooks = 4_000_000;

/**
 * Places ranges in free space.
 *
 * In request order, each range gets the lowest free place where it fits. If this leaves no place for one, other orders are
 * tried, the longest first, and then every arrangement, up to a limit. So "impossible" is only returned if it is proven. What
 * is placed within a limit is placed in the same way within a higher one.
 *
 * @param steps the limit; by default that of the rule `pool-search-limit`
 */
export function placeRanges(
  free: AddressSet,
  toPlace: readonly RangeToPlace[],
  steps: number = addressRules["pool-search-limit"].values.steps,
): Arrangement {
  const inOrder = firstFit(free, toPlace);
  if (everyStart(inOrder)) return { kind: "placed", starts: inOrder, inRequestOrder: true };
  const first = inOrder.indexOf(undefined);
  if (cannotHold(free, kindsOf(toPlace))) return { kind: "impossible", first };
  const found = inAnotherOrder(free, toPlace) ?? searchArrangement(free, toPlace, steps);
  return typeof found === "string" ? { kind: found, first } : { kind: "placed", starts: found, inRequestOrder: false };
}

function everyStart(starts: readonly (Address | undefined)[]): starts is readonly Address[] {
  return !starts.includes(undefined);
}

/** The longest first and the most aligned first, at the lowest place and in the shortest gap; these nearly always work. */
function inAnotherOrder(free: AddressSet, toPlace: readonly RangeToPlace[]): readonly Address[] | undefined {
  const needed = ({ size, room }: RangeToPlace) => size + room;
  const indexes = toPlace.map((_, index) => index);
  const at = (index: number) => toPlace[index] as RangeToPlace;
  const orders = [
    [...indexes].sort((a, b) => needed(at(b)) - needed(at(a))),
    [...indexes].sort((a, b) => at(b).alignment - at(a).alignment || needed(at(b)) - needed(at(a))),
  ];
  const ways = free.length * toPlace.length > mostLooks ? [firstFit] : [firstFit, bestFit];
  for (const order of orders) {
    const ordered = order.map(at);
    for (const place of ways) {
      const starts = place(free, ordered);
      if (everyStart(starts)) return inPlaceOf(order, starts);
    }
  }
  return undefined;
}

/** Returns starts of reordered ranges in the order of the request. */
function inPlaceOf(order: readonly number[], starts: readonly Address[]): Address[] {
  const byIndex = new Array<Address>(order.length);
  for (const [position, start] of starts.entries()) byIndex[order[position] as number] = start;
  return byIndex;
}
