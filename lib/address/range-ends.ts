/** First and last address of each range in turn: numbers in one array sort several times faster than objects with a comparison. */
export type Ends = Uint32Array<ArrayBuffer>;

/** Below this number of ranges, an insertion sort is faster than the tables of a radix sort. */
const fewRanges = 100;

/**
 * Returns the ends of the shortest list of ranges that covers the given ranges: sorted, disjoint, never adjacent.
 *
 * O(n) in the number of ranges, sorted or not. The given array is not changed.
 */
export function mergedEnds(ends: Ends): Ends {
  if (isSorted(ends)) return merge(ends, new Uint32Array(ends.length));
  if (ends.length > 2 * fewRanges) {
    const sorted = sortMany(ends);
    return merge(sorted, sorted);
  }
  const sorted = ends.slice();
  sortFew(sorted);
  return merge(sorted, sorted);
}

/** Does the same if the order of the ranges by first address is known. */
export function mergedInOrder(ends: Ends, order: Uint32Array): Ends {
  const sorted: Ends = new Uint32Array(ends.length);
  let place = 0;
  for (const index of order) {
    sorted[place++] = ends[2 * index] as number;
    sorted[place++] = ends[2 * index + 1] as number;
  }
  return merge(sorted, sorted);
}

function isSorted(ends: Ends): boolean {
  for (let i = 2; i < ends.length; i += 2) if ((ends[i] as number) < (ends[i - 2] as number)) return false;
  return true;
}

/** Merges sorted ranges. `to` may be the same array, because nothing is written before it has been read. */
function merge(ends: Ends, to: Ends): Ends {
  if (ends.length === 0) return to;
  let used = 0;
  let first = ends[0] as number;
  let last = ends[1] as number;
  for (let i = 2; i < ends.length; i += 2) {
    const nextFirst = ends[i] as number;
    const nextLast = ends[i + 1] as number;
    if (nextFirst > last + 1) {
      to[used++] = first;
      to[used++] = last;
      first = nextFirst;
      last = nextLast;
    } else if (nextLast > last) {
      last = nextLast;
    }
  }
  to[used++] = first;
  to[used++] = last;
  return to.subarray(0, used);
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

/**
 * Sorts by first address, for ranges that are not sorted and so begin at two addresses at least. A stable sort by eleven bits
 * at a time, the last first, takes three passes and no comparison.
 */
function sortMany(ends: Ends): Ends {
  let from = ends;
  let to: Ends | undefined;
  for (const shift of [0, 11, 22]) {
    const places = placesOf(from, shift);
    // addresses of one /8 differ less in their first bits than in the others, and those of one /10 not at all
    if (places === undefined) continue;
    const next: Ends = to ?? new Uint32Array(ends.length);
    for (let i = 0; i < from.length; i += 2) {
      const first = from[i] as number;
      const digit = (first >>> shift) & 2047;
      const place = places[digit] as number;
      places[digit] = place + 2;
      next[place] = first;
      next[place + 1] = from[i + 1] as number;
    }
    // the given array is not written to
    to = from === ends ? undefined : from;
    from = next;
  }
  return from;
}

/** Returns where the ranges with each digit start after sorting by it, or undefined if all have the same digit. */
function placesOf(ends: Ends, shift: number): Uint32Array | undefined {
  const places = new Uint32Array(2048);
  for (let i = 0; i < ends.length; i += 2) {
    const digit = ((ends[i] as number) >>> shift) & 2047;
    places[digit] = (places[digit] as number) + 2;
  }
  let place = 0;
  for (let digit = 0; digit < 2048; digit++) {
    const length = places[digit] as number;
    if (length === ends.length) return undefined;
    places[digit] = place;
    place += length;
  }
  return places;
}

/** Returns the indexes of ranges by first address, by the same sort; ranges with the same first address keep their order. */
export function byFirst(ends: Ends): Uint32Array {
  const indexed = new Uint32Array(ends.length);
  for (let i = 0; i < ends.length; i += 2) {
    indexed[i] = ends[i] as number;
    indexed[i + 1] = i / 2;
  }
  const sorted = isSorted(indexed) ? indexed : sortMany(indexed);
  const order = new Uint32Array(ends.length / 2);
  for (let index = 0; index < order.length; index++) order[index] = sorted[2 * index + 1] as number;
  return order;
}
