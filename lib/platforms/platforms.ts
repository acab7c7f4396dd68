import type { PlanRequest } from "../../types/index.js";
import { azureCniChanges } from "./azure-cni/azure-cni-changes.js";
import { azureCniModel } from "./azure-cni/azure-cni-model.js";
import { azureLocalChanges } from "./azure-local/azure-local-changes.js";
import { azureLocalModel } from "./azure-local/azure-local-model.js";
import type { BlockPaths } from "./model/block-paths.js";
import type { ChangeRows } from "./model/change-row.js";
import type { Model } from "./model/model.js";
import { vmwareChanges } from "./vmware/vmware-changes.js";
import { vmwareModel } from "./vmware/vmware-model.js";
import { windowsServerChanges } from "./windows-server/windows-server-changes.js";
import { windowsServerModel } from "./windows-server/windows-server-model.js";

/** One adapter a platform: its request into the common model. */
const adapters: {
  readonly [Platform in PlanRequest["platform"]]: (request: Extract<PlanRequest, { platform: Platform }>, blocks?: BlockPaths) => Model;
} = {
  "azure-local": azureLocalModel,
  "windows-server": windowsServerModel,
  vmware: vmwareModel,
  "azure-cni": azureCniModel,
};

/** The common model of a request, by the adapter of its platform. `blocks`: pointers to prefixes that a fleet chose. */
export function modelOf(request: PlanRequest, blocks?: BlockPaths): Model {
  // the table gives each platform its own adapter, which the compiler does not follow through an index of several types
  const adapter = adapters[request.platform] as (request: PlanRequest, blocks?: BlockPaths) => Model;
  return adapter(request, blocks);
}

const changes: { readonly [Platform in PlanRequest["platform"]]: ChangeRows } = {
  "azure-local": azureLocalChanges,
  "windows-server": windowsServerChanges,
  vmware: vmwareChanges,
  "azure-cni": azureCniChanges,
};

/** What it takes to change each place of a plan, by its platform. */
export function changesOf(request: PlanRequest): ChangeRows {
  return changes[request.platform];
}
