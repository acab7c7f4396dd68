import type { Finding, PoolRequest } from "../../../types/index.js";
import {
  type AddressRange,
  type AddressSet,
  addressAfter,
  addressSet,
  formatAddress,
  formatRange,
  type Prefix,
  prefixesOfRange,
  rangeContains,
  rangeSize,
  setOverlapping,
  usableRange,
} from "../../address/index.js";
import { overlapFinder } from "../../address/overlap-finder.js";
import { valuesByKey } from "../../collections/group-by.js";
import { pointer } from "../../finding/json-pointer.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf, type Observation } from "../../rules/finding-of.js";
import { counted } from "../../text/counted.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import { together } from "../../text/together.js";
import { GapIndex } from "../placement/gap-index.js";
import type { Reservations } from "../reservations.js";
import { type FixedPool, placeAgain, stays } from "./fix-pools.js";
import { sizeWithin } from "./size-within.js";

/** What fixed pools conflict with, and which of them conflict with nothing. */
export interface CheckedPools {
  readonly sound: readonly FixedPool[];
  readonly findings: readonly Finding[];
}

/** What can be done about a pool that cannot stay. */
interface Proposal {
  readonly advice: string;
  readonly repairs: NonNullable<Observation["repairs"]>;
}

/** Something that a fixed pool conflicts with. */
interface Obstacle {
  readonly name: string;
  readonly range: AddressRange;
  readonly pool?: FixedPool;
  readonly reservation?: string;
}

/** Compares fixed pools with the prefix, the reservations and each other. */
export function checkFixedPools(
  fixed: readonly FixedPool[],
  requests: readonly PoolRequest[],
  prefix: Prefix,
  reserved: Reservations,
): CheckedPools {
  if (fixed.length === 0) return { sound: fixed, findings: [] };
  const obstacles = obstaclesOf(fixed, reserved);
  const usable = usableRange(prefix);
  const reservedSet = addressSet(reserved.ranges);
  const places = new GapIndex(
    reserved.ranges
      .followedBy(fixed.map(({ range }) => range))
      .merged()
      .gapsIn(usable)
      .toArray(),
  );
  const findings: Finding[] = [];
  const sound = fixed.filter((pool) => {
    const within = requests[pool.index]?.size === undefined ? prefix : usable;
    const outside = pool.isInside ? [] : [`is not completely inside ${formatRange(within)}`];
    const met = obstacles.get(pool) ?? [];
    const problems = [...outside, ...(met.length === 0 ? [] : [`overlaps ${listed(met.map(textOf))}`])];
    if (problems.length === 0) {
      findings.push(...holdsAnEnd(pool, prefix));
      return true;
    }
    const request = requests[pool.index] as PoolRequest;
    const way = pool.exists
      ? smaller(pool, request, clearOf(pool, met, reservedSet, pool.isGiven ? prefix : usable))
      : elsewhere(pool, usable, places);
    findings.push(invalidFixedPool(pool, together(problems), met, way));
    return false;
  });
  return { sound, findings };
}

/** For each pool: the reservations it overlaps, and the pools that have priority over it. */
function obstaclesOf(fixed: readonly FixedPool[], reserved: Reservations): ReadonlyMap<FixedPool, readonly Obstacle[]> {
  const obstacles: [pool: FixedPool, obstacle: Obstacle][] = [];
  const reservationAt = overlapFinder(reserved.ranges);
  for (const pool of fixed) {
    const index = reservationAt(pool.range);
    if (index === undefined) continue;
    const { inMessages: name, inConflict: reservation } = reserved.nameOf(index);
    obstacles.push([pool, { name, range: reserved.rangeAt(index), reservation }]);
  }
  let before: FixedPool | undefined;
  let reach: FixedPool | undefined;
  for (const pool of [...fixed].sort((a, b) => a.range.first - b.range.first || a.index - b.index)) {
    // of the pools before it, the nearest and the one that reaches furthest: one of them overlaps it if any does
    for (const other of new Set([before, reach])) {
      if (other === undefined || other.range.last < pool.range.first) continue;
      const [gives, stays] = givingWay(other, pool);
      obstacles.push([gives, { name: `pool "${shorten(stays.name)}"`, range: stays.range, pool: stays }]);
    }
    before = pool;
    if (reach === undefined || pool.range.last > reach.range.last) reach = pool;
  }
  return valuesByKey(obstacles);
}

/**
 * Decides which of two overlapping pools is reported: a given one rather than a previous one; of two previous ones the lower,
 * because it is the one that has grown; of two given ones the later.
 */
