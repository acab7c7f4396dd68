import type { ConnectivityRequest } from "../../types/index.js";
import { extensionName } from "./extension-name.js";

/** Something a cluster is used for that needs endpoints of its own. */
export type ConnectivityUse =
  | "cluster-connect"
  | "azure-rbac"
  | "extensions"
  | "azure-monitor"
  | "key-vault"
  | "azure-policy"
  | "defender"
  | "data-services";

/** How the types of extensions begin, and what people call them. */
const extensionBeginnings: readonly (readonly [use: ConnectivityUse, beginnings: readonly string[]])[] = [
  ["azure-monitor", ["microsoft.azuremonitor", "azuremonitor"]],
  ["key-vault", ["microsoft.azurekeyvault", "azurekeyvault", "keyvault"]],
  ["azure-policy", ["microsoft.policyinsights", "azurepolicy"]],
  ["defender", ["microsoft.azuredefender", "azuredefender", "microsoftdefender"]],
  ["data-services", ["microsoft.arcdataservices", "arcdataservices"]],
];

/** What a cluster is used for. Custom locations count as cluster connect, which they depend on. */
export function usesOf({
  clusterConnect,
  customLocations,
  azureRbac,
  extensions = [],
  monitoring,
}: ConnectivityRequest): Set<ConnectivityUse> {
  const uses = new Set<ConnectivityUse>();
  if (clusterConnect || customLocations) uses.add("cluster-connect");
  if (azureRbac) uses.add("azure-rbac");
  if (extensions.length > 0 || monitoring) uses.add("extensions");
  const names = extensions.map(extensionName);
  for (const [use, beginnings] of extensionBeginnings)
    if (names.some((name) => beginnings.some((beginning) => name.startsWith(beginning)))) uses.add(use);
  if (monitoring === true) uses.add("azure-monitor");
  if (monitoring === false) uses.delete("azure-monitor");
  return uses;
}
