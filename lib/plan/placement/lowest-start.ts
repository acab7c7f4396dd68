import { type Address, type AddressRange, addressAt } from "../../address/index.js";

/** A range to place: its length, its boundary, its window, and how many addresses stay free after it. */
export interface RangeToPlace {
  readonly size: number;
  /** The start is a multiple of it: 1 for anywhere, the size of the block for a prefix. */
  readonly alignment: number;
  /** Contains the range and the growth room after it. */
  readonly within: AddressRange;
  /** Addresses right after the range that nothing else of the same call gets. */
  readonly room: number;
}

/** Returns the lowest start of a range in a gap, or undefined if it does not fit. */
export function lowestStart(gap: AddressRange, { size, alignment, within, room }: RangeToPlace): Address | undefined {
  const from = gap.first > within.first ? gap.first : within.first;
  const start = alignment === 1 ? from : Math.ceil(from / alignment) * alignment;
  const last = start + size + room - 1;
  return last <= gap.last && last <= within.last ? addressAt(start) : undefined;
}
