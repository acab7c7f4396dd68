import type { PoolRequest } from "../../../types/index.js";
import { type AddressRange, addressSet, intersect, rangeOf, rangeSize, subtract } from "../../address/index.js";
import { highestWhere } from "../../collections/highest-where.js";
import { firstFit } from "../placement/first-fit.js";
import type { RangeToPlace } from "../placement/lowest-start.js";
import type { CarvingArrangement, OpenPool } from "./arrange-carving.js";
import { sizeWithin } from "./size-within.js";

/** With more pools and gaps than this, the pools are not arranged again and again to find the one size that just fits. */
const fewEnough = 4000;

/**
 * Finds the largest size of a pool that does not fit, with every other pool placed.
 *
 * @param fits whether all pools fit with this one instead of the requested one
 * @returns the pool with a smaller size or a longer prefix; undefined if no size fits
 */
export function smallerPool(
  pool: PoolRequest,
  fits: (changed: PoolRequest) => boolean,
  arranged: CarvingArrangement,
  stuck: OpenPool,
): PoolRequest | undefined {
  return pool.prefixLength === undefined ? smallerSize(pool, fits, arranged, stuck) : longerPrefix(pool, pool.prefixLength, fits);
}

function longerPrefix(pool: PoolRequest, requested: number, fits: (changed: PoolRequest) => boolean): PoolRequest | undefined {
  for (let prefixLength = requested + 1; prefixLength <= 32; prefixLength++) {
    if (fits({ ...pool, prefixLength })) return { ...pool, prefixLength };
  }
  return undefined;
}

function smallerSize(
  pool: PoolRequest,
  fits: (changed: PoolRequest) => boolean,
  { open, free }: CarvingArrangement,
  stuck: OpenPool,
): PoolRequest | undefined {
  const withSize = (size: number): PoolRequest => ({ ...pool, size });
  const requested = pool.size ?? 0;
  const others = open.filter((other) => other !== stuck).map(({ toPlace }) => toPlace);
  const beside = Math.min(
    sizeWithin(Math.max(0, longestBeside(free, others, stuck.toPlace) - stuck.toPlace.room), pool.spare),
    requested - 1,
  );
  const isSure = beside > 0 && fits(withSize(beside));
  if (open.length + free.length > fewEnough) return isSure ? withSize(beside) : undefined;
  const largest = highestWhere(isSure ? beside : 0, requested, (size) => fits(withSize(size)));
  return largest === 0 ? undefined : withSize(largest);
}

/** The longest run that is left for a range after the others are placed; 0 if they do not fit. */
function longestBeside(free: readonly AddressRange[], others: readonly RangeToPlace[], { within }: RangeToPlace): number {
  const starts = firstFit(free, others);
  const ranges: AddressRange[] = [];
  for (const [index, start] of starts.entries()) {
    if (start === undefined) return 0;
    const { size, room } = others[index] as RangeToPlace;
    ranges.push(rangeOf(start, size + room));
  }
  return intersect(subtract(free, addressSet(ranges)), [within]).reduce((most, gap) => Math.max(most, rangeSize(gap)), 0);
}
