import type { EndpointListing, EndpointListRequest } from "../../types/index.js";
import { inDocumentOrder } from "../finding/in-document-order.js";
import { PlanError } from "../finding/plan-error.js";
import { readEndpointListRequest } from "../input/read-endpoint-list-request.js";
import { endpointModel } from "./endpoints/endpoint-model.js";
import { resolveEndpoints } from "./resolve-endpoints.js";

/**
 * Lists the hosts a platform has to reach in a region or cloud, what each is for, and since when a list names it.
 *
 * Guarantees: each name and port once, in the order of the published lists; every list is named with its date and page;
 * where a list is missing a finding says so and names the page. A name that holds a text for a name of your own has it
 * under `parameters`, as long as `endpointParameters` does not give the name.
 *
 * @param input the platform, and what decides which endpoints it needs
 * @throws PlanError when the input breaks its schema
 *
 * @example
 * ```ts
 * import { listEndpoints } from "aks-netplan";
 *
 * const { endpoints, lists } = listEndpoints({ platform: "azure-local", region: "westeurope" });
 * lists[0]?.date; // "2026-07-14"
 * endpoints.find(({ fqdn }) => fqdn === "weu.his.arc.azure.com")?.since; // "2025-12-11"
 * ```
 */
export function listEndpoints(input: EndpointListRequest): EndpointListing {
  const { value, findings } = readEndpointListRequest(input);
  if (value === undefined) throw new PlanError(findings);
  const { endpoints, lists, findings: notes } = resolveEndpoints(endpointModel(value));
  return {
    endpoints: endpoints.map((endpoint) => ({ ...endpoint, list: endpoint.list ?? "" })),
    lists,
    findings: inDocumentOrder([...findings, ...notes], value),
  };
}
