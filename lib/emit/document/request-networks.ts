import type { PlanRequest } from "../../../types/index.js";

/** A network of the request, with the properties that the plan does not repeat. */
export interface RequestNetwork {
  readonly name: string;
  readonly vmSwitchName?: string;
  readonly vswitchName?: string;
  readonly dhcpScope?: { readonly start: string; readonly end: string };
}

/** Returns the networks of a request. Each of them is the network of the plan at the same index. */
export function requestNetworks(request: PlanRequest): readonly RequestNetwork[] {
  if ("logicalNetworks" in request) return request.logicalNetworks;
  if ("virtualNetworks" in request) return request.virtualNetworks;
  return "segments" in request ? request.segments : [request.virtualNetwork];
}
