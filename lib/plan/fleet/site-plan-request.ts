import type { FleetRequest, PatchOperation } from "../../../types/index.js";
import { formatAddress, formatPrefix, parsePrefix, usableRange } from "../../address/index.js";
import type { SiteNetwork } from "../../platforms/site-networks.js";
import { applyPatch } from "../apply-patch.js";
import type { Block } from "./place-blocks.js";
import { previousPlanOf } from "./previous-blocks.js";

/** A site's request with its blocks filled in, and what was filled in. */
export interface SitePlanRequest {
  readonly request: unknown;
  /** The networks whose prefix is filled in, by the pointer to it. */
  readonly blocks: ReadonlyMap<string, SiteNetwork>;
  /** Pointers into the request to gateways that were not given. */
  readonly gateways: ReadonlySet<string>;
  /** Whether every requested block is placed; if one is not, another prefix replaces it. */
  readonly isComplete: boolean;
  /** Pointer into the fleet request to the `previous` of the request. */
  readonly previousPath?: string;
}

const standIn = parsePrefix("10.0.0.0/24");

/**
 * Makes the request that planNetwork plans for a site: with blocks in place of lengths, gateways if none are named, and the
 * previous plan.
 */
export function sitePlanRequest(fleet: FleetRequest, site: number, arranged: readonly Block[]): SitePlanRequest {
  const patch: PatchOperation[] = [];
  const blocks = new Map<string, SiteNetwork>();
  const gateways = new Set<string>();
  let isComplete = true;
  for (const block of arranged) {
    const { network } = block;
    if (network.site !== site) continue;
    const prefix = "prefix" in block ? block.prefix : standIn;
    if (prefix === standIn) isComplete = false;
    patch.push({ op: "replace", path: network.path, value: formatPrefix(prefix) });
    blocks.set(network.path, network);
    const gateway = network.missingGatewayPath;
    if (gateway === undefined) continue;
    patch.push({ op: "add", path: gateway, value: formatAddress(usableRange(prefix).first) });
    gateways.add(gateway);
  }
  const previous = previousPlanOf(fleet, site);
  if (previous !== undefined) patch.push({ op: "add", path: "/previous", value: previous.plan });
  return {
    request: applyPatch(fleet.sites[site]?.request, patch),
    blocks,
    gateways,
    isComplete,
    ...(previous === undefined ? {} : { previousPath: previous.path }),
  };
}
