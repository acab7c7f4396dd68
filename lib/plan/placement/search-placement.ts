import { type Address, type AddressRange, type AddressSet, intersect, lastAddress, rangeAt, rangeSize } from "../../address/index.js";
import { type Kind, kindsOf } from "./group-alike.js";
import { lowestStart, type RangeToPlace } from "./lowest-start.js";
import { totalNeeded } from "./prove-no-fit.js";

/** The starts in the order of `wanted`; "impossible" if no arrangement exists; "undecided" if the steps ran out first. */
export type Search = readonly Address[] | "impossible" | "undecided";

/** A place that is being filled, and what fits there. */
interface Place {
  readonly gap: number;
  /** The kind that is first in the gap; none yet if this is its start. */
  readonly first: number | undefined;
  /** Identifies the place and what is left for it, to recognize places that lead nowhere. */
  readonly state: string;
  /** Never empty: if nothing fits, the search has already moved to the next gap. */
  readonly choices: readonly { readonly kind: number; readonly start: Address }[];
  /** The current choice. */
  chosen: number;
}

/** Beyond these, the tables alone would take longer than a search is worth. */
const most = { ranges: 0xffff, cells: 2_000_000 };

/**
 * Searches completely for an arrangement of all ranges.
 *
 * Any arrangement can be pushed down, range by range from the left, until each range is at the lowest start after the one
 * before it. A range that would also fit after the last one of an earlier gap can be moved there. So it is enough to fill gap
 * after gap, to try at the cursor each kind of range that fits, and to leave a gap only if nothing more fits. Neighbours with
 * the same window and no alignment can be exchanged, and so can gaps of the same length, so the longer comes first. A state
 * that failed once is not tried again. A state in which a kind has more ranges left than the remaining gaps could contain of it
 * alone is given up at once.
 *
 * ```text
 * gap   |---------------|      |--------|
 *       |aaa|bb|               at the cursor: another b or an aligned c, but no a; else on to the next gap
 *              ^ cursor
 * ```
 *
 * @param steps how often, at most, a kind of range is examined in a state
 */
