import type { Finding, PoolCarvingRequest, PoolRequest, PreviousPool } from "../../types/index.js";
import {
  type Address,
  type AddressRange,
  formatAddress,
  formatPrefix,
  formatRange,
  overlapsBetween,
  type Prefix,
  parseAddress,
  rangeContains,
  shorten,
} from "../address/index.js";
import { pointer } from "../finding/json-pointer.js";
import { checkOrder } from "../platforms/check-order.js";
import { type LocatedRange, readBounds, reservationName } from "../platforms/located.js";
import { addressRules } from "../rules/address-rules.js";
import { findingOf } from "../rules/finding-of.js";
import { wantedPool } from "./wanted-pool.js";

/** A pool that is not placed: its bounds are given, or it stands since the previous carving. */
export interface FixedPool {
  readonly name: string;
  readonly path: string;
  readonly range: AddressRange;
  readonly origin: "given" | "previous";
}

/** The pools whose place is settled before anything is placed, by request index, and what is wrong with them. */
export function fixPools(
  request: PoolCarvingRequest,
  prefix: Prefix,
  reserved: readonly LocatedRange[],
): { readonly pools: readonly (FixedPool | undefined)[]; readonly findings: readonly Finding[] } {
  const findings = [...repeatedPools(request.pools), ...misplacedSpares(request.pools)];
  const previous = previousPools(request);
  const pools = request.pools.map((pool, index): FixedPool | undefined => {
    const path = pointer("/pools", index);
    const before = previous.get(pool.name);
    if (pool.start !== undefined && pool.end !== undefined) {
      const bounds = readBounds({ start: pool.start, end: pool.end }, path);
      findings.push(...checkOrder(bounds.value, bounds.reversed, path));
      if (before !== undefined && before !== bounds.value.first) findings.push(moved(pool, before, path));
      return { name: pool.name, path, range: bounds.value, origin: "given" };
    }
    if (before === undefined) return undefined;
    const { size, alignment } = wantedPool(pool, prefix);
    if (before % alignment !== 0 || before + size - 1 > 0xffffffff) {
      findings.push(cannotKeep(pool, path, before, `a block of /${pool.prefixLength} does not begin there`));
      return undefined;
    }
    return { name: pool.name, path, range: { first: before, last: (before + size - 1) as Address }, origin: "previous" };
  });
  const settled = pools.filter((pool) => pool !== undefined);
  return { pools, findings: [...findings, ...outside(settled, prefix), ...overlapping(settled, reserved)] };
}

/** Start by name of what an earlier carving handed out. */
function previousPools({ previous }: PoolCarvingRequest): ReadonlyMap<string, Address> {
  const pools: readonly PreviousPool[] = previous === undefined ? [] : Array.isArray(previous) ? previous : previous.pools;
  return new Map(pools.map(({ name, start }) => [name, parseAddress(start)]));
}

function repeatedPools(pools: readonly PoolRequest[]): Finding[] {
  const seen = new Map<string, number>();
  return pools.flatMap(({ name }, index) => {
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, index);
      return [];
    }
    const message = `"${shorten(name)}" is the name of ${pointer("/pools", first)} too; use a name of its own`;
    return [findingOf(addressRules["name-unique"], { path: pointer("/pools", index, "name"), received: name, message })];
  });
}

function misplacedSpares(pools: readonly PoolRequest[]): Finding[] {
  return pools.flatMap(({ name, size, spare }, index) => {
    if (spare === undefined || size !== undefined) return [];
    const path = pointer("/pools", index, "spare");
    const message = `pool "${shorten(name)}" has no size that a spare could be added to; leave the spare out, or use room`;
    return [
      findingOf(addressRules["pool-spare-needs-size"], {
        path,
        received: spare,
        message,
        repairs: [{ text: "leave the spare out", patch: [{ op: "remove", path }] }],
      }),
    ];
  });
}

function outside(pools: readonly FixedPool[], prefix: Prefix): Finding[] {
  return pools
    .filter(({ range }) => !rangeContains(prefix, range))
    .map((pool) =>
      unsettled(
        pool,
        `is not inside ${formatPrefix(prefix)}`,
        `use addresses from ${formatAddress(prefix.first)} to ${formatAddress(prefix.last)}`,
      ),
    );
}

function overlapping(pools: readonly FixedPool[], reserved: readonly LocatedRange[]): Finding[] {
  const ranges = pools.map(({ range }) => range);
  const others = overlapsBetween(ranges, ranges)
    .filter(([one, other]) => other < one)
    .map(([one, other]) => ({
      pool: pools[one] as FixedPool,
      name: `pool "${shorten((pools[other] as FixedPool).name)}"`,
      range: ranges[other] as AddressRange,
    }));
  const reservations = overlapsBetween(
    ranges,
    reserved.map(({ value }) => value),
  ).map(([one, other]) => ({
    pool: pools[one] as FixedPool,
    name: reservationName(reserved[other] as LocatedRange),
    range: (reserved[other] as LocatedRange).value,
  }));
  return [...others, ...reservations].map(({ pool, name, range }) =>
    unsettled(pool, `overlaps ${name} ${formatRange(range)}`, "use addresses clear of it"),
  );
}

function unsettled(pool: FixedPool, problem: string, remedy: string): Finding {
  const given = pool.origin === "given";
  const row = given ? addressRules["pool-fixed-conflict"] : addressRules["pool-previous-conflict"];
  const stands = given ? "" : "of the previous carving ";
  return findingOf(row, {
    path: pool.path,
    received: formatRange(pool.range),
    message: `pool "${shorten(pool.name)}" ${stands}at ${formatRange(pool.range)} ${problem}; ${given ? remedy : "a pool that stands is never moved, so free its place, or leave it out of previous to have it placed anew"}`,
  });
}

function moved(pool: PoolRequest, before: Address, path: string): Finding {
  return findingOf(addressRules["pool-previous-conflict"], {
    path: pointer(path, "start"),
    received: pool.start,
    message: `pool "${shorten(pool.name)}" begins at ${formatAddress(before)} in the previous carving and is asked to begin at ${pool.start}; keep ${formatAddress(before)}, or leave it out of previous`,
  });
}

function cannotKeep(pool: PoolRequest, path: string, before: Address, why: string): Finding {
  return findingOf(addressRules["pool-previous-conflict"], {
    path,
    received: formatAddress(before),
    message: `pool "${shorten(pool.name)}" begins at ${formatAddress(before)} in the previous carving, and ${why}; keep its size, or leave it out of previous to have it placed anew`,
  });
}
