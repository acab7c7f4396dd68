import type { FleetRequest, PreviousPlan } from "../../../types/index.js";
import { type Prefix, parsePrefix } from "../../address/index.js";
import { valueAt } from "../../finding/json-pointer.js";
import { ipv4Prefix } from "../../input/formats.js";
import { property, type SiteNetwork, siteNetworks } from "./site-networks.js";

/** The plan that stands for a site, and where the fleet request has it. */
export interface PreviousSitePlan {
  readonly plan: unknown;
  readonly path: string;
}

/** The plan of a site that stands: the one its request names, or else the one the fleet had under its name. */
export function previousPlanOf({ sites, previous }: FleetRequest, site: number): PreviousSitePlan | undefined {
  const own = property(sites[site]?.request, "previous");
  if (own !== undefined) return { plan: own, path: `/sites/${site}/request/previous` };
  const name = sites[site]?.name.toLowerCase();
  const index = previous?.sites.findIndex((one) => one.name.toLowerCase() === name) ?? -1;
  const plan = previous?.sites[index]?.plan;
  return plan === undefined ? undefined : { plan, path: `/previous/sites/${index}/plan` };
}

/** Where the networks of a site stand, by what they are known by. What is no prefix stands nowhere. */
export function previousBlocks(uses: PreviousSitePlan | undefined, networks: readonly SiteNetwork[]): ReadonlyMap<string, Prefix> {
  if (uses === undefined) return new Map();
  const texts = new Map(siteNetworks(property(uses.plan, "request")).map(({ key, text }) => [key, text]));
  const planned = plannedPrefixes(uses.plan);
  return new Map(
    networks.flatMap(({ key, called }) => {
      const text = texts.get(key) ?? planned.get(called.toLowerCase());
      return text === undefined || ipv4Prefix.fault(text) !== undefined ? [] : [[key, parsePrefix(text)] as const];
    }),
  );
}

/** The prefixes of a plan that does not say what it was made from, by the names of its networks as messages call them. */
function plannedPrefixes(plan: unknown): ReadonlyMap<string, string> {
  const networks = valueAt(plan, "/networks") as PreviousPlan["networks"] | undefined;
  if (!Array.isArray(networks)) return new Map();
  return new Map(
    networks.flatMap(({ name, addressPrefix }) =>
      addressPrefix === undefined ? [] : [[`"${name.toLowerCase()}"`, addressPrefix] as const],
    ),
  );
}
