import { type AddressRange, type AddressSet, addressSet, formatPrefix, subtract, usableRange } from "../../address/index.js";
import type { NetworkModel } from "../../platforms/model/model.js";
import { listed } from "../../text/listed.js";

/** Returns the ranges in which pools of a network can be, by address; each pool lies inside one of them. */
export function plannable({ prefix, prefixes, isWhole }: NetworkModel): readonly AddressRange[] {
  return (prefixes ?? [prefix]).map((one) => (isWhole ? one : usableRange(one)));
}

/** From the first to the last address that pools of a network can have. */
export function plannableSpan(network: NetworkModel): AddressRange {
  const { prefix, prefixes = [prefix], isWhole } = network;
  const first = prefixes[0] ?? prefix;
  const last = prefixes.at(-1) ?? prefix;
  return isWhole ? { first: first.first, last: last.last } : { first: usableRange(first).first, last: usableRange(last).last };
}

/**
 * Returns what is free in networks that share one address space.
 *
 * If a network has several prefixes, there is a gap for each, even if they are adjacent, because no pool extends from one into
 * the next. Otherwise the prefixes of the networks are one space.
 */
export function freeIn(networks: readonly NetworkModel[], usedRanges: AddressSet): readonly AddressRange[] {
  const several = networks.find(({ prefixes }) => prefixes !== undefined);
  if (several !== undefined) return (several.prefixes ?? []).flatMap((prefix) => subtract([prefix], usedRanges));
  return subtract(addressSet(networks.map(({ prefix }) => prefix)), usedRanges);
}

/** Writes the prefixes of a network for a message: all of them, or the first few. */
export function prefixesText({ prefix, prefixes = [prefix] }: NetworkModel): string {
  return listed(prefixes.map((one) => formatPrefix(one)));
}
