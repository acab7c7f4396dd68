import type { Finding, PoolRequest } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";

/** Reports faults of the list of pools before any is placed: names that occur twice, and spares that are added to nothing. */
export function checkPools(pools: readonly PoolRequest[]): Finding[] {
  return [...repeatedPools(pools), ...misplacedSpares(pools)];
}

function repeatedPools(pools: readonly PoolRequest[]): Finding[] {
  const seen = new Map<string, number>();
  return pools.flatMap(({ name }, index) => {
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, index);
      return [];
    }
    const message = `"${shorten(name)}" is also the name of ${pointer("/pools", first)}; use another name`;
    return [findingOf(addressRules["name-unique"], { path: pointer("/pools", index, "name"), received: name, message })];
  });
}

function misplacedSpares(pools: readonly PoolRequest[]): Finding[] {
  return pools.flatMap(({ name, size, spare }, index) => {
    if (spare === undefined || size !== undefined) return [];
    const path = pointer("/pools", index, "spare");
    const message = `pool "${shorten(name)}" has no size to which a spare could be added; remove the spare, or use room`;
    const repairs = [{ text: "remove the spare", patch: [{ op: "remove" as const, path }] }];
    return [findingOf(addressRules["pool-spare-needs-size"], { path, received: spare, message, repairs })];
  });
}
