import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

/** Rules that changes cite. Only the rules that a request and its previous plan can break have findings. */
const fixed = { severity: "info", basis: "documented", decidedBy: "counting" } as const;
const inferred = { ...fixed, basis: "inferred" } as const;
const told = { severity: "error", decidedBy: "input" } as const;
const azureLocal = { ...fixed, platforms: ["azure-local"] } as const;
const product = { platforms: ["any"], source: documents.product, section: "Comparing plans", ...inferred } as const;

/** Rules about what can be changed after deployment. Other rules of a platform say more about it. */
export const changeRules = /* @__PURE__ */ ruleRows({
  "change-platform": {
    ...product,
    statement: "A cluster cannot move from one platform to another. It has to be re-created.",
  },
  "change-renamed": {
    ...product,
    decidedBy: "input",
    statement: "Networks and clusters are identified by name. A new name means that a new one is created and the old one is removed.",
  },
  "change-plan-inconsistent": {
    ...product,
    severity: "error",
    decidedBy: "input",
    statement: "A plan and the request in it must be for one platform and name the same clusters.",
  },
  "previous-setting-fixed": {
    ...product,
    ...told,
    section: "Existing settings",
    statement: "A setting that a comparison of plans calls a rebuild must stay as in the previous plan.",
  },
  "change-not-classed": {
    ...product,
    statement: "A difference counts as a rebuild if no rule says that it can be made in place.",
  },
  // ── Azure Local ──────────────────────────────────────────────────────────────────────────────────────────────────
  "lnet-dns-fixed": {
    ...azureLocal,
    ...told,
    statement: "The DNS servers of a logical network cannot be updated while an AKS cluster uses the network.",
    source: documents.machineResources,
    section: "Manage DNS server configuration for logical networks",
  },
  "mgmt-range-fixed": {
    ...azureLocal,
    statement: "The IP range of the management network cannot be changed after deployment. Further ranges can be added.",
    source: documents.deploymentNetwork,
    section: "Management IP pool",
  },
  "mgmt-network-fixed": {
    ...azureLocal,
    statement:
      "Prefix, gateway, VLAN, DNS servers and cluster IP of the management network become part of the infrastructure when Azure Local is deployed, and cannot be changed.",
    source: documents.deploymentNetwork,
    section: "Management VLAN ID",
    basis: "inferred",
  },
  "storage-network-fixed": {
    ...azureLocal,
    statement: "Storage networks get their prefixes and VLANs when Azure Local is deployed, and keep them.",
    source: documents.deploymentNetwork,
    section: "Custom IPs for storage",
    basis: "inferred",
  },
  "arc-gateway-fixed": {
    ...azureLocal,
    statement: "An Arc gateway can be chosen only when Azure Local is deployed.",
    source: documents.arcGatewayDeployment,
    section: "About Azure Arc gateway for Azure Local",
  },
  "region-fixed": {
    ...azureLocal,
    statement: "An Azure Local instance and its clusters stay in the Azure region in which they were registered.",
    source: documents.provisionedClusterSpec,
    section: "provisionedClusterInstances, location",
    basis: "inferred",
  },
  "arc-cluster-network-fixed": {
    ...azureLocal,
    ...told,
    platforms: ["azure-local", "vmware"],
    statement: "A cluster stays in the network in which it was created.",
    source: documents.provisionedClusterSpec,
    section: "infraNetworkProfile, vnetSubnetIds",
    basis: "inferred",
  },
  "arc-pod-cidr-fixed": {
    ...azureLocal,
    ...told,
    platforms: ["azure-local", "vmware"],
    statement: "The pod range of a cluster is set when the cluster is created and cannot be changed afterwards.",
    source: documents.ipAddressPlanning,
    section: "Pod network CIDR",
    basis: "inferred",
  },
  "arc-max-pods-fixed": {
    ...azureLocal,
    platforms: ["azure-local", "vmware", "windows-server"],
    statement: "The pods per node are set when a node pool is created; the default is 110. For another number, add another node pool.",
    source: documents.provisionedClusterSpec,
    section: "agentPoolProfiles, maxPods",
    basis: "inferred",
    values: { standard: 110 },
  },
  "hci-proxy-fixed": {
    ...fixed,
    platforms: ["windows-server"],
    statement: "Proxy settings are applied by Install-AksHci and cannot be changed afterwards.",
    source: documents.hciProxyCommand,
    section: "Description",
  },
  "arc-os-type-fixed": {
    ...azureLocal,
    platforms: ["azure-local", "vmware", "windows-server"],
    statement: "The operating system of a node pool is set when it is created. For another one, add another node pool.",
    source: documents.provisionedClusterSpec,
    section: "agentPoolProfiles, osType",
    basis: "inferred",
  },
  "multi-rack-fixed": {
    ...azureLocal,
    statement: "A multi-rack deployment of Azure Local is a separate kind of deployment. An existing instance cannot become one.",
    source: documents.multiRackNetwork,
    section: "Logical networks for AKS Arc VMs and control plane IP",
    basis: "inferred",
  },
  // ── VMware ───────────────────────────────────────────────────────────────────────────────────────────────────────
  "vmw-segment-fixed": {
    ...inferred,
    platforms: ["vmware"],
    statement:
      "Nodes and control plane IPs keep their addresses, so the prefix and the gateway of a segment with clusters cannot be changed.",
    source: documents.vmware,
    section: "Control plane IP",
  },
  // ── Azure ────────────────────────────────────────────────────────────────────────────────────────────────────────
  "aks-network-model-fixed": {
    ...inferred,
    platforms: ["azure-cni"],
    statement: "The network model and the IP families of a cluster are decided when it is created.",
    source: documents.azureCliHelp,
    section: "az aks create --network-plugin-mode, --ip-families",
  },
  "aks-os-type-fixed": {
    ...inferred,
    platforms: ["azure-cni"],
    statement: "The operating system of a node pool is set when it is created. For another one, add another node pool.",
    source: documents.aksNodePools,
    section: "Limitations",
  },
  "aks-terraform-recreates": {
    ...inferred,
    platforms: ["azure-cni"],
    severity: "warning",
    decidedBy: "input",
    statement:
      "AKS expands a pod range and updates a cluster to overlay where it is; the Terraform provider azurerm deletes and creates the cluster again for a changed pod_cidr, and for a new one in versions before April 2026.",
    source: documents.azurermProvider,
    section: "network_profile, pod_cidr",
  },
  "aks-api-server-fixed": {
    ...fixed,
    platforms: ["azure-cni"],
    statement: "A cluster can get a subnet for its API server afterwards, but cannot leave it or change it.",
    source: documents.aksApiServer,
    section: "Limitations",
  },
  "aks-private-fixed": {
    ...inferred,
    platforms: ["azure-cni"],
    statement: "Whether the API server has a private endpoint is decided when the cluster is created.",
    source: documents.aksPrivateCluster,
    section: "Limitations",
  },
  "aks-region-fixed": {
    ...inferred,
    platforms: ["azure-cni"],
    statement: "A cluster stays in the Azure cloud and the region in which it was created.",
    source: documents.aksApi,
    section: "managedClusters, location",
  },
  "aks-virtual-network-fixed": {
    ...inferred,
    ...told,
    platforms: ["azure-cni"],
    statement: "A cluster stays in the virtual network in which it was created, and a prefix or subnet in use cannot be removed.",
    source: documents.aksNodePools,
    section: "Limitations",
  },
});
