import { defined } from "../../collections/defined.js";
import { type Argument, composed, type ScriptVariable } from "./command.js";

export const subscription: ScriptVariable = { name: "SUBSCRIPTION", description: "id of the subscription" };
export const resourceGroup: ScriptVariable = { name: "RESOURCE_GROUP", description: "name of the resource group, which exists" };
export const customLocation: ScriptVariable = { name: "CUSTOM_LOCATION", description: "ARM id of the custom location" };
export const adminGroupIds: ScriptVariable = {
  name: "ADMIN_GROUP_IDS",
  description: "object ids of the Microsoft Entra groups of administrators, separated by commas; may be empty",
  optional: true,
};

/** What is left without a group of administrators. */
export const withoutAdminGroup =
  "without ADMIN_GROUP_IDS nobody is an administrator of the clusters by Microsoft Entra; az aksarc get-credentials --admin gives access to them";

/** The region in which everything is created; the plan may suggest one. */
export function location(suggestion?: string): ScriptVariable {
  return { name: "LOCATION", description: "Azure region", ...defined({ suggestion }) };
}

/** Makes an argument of a variable alone. */
export function holding(variable: ScriptVariable): Argument {
  return composed("", variable);
}

/**
 * Makes the ARM id of a resource of the resource group.
 *
 * @param type provider and type: Microsoft.AzureStackHCI/logicalNetworks
 * @param name may contain any text
 * @param rest what follows the name: /subnets/…
 */
export function resourceId(type: string, name: string, path: string, rest = ""): Argument {
  return composed(path, "/subscriptions/", subscription, "/resourceGroups/", resourceGroup, `/providers/${type}/`, `${name}${rest}`);
}
