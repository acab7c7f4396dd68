import type { Platform } from "../../../types/index.js";
import { azureCniLayout } from "./azure-cni-layout.js";
import { azureLocalLayout } from "./azure-local-layout.js";
import type { RequestLayout } from "./layout.js";
import { vmwareLayout } from "./vmware-layout.js";
import { windowsServerLayout } from "./windows-server-layout.js";

/** The layout of each platform's request. */
export const layouts: { readonly [Name in Platform]: RequestLayout } = {
  "azure-local": azureLocalLayout,
  "windows-server": windowsServerLayout,
  vmware: vmwareLayout,
  "azure-cni": azureCniLayout,
};
