import type { Finding } from "../../../types/index.js";
import { shorten } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import type { AzureLocalReading } from "./read-azure-local.js";

/** With an Arc gateway the bypass list of the proxy takes neither prefixes nor <local>. */
export function checkProxy({ request }: AzureLocalReading): Finding[] {
  const noProxy = request.proxy?.noProxy;
  if (!request.arcGateway || noProxy === undefined) return [];
  const row = azureLocalRules["proxy-arc-gateway-bypass"];
  const path = pointer("/proxy", "noProxy");
  const entries =
    typeof noProxy === "string"
      ? noProxy.split(",").map((entry) => ({ entry: entry.trim(), path }))
      : noProxy.map((entry, index) => ({ entry: entry.trim(), path: pointer(path, index) }));
  return entries
    .filter(({ entry }) => entry.toLowerCase() === row.values.local || /\/[0-9]+$/.test(entry))
    .map(({ entry, path: at }) =>
      findingOf(row, {
        path: at,
        received: entry,
        message: `"${shorten(entry)}" cannot be in the bypass list with an Arc gateway; name the hosts and addresses one by one`,
      }),
    );
}
