import type { Address } from "./address.js";
import type { AddressRange } from "./address-range.js";

/**
 * A set of IPv4 addresses.
 *
 * The one invariant, which every function here keeps and relies on: the ranges are sorted, disjoint and never adjacent.
 * That makes it the least list of ranges that covers the set, and equal sets equal lists.
 */
export type AddressSet = readonly AddressRange[];

/** Below this number of ranges an insertion sort is faster than the tables of a radix sort. */
const fewRanges = 100;

/**
 * The set of all addresses in any ranges: overlapping, nested, adjacent, equal, in any order.
 *
 * O(n) in the number of ranges, sorted or not. Ranges are read once and not kept, so they can come from a generator.
 */
export function addressSet(ranges: Iterable<AddressRange>): AddressSet {
  const columns = columnsOf(ranges);
  if (isSorted(columns.firsts)) return merged(columns);
  if (columns.firsts.length > fewRanges) return merged(sorted(columns));
  sortFew(columns);
  return merged(columns);
}

/** Ranges as two columns of numbers, which sort several times faster than objects do by a comparison. */
interface Columns {
  readonly firsts: Uint32Array;
  readonly lasts: Uint32Array;
}

function columnsOf(ranges: Iterable<AddressRange>): Columns {
  let firsts = new Uint32Array(Array.isArray(ranges) ? ranges.length : 16);
  let lasts = new Uint32Array(firsts.length);
  let count = 0;
  for (const { first, last } of ranges) {
    if (count === firsts.length) [firsts, lasts] = [grown(firsts), grown(lasts)];
    firsts[count] = first;
    lasts[count++] = last;
  }
  return { firsts: firsts.subarray(0, count), lasts: lasts.subarray(0, count) };
}

function grown(column: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(column.length * 2);
  twice.set(column);
  return twice;
}

function isSorted(firsts: Uint32Array): boolean {
  for (let i = 1; i < firsts.length; i++) if ((firsts[i] as number) < (firsts[i - 1] as number)) return false;
  return true;
}

function merged({ firsts, lasts }: Columns): AddressRange[] {
  if (firsts.length === 0) return [];
  const set: AddressRange[] = [];
  let first = firsts[0] as Address;
  let last = lasts[0] as Address;
  for (let i = 1; i < firsts.length; i++) {
    const nextFirst = firsts[i] as Address;
    const nextLast = lasts[i] as Address;
    if (nextFirst > last + 1) {
      set.push({ first, last });
      first = nextFirst;
      last = nextLast;
    } else if (nextLast > last) {
      last = nextLast;
    }
  }
  set.push({ first, last });
  return set;
}

function sortFew({ firsts, lasts }: Columns): void {
  for (let i = 1; i < firsts.length; i++) {
    const first = firsts[i] as number;
    const last = lasts[i] as number;
    let place = i;
    for (; place > 0 && (firsts[place - 1] as number) > first; place--) {
      firsts[place] = firsts[place - 1] as number;
      lasts[place] = lasts[place - 1] as number;
    }
    firsts[place] = first;
    lasts[place] = last;
  }
}

/** By first address: a stable sort by each eleven bits of it, the lowest bits first, takes three passes and no comparison. */
function sorted(columns: Columns): Columns {
  const { length } = columns.firsts;
  let from = columns;
  let to: Columns = { firsts: new Uint32Array(length), lasts: new Uint32Array(length) };
  for (const shift of [0, 11, 22]) {
    distribute(from, to, shift);
    [from, to] = [to, from];
  }
  return from;
}

function distribute(from: Columns, to: Columns, shift: number): void {
  const places = new Uint32Array(2048);
  for (const first of from.firsts) places[(first >>> shift) & 2047] = (places[(first >>> shift) & 2047] as number) + 1;
  let place = 0;
  for (let digit = 0; digit < places.length; digit++) {
    const count = places[digit] as number;
    places[digit] = place;
    place += count;
  }
  for (let i = 0; i < from.firsts.length; i++) {
    const first = from.firsts[i] as number;
    const digit = (first >>> shift) & 2047;
    const target = places[digit] as number;
    places[digit] = target + 1;
    to.firsts[target] = first;
    to.lasts[target] = from.lasts[i] as number;
  }
}
