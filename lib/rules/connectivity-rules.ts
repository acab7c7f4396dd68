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

/** Rules about how Arc-enabled Kubernetes clusters reach Azure. The rules of the source document come first, in its order. */
export const connectivityRules = /* @__PURE__ */ ruleRows({
  // ── design considerations ────────────────────────────────────────────────────────────────────────────────────────
  "arc-network-topology": {
    ...considered,
    statement: "Review what Arc-enabled clusters mean for the connectivity model of the Azure landing zones.",
  },
  "arc-review-network-requirements": {
    ...considered,
    statement: "Review how clusters communicate with Azure from on-premises and from other clouds.",
  },
  "arc-modes": {
    ...arc,
    severity: "error",
    statement:
      "A cluster is fully connected or semi-connected, as security and compliance allow. A cluster that never reaches Azure is not supported.",
    source: documents.arcConnectivityModes,
    section: "Understand connectivity modes",
    values: { supported: ["fully-connected", "semi-connected"] },
  },
  "arc-log-analytics-endpoint": {
    ...considered,
    statement: "Log Analytics workspaces are reached over public endpoints, or over private endpoints through ExpressRoute or VPN.",
  },
  "arc-key-vault-endpoint": {
    ...considered,
    statement: "Key vaults are reached over public endpoints, or over private endpoints through ExpressRoute or VPN.",
  },
  "arc-cluster-management": {
    ...considered,
    statement: "Clusters can be managed from any network. Decide from which one.",
  },
  "arc-outbound-only": {
    ...considered,
    statement: "With cluster connect, a cluster can be managed from anywhere over outbound connections, without an open inbound port.",
  },
  "arc-tls-inspection": {
    ...considered,
    severity: "warning",
    statement:
      "If a firewall or proxy inspects TLS, decide whether the Arc endpoints are exempt, because the inspection does not trust some of their certificates.",
  },
  // ── design recommendations ───────────────────────────────────────────────────────────────────────────────────────
  "arc-fully-connected": {
    ...recommended,
    statement: "A fully connected cluster stays current with releases, security updates, policies and extensions.",
  },
  "arc-network-requirements": {
    ...recommended,
    statement: "The network must meet the requirements of the chosen connectivity mode.",
  },
  "arc-private-link-services": {
    ...recommended,
    statement: "Reach key vaults, storage accounts, container registry and Log Analytics with Private Link, through ExpressRoute or VPN.",
  },
  "arc-dns-forwarder": {
    ...recommended,
    statement: "With Private Link, use a DNS forwarder that resolves the zones of the Azure services in Azure.",
  },
  "arc-firewall-objects": {
    ...recommended,
    statement: "In firewalls and proxies, define one group of sources and groups or tags of destinations for the traffic of the agents.",
  },
  "arc-status-alerts": {
    ...recommended,
    statement: "Monitor the connectivity status with Azure Monitor, alert administrators of changes, and query Azure Resource Graph.",
  },
  "arc-30-days": {
    ...recommended,
    severity: "warning",
    statement: "A semi-connected cluster should connect to Azure at least once every 30 days, to export billing data.",
    values: { days: 30 },
  },
  "arc-90-days": {
    ...recommended,
    severity: "error",
    statement:
      "A semi-connected cluster must connect to Azure at least once every 90 days, to renew its certificate and to update its resource and agents.",
    values: { days: 90 },
  },
  // ── dates, region, features ──────────────────────────────────────────────────────────────────────────────────────
  "arc-dates-missing": {
    ...ours,
    severity: "info",
    statement: "Deadlines are counted from the day of the last connection. The day of the assessment decides whether they have passed.",
    section: "Dates",
  },
  "arc-dates-order": {
    ...ours,
    severity: "error",
    statement: "The last connection of a cluster must not be after the day of the assessment.",
    section: "Dates",
  },
  "arc-region-missing": {
    ...ours,
    severity: "info",
    statement: "The names of regional endpoints contain the region. Without a region they are listed with a wildcard.",
    section: "Regions",
  },
  "arc-region-name": {
    ...ours,
    severity: "warning",
    statement: "The name of a region has letters and digits only. Other characters are not possible in the name of an endpoint.",
    section: "Regions",
    values: { pattern: "^[a-z][a-z0-9]{1,62}$" },
  },
  "arc-region-cloud": {
    ...ours,
    severity: "warning",
    statement:
      "Region names begin with usgov or usdod in Azure Government and with china in Azure China. In Azure they begin with neither.",
    section: "Regions",
    values: { beginnings: { AzureUSGovernment: ["usgov", "usdod"], AzureChinaCloud: ["china"] } },
  },
  "arc-custom-locations": {
    ...arc,
    severity: "error",
    statement: "Custom locations depend on cluster connect. Enable both or neither.",
    source: documents.arcCustomLocations,
    section: "Enable custom locations on your cluster",
  },
  "arc-websockets": {
    ...arc,
    severity: "info",
    statement: "Firewalls and proxies must allow the websockets of cluster connect.",
    source: documents.arcNetwork,
    section: "Details",
  },
  "arc-proxy-bypass": {
    ...arc,
    severity: "warning",
    statement: "Traffic inside the cluster must not go through the proxy: exclude the service range and the names of the cluster.",
    source: documents.arcQuickstart,
    section: "Connect using an outbound proxy server",
    values: { names: ["kubernetes.default.svc", ".svc.cluster.local", ".svc"] },
  },
  // ── Private Link ─────────────────────────────────────────────────────────────────────────────────────────────────
  "arc-private-link": {
    ...privateLink,
    severity: "error",
    statement:
      "With Private Link, cluster connect and custom locations are not supported, and only the GitOps and Azure Monitor extensions are.",
    // types of extensions, and their common names
    values: { extensions: ["microsoft.flux", "flux", "gitops", "microsoft.azuremonitor", "azuremonitor"] },
  },
  "arc-private-link-scope-region": {
    ...privateLink,
    severity: "error",
    statement: "An Azure Arc Private Link Scope and the clusters connected to it must be in the same region.",
  },
  "arc-private-link-endpoint-region": {
    ...privateLink,
    severity: "error",
    statement: "A private endpoint must be in the region of its virtual network.",
  },
  "arc-private-link-network-region": {
    ...privateLink,
    severity: "warning",
    statement:
      "One sentence of the document says that the virtual network is in the region of the scope and the clusters. The next sentence says that it may be in another.",
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
    statement: "Private Link for Arc-enabled Kubernetes is a preview and not available in every region.",
    section: "Private connectivity for Arc-enabled Kubernetes clusters using private link (preview)",
    values: { except: ["southeastasia"] },
  },
  // ── Arc gateway ──────────────────────────────────────────────────────────────────────────────────────────────────
  "arc-gateway-cloud": {
    ...gateway,
    statement: "The Arc gateway is available in the public cloud only.",
    values: { clouds: ["AzureCloud"] },
  },
  "arc-gateway-private": {
    ...gateway,
    statement: "With the Arc gateway, private endpoints, ExpressRoute and site-to-site VPN cannot be used.",
  },
  "arc-gateway-tls-inspection": { ...gateway, statement: "Proxies that terminate TLS are not supported with the Arc gateway." },
  "arc-azurelocal-gateway-limit": {
    ...runTime,
    platforms: ["arc-kubernetes", "azure-local"],
    statement: "A subscription can have at most five Arc gateway resources.",
    source: documents.arcGateway,
    section: "How the Azure Arc gateway works",
    values: { resources: 5 },
  },
  // ── Azure Local ──────────────────────────────────────────────────────────────────────────────────────────────────
  "arc-azure-local-endpoints": {
    ...azureLocal,
    severity: "info",
    statement: "Azure Local and its Arc resource bridge need more endpoints than the clusters.",
    source: documents.firewall,
    section: "Required firewall URLs for Azure Local deployments",
  },
  "arc-private-link-azure-local": {
    ...azureLocal,
    statement: "Private Link is not supported for Azure Local, so the advice to use it does not apply to its clusters.",
    source: documents.firewall,
    section: "Firewall requirements for Azure Local",
  },
  "arc-connection-azure-local": {
    ...azureLocal,
    statement: "ExpressRoute and site-to-site VPN are not supported for the traffic from Azure Local and its clusters to Azure.",
    source: documents.arcGateway,
    section: "How the Azure Arc gateway works",
  },
  "arc-tls-inspection-azure-local": {
    ...azureLocal,
    statement: "TLS inspection is not supported for Azure Local and must be off for its traffic to Azure.",
    source: documents.firewall,
    section: "Firewall requirements for outbound endpoints",
  },
  // ── only the running system shows it ─────────────────────────────────────────────────────────────────────────────
  "arc-status": {
    ...runTime,
    statement:
      "A cluster is Connected if its last heartbeat is less than 15 minutes old, and Offline after that. It is Connecting before the first heartbeat, and Expired after its certificate expires.",
    source: documents.arcConnectivityModes,
    section: "Connectivity status",
    values: { heartbeatMinutes: 15, states: ["Connecting", "Connected", "Offline", "Expired"] },
  },
  // ── endpoints ────────────────────────────────────────────────────────────────────────────────────────────────────
  "arc-endpoints-azure-cloud": {
    ...counting,
    statement: "In Azure, the agents must reach the endpoints of the vendor's list.",
    source: documents.arcNetwork,
    section: "Azure Cloud",
  },
  "arc-endpoints-azure-us-government": {
    ...counting,
    statement: "In Azure Government, the agents must reach the endpoints of the vendor's list.",
    source: documents.arcNetwork,
    section: "Azure Government",
  },
  "arc-endpoints-azure-china-cloud": {
    ...counting,
    statement: "In Azure operated by 21Vianet, the agents must reach the endpoints of the vendor's list.",
    source: documents.arcNetwork,
    section: "Microsoft Azure operated by 21Vianet",
  },
  "arc-endpoints-earlier": {
    ...counting,
    statement: "Endpoints that only earlier versions of the vendor's list name are needed by earlier versions of the tools.",
    source: documents.arcNetworkEarlier,
    section: "Details",
    basis: "inferred",
  },
  "arc-endpoints-arc-gateway": {
    ...counting,
    statement:
      "With an Arc gateway, the agents must reach the gateway and a few other endpoints. They reach all others through the gateway.",
    source: documents.arcKubernetesGateway,
    section: "Confirm access to required URLs",
  },
  "arc-extension-endpoints": {
    ...arc,
    severity: "info",
    statement: "Extensions need endpoints of their own, also with an Arc gateway. The documents of each extension name them.",
    source: documents.arcKubernetesGateway,
    section: "Additional scenarios",
  },
});
