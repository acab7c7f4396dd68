import type { FreeRange } from "../../types/index.js";
import type { Address, AddressRange, AddressSet } from "../address/index.js";
import { ascendingFormatter } from "./ascending-formatter.js";

/** The addresses of a range that are not taken, as results show free space. There may be a hundred thousand ranges, so none is made on the way. */
export function freeRanges(within: AddressRange, taken: AddressSet): FreeRange[] {
  const format = ascendingFormatter();
  const free: FreeRange[] = [];
  const tell = (first: number, last: number) => {
    if (first <= last) free.push({ start: format(first as Address), end: format(last as Address), size: last - first + 1 });
  };
  let first: number = within.first;
  for (const hole of taken) {
    if (hole.first > within.last) break;
    tell(first, hole.first - 1);
    if (hole.last >= first) first = hole.last + 1;
  }
  tell(first, within.last);
  return free;
}
