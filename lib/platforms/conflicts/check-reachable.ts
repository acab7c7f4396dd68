import type { Finding, Repair } from "../../../types/index.js";
import { formatPrefix, formatPrefix6, overlaps6, type Prefix, type Prefix6 } from "../../address/index.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { userRules } from "../../rules/user-rules.js";
import { few, named } from "../../text/few.js";
import { shorten } from "../../text/shorten.js";
import type { ParsedReachableNetwork } from "../reading/reachable-networks.js";
import { firstOverlaps } from "./first-overlaps.js";

/** Addresses that hide a network with the same addresses from nodes or pods. */
export interface HidingRange<Range = Prefix> {
  /** Its name in messages: `the service range of "shop"`. */
  readonly name: string;
  readonly range: Range;
  /** Pointer to it, if the request names it. Without one, the finding is at the network it hides. */
  readonly path?: string;
  /** The advice. */
  readonly advice: string;
  readonly repairs?: readonly Repair[];
}

/** Reports networks that nodes and pods must reach but cannot, because a range of the cluster has their addresses. */
export function checkReachable(networks: readonly ParsedReachableNetwork[], ranges: readonly HidingRange[]): Finding[] {
  const all = networks.flatMap(({ name, v4 }) => v4.map(({ value, path }) => ({ name, range: value, path })));
  const met = firstOverlaps(
    ranges.map(({ range }) => range),
    all.map(({ range }) => range),
    named + 1,
  );
  return ranges.flatMap((hiding, index) => {
    const hidden = (met[index] ?? []).flatMap((other) => all[other] ?? []);
    return reported(
      { ...hiding, text: formatPrefix(hiding.range) },
      hidden.map(({ name, range, path }) => ({ name, path, text: formatPrefix(range) })),
    );
  });
}

/** Does the same for IPv6 ranges. */
export function checkReachable6(networks: readonly ParsedReachableNetwork[], ranges: readonly HidingRange<Prefix6>[]): Finding[] {
  const all = networks.flatMap(({ name, v6 }) => v6.map(({ value, path }) => ({ name, range: value, path })));
  return ranges.flatMap((hiding) => {
    const hidden = all.filter(({ range }) => overlaps6(range, hiding.range)).slice(0, named + 1);
    return reported(
      { ...hiding, text: formatPrefix6(hiding.range) },
      hidden.map(({ name, range, path }) => ({ name, path, text: formatPrefix6(range) })),
    );
  });
}

/** Reports networks of users who get no answer, because a range of the cluster has their addresses. */
export function checkUsers(networks: readonly ParsedReachableNetwork[], ranges: readonly HidingRange[]): Finding[] {
  const all = networks.flatMap(({ name, v4 }) => v4.map(({ value, path }) => ({ name, range: value, path })));
  const met = firstOverlaps(
    ranges.map(({ range }) => range),
    all.map(({ range }) => range),
    named + 1,
  );
  return ranges.flatMap((hiding, index) => {
    const hidden = (met[index] ?? []).flatMap((other) => all[other] ?? []);
    const [first] = hidden;
    if (first === undefined) return [];
    const list = few(hidden.map(({ name, range }) => `the users in "${shorten(name)}" ${formatPrefix(range)}`));
    const message = `${hiding.name} ${formatPrefix(hiding.range)} overlaps ${list}, so answers to these addresses stay in the cluster; ${hiding.advice}`;
    return [findingOf(userRules["users-hidden"], { path: hiding.path ?? first.path, message, repairs: hiding.repairs })];
  });
}

/** Returns the networks without those that have exactly this prefix. */
export function otherThan(networks: readonly ParsedReachableNetwork[], prefix: Prefix): ParsedReachableNetwork[] {
  const isOther = ({ value }: { readonly value: Prefix }) => value.first !== prefix.first || value.last !== prefix.last;
  return networks.map((network) => ({ ...network, v4: network.v4.filter(isOther) }));
}

interface Hidden {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

function reported(hiding: Omit<HidingRange, "range"> & { readonly text: string }, hidden: readonly Hidden[]): Finding[] {
  const [first] = hidden;
  if (first === undefined) return [];
  const row = addressRules["reachable-network-hidden"];
  const list = few(hidden.map(({ name, text }) => `the reachable network "${shorten(name)}" ${text}`));
  const message = `${hiding.name} ${hiding.text} overlaps ${list}, so these addresses cannot be reached from there; ${hiding.advice}`;
  return [findingOf(row, { path: hiding.path ?? first.path, message, repairs: hiding.repairs })];
}
