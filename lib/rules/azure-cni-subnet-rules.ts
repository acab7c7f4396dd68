import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const error = { platforms: ["azure-cni"], severity: "error", basis: "documented", decidedBy: "input" } as const;
const warning = { ...error, severity: "warning" } as const;
const counting = { ...error, severity: "info", decidedBy: "counting" } as const;

/** Rules about the contents and the size of subnets in a virtual network with AKS. */
export const azureCniSubnetRules = /* @__PURE__ */ ruleRows({
  "azure-subnet-ipv6-size": {
    ...error,
    statement: "The IPv6 prefix of a subnet must be exactly a /64.",
    source: documents.azureIpv6,
    section: "Capabilities",
    values: { prefixLength: 64 },
  },
  "azure-subnet-use": {
    ...warning,
    statement: "A subnet must have room for its addresses in use and the five addresses that Azure reserves.",
    source: documents.azureVirtualNetwork,
    section: "Are there any restrictions on using IP addresses within these subnets?",
    basis: "inferred",
  },
  "aks-api-server-size": {
    ...error,
    statement: "The subnet of API servers must be a /28 or larger.",
    source: documents.aksApiServer,
    section: "Create an AKS cluster with API Server VNet Integration using bring-your-own VNet",
    values: { longestPrefixLength: 28 },
  },
  "aks-api-server-count": {
    ...counting,
    statement: "The API server of a cluster reserves at least nine addresses of its subnet.",
    source: documents.aksApiServer,
    section: "Create an AKS cluster with API Server VNet Integration using bring-your-own VNet",
    values: { perCluster: 9 },
  },
  "aks-api-server-capacity": {
    ...error,
    statement: "The subnet of API servers must have nine addresses for each of its clusters, besides the five that Azure reserves.",
    source: documents.aksApiServer,
    section: "Create an AKS cluster with API Server VNet Integration using bring-your-own VNet",
  },
  "aks-api-server-delegated": {
    ...error,
    statement: "The subnet of API servers must be delegated to AKS, and to nothing else.",
    source: documents.aksApiServer,
    section: "Create an AKS cluster with API Server VNet Integration using bring-your-own VNet",
    values: { delegation: "Microsoft.ContainerService/managedClusters" },
  },
  "aks-api-server-alone": {
    ...error,
    statement: "The subnet of API servers can be shared by clusters of the same virtual network. Nothing else may be in it.",
    source: documents.aksApiServer,
    section: "Create an AKS cluster with API Server VNet Integration using bring-your-own VNet",
  },
  "aks-api-server-others": {
    ...warning,
    statement: "Addresses in use in the subnet of API servers must be those of API servers.",
    source: documents.aksApiServer,
    section: "Create an AKS cluster with API Server VNet Integration using bring-your-own VNet",
    basis: "inferred",
  },
  "aks-load-balancer-subnet": {
    ...error,
    statement: "The subnet of internal load balancers must have room for their addresses and must not be delegated.",
    source: documents.aksInternalLoadBalancer,
    section: "Specify a different subnet",
    basis: "inferred",
    values: { annotation: "service.beta.kubernetes.io/azure-load-balancer-internal-subnet" },
  },
  "azure-bastion-subnet": {
    ...error,
    statement: "AzureBastionSubnet must be a /26 or larger, and nothing else may be in it.",
    source: documents.azureBastion,
    section: "Azure Bastion subnet",
    values: { longestPrefixLength: 26 },
  },
  "azure-firewall-subnet": {
    ...error,
    statement: "AzureFirewallSubnet and AzureFirewallManagementSubnet must be a /26 or larger, and nothing else may be in them.",
    source: documents.azureFirewallFaq,
    section: "Why does Azure Firewall need a /26 subnet size?",
    values: { longestPrefixLength: 26 },
  },
  "azure-route-server-subnet": {
    ...error,
    statement: "RouteServerSubnet must be a /27 or larger, and nothing else may be in it.",
    source: documents.azureRouteServer,
    section: "Does Azure Route Server require a dedicated subnet?",
    values: { longestPrefixLength: 27 },
  },
  "azure-gateway-subnet": {
    ...warning,
    statement: "GatewaySubnet should be a /27 or larger. Smaller ones are accepted only for the Basic gateway.",
    source: documents.azureGateway,
    section: "Gateway subnet",
    values: { longestPrefixLength: 27 },
  },
  "azure-gateway-for-containers-subnet": {
    ...error,
    statement: "The subnet of Application Gateway for Containers must have at least 250 free addresses, which is a /24.",
    source: documents.gatewayForContainers,
    section: "Prepare your virtual network / subnet for Application Gateway for Containers",
    values: { longestPrefixLength: 24 },
  },
  "azure-service-subnet": {
    ...error,
    statement: "A subnet with a name that an Azure service requires is for that service alone.",
    source: documents.azureFirewallFaq,
    section: "Why does Azure Firewall need a /26 subnet size?",
    basis: "inferred",
  },
});
