import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

/** Rules that changes cite; nothing is told of them but of those that a request with its previous plan can break. */
const fixed = { severity: "info", basis: "documented", decidedBy: "counting" } as const;
const inferred = { ...fixed, basis: "inferred" } as const;
const told = { severity: "error", decidedBy: "input" } as const;
const azureLocal = { ...fixed, platforms: ["azure-local"] } as const;
const product = { platforms: ["any"], source: documents.product, section: "Comparing plans", ...inferred } as const;

/** Rules about what can be changed once it is deployed, beside those that other rules of a platform say already. */
export const changeRules = /* @__PURE__ */ ruleRows({
  "change-platform": {
    ...product,
    statement: "A cluster is not moved from one platform to another; it is built anew there.",
  },
  "change-renamed": {
    ...product,
    decidedBy: "input",
    statement: "Networks and clusters are known by their names, so one of another name is built anew and the one before is removed.",
  },
  "change-plan-inconsistent": {
    ...product,
    severity: "error",
    decidedBy: "input",
    statement: "A plan and the request in it are for one platform and name the same clusters.",
  },
  "previous-setting-fixed": {
    ...product,
    ...told,
    section: "Existing settings",
    statement: "A setting that a comparison of plans calls a rebuild stays as the previous plan has it.",
  },
  "change-not-classed": {
    ...product,
    statement: "A difference of which no rule says that it can be made in place counts as one that needs a rebuild.",
  },
  // ── Azure Local ──────────────────────────────────────────────────────────────────────────────────────────────────
  "lnet-dns-fixed": {
    ...azureLocal,
    ...told,
    statement: "The DNS servers of a logical network that an AKS cluster is in cannot be updated.",
    source: documents.machineResources,
    section: "Manage DNS server configuration for logical networks",
  },
  "mgmt-range-fixed": {
    ...azureLocal,
    statement: "The IP range of the management network cannot be changed after deployment; further ranges can be added.",
    source: documents.deploymentNetwork,
    section: "Management IP pool",
  },
  "mgmt-network-fixed": {
    ...azureLocal,
    statement:
      "Prefix, gateway, VLAN, DNS servers and cluster IP of the management network are carried over into the infrastructure when Azure Local is deployed, and stay.",
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
    statement: "An Arc gateway is for new deployments of Azure Local, so whether there is one is decided then.",
    source: documents.arcGatewayDeployment,
    section: "About Azure Arc gateway for Azure Local",
  },
  "region-fixed": {
    ...azureLocal,
    statement: "An Azure Local instance and its clusters stay in the Azure region they were registered in.",
    source: documents.provisionedClusterSpec,
    section: "provisionedClusterInstances, location",
    basis: "inferred",
  },
  "arc-cluster-network-fixed": {
    ...azureLocal,
    ...told,
    platforms: ["azure-local", "vmware"],
    statement: "A cluster stays in the network it was created in.",
    source: documents.provisionedClusterSpec,
    section: "infraNetworkProfile, vnetSubnetIds",
    basis: "inferred",
  },
  "arc-pod-cidr-fixed": {
    ...azureLocal,
    platforms: ["azure-local", "vmware"],
    statement: "The pod range of a cluster is given when it is created and is not changed afterwards.",
    source: documents.ipAddressPlanning,
    section: "Pod network CIDR",
    basis: "inferred",
  },
  "arc-max-pods-fixed": {
    ...azureLocal,
    platforms: ["azure-local", "vmware", "windows-server"],
    statement: "The pods per node are given when a node pool is created, 110 where nobody says; another number needs another node pool.",
    source: documents.provisionedClusterSpec,
    section: "agentPoolProfiles, maxPods",
    basis: "inferred",
    values: { standard: 110 },
  },
  "multi-rack-fixed": {
    ...azureLocal,
    statement: "Azure Local on several racks is a deployment of its own kind, which no other becomes.",
    source: documents.multiRackNetwork,
    section: "Logical networks for AKS Arc VMs and control plane IP",
    basis: "inferred",
  },
  // ── VMware ───────────────────────────────────────────────────────────────────────────────────────────────────────
  "vmw-segment-fixed": {
    ...inferred,
    platforms: ["vmware"],
    statement: "Nodes and control plane IPs keep their addresses, so the prefix and the gateway of a segment they are in stay.",
    source: documents.vmware,
    section: "Control plane IP",
  },
  // ── Azure ────────────────────────────────────────────────────────────────────────────────────────────────────────
  "aks-network-model-fixed": {
    ...inferred,
    platforms: ["azure-cni"],
    statement: "Where pods get their addresses, and of which IP families, is decided when a cluster is created.",
    source: documents.azureCliHelp,
    section: "az aks create --network-plugin-mode, --ip-families",
  },
  "aks-os-type-fixed": {
    ...inferred,
    platforms: ["azure-cni"],
    statement: "The operating system of a node pool is given when it is created; another needs another node pool.",
    source: documents.aksNodePools,
    section: "Limitations",
  },
  "aks-private-fixed": {
    ...inferred,
    platforms: ["azure-cni"],
    statement: "Whether the API server has a private endpoint is decided when a cluster is created.",
    source: documents.aksPrivateCluster,
    section: "Limitations",
  },
  "aks-virtual-network-fixed": {
    ...inferred,
    platforms: ["azure-cni"],
    statement: "A cluster stays in the virtual network it was created in, and a prefix or subnet in use is not taken away.",
    source: documents.aksNodePools,
    section: "Limitations",
  },
});
