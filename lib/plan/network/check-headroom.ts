import type { Finding, PreviousPlan } from "../../../types/index.js";
import type { Growth, Model, SpareProperty } from "../../platforms/model/model.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { counted } from "../../text/counted.js";
import { shorten } from "../../text/shorten.js";
import { spareAddresses } from "../spare-addresses.js";
import { type Arranged, arrangePools } from "./place-pools.js";
import type { ArrangedPool, Repair } from "./placed-pool.js";
import { poolRoom } from "./pool-room.js";

/**
 * Reports pools that can never be enlarged and have only the counted addresses, so that they cannot grow. A pool with fewer is
 * reported elsewhere.
 */
export function checkHeadroom(model: Model, previous: PreviousPlan | undefined, { pools }: Arranged): Finding[] {
  const fits = new Map<SpareProperty, boolean>();
  const hasPlace = ({ property }: Growth): boolean => {
    const known = fits.get(property) ?? fitsWithSpare(model, previous, property);
    fits.set(property, known);
    return known;
  };
  return pools.flatMap((one) => {
    const { growth, immutable } = one.pool;
    const room = poolRoom(one.pool, [one.range]);
    // a pool with fewer addresses than are counted has a finding of its own
    if (room < one.counted) return [];
    const missing = checkUncounted(one, room);
    const free = room - one.counted - (one.pool.uncounted?.count ?? 0);
    if (free < 0 || growth === undefined || immutable === undefined) return missing;
    if (free > 0) return checkSpare(one, room);
    return [withoutHeadroom(one, immutable, one.origin === "selected" && hasPlace(growth) ? withSpare(growth) : undefined)];
  });
}

/** Reports whether every pool still fits with the recommended spare. */
function fitsWithSpare(model: Model, previous: PreviousPlan | undefined, property: SpareProperty): boolean {
  const { advised } = addressRules["pool-no-headroom"].values;
  const pools = model.pools.map((pool) => (pool.growth?.property === property ? { ...pool, spare: advised } : pool));
  return arrangePools({ ...model, pools }, previous).pending.length === 0;
}

function withSpare({ addSpare }: Growth): Repair {
  const { advised } = addressRules["pool-no-headroom"].values;
  return { text: `add ${advised} to the pool`, patch: [addSpare(advised)] };
}

/** Reports a given pool without room for an address that is used without being counted. */
function checkUncounted({ pool, origin, counted: need }: ArrangedPool, room: number): Finding[] {
  const { uncounted } = pool;
  // a pool of the previous plan is reported where it is kept
  if (origin === "kept" || uncounted === undefined || room >= need + uncounted.count) return [];
  const message = `${shorten(pool.name)} has ${counted(room)}, and clusters and services need all of them; ${uncounted.name} uses ${uncounted.count === 1 ? "one" : uncounted.count} more, so use a pool of ${need + uncounted.count}`;
  return [findingOf(uncounted.rule, { path: pool.given?.path ?? pool.path, message })];
}

/** Reports a given pool with fewer spare addresses than are requested. */
function checkSpare({ pool, origin, counted: need }: ArrangedPool, room: number): Finding[] {
  const wanted = spareAddresses(need, pool.spare);
  const left = room - need - (pool.uncounted?.count ?? 0);
  if (origin !== "requested" || pool.given === undefined || wanted <= left) return [];
  const message = `${shorten(pool.name)} has ${counted(room)} and needs ${counted(need)}, which leaves ${left} of the ${wanted} requested spare addresses; use a pool of ${room - left + wanted}`;
  return [findingOf(addressRules["pool-spare-missing"], { path: pool.given.path, message })];
}

function withoutHeadroom({ pool, origin, counted: need }: ArrangedPool, immutable: IdentifiedRow, repair: Repair | undefined): Finding {
  const { advised } = addressRules["pool-no-headroom"].values;
  const later = origin === "selected" ? "plan growth now, with a larger prefix" : "the next cluster needs a second network";
  const advice = repair === undefined ? later : `plan growth now, for example with a spare of ${advised}`;
  const message = `${shorten(pool.name)} is full (${need} of ${need}) and cannot be enlarged later; ${advice}`;
  const path = pool.given?.path ?? pool.path;
  // the source is the page of the platform that says that a pool cannot be changed
  const row = { ...addressRules["pool-no-headroom"], source: immutable.source, section: immutable.section };
  return findingOf(row, { path, message, repairs: repair === undefined ? [] : [repair] });
}
