import type { PlanRequest } from "../../types/index.js";
import { azureCniModel } from "./azure-cni/azure-cni-model.js";
import { azureLocalModel } from "./azure-local/azure-local-model.js";
import type { Model } from "./model.js";

/** One adapter a platform: its request into the common model. */
const adapters: { readonly [Platform in PlanRequest["platform"]]: (request: Extract<PlanRequest, { platform: Platform }>) => Model } = {
  "azure-local": azureLocalModel,
  "azure-cni": azureCniModel,
};

/** The common model of a request, by the adapter of its platform. */
export function modelOf(request: PlanRequest): Model {
  // the table is typed row by row, which the compiler does not carry over to a look-up
  const adapter = adapters[request.platform] as (request: PlanRequest) => Model;
  return adapter(request);
}
