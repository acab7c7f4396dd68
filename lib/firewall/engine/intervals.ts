/**
 * A set of whole numbers: the first and last number of each interval in turn.
 *
 * Every function keeps and relies on this invariant: intervals are sorted, disjoint and never adjacent.
 */
export type Intervals = readonly number[];

/** Returns the set of all numbers in some intervals, given as first and last of each in turn, in any order. */
export function intervalsOf(ends: readonly number[]): Intervals {
  if (ends.length <= 2) return ends;
  const order = Array.from({ length: ends.length / 2 }, (_, index) => 2 * index).sort((a, b) => at(ends, a) - at(ends, b));
  const merged: number[] = [];
  for (const index of order) {
    const first = at(ends, index);
    const last = at(ends, index + 1);
    const end = merged.length - 1;
    if (end > 0 && first <= at(merged, end) + 1) merged[end] = Math.max(at(merged, end), last);
    else merged.push(first, last);
  }
  return merged;
}

/** Returns the numbers in both sets. Linear in the intervals of both. */
export function intersection(a: Intervals, b: Intervals): Intervals {
  if (contains(b, a)) return a;
  const common: number[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const first = Math.max(at(a, i), at(b, j));
    const last = Math.min(at(a, i + 1), at(b, j + 1));
    if (first <= last) common.push(first, last);
    if (at(a, i + 1) < at(b, j + 1)) i += 2;
    else j += 2;
  }
  return common;
}

/** Returns the numbers of `a` that are not in `b`. Linear in the intervals of both. */
export function difference(a: Intervals, b: Intervals): Intervals {
  const left: number[] = [];
  let j = 0;
  for (let i = 0; i < a.length; i += 2) {
    let first = at(a, i);
    const last = at(a, i + 1);
    while (j < b.length && at(b, j + 1) < first) j += 2;
    for (let k = j; k < b.length && at(b, k) <= last; k += 2) {
      if (at(b, k) > first) left.push(first, at(b, k) - 1);
      first = at(b, k + 1) + 1;
    }
    if (first <= last) left.push(first, last);
  }
  return left;
}

/** Reports whether two sets have a number in common. */
export function meets(a: Intervals, b: Intervals): boolean {
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (at(a, i + 1) < at(b, j)) i += 2;
    else if (at(b, j + 1) < at(a, i)) j += 2;
    else return true;
  }
  return false;
}

/** Reports whether `outer` contains every number of `inner`. */
export function contains(outer: Intervals, inner: Intervals): boolean {
  let i = 0;
  for (let j = 0; j < inner.length; j += 2) {
    while (i < outer.length && at(outer, i + 1) < at(inner, j)) i += 2;
    if (i >= outer.length || at(outer, i) > at(inner, j) || at(outer, i + 1) < at(inner, j + 1)) return false;
  }
  return true;
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] as number;
}
