import history from "../../lib/ports/endpoints/data/history.json" with { type: "json" };
import { generatePortMatrix } from "../../lib/ports/generate-port-matrix.js";
import type { AzureLocalRequest, Endpoint, PortMatrix } from "../../types/index.js";

/** The port matrix of a request of West Europe with the endpoint list that was published on a day. */
export function westEuropeOn(day: string, request: AzureLocalRequest): PortMatrix {
  const { endpoints, lists = [], ...matrix } = generatePortMatrix({ ...request, region: "westeurope" });
  const known = new Map(endpoints.map((endpoint) => [`${endpoint.fqdn}:${endpoint.port}`, endpoint]));
  const changes = history.changes.filter((change) => change.lists.includes("westeurope"));
  for (const { added, removed } of changes.filter(({ date }) => date > day).reverse()) {
    for (const entry of added) known.delete(entry);
    for (const entry of removed) known.set(entry, goneEndpoint(entry));
  }
  const date = changes.findLast((change) => change.date <= day)?.date;
  return {
    ...matrix,
    endpoints: [...known.values()],
    lists: lists.map((list) => (list.name.includes("West Europe") && date !== undefined ? { ...list, date } : list)),
  };
}

function goneEndpoint(entry: string): Endpoint {
  const [fqdn = "", port] = entry.split(/:(?=\d+$)/);
  return { fqdn, protocol: "TCP", port: Number(port), purpose: "services of Azure Local", required: true, rule: "endpoints-azure-local" };
}
