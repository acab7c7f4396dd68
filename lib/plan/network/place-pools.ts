import type { Finding, PreviousPlan } from "../../../types/index.js";
import { type AddressSet, addressSet, rangeOf, rangeSize } from "../../address/index.js";
import type { Model, NetworkModel, PoolModel } from "../../platforms/model/model.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { placeRanges } from "../placement/place-ranges.js";
import { checkGivenPools } from "./check-kept-pools.js";
import { explainPlacementFailure } from "./explain-placement-failure.js";
import { type KeptPools, keepPools } from "./keep-pools.js";
import { countedSizes } from "./needed-before.js";
import { neededSpace } from "./needed-space.js";
import type { ArrangedPool, OpenPool, PendingFinding } from "./placed-pool.js";
import { uncountedAddresses } from "./uncounted-addresses.js";
import { freeIn } from "./usable-ranges.js";

/** The pools of a model with their addresses. Pools without a place are missing, and the pending findings say why. */
export interface Arranged {
  /** In the order of the model. */
  readonly pools: readonly ArrangedPool[];
  readonly findings: readonly Finding[];
  readonly pending: readonly PendingFinding[];
}

/** The networks that share one address space. */
interface Space {
  readonly networks: NetworkModel[];
  readonly fixed: ArrangedPool[];
  readonly open: OpenPool[];
}

/**
 * Places every pool of a model: what the request names is used unchanged, what the previous plan had is kept, and the rest is
 * placed space by space, in the order of the model, at the lowest free place.
 *
 * @param steps limit of the search, if it differs from the usual one
 */
export function arrangePools(model: Model, previous: PreviousPlan | undefined, steps?: number): Arranged {
  const counted = countedSizes(model);
  const kept = keepPools(model, previous, counted);
  const given = model.pools.flatMap((pool): ArrangedPool[] =>
    pool.given === undefined ? [] : [{ pool, range: pool.given.range, origin: "requested", counted: counted.get(pool.key) ?? 0 }],
  );
  const fixed = [...given, ...kept.pools];
  const placed: ArrangedPool[] = [];
  const findings: Finding[] = [];
  const pending: PendingFinding[] = [...kept.pending, ...checkGivenPools(given, kept.pools, model)];
  for (const { networks, fixed: placedHere, open } of spacesOf(model, fixed, openPools(model, kept, counted))) {
    const used = usedIn(networks, placedHere);
    const free = freeIn(networks, used);
    const arrangement = placeRanges(
      free,
      open.map((one) => neededSpace(one, model.networks)),
      steps,
    );
    if (arrangement.kind !== "placed") {
      pending.push(
        explainPlacementFailure(model, previous, {
          stuck: open[arrangement.first] as OpenPool,
          space: { networks, all: model.networks, fixed: placedHere, open },
          used,
          kind: arrangement.kind,
        }),
      );
      continue;
    }
    if (!arrangement.inRequestOrder) findings.push(orderChanged(networks));
    for (const [index, start] of arrangement.starts.entries()) {
      const { pool, size, counted: need } = open[index] as OpenPool;
      placed.push({ pool, range: rangeOf(start, size), origin: "selected", counted: need });
    }
  }
  return { pools: inModelOrder(model, [...fixed, ...placed]), findings, pending };
}

/** Returns what has to be placed: pools that are neither given nor existing, and what existing pools lack. */
function openPools(model: Model, kept: KeptPools, counted: ReadonlyMap<string, number>): OpenPool[] {
  const uses = new Map<string, number>();
  for (const { pool, range } of kept.pools) uses.set(pool.key, (uses.get(pool.key) ?? 0) + rangeSize(range));
  return model.pools.flatMap((pool): OpenPool[] => {
    const need = counted.get(pool.key) ?? 0;
    if (pool.given !== undefined || kept.fixed.has(pool.key) || need === 0) return [];
    const size = sizeOf(pool, need + uncountedAddresses(pool, need)) - (uses.get(pool.key) ?? 0);
    return size > 0 ? [{ pool, size, counted: need }] : [];
  });
}

/** Returns how long a pool with so many addresses is: a block has a power of two and reserves some addresses for itself. */
function sizeOf({ block }: PoolModel, addresses: number): number {
  if (block === undefined) return addresses;
  let size = 2 ** (32 - block.longestPrefixLength);
  while (size < addresses + block.kept) size *= 2;
  return size;
}

function spacesOf(model: Model, fixed: readonly ArrangedPool[], open: readonly OpenPool[]): Iterable<Space> {
  const spaces = new Map<number, Space>();
  for (const network of model.networks) {
    const space = spaces.get(network.space);
    if (space === undefined) spaces.set(network.space, { networks: [network], fixed: [], open: [] });
    else space.networks.push(network);
  }
  const spaceOf = (pool: PoolModel) => spaces.get(model.networks[pool.network]?.space ?? -1);
  for (const one of fixed) spaceOf(one.pool)?.fixed.push(one);
  for (const one of open) spaceOf(one.pool)?.open.push(one);
  return spaces.values();
}

/** Returns the addresses in use in networks that share a space: those that the request names, and those of placed pools. */
export function usedIn(networks: readonly NetworkModel[], pools: readonly ArrangedPool[]): AddressSet {
  const lists = [...new Set(networks.map(({ uses }) => uses))];
  const held = networks.flatMap((network) => (network.held ?? []).map(({ range }) => range));
  return addressSet([...lists.flatMap((uses) => uses.map(({ range }) => range)), ...held, ...pools.map(({ range }) => range)]);
}

function orderChanged(networks: readonly NetworkModel[]): Finding {
  const message =
    "in request order one pool would not fit, so the pools are arranged in another order; keep this plan as previous before you add to it";
  return findingOf(addressRules["pool-order-changed"], { path: networks[0]?.path ?? "", message });
}

/** Sorts by model; pools that are no longer requested come before those that are, and ranges of one pool are sorted by address. */
function inModelOrder(model: Model, pools: readonly ArrangedPool[]): ArrangedPool[] {
  const order = new Map(model.pools.map(({ key }, index) => [key, index]));
  const place = ({ pool }: ArrangedPool) => order.get(pool.key) ?? -1;
  return [...pools].sort((a, b) => place(a) - place(b) || a.range.first - b.range.first);
}
