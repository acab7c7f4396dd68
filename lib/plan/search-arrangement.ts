import { type Address, type AddressRange, type AddressSet, rangeSize } from "../address/index.js";
import { totalNeeded } from "./cannot-hold.js";
import { type Kind, kindsOf } from "./kinds-of.js";
import { lowestStart, type Wanted } from "./lowest-start.js";

/** The starts in the order of `wanted`; "impossible" where no arrangement exists; "undecided" where the steps ran out first. */
export type Search = readonly Address[] | "impossible" | "undecided";

/** A place that is being filled, and what fits there. */
interface Place {
  readonly gap: number;
  /** Names the place and what is left for it, to know the places that lead nowhere. */
  readonly state: string;
  /** Never empty: where nothing fits the search is in the next gap already. */
  readonly choices: readonly { readonly kind: number; readonly start: Address }[];
  /** The choice that stands there now. */
  chosen: number;
}

/** Beyond these, the tables alone would take longer than a search has prospect. */
const most = { ranges: 0xffff, cells: 2_000_000 };

/**
 * Looks for an arrangement of all ranges, completely.
 *
 * Any arrangement can be pushed down, range by range from the left, until each range stands at the lowest start behind
 * the one before it; and a range that would also fit behind the last one of a gap that is filled earlier can be moved
 * there. So it is enough to fill gap after gap, to try at the cursor each kind of range that fits, and to leave a gap
 * only when nothing more fits. A state that failed once (cursor, what is left of each kind) is not tried again, and one
 * in which a kind has more ranges left than the rest of the gaps could hold of it alone is given up at once.
 *
 * ```text
 * gap   |---------------|      |--------|
 *       |aaa|bb|               at the cursor: another a, another b or an aligned c; else on to the next gap
 *              ^ cursor
 * ```
 *
 * @param steps how often, at most, a kind of range is looked at in a state
 */
export function searchArrangement(free: AddressSet, wanted: readonly Wanted[], steps: number): Search {
  const kinds = kindsOf(wanted);
  if (wanted.length > most.ranges || kinds.length * (free.length + 1) > most.cells) return "undecided";
  // short gaps leave the fewest choices, so they are filled first
  const gaps = free
    .filter((gap) => kinds.some((kind) => lowestStart(gap, kind.wanted) !== undefined))
    .sort((a, b) => rangeSize(a) - rangeSize(b));
  const left = kinds.map(({ indexes }) => indexes.length);
  const freeFrom = sumFromEach(gaps, rangeSize);
  const capacityFrom = kinds.map((kind) => sumFromEach(gaps, (gap) => capacityOf(gap, kind)));
  let needed = totalNeeded(kinds);
  let stepsLeft = steps;
  const failed = new Set<string>();
  const places: Place[] = [];

  /** Whether the rest of a gap and the gaps behind it are too little, for all or for one kind alone. */
  const isTooLittle = (rest: AddressRange, behind: number): boolean =>
    needed > rangeSize(rest) + (freeFrom[behind] ?? 0) ||
    kinds.some((kind, index) => {
      const count = left[index] as number;
      const elsewhere = capacityFrom[index]?.[behind] ?? 0;
      return count > elsewhere && count > elsewhere + capacityOf(rest, kind);
    });

  /** Stands at the cursor or, where nothing fits there, in the gaps behind it; nowhere if that is known to lead nowhere. */
  const enter = (gap: number, cursor: number): void => {
    for (let index = gap, from = cursor; index < gaps.length; index++, from = gaps[index]?.first ?? 0) {
      const rest = { first: from as Address, last: (gaps[index] as AddressRange).last };
      if (rest.first > rest.last) continue;
      stepsLeft -= kinds.length;
      if (stepsLeft < 0 || isTooLittle(rest, index + 1)) return;
      const choices = kinds.flatMap(({ wanted: item }, kind) => {
        const start = left[kind] === 0 ? undefined : lowestStart(rest, item);
        return start === undefined ? [] : [{ kind, start }];
      });
      if (choices.length === 0) continue;
      const state = `${from}/${String.fromCharCode(...left)}`;
      if (!failed.has(state)) places.push({ gap: index, state, choices, chosen: -1 });
      return;
    }
  };

  enter(0, gaps[0]?.first ?? 0);
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
    enter(place.gap, choice.start + kind.needed);
  }
  return stepsLeft < 0 ? "undecided" : "impossible";
}

/** How many ranges of a kind go into a gap that holds nothing else. */
function capacityOf(gap: AddressRange, { wanted: { alignment, within }, needed }: Kind): number {
  const first = Math.ceil(Math.max(gap.first, within.first) / alignment) * alignment;
  const length = Math.min(gap.last, within.last) - first + 1;
  return length < needed ? 0 : 1 + Math.floor((length - needed) / (Math.ceil(needed / alignment) * alignment));
}

/** For each gap the sum over it and all behind it. */
function sumFromEach(gaps: readonly AddressRange[], measure: (gap: AddressRange) => number): number[] {
  const sums = new Array<number>(gaps.length);
  let sum = 0;
  for (let index = gaps.length - 1; index >= 0; index--) {
    sum += measure(gaps[index] as AddressRange);
    sums[index] = sum;
  }
  return sums;
}

/** The starts that the chosen places come to; among ranges that are alike the earlier one stands lower. */
function startsOf(places: readonly Place[], kinds: readonly Kind[]): Address[] {
  const byKind = kinds.map((): Address[] => []);
  for (const { choices, chosen } of places) {
    const choice = choices[chosen];
    if (choice !== undefined) byKind[choice.kind]?.push(choice.start);
  }
  const starts: Address[] = [];
  for (const [kind, { indexes }] of kinds.entries()) {
    const sorted = (byKind[kind] ?? []).sort((a, b) => a - b);
    for (const [position, index] of indexes.entries()) starts[index] = sorted[position] as Address;
  }
  return starts;
}
