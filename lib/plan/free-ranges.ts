import type { FreeRange } from "../../types/index.js";
import { type AddressRange, type AddressSet, RangeList } from "../address/index.js";
import { ascendingFormatter } from "./ascending-formatter.js";

/**
 * Returns the addresses of a range that are not in use, in the form of free space in results. There may be a hundred thousand
 * pieces.
 *
 * @param taken a set, or a list that is merged
 */
export function freeRanges(within: AddressRange, usedRanges: AddressSet | RangeList): FreeRange[] {
  const format = ascendingFormatter();
  const gaps = RangeList.from(usedRanges).gapsIn(within);
  const free: FreeRange[] = [];
  for (let index = 0; index < gaps.length; index++) {
    const first = gaps.firstAt(index);
    const last = gaps.lastAt(index);
    free.push({ start: format(first), end: format(last), size: last - first + 1 });
  }
  return free;
}
