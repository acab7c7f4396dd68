import type { Finding, Origin, PreviousPlan } from "../../types/index.js";
import { type Address, type AddressRange, addressSet, rangeSize, subtract, usableRange } from "../address/index.js";
import type { Model, NetworkModel, PoolModel } from "../platforms/model.js";
import { addressRules } from "../rules/address-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { explainNetworkMisfit } from "./explain-network-misfit.js";
import { keepPools, metByGiven } from "./keep-pools.js";
import type { Wanted } from "./lowest-start.js";
import { placeRanges } from "./place-ranges.js";
import { spareAddresses } from "./spare-addresses.js";

/** A pool with its place. */
export interface ArrangedPool {
  readonly pool: PoolModel;
  readonly range: AddressRange;
  readonly origin: Origin;
  /** Addresses the pool was counted to need, without spare. */
  readonly counted: number;
}

/** A pool still to be placed, and how many addresses of it were counted. */
export interface OpenPool {
  readonly pool: PoolModel;
  readonly size: number;
  readonly counted: number;
}

/**
 * Gives every pool of a model its place: what the request names is taken as it is, what the previous plan had is kept,
 * and the rest is placed space by space, in the order of the model, at the lowest place that is free.
 *
 * @returns the pools in the order of the model; those without a place are missing, and a finding says why
 */
export function arrangePools(
  model: Model,
  previous: PreviousPlan | undefined,
): { readonly pools: ArrangedPool[]; readonly findings: Finding[] } {
  const counted = countedSizes(model);
  const kept = keepPools(model, previous, counted);
  const given = model.pools.flatMap((pool): ArrangedPool[] =>
    pool.given === undefined ? [] : [{ pool, range: pool.given.range, origin: "requested", counted: counted.get(pool.key) ?? 0 }],
  );
  const settled = [...given, ...kept.pools];
  const findings = [...kept.findings, ...metByGiven(kept.pools, given, model)];
  const open = model.pools.flatMap((pool): OpenPool[] => {
    if (pool.given !== undefined || kept.settled.has(pool.key)) return [];
    const need = counted.get(pool.key) ?? 0;
    const standing = kept.pools.filter((one) => one.pool.key === pool.key).reduce((sum, { range }) => sum + rangeSize(range), 0);
    const size = standing === 0 ? need + (need === 0 ? 0 : spareAddresses(need, pool.spare)) : need - standing;
    return size > 0 ? [{ pool, size, counted: need }] : [];
  });
  const placed = [...new Set(model.networks.map(({ space }) => space))].flatMap((space) => {
    const inSpace = open.filter(({ pool }) => model.networks[pool.network]?.space === space);
    const arranged = arrangeSpace(model, space, settled, inSpace);
    findings.push(...arranged.findings);
    return arranged.pools;
  });
  const order = new Map(model.pools.map(({ key }, index) => [key, index]));
  const pools = [...settled, ...placed].sort(
    (a, b) => (order.get(a.pool.key) ?? 0) - (order.get(b.pool.key) ?? 0) || a.range.first - b.range.first,
  );
  return { pools, findings };
}

/** Addresses counted for each pool. */
function countedSizes(model: Model): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { pool, count } of model.lines) if (pool !== undefined) sizes.set(pool, (sizes.get(pool) ?? 0) + count);
  return sizes;
}

/** Places the open pools of the networks that share one address space. */
function arrangeSpace(
  model: Model,
  space: number,
  settled: readonly ArrangedPool[],
  open: readonly OpenPool[],
): { pools: ArrangedPool[]; findings: Finding[] } {
  const networks = model.networks.filter((network) => network.space === space);
  const taken = takenInSpace(model, space, settled);
  const free = subtract(addressSet(networks.map(({ prefix }) => prefix)), taken);
  const arrangement = placeRanges(
    free,
    open.map((one) => wanted(one, model.networks)),
  );
  if (arrangement.kind !== "placed") {
    const stuck = open[arrangement.first] as OpenPool;
    return { pools: [], findings: [explainNetworkMisfit(model.networks, stuck, open, taken, arrangement.kind)] };
  }
  const findings: Finding[] = [];
  if (!arrangement.inRequestOrder) {
    const path = networks[0]?.path ?? "";
    const message =
      "one after the other the pools would leave one without a place, so they are arranged otherwise; keep this plan as previous before adding to it";
    findings.push(findingOf(addressRules["pool-order-changed"], { path, message }));
  }
  const pools = open.map(({ pool, size, counted }, index): ArrangedPool => {
    const first = arrangement.starts[index] as Address;
    return { pool, range: { first, last: (first + size - 1) as Address }, origin: "selected", counted };
  });
  return { pools, findings };
}

/** What stands in a space: what the networks name, and the pools that are settled. */
export function takenInSpace(model: Model, space: number, settled: readonly ArrangedPool[]) {
  return addressSet([
    ...model.networks.filter((network) => network.space === space).flatMap(({ taken }) => taken.map(({ range }) => range)),
    ...settled.filter(({ pool }) => model.networks[pool.network]?.space === space).map(({ range }) => range),
  ]);
}

/** What a pool asks of the free space: its size, anywhere among the usable addresses of its network. */
export function wanted({ pool, size }: OpenPool, networks: readonly NetworkModel[]): Wanted {
  return { size, alignment: 1, within: usableRange((networks[pool.network] as NetworkModel).prefix), room: 0 };
}
