import type { NetworkPlan } from "../../../types/index.js";
import { changesOf } from "../../platforms/change-rows.js";
import type { RequestLayout } from "../layouts/layout.js";
import { type JsonObject, objectIn } from "./json-objects.js";
import { type Completeness, type Overlay, replaceValues } from "./overlay.js";
import { replaceClusters } from "./replace-clusters.js";
import { replaceManagementNetwork } from "./replace-management-network.js";
import { replaceNetworks } from "./replace-networks.js";
import { replaceVirtualNetwork } from "./replace-virtual-network.js";

const settings = ["hostNetwork", "cloudServiceCidr", "region", "arcGateway", "multiRack"];

/** Replaces the values of a plan by the existing ones as far as they are known. */
export function actualPlan(
  plan: NetworkPlan,
  request: JsonObject,
  layout: RequestLayout,
  { complete, open }: Pick<Overlay, "complete" | "open">,
): Overlay {
  const overlay: Overlay = {
    plan: structuredClone(plan) as unknown as JsonObject,
    request,
    layout,
    rows: changesOf(plan.request),
    complete,
    open,
    unknown: [],
    missing: [],
    extra: [],
    changed: [],
  };
  const list = layout.things.find(({ kind, many }) => kind === "network" && many)?.property;
  if (list === undefined) replaceVirtualNetwork(overlay);
  else replaceNetworks(overlay, list);
  replaceClusters(overlay);
  const requested = objectIn(overlay.plan.request);
  const names = settings.filter((name) => layout.settings.includes(name));
  replaceValues(overlay, requested, "/request", request, "", names);
  replaceManagementNetwork(overlay);
  return overlay;
}

/** A request is complete in the lists that it has; a virtual network with prefixes has all of its subnets. */
export function completenessOf(request: JsonObject, layout: RequestLayout): Completeness {
  const has = (kind: string) => layout.things.some((each) => each.kind === kind && isFilled(request[each.property]));
  return {
    networks: has("network"),
    clusters: has("cluster"),
    subnets: objectIn(request.virtualNetwork).addressPrefixes !== undefined,
    dynamic: [],
  };
}

function isFilled(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}
