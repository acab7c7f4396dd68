import type { PoolModel } from "../../platforms/model/model.js";
import { spareAddresses } from "../spare-addresses.js";

/**
 * Returns how many addresses a pool has in addition to those that are counted: its spare, and those that are used without being
 * counted.
 */
export function uncountedAddresses({ spare, uncounted }: PoolModel, counted: number): number {
  return spareAddresses(counted, spare) + (uncounted?.count ?? 0);
}
