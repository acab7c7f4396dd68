import type { ConnectivityRequest } from "../../types/index.js";
import { extensionName } from "./extension-name.js";

/** A use of a cluster that needs endpoints of its own. */
export type ConnectivityUse =
  | "cluster-connect"
  | "azure-rbac"
  | "extensions"
  | "azure-monitor"
  | "key-vault"
  | "azure-policy"
  | "defender"
  | "data-services";

/** How the types of extensions begin, and their common names. */
const extensionBeginnings: readonly (readonly [use: ConnectivityUse, beginnings: readonly string[]])[] = [
  ["azure-monitor", ["microsoft.azuremonitor", "azuremonitor"]],
  ["key-vault", ["microsoft.azurekeyvault", "azurekeyvault", "keyvault"]],
  ["azure-policy", ["microsoft.policyinsights", "azurepolicy"]],
  ["defender", ["microsoft.azuredefender", "azuredefender", "microsoftdefender"]],
  ["data-services", ["microsoft.arcdataservices", "arcdataservices"]],
];

/** Returns the uses of a cluster. Custom locations count as cluster connect, because they depend on it. */
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
