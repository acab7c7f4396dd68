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
  const ends = endsOf(ranges);
  if (isSorted(ends)) return merged(ends);
  if (ends.length > 2 * fewRanges) return merged(sorted(ends));
  sortFew(ends);
  return merged(ends);
}

/** First and last address of each range in turn: numbers in one piece sort several times faster than objects by a comparison. */
type Ends = Uint32Array<ArrayBuffer>;

function endsOf(ranges: Iterable<AddressRange>): Ends {
  let ends = new Uint32Array(2 * (Array.isArray(ranges) ? ranges.length : 16));
  let count = 0;
  for (const { first, last } of ranges) {
    if (count === ends.length) ends = twice(ends);
    ends[count++] = first;
    ends[count++] = last;
  }
  return ends.subarray(0, count);
}

function twice(ends: Ends): Ends {
  const grown = new Uint32Array(ends.length * 2);
  grown.set(ends);
  return grown;
}

function isSorted(ends: Ends): boolean {
  for (let i = 2; i < ends.length; i += 2) if ((ends[i] as number) < (ends[i - 2] as number)) return false;
  return true;
}

function merged(ends: Ends): AddressRange[] {
  if (ends.length === 0) return [];
  const set: AddressRange[] = [];
  let first = ends[0] as Address;
  let last = ends[1] as Address;
  for (let i = 2; i < ends.length; i += 2) {
    const nextFirst = ends[i] as Address;
    const nextLast = ends[i + 1] as Address;
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

function sortFew(ends: Ends): void {
  for (let i = 2; i < ends.length; i += 2) {
    const first = ends[i] as number;
    const last = ends[i + 1] as number;
    let place = i;
    for (; place > 0 && (ends[place - 2] as number) > first; place -= 2) {
      ends[place] = ends[place - 2] as number;
      ends[place + 1] = ends[place - 1] as number;
    }
    ends[place] = first;
    ends[place + 1] = last;
  }
}

/** By first address: a stable sort by each octet of it, the last octet first, takes four passes and no comparison. */
function sorted(ends: Ends): Ends {
  let from = ends;
  let to = new Uint32Array(ends.length);
  for (const shift of [0, 8, 16, 24]) {
    const places = placesOf(from, shift);
    // addresses of one /8 need no pass over their first octet
    if (places === undefined) continue;
    distribute(from, to, shift, places);
    [from, to] = [to, from];
  }
  return from;
}

/** Where the ranges with each octet start once sorted by it, or undefined where all have the same. */
function placesOf(ends: Ends, shift: number): Uint32Array | undefined {
  const places = new Uint32Array(256);
  for (let i = 0; i < ends.length; i += 2) {
    const octet = ((ends[i] as number) >>> shift) & 255;
    places[octet] = (places[octet] as number) + 2;
  }
  let place = 0;
  for (let octet = 0; octet < 256; octet++) {
    const length = places[octet] as number;
    if (length === ends.length) return undefined;
    places[octet] = place;
    place += length;
  }
  return places;
}

function distribute(from: Ends, to: Ends, shift: number, places: Uint32Array): void {
  for (let i = 0; i < from.length; i += 2) {
    const first = from[i] as number;
    const octet = (first >>> shift) & 255;
    const place = places[octet] as number;
    places[octet] = place + 2;
    to[place] = first;
    to[place + 1] = from[i + 1] as number;
  }
}
