import type { Platform } from "../../../types/index.js";
import { azureCni } from "./azure-cni.js";
import { azureLocal } from "./azure-local.js";
import { fleet } from "./fleet.js";
import { vmware } from "./vmware.js";
import { windowsServer } from "./windows-server.js";

/** Requests to start from, as JSON with comments, by platform. */
export const startingRequests: Readonly<Record<Platform, string>> = {
  "azure-local": azureLocal,
  "windows-server": windowsServer,
  vmware,
  "azure-cni": azureCni,
};

/** A request for a fleet to start from, as JSON with comments. */
export const startingFleet: string = fleet;
