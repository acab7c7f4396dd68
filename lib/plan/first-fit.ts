import type { Address, AddressRange, AddressSet } from "../address/index.js";

/** A range to place: how long, on what boundary, inside what, and how many addresses stay free behind it. */
export interface Wanted {
  readonly size: number;
  /** The start is a multiple of it: 1 anywhere, the size of the block for a prefix. */
  readonly alignment: number;
  readonly within: AddressRange;
  /** Addresses right behind the range that nothing else of the same call gets. */
  readonly room: number;
}

/** The lowest start in a gap, or undefined where the gap does not hold it. */
export function lowestStart(gap: AddressRange, wanted: Wanted): Address | undefined {
  const from = Math.max(gap.first, wanted.within.first);
  const start = Math.ceil(from / wanted.alignment) * wanted.alignment;
  const end = start + wanted.size + wanted.room - 1;
  return end <= gap.last && end <= wanted.within.last ? (start as Address) : undefined;
}

/**
 * Places each range in turn at the lowest free place that holds it, so that one more at the end moves none before it.
 *
 * @returns the starts in the order of `wanted`; undefined for a range that found no place
 */
export function firstFit(free: AddressSet, wanted: readonly Wanted[]): (Address | undefined)[] {
  const gaps: AddressRange[] = [...free];
  // Free space only shrinks, so a range never finds a place below the one an equal range was given before.
  const lowestSoFar = new Map<string, number>();
  return wanted.map((item) => {
    const kind = `${item.size + item.room}/${item.alignment}/${item.within.first}/${item.within.last}`;
    const from = Math.max(item.within.first, lowestSoFar.get(kind) ?? 0);
    for (let index = gapEndingFrom(gaps, from); index < gaps.length; index++) {
      const gap = gaps[index] as AddressRange;
      if (gap.first > item.within.last) break;
      const start = lowestStart(gap, item);
      if (start === undefined) continue;
      takeFrom(gaps, index, start, item.size + item.room);
      lowestSoFar.set(kind, start);
      return start;
    }
    lowestSoFar.set(kind, item.within.last + 1);
    return undefined;
  });
}

/** Cuts a placed range out of its gap; what is left of the gap, on either side, stays. */
function takeFrom(gaps: AddressRange[], index: number, start: Address, length: number): void {
  const gap = gaps[index] as AddressRange;
  const rest: AddressRange[] = [];
  if (start > gap.first) rest.push({ first: gap.first, last: (start - 1) as Address });
  if (start + length - 1 < gap.last) rest.push({ first: (start + length) as Address, last: gap.last });
  gaps.splice(index, 1, ...rest);
}

/** Index of the first gap that ends at or after an address. */
function gapEndingFrom(gaps: readonly AddressRange[], address: number): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((gaps[middle] as AddressRange).last < address) low = middle + 1;
    else high = middle;
  }
  return low;
}
