import { vmwarePortRules } from "../../rules/vmware-port-rules.js";
import type { EndpointList, EndpointRow } from "./endpoint-list.js";

/** What the page says they are for, all of them. */
const component = "deployment and operation of AKS clusters on VMware";

const https = (id: number, fqdn: string): EndpointRow => ({ id, fqdn, port: 443, component });

/**
 * The URLs of AKS enabled by Azure Arc on VMware. Where the page begins a name with a dot it means every name below it,
 * which is written `*.` here. One name is that of East US; the page has none for other regions.
 */
export const vmwareEndpoints: EndpointList = {
  platforms: ["vmware"],
  placeholders: [],
  use: { required: true, rule: vmwarePortRules["vmw-endpoints"].id },
  rows: [
    https(1, "*.dp.prod.appliances.azure.com"),
    {
      ...https(2, "*.eus.his.arc.azure.com"),
      component: `${component}; of East US, in other regions their short name stands in place of eus`,
    },
    https(3, "guestnotificationservice.azure.com"),
    https(4, "*.dp.kubernetesconfiguration.azure.com"),
    https(5, "management.azure.com"),
    https(6, "raw.githubusercontent.com"),
    https(7, "storage.googleapis.com"),
    https(8, "msk8s.api.cdp.microsoft.com"),
    https(9, "adhs.events.data.microsoft.com"),
    https(10, "*.events.data.microsoft.com"),
    https(11, "graph.microsoft.com"),
    https(12, "*.login.microsoft.com"),
    https(13, "mcr.microsoft.com"),
    https(14, "*.data.mcr.microsoft.com"),
    https(15, "msk8s.sb.tlu.dl.delivery.mp.microsoft.com"),
    https(16, "*.prod.microsoftmetrics.com"),
    https(17, "login.microsoftonline.com"),
    https(18, "dc.services.visualstudio.com"),
    { ...https(19, "ctldl.windowsupdate.com"), port: 80 },
    https(20, "azurearcfork8s.azurecr.io"),
    https(21, "ecpacr.azurecr.io"),
    https(22, "hybridaks.azurecr.io"),
    https(23, "kvamanagementoperator.azurecr.io"),
    https(24, "linuxgeneva-microsoft.azurecr.io"),
    https(25, "gcr.io"),
    https(26, "aka.ms"),
    https(27, "k8connecthelm.download.prss.microsoft.com"),
    https(28, "k8sconnectcsp.download.prss.microsoft.com"),
    https(29, "*.blob.core.windows.net"),
  ],
};
