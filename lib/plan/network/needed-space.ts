import type { NetworkModel } from "../../platforms/model/model.js";
import type { RangeToPlace } from "../placement/lowest-start.js";
import type { OpenPool } from "./placed-pool.js";
import { plannableSpan } from "./usable-ranges.js";

/**
 * Returns what a pool needs of the free space: its size, anywhere among the usable addresses of its network, or a block on its
 * own boundary.
 */
export function neededSpace({ pool, size }: OpenPool, networks: readonly NetworkModel[]): RangeToPlace {
  const alignment = pool.block === undefined ? 1 : size;
  return { size, alignment, within: plannableSpan(networks[pool.network] as NetworkModel), room: 0 };
}
