import type { PlanRequest } from "../../types/index.js";
import {
  type AddressSet,
  formatPrefix,
  type Prefix,
  prefixAt,
  rangeSize,
  setSize,
  shorten,
  subtract,
  usableRange,
} from "../address/index.js";
import type { Model, NetworkModel } from "../platforms/model.js";
import { addressRules } from "../rules/address-rules.js";
import { findingOf } from "../rules/finding-of.js";
import type { OpenPool, Repair, Untold } from "./arranged-pool.js";
import { besideNetwork } from "./second-network.js";

/** Pools of networks that share a space and have no arrangement in it. */
export interface Misfit {
  /** The first that found no place. */
  readonly stuck: OpenPool;
  readonly open: readonly OpenPool[];
  readonly taken: AddressSet;
  readonly kind: "impossible" | "undecided";
}

/**
 * The finding for pools of a network that have no arrangement: what is wanted, what is free, and what would hold them.
 * That is a larger prefix or, for a network that stands and cannot be changed, a second one beside it.
 */
export function networkMisfit(model: Model, request: PlanRequest, { stuck, open, taken, kind }: Misfit): Untold {
  const network = model.networks[stuck.pool.network] as NetworkModel;
  const stands = request.previous?.networks.some(({ name }) => name.toLowerCase() === network.name.toLowerCase()) ?? false;
  const free = subtract([usableRange(network.prefix)], taken);
  const longest = free.reduce((most, gap) => Math.max(most, rangeSize(gap)), 0);
  const total = open.filter(({ pool }) => pool.network === stuck.pool.network).reduce((sum, { size }) => sum + size, 0);
  const prefix = formatPrefix(network.prefix);
  const pool = `${shorten(stuck.pool.name)} of ${stuck.size} addresses`;
  const state =
    kind === "impossible"
      ? `${pool} does not fit into ${prefix} beside what stands there`
      : `no arrangement was found for ${pool} in ${prefix}, and not all could be tried`;
  const space = `${total} addresses are to be placed and ${setSize(free)} are free, ${longest} of them in the longest run`;
  const rule = kind === "impossible" ? addressRules["pool-does-not-fit"] : addressRules["pool-search-limit"];
  return {
    rule,
    path: network.prefixPath,
    ways: [stands ? besideNetwork(request, model, stuck.pool.network) : largerPrefixes(network.prefix, network.prefixPath, total)],
    tell: ([repair]) => {
      const remedy =
        repair === undefined ? "plan fewer nodes or services, or a second network" : `${repair.text}, or plan fewer nodes or services`;
      return findingOf(rule, {
        path: network.prefixPath,
        message: `${state}; ${space}; ${remedy}`,
        repairs: repair === undefined ? [] : [repair],
      });
    },
  };
}

/** The prefixes around one that hold at least so many addresses, the smallest first. */
function* largerPrefixes({ first, prefixLength }: Prefix, path: string, addresses: number): Iterable<Repair> {
  for (let length = prefixLength - 1; length >= 0; length--) {
    if (2 ** (32 - length) < addresses) continue;
    const value = formatPrefix(prefixAt(first, length));
    yield { text: `use the prefix ${value}`, patch: [{ op: "replace", path, value }] };
  }
}
