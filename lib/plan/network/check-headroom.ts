import type { Finding, PlanRequest } from "../../../types/index.js";
import { rangeSize } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import type { Model, PoolModel } from "../../platforms/model/model.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { counted } from "../../text/counted.js";
import { shorten } from "../../text/shorten.js";
import { type Arranged, arrangePools } from "./place-pools.js";
import type { ArrangedPool, Repair } from "./placed-pool.js";

type Growth = NonNullable<PoolModel["growsBySpare"]>;

/**
 * Pools that can never be widened and have just the addresses that were counted, so that they cannot grow. A pool that has
 * fewer is told elsewhere.
 */
export function checkHeadroom(request: PlanRequest, model: Model, { pools }: Arranged): Finding[] {
  const fits = new Map<Growth, boolean>();
  const hasPlace = (growth: Growth): boolean => {
    const known = fits.get(growth) ?? fitsWithSpare(request, model, growth);
    fits.set(growth, known);
    return known;
  };
  return pools.flatMap((one) => {
    const growth = one.pool.growsBySpare;
    const room = rangeSize(one.range) - (one.pool.block?.kept ?? 0);
    if (growth === undefined || one.pool.immutable === undefined || room !== one.counted) return [];
    return [withoutHeadroom(one, one.origin === "selected" && hasPlace(growth) ? spareOf(growth, request) : undefined)];
  });
}

/** Whether every pool still has its place with the advised spare. */
function fitsWithSpare(request: PlanRequest, model: Model, growth: Growth): boolean {
  const { advised } = addressRules["pool-no-headroom"].values;
  const pools = model.pools.map((pool) => (pool.growsBySpare === growth ? { ...pool, spare: advised } : pool));
  return arrangePools({ ...model, pools }, request).pending.length === 0;
}

function spareOf(growth: Growth, request: PlanRequest): Repair {
  const { advised } = addressRules["pool-no-headroom"].values;
  const patch =
    request.spare === undefined
      ? ({ op: "add", path: "/spare", value: { [growth]: advised } } as const)
      : ({ op: "add", path: pointer("/spare", growth), value: advised } as const);
  return { text: `add ${advised} to the pool`, patch: [patch] };
}

function withoutHeadroom({ pool, origin, counted: need }: ArrangedPool, repair: Repair | undefined): Finding {
  const { advised } = addressRules["pool-no-headroom"].values;
  const later = origin === "selected" ? "plan room for growth now, in a larger prefix" : "plan growth in a second network";
  const advice = repair === undefined ? later : `plan room for growth now, such as a spare of ${advised}`;
  const message = `${shorten(pool.name)} has the ${counted(need)} its clusters need and none to spare, and it cannot be widened later; ${advice}`;
  const path = pool.given?.path ?? pool.path;
  return findingOf(addressRules["pool-no-headroom"], { path, message, repairs: repair === undefined ? [] : [repair] });
}
