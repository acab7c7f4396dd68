import type { FleetRequest, PreviousPlan } from "../../../types/index.js";
import { type Prefix, parsePrefix } from "../../address/index.js";
import { propertyOf } from "../../finding/json-pointer.js";
import { ipv4Prefix } from "../../input/formats.js";
import { type SiteNetwork, siteNetworks } from "../../platforms/site-networks.js";

/** The previous plan of a site, and its place in the fleet request. */
export interface PreviousSitePlan {
  readonly plan: unknown;
  readonly path: string;
}

/** Returns the previous plan of a site: the one in its request, or otherwise the one of the fleet with its name. */
export function previousPlanOf({ sites, previous }: FleetRequest, site: number): PreviousSitePlan | undefined {
  const own = propertyOf(sites[site]?.request, "previous");
  if (own !== undefined) return { plan: own, path: `/sites/${site}/request/previous` };
  const name = sites[site]?.name.toLowerCase();
  const index = previous?.sites.findIndex((one) => one.name.toLowerCase() === name) ?? -1;
  const plan = previous?.sites[index]?.plan;
  return plan === undefined ? undefined : { plan, path: `/previous/sites/${index}/plan` };
}

/**
 * Returns the prefixes that the networks of a site have in its previous plan, by their keys. Texts that are not prefixes are
 * skipped.
 */
export function previousBlocks(previous: PreviousSitePlan | undefined, networks: readonly SiteNetwork[]): ReadonlyMap<string, Prefix> {
  if (previous === undefined) return new Map();
  const texts = new Map(siteNetworks(propertyOf(previous.plan, "request")).map(({ key, text }) => [key, text]));
  const planned = plannedPrefixes(previous.plan);
  return new Map(
    networks.flatMap(({ key, called }) => {
      const text = texts.get(key) ?? planned.get(called.toLowerCase());
      return text === undefined || ipv4Prefix.fault(text) !== undefined ? [] : [[key, parsePrefix(text)] as const];
    }),
  );
}

/** Returns the prefixes of a plan without a request, by the names of its networks in messages. */
function plannedPrefixes(plan: unknown): ReadonlyMap<string, string> {
  const networks = propertyOf(plan, "networks") as PreviousPlan["networks"] | undefined;
  if (!Array.isArray(networks)) return new Map();
  return new Map(
    networks.flatMap(({ name, addressPrefix }) =>
      addressPrefix === undefined ? [] : [[`"${name.toLowerCase()}"`, addressPrefix] as const],
    ),
  );
}
