import type { NetworkPlan, PlanRequest } from "../../../types/index.js";
import { refusePlatform } from "../document/refuse-platform.js";
import { azureCniResources } from "./azure-cni-resources.js";
import { azureLocalResources } from "./azure-local-resources.js";
import { type Deployment, placeholder, placeholdersIn } from "./deployment.js";

type Writers = {
  readonly [Platform in PlanRequest["platform"]]?: (plan: NetworkPlan, request: Extract<PlanRequest, { platform: Platform }>) => Deployment;
};

/** The platforms that are deployed as resources of Azure. */
const writers: Writers = { "azure-local": azureLocalResources, "azure-cni": azureCniResources };

/**
 * Returns what has to be deployed for a plan, with the parameters that are used. @throws PlanError for a platform without
 * resources
 */
export function deploymentOf(plan: NetworkPlan, format: string): Deployment {
  // the table gives each platform its own writer, which the compiler does not follow through an index of several types
  const writer = writers[plan.request.platform] as ((plan: NetworkPlan, request: PlanRequest) => Deployment) | undefined;
  if (writer === undefined) return refusePlatform(format, plan.request.platform, Object.keys(writers));
  const { parameters, resources, findings } = writer(plan, plan.request);
  const used = new Set(
    resources
      .filter(({ deployment }) => deployment !== "existing")
      .flatMap(({ body }) => placeholdersIn(body).flatMap((one) => (one[placeholder] === "parameter" ? [one.name] : []))),
  );
  return { parameters: parameters.filter(({ name }) => used.has(name)), resources, findings };
}
