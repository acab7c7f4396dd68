import { formatRange, rangeContains } from "../../address/index.js";
import { overlapFinder } from "../../address/overlap-finder.js";
import { groupedBy } from "../../collections/group-by.js";
import type { Model, NetworkModel } from "../../platforms/model/model.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import type { ArrangedPool, PendingFinding } from "./placed-pool.js";
import type { KeptPool } from "./previous-pools.js";
import { plannable, prefixesText } from "./usable-ranges.js";

const rule = addressRules["pool-previous-conflict"];

/** Why a pool cannot keep its addresses. */
interface Displaced {
  readonly pool: KeptPool;
  readonly problem: string;
}

/**
 * Finds existing pools that cannot keep their addresses: outside their network, overlapping another address use, or overlapping
 * each other.
 */
export function checkKeptPools(kept: readonly KeptPool[], model: Model): PendingFinding[] {
  const finders = new Map<NetworkModel["uses"], ReturnType<typeof overlapFinder>>();
  const byName = new Map(model.networks.map((network): [string, NetworkModel] => [network.name.toLowerCase(), network]).reverse());
  const displaced = kept.flatMap((pool): Displaced[] => {
    const network = model.networks[pool.pool.network] as NetworkModel;
    const { uses } = network;
    const find = finders.get(uses) ?? overlapFinder(uses.map(({ range }) => range));
    finders.set(uses, find);
    const problem = problemOf(pool, network, byName.get(pool.previous.network.toLowerCase()), uses[find(pool.range) ?? -1]);
    return problem === undefined ? [] : [{ pool, problem }];
  });
  const told = new Set(displaced.map(({ pool }) => pool));
  const overlaid = overlapping(
    kept.filter((pool) => !told.has(pool)),
    model,
  );
  const byPath = groupedBy([...displaced, ...overlaid], ({ pool }) => pool.pool.path);
  return [...byPath].map(([path, several]) => cannotStay(path, several));
}

function problemOf(
  { range }: KeptPool,
  network: NetworkModel,
  before: NetworkModel | undefined,
  other: NetworkModel["uses"][number] | undefined,
): string | undefined {
  if (before !== undefined && before.space !== network.space)
    return `that is in "${shorten(before.name)}", not in "${shorten(network.name)}"`;
  if (!plannable(network).some((whole) => rangeContains(whole, range)))
    return `${prefixesText(network)} of "${shorten(network.name)}" does not contain it`;
  return other === undefined ? undefined : `${shorten(other.name, 80)} ${formatRange(other.range)} now uses it`;
}

/** Finds existing pools that overlap each other, because their networks now share addresses. */
function overlapping(kept: readonly KeptPool[], model: Model): Displaced[] {
  const groundOf = groundIn(model);
  const ordered = [...kept].sort((a, b) => groundOf(a) - groundOf(b) || a.range.first - b.range.first);
  const displaced: Displaced[] = [];
  let reach: KeptPool | undefined;
  for (const one of ordered) {
    if (reach !== undefined && groundOf(reach) === groundOf(one) && one.range.first <= reach.range.last) {
      displaced.push({ pool: one, problem: `${shorten(reach.pool.name)} of the previous plan at ${formatRange(reach.range)} overlaps it` });
    }
    if (reach === undefined || groundOf(reach) !== groundOf(one) || one.range.last > reach.range.last) reach = one;
  }
  return displaced;
}

/** Makes one finding for everything that a cluster or a network cannot keep; its repair removes all of it. */
function cannotStay(path: string, displaced: readonly Displaced[]): PendingFinding {
  const problems = displaced.map(
    ({ pool, problem }) => `${shorten(pool.pool.name)} is ${formatRange(pool.range)} in the previous plan, but ${problem}`,
  );
  const message = `${listed(problems)}; existing addresses do not move, so free them or remove them from previous`;
  // the last first, so that the indexes of the others do not change
  const paths = displaced.map(({ pool }) => pool.previous.path).sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
  const again = {
    text: "remove it from previous so that it can be placed again",
    patch: paths.map((place) => ({ op: "remove" as const, path: place })),
  };
  return {
    rule,
    path,
    ways: [[again]],
    tell: ([repair]) => findingOf(rule, { path, message, repairs: repair === undefined ? [] : [repair] }),
  };
}

/** Returns where pools may conflict: their address space. Pools that may share another pool have a space of their own in it. */
function groundIn({ networks }: Model): (one: ArrangedPool) => number {
  return ({ pool }) => 2 * (networks[pool.network]?.space ?? -1) + (pool.sharesPool === true ? 1 : 0);
}

/** Finds pools of the request that overlap existing pools. */
export function checkGivenPools(given: readonly ArrangedPool[], kept: readonly KeptPool[], model: Model): PendingFinding[] {
  const groundOf = groundIn(model);
  const byGround = new Map(
    [...groupedBy(kept, groundOf)].map(([ground, pools]) => [ground, { pools, find: overlapFinder(pools.map(({ range }) => range)) }]),
  );
  return given.flatMap((one): PendingFinding[] => {
    const { pools, find } = byGround.get(groundOf(one)) ?? {};
    const exists = pools?.[find?.(one.range) ?? -1];
    if (exists === undefined) return [];
    const path = one.pool.given?.path ?? one.pool.path;
    const message = `${shorten(one.pool.name)} ${formatRange(one.range)} overlaps ${shorten(exists.pool.name)}, which is ${formatRange(exists.range)} in the previous plan; use addresses that do not overlap it`;
    return [{ rule, path, ways: [], tell: () => findingOf(rule, { path, message }) }];
  });
}
