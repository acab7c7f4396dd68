// What the script knows that the vendor's tables do not say in a form of ours: short purposes, names of columns, and the
// texts inside names that exist for a name of the customer's own.

/** What an endpoint is for, by its name and then by the component of the table. The first row that fits says it. */
const purposes = [
  [/(^|\.)data\.mcr\.microsoft\.com$/, "data of container images"],
  [/^mcr\.microsoft\.com$/, "container images"],
  [/^(hciarcvms|.*)containerregistry\.azurecr\.io$/, "container images for Azure Local VMs"],
  [/^kvamanagementoperator\./, "container images of the Arc resource bridge"],
  [/\.azurecr\.io$/, "container images of AKS and its extensions"],
  [/do\.dsp\.mp\.microsoft\.com$/, "images of AKS nodes"],
  [/^msk8s\./, "catalogue and OS images of the Arc resource bridge"],
  [/\.kubernetesconfiguration\./, "configuration of Arc-enabled clusters"],
  [/\.dp\.prod\.appliances\./, "data plane of the Arc resource bridge"],
  [/^time\.windows\.com$/, "time of the machines and the Arc resource bridge"],
  [/^k8connecthelm\./, "Helm chart of the Azure Arc agents"],
  [/^k8sconnectcsp\./, "custom locations and cluster connect"],
  [/^packages\.microsoft\.com$/, "Linux packages"],
  [/^download\.microsoft\.com$/, "installation of the Azure Arc agent"],
  [/^(sts|pas|login)\.windows\.net$/, "sign-in with Microsoft Entra ID"],
  [/(^|\.)login\.microsoft(online)?\.(com|us)$/, "sign-in with Microsoft Entra ID"],
  [/^graph\./, "directory data of Microsoft Entra ID"],
  [/guestnotificationservice\./, "notifications for extensions and cluster connect"],
  [/^agentserviceapi\.guestconfiguration\./, "notifications for extensions and cluster connect"],
  [/guestconfiguration\./, "extensions and guest configuration"],
  [/\.his\.arc\./, "identity of Arc-enabled machines and clusters"],
  [/servicebus\./, "notifications of Azure Arc over websockets"],
  [/\.obo\.arc\./, "cluster connect and custom locations"],
  [/\.gw\.arc\./, "the Arc gateway"],
  [/\.waconazure\.com$/, "Windows Admin Center in the Azure portal"],
  [/^crl[34]\.digicert\.com$/, "certificate revocation lists"],
  [/\.vault\./, "secrets of the deployment in the key vault"],
  [/^yourwitnessstorageaccount\./, "cloud witness"],
  [/\.blob\.core\.windows\.net$/, "downloads, logs and the cloud witness in Azure storage"],
  [/\.blob\.storage\.azure\.net$/, "disks and downloads in Azure storage"],
  [/\.z13\.web\.core\.windows\.net$/, "extensions of the Azure CLI"],
  [/powershellgallery\.com$/, "PowerShell modules for the registration with Azure Arc"],
  [/^portal\.azure\.com$/, "deployment from the Azure portal"],
  [/^azurestackreleases\./, "extensions and updates of Azure Local"],
  [/^settings-win\./, "settings for diagnostic data"],
  [/^(licensing|billing)\.platform\.edge\./, "licences and billing"],
  [/^dp\.(stackhci|azurestackhci)\./, "diagnostics and billing of Azure Local"],
  [/^azurestackhci\.azurefd\.net$/, "diagnostics and billing of Azure Local, earlier name"],
  [/^management\./, "Azure Resource Manager"],
  [/microsoftmetrics\.com$/, "metrics"],
  [/ingest|ingestion/, "diagnostic data"],
  [/^(dc\.services\.|gcs\.|adhs\.|v20\.events)/, "telemetry"],
  [/^aka\.ms$/, "short links to downloads"],
  [/^(crl|oneocsp)\.microsoft\.com$|ocsp|^ts-crl\.|symc/, "certificate revocation"],
  [/\.endpoint\.security\.microsoft\.com$/, "Microsoft Defender for Endpoint"],
  [/msftconnecttest\.com$/, "test of the internet connection"],
  [/^edgesupprd\.trafficmanager\.net$/, "remote support"],
  [/^azurewatsonanalysis-prod\./, "crash reports"],
  [/^(go\.microsoft\.com|tsfe\.)/, "Microsoft Update"],
  [/^raw\.githubusercontent\.com$/, "manifests of AKS"],
];

const components = [
  [/^SBE Manifest redirection|redirection link/i, "short link to the vendor's list of updates"],
  [/download connector/i, "download connector of the vendor's updates"],
  [/^SBE Manifest/i, "the vendor's list of hardware updates"],
  [/^SBE Download/i, "downloads of the vendor's hardware updates"],
  [/certificate revocation/i, "certificate revocation lists"],
];

/** In our words, what an endpoint is for; undefined where nobody has written it yet. */
export function purposeOf({ fqdn, component }, isOem) {
  const rows = isOem
    ? components.map(([pattern, words]) => [pattern, component, words])
    : purposes.map(([pattern, words]) => [pattern, fqdn, words]);
  return rows.find(([pattern, text]) => pattern.test(text))?.[2];
}

/** The column about the Arc gateway: releases from which it carries the endpoint, or why not. */
export function gatewayOf(published) {
  const text = published.trim();
  const release = /^Yes\. (\d{4}) or later new deployment$/.exec(text)?.[1];
  if (release !== undefined) return release;
  if (/^No\. Arc registration required$/.test(text)) return "registration";
  const without = /^Not required on (\d{4}) and later new deployments$/.exec(text)?.[1];
  if (without !== undefined) return `without-${without}`;
  if (/^(No|Yes)$/.test(text)) return "no";
  throw new Error(`the Arc gateway column says "${text}", which the script does not know`);
}

/** When an endpoint is needed. */
export function phaseOf(published) {
  const text = published.trim().toLowerCase();
  const phase = {
    "deployment & post deployment": "always",
    deployment: "deployment",
    "post deployment": "after",
    "download connector": "download",
  }[text];
  if (phase === undefined) throw new Error(`"required for" says "${published}", which the script does not know`);
  return phase;
}

/** On what an endpoint depends, by its name; only what our words say about the vendor's notes. */
export function conditionOf({ fqdn }) {
  if (/\.obo\.arc\./.test(fqdn)) return "cluster-connect";
  if (/\.waconazure\.com$/.test(fqdn)) return "windows-admin-center";
  if (/\.gw\.arc\./.test(fqdn)) return "arc-gateway";
  if (/\.endpoint\.security\.microsoft\.com$/.test(fqdn)) return "defender";
  if (/^azgn\*/.test(fqdn)) return "covered";
  return undefined;
}

/** Short names of regions inside the names of the identity service. */
export const regionCodes = {
  eastus: "eus",
  westeurope: "weu",
  australiaeast: "ae",
  canadacentral: "cc",
  japaneast: "je",
  southeastasia: "sea",
  southcentralus: "scus",
  centralindia: "pn",
  usgovvirginia: "usgv",
};