function givingWay(lower: FixedPool, higher: FixedPool): [gives: FixedPool, stays: FixedPool] {
  if (lower.exists !== higher.exists) return lower.exists ? [higher, lower] : [lower, higher];
  if (!lower.exists) return lower.index > higher.index ? [lower, higher] : [higher, lower];
  return lower.range.first === higher.range.first ? [higher, lower] : [lower, higher];
}

function invalidFixedPool(pool: FixedPool, problem: string, met: readonly Obstacle[], { advice, repairs }: Proposal): Finding {
  const isExisting = pool.exists || met.some((obstacle) => obstacle.pool?.exists);
  const conflict = {
    pools: [pool.name, ...met.flatMap(({ pool: other }) => (other === undefined ? [] : [other.name]))],
    reservations: met.flatMap(({ reservation }) => reservation ?? []),
  };
  return findingOf(isExisting ? addressRules["pool-previous-conflict"] : addressRules["pool-fixed-conflict"], {
    path: pool.path,
    message: `pool "${shorten(pool.name)}" ${pool.exists ? "of the previous carving " : ""}at ${formatRange(pool.range)} ${problem}; ${advice}`,
    repairs,
    ...(met.length === 0 ? {} : { conflict }),
  });
}

function textOf({ name, range, pool }: Obstacle): string {
  return `${name}${pool?.exists ? " of the previous carving" : ""} ${formatRange(range)}`;
}

/** Finds another place for a pool whose bounds are given: the lowest free one. */
function elsewhere({ range, path }: FixedPool, usable: AddressRange, places: GapIndex): Proposal {
  const size = rangeSize(range);
  const first = places.lowest({ size, alignment: 1, within: usable, room: 0 });
  if (first === undefined)
    return { advice: `use unused addresses from ${formatRange(usable)}; no ${size} consecutive addresses are free`, repairs: [] };
  const free = { start: formatAddress(first), end: formatAddress(addressAfter(first, size - 1)) };
  const patch = (["start", "end"] as const).map((bound) => ({ op: "replace" as const, path: pointer(path, bound), value: free[bound] }));
  return {
    advice: `use unused addresses, such as ${free.start}-${free.end}`,
    repairs: [{ text: `use ${free.start}-${free.end}`, patch }],
  };
}

/**
 * Returns how many addresses a pool can have from its start, up to the end of its prefix and without overlapping what it
 * conflicts with.
 */
function clearOf({ range }: FixedPool, met: readonly Obstacle[], reserved: AddressSet, within: AddressRange): number {
  if (range.first < within.first) return 0;
  const obstacles = [...setOverlapping(reserved, range).slice(0, 1), ...met.flatMap((obstacle) => obstacle.pool?.range ?? [])];
  return obstacles.reduce((least, { first }) => Math.min(least, first - range.first), within.last - range.first + 1);
}

/** For a previous pool that has grown into something: no more addresses than are free. */
function smaller({ isGiven, range, path, previousPath }: FixedPool, { size, spare }: PoolRequest, clear: number): Proposal {
  const again = previousPath === undefined || isGiven ? [] : [placeAgain(previousPath)];
  if (isGiven && clear > 0) {
    const value = formatAddress(addressAfter(range.first, clear - 1));
    return {
      advice: `use ${value} as its end`,
      repairs: [{ text: `end at ${value}`, patch: [{ op: "replace", path: pointer(path, "end"), value }] }],
    };
  }
  const most = size === undefined ? 0 : sizeWithin(Math.max(clear, 0), spare);
  if (most === 0) return { advice: stays, repairs: again };
  const reduce = { text: `make it ${counted(most)}`, patch: [{ op: "replace" as const, path: pointer(path, "size"), value: most }] };
  return {
    advice: `a previous pool does not move, so request a size of at most ${most}, or remove it from previous so that it can be placed again`,
    repairs: [reduce, ...again],
  };
}

/** Reports given bounds that contain the network or broadcast address, unless they are those of a block. */
function holdsAnEnd(pool: FixedPool, prefix: Prefix): Finding[] {
  const usable = usableRange(prefix);
  if (!pool.isGiven || rangeContains(usable, pool.range) || prefixesOfRange(pool.range).length === 1) return [];
  // with both it would be the whole prefix, which is a block
  const end = pool.range.first < usable.first ? "network" : "broadcast";
  const message = `pool "${shorten(pool.name)}" at ${formatRange(pool.range)} contains the ${end} address, which no host can have; use addresses from ${formatRange(usable)}`;
  return [findingOf(addressRules["pool-holds-end"], { path: pool.path, message })];
}
