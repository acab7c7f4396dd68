import type { AzureCloudName, RuleId } from "../../types/index.js";
import { connectivityRules } from "../rules/connectivity-rules.js";
import type { ConnectivityUse } from "./uses-of.js";

/** One endpoint of a published list. TCP, as every connection of the agents. */
export interface ArcEndpointRow {
  /** `<region>` is a placeholder for the name of the region. */
  readonly fqdn: string;
  /** 443 if omitted. */
  readonly port?: number;
  readonly purpose: string;
  /** The uses that need it; omitted if the agents always need it. */
  readonly uses?: readonly ConnectivityUse[];
  /** Only earlier versions of the tools need it. */
  readonly earlier?: true;
  /** With Private Link the name leads to the private endpoint. */
  readonly privateEndpoint?: true;
  /** With an Arc gateway it is still reached directly. */
  readonly withArcGateway?: true;
  /** Only with an Arc gateway. */
  readonly arcGatewayOnly?: true;
  readonly rule: RuleId;
}

const register = "Azure Resource Manager, to connect and register the cluster";
const dataPlane = "Data plane of the agents: status and configuration";
const tokens = "Tokens for Azure Resource Manager";
const images = "Container images of the agents";
const region = "Regional endpoint for the certificate of the managed identity";
const certificate = "Certificate of the managed identity";
const connect = "Cluster connect and custom locations";
const websockets = "Cluster connect and custom locations, over websockets";
const session = "Cluster connect";
const roles = "Azure RBAC";
const portal = "The cluster in the Azure portal";
const kubectl = "kubectl, while az connects the cluster; in earlier versions the agents, when they upgrade themselves";
const earlierKubectl = "kubectl, and agents that upgrade themselves";
const helm = "Helm, while az connects the cluster";
const proxyBinary = "The program behind az connectedk8s proxy";

const clusterConnect = ["cluster-connect"] as const;
const rbac = ["azure-rbac"] as const;
// one version of the list requires it for cluster connect, another for Azure RBAC, and a third for both
const either = ["cluster-connect", "azure-rbac"] as const;

const azure = { rule: connectivityRules["arc-endpoints-azure-cloud"].id };
const government = { rule: connectivityRules["arc-endpoints-azure-us-government"].id };
const china = { rule: connectivityRules["arc-endpoints-azure-china-cloud"].id };
const earlier = { rule: connectivityRules["arc-endpoints-earlier"].id, earlier: true } as const;
const gateway = { rule: connectivityRules["arc-endpoints-arc-gateway"].id, withArcGateway: true, arcGatewayOnly: true } as const;
const extension = { rule: connectivityRules["arc-extension-endpoints"].id, withArcGateway: true } as const;
const beside = { withArcGateway: true } as const;
const privately = { privateEndpoint: true } as const;

