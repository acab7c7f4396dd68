import type { Finding, PreviousPlan } from "../../types/index.js";
import {
  type AddressRange,
  addressSet,
  formatPrefix,
  formatRange,
  overlapsBetween,
  parseAddress,
  rangeContains,
  rangeSize,
  rangesOverlap,
  setContains,
  shorten,
} from "../address/index.js";
import type { Model, NetworkModel, PoolModel, Taken } from "../platforms/model.js";
import { addressRules } from "../rules/address-rules.js";
import { findingOf } from "../rules/finding-of.js";
import type { ArrangedPool } from "./arrange-pools.js";

/** A pool of the previous plan. */
interface StandingPool {
  readonly network: string;
  readonly purpose: string;
  readonly cluster?: string;
  readonly range: AddressRange;
}

/** What is kept of the previous plan. `settled`: keys of pools for which nothing more is to be placed. */
export interface KeptPools {
  readonly pools: readonly ArrangedPool[];
  readonly settled: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/**
 * Keeps every address the previous plan handed out for a pool that is still asked for.
 *
 * A pool that can never be widened keeps its bounds, and a finding says where demand outgrew it; for one that can, what
 * it lacks is placed beside it. What cannot be kept, since something else stands there now, is a finding that names it.
 */
export function keepPools(model: Model, previous: PreviousPlan | undefined, counted: ReadonlyMap<string, number>): KeptPools {
  const standing = standingPools(previous);
  const pools: ArrangedPool[] = [];
  const settled = new Set<string>();
  const findings: Finding[] = [];
  for (const group of sameDemand(model.pools)) {
    const [pool] = group;
    if (pool === undefined) continue;
    const network = model.networks[pool.network] as NetworkModel;
    const before = standing.get(demandKey(network.name, pool)) ?? standing.get(demandKey(undefined, pool)) ?? [];
    if (before.length === 0) continue;
    const given = group.flatMap((one) => (one.given === undefined ? [] : [one.given.range]));
    if (given.length > 0) {
      findings.push(...changedPools(pool, before, given));
      continue;
    }
    const need = counted.get(pool.key) ?? 0;
    const size = before.reduce((sum, { range }) => sum + rangeSize(range), 0);
    for (const { range } of before) {
      findings.push(...displaced(pool, range, network));
      pools.push({ pool, range, origin: "kept", counted: need });
    }
    if (pool.immutable !== undefined || need <= size) settled.add(pool.key);
    if (pool.immutable !== undefined && need > size) findings.push(outgrown(pool, before, size, need, network));
  }
  return { pools, settled, findings };
}

function standingPools(previous: PreviousPlan | undefined): ReadonlyMap<string, StandingPool[]> {
  const byDemand = new Map<string, StandingPool[]>();
  for (const { name, pools } of previous?.networks ?? []) {
    for (const { purpose, cluster, start, end } of pools) {
      const pool = {
        network: name,
        purpose,
        ...(cluster === undefined ? {} : { cluster }),
        range: { first: parseAddress(start), last: parseAddress(end) },
      };
      // what belongs to a cluster is known by the cluster, wherever it was
      const key = demandKey(cluster === undefined ? name : undefined, pool);
      byDemand.set(key, [...(byDemand.get(key) ?? []), pool]);
    }
  }
  return byDemand;
}

function demandKey(network: string | undefined, { purpose, cluster }: { readonly purpose: string; readonly cluster?: string }): string {
  return JSON.stringify([cluster === undefined ? network?.toLowerCase() : undefined, purpose, cluster?.toLowerCase()]);
}

/** Pools of one purpose for one cluster or network, which stand for one demand: a load balancer may have several ranges. */
function sameDemand(pools: readonly PoolModel[]): readonly PoolModel[][] {
  const groups = new Map<string, PoolModel[]>();
  for (const pool of pools) {
    const key = JSON.stringify([pool.network, pool.purpose, pool.cluster]);
    groups.set(key, [...(groups.get(key) ?? []), pool]);
  }
  return [...groups.values()];
}

/** What the request names is not what stands. */
function changedPools(pool: PoolModel, before: readonly StandingPool[], given: readonly AddressRange[]): Finding[] {
  const now = addressSet(given);
  const sameBounds = ({ range }: StandingPool) => given.some(({ first, last }) => first === range.first && last === range.last);
  const lost = before.filter((one) => (pool.immutable === undefined ? !setContains(now, one.range) : !sameBounds(one)));
  return lost.map(({ range }) =>
    findingOf(pool.immutable ?? addressRules["pool-previous-conflict"], {
      path: pool.given?.path ?? pool.path,
      received: given.map(formatRange).join(", "),
      message: `${shorten(pool.name)} stands at ${formatRange(range)} and cannot be changed to ${given.map(formatRange).join(", ")}; use ${formatRange(range)}`,
    }),
  );
}

/** Something else stands where a kept pool is, or the network is no longer there. */
function displaced(pool: PoolModel, range: AddressRange, network: NetworkModel): Finding[] {
  const tell = (problem: string) =>
    findingOf(addressRules["pool-previous-conflict"], {
      path: pool.path,
      received: formatRange(range),
      message: `${shorten(pool.name)} stands at ${formatRange(range)} in the previous plan, and ${problem}; what stands is not moved, so free its addresses or leave it out of previous`,
    });
  if (!rangeContains(network.prefix, range))
    return [tell(`${formatPrefix(network.prefix)} of "${shorten(network.name)}" does not hold it`)];
  const other = network.taken.find((taken: Taken) => rangesOverlap(taken.range, range));
  return other === undefined ? [] : [tell(`${other.name} ${formatRange(other.range)} is there now`)];
}

function outgrown(pool: PoolModel, before: readonly StandingPool[], size: number, need: number, network: NetworkModel): Finding {
  return findingOf(pool.immutable ?? addressRules["pool-previous-conflict"], {
    path: pool.path,
    received: before.map(({ range }) => formatRange(range)).join(", "),
    message:
      `${shorten(pool.name)} of "${shorten(network.name)}" stands at ${before.map(({ range }) => formatRange(range)).join(", ")} with ${size} addresses, ` +
      `its clusters now need ${need}, and it cannot be widened; put what is new into a second network beside it`,
  });
}

/** Kept pools that meet pools the request names. */
export function metByGiven(kept: readonly ArrangedPool[], given: readonly ArrangedPool[], model: Model): Finding[] {
  return overlapsBetween(
    kept.map(({ range }) => range),
    given.map(({ range }) => range),
  ).flatMap(([one, other]) => {
    const stands = kept[one] as ArrangedPool;
    const names = given[other] as ArrangedPool;
    if (model.networks[stands.pool.network]?.space !== model.networks[names.pool.network]?.space) return [];
    return [
      findingOf(addressRules["pool-previous-conflict"], {
        path: names.pool.given?.path ?? names.pool.path,
        received: formatRange(names.range),
        message: `${shorten(names.pool.name)} ${formatRange(names.range)} overlaps ${shorten(stands.pool.name)}, which stands at ${formatRange(stands.range)} in the previous plan; use addresses clear of it`,
      }),
    ];
  });
}
