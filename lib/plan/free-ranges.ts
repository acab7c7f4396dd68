import type { FreeRange } from "../../types/index.js";
import { type AddressSet, formatAddress, rangeSize } from "../address/index.js";

/** Free space as results show it. */
export function freeRanges(free: AddressSet): FreeRange[] {
  return free.map((range) => ({ start: formatAddress(range.first), end: formatAddress(range.last), size: rangeSize(range) }));
}
