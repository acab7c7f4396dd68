import { type AddressRange, addressSet, rangeSize, setSize, subtract } from "../../address/index.js";
import type { PoolModel } from "../../platforms/model/model.js";

/** Counts the addresses that ranges of a pool, together with its further ones, have for its demand. */
export function poolRoom({ block, further = [], occupied = [] }: PoolModel, ranges: readonly AddressRange[]): number {
  const kept = block?.kept ?? 0;
  if (further.length === 0 && occupied.length === 0) return ranges.reduce((sum, range) => sum + rangeSize(range), 0) - kept;
  return setSize(subtract(addressSet([...ranges, ...further]), addressSet(occupied))) - kept;
}
