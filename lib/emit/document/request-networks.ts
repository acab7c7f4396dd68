import type { PlanRequest } from "../../../types/index.js";

/** A network as the request has it, as far as the plan does not repeat it. */
export interface RequestNetwork {
  readonly name: string;
  readonly vmSwitchName?: string;
  readonly vswitchName?: string;
  readonly dhcpScope?: { readonly start: string; readonly end: string };
}

/** The networks of a request, each of which is a network of the plan at the same place. */
export function requestNetworks(request: PlanRequest): readonly RequestNetwork[] {
  if ("logicalNetworks" in request) return request.logicalNetworks;
  if ("virtualNetworks" in request) return request.virtualNetworks;
  return "segments" in request ? request.segments : [request.virtualNetwork];
}