/** The endpoints of the agents in each cloud, in the order of the vendor's lists. */
export const arcEndpointRows: Readonly<Record<AzureCloudName, readonly ArcEndpointRow[]>> = {
  AzureCloud: [
    { fqdn: "*.gw.arc.azure.com", purpose: "The Arc gateway; az arcgateway list shows its own name, which is sufficient", ...gateway },
    { fqdn: "management.azure.com", purpose: register, ...beside, ...azure },
    { fqdn: "<region>.dp.kubernetesconfiguration.azure.com", purpose: dataPlane, ...privately, ...azure },
    { fqdn: "login.microsoftonline.com", purpose: tokens, ...beside, ...azure },
    { fqdn: "<region>.login.microsoft.com", purpose: tokens, ...beside, ...azure },
    { fqdn: "login.windows.net", purpose: tokens, ...azure },
    { fqdn: "mcr.microsoft.com", purpose: images, ...beside, ...azure },
    { fqdn: "*.data.mcr.microsoft.com", purpose: images, ...beside, ...azure },
    { fqdn: "dl.k8s.io", purpose: kubectl, ...azure },
    { fqdn: "gbl.his.arc.azure.com", purpose: region, ...beside, ...privately, ...azure },
    { fqdn: "*.his.arc.azure.com", purpose: certificate, ...beside, ...privately, ...azure },
    { fqdn: "k8connecthelm.azureedge.net", purpose: helm, ...earlier },
    { fqdn: "k8connecthelm.download.prss.microsoft.com", purpose: helm, ...earlier },
    { fqdn: "guestnotificationservice.azure.com", purpose: connect, uses: clusterConnect, ...azure },
    { fqdn: "*.guestnotificationservice.azure.com", purpose: connect, uses: clusterConnect, ...azure },
    { fqdn: "sts.windows.net", purpose: connect, uses: clusterConnect, ...azure },
    { fqdn: "k8sconnectcsp.azureedge.net", purpose: proxyBinary, ...earlier },
    { fqdn: "k8sconnectcsp.download.prss.microsoft.com", purpose: proxyBinary, ...earlier },
    { fqdn: "*.servicebus.windows.net", purpose: websockets, uses: clusterConnect, ...azure },
    { fqdn: "graph.microsoft.com", purpose: roles, uses: rbac, ...azure },
    { fqdn: "*.arc.azure.net", purpose: portal, ...azure },
    { fqdn: "<region>.obo.arc.azure.com", port: 8084, purpose: session, uses: either, ...beside, ...azure },
    // the page about the gateway names it without a port
    { fqdn: "<region>.obo.arc.azure.com", purpose: session, uses: either, ...gateway },
    { fqdn: "linuxgeneva-microsoft.azurecr.io", purpose: "Cluster extensions", uses: ["extensions"], ...azure },
    {
      fqdn: "*.ods.opinsights.azure.com",
      purpose: "Azure Monitor, Defender and data services",
      uses: ["azure-monitor", "defender", "data-services"],
      ...extension,
    },
    {
      fqdn: "*.oms.opinsights.azure.com",
      purpose: "Azure Monitor, Defender and data services",
      uses: ["azure-monitor", "defender", "data-services"],
      ...extension,
    },
    { fqdn: "*.monitoring.azure.com", purpose: "Azure Monitor and data services", uses: ["azure-monitor", "data-services"], ...extension },
    { fqdn: "*.vault.azure.net", purpose: "Key vaults; the names of those in use are sufficient", uses: ["key-vault"], ...extension },
    { fqdn: "data.policy.core.windows.net", purpose: "Azure Policy", uses: ["azure-policy"], ...extension },
    { fqdn: "store.policy.core.windows.net", purpose: "Azure Policy", uses: ["azure-policy"], ...extension },
  ],
  AzureUSGovernment: [
    { fqdn: "management.usgovcloudapi.net", purpose: register, ...government },
    { fqdn: "<region>.dp.kubernetesconfiguration.azure.us", purpose: dataPlane, ...privately, ...government },
    { fqdn: "login.microsoftonline.us", purpose: tokens, ...government },
    { fqdn: "<region>.login.microsoftonline.us", purpose: tokens, ...government },
    { fqdn: "mcr.microsoft.com", purpose: images, ...government },
    { fqdn: "*.data.mcr.microsoft.com", purpose: images, ...government },
    { fqdn: "gbl.his.arc.azure.us", purpose: region, ...privately, ...government },
    { fqdn: "usgv.his.arc.azure.us", purpose: certificate, ...privately, ...government },
    { fqdn: "k8connecthelm.azureedge.net", purpose: helm, ...earlier },
    { fqdn: "guestnotificationservice.azure.us", purpose: connect, uses: clusterConnect, ...government },
    { fqdn: "*.guestnotificationservice.azure.us", purpose: connect, uses: clusterConnect, ...government },
    { fqdn: "sts.windows.net", purpose: connect, uses: clusterConnect, ...government },
    { fqdn: "k8sconnectcsp.azureedge.net", purpose: proxyBinary, ...earlier },
    { fqdn: "*.servicebus.usgovcloudapi.net", purpose: websockets, uses: clusterConnect, ...government },
    { fqdn: "graph.microsoft.com", purpose: roles, uses: rbac, ...government },
    { fqdn: "usgovvirginia.obo.arc.azure.us", port: 8084, purpose: session, uses: either, ...government },
    { fqdn: "dl.k8s.io", purpose: earlierKubectl, ...earlier },
  ],
  AzureChinaCloud: [
    { fqdn: "management.chinacloudapi.cn", purpose: register, ...china },
    { fqdn: "<region>.dp.kubernetesconfiguration.azure.cn", purpose: dataPlane, ...privately, ...china },
    { fqdn: "login.chinacloudapi.cn", purpose: tokens, ...china },
    { fqdn: "<region>.login.chinacloudapi.cn", purpose: tokens, ...china },
    { fqdn: "login.partner.microsoftonline.cn", purpose: tokens, ...china },
    { fqdn: "mcr.azk8s.cn", purpose: images, ...china },
    { fqdn: "gbl.his.arc.azure.cn", purpose: region, ...privately, ...china },
    { fqdn: "*.his.arc.azure.cn", purpose: certificate, ...privately, ...china },
    { fqdn: "k8connecthelm.azureedge.net", purpose: helm, ...earlier },
    { fqdn: "guestnotificationservice.azure.cn", purpose: connect, uses: clusterConnect, ...china },
    { fqdn: "*.guestnotificationservice.azure.cn", purpose: connect, uses: clusterConnect, ...china },
    { fqdn: "sts.chinacloudapi.cn", purpose: connect, uses: clusterConnect, ...china },
    { fqdn: "k8sconnectcsp.azureedge.net", purpose: proxyBinary, ...earlier },
    { fqdn: "*.servicebus.chinacloudapi.cn", purpose: websockets, uses: clusterConnect, ...china },
    { fqdn: "graph.chinacloudapi.cn", purpose: roles, uses: rbac, ...china },
    { fqdn: "*.arc.azure.cn", purpose: portal, ...china },
    { fqdn: "<region>.obo.arc.azure.cn", port: 8084, purpose: session, uses: either, ...china },
    { fqdn: "dl.k8s.io", purpose: earlierKubectl, ...earlier },
    { fqdn: "quay.azk8s.cn", purpose: "Container registry proxy for Azure China", ...china },
    { fqdn: "registryk8s.azk8s.cn", purpose: "Container registry proxy for Azure China", ...china },
    { fqdn: "k8sgcr.azk8s.cn", purpose: "Container registry proxy for Azure China", ...china },
    { fqdn: "usgcr.azk8s.cn", purpose: "Container registry proxy for Azure China", ...china },
    { fqdn: "dockerhub.azk8s.cn", purpose: "Container registry proxy for Azure China", ...china },
  ],
};
