import type { Conflict, PoolCarvingRequest, PoolRequest } from "../../../types/index.js";
import { type Prefix, rangeSize } from "../../address/index.js";
import { minimalConflict } from "../placement/minimal-conflict.js";
import type { Reservations } from "../reservations.js";
import { arrangeCarving } from "./arrange-carving.js";

/** Pools that do not fit, and the reservations they conflict with. */
interface CarvingConflict {
  readonly conflict: Conflict;
  /** Index of the smallest reservation without which every pool of the request fits. */
  readonly release: number | undefined;
}

/** How often an arrangement is tried: less often if each attempt looks at more, where a pool to place counts for many. */
const bounds = { tries: 500, looks: 4_000_000, looksForPool: 20 };

/**
 * Finds the fewest pools and reservations of a request that do not fit together, and of these reservations one whose removal
 * makes every pool fit.
 *
 * @param steps the limit of the search of each attempt
 * @returns undefined if it would take more attempts to know
 */
export function carvingConflict(
  request: PoolCarvingRequest,
  prefix: Prefix,
  reserved: Reservations,
  steps: number,
): CarvingConflict | undefined {
  const outside = new Set(reserved.ranges.apartFrom(prefix));
  const inside = Array.from({ length: reserved.ranges.length }, (_, index) => index).filter((index) => !outside.has(index));
  const tries = Math.min(bounds.tries, Math.ceil(bounds.looks / (inside.length + bounds.looksForPool * request.pools.length)));
  const outcome = (pools: readonly PoolRequest[], reservations: readonly number[]) =>
    arrangeCarving({ ...request, pools: [...pools] }, prefix, reserved.only(reservations), steps).arrangement.kind;

  // pools come after the reservations, so that all of these are present while the fewest pools are searched
  const elements = [...inside.map((reservation) => ({ reservation })), ...request.pools.map((pool) => ({ pool }))];
  const least = minimalConflict<{ readonly reservation?: number; readonly pool?: PoolRequest }>(
    elements,
    (some) =>
      outcome(
        some.flatMap(({ pool }) => pool ?? []),
        some.flatMap(({ reservation }) => reservation ?? []),
      ) === "impossible",
    tries,
  );
  if (least === undefined) return undefined;
  const reservations = least.flatMap(({ reservation }) => reservation ?? []);
  const bySize = [...reservations].sort((a, b) => sizeAt(reserved, a) - sizeAt(reserved, b)).slice(0, tries);
  return {
    conflict: {
      pools: least.flatMap(({ pool }) => pool?.name ?? []),
      reservations: reservations.map((index) => reserved.nameOf(index).inConflict),
    },
    release: bySize.find((released) => {
      const others = inside.filter((index) => index !== released);
      return outcome(request.pools, others) === "placed";
    }),
  };
}

function sizeAt(reserved: Reservations, index: number): number {
  return rangeSize(reserved.rangeAt(index));
}
