import { azureLocalPortRules } from "../../rules/azure-local-port-rules.js";
import type { ArcGatewaySupport, AzureLocalEndpointRow, EndpointList, EndpointUse, RequiredFor } from "./endpoint-list.js";

const listed: EndpointUse = { required: true, rule: azureLocalPortRules["endpoints-eastus"].id };

/** The column says yes: with an Arc gateway the row is listed and not required, for the firewall need not open it. */
const carriedFrom = (release: string): ArcGatewaySupport => ({
  published: `Yes. ${release} or later new deployment`,
  uses: [
    {
      when: ["arc-gateway"],
      required: false,
      rule: azureLocalPortRules["endpoints-through-arc-gateway"].id,
      note: `the Arc gateway carries it in new deployments of ${release} or later`,
    },
  ],
  otherwise: listed,
});
const yes2408 = /* @__PURE__ */ carriedFrom("2408");
const yes2411 = /* @__PURE__ */ carriedFrom("2411");
const yes2503 = /* @__PURE__ */ carriedFrom("2503");
const no: ArcGatewaySupport = { published: "No", otherwise: listed };
const registration: ArcGatewaySupport = {
  published: "No. Arc registration required",
  uses: [{ ...listed, when: ["arc-gateway"], note: "Arc registration reaches it directly" }],
  otherwise: listed,
};
/** Which release is deployed is not asked for, so the row stays required and says so. */
const notFrom2504: ArcGatewaySupport = {
  published: "Not required on 2504 and later new deployments",
  otherwise: { ...listed, note: "new deployments of 2504 or later do without it" },
};

/** Other documents are stricter than the column: what they want opened is opened. */
const images: EndpointUse = {
  when: ["arc-gateway"],
  required: true,
  rule: azureLocalPortRules["endpoints-beside-arc-gateway-images"].id,
  note: "AKS clusters reach it beside the Arc gateway",
};
const witness: EndpointUse = {
  when: ["arc-gateway"],
  required: true,
  rule: azureLocalPortRules["endpoints-beside-arc-gateway-witness"].id,
  note: "the cloud witness is reached beside the Arc gateway",
};
const onlyWithArcGateway: EndpointUse = { ...listed, unless: ["arc-gateway"], required: false, note: "needed only with an Arc gateway" };

const always: RequiredFor = { published: "Deployment & Post deployment", words: "during and after deployment" };
const atDeployment: RequiredFor = { published: "Deployment", words: "during deployment" };
const afterDeployment: RequiredFor = { published: "Post deployment", words: "after deployment" };

const aksInfra = "Azure Local AKS infra";
const arbInfra = "Azure Local ARB infra";
const arcAgent = "Azure Local Arc agent";
const monitoring = "Azure Local monitoring";
const crls = "Azure Local CRLs";
const authentication = "Azure Local authentication";
const deployment = "Azure Local deployment";
const billing = "Azure Local diag & billing";

/**
 * The endpoints of Azure Local in East US, as the vendor lists them: Azure/AzureStack-Tools,
 * HCI/EastUSendpoints/eastus-hci-endpoints.md at 72dae15c, last updated 27 November 2025.
 */
