import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const arc = { platforms: ["arc-kubernetes"], basis: "documented", decidedBy: "input" } as const;
const considered = { ...arc, severity: "info", source: documents.arcConnectivity, section: "Design considerations" } as const;
const recommended = { ...considered, section: "Design recommendations" } as const;
const privateLink = { ...arc, source: documents.arcPrivateLink, section: "Current limitations" } as const;
const gateway = { ...arc, severity: "error", source: documents.arcKubernetesGateway, section: "Current limitations" } as const;
const azureLocal = { ...arc, platforms: ["arc-kubernetes", "azure-local"], severity: "error" } as const;
const runTime = { ...arc, severity: "info", decidedBy: "run-time" } as const;
const counting = { ...arc, severity: "info", decidedBy: "counting" } as const;
const ours = { ...arc, source: documents.product, basis: "inferred" } as const;

/** Rules about how Arc-enabled Kubernetes clusters reach Azure, first those of the source document in its order. */
export const connectivityRules = /* @__PURE__ */ ruleRows({
  // ── design considerations ────────────────────────────────────────────────────────────────────────────────────────
  "arc-network-topology": {
    ...considered,
    statement: "What Arc-enabled clusters mean for the connectivity model of the Azure landing zones is reviewed.",
  },
  "arc-review-network-requirements": {
    ...considered,
    statement: "How clusters communicate with Azure from on-premises and from other clouds is reviewed.",
  },
  "arc-modes": {
    ...arc,
    severity: "error",
    statement:
      "A cluster is fully connected or semi-connected, as security and compliance allow; clusters that never reach Azure are not supported.",
    source: documents.arcConnectivityModes,
    section: "Understand connectivity modes",
    values: { supported: ["fully-connected", "semi-connected"] },
  },
  "arc-log-analytics-endpoint": {
    ...considered,
    statement: "Log Analytics workspaces are reached over public endpoints, or over private ones through ExpressRoute or VPN.",
  },
  "arc-key-vault-endpoint": {
    ...considered,
    statement: "Key vaults are reached over public endpoints, or over private ones through ExpressRoute or VPN.",
  },
  "arc-cluster-management": {
    ...considered,
    statement: "Clusters can be managed from any network, so from where they are managed is a choice.",
  },
  "arc-outbound-only": {
    ...considered,
    statement: "With cluster connect a cluster is managed from anywhere over outbound connections, and no inbound port is opened.",
  },
  "arc-tls-inspection": {
    ...considered,
    severity: "warning",
    statement:
      "Where a firewall or proxy inspects TLS, the Arc endpoints are exempt from it or not by decision, since it does not trust some of their certificates.",
  },
  // ── design recommendations ───────────────────────────────────────────────────────────────────────────────────────
  "arc-fully-connected": {
    ...recommended,
    statement: "A fully connected cluster stays current with releases, security updates, policies and extensions.",
  },
  "arc-network-requirements": {
    ...recommended,
    statement: "The network requirements of the connectivity mode that was chosen are met.",
  },
  "arc-private-link-services": {
    ...recommended,
    statement:
      "Key vaults, storage accounts, container registry and Log Analytics are reached with Private Link, through ExpressRoute or VPN.",
  },
  "arc-dns-forwarder": {
    ...recommended,
    statement: "With Private Link a DNS forwarder resolves the zones of the Azure services in Azure.",
  },
  "arc-firewall-objects": {
    ...recommended,
    statement: "Firewalls and proxies have one group of sources and some of destinations, or tags, for the traffic of the agents.",
  },
  "arc-status-alerts": {
    ...recommended,
    statement:
      "Azure Monitor watches the connectivity status, alerts tell administrators of changes, and Azure Resource Graph is asked for it.",
  },
  "arc-30-days": {
    ...recommended,
    severity: "warning",
    statement: "A semi-connected cluster connects to Azure at least once every 30 days, to export billing data.",
    values: { days: 30 },
  },
  "arc-90-days": {
    ...recommended,
    severity: "error",
    statement:
      "A semi-connected cluster connects to Azure at least once every 90 days, to renew its certificate and to update resource and agents.",
    values: { days: 90 },
  },
  // ── dates, region, features ──────────────────────────────────────────────────────────────────────────────────────
  "arc-dates-missing": {
    ...ours,
    severity: "info",
    statement: "Deadlines follow from the day of the last connection, and whether they have passed from the day of the assessment.",
    section: "Dates",
  },
  "arc-dates-order": {
    ...ours,
    severity: "error",
    statement: "A cluster was not last connected after the day of the assessment.",
    section: "Dates",
  },
  "arc-region-missing": {
    ...ours,
    severity: "info",
    statement: "Endpoints of a region have its name in theirs, so without a region they are listed with a wildcard.",
    section: "Regions",
  },
  "arc-region-name": {
    ...ours,
    severity: "warning",
    statement: "The name of a region is letters and digits; anything else cannot stand in the name of an endpoint.",
    section: "Regions",
    values: { pattern: "^[a-z][a-z0-9]{1,62}$" },
  },
  "arc-region-cloud": {
    ...ours,
    severity: "warning",
    statement: "Names of regions begin with usgov or usdod in Azure Government, with china in Azure China, and with neither in Azure.",
    section: "Regions",
    values: { beginnings: { AzureUSGovernment: ["usgov", "usdod"], AzureChinaCloud: ["china"] } },
  },
  "arc-custom-locations": {
    ...arc,
    severity: "error",
    statement: "Custom locations depend on cluster connect; both are enabled, or neither.",
    source: documents.arcCustomLocations,
    section: "Enable custom locations on your cluster",
  },
  "arc-websockets": {
    ...arc,
    severity: "info",
    statement: "Firewalls and proxies let the websockets of cluster connect pass.",
    source: documents.arcNetwork,
    section: "Details",
  },
  "arc-proxy-bypass": {
    ...arc,
    severity: "warning",
    statement: "What is inside the cluster does not go through the proxy: the range of its services, and the names of the cluster.",
    source: documents.arcQuickstart,
    section: "Connect using an outbound proxy server",
    values: { names: ["kubernetes.default.svc", ".svc.cluster.local", ".svc"] },
  },
  // ── Private Link ─────────────────────────────────────────────────────────────────────────────────────────────────
  "arc-private-link": {
    ...privateLink,
    severity: "error",
    statement:
      "With Private Link neither cluster connect nor custom locations are supported, and of the extensions only GitOps and Azure Monitor.",
    // types of extensions, and what people call them
    values: { extensions: ["microsoft.flux", "flux", "gitops", "microsoft.azuremonitor", "azuremonitor"] },
  },
  "arc-private-link-scope-region": {
    ...privateLink,
    severity: "error",
    statement: "An Azure Arc Private Link Scope and the clusters connected to it are in one region.",
  },
  "arc-private-link-endpoint-region": {
    ...privateLink,
    severity: "error",
    statement: "A private endpoint is in the region of its virtual network.",
  },
  "arc-private-link-network-region": {
    ...privateLink,
    severity: "warning",
    statement:
      "The virtual network is in the region of the scope and the clusters, says one sentence of the document; it may be in another, says the next.",
  },
  "arc-private-link-connection": {
    ...privateLink,
    severity: "error",
    statement: "Private Link needs ExpressRoute or a site-to-site VPN between the network of the cluster and the virtual network.",
    section: "Planning your Private Link setup",
  },
  "arc-private-link-public": {
    ...privateLink,
    severity: "info",
    statement: "With Private Link, Microsoft Entra ID, Azure Resource Manager and Microsoft Container Registry are still reached publicly.",
    section: "Network configuration",
    values: {
      serviceTags: ["AzureActiveDirectory", "AzureResourceManager", "AzureFrontDoor.FirstParty", "MicrosoftContainerRegistry"],
      destinationPort: "443",
    },
  },
  "arc-private-link-preview": {
    ...privateLink,
    severity: "warning",
    statement: "Private Link for Arc-enabled Kubernetes is a preview, and not in every region.",
    section: "Private connectivity for Arc-enabled Kubernetes clusters using private link (preview)",
    values: { except: ["southeastasia"] },
  },
  // ── Arc gateway ──────────────────────────────────────────────────────────────────────────────────────────────────
  "arc-gateway-cloud": { ...gateway, statement: "The Arc gateway serves the public cloud only.", values: { clouds: ["AzureCloud"] } },
  "arc-gateway-private": {
    ...gateway,
    statement: "With the Arc gateway neither private endpoints nor ExpressRoute or site-to-site VPN can be used.",
  },
  "arc-gateway-tls-inspection": { ...gateway, statement: "Proxies that terminate TLS are not supported with the Arc gateway." },
  "arc-azurelocal-gateway-limit": {
    ...runTime,
    platforms: ["arc-kubernetes", "azure-local"],
    statement: "A subscription has at most five Arc gateway resources.",
    source: documents.arcGateway,
    section: "How the Azure Arc gateway works",
    values: { resources: 5 },
  },
  // ── Azure Local ──────────────────────────────────────────────────────────────────────────────────────────────────
  "arc-azure-local-endpoints": {
    ...azureLocal,
    severity: "info",
    statement: "Azure Local and its Arc resource bridge reach endpoints besides those of the clusters.",
    source: documents.firewall,
    section: "Required firewall URLs for Azure Local deployments",
  },
  "arc-private-link-azure-local": {
    ...azureLocal,
    statement: "Private Link is not supported for Azure Local, so the advice to use it does not hold for its clusters.",
    source: documents.firewall,
    section: "Firewall requirements for Azure Local",
  },
  "arc-connection-azure-local": {
    ...azureLocal,
    statement: "ExpressRoute and site-to-site VPN are not supported for the way of Azure Local and its clusters to Azure.",
    source: documents.arcGateway,
    section: "How the Azure Arc gateway works",
  },
  "arc-tls-inspection-azure-local": {
    ...azureLocal,
    statement: "Inspection of TLS is not supported for Azure Local and is off on its way to Azure.",
    source: documents.firewall,
    section: "Firewall requirements for outbound endpoints",
  },
  // ── only the running system shows it ─────────────────────────────────────────────────────────────────────────────
  "arc-status": {
    ...runTime,
    statement:
      "A cluster is Connected while its last heartbeat is less than 15 minutes old, Offline after that, Connecting before the first, and Expired once its certificate is.",
    source: documents.arcConnectivityModes,
    section: "Connectivity status",
    values: { heartbeatMinutes: 15, states: ["Connecting", "Connected", "Offline", "Expired"] },
  },
  // ── endpoints ────────────────────────────────────────────────────────────────────────────────────────────────────
  "arc-endpoints-azure-cloud": {
    ...counting,
    statement: "In Azure the agents reach the endpoints of the vendor's list.",
    source: documents.arcNetwork,
    section: "Azure Cloud",
  },
  "arc-endpoints-azure-us-government": {
    ...counting,
    statement: "In Azure Government the agents reach the endpoints of the vendor's list.",
    source: documents.arcNetwork,
    section: "Azure Government",
  },
  "arc-endpoints-azure-china-cloud": {
    ...counting,
    statement: "In Azure operated by 21Vianet the agents reach the endpoints of the vendor's list.",
    source: documents.arcNetwork,
    section: "Microsoft Azure operated by 21Vianet",
  },
  "arc-endpoints-earlier": {
    ...counting,
    statement: "Endpoints that only earlier versions of the vendor's list name are for earlier versions of the tools.",
    source: documents.arcNetworkEarlier,
    section: "Details",
    basis: "inferred",
  },
  "arc-endpoints-arc-gateway": {
    ...counting,
    statement: "With an Arc gateway the agents reach it and a few endpoints beside it; what else they need they reach through it.",
    source: documents.arcKubernetesGateway,
    section: "Confirm access to required URLs",
  },
  "arc-extension-endpoints": {
    ...arc,
    severity: "info",
    statement: "Extensions reach endpoints of their own, with an Arc gateway too; the documents of each extension name them.",
    source: documents.arcKubernetesGateway,
    section: "Additional scenarios",
  },
});
