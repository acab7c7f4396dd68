import type { PoolRequest } from "../../../types/index.js";
import { type Prefix, usableRange } from "../../address/index.js";
import type { RangeToPlace } from "../placement/lowest-start.js";
import { spareAddresses } from "../spare-addresses.js";

/** Returns what a pool requests of its prefix: a range with its size and spare, or a block on its own boundary. */
export function requestedSpace(pool: PoolRequest, prefix: Prefix): RangeToPlace {
  const room = pool.room ?? 0;
  const usable = usableRange(prefix);
  if (pool.prefixLength !== undefined) {
    const size = 2 ** (32 - pool.prefixLength);
    // the block may contain the broadcast address; growth room is for addresses that a pool can grow into
    return { size, alignment: size, within: { first: prefix.first, last: room === 0 ? prefix.last : usable.last }, room };
  }
  const counted = pool.size ?? 0;
  return { size: counted + spareAddresses(counted, pool.spare), alignment: 1, within: usable, room };
}
