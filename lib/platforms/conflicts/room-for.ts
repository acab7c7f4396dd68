import { type AddressRange, type AddressSet, addressAt, rangeContains, rangeSize, setOverlapping, subtract } from "../../address/index.js";

/** A range that is too small or too large, and what is around it. */
export interface Resizing {
  readonly range: AddressRange;
  /** The number of addresses that it must have. */
  readonly size: number;
  /** The addresses that it may have. */
  readonly usable: AddressRange;
  /** Returns the addresses in use in a range; those of the range itself may be among them. */
  readonly usedRanges: (within: AddressRange) => AddressSet;
}

/**
 * Returns a range of the right size that overlaps no other use: with the same start if possible, else with the same end, else the
 * first one that is free.
 */
export function roomFor({ range, size, usable, usedRanges }: Resizing): AddressRange | undefined {
  const others = (within: AddressRange) => subtract(usedRanges(within), [range]);
  const isClear = (candidate: AddressRange) =>
    rangeContains(usable, candidate) && setOverlapping(others(candidate), candidate).length === 0;
  const candidates = [
    { first: range.first, last: range.first + size - 1 },
    { first: range.last - size + 1, last: range.last },
  ];
  for (const { first, last } of candidates) {
    if (first < 0 || last > usable.last) continue;
    const candidate = { first: addressAt(first), last: addressAt(last) };
    if (isClear(candidate)) return candidate;
  }
  const gap = subtract([usable], others(usable)).find((free) => rangeSize(free) >= size);
  return gap && { first: gap.first, last: addressAt(gap.first + size - 1) };
}
