import type { Address, AddressSet } from "../address/index.js";
import { rangeSize } from "../address/index.js";
import { addressRules } from "../rules/address-rules.js";
import { firstFit, lowestStart, type Wanted } from "./first-fit.js";
import { searchArrangement } from "./search-arrangement.js";

/** Where ranges go, or that they cannot, or that it is not known. */
export type Arrangement =
  | { readonly kind: "placed"; readonly starts: readonly Address[]; readonly inRequestOrder: boolean }
  /** `first`: index of the first range that found no place in request order. */
  | { readonly kind: "impossible"; readonly first: number }
  | { readonly kind: "undecided"; readonly first: number };

/** Past these an exhaustive search has no prospect, and would only be deep. */
const searchable = { ranges: 256, gaps: 2048 };

/**
 * Places ranges in free space.
 *
 * In request order each gets the lowest free place that holds it. Where that strands one, other orders are tried, the
 * longest first, and then every arrangement, up to a bound. So "impossible" is only said when it is proven.
 */
export function placeRanges(free: AddressSet, wanted: readonly Wanted[]): Arrangement {
  const inOrder = firstFit(free, wanted);
  if (everyStart(inOrder)) return { kind: "placed", starts: inOrder, inRequestOrder: true };
  const first = inOrder.indexOf(undefined);
  if (cannotHold(free, wanted)) return { kind: "impossible", first };
  for (const order of ordersOf(wanted)) {
    const starts = firstFit(
      free,
      order.map((index) => wanted[index] as Wanted),
    );
    if (!everyStart(starts)) continue;
    const byIndex = new Array<Address>(wanted.length);
    for (const [position, index] of order.entries()) byIndex[index] = starts[position] as Address;
    return { kind: "placed", starts: byIndex, inRequestOrder: false };
  }
  const shortest = Math.min(...wanted.slice(0, searchable.ranges).map(({ size, room }) => size + room));
  const gaps = free.filter((gap) => rangeSize(gap) >= shortest);
  if (wanted.length > searchable.ranges || gaps.length > searchable.gaps) return { kind: "undecided", first };
  const found = searchArrangement(gaps, wanted, addressRules["pool-search-limit"].values.steps);
  return typeof found === "string" ? { kind: found, first } : { kind: "placed", starts: found, inRequestOrder: false };
}

function everyStart(starts: readonly (Address | undefined)[]): starts is readonly Address[] {
  return starts.every((start) => start !== undefined);
}

/** Proofs that cost little: a range no gap holds, or more addresses wanted than are free. */
function cannotHold(free: AddressSet, wanted: readonly Wanted[]): boolean {
  const total = wanted.reduce((sum, { size, room }) => sum + size + room, 0);
  if (total > free.reduce((sum, gap) => sum + rangeSize(gap), 0)) return true;
  return firstOfEachKind(wanted).some((item) => !free.some((gap) => lowestStart(gap, item) !== undefined));
}

function firstOfEachKind(wanted: readonly Wanted[]): Wanted[] {
  return [...new Map(wanted.map((item) => [`${item.size + item.room}/${item.alignment}/${item.within.first}`, item])).values()];
}

/** The longest first, and the most aligned first. */
function ordersOf(wanted: readonly Wanted[]): number[][] {
  const span = (index: number) => (wanted[index] as Wanted).size + (wanted[index] as Wanted).room;
  const alignment = (index: number) => (wanted[index] as Wanted).alignment;
  const indexes = wanted.map((_, index) => index);
  return [
    [...indexes].sort((a, b) => span(b) - span(a) || a - b),
    [...indexes].sort((a, b) => alignment(b) - alignment(a) || span(b) - span(a) || a - b),
  ];
}
