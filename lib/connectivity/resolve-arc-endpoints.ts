import type { Endpoint } from "../../types/index.js";
import { connectivityRules } from "../rules/connectivity-rules.js";
import { type ArcEndpointRow, arcEndpointRows } from "./arc-endpoint-rows.js";
import type { Situation } from "./situation.js";

/**
 * Returns the endpoints of the cloud, in the order of the vendor's list, with the region in their names or, if it is not known,
 * a wildcard. Endpoints that the request does not need are listed as not required, and so are those that an Arc gateway reaches
 * for the agents.
 */
export function resolveArcEndpoints(situation: Situation): Endpoint[] {
  return arcEndpointRows[situation.cloud]
    .filter((row) => row.arcGatewayOnly !== true || situation.throughArcGateway)
    .map((row) => endpointOf(row, situation));
}

function endpointOf(row: ArcEndpointRow, { request, region, uses, throughArcGateway }: Situation): Endpoint {
  const requested = row.earlier !== true && (row.uses === undefined || row.uses.some((use) => (uses as ReadonlySet<string>).has(use)));
  const viaGateway = throughArcGateway && row.withArcGateway !== true && row.earlier !== true;
  const notes = [
    row.purpose,
    ...(row.earlier === true ? ["for earlier versions of the tools"] : []),
    ...(viaGateway ? ["through the Arc gateway"] : []),
    ...(request.privateLink === true && row.privateEndpoint === true ? ["with Private Link at its private endpoint"] : []),
  ];
  return {
    fqdn: row.fqdn.replace("<region>", region ?? "*"),
    protocol: "TCP",
    port: row.port ?? 443,
    purpose: notes.join("; "),
    required: requested && !viaGateway,
    rule: viaGateway ? connectivityRules["arc-endpoints-arc-gateway"].id : row.rule,
  };
}
