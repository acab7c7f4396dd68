import type { Address, AddressRange } from "../../address/index.js";

/** A range to place: how long, on what boundary, inside what, and how many addresses stay free behind it. */
export interface RangeToPlace {
  readonly size: number;
  /** The start is a multiple of it: 1 anywhere, the size of the block for a prefix. */
  readonly alignment: number;
  /** Holds the range and the room behind it. */
  readonly within: AddressRange;
  /** Addresses right behind the range that nothing else of the same call gets. */
  readonly room: number;
}

/** The lowest start of a range in a gap, or undefined where the gap does not hold it. */
export function lowestStart(gap: AddressRange, { size, alignment, within, room }: RangeToPlace): Address | undefined {
  const from = gap.first > within.first ? gap.first : within.first;
  const start = alignment === 1 ? from : Math.ceil(from / alignment) * alignment;
  const last = start + size + room - 1;
  return last <= gap.last && last <= within.last ? (start as Address) : undefined;
}
