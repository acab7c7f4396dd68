import type { Finding, PoolCarvingRequest } from "../../../types/index.js";
import { type AddressSet, type Prefix, type RangeList, usableRange } from "../../address/index.js";
import type { RangeToPlace } from "../placement/lowest-start.js";
import { type Arrangement, placeRanges } from "../placement/place-ranges.js";
import type { Reservations } from "../reservations.js";
import { checkFixedPools } from "./check-fixed-pools.js";
import { checkPools } from "./check-pools.js";
import { type FixedPool, fixPools } from "./fix-pools.js";
import { growthRoomOf } from "./growth-room.js";
import { requestedSpace } from "./requested-space.js";

/** A pool that has to be placed: its index in the request, and what it requests. */
export interface OpenPool {
  readonly index: number;
  readonly toPlace: RangeToPlace;
}

/** A carving before it is reported: the fixed pools, those that have to be placed, and the outcome. */
export interface CarvingArrangement {
  readonly fixed: readonly FixedPool[];
  readonly open: readonly OpenPool[];
  /** What is reserved or fixed. */
  readonly usedRanges: RangeList;
  /** Where the unplaced pools can go: outside reservations, fixed pools and the growth room of these. */
  readonly free: AddressSet;
  readonly arrangement: Arrangement;
  readonly findings: readonly Finding[];
}

/**
 * Arranges the pools of a request: the fixed ones first, the others around them.
 *
 * If a fixed pool is in error, the others are placed as if it did not exist, so that their findings are valid whatever happens
 * to it.
 *
 * @param steps limit of the search, if it differs from the usual one
 */
export function arrangeCarving(request: PoolCarvingRequest, prefix: Prefix, reserved: Reservations, steps?: number): CarvingArrangement {
  const { pools: fixed, findings } = fixPools(request, prefix);
  const checked = checkFixedPools(fixed, request.pools, prefix, reserved);
  const usedRanges = reserved.ranges.followedBy(checked.sound.map(({ range }) => range)).merged();
  const rooms = growthRoomOf(checked.sound, request.pools, usableRange(prefix), usedRanges);
  const fixedPools = new Set(fixed.map(({ index }) => index));
  const open = request.pools.flatMap((pool, index): OpenPool[] =>
    fixedPools.has(index) ? [] : [{ index, toPlace: requestedSpace(pool, prefix) }],
  );
  // if nothing has to be placed, the free space is not needed, and it may be in a hundred thousand pieces
  const free = open.length === 0 ? [] : usedRanges.followedBy(rooms.ranges).merged().gapsIn(prefix).toArray();
  const arrangement = placeRanges(
    free,
    open.map(({ toPlace }) => toPlace),
    steps,
  );
  return {
    fixed,
    open,
    usedRanges,
    free,
    arrangement,
    findings: [...checkPools(request.pools), ...findings, ...checked.findings, ...rooms.findings],
  };
}
