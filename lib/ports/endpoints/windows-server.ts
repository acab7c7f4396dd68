import { windowsServerPortRules } from "../../rules/windows-server-port-rules.js";
import type { EndpointList } from "./endpoint-list.js";

/** What the table says about when a URL is used, in our words. */
const download = "downloads of the product, its catalogue and OS images";
const registration = "sign-in to Azure for Set-AksHciRegistration";
const images = "container images for Install-AksHci";
const identity = "certificates of managed identities";
const diagnostics = "diagnostic data of the host";

/**
 * The URLs of AKS on Windows Server. The table writes one of them with `<region>` in front; requests for this platform
 * have no region, so it stands here with a wildcard, as `*.his.arc.azure.com` does in the table itself.
 */
export const windowsServerEndpoints: EndpointList = {
  platforms: ["windows-server"],
  placeholders: [],
  use: { required: true, rule: windowsServerPortRules["hci-endpoints"].id },
  rows: [
    { id: 1, fqdn: "msk8s.api.cdp.microsoft.com", port: 443, component: download },
    { id: 2, fqdn: "msk8s.b.tlu.dl.delivery.mp.microsoft.com", port: 80, component: download },
    { id: 2, fqdn: "msk8s.f.tlu.dl.delivery.mp.microsoft.com", port: 80, component: download },
    { id: 3, fqdn: "login.microsoftonline.com", port: 443, component: registration },
    { id: 3, fqdn: "login.windows.net", port: 443, component: registration },
    { id: 3, fqdn: "management.azure.com", port: 443, component: registration },
    { id: 3, fqdn: "msft.sts.microsoft.com", port: 443, component: registration },
    { id: 3, fqdn: "graph.windows.net", port: 443, component: registration },
    { id: 4, fqdn: "ecpacr.azurecr.io", port: 443, component: images },
    { id: 4, fqdn: "mcr.microsoft.com", port: 443, component: images },
    { id: 4, fqdn: "*.mcr.microsoft.com", port: 443, component: images },
    { id: 4, fqdn: "*.data.mcr.microsoft.com", port: 443, component: images },
    { id: 4, fqdn: "*.blob.core.windows.net", port: 443, component: images },
    { id: 4, fqdn: "wus2replica*.blob.core.windows.net", port: 443, component: `${images}, endpoint of the United States` },
    {
      id: 5,
      fqdn: "*.dp.kubernetesconfiguration.azure.com",
      port: 443,
      component: "onboarding to Azure Arc; the name of the region stands in place of the wildcard",
    },
    { id: 6, fqdn: "gbl.his.arc.azure.com", port: 443, component: `the regional endpoint for ${identity}` },
    { id: 7, fqdn: "*.his.arc.azure.com", port: 443, component: identity },
    { id: 8, fqdn: "k8connecthelm.download.prss.microsoft.com", port: 443, component: "the Helm client that installs the Arc agents" },
    { id: 9, fqdn: "*.arc.azure.net", port: 443, component: "clusters in the Azure portal" },
    { id: 10, fqdn: "dl.k8s.io", port: 443, component: "Kubernetes binaries for Azure Arc" },
    { id: 11, fqdn: "akshci.azurefd.net", port: 443, component: "billing" },
    { id: 12, fqdn: "v20.events.data.microsoft.com", port: 443, component: diagnostics },
    { id: 12, fqdn: "gcs.prod.monitoring.core.windows.net", port: 443, component: diagnostics },
  ],
};
