import { highestWhere } from "../../collections/highest-where.js";
import { spareAddresses } from "../spare-addresses.js";

/** Returns the largest size that, with its spare, is no more than so many addresses; 0 if there is none. */
export function sizeWithin(addresses: number, spare: number | string | undefined): number {
  return highestWhere(0, addresses + 1, (size) => size + spareAddresses(size, spare) <= addresses);
}
