import type { FleetRequest, PatchOperation } from "../../../types/index.js";
import { formatAddress, formatPrefix, parsePrefix, usableRange } from "../../address/index.js";
import { pointer, valueAt } from "../../finding/json-pointer.js";
import { applyPatch } from "../apply-patch.js";
import type { Block } from "./place-blocks.js";
import { previousPlanOf } from "./previous-blocks.js";

/** A site's request with its blocks put in, and what was put in. */
export interface SitePlanRequest {
  readonly request: unknown;
  /** Pointers into the request to prefixes that were asked for by their length, and to gateways nobody named. */
  readonly prefixes: ReadonlySet<string>;
  readonly gateways: ReadonlySet<string>;
  /** Whether every block that is asked for has its place; where one has none, some prefix stands in for it. */
  readonly isComplete: boolean;
  /** Pointer into the fleet request to what the request has as `previous`. */
  readonly previousPath?: string;
}

const standIn = parsePrefix("10.0.0.0/24");

/** What planNetwork plans for a site: its request, with blocks for lengths, gateways where none is named, and what stands. */
export function sitePlanRequest(fleet: FleetRequest, site: number, blocks: readonly Block[]): SitePlanRequest {
  const given: unknown = fleet.sites[site]?.request;
  const patch: PatchOperation[] = [];
  const prefixes = new Set<string>();
  const gateways = new Set<string>();
  let isComplete = true;
  for (const block of blocks) {
    const { network } = block;
    if (network.site !== site) continue;
    const prefix = "prefix" in block ? block.prefix : standIn;
    if (prefix === standIn) isComplete = false;
    patch.push({ op: "replace", path: network.path, value: formatPrefix(prefix) });
    prefixes.add(network.path);
    const gateway = pointer(network.network, "gateway");
    const { hasGateway, noGatewayWith } = network.place;
    const hasNone = noGatewayWith !== undefined && valueAt(given, noGatewayWith) === true;
    if (hasGateway !== true || hasNone || valueAt(given, gateway) !== undefined) continue;
    patch.push({ op: "add", path: gateway, value: formatAddress(usableRange(prefix).first) });
    gateways.add(gateway);
  }
  const uses = previousPlanOf(fleet, site);
  if (uses !== undefined) patch.push({ op: "add", path: "/previous", value: uses.plan });
  return {
    request: applyPatch(given, patch),
    prefixes,
    gateways,
    isComplete,
    ...(uses === undefined ? {} : { previousPath: uses.path }),
  };
}
