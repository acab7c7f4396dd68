import { spareAddresses } from "../spare-addresses.js";

/** Returns the largest size that, with its spare, is no more than so many addresses; 0 if there is none. */
export function sizeWithin(addresses: number, spare: number | string | undefined): number {
  let low = 0;
  let high = addresses + 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (middle + spareAddresses(middle, spare) <= addresses) low = middle;
    else high = middle;
  }
  return low;
}
