import type { EmitOptions, NetworkPlan } from "../../../types/index.js";
import { planToEmit } from "../document/document-to-emit.js";
import { type PlatformWriters, writtenFor } from "../document/platform-writers.js";
import { azureCniResources } from "./azure-cni-resources.js";
import { azureLocalResources } from "./azure-local-resources.js";
import { type Deployment, placeholder, placeholdersIn } from "./deployment.js";

/** The formats that print resources of Azure. */
export type ResourceFormat = "arm" | "bicep" | "terraform";

/** A deployment to print, with the lines at the top of its files. */
export interface DeploymentToEmit extends Deployment {
  readonly header: readonly string[];
}

/** The resources of each platform that is deployed as resources of Azure. */
const writers: PlatformWriters<ResourceFormat, Deployment> = { "azure-local": azureLocalResources, "azure-cni": azureCniResources };

/**
 * Returns what has to be deployed for a plan, with the parameters that are used, and the lines at the top of its files.
 * @throws PlanError like planToEmit, and for a platform without resources
 */
export function deploymentToEmit(plan: NetworkPlan, options: EmitOptions | undefined, format: ResourceFormat): DeploymentToEmit {
  const { document, header } = planToEmit(plan, options);
  const { parameters, resources, findings } = writtenFor(format, writers, document);
  const used = new Set(
    resources
      .filter(({ deployment }) => deployment !== "existing")
      .flatMap(({ body }) => placeholdersIn(body).flatMap((one) => (one[placeholder] === "parameter" ? [one.name] : []))),
  );
  return { parameters: parameters.filter(({ name }) => used.has(name)), resources, findings, header };
}
