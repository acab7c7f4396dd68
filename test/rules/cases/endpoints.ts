import { compareEndpoints } from "../../../lib/ports/compare-endpoints.js";
import { comparePortMatrices } from "../../../lib/ports/compare-port-matrices.js";
import { listEndpoints } from "../../../lib/ports/list-endpoints.js";
import type { EndpointComparisonRequest, EndpointListRequest, PortMatrix } from "../../../types/index.js";
import type { Case, CaseTable, Question } from "./case.js";

const list = (why: string, request: EndpointListRequest): Question => ({ why, ask: () => listEndpoints(request).findings });
const compare = (why: string, request: EndpointComparisonRequest): Question => ({ why, ask: () => compareEndpoints(request).findings });
const told = (question: Question, ...findings: readonly string[]): Case => ({ ...question, told: findings });

const regions = "australiaeast, canadacentral, centralindia, eastus, japaneast, southcentralus, southeastasia, usgovvirginia, westeurope";
const page = "https://github.com/Azure/AzureStack-Tools/tree/master/HCI";
const none: PortMatrix = { platform: "azure-local", rules: [], endpoints: [], findings: [] };
const europe = { platform: "azure-local", region: "westeurope" } as const;
const named = { ...europe, endpointParameters: { keyVaultName: "kv-plant" } };

export const endpointTable: CaseTable = {
  about: "endpoint lists",
  good: [
    list("Azure Local in West Europe, with its names", named),
    compare("West Europe since its list began", { ...europe, since: "2026-01-01" }),
    list("AKS in Azure", { platform: "azure-cni", region: "westeurope", features: ["defender"] }),
  ],
  cases: [
    told(
      {
        why: "matrices of two platforms",
        ask: () => comparePortMatrices({ before: none, after: { ...none, platform: "vmware" } }).findings,
      },
      "warning port-matrix-comparison-platform /after/platform: the matrix before is of azure-local, the matrix after of vmware; compare matrices of one platform",
    ),
    told(
      {
        why: "a matrix of a region without a list",
        ask: () =>
          comparePortMatrices({
            before: none,
            after: { ...none, findings: listEndpoints({ platform: "azure-local", region: "francecentral" }).findings },
          }).findings,
      },
      `warning port-matrix-comparison-gap /after/findings: endpoints are missing in the matrix after, so no endpoint is listed as closed: no endpoint list for region "francecentral" is built in, so the firewall endpoints of the region are missing here; there are lists for ${regions}. Ask the vendor which list holds, and add its endpoints from ${page}`,
    ),
    told(
      list("no region", { platform: "azure-local" }),
      `info endpoints-region-missing /region: region is not given, so the firewall endpoints of the region are missing here; set region to one of ${regions}, or take the list from ${page}`,
    ),
    told(
      list("a region without a list", { platform: "azure-local", region: "francecentral" }),
      `warning endpoints-region-not-shipped /region: no endpoint list for region "francecentral" is built in, so the firewall endpoints of the region are missing here; there are lists for ${regions}. Ask the vendor which list holds, and add its endpoints from ${page}`,
    ),
    told(
      list("a region by the name of the vendor's folder", { ...named, region: "indiacentral" }),
      'info endpoints-region-alias /region: Azure calls region "indiacentral" centralindia; the endpoints of centralindia are listed',
    ),
    told(
      list("a hardware vendor without a list", { ...named, oem: "supermicro" }),
      `warning endpoints-oem-missing /oem: no endpoint list of hardware vendor "supermicro" is built in, so its endpoints are missing here; there are lists of dataon, dell, hitachi, hpe, lenovo. Ask the vendor for its own, or look at ${page}/OEMEndpoints`,
    ),
    told(
      list("a key vault without a name", europe),
      "info endpoints-placeholder /region: yourhcikeyvaultname in yourhcikeyvaultname.vault.azure.net is the name of the key vault of the Azure Local instance. Set endpointParameters.keyVaultName, or put the names in before the rules are used",
    ),
    told(
      list("a region of another cloud", { platform: "azure-cni", region: "usgovarizona" }),
      'warning endpoints-cloud-region /cloud: region "usgovarizona" belongs to AzureUSGovernment by its name, but the endpoints listed are those of AzureCloud, the default; set cloud to AzureUSGovernment',
    ),
    told(
      list("a feature without endpoints", { ...named, features: ["gpu"] }),
      "info endpoints-unused /features: gpu has no endpoints of its own in Azure Local, West Europe, Azure Local environment validator",
    ),
    told(
      list("a day more than a year after the list", { platform: "vmware", asOf: "2026-09-16" }),
      'warning endpoints-list-age /asOf: the list "AKS on VMware" is of 2025-09-15, more than a year before asOf 2026-09-16; its page is https://learn.microsoft.com/azure/aks/aksarc/aks-vmware-network-requirements. Compare the endpoints with the page before you open them',
    ),
    told(
      compare("a time that ends before it begins", { ...europe, since: "2026-01-02", until: "2026-01-01" }),
      "error endpoints-comparison-time /since: since 2026-01-02 is after until 2026-01-01, so there are no changes; give since the earlier day",
    ),
    told(
      compare("a time before the list began", { platform: "azure-cni", since: "2025-01-01" }),
      'info endpoints-history /since: of the list "AKS in Azure, AzureCloud" it is known when an endpoint appeared, and not which ones went; its page is https://learn.microsoft.com/azure/aks/outbound-rules-control-egress',
    ),
  ],
};
