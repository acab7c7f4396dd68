import type { PlanRequest } from "../../../types/index.js";

/** A network as the request has it, as far as the plan does not repeat it. */
export interface AskedNetwork {
  readonly name: string;
  readonly vmSwitchName?: string;
  readonly vswitchName?: string;
  readonly dhcpScope?: { readonly start: string; readonly end: string };
}

/** The networks of a request, each of which is a network of the plan at the same place. */
export function askedNetworks(request: PlanRequest): readonly AskedNetwork[] {
  if ("logicalNetworks" in request) return request.logicalNetworks;
  if ("virtualNetworks" in request) return request.virtualNetworks;
  return "segments" in request ? request.segments : [request.virtualNetwork];
}
