import type { PatchOperation, PreviousPlan } from "../../../types/index.js";
import {
  type Address,
  type AddressRange,
  addressSet,
  formatAddress,
  formatPrefix,
  formatRange,
  type Prefix,
  prefixesOfRange,
  setContains,
} from "../../address/index.js";
import { groupedBy, type NonEmpty } from "../../collections/group-by.js";
import type { GivenPool, Model, NetworkModel, PoolModel } from "../../platforms/model/model.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { counted as addressesOf } from "../../text/counted.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import { checkKeptPools } from "./check-kept-pools.js";
import { neededBefore, neededOf } from "./needed-before.js";
import type { PendingFinding, Repair } from "./placed-pool.js";
import { poolRoom } from "./pool-room.js";
import { demandKey, isSubnet, type KeptPool, type PreviousPool, previousPools } from "./previous-pools.js";
import { secondPool } from "./propose-second-network.js";

/** What is kept of the previous plan. `fixed`: keys of pools for which nothing more has to be placed. */
export interface KeptPools {
  readonly pools: readonly KeptPool[];
  readonly fixed: ReadonlySet<string>;
  readonly pending: readonly PendingFinding[];
}

/**
 * Keeps every address of the previous plan for a network or a cluster that is still requested.
 *
 * A pool that can never be enlarged keeps its bounds, and a finding reports if its clusters need more. For a pool that can be
 * extended, another range is placed for what it lacks. An address that cannot be kept because of a conflict is a finding.
 */
export function keepPools(model: Model, previous: PreviousPlan | undefined, counted: ReadonlyMap<string, number>): KeptPools {
  const previousByDemand = previousPools(previous);
  const upgrades = upgradeSizes(model);
  const pools: KeptPool[] = [];
  const fixed = new Set<string>();
  const pending: PendingFinding[] = [];
  const requested = demands(model);
  let earlier: ReadonlyMap<string, number> | undefined;
  const neededEarlier = () => {
    earlier ??= neededBefore(previous);
    return earlier;
  };
  for (const [key, group] of requested) {
    const [pool] = group;
    const before = previousByDemand.get(key);
    if (before === undefined) continue;
    const [given, ...more] = group.flatMap((one) => (one.given === undefined ? [] : [one.given]));
    if (given !== undefined) {
      pending.push(...changedPools(pool, before, [given, ...more]));
      continue;
    }
    const need = neededOf(pool, counted);
    for (const one of before) pools.push({ pool, range: one.range, origin: "kept", counted: counted.get(pool.key) ?? 0, previous: one });
    const room = poolRoom(
      pool,
      before.map(({ range }) => range),
    );
    if (pool.immutable !== undefined || need <= room) fixed.add(pool.key);
    if (pool.immutable === undefined || need <= room) continue;
    // what an earlier version counted less for is not growth: the pool works as before
    const size = poolRoom(
      { ...pool, occupied: [] },
      before.map(({ range }) => range),
    );
    if (size < need && need <= (neededEarlier().get(key) ?? 0)) pending.push(countedLess(pool, pool.immutable, room, need));
    else {
      const isShortForUpgrade = need - (upgrades.get(pool.key) ?? 0) <= room;
      const rule = isShortForUpgrade ? (pool.shortForUpgrade ?? pool.immutable) : pool.immutable;
      pending.push(outgrown(pool, rule, before, need, model, previous));
    }
  }
  pools.push(...notRequested(model, previousByDemand, requested));
  return { pools, fixed, pending: [...pending, ...checkKeptPools(pools, model)] };
}

/** Returns how many of the addresses counted for each pool only an upgrade needs. */
function upgradeSizes({ lines }: Model): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { pool, whileUpgrading } of lines)
    if (pool !== undefined && whileUpgrading !== undefined) sizes.set(pool, (sizes.get(pool) ?? 0) + whileUpgrading);
  return sizes;
}

/** Groups pools with the same purpose for one cluster or network: a load balancer may have several ranges. */
function demands(model: Model): ReadonlyMap<string, NonEmpty<PoolModel>> {
  return groupedBy(model.pools, (pool) => demandKey((model.networks[pool.network] as NetworkModel).name, pool));
}

/**
 * Returns pools of existing networks that no cluster requests any more: they stay as long as the network does. Subnets are not
 * among them, because the request names the existing ones itself.
 */
