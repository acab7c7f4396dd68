import type { Address, AddressSet } from "../../address/index.js";
import { GapIndex } from "./gap-index.js";
import type { RangeToPlace } from "./lowest-start.js";

/**
 * Places each range in turn at the lowest free place where it fits, so that a new range at the end moves none before it.
 *
 * @returns the starts in the order of `wanted`; undefined for a range that was not placed
 */
export function firstFit(free: AddressSet, toPlace: readonly RangeToPlace[]): (Address | undefined)[] {
  const gaps = new GapIndex(free);
  return toPlace.map((item) => gaps.take(item));
}
