import type { RuleDocument } from "./rule-rows.js";

/**
 * The documents the rules come from: the vendor's five, the vendor's other pages and code, and the standards. `version` is the
 * date on the page or the commit that was read.
 *
 * Each is an export, so that a bundle contains only those of its rules: `import * as documents`.
 */

export const azureLocal: RuleDocument = { document: "AKS enabled by Azure Arc network requirements", version: "2025-07-10" };
export const ipAddressPlanning: RuleDocument = { document: "IP address planning for AKS enabled by Azure Arc", version: "2025-08-13" };
export const aksNetworks: RuleDocument = {
  document: "Create logical networks for Kubernetes clusters on Azure Local",
  version: "114c8769",
};
export const logicalNetworks: RuleDocument = {
  document: "Create logical networks for Azure Local VMs enabled by Azure Arc",
  version: "a85ff274",
};
export const logicalNetworkSpec: RuleDocument = { document: "Microsoft.AzureStackHCI logicalNetworks API", version: "2024-01-01" };
export const provisionedClusterSpec: RuleDocument = {
  document: "Microsoft.HybridContainerService provisionedClusterInstances API",
  version: "2024-01-01",
};
export const kubernetesRuntimeSpec: RuleDocument = { document: "Microsoft.KubernetesRuntime API", version: "2024-03-01" };
export const azPowerShell: RuleDocument = { document: "Az.AksArc PowerShell module", version: "b7ee16ad" };
export const azureLocalProxy: RuleDocument = { document: "Configure proxy settings for Azure Local", version: "2024-11-26" };
export const deploymentNetwork: RuleDocument = {
  document: "Network considerations for cloud deployments of Azure Local",
  version: "2026-07-28",
};
export const firewall: RuleDocument = { document: "Firewall requirements for Azure Local", version: "9bd9e769" };
export const environmentValidator: RuleDocument = { document: "Azure Local Environment Validator", version: "2f67159f" };
export const scale: RuleDocument = { document: "Scale requirements for AKS on Azure Local", version: "82262683" };
export const loadBalancer: RuleDocument = { document: "Overview of MetalLB for Kubernetes clusters", version: "27ca5e8b" };
export const loadBalancerDeployment: RuleDocument = {
  document: "Deploy extension for MetalLB for Azure Arc enabled Kubernetes clusters using Azure CLI",
  version: "1e58e3af",
};
export const metallb: RuleDocument = { document: "MetalLB", version: "005c8e7f" };
export const multiRackNetwork: RuleDocument = { document: "Network requirements for AKS on Azure Local (multi-rack)", version: "12923e17" };
export const multiRackAddresses: RuleDocument = {
  document: "IP address planning requirements for Azure Local multi-rack",
  version: "12923e17",
};
export const multiRackLoadBalancer: RuleDocument = {
  document: "MetalLB extension for AKS on Azure Local (multi-rack)",
  version: "49af8f7f",
};
export const multiRackScale: RuleDocument = { document: "Scale requirements for AKS on Azure Local (multi-rack)", version: "1d613fc0" };
export const multiRackProxy: RuleDocument = { document: "Customer HTTPS proxy for AKS on Azure Local (multi-rack)", version: "afb6e313" };
export const multiRackLogicalNetworks: RuleDocument = {
  document: "Create logical networks for Azure Local multi-rack deployments",
  version: "0302c840 (2025-11-17)",
};
export const multiRackIsolationDomains: RuleDocument = {
  document: "Layer 3 isolation domains for Azure Local multi-rack deployments",
  version: "07809e7d (2026-04-15)",
};
export const arcGateway: RuleDocument = { document: "Azure Arc gateway for AKS enabled by Azure Arc", version: "0b598ccf" };
export const arcGatewayTraffic: RuleDocument = { document: "Azure Local Arc gateway outbound traffic deep dive", version: "2f67159f" };
export const endpointsAzureLocal: RuleDocument = {
  document: "Azure Local required endpoints by region and hardware vendor",
  version: "72dae15c (2026-07-14)",
};
export const environmentValidatorPort: RuleDocument = { document: "AzStackHci_MOCStack_Network_Port", version: "474a2908 (2025-09-22)" };
export const arcGatewayDeployment: RuleDocument = { document: "About Azure Arc gateway for Azure Local", version: "azloc-2606" };
export const machineResources: RuleDocument = { document: "Manage Arc virtual machine resources on Azure Local", version: "1fa67a62" };
export const arcConnectivity: RuleDocument = { document: "Network connectivity for Azure Arc-enabled Kubernetes", version: "2022-04-27" };
export const arcConnectivityModes: RuleDocument = { document: "Azure Arc-enabled Kubernetes connectivity modes", version: "96fc0f18" };
export const arcNetwork: RuleDocument = { document: "Azure Arc-enabled Kubernetes network requirements", version: "b1dac7ad (2025-04-15)" };
export const arcNetworkEarlier: RuleDocument = {
  document: "Azure Arc-enabled Kubernetes network requirements",
  version: "858d5724 (2024-02-15)",
};
export const arcPrivateLink: RuleDocument = {
  document: "Private connectivity for Azure Arc-enabled Kubernetes clusters with private link",
  version: "65826f0a",
};
export const arcKubernetesGateway: RuleDocument = { document: "Azure Arc gateway for Azure Arc-enabled Kubernetes", version: "b6461c35" };
export const arcQuickstart: RuleDocument = { document: "Connect an existing Kubernetes cluster to Azure Arc", version: "e828902b" };
export const arcCustomLocations: RuleDocument = { document: "Custom locations on Azure Arc-enabled Kubernetes", version: "3fc187d4" };
export const nodeNetworking: RuleDocument = {
  document: "Network concepts for deploying Azure Kubernetes Service nodes on Azure Stack HCI",
  version: "2022-05-26",
};
export const windowsServerRequirements: RuleDocument = { document: "System requirements for AKS on Windows Server", version: "0b598ccf" };
export const windowsServerEndpoints: RuleDocument = {
  document: "URL allowlist of AKS on Windows Server",
  version: "0337e23a (2025-04-07)",
};
export const containerNetworking: RuleDocument = {
  document: "Container networking concepts of AKS enabled by Azure Arc",
  version: "1024969f",
};
export const networkSettingCommand: RuleDocument = { document: "New-AksHciNetworkSetting", version: "0b598ccf" };
export const hostConfigCommand: RuleDocument = { document: "Set-AksHciConfig", version: "a5e349b8" };
export const hciProxy: RuleDocument = { document: "Proxy server settings in AKS on Windows Server", version: "2025-04-02" };
export const hciProxyCommand: RuleDocument = { document: "New-AksHciProxySetting", version: "3ad598be" };
export const hciClusterCommand: RuleDocument = { document: "New-AksHciCluster", version: "72d7517e" };
export const autoscalerProfiles: RuleDocument = {
  document: "Use the autoscaler profile to configure horizontal node autoscaling",
  version: "943f46a4",
};
export const loadBalancerCommand: RuleDocument = { document: "New-AksHciLoadBalancerSetting", version: "c6fa3290" };
export const arcResourceBridge: RuleDocument = { document: "Azure Arc resource bridge system requirements", version: "bf4103bc" };
export const arcResourceBridgeNetwork: RuleDocument = { document: "Azure Arc resource bridge network requirements", version: "ea2f919b" };
export const vmware: RuleDocument = { document: "AKS enabled by Azure Arc on VMware network requirements", version: "2025-09-15" };
export const vmwareScale: RuleDocument = { document: "Scale requirements for AKS enabled by Azure Arc on VMware", version: "3ad598be" };
export const azureCni: RuleDocument = {
  document: "Azure CNI networking in Azure Kubernetes Service (AKS) overview",
  version: "2024-02-29",
};
export const aksIpPlanning: RuleDocument = {
  document: "IP address planning in Azure Kubernetes Service (AKS)",
  version: "546865d8 (2024-05-28)",
};
export const aksOverlay: RuleDocument = {
  document: "Configure Azure CNI Overlay networking in Azure Kubernetes Service (AKS)",
  version: "04d389a9 (2024-08-16)",
};
export const aksPodSubnet: RuleDocument = { document: "Azure CNI Pod Subnet networking in AKS", version: "08300181 (2024-05-21)" };
export const aksNodePools: RuleDocument = {
  document: "Create node pools for a cluster in Azure Kubernetes Service (AKS)",
  version: "0402a914 (2025-09-26)",
};
export const aksPrivateCluster: RuleDocument = { document: "Create a private Azure Kubernetes Service (AKS) cluster", version: "291b3dfe" };
export const aksChangelog: RuleDocument = { document: "Azure Kubernetes Service changelog", version: "8b1fb049 (2026-06-19)" };
export const aksRollingUpgrade: RuleDocument = {
  document: "Configure rolling upgrades for Azure Kubernetes Service (AKS) node pools",
  version: "32892028 (2026-05-29)",
};
export const aksSystemPools: RuleDocument = {
  document: "Use system node pools in Azure Kubernetes Service (AKS)",
  version: "04921f5f (2026-04-30)",
};
export const aksUpdateCni: RuleDocument = {
  document: "Update Azure CNI IP address management (IPAM) mode and data plane technology for AKS clusters",
  version: "093a522a (2024-11-26)",
};
export const aksPodExpand: RuleDocument = {
  document: "Expand pod CIDR space in Azure CNI Overlay Azure Kubernetes Service (AKS) clusters",
  version: "50957c62 (2024-08-16)",
};
export const aksApiServer: RuleDocument = {
  document: "API Server VNet Integration in Azure Kubernetes Service (AKS)",
  version: "0154c991",
};
export const aksInternalLoadBalancer: RuleDocument = {
  document: "Use an internal load balancer with Azure Kubernetes Service (AKS)",
  version: "726f974c",
};
export const azureBastion: RuleDocument = { document: "About Azure Bastion configuration settings", version: "37922952" };
export const azureFirewallFaq: RuleDocument = { document: "Azure Firewall FAQ", version: "0a6827da" };
export const azureGateway: RuleDocument = { document: "About VPN Gateway configuration settings", version: "read 2026-11" };
export const azureRouteServer: RuleDocument = { document: "Azure Route Server frequently asked questions", version: "read 2026-11" };
export const gatewayForContainers: RuleDocument = {
  document: "Create Application Gateway for Containers managed by ALB Controller",
  version: "8262e83b",
};
export const azurermProvider: RuleDocument = { document: "Terraform provider azurerm, azurerm_kubernetes_cluster", version: "00378cfc" };
export const aksApi: RuleDocument = { document: "Microsoft.ContainerService managedClusters API", version: "2025-10-01" };
export const azureCli: RuleDocument = { document: "Azure CLI", version: "010cc060" };
export const azureCliHelp: RuleDocument = { document: "az aks", version: "0103a1f4" };
export const azureVirtualNetwork: RuleDocument = { document: "Azure Virtual Network frequently asked questions", version: "004ec532" };
export const azureNames: RuleDocument = { document: "Naming rules and restrictions for Azure resources", version: "849e815a" };
export const logicalNetworkTemplate: RuleDocument = {
  document: "Microsoft.AzureStackHCI logicalNetworks template reference",
  version: "2026-04-01-preview",
};
export const azureLimits: RuleDocument = {
  document: "Azure subscription and service limits, quotas, and constraints",
  version: "2022-12-05",
};
export const azureIpv6: RuleDocument = { document: "What is IPv6 for Azure Virtual Network?", version: "2023-08-24" };
export const aksEgress: RuleDocument = {
  document: "Outbound network and FQDN rules for Azure Kubernetes Service (AKS) clusters",
  version: "ccbb339b (2026-06-18)",
};
export const aksLimitEgress: RuleDocument = {
  document: "Limit network traffic with Azure Firewall in Azure Kubernetes Service (AKS)",
  version: "ccbb339b (2023-12-05)",
};
export const azureFirewall: RuleDocument = { document: "Configure Azure Firewall rules", version: "2020" };
export const squid: RuleDocument = { document: "Squid", version: "5.7" };
export const networkSecurityGroups: RuleDocument = { document: "Azure network security groups", version: "2024-05-01" };
export const kubernetesNames: RuleDocument = { document: "Object Names and IDs in Kubernetes", version: "e1dcdbcd" };
export const ieee8021q: RuleDocument = { document: "IEEE 802.1Q", version: "2022" };
export const aksArcIssues: RuleDocument = { document: "Public issues of Azure/aksArc", version: "read 2026-11" };
export const privateAddresses: RuleDocument = { document: "RFC 1918", version: "IETF" };
export const rfc: RuleDocument = { document: "RFC 4632, RFC 6890 and RFC 3021", version: "IETF" };
export const ipv4Text: RuleDocument = { document: "RFC 3986", version: "IETF" };
export const product: RuleDocument = { document: "aks-netplan", version: "contract" };
