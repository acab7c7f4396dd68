import type { NetworkPlan } from "../../../types/index.js";
import { type PlatformWriters, writtenFor } from "../document/platform-writers.js";
import { azureCniCommands } from "./azure-cni-commands.js";
import { azureLocalCommands } from "./azure-local-commands.js";
import type { CommandList } from "./command.js";
import { vmwareCommands } from "./vmware-commands.js";

type AzFormat = "az-cli" | "az-powershell";

/** The commands of az for each platform that is deployed with it. */
const writers: PlatformWriters<AzFormat, CommandList> = {
  "azure-local": azureLocalCommands,
  vmware: vmwareCommands,
  "azure-cni": azureCniCommands,
};

/** Returns the plan as calls of az. @throws PlanError for a platform that az does not deploy */
export function commandsOf(plan: NetworkPlan, format: AzFormat): CommandList {
  return writtenFor(format, writers, plan);
}
