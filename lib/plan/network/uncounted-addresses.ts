import type { PoolModel } from "../../platforms/model/model.js";
import { spareAddresses } from "../spare-addresses.js";

/** How many addresses a pool has beyond those that are counted for it: its spare, and what something takes uncounted. */
export function uncountedAddresses({ spare, uncounted }: PoolModel, counted: number): number {
  return spareAddresses(counted, spare) + (uncounted?.count ?? 0);
}
