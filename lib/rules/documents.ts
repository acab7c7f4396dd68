import type { RuleDocument } from "./rule-rows.js";

/**
 * The documents the rules come from: the vendor's five, the vendor's other pages and code, and the standards.
 * `version` is the date the page bears or the commit that was read.
 */
export const documents = {
  azureLocal: { document: "AKS enabled by Azure Arc network requirements", version: "2025-07-10" },
  ipAddressPlanning: { document: "IP address planning for AKS enabled by Azure Arc", version: "2025-08-13" },
  aksNetworks: { document: "Create logical networks for Kubernetes clusters on Azure Local", version: "114c8769" },
  logicalNetworks: { document: "Create logical networks for Azure Local VMs enabled by Azure Arc", version: "a85ff274" },
  logicalNetworkSpec: { document: "Microsoft.AzureStackHCI logicalNetworks API", version: "2024-01-01" },
  provisionedClusterSpec: { document: "Microsoft.HybridContainerService provisionedClusterInstances API", version: "2024-01-01" },
  kubernetesRuntimeSpec: { document: "Microsoft.KubernetesRuntime API", version: "2024-03-01" },
  azPowerShell: { document: "Az.AksArc PowerShell module", version: "b7ee16ad" },
  deploymentNetwork: { document: "Network considerations for cloud deployments of Azure Local", version: "2026-07-28" },
  firewall: { document: "Firewall requirements for Azure Local", version: "9bd9e769" },
  environmentValidator: { document: "Azure Local Environment Validator", version: "2f67159f" },
  scale: { document: "Scale requirements for AKS on Azure Local", version: "82262683" },
  loadBalancer: { document: "Overview of MetalLB for Kubernetes clusters", version: "27ca5e8b" },
  loadBalancerDeployment: {
    document: "Deploy extension for MetalLB for Azure Arc enabled Kubernetes clusters using Azure CLI",
    version: "1e58e3af",
  },
  arcGateway: { document: "Azure Arc gateway for AKS enabled by Azure Arc", version: "0b598ccf" },
  arcGatewayTraffic: { document: "Azure Local Arc gateway outbound traffic deep dive", version: "2f67159f" },
  endpointsEastUs: { document: "Azure Local required endpoints for East US", version: "72dae15c (2025-11-27)" },
  arcConnectivity: { document: "Network connectivity for Azure Arc-enabled Kubernetes", version: "2022-04-27" },
  arcConnectivityModes: { document: "Azure Arc-enabled Kubernetes connectivity modes", version: "96fc0f18" },
  arcNetwork: { document: "Azure Arc-enabled Kubernetes network requirements", version: "b1dac7ad (2025-04-15)" },
  arcNetworkEarlier: { document: "Azure Arc-enabled Kubernetes network requirements", version: "858d5724 (2024-02-15)" },
  arcPrivateLink: { document: "Private connectivity for Azure Arc-enabled Kubernetes clusters with private link", version: "65826f0a" },
  arcKubernetesGateway: { document: "Azure Arc gateway for Azure Arc-enabled Kubernetes", version: "b6461c35" },
  arcQuickstart: { document: "Connect an existing Kubernetes cluster to Azure Arc", version: "e828902b" },
  arcCustomLocations: { document: "Custom locations on Azure Arc-enabled Kubernetes", version: "3fc187d4" },
  nodeNetworking: {
    document: "Network concepts for deploying Azure Kubernetes Service nodes on Azure Stack HCI",
    version: "2022-05-26",
  },
  windowsServerRequirements: { document: "System requirements for AKS on Windows Server", version: "0b598ccf" },
  windowsServerEndpoints: { document: "URL allowlist of AKS on Windows Server", version: "0337e23a (2025-04-07)" },
  containerNetworking: { document: "Container networking concepts of AKS enabled by Azure Arc", version: "1024969f" },
  networkSettingCommand: { document: "New-AksHciNetworkSetting", version: "0b598ccf" },
  hostConfigCommand: { document: "Set-AksHciConfig", version: "a5e349b8" },
  hciClusterCommand: { document: "New-AksHciCluster", version: "72d7517e" },
  loadBalancerCommand: { document: "New-AksHciLoadBalancerSetting", version: "c6fa3290" },
  arcResourceBridge: { document: "Azure Arc resource bridge system requirements", version: "bf4103bc" },
  vmware: { document: "AKS enabled by Azure Arc on VMware network requirements", version: "2025-09-15" },
  vmwareScale: { document: "Scale requirements for AKS enabled by Azure Arc on VMware", version: "3ad598be" },
  ieee8021q: { document: "IEEE 802.1Q", version: "2022" },
  rfc: { document: "RFC 4632, RFC 6890 and RFC 3021", version: "IETF" },
  ipv4Text: { document: "RFC 3986", version: "IETF" },
  product: { document: "aks-netplan", version: "contract" },
} as const satisfies Record<string, RuleDocument>;
