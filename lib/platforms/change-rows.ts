import type { PlanRequest, Platform } from "../../types/index.js";
import { azureCniChanges } from "./azure-cni/azure-cni-changes.js";
import { azureLocalChanges } from "./azure-local/azure-local-changes.js";
import type { ChangeRows } from "./model/change-row.js";
import { vmwareChanges } from "./vmware/vmware-changes.js";
import { windowsServerChanges } from "./windows-server/windows-server-changes.js";

const changeRows: { readonly [Name in Platform]: ChangeRows } = {
  "azure-local": azureLocalChanges,
  "windows-server": windowsServerChanges,
  vmware: vmwareChanges,
  "azure-cni": azureCniChanges,
};

/** What a change of each place of a plan requires, by platform. */
export function changesOf(request: PlanRequest): ChangeRows {
  return changeRows[request.platform];
}
