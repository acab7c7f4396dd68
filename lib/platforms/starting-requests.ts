import type { Platform } from "../../types/index.js";
import { startingAzureCni } from "./azure-cni/starting-request.js";
import { startingAzureLocal } from "./azure-local/starting-request.js";
import type { RequestFor } from "./platforms.js";
import { startingVmware } from "./vmware/starting-request.js";
import { startingWindowsServer } from "./windows-server/starting-request.js";

/** The functions that make the starting request of each platform. */
export const startingRequests: { readonly [Name in Platform]: () => RequestFor<Name> } = {
  "azure-local": startingAzureLocal,
  "windows-server": startingWindowsServer,
  vmware: startingVmware,
  "azure-cni": startingAzureCni,
};