function notRequested(
  model: Model,
  previous: ReadonlyMap<string, readonly PreviousPool[]>,
  requested: ReadonlyMap<string, unknown>,
): KeptPool[] {
  const networks = new Map(model.networks.map(({ name }, index): [string, number] => [name.toLowerCase(), index]).reverse());
  return [...previous].flatMap(([key, pools]) => {
    if (requested.has(key)) return [];
    return pools.flatMap((one): KeptPool[] => {
      const network = networks.get(one.network.toLowerCase());
      if (one.cluster !== undefined || isSubnet(one.purpose) || network === undefined) return [];
      const { path } = model.networks[network] as NetworkModel;
      const pool: PoolModel = { key: one.path, name: one.name, purpose: one.purpose, network, path };
      return [{ pool, range: one.range, origin: "kept", counted: 0, previous: one }];
    });
  });
}

/** Reports pools in the request that differ from the existing ones. */
function changedPools(pool: PoolModel, before: readonly PreviousPool[], given: NonEmpty<GivenPool>): PendingFinding[] {
  const now = given.map(({ range }) => range);
  const all = addressSet(now);
  const sameBounds = ({ range }: PreviousPool) => now.some(({ first, last }) => first === range.first && last === range.last);
  const [first, ...more] = before
    .filter((one) => (pool.immutable === undefined ? !setContains(all, one.range) : !sameBounds(one)))
    .map(({ range }) => range);
  if (first === undefined) return [];
  const lost: NonEmpty<AddressRange> = [first, ...more];
  const rule = pool.immutable ?? addressRules["pool-previous-conflict"];
  const [{ path }] = given;
  const exists = listed(lost.map(formatRange));
  const message = `${shorten(pool.name)} is ${exists} in the previous plan and cannot be changed to ${listed(now.map(formatRange))}; use ${exists}`;
  return [
    {
      rule,
      path,
      ways: [pool.block === undefined ? backTo(lost, given) : backToBlock(lost, given)],
      tell: ([repair]) => findingOf(rule, { path, message, repairs: repair === undefined ? [] : [repair] }),
    },
  ];
}

/**
 * Makes the repair that restores the ranges of the previous plan: in the list if there is one, otherwise in place of the given
 * range.
 */
function backTo(lost: NonEmpty<AddressRange>, [{ path, bounds, list }]: NonEmpty<GivenPool>): Repair[] {
  const text = `use ${listed(lost.map(formatRange))}`;
  if (list !== undefined) return [{ text, patch: lost.map((one) => ({ op: "add", path: `${list}/-`, value: formatRange(one) })) }];
  const [{ first, last }] = lost;
  const put = (at: string, address: Address): PatchOperation => ({ op: "replace", path: at, value: formatAddress(address) });
  return [{ text, patch: bounds === undefined ? [put(path, first)] : [put(bounds.start, first), put(bounds.end, last)] }];
}

/** Makes the repair that restores a block that is given as a prefix. */
function backToBlock([kept]: NonEmpty<AddressRange>, [given, ...more]: NonEmpty<GivenPool>): Repair[] {
  if (more.length > 0) return [];
  const value = formatPrefix(prefixesOfRange(kept)[0] as Prefix);
  return [{ text: `use ${value}`, patch: [{ op: "replace", path: given.path, value }] }];
}

/** Makes the finding about a pool that is too small for what its own request is counted with now. */
function countedLess({ path, name, uncounted }: PoolModel, immutable: IdentifiedRow, room: number, need: number): PendingFinding {
  const rule = uncounted?.rule ?? { ...addressRules["pool-counted-less"], source: immutable.source, section: immutable.section };
  const why = uncounted === undefined ? "more addresses are counted now" : `${uncounted.name} uses one of them`;
  const message = `${shorten(name)} has ${addressesOf(room)}, but ${need} are needed for the same clusters, because ${why}; the pool cannot be changed, so plan growth in a second network`;
  return { rule, path, ways: [], tell: () => findingOf(rule, { path, message }) };
}

function outgrown(
  pool: PoolModel,
  rule: IdentifiedRow,
  before: readonly PreviousPool[],
  need: number,
  model: Model,
  previous: PreviousPlan | undefined,
): PendingFinding {
  const { path, name, network } = pool;
  const size = poolRoom(
    pool,
    before.map(({ range }) => range),
  );
  const where = `${shorten(name)} of "${shorten((model.networks[network] as NetworkModel).name)}" is ${listed(before.map(({ range }) => formatRange(range)))}`;
  const state = `${where} (${addressesOf(size)}), but its clusters now need ${need}, and it cannot be enlarged`;
  return {
    rule,
    path,
    ways: [pool.whenOutgrown ?? secondPool(model, previous, network)],
    tell: ([repair]) => {
      const other = pool.block === undefined ? "a second network" : "another subnet";
      const message = `${state}; ${repair?.text ?? `put new clusters or nodes into ${other}`}`;
      return findingOf(rule, { path, message, repairs: repair === undefined ? [] : [repair] });
    },
  };
}
