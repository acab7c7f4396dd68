import type { AddressRange } from "./address-range.js";

/**
 * Every pair of a left and a right range that share an address, as indexes, in order of the left index and then the right.
 *
 * One sweep over both lists by first address: O(n log n) in the ranges, plus one step per pair found. Ranges of one
 * list may overlap each other at will.
 *
 * ```text
 * left     |-----|        |--|
 * right       |-----------|        the sweep holds the ranges that are still open on either side
 * ```
 */
export function overlapsBetween(left: readonly AddressRange[], right: readonly AddressRange[]): [left: number, right: number][] {
  // often nothing is asked about, and then a long list need not be sorted
  if (left.length === 0 || right.length === 0) return [];
  const leftOrder = byFirstAddress(left);
  const rightOrder = byFirstAddress(right);
  const openLeft: number[] = [];
  const openRight: number[] = [];
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < leftOrder.length || j < rightOrder.length) {
    const nextLeft = leftOrder[i];
    const nextRight = rightOrder[j];
    const leftFirst = nextLeft === undefined ? Number.POSITIVE_INFINITY : (left[nextLeft] as AddressRange).first;
    const rightFirst = nextRight === undefined ? Number.POSITIVE_INFINITY : (right[nextRight] as AddressRange).first;
    if (nextLeft !== undefined && leftFirst <= rightFirst) {
      for (const open of stillOpen(openRight, right, leftFirst)) pairs.push([nextLeft, open]);
      openLeft.push(nextLeft);
      i++;
    } else if (nextRight !== undefined) {
      for (const open of stillOpen(openLeft, left, rightFirst)) pairs.push([open, nextRight]);
      openRight.push(nextRight);
      j++;
    }
  }
  return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function byFirstAddress(ranges: readonly AddressRange[]): number[] {
  return ranges.map((_, index) => index).sort((a, b) => (ranges[a] as AddressRange).first - (ranges[b] as AddressRange).first);
}

/** Drops what ended before `from`; each range is dropped once, so what stays is paid for by the pairs it makes. */
function stillOpen(open: number[], ranges: readonly AddressRange[], from: number): readonly number[] {
  let kept = 0;
  for (const index of open) {
    if ((ranges[index] as AddressRange).last >= from) open[kept++] = index;
  }
  open.length = kept;
  return open;
}
