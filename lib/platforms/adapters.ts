import type { PlanRequest, Platform } from "../../types/index.js";
import { azureCniRules } from "../rules/azure-cni-rules.js";
import { azureLocalRules } from "../rules/azure-local-rules.js";
import { vmwareRules } from "../rules/vmware-rules.js";
import { windowsServerRules } from "../rules/windows-server-rules.js";
import { azureCniModel } from "./azure-cni/azure-cni-model.js";
import { azureLocalModel } from "./azure-local/azure-local-model.js";
import type { BlockPaths } from "./model/block-paths.js";
import type { Model } from "./model/model.js";
import type { Purpose } from "./model/purpose.js";
import { isPlatform, type RequestFor } from "./platforms.js";
import { vmwareModel } from "./vmware/vmware-model.js";
import { windowsServerModel } from "./windows-server/windows-server-model.js";

/** What the planner needs from a platform. */
interface Adapter<Name extends Platform> {
  /** Turns the request into the common model. */
  readonly model: (request: RequestFor<Name>, blocks?: BlockPaths, purpose?: Purpose) => Model;
  /** Ranges that blocks of a fleet avoid: the ranges that clusters use inside, unless the request says otherwise. */
  readonly avoided: readonly string[];
}

const { podCidr: hciPods, serviceCidr: hciServices } = windowsServerRules["hci-pods"].values;
const { podCidr: vmwarePods, serviceCidr: vmwareServices } = vmwareRules["vmw-pod-cidr"].values;

/** One adapter for each platform. */
const adapters: { readonly [Name in Platform]: Adapter<Name> } = {
  "azure-local": {
    model: azureLocalModel,
    avoided: [azureLocalRules["pod-cidr-default"].values.prefix, azureLocalRules["svc-cidr-fixed"].values.prefix],
  },
  "windows-server": { model: windowsServerModel, avoided: [hciPods, hciServices] },
  vmware: { model: vmwareModel, avoided: [vmwarePods, vmwareServices] },
  "azure-cni": { model: azureCniModel, avoided: azureCniRules["aks-forbidden"].values.prefixes },
};

/**
 * Returns the common model of a request, made by the adapter of its platform. `blocks`: pointers to prefixes that a fleet
 * chose.
 */
export function modelOf(request: PlanRequest, blocks?: BlockPaths, purpose?: Purpose): Model {
  // each adapter takes the request of its own platform, which the compiler does not follow through an index of several types
  const { model } = adapters[request.platform] as {
    readonly model: (request: PlanRequest, blocks?: BlockPaths, purpose?: Purpose) => Model;
  };
  return model(request, blocks, purpose);
}

/** Returns the ranges that networks of a platform avoid, unless the request uses them. */
export function avoidedPrefixes(platform: unknown): readonly string[] {
  return isPlatform(platform) ? adapters[platform].avoided : [];
}
