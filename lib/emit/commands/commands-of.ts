import type { AzureCniRequest, AzureLocalRequest, NetworkPlan, PlanRequest, VmwareRequest } from "../../../types/index.js";
import { refusePlatform } from "../document/refuse-platform.js";
import { azureCniCommands } from "./azure-cni-commands.js";
import { azureLocalCommands } from "./azure-local-commands.js";
import type { CommandList } from "./command.js";
import { vmwareCommands } from "./vmware-commands.js";

/** The platforms that are deployed with az, and their commands. */
const writers: { readonly [Platform in PlanRequest["platform"]]?: (plan: NetworkPlan) => CommandList } = {
  "azure-local": (plan) => azureLocalCommands(plan, plan.request as AzureLocalRequest),
  vmware: (plan) => vmwareCommands(plan, plan.request as VmwareRequest),
  "azure-cni": (plan) => azureCniCommands(plan, plan.request as AzureCniRequest),
};

/** Returns the plan as calls of az. @throws PlanError for a platform that az does not deploy */
export function commandsOf(plan: NetworkPlan, format: string): CommandList {
  const writer = writers[plan.request.platform];
  return writer === undefined ? refusePlatform(format, plan.request.platform, Object.keys(writers)) : writer(plan);
}