export const azureLocalEastUs: EndpointList<AzureLocalEndpointRow> = {
  platforms: ["azure-local"],
  unless: ["multi-rack"],
  region: "eastus",
  use: listed,
  placeholders: [
    { text: "yourarcgatewayendpointid", meaning: "the id of the Arc gateway's endpoint" },
    { text: "yourhcikeyvaultname", meaning: "the name of the key vault of the Azure Local instance" },
  ],
  rows: [
    { id: 1, fqdn: "mcr.microsoft.com", port: 443, component: aksInfra, arcGateway: yes2408, requiredFor: always, uses: [images] },
    {
      id: 2,
      fqdn: "westus.data.mcr.microsoft.com",
      port: 443,
      component: aksInfra,
      arcGateway: yes2408,
      requiredFor: always,
      uses: [images],
    },
    {
      id: 3,
      fqdn: "northeurope.data.mcr.microsoft.com",
      port: 443,
      component: aksInfra,
      arcGateway: yes2408,
      requiredFor: always,
      uses: [images],
    },
    {
      id: 4,
      fqdn: "westeurope.data.mcr.microsoft.com",
      port: 443,
      component: aksInfra,
      arcGateway: yes2408,
      requiredFor: always,
      uses: [images],
    },
    { id: 5, fqdn: "azurearcfork8s.azurecr.io", port: 443, component: aksInfra, arcGateway: yes2408, requiredFor: always },
    { id: 6, fqdn: "linuxgeneva-microsoft.azurecr.io", port: 443, component: aksInfra, arcGateway: yes2408, requiredFor: always },
    { id: 7, fqdn: "azurearcfork8sdev.azurecr.io", port: 443, component: aksInfra, arcGateway: yes2408, requiredFor: always },
    { id: 8, fqdn: "hybridaks.azurecr.io", port: 443, component: aksInfra, arcGateway: yes2408, requiredFor: always },
    { id: 9, fqdn: "aszk8snetworking.azurecr.io", port: 443, component: aksInfra, arcGateway: yes2408, requiredFor: always },
    { id: 10, fqdn: "*.do.dsp.mp.microsoft.com", port: 443, component: aksInfra, arcGateway: yes2408, requiredFor: always },
    { id: 11, fqdn: "*.prod.do.dsp.mp.microsoft.com", port: 443, component: aksInfra, arcGateway: yes2408, requiredFor: always },
    {
      id: 12,
      fqdn: "eastus.dp.kubernetesconfiguration.azure.com",
      port: 443,
      component: aksInfra,
      arcGateway: yes2408,
      requiredFor: atDeployment,
    },
    { id: 13, fqdn: "sts.windows.net", port: 443, component: aksInfra, arcGateway: yes2408, requiredFor: always },
    { id: 14, fqdn: "ecpacr.azurecr.io", port: 443, component: aksInfra, arcGateway: yes2408, requiredFor: always },
    { id: 15, fqdn: "raw.githubusercontent.com", port: 443, component: aksInfra, arcGateway: notFrom2504, requiredFor: always },
    { id: 16, fqdn: "msk8s.api.cdp.microsoft.com", port: 443, component: arbInfra, arcGateway: yes2411, requiredFor: always },
    { id: 17, fqdn: "msk8s.sb.tlu.dl.delivery.mp.microsoft.com", port: 443, component: arbInfra, arcGateway: yes2411, requiredFor: always },
    { id: 18, fqdn: "time.windows.com", protocol: "UDP", port: 123, component: arbInfra, arcGateway: no, requiredFor: always },
    { id: 19, fqdn: "k8connecthelm.azureedge.net", port: 443, component: arbInfra, arcGateway: yes2408, requiredFor: always },
    { id: 20, fqdn: "kvamanagementoperator.azurecr.io", port: 443, component: arbInfra, arcGateway: yes2408, requiredFor: always },
    { id: 21, fqdn: "packages.microsoft.com", port: 443, component: arbInfra, arcGateway: yes2408, requiredFor: always },
    { id: 22, fqdn: "k8sconnectcsp.azureedge.net", port: 443, component: arbInfra, arcGateway: yes2408, requiredFor: always },
    {
      id: 23,
      fqdn: "*.prod.hot.ingest.monitor.core.windows.net",
      port: 443,
      component: arbInfra,
      arcGateway: yes2408,
      requiredFor: always,
    },
    { id: 24, fqdn: "prod5.prod.hot.ingestion.msftcloudes.com", port: 443, component: arbInfra, arcGateway: yes2408, requiredFor: always },
    { id: 25, fqdn: "eastus.dp.prod.appliances.azure.com", port: 443, component: arbInfra, arcGateway: yes2408, requiredFor: atDeployment },
    { id: 26, fqdn: "download.microsoft.com", port: 443, component: arcAgent, arcGateway: yes2503, requiredFor: always },
    { id: 27, fqdn: "pas.windows.net", port: 443, component: arcAgent, arcGateway: yes2408, requiredFor: always },
    { id: 28, fqdn: "guestnotificationservice.azure.com", port: 443, component: arcAgent, arcGateway: yes2408, requiredFor: always },
    { id: 29, fqdn: "gbl.his.arc.azure.com", port: 443, component: arcAgent, arcGateway: registration, requiredFor: always },
    { id: 30, fqdn: "eus.his.arc.azure.com", port: 443, component: arcAgent, arcGateway: registration, requiredFor: always },
    { id: 31, fqdn: "eastus-gas.guestconfiguration.azure.com", port: 443, component: arcAgent, arcGateway: yes2408, requiredFor: always },
    {
      id: 32,
      fqdn: "agentserviceapi.guestconfiguration.azure.com",
      port: 443,
      component: arcAgent,
      arcGateway: yes2408,
      requiredFor: always,
    },
    { id: 33, fqdn: "azgn*.servicebus.windows.net", port: 443, component: arcAgent, arcGateway: yes2408, requiredFor: always },
    { id: 34, fqdn: "*.servicebus.windows.net", port: 443, component: arcAgent, arcGateway: yes2408, requiredFor: always },
    { id: 35, fqdn: "*.waconazure.com", port: 443, component: "Azure Local WAC", arcGateway: yes2408, requiredFor: afterDeployment },
    {
      id: 36,
      fqdn: "yourarcgatewayendpointid.gw.arc.azure.com",
      port: 443,
      component: "Azure Local Arc gateway",
      arcGateway: registration,
      requiredFor: always,
      uses: [onlyWithArcGateway],
    },
    { id: 37, fqdn: "login.microsoftonline.com", port: 443, component: authentication, arcGateway: registration, requiredFor: always },
    { id: 38, fqdn: "graph.windows.net", port: 443, component: authentication, arcGateway: yes2408, requiredFor: always },
    { id: 39, fqdn: "graph.microsoft.com", port: 443, component: authentication, arcGateway: yes2408, requiredFor: always },
    { id: 40, fqdn: "login.windows.net", port: 443, component: authentication, arcGateway: yes2408, requiredFor: always },
    { id: 41, fqdn: "eastus.login.microsoft.com", port: 443, component: authentication, arcGateway: no, requiredFor: atDeployment },
    { id: 42, fqdn: "crl3.digicert.com", port: 80, component: "Azure Local benefits", arcGateway: no, requiredFor: always },
    { id: 43, fqdn: "crl4.digicert.com", port: 80, component: "Azure Local benefits", arcGateway: no, requiredFor: always },
    { id: 44, fqdn: "www.powershellgallery.com", port: 443, component: deployment, arcGateway: yes2411, requiredFor: always },
    { id: 45, fqdn: "portal.azure.com", port: 443, component: deployment, arcGateway: yes2408, requiredFor: always },
    {
      id: 46,
      fqdn: "*.blob.core.windows.net",
      port: 443,
      component: deployment,
      arcGateway: yes2408,
      requiredFor: always,
      uses: [witness],
    },
    { id: 47, fqdn: "hciarcvmscontainerregistry.azurecr.io", port: 443, component: deployment, arcGateway: yes2408, requiredFor: always },
    {
      id: 48,
      fqdn: "azurestackreleases.download.prss.microsoft.com",
      port: 443,
      component: deployment,
      arcGateway: no,
      requiredFor: always,
    },
    { id: 49, fqdn: "yourhcikeyvaultname.vault.azure.net", port: 443, component: authentication, arcGateway: no, requiredFor: always },
    { id: 50, fqdn: "settings-win.data.microsoft.com", port: 443, component: deployment, arcGateway: yes2408, requiredFor: always },
    { id: 51, fqdn: "dp.stackhci.azure.com", port: 443, component: billing, arcGateway: yes2408, requiredFor: always },
    { id: 52, fqdn: "licensing.platform.edge.azure.com", port: 443, component: billing, arcGateway: yes2408, requiredFor: always },
    { id: 53, fqdn: "billing.platform.edge.azure.com", port: 443, component: billing, arcGateway: yes2408, requiredFor: always },
    { id: 54, fqdn: "azurestackhci.azurefd.net", port: 443, component: billing, arcGateway: yes2408, requiredFor: always },
    { id: 55, fqdn: "management.azure.com", port: 443, component: "Azure Local management", arcGateway: registration, requiredFor: always },
    { id: 56, fqdn: "global.prod.microsoftmetrics.com", port: 443, component: monitoring, arcGateway: yes2408, requiredFor: always },
    { id: 57, fqdn: "prod5.prod.microsoftmetrics.com", port: 443, component: monitoring, arcGateway: yes2408, requiredFor: always },
    { id: 58, fqdn: "dc.services.visualstudio.com", port: 443, component: monitoring, arcGateway: registration, requiredFor: always },
    {
      id: 59,
      fqdn: "qos.prod.warm.ingest.monitor.core.windows.net",
      port: 443,
      component: monitoring,
      arcGateway: yes2408,
      requiredFor: always,
    },
    {
      id: 60,
      fqdn: "eastus-shared.prod.warm.ingest.monitor.core.windows.net",
      port: 443,
      component: monitoring,
      arcGateway: yes2408,
      requiredFor: atDeployment,
    },
    {
      id: 61,
      fqdn: "westus-shared.prod.warm.ingest.monitor.core.windows.net",
      port: 443,
      component: monitoring,
      arcGateway: yes2408,
      requiredFor: atDeployment,
    },
    { id: 62, fqdn: "gcs.prod.monitoring.core.windows.net", port: 443, component: monitoring, arcGateway: yes2408, requiredFor: always },
    { id: 63, fqdn: "adhs.events.data.microsoft.com", port: 443, component: monitoring, arcGateway: yes2408, requiredFor: always },
    { id: 64, fqdn: "v20.events.data.microsoft.com", port: 443, component: monitoring, arcGateway: yes2408, requiredFor: always },
    { id: 65, fqdn: "aka.ms", port: 443, component: deployment, arcGateway: no, requiredFor: always },
    { id: 66, fqdn: "crl.microsoft.com", path: "pkiinfra", port: 80, component: crls, arcGateway: no, requiredFor: always },
    { id: 67, fqdn: "go.microsoft.com", port: 443, component: "Microsoft Update", arcGateway: yes2411, requiredFor: always },
    {
      id: 68,
      fqdn: "*.endpoint.security.microsoft.com",
      port: 443,
      component: "Microsoft Defender",
      arcGateway: yes2411,
      requiredFor: always,
    },
    { id: 69, fqdn: "login.microsoft.com", port: 443, component: authentication, arcGateway: yes2408, requiredFor: always },
    { id: 70, fqdn: "*.blob.storage.azure.net", port: 443, component: aksInfra, arcGateway: yes2408, requiredFor: always },
    { id: 71, fqdn: "eastus.obo.arc.azure.com", port: 8084, component: aksInfra, arcGateway: no, requiredFor: afterDeployment },
    { id: 72, fqdn: "oneocsp.microsoft.com", port: 80, component: crls, arcGateway: no, requiredFor: always },
    { id: 73, fqdn: "ts-crl.ws.symantec.com", port: 80, component: crls, arcGateway: no, requiredFor: always },
    { id: 74, fqdn: "ts-ocsp.ws.symantec.com", port: 80, component: crls, arcGateway: no, requiredFor: always },
    { id: 75, fqdn: "s.symcd.com", port: 80, component: crls, arcGateway: no, requiredFor: always },
    { id: 76, fqdn: "ocsp.digicert.com", port: 80, component: crls, arcGateway: no, requiredFor: always },
    { id: 77, fqdn: "ocsp.globalsign.com", port: 80, component: crls, arcGateway: no, requiredFor: always },
    { id: 78, fqdn: "ocsp2.globalsign.com", port: 80, component: crls, arcGateway: no, requiredFor: always },
    { id: 79, fqdn: "hciarcvmsstorage.z13.web.core.windows.net", port: 443, component: aksInfra, arcGateway: yes2411, requiredFor: always },
    {
      id: 80,
      fqdn: "www.msftconnecttest.com",
      path: "connecttest.txt",
      port: 80,
      component: aksInfra,
      arcGateway: no,
      requiredFor: atDeployment,
    },
    { id: 81, fqdn: "edgesupprd.trafficmanager.net", port: 443, component: aksInfra, arcGateway: yes2408, requiredFor: always },
    { id: 82, fqdn: "azurewatsonanalysis-prod.core.windows.net", port: 443, component: aksInfra, arcGateway: yes2503, requiredFor: always },
    {
      id: 83,
      fqdn: "arcplatformcliextprod.z13.web.core.windows.net",
      port: 443,
      component: arbInfra,
      arcGateway: yes2503,
      requiredFor: always,
    },
  ],
};