export function searchArrangement(free: AddressSet, toPlace: readonly RangeToPlace[], steps: number): Search {
  const kinds = kindsOf(toPlace);
  if (toPlace.length > most.ranges || kinds.length * (free.length + 1) > most.cells) return "undecided";
  // short gaps leave the fewest choices, so they are filled first
  const gaps = intersect(free, [windowOf(toPlace)])
    .filter((gap) => kinds.some((kind) => lowestStart(gap, kind.toPlace) !== undefined))
    .sort((a, b) => rangeSize(a) - rangeSize(b));
  const left = kinds.map(({ indexes }) => indexes.length);
  const freeFrom = sumFromEach(gaps, rangeSize);
  const capacityFrom = kinds.map((kind) => sumFromEach(gaps, (gap) => capacityOf(gap, kind)));
  const window = kinds.find(({ toPlace: { alignment } }) => alignment === 1)?.toPlace.within;
  const plain = kinds.map(
    ({ toPlace: { alignment, within } }) => alignment === 1 && within.first === window?.first && within.last === window.last,
  );
  const allPlain = plain.every(Boolean);
  const isLike = (gap: number, other: number) =>
    allPlain && rangeSize(gaps[gap] as AddressRange) === rangeSize(gaps[other] as AddressRange);
  let needed = totalNeeded(kinds);
  let stepsLeft = steps;
  const failed = new Set<string>();
  const places: Place[] = [];

  /** Reports whether the rest of a gap and the gaps after it are too little, for all or for one kind alone. */
  const isTooLittle = (rest: AddressRange, behind: number): boolean =>
    needed > rangeSize(rest) + (freeFrom[behind] ?? 0) ||
    kinds.some((kind, index) => {
      const count = left[index] as number;
      const elsewhere = capacityFrom[index]?.[behind] ?? 0;
      return count > elsewhere && count > elsewhere + capacityOf(rest, kind);
    });

  /** Returns the kinds that fit here, without those that an earlier attempt already had in another order. */
  const inOrder = (choices: Place["choices"], gap: number, first: number | undefined, from: number): Place["choices"] => {
    if (first !== undefined) return choices.filter(({ kind }) => kind >= from || !plain[kind]);
    const longest = left.findIndex((count) => count > 0);
    // in none of the remaining gaps, which are all like this one, could the longest come later
    const onlyLongest = isLike(gap, gaps.length - 1);
    return choices.filter(({ kind }) => kind >= from && (!onlyLongest || kind === longest));
  };

  /**
   * Moves to the cursor or, if nothing fits there, to the gaps after it; nowhere if that is known to fail.
   *
   * @param first the kind that is first in the gap
   * @param last  the kind that is right before the cursor
   */
  const enter = (gap: number, cursor: number, first: number | undefined, last: number): void => {
    let firstHere = first;
    let from = plain[last] ? last : 0;
    for (let index = gap, start = cursor; index < gaps.length; index++, start = gaps[index]?.first ?? 0) {
      if (index > gap) {
        from = firstHere !== undefined && isLike(index, index - 1) ? firstHere : 0;
        firstHere = undefined;
      }
      const { last: end } = gaps[index] as AddressRange;
      if (start > end) continue;
      const rest = rangeAt(start, end);
      stepsLeft -= kinds.length;
      if (stepsLeft < 0 || isTooLittle(rest, index + 1)) return;
      const fitting = kinds.flatMap(({ toPlace: item }, kind) => {
        const lowest = left[kind] === 0 ? undefined : lowestStart(rest, item);
        return lowest === undefined ? [] : [{ kind, start: lowest }];
      });
      if (fitting.length === 0) continue;
      const choices = inOrder(fitting, index, firstHere, from);
      const state = `${start}/${from}/${String.fromCharCode(...left)}`;
      if (choices.length > 0 && !failed.has(state)) places.push({ gap: index, first: firstHere, state, choices, chosen: -1 });
      return;
    }
  };

  enter(0, gaps[0]?.first ?? 0, undefined, 0);
  for (let place = places.at(-1); place !== undefined && stepsLeft >= 0; place = places.at(-1)) {
    const before = place.choices[place.chosen];
    if (before !== undefined) {
      left[before.kind] = (left[before.kind] as number) + 1;
      needed += (kinds[before.kind] as Kind).needed;
    }
    const choice = place.choices[++place.chosen];
    if (choice === undefined) {
      failed.add(place.state);
      places.pop();
      continue;
    }
    const kind = kinds[choice.kind] as Kind;
    left[choice.kind] = (left[choice.kind] as number) - 1;
    needed -= kind.needed;
    if (needed === 0) return startsOf(places, kinds);
    enter(place.gap, choice.start + kind.needed, place.first ?? choice.kind, choice.kind);
  }
  return stepsLeft < 0 ? "undecided" : "impossible";
}

/** The smallest range that contains every window; no range can use what is outside it. */
function windowOf(toPlace: readonly RangeToPlace[]): AddressRange {
  const first = toPlace.reduce<number>((least, { within }) => Math.min(least, within.first), lastAddress);
  const last = toPlace.reduce<number>((most, { within }) => Math.max(most, within.last), first);
  return rangeAt(first, last);
}

/** Counts how many ranges of a kind fit into a gap that contains nothing else. */
function capacityOf(gap: AddressRange, { toPlace: { alignment, within }, needed }: Kind): number {
  const first = Math.ceil(Math.max(gap.first, within.first) / alignment) * alignment;
  const length = Math.min(gap.last, within.last) - first + 1;
  return length < needed ? 0 : 1 + Math.floor((length - needed) / (Math.ceil(needed / alignment) * alignment));
}

/** Returns for each gap the sum over it and all gaps after it. */
function sumFromEach(gaps: readonly AddressRange[], measure: (gap: AddressRange) => number): number[] {
  const sums = new Array<number>(gaps.length);
  let sum = 0;
  for (let index = gaps.length - 1; index >= 0; index--) {
    sum += measure(gaps[index] as AddressRange);
    sums[index] = sum;
  }
  return sums;
}

/** Returns the starts of the chosen places; among equal ranges, the earlier one is lower. */
function startsOf(places: readonly Place[], kinds: readonly Kind[]): Address[] {
  const byKind = kinds.map((): Address[] => []);
  for (const { choices, chosen } of places) {
    const choice = choices[chosen];
    if (choice !== undefined) byKind[choice.kind]?.push(choice.start);
  }
  const starts: Address[] = [];
  for (const [kind, { indexes }] of kinds.entries()) {
    const sorted = (byKind[kind] ?? []).sort((a, b) => a - b);
    for (const [position, start] of sorted.entries()) starts[indexes[position] as number] = start;
  }
  return starts;
}
