import type { Finding, FleetPlan } from "../../../types/index.js";
import { formatPrefix, type Prefix, parsePrefix, rangesOverlap } from "../../address/index.js";
import { ipv4Prefix } from "../../input/formats.js";
import { findingOf } from "../../rules/finding-of.js";
import { fleetRules } from "../../rules/fleet-rules.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import { fleetPath } from "./block-findings.js";
import type { BlockArrangement, FleetNetwork } from "./place-blocks.js";

/** How many of the ranges that hide a network are named. */
const most = 4;

interface HidingSite {
  readonly site: number;
  readonly text: string;
  readonly range: Prefix;
}

/** Makes a finding for each network that nodes and pods of other sites do not reach, because their services or pods have its addresses. */
export function fleetHidden(sites: FleetPlan["sites"], { networks, blocks }: BlockArrangement): Finding[] {
  const given = new Map(blocks.flatMap((block) => ("prefix" in block ? [[block.network, block.prefix] as const] : [])));
  const hiding = sites.flatMap(({ name, plan }, site) => rangesOf(name, site, plan?.clusters ?? []));
  return networks.flatMap((network) => {
    const prefix = given.get(network) ?? prefixOf(network);
    if (network.isLocal || prefix === undefined) return [];
    const met = hiding.filter(({ site, range }) => site !== network.site && rangesOverlap(range, prefix));
    if (met.length === 0) return [];
    const where = `${network.called} of "${shorten(sites[network.site]?.name ?? "")}" with ${formatPrefix(prefix)}`;
    const ranges = listed(
      met.map(({ text }) => text),
      most,
    );
    const message = `${where} is in ${ranges}, from where it cannot be reached; give the network another prefix, or those clusters other ranges where they can be set`;
    return [findingOf(fleetRules["fleet-hidden"], { path: fleetPath(network), received: network.text, message })];
  });
}

/** The ranges of services and pods of a site, each once. */
function rangesOf(name: string, site: number, clusters: NonNullable<FleetPlan["sites"][number]["plan"]>["clusters"]): HidingSite[] {
  const texts = new Map<string, HidingSite>();
  for (const { podCidr, serviceCidr } of clusters)
    for (const [kind, text] of [
      ["service range", serviceCidr],
      ["pod range", podCidr],
    ] as const)
      if (text !== undefined)
        texts.set(`${kind} ${text}`, { site, text: `the ${kind} ${text} of "${shorten(name)}"`, range: parsePrefix(text) });
  return [...texts.values()];
}

function prefixOf({ text }: FleetNetwork): Prefix | undefined {
  return ipv4Prefix.fault(text) === undefined ? parsePrefix(text) : undefined;
}
