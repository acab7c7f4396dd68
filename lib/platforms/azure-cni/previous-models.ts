import { valueAt } from "../../finding/json-pointer.js";
import { isSameName } from "../../text/same-name.js";
import type { ParsedAzureCniRequest, ParsedCluster } from "./read-azure-cni.js";

/** The network model a cluster has in the previous plan; undefined where it is new or the plan does not say. */
function previousModel({ name }: Pick<ParsedCluster, "name">, { request }: ParsedAzureCniRequest): string | undefined {
  const clusters = valueAt(request.previous, "/request/clusters");
  if (!Array.isArray(clusters)) return undefined;
  const before = clusters.find((one) => isSameName(String(valueAt(one, "/name")), name));
  const model = valueAt(before, "/networkModel");
  return typeof model === "string" ? model : undefined;
}

/** Whether a cluster that exists is updated to overlay, the one change of the model that there is. */
export function isUpdated(cluster: ParsedCluster, reading: ParsedAzureCniRequest): boolean {
  return cluster.networkModel === "overlay" && previousModel(cluster, reading) === "node-subnet";
}
