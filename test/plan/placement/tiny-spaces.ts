import fc from "fast-check";
import { type AddressRange, addressAt } from "../../../lib/address/index.js";
import type { RangeToPlace } from "../../../lib/plan/placement/lowest-start.js";

/** A few addresses, some of them free, and a few ranges to place in them: small enough to try everything. */
export interface TinySpace {
  readonly base: number;
  readonly free: readonly boolean[];
  readonly toPlace: readonly RangeToPlace[];
}

/** Bases that are aligned, that are not, and the end of the address space. */
const bases = [0, 1000 * 32, 0x7fffffe0, 0xffffffe0];

export const tinySpace: fc.Arbitrary<TinySpace> = fc
  .record({
    base: fc.constantFrom(...bases),
    shift: fc.integer({ min: 0, max: 7 }),
    free: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 8, maxLength: 25 }).map((dice) => dice.map((die) => die > 0)),
    items: fc.array(
      fc.record({
        exponent: fc.constantFrom(0, 0, 0, 1, 2, 3),
        size: fc.integer({ min: 1, max: 8 }),
        room: fc.constantFrom(0, 0, 0, 1, 3),
        from: fc.constantFrom(0, 0, 0, 1, 5),
        to: fc.constantFrom(0, 0, 0, 1, 5),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ base, shift, free, items }) => {
    const first = base + Math.min(shift, 32 - free.length);
    return {
      base: first,
      free,
      toPlace: items.map(
        ({ exponent, size, room, from, to }): RangeToPlace => ({
          size: exponent === 0 ? size : 2 ** exponent,
          alignment: 2 ** exponent,
          room,
          within: { first: addressAt(first + from), last: addressAt(Math.max(first + from, first + free.length - 1 - to)) },
        }),
      ),
    };
  });

/** The free addresses as ranges, address by address. */
export function gapsOf({ base, free }: TinySpace): AddressRange[] {
  const gaps: { first: number; last: number }[] = [];
  for (const [offset, isFree] of free.entries()) {
    if (!isFree) continue;
    const before = gaps.at(-1);
    if (before?.last === base + offset - 1) before.last++;
    else gaps.push({ first: base + offset, last: base + offset });
  }
  return gaps.map(({ first, last }) => ({ first: addressAt(first), last: addressAt(last) }));
}

/** Every start at which a range and its room are free and inside its window, by looking at each address. */
export function startsFor(
  { base, free }: TinySpace,
  usedRanges: readonly boolean[],
  { size, alignment, within, room }: RangeToPlace,
): number[] {
  return free.flatMap((_, offset) => {
    const start = base + offset;
    if (start % alignment !== 0) return [];
    for (let address = start; address < start + size + room; address++) {
      const isOpen = free[address - base] === true && usedRanges[address - base] !== true;
      if (!isOpen || address < within.first || address > within.last) return [];
    }
    return [start];
  });
}

/** Whether the ranges have an arrangement, found by trying every place of each. */
export function hasArrangement(space: TinySpace, usedRanges: readonly boolean[] = [], from = 0): boolean {
  const item = space.toPlace[from];
  if (item === undefined) return true;
  return startsFor(space, usedRanges, item).some((start) => hasArrangement(space, withTaken(space, usedRanges, start, item), from + 1));
}

/** Addresses that are taken once a range with its room is placed as well. */
export function withTaken(
  { base, free }: TinySpace,
  usedRanges: readonly boolean[],
  start: number,
  { size, room }: RangeToPlace,
): boolean[] {
  return free.map((_, offset) => usedRanges[offset] === true || (base + offset >= start && base + offset < start + size + room));
}

/** What is wrong with starts, as text; undefined where every range is in its place and none on another. */
export function faultOf(space: TinySpace, starts: readonly (number | undefined)[]): string | undefined {
  let usedRanges: boolean[] = [];
  for (const [index, item] of space.toPlace.entries()) {
    const start = starts[index];
    if (start === undefined) continue;
    if (!startsFor(space, usedRanges, item).includes(start)) return `range ${index} cannot be at ${start}`;
    usedRanges = withTaken(space, usedRanges, start, item);
  }
  return undefined;
}
