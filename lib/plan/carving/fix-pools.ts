import type { Finding, PoolCarvingRequest, PoolRequest, PreviousPool } from "../../../types/index.js";
import {
  type Address,
  type AddressRange,
  addressAt,
  formatAddress,
  lastAddress,
  type Prefix,
  parseAddress,
  rangeAt,
  rangeContains,
  rangeSize,
} from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { checkOrder } from "../../platforms/checks/check-order.js";
import { readBounds } from "../../platforms/reading/located.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf, type Observation } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import { requestedSpace } from "./requested-space.js";

/** A pool that is not placed: its bounds are given, or it comes from the previous carving. */
export interface FixedPool {
  /** Index into the pools of the request. */
  readonly index: number;
  readonly name: string;
  readonly path: string;
  readonly range: AddressRange;
  /** Whether all of it is where it may be: in the prefix or, for a previous pool with a size, among its usable addresses. */
  readonly isInside: boolean;
  /** Whether its bounds are given. */
  readonly isGiven: boolean;
  /** Whether it begins where the previous carving has it. */
  readonly exists: boolean;
  /** Pointer to the pool in `previous`, for a previous pool. */
  readonly previousPath?: string;
}

/** The pools that are fixed before anything is placed, and what is wrong with each of them. */
export interface FixedPools {
  readonly pools: readonly FixedPool[];
  readonly findings: readonly Finding[];
}

/** A pool of the previous carving, and its place in the request. */
interface PreviousCarvedPool {
  readonly start: Address;
  readonly path: string;
}

/** Fixes the pools that have given bounds and those of the previous carving. */
export function fixPools(request: PoolCarvingRequest, prefix: Prefix): FixedPools {
  const { uses, findings } = previousPools(request.previous);
  const pools: FixedPool[] = [];
  for (const [index, pool] of request.pools.entries()) {
    const path = pointer("/pools", index);
    const before = uses.get(pool.name);
    const fixed = pool.start === undefined ? keep(pool, path, before, prefix) : take(pool, path, before, prefix);
    findings.push(...fixed.findings);
    if (fixed.range === undefined) continue;
    pools.push({
      index,
      name: pool.name,
      path,
      range: fixed.range,
      isInside: fixed.isInside === true,
      isGiven: pool.start !== undefined,
      exists: before?.start === fixed.range.first,
      ...(before === undefined ? {} : { previousPath: before.path }),
    });
  }
  return { pools, findings };
}

/** Returns the pools of the previous carving by name. A name that occurs twice is reported, and nothing else about it. */
function previousPools(previous: PoolCarvingRequest["previous"]): {
  readonly uses: ReadonlyMap<string, PreviousCarvedPool>;
  readonly findings: Finding[];
} {
  const listed = Array.isArray(previous);
  const pools: readonly PreviousPool[] = previous === undefined ? [] : listed ? previous : previous.pools;
  const base = listed ? "/previous" : "/previous/pools";
  const uses = new Map<string, PreviousCarvedPool>();
  const unclear = new Set<string>();
  const findings: Finding[] = [];
  for (const [index, { name, start }] of pools.entries()) {
    const path = pointer(base, index);
    const first = uses.get(name);
    if (first === undefined) {
      uses.set(name, { start: parseAddress(start), path });
      continue;
    }
    unclear.add(name);
    const message = `"${shorten(name)}" is also the name of ${first.path}, so the previous place of the pool is unknown; remove one of the two`;
    const repairs: Observation["repairs"] = [{ text: "remove this one", patch: [{ op: "remove", path }] }];
    findings.push(findingOf(addressRules["name-unique"], { path: pointer(path, "name"), received: name, message, repairs }));
  }
  for (const name of unclear) uses.delete(name);
  return { uses, findings };
}

/** The outcome for a fixed pool. */
interface FixedRanges {
  readonly range?: AddressRange;
  readonly isInside?: boolean;
  readonly findings: readonly Finding[];
}

/** Returns the range of a pool whose bounds are given. */
function take(pool: PoolRequest, path: string, before: PreviousCarvedPool | undefined, prefix: Prefix): FixedRanges {
  if (pool.start === undefined || pool.end === undefined) return { findings: [] };
  const { value: range, reversed } = readBounds({ start: pool.start, end: pool.end }, path);
  const findings = checkOrder(range, reversed, path);
  if (before !== undefined && before.start !== range.first) findings.push(moved(pool, range, before, path));
  return { range, isInside: rangeContains(prefix, range), findings };
}

/**
 * Returns the range of a previous pool with its current size; nothing if there is no previous pool, or a block cannot begin
 * there.
 */
function keep(pool: PoolRequest, path: string, before: PreviousCarvedPool | undefined, prefix: Prefix): FixedRanges {
  if (before === undefined) return { findings: [] };
  const { size, alignment, within } = requestedSpace({ ...pool, room: 0 }, prefix);
  const last = before.start + size - 1;
  if (before.start % alignment === 0) {
    const range = rangeAt(before.start, Math.min(last, lastAddress));
    return { range, isInside: last <= lastAddress && rangeContains(within, range), findings: [] };
  }
  const start = formatAddress(before.start);
  const message = `pool "${shorten(pool.name)}" begins at ${start} in the previous carving, but a block of /${pool.prefixLength} cannot begin there; ${stays}`;
  return {
    findings: [findingOf(addressRules["pool-previous-conflict"], { path, message, repairs: [placeAgain(before.path)] })],
  };
}

/** The advice for a pool that cannot have the requested form at its place. */
export const stays =
  "a previous pool does not move, so request the same as before, or remove it from previous so that it can be placed again";

function moved(pool: PoolRequest, range: AddressRange, before: PreviousCarvedPool, path: string): Finding {
  const start = formatAddress(before.start);
  const end = before.start + rangeSize(range) - 1;
  const back: Observation["repairs"] =
    end > lastAddress
      ? []
      : [
          {
            text: `begin at ${start}`,
            patch: [
              { op: "replace", path: pointer(path, "start"), value: start },
              { op: "replace", path: pointer(path, "end"), value: formatAddress(addressAt(end)) },
            ],
          },
        ];
  return findingOf(addressRules["pool-previous-conflict"], {
    path: pointer(path, "start"),
    received: formatAddress(range.first),
    message: `pool "${shorten(pool.name)}" begins at ${start} in the previous carving but is requested to begin at ${formatAddress(range.first)}; a previous pool does not move, so keep ${start}, or remove it from previous`,
    repairs: [...back, { text: "remove its previous place", patch: [{ op: "remove", path: before.path }] }],
  });
}

/** Makes the repair of a pool that cannot keep its place. */
export function placeAgain(previousPath: string): {
  readonly text: string;
  readonly patch: { readonly op: "remove"; readonly path: string }[];
} {
  return { text: "remove it from previous so that it can be placed again", patch: [{ op: "remove", path: previousPath }] };
}
