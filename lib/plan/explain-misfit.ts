import type { Finding, PoolCarvingRequest, PoolRequest } from "../../types/index.js";
import { type AddressSet, formatPrefix, type Prefix, rangeSize, setSize, shorten, subtract } from "../address/index.js";
import { pointer } from "../finding/json-pointer.js";
import { addressRules } from "../rules/address-rules.js";
import { findingOf, type Observation } from "../rules/finding-of.js";
import type { Wanted } from "./first-fit.js";
import { largerPrefix } from "./larger-prefix.js";
import { placeRanges } from "./place-ranges.js";
import { spareAddresses } from "./spare-addresses.js";
import { wantedPool } from "./wanted-pool.js";

/**
 * The finding for pools that have no arrangement: how many addresses are wanted, how long the longest free run is, and
 * what would fit: the smallest larger prefix, and the largest size of the pool that found no place.
 *
 * @param open  request indexes of the pools that are to be placed
 * @param stuck request index of the first that found no place
 */
export function explainMisfit(
  request: PoolCarvingRequest,
  prefix: Prefix,
  taken: AddressSet,
  open: readonly number[],
  stuck: number,
  kind: "impossible" | "undecided",
): Finding {
  const pool = request.pools[stuck] as PoolRequest;
  const free = subtract([prefix], taken);
  const longest = free.reduce((most, gap) => Math.max(most, rangeSize(gap)), 0);
  const { size } = wantedPool(pool, prefix);
  const wantedIn = (within: Prefix) => open.map((index) => wantedPool(request.pools[index] as PoolRequest, within));
  const larger = largerPrefix(prefix, (candidate) => placeRanges(subtract([candidate], taken), wantedIn(candidate)).kind === "placed");
  const largest = largestSize(
    pool,
    (candidate) =>
      placeRanges(
        free,
        wantedIn(prefix).map((item, position) => (open[position] === stuck ? candidate : item)),
      ).kind === "placed",
    prefix,
  );
  const row = kind === "impossible" ? addressRules["pool-does-not-fit"] : addressRules["pool-search-limit"];
  const path = pointer("/pools", stuck);
  const asked = pool.prefixLength === undefined ? `of ${size} addresses` : `of /${pool.prefixLength}`;
  const state =
    kind === "impossible"
      ? `pool "${shorten(pool.name)}" ${asked} does not fit into ${formatPrefix(prefix)} beside what stands there`
      : `no arrangement was found for pool "${shorten(pool.name)}" ${asked} in ${formatPrefix(prefix)}, and not all could be tried`;
  const room = `; ${setSize(free)} addresses are free, ${longest} of them in the longest run`;
  const hints = [
    ...(larger === undefined ? [] : [`use ${formatPrefix(larger)}`]),
    ...(largest === undefined ? [] : [`a size of at most ${largest}`]),
  ];
  const remedy = hints.length === 0 ? "; ask for less" : `; ${hints.join(", or ")}`;
  const repairs: Observation["repairs"] = [
    ...(larger === undefined
      ? []
      : [
          {
            text: `use the prefix ${formatPrefix(larger)}`,
            patch: [{ op: "replace" as const, path: "/addressPrefix", value: formatPrefix(larger) }],
          },
        ]),
    ...(largest === undefined
      ? []
      : [
          {
            text: `make pool "${shorten(pool.name)}" ${largest} addresses`,
            patch: [{ op: "replace" as const, path: pointer(path, "size"), value: largest }],
          },
        ]),
  ];
  return findingOf(row, { path, received: pool.size ?? `/${pool.prefixLength}`, message: `${state}${room}${remedy}`, repairs });
}

/** The largest `size`, below the one asked for, with which every pool has its place; undefined where none has. */
function largestSize(pool: PoolRequest, fits: (candidate: Wanted) => boolean, prefix: Prefix): number | undefined {
  if (pool.size === undefined) return undefined;
  const withSize = (size: number): Wanted => ({ ...wantedPool(pool, prefix), size: size + spareAddresses(size, pool.spare) });
  let low = 0;
  let high = pool.size;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(withSize(middle))) low = middle;
    else high = middle;
  }
  return low === 0 ? undefined : low;
}
