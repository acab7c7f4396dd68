import type { Finding, PoolRequest } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";

/** What the list of pools shows before any has a place: names that stand twice, and spares that nothing is added to. */
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
    const message = `"${shorten(name)}" is the name of ${pointer("/pools", first)} too; use a name of its own`;
    return [findingOf(addressRules["name-unique"], { path: pointer("/pools", index, "name"), received: name, message })];
  });
}

function misplacedSpares(pools: readonly PoolRequest[]): Finding[] {
  return pools.flatMap(({ name, size, spare }, index) => {
    if (spare === undefined || size !== undefined) return [];
    const path = pointer("/pools", index, "spare");
    const message = `pool "${shorten(name)}" has no size that a spare could be added to; leave the spare out, or use room`;
    const repairs = [{ text: "leave the spare out", patch: [{ op: "remove" as const, path }] }];
    return [findingOf(addressRules["pool-spare-needs-size"], { path, received: spare, message, repairs })];
  });
}
