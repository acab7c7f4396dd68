import type { EndpointListing, EndpointListRequest } from "../../types/index.js";
import { inDocumentOrder } from "../finding/in-document-order.js";
import { PlanError } from "../finding/plan-error.js";
import { readEndpointListRequest } from "../input/read-endpoint-list-request.js";
import { sinceOf } from "./endpoints/endpoint-history.js";
import { endpointModel } from "./endpoints/endpoint-model.js";
import { listsOf, resolveEndpoints } from "./resolve-endpoints.js";

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
  const model = endpointModel(value);
  const lists = listsOf(model);
  const resolved = resolveEndpoints(model);
  // names are put in after the lists are merged, so each endpoint is found in its list by the name it had there
  const published = resolveEndpoints({ ...model, endpointParameters: {} }).endpoints;
  const endpoints = resolved.endpoints.map((endpoint, index) => {
    const { fqdn, port } = published[index] ?? endpoint;
    const holders = lists.filter((list) => list.endpoints.some((one) => one.fqdn === fqdn && one.port === port));
    const since = holders.flatMap(({ id }) => (id === undefined ? [] : (sinceOf(id, fqdn, port, model.region) ?? []))).sort()[0];
    return { ...endpoint, list: holders[0]?.name ?? "", ...(since === undefined ? {} : { since }) };
  });
  return { endpoints, lists: resolved.lists, findings: inDocumentOrder([...findings, ...resolved.findings], value) };
}
