/** The resource provider of MetalLB on Azure Local, and the application that it has in every tenant. */
export const kubernetesRuntime = {
  namespace: "Microsoft.KubernetesRuntime",
  applicationId: "087fca6e-4606-4d41-b3f6-5ebdf75b8b4c",
} as const;

/** What registers the provider. */
export const registerKubernetesRuntime = `az provider register --namespace ${kubernetesRuntime.namespace} --wait`;

/** What prints the object id of the provider's application in the tenant; the provider has to be registered. */
export const showKubernetesRuntime = `az ad sp show --id ${kubernetesRuntime.applicationId} --query id --output tsv`;
