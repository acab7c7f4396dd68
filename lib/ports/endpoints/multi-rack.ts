import { multiRackRules } from "../../rules/multi-rack-rules.js";
import type { EndpointList, EndpointRow } from "./endpoint-list.js";

const https = (id: number, fqdn: string, component: string): EndpointRow => ({ id, fqdn, port: 443, component });
const rule = multiRackRules["mr-endpoints"].id;

/** What the nodes of a multi-rack deployment of Azure Local reach, by a proxy or directly, in the order of the page. */
export const multiRackEndpoints: EndpointList = {
  platforms: ["azure-local"],
  when: ["multi-rack"],
  placeholders: [],
  use: { required: true, rule },
  rows: [
    https(1, "*.arc.azure.net", "Azure Arc"),
    {
      id: 2,
      fqdn: "*.obo.arc.azure.com",
      port: 8084,
      component: "Azure Arc on behalf of users",
      uses: [{ required: false, rule, note: "where Azure RBAC is enabled" }],
    },
    https(3, "*.blob.core.windows.net", "storage of extensions and logs"),
    https(4, "*.control.monitor.azure.com", "Azure Monitor"),
    https(5, "*.dp.kubernetesconfiguration.azure.com", "Kubernetes configuration"),
    https(6, "*.guestconfiguration.azure.com", "guest configuration"),
    https(7, "*.guestnotificationservice.azure.com", "guest notifications"),
    https(8, "*.his.arc.azure.com", "identities of Azure Arc"),
    https(9, "*.login.microsoft.com", "sign-in"),
    https(10, "*.management.azure.com", "Azure Resource Manager"),
    https(11, "*.mcr.microsoft.com", "container images"),
    https(12, "*.opinsights.azure.com", "Azure Monitor"),
    https(13, "*.packages.microsoft.com", "packages"),
    https(14, "*.servicebus.windows.net", "notifications"),
    https(15, "aka.ms", "redirects"),
    { id: 15, fqdn: "aka.ms", port: 80, component: "redirects without TLS" },
    https(16, "azure.microsoft.com", "resources of the Azure portal"),
    https(17, "dc.services.visualstudio.com", "telemetry"),
    https(18, "*.data.azurecr.io", "data of container images"),
    https(19, "ecpacr.azurecr.io", "container images of the platform"),
    https(20, "graph.microsoft.com", "Microsoft Graph"),
    https(21, "k8sconnectcsp.azureedge.net", "connected clusters"),
    https(22, "k8sconnecthelm.azureedge.net", "Helm charts of connected clusters"),
    https(23, "login.microsoftonline.com", "sign-in"),
    https(24, "login.windows.net", "sign-in"),
    https(25, "nccacheacr.azurecr.io", "container images of the platform"),
    https(26, "pas.windows.net", "sign-in"),
    https(27, "sts.windows.net", "tokens"),
  ],
};
