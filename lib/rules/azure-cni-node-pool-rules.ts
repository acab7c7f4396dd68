import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const error = { platforms: ["azure-cni"], severity: "error", basis: "documented", decidedBy: "input" } as const;
const warning = { ...error, severity: "warning" } as const;
const info = { ...error, severity: "info" } as const;

/** Rules about the node pools of AKS in Azure: how they are upgraded, their mode and their operating system. */
export const azureCniNodePoolRules = /* @__PURE__ */ ruleRows({
  "aks-surge": {
    ...info,
    decidedBy: "counting",
    statement:
      "An upgrade adds nodes to a node pool: 10 % of its nodes, rounded up, unless maxSurge is given. It never adds more than the pool has, so a pool that stays at 0 gets none.",
    source: documents.aksChangelog,
    section: "2025-03-16",
    values: { maxSurge: "10%" },
  },
  "aks-surge-zero": {
    ...error,
    statement: "With a maxSurge of 0, a node pool needs a maxUnavailable above 0. Otherwise it cannot be upgraded.",
    source: documents.aksRollingUpgrade,
    section: "Customize unavailable nodes",
    values: { maxUnavailable: 0 },
  },
  "aks-unavailable-system": {
    ...error,
    statement: "A system node pool cannot have maxUnavailable. It is upgraded with a surge.",
    source: documents.aksRollingUpgrade,
    section: "Customize unavailable nodes",
  },
  "aks-surge-and-unavailable": {
    ...info,
    statement: "With both maxSurge and maxUnavailable above 0, nodes are upgraded in place if a surge is impossible. This is in preview.",
    source: documents.aksRollingUpgrade,
    section: "MaxUnavailable fallback (preview)",
  },
  "aks-node-pool-instances": {
    ...warning,
    statement: "A node pool has at most 1000 nodes, including those of an upgrade. Otherwise the upgrade is refused.",
    source: documents.aksRollingUpgrade,
    section: "Customize node surge",
    values: { nodes: 1000 },
  },
  "aks-system-pool-nodes": {
    ...error,
    statement: "A system node pool has 1 to 1000 nodes. Only a user node pool may have none.",
    source: documents.aksApi,
    section: "agentPoolProfiles, count",
    values: { nodes: 1 },
  },
  "aks-system-pool-linux": {
    ...error,
    statement: "A system node pool must run Linux.",
    source: documents.aksSystemPools,
    section: "System and user node pools",
  },
  "aks-first-pool-system": {
    ...error,
    statement: "The first node pool is created with the cluster and must be a system node pool.",
    source: documents.aksSystemPools,
    section: "Create a new AKS cluster with a system node pool",
  },
  "aks-windows-pool-name": {
    ...error,
    statement: "The name of a node pool with Windows has at most 6 characters.",
    source: documents.aksNodePools,
    section: "Limitations",
    values: { characters: 6 },
  },
  "aks-overlay-upgrade": {
    ...warning,
    statement: "The pod range of an overlay cluster should have a /24 for each node that an upgrade adds. Otherwise the upgrade stops.",
    source: documents.aksOverlay,
    section: "IP address planning",
    basis: "inferred",
  },
  "aks-subnet-upgrade": {
    ...warning,
    statement: "A subnet should have room for the nodes that an upgrade adds and for their pods. Otherwise the upgrade stops.",
    source: documents.aksRollingUpgrade,
    section: "Customize node surge",
  },
  "aks-podsubnet-full": {
    ...warning,
    statement: "A pod subnet should have room for all pods that its nodes may run. Otherwise full nodes get no more addresses.",
    source: documents.aksPodSubnet,
    section: "Dynamic IP allocation mode, Plan IP addressing",
    basis: "inferred",
  },
});
