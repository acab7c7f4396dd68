import type { Finding, FleetRequest } from "../../../types/index.js";
import { formatPrefix } from "../../address/index.js";
import { valuesByKey } from "../../collections/group-by.js";
import { ipPrefix } from "../../input/formats.js";
import { findingOf } from "../../rules/finding-of.js";
import { fleetRules } from "../../rules/fleet-rules.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import { findOverlaps } from "../ranges/find-overlaps.js";
import { fleetPath } from "./block-findings.js";
import type { BlockArrangement, FleetNetwork } from "./place-blocks.js";

/** How many of the networks that one overlaps are named. */
const most = 10;

/** A network and its prefix, named or assigned. */
interface Prefixed {
  readonly network: FleetNetwork;
  readonly prefix: string;
}

/** Makes a finding for each network that overlaps networks of earlier sites. */
export function fleetOverlaps({ sites }: FleetRequest, { networks, blocks }: BlockArrangement): Finding[] {
  const given = new Map(blocks.flatMap((block) => ("prefix" in block ? [[block.network, formatPrefix(block.prefix)] as const] : [])));
  const prefixed = networks.flatMap((network): Prefixed[] => {
    const prefix = given.get(network) ?? network.text;
    return network.isLocal || ipPrefix.fault(prefix) !== undefined ? [] : [{ network, prefix }];
  });
  const { overlaps } = findOverlaps({
    ranges: prefixed.map(({ network, prefix }, index) => ({ name: String(index), range: prefix, group: String(network.site) })),
  });
  const earlier = valuesByKey(overlaps.map(({ a, b }) => [Number(b), Number(a)]));
  const nameOf = ({ network }: Prefixed) => `${network.called} of "${shorten(sites[network.site]?.name ?? "")}"`;
  return [...earlier].map(([index, others]) => {
    const one = prefixed[index] as Prefixed;
    const named = others.map((other) => prefixed[other] as Prefixed).map((other) => `${nameOf(other)} with ${other.prefix}`);
    const message = `${nameOf(one)} with ${one.prefix} overlaps ${listed(named, most)}; give each site prefixes of its own`;
    return findingOf(fleetRules["fleet-overlap"], { path: fleetPath(one.network), received: one.network.text, message });
  });
}
