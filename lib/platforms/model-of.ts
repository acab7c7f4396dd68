import type { PlanRequest } from "../../types/index.js";
import { azureLocalModel } from "./azure-local/azure-local-model.js";
import type { Model } from "./model.js";

/** One adapter a platform: its request into the common model. */
const adapters: { readonly [Platform in PlanRequest["platform"]]: (request: Extract<PlanRequest, { platform: Platform }>) => Model } = {
  "azure-local": azureLocalModel,
};

/** The common model of a request, by the adapter of its platform. */
export function modelOf(request: PlanRequest): Model {
  return adapters[request.platform](request);
}
