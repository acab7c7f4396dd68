import { generatePortMatrix } from "../../../lib/index.js";
import type { PlanRequest, PortMatrix, PortZone } from "../../../types/index.js";
import { contractPlan, contractRequests } from "../../emit/requests.js";

/** A matrix whose zones all have addresses, so that every format can write all of its rows. */
function complete({ rules, ...matrix }: PortMatrix): PortMatrix {
  const zones = new Map<string, string>();
  const filled = ({ zone, addresses }: PortZone): PortZone => {
    const named = addresses.filter((text) => !/^[A-Z]/.test(text));
    if (named.length > 0 || zone === "internet") return { zone, addresses: named };
    const prefix = zones.get(zone) ?? `172.31.${zones.size}.0/28`;
    zones.set(zone, prefix);
    return { zone, addresses: [prefix] };
  };
  return { ...matrix, rules: rules.map((row) => ({ ...row, source: filled(row.source), destination: filled(row.destination) })) };
}

/** A request with a region, without which some endpoints have no whole name. */
function withRegion(request: PlanRequest): PlanRequest {
  return request.platform === "azure-cni" ? { region: "westeurope", ...request } : request;
}

/** The matrix of each request of the contract. */
export const matrices: readonly { readonly name: string; readonly matrix: PortMatrix }[] = Object.values(contractRequests)
  .flat()
  .map((name) => ({ name, matrix: complete(generatePortMatrix(withRegion(contractPlan(name).request))) }));
