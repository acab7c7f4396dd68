import type { Address, AddressRange, AddressSet } from "../address/index.js";
import { lowestStart, type Wanted } from "./first-fit.js";

/** Ranges that are alike in every respect; which of them goes where makes no difference. */
interface Kind {
  readonly wanted: Wanted;
  readonly indexes: readonly number[];
}

/** The starts in the order of `wanted`; "impossible" where no arrangement exists; "undecided" where the steps ran out first. */
export type Search = readonly Address[] | "impossible" | "undecided";

/**
 * Looks for an arrangement of all ranges, completely.
 *
 * Any arrangement can be pushed down, range by range from the left, until each range stands at the lowest start behind
 * the one before it. So it is enough to try, from left to right, which kind of range comes next or whether to go on to
 * the next gap; a state that failed once (gap, position, what is left of each kind) is not tried again.
 *
 * ```text
 * gap   |---------------|      |--------|
 *       |aaa|bb|               at the cursor: another a, another b, an aligned c, or go on to the next gap
 *              ^ cursor
 * ```
 *
 * @param steps most states to look at
 */
export function searchArrangement(free: AddressSet, wanted: readonly Wanted[], steps: number): Search {
  const kinds = kindsOf(wanted);
  const left = kinds.map(({ indexes }) => indexes.length);
  const starts = new Array<Address>(wanted.length);
  const failed = new Set<string>();
  const freeFrom = freeFromEachGap(free);
  let stepsLeft = steps;

  const placeFrom = (gapIndex: number, cursor: number): boolean => {
    const needed = kinds.reduce((sum, kind, index) => sum + (left[index] as number) * (kind.wanted.size + kind.wanted.room), 0);
    if (needed === 0) return true;
    const gap = free[gapIndex];
    if (gap === undefined || needed > (freeFrom[gapIndex] as number) - (cursor - gap.first)) return false;
    const state = `${gapIndex}/${cursor}/${left.join()}`;
    if (failed.has(state)) return false;
    if (stepsLeft-- <= 0) return false;
    for (const [index, { wanted: item, indexes }] of kinds.entries()) {
      const count = left[index] as number;
      if (count === 0) continue;
      const start = lowestStart({ first: cursor as Address, last: gap.last }, item);
      if (start === undefined) continue;
      left[index] = count - 1;
      const after = start + item.size + item.room;
      if (after <= gap.last ? placeFrom(gapIndex, after) : placeFrom(gapIndex + 1, free[gapIndex + 1]?.first ?? 0)) {
        starts[indexes[count - 1] as number] = start;
        return true;
      }
      left[index] = count;
    }
    if (placeFrom(gapIndex + 1, free[gapIndex + 1]?.first ?? 0)) return true;
    failed.add(state);
    return false;
  };

  if (placeFrom(0, free[0]?.first ?? 0)) return starts;
  return stepsLeft <= 0 ? "undecided" : "impossible";
}

/** Kinds with the longest ranges first, since those leave the fewest choices. */
function kindsOf(wanted: readonly Wanted[]): Kind[] {
  const kinds = new Map<string, { wanted: Wanted; indexes: number[] }>();
  for (const [index, item] of wanted.entries()) {
    const key = `${item.size}/${item.room}/${item.alignment}/${item.within.first}/${item.within.last}`;
    const kind = kinds.get(key) ?? { wanted: item, indexes: [] };
    kind.indexes.unshift(index);
    kinds.set(key, kind);
  }
  return [...kinds.values()].sort((a, b) => b.wanted.size + b.wanted.room - (a.wanted.size + a.wanted.room));
}

/** Free addresses in each gap and all after it. */
function freeFromEachGap(free: readonly AddressRange[]): number[] {
  const sums = new Array<number>(free.length);
  let sum = 0;
  for (let index = free.length - 1; index >= 0; index--) {
    const gap = free[index] as AddressRange;
    sum += gap.last - gap.first + 1;
    sums[index] = sum;
  }
  return sums;
}
