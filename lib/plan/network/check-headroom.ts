import type { Finding, PreviousPlan } from "../../../types/index.js";
import { rangeSize } from "../../address/index.js";
import type { Growth, Model, SpareProperty } from "../../platforms/model/model.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { counted } from "../../text/counted.js";
import { shorten } from "../../text/shorten.js";
import { type Arranged, arrangePools } from "./place-pools.js";
import type { ArrangedPool, Repair } from "./placed-pool.js";

/**
 * Pools that can never be widened and have just the addresses that were counted, so that they cannot grow. A pool that has
 * fewer is told elsewhere.
 */
export function checkHeadroom(model: Model, previous: PreviousPlan | undefined, { pools }: Arranged): Finding[] {
  const fits = new Map<SpareProperty, boolean>();
  const hasPlace = ({ property }: Growth): boolean => {
    const known = fits.get(property) ?? fitsWithSpare(model, previous, property);
    fits.set(property, known);
    return known;
  };
  return pools.flatMap((one) => {
    const { growth, immutable, block } = one.pool;
    const room = rangeSize(one.range) - (block?.kept ?? 0);
    if (growth === undefined || immutable === undefined || room !== one.counted) return [];
    return [withoutHeadroom(one, one.origin === "selected" && hasPlace(growth) ? withSpare(growth) : undefined)];
  });
}

/** Whether every pool still has its place with the advised spare. */
function fitsWithSpare(model: Model, previous: PreviousPlan | undefined, property: SpareProperty): boolean {
  const { advised } = addressRules["pool-no-headroom"].values;
  const pools = model.pools.map((pool) => (pool.growth?.property === property ? { ...pool, spare: advised } : pool));
  return arrangePools({ ...model, pools }, previous).pending.length === 0;
}

function withSpare({ addSpare }: Growth): Repair {
  const { advised } = addressRules["pool-no-headroom"].values;
  return { text: `add ${advised} to the pool`, patch: [addSpare(advised)] };
}

function withoutHeadroom({ pool, origin, counted: need }: ArrangedPool, repair: Repair | undefined): Finding {
  const { advised } = addressRules["pool-no-headroom"].values;
  const later = origin === "selected" ? "plan room for growth now, in a larger prefix" : "plan growth in a second network";
  const advice = repair === undefined ? later : `plan room for growth now, such as a spare of ${advised}`;
  const message = `${shorten(pool.name)} has the ${counted(need)} its clusters need and none to spare, and it cannot be widened later; ${advice}`;
  const path = pool.given?.path ?? pool.path;
  return findingOf(addressRules["pool-no-headroom"], { path, message, repairs: repair === undefined ? [] : [repair] });
}
