import type { FreeRange } from "../../types/index.js";
import { type Address, type AddressSet, rangeSize } from "../address/index.js";

const octets = Array.from({ length: 256 }, (_, octet) => String(octet));
const octetsAndDot = octets.map((octet) => `${octet}.`);

/** Free space as results show it. */
export function freeRanges(free: AddressSet): FreeRange[] {
  // There may be a hundred thousand ranges. In their order neighbours begin alike, so most of the text is made once.
  let upper = -1;
  let text = "";
  const format = (address: Address): string => {
    if (address >>> 16 !== upper) {
      upper = address >>> 16;
      text = `${upper >>> 8}.${upper & 255}.`;
    }
    return `${text}${octetsAndDot[(address >>> 8) & 255]}${octets[address & 255]}`;
  };
  return free.map((range) => ({ start: format(range.first), end: format(range.last), size: rangeSize(range) }));
}
