import type { PreviousPlan } from "../../../types/index.js";
import { readPlanRequest } from "../../input/read-plan-request.js";
import { modelOf } from "../../platforms/adapters.js";
import type { Model, NetworkModel, PoolModel } from "../../platforms/model/model.js";
import { demandKey } from "./previous-pools.js";

/** Returns the addresses counted for each pool of a model, by the key of the pool. */
export function countedSizes({ lines }: Model): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { pool, count } of lines) if (pool !== undefined) sizes.set(pool, (sizes.get(pool) ?? 0) + count);
  return sizes;
}

/** Returns the addresses that a pool must have: those that are counted, and those that are used without being counted. */
export function neededOf({ key, uncounted }: PoolModel, counted: ReadonlyMap<string, number>): number {
  const need = counted.get(key) ?? 0;
  return need === 0 ? 0 : need + (uncounted?.count ?? 0);
}

/**
 * Returns what each pool of the previous plan would need if its own request were planned now, by owner. A pool that is too
 * small for that was planned when fewer addresses were counted.
 */
export function neededBefore(previous: PreviousPlan | undefined): ReadonlyMap<string, number> {
  const reading = previous?.request === undefined ? undefined : readPlanRequest(previous.request);
  if (reading?.value === undefined) return new Map();
  const model = modelOf(reading.value);
  const counted = countedSizes(model);
  return new Map(
    model.pools.map((pool) => [demandKey((model.networks[pool.network] as NetworkModel).name, pool), neededOf(pool, counted)]),
  );
}
