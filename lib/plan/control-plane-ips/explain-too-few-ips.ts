import type { Conflict, ControlPlaneIpRequest, Finding } from "../../../types/index.js";
import {
  type AddressRange,
  addressSet,
  formatPrefix,
  formatRange,
  type Prefix,
  rangeSize,
  setSize,
  subtract,
  usableRange,
} from "../../address/index.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf, type Observation } from "../../rules/finding-of.js";
import { counted } from "../../text/counted.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import { alternatives } from "../../text/together.js";
import { largerPrefix } from "../placement/larger-prefix.js";
import { minimalConflict } from "../placement/minimal-conflict.js";
import type { Exclusion, Exclusions } from "./exclusions.js";
import type { RequestedCluster } from "./read-clusters.js";

/** How often free addresses are counted again: less often if there is more to look at. */
const bounds = { tries: 400, looks: 4_000_000 };

/** An address use in the prefix, or a selection in it. */
interface Element {
  readonly cluster?: RequestedCluster;
  readonly exclusion?: Exclusion;
}

/**
 * Makes the finding for more control plane IPs than free addresses: which clusters get none, what does not fit together, and
 * what would help: the smallest larger prefix, or the smallest reservation whose removal leaves enough.
 *
 * @param found how many could be selected
 */
export function tooFewIps(
  request: ControlPlaneIpRequest,
  prefix: Prefix,
  exclusions: Exclusions,
  clusters: readonly RequestedCluster[],
  found: number,
): Finding {
  const open = clusters.filter(({ address }) => address === undefined);
  const fixed = clusters.flatMap(({ address }) => (address === undefined ? [] : [{ first: address, last: address }]));
  const given = [...exclusions.given(), ...fixed];
  const larger = largerPrefix(prefix, (candidate) => freeOf(candidate, given) >= open.length);
  const elements = [...exclusions.inside(prefix).map((exclusion) => ({ exclusion })), ...clusters.map((cluster) => ({ cluster }))];
  const conflict = conflictOf(elements, prefix);
  const release = releaseOf(conflict, elements, prefix);
  const ways: NonNullable<Observation["repairs"]> = [...prefixWay(larger), ...releaseWay(release)];
  const without = listed(open.slice(found).map(({ name }) => `"${shorten(name)}"`));
  const advice = ways.length === 0 ? "request fewer" : alternatives(ways.map(({ text }) => text));
  return findingOf(addressRules["pool-does-not-fit"], {
    path: "/addressPrefix",
    received: request.addressPrefix,
    message: `${counted(open.length, "control plane IP")} needed, but only ${counted(found)} free in ${formatPrefix(prefix)}, so none is left for ${without}; ${advice}`,
    repairs: ways,
    ...(conflict === undefined ? {} : { conflict: namesOf(conflict) }),
  });
}

function freeOf(prefix: Prefix, usedRanges: readonly AddressRange[]): number {
  return setSize(subtract([usableRange(prefix)], addressSet(usedRanges)));
}

/** Reports whether clusters without an address are more than the addresses that are free next to the other elements. */
function areTooFew(elements: readonly Element[], prefix: Prefix): boolean {
  const usedRanges = elements.flatMap(({ cluster, exclusion }): AddressRange[] => {
    if (exclusion !== undefined) return [exclusion.value];
    return cluster?.address === undefined ? [] : [{ first: cluster.address, last: cluster.address }];
  });
  const open = elements.filter(({ cluster }) => cluster !== undefined && cluster.address === undefined).length;
  return open > freeOf(prefix, usedRanges);
}

function conflictOf(elements: readonly Element[], prefix: Prefix): readonly Element[] | undefined {
  const tries = Math.min(bounds.tries, Math.ceil(bounds.looks / elements.length));
  return minimalConflict(elements, (some) => areTooFew(some, prefix), tries);
}

function namesOf(conflict: readonly Element[]): Conflict {
  return {
    pools: conflict.flatMap(({ cluster }) => cluster?.name ?? []),
    reservations: conflict.flatMap(({ exclusion }) =>
      exclusion === undefined ? [] : [exclusion.name ?? `${exclusion.reason} ${formatRange(exclusion.value)}`],
    ),
  };
}

/** Returns the smallest conflicting reservation whose removal leaves an address for every cluster. */
function releaseOf(conflict: readonly Element[] | undefined, elements: readonly Element[], prefix: Prefix): Exclusion | undefined {
  return (conflict ?? [])
    .flatMap(({ exclusion }) => (exclusion?.isReservation === true ? [exclusion] : []))
    .sort((a, b) => rangeSize(a.value) - rangeSize(b.value))
    .find((released) => {
      const others = elements.filter(({ exclusion }) => exclusion !== released);
      return !areTooFew(others, prefix);
    });
}

function prefixWay(larger: Prefix | undefined): NonNullable<Observation["repairs"]> {
  if (larger === undefined) return [];
  const value = formatPrefix(larger);
  return [{ text: `use ${value}`, patch: [{ op: "replace", path: "/addressPrefix", value }] }];
}

function releaseWay(release: Exclusion | undefined): NonNullable<Observation["repairs"]> {
  if (release === undefined) return [];
  const name = release.name === undefined ? "the reservation " : `the reservation "${shorten(release.name)}" `;
  return [{ text: `remove ${name}${formatRange(release.value)}`, patch: [{ op: "remove", path: release.path }] }];
}
