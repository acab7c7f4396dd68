import type { Finding, PoolCarvingRequest, PoolRequest } from "../../../types/index.js";
import { formatPrefix, formatRange, intersect, type Prefix, rangeSize, setSize } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf, type Observation } from "../../rules/finding-of.js";
import { counted } from "../../text/counted.js";
import { shorten } from "../../text/shorten.js";
import { alternatives } from "../../text/together.js";
import { largerPrefix } from "../placement/larger-prefix.js";
import type { Reservations } from "../reservations.js";
import { arrangeCarving, type CarvingArrangement, type OpenPool } from "./arrange-carving.js";
import { carvingConflict } from "./carving-conflict.js";
import { smallerPool } from "./smaller-pool.js";

/** The limit of each attempt at something that fits. What is found within it, the carving itself finds as well. */
const stepsToTry = 50_000;

/**
 * Makes the finding for pools that do not fit: what is needed, what is free, which pools and reservations do not fit together,
 * and what would fit: the smallest larger prefix, the largest size of the pool that was not placed, and the reservation without
 * which all pools fit.
 *
 * @param arranged the arrangement that was not found
 * @param stuck    the first pool that was not placed
 */
export function explainCarvingFailure(
  request: PoolCarvingRequest,
  prefix: Prefix,
  reserved: Reservations,
  arranged: CarvingArrangement,
  stuck: OpenPool,
): Finding {
  const pool = request.pools[stuck.index] as PoolRequest;
  const fits = (changed: PoolCarvingRequest, within: Prefix) =>
    arrangeCarving(changed, within, reserved, stepsToTry).arrangement.kind === "placed";
  const needed = arranged.open.reduce((sum, { toPlace }) => sum + toPlace.size + toPlace.room, 0);
  const larger = largerPrefix(prefix, (candidate) => rangeSize(candidate) >= needed && fits(request, candidate));
  const smaller = smallerPool(
    pool,
    (changed) => fits({ ...request, pools: request.pools.with(stuck.index, changed) }, prefix),
    arranged,
    stuck,
  );

  const impossible = arranged.arrangement.kind === "impossible";
  const known = impossible ? carvingConflict(request, prefix, reserved, stepsToTry) : undefined;
  const requested = `pool "${shorten(pool.name)}" of ${pool.prefixLength === undefined ? counted(stuck.toPlace.size) : `/${pool.prefixLength}`}`;
  const toPlace = stuck.toPlace.room === 0 ? requested : `${requested} with growth room for ${stuck.toPlace.room}`;
  const state = impossible
    ? `${toPlace} does not fit into ${formatPrefix(prefix)}`
    : `no arrangement was found for ${toPlace} in ${formatPrefix(prefix)}, but not all could be tried`;
  const ways = [...prefixWay(larger), ...poolWay(pool, stuck.index, smaller), ...releaseWay(reserved, known?.release)];
  const advice = ways.length === 0 ? "request less" : alternatives(ways.map(({ hint }) => hint));
  const property = pool.prefixLength === undefined ? "size" : "prefixLength";
  return findingOf(impossible ? addressRules["pool-does-not-fit"] : addressRules["pool-search-limit"], {
    path: pointer("/pools", stuck.index, property),
    received: pool[property],
    message: `${state}; ${freeSpace(arranged, stuck)}; ${advice}`,
    repairs: ways.map(({ repair }) => repair),
    ...(known === undefined ? {} : { conflict: known.conflict }),
  });
}

/** Describes what is free before any pool is placed, and for how many pools. */
function freeSpace({ free, open: pools }: CarvingArrangement, { toPlace }: OpenPool): string {
  const open = intersect(free, [toPlace.within]);
  const longest = open.reduce((most, gap) => Math.max(most, rangeSize(gap)), 0);
  const others = pools.length - 1;
  const all = others === 0 ? "it" : others === 1 ? "it and another pool" : `it and ${others} other pools`;
  return `free for ${all}: ${counted(setSize(open))}, longest free run: ${longest}`;
}

/** Something that would fit: for the message, and as a patch. */
interface Way {
  readonly hint: string;
  readonly repair: NonNullable<Observation["repairs"]>[number];
}

function prefixWay(larger: Prefix | undefined): Way[] {
  if (larger === undefined) return [];
  const value = formatPrefix(larger);
  return [{ hint: `use ${value}`, repair: { text: `use the prefix ${value}`, patch: [{ op: "replace", path: "/addressPrefix", value }] } }];
}

function poolWay({ name }: PoolRequest, index: number, smaller: PoolRequest | undefined): Way[] {
  if (smaller === undefined) return [];
  const [property, value] =
    smaller.prefixLength === undefined ? (["size", smaller.size] as const) : (["prefixLength", smaller.prefixLength] as const);
  const hint = property === "size" ? `request a size of at most ${value}` : `request a block of /${value}`;
  const text = `make pool "${shorten(name)}" ${property === "size" ? counted(value ?? 0) : `a /${value}`}`;
  return [{ hint, repair: { text, patch: [{ op: "replace", path: pointer("/pools", index, property), value }] } }];
}

function releaseWay(reserved: Reservations, release: number | undefined): Way[] {
  if (release === undefined) return [];
  const { value, path } = reserved.at(release);
  const hint = `remove ${reserved.isNamed(release) ? `${reserved.nameOf(release).inMessages} ` : "the reservation "}${formatRange(value)}`;
  return [{ hint, repair: { text: hint, patch: [{ op: "remove", path }] } }];
}
