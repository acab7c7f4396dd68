import type { FreeRange } from "../../types/index.js";
import { type AddressSet, rangeSize } from "../address/index.js";
import { ascendingFormatter } from "./ascending-formatter.js";

/** Free space as results show it. */
export function freeRanges(free: AddressSet): FreeRange[] {
  const format = ascendingFormatter();
  return free.map((range) => ({ start: format(range.first), end: format(range.last), size: rangeSize(range) }));
}
