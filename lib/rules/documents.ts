import type { RuleDocument } from "./rule-rows.js";

/**
 * The documents the rules come from: the vendor's five, the vendor's other pages and code, and the standards.
 * `version` is the date the page bears or the commit that was read.
 */
export const documents = {
  azureLocal: { document: "AKS enabled by Azure Arc network requirements", version: "2025-07-10" },
  ipAddressPlanning: { document: "IP address planning for AKS enabled by Azure Arc", version: "2025-08-13" },
  aksNetworks: { document: "Create logical networks for Kubernetes clusters on Azure Local", version: "114c8769" },
  logicalNetworks: { document: "Create logical networks for Azure Local VMs", version: "a85ff274" },
  logicalNetworkSpec: { document: "Microsoft.AzureStackHCI logicalNetworks API", version: "2024-01-01" },
  provisionedClusterSpec: { document: "Microsoft.HybridContainerService provisionedClusterInstances API", version: "2024-01-01" },
  kubernetesRuntimeSpec: { document: "Microsoft.KubernetesRuntime API", version: "2024-03-01" },
  azPowerShell: { document: "Az.AksArc PowerShell module", version: "b7ee16ad" },
  deploymentNetwork: { document: "Network considerations for cloud deployments of Azure Local", version: "00aa13b3" },
  firewall: { document: "Firewall requirements for Azure Local", version: "9bd9e769" },
  environmentValidator: { document: "Azure Local Environment Validator", version: "2f67159f" },
  scale: { document: "Scale requirements for AKS on Azure Local", version: "82262683" },
  loadBalancer: { document: "MetalLB extension for AKS enabled by Azure Arc", version: "27ca5e8b" },
  arcGateway: { document: "Azure Arc gateway for AKS enabled by Azure Arc", version: "0b598ccf" },
  arcGatewayTraffic: { document: "Azure Local Arc gateway outbound traffic deep dive", version: "2f67159f" },
  endpointsEastUs: { document: "Azure Local required endpoints for East US", version: "72dae15c (2025-11-27)" },
  azureCni: { document: "Azure CNI networking in Azure Kubernetes Service (AKS) overview", version: "2024-02-29" },
  aksIpPlanning: { document: "IP address planning in Azure Kubernetes Service (AKS)", version: "546865d8 (2024-05-28)" },
  aksOverlay: { document: "Configure Azure CNI Overlay networking in Azure Kubernetes Service (AKS)", version: "04d389a9 (2024-08-16)" },
  aksPodSubnet: { document: "Azure CNI Pod Subnet networking in AKS", version: "08300181 (2024-05-21)" },
  aksNodePools: { document: "Create node pools for a cluster in Azure Kubernetes Service (AKS)", version: "0402a914 (2025-09-26)" },
  aksPrivateCluster: { document: "Create a private Azure Kubernetes Service (AKS) cluster", version: "291b3dfe" },
  azureCli: { document: "Azure CLI", version: "010cc060" },
  azureCliHelp: { document: "az aks", version: "0103a1f4" },
  azureVirtualNetwork: { document: "Azure Virtual Network frequently asked questions", version: "004ec532" },
  azureNames: { document: "Naming rules and restrictions for Azure resources", version: "849e815a" },
  arcPrivateLink: { document: "Private connectivity for Azure Arc-enabled Kubernetes clusters using private link", version: "0300cb44" },
  ieee8021q: { document: "IEEE 802.1Q", version: "2022" },
  rfc: { document: "RFC 4632, RFC 6890 and RFC 3021", version: "IETF" },
  ipv4Text: { document: "RFC 6943", version: "IETF" },
  ipv6Text: { document: "RFC 5952", version: "IETF" },
  product: { document: "aks-netplan", version: "contract" },
} as const satisfies Record<string, RuleDocument>;
