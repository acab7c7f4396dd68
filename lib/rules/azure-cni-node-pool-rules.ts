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
      "An upgrade adds nodes to a node pool, 10 % of them rounded up where maxSurge does not say how many; never more than the pool has, so none to one that stays at 0.",
    source: documents.aksChangelog,
    section: "2025-03-16",
    values: { maxSurge: "10%" },
  },
  "aks-surge-zero": {
    ...error,
    statement: "A maxSurge of 0 needs a maxUnavailable above 0, or a node pool cannot be upgraded.",
    source: documents.aksRollingUpgrade,
    section: "Customize unavailable nodes",
    values: { maxUnavailable: 0 },
  },
  "aks-unavailable-system": {
    ...error,
    statement: "A system node pool cannot have maxUnavailable; it is upgraded with a surge.",
    source: documents.aksRollingUpgrade,
    section: "Customize unavailable nodes",
  },
  "aks-surge-and-unavailable": {
    ...info,
    statement:
      "With both maxSurge and maxUnavailable above 0, nodes are upgraded in place where a surge is impossible; this is in preview.",
    source: documents.aksRollingUpgrade,
    section: "MaxUnavailable fallback (preview)",
  },
  "aks-node-pool-instances": {
    ...warning,
    statement: "A node pool has at most 1000 nodes, those of an upgrade included, or the upgrade is refused.",
    source: documents.aksRollingUpgrade,
    section: "Customize node surge",
    values: { nodes: 1000 },
  },
  "aks-system-pool-nodes": {
    ...error,
    statement: "A system node pool has 1 to 1000 nodes; only a user node pool may have none.",
    source: documents.aksApi,
    section: "agentPoolProfiles, count",
    values: { nodes: 1 },
  },
  "aks-system-pool-linux": {
    ...error,
    statement: "A system node pool runs Linux.",
    source: documents.aksSystemPools,
    section: "System and user node pools",
  },
  "aks-first-pool-system": {
    ...error,
    statement: "The first node pool is created with the cluster, which needs a system node pool.",
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
    statement: "The pod range of an overlay cluster has a /24 for each node that an upgrade adds, or the upgrade stops.",
    source: documents.aksOverlay,
    section: "IP address planning",
    basis: "inferred",
  },
  "aks-subnet-upgrade": {
    ...warning,
    statement: "A subnet has room for the nodes that an upgrade adds and for their pods, or the upgrade stops.",
    source: documents.aksRollingUpgrade,
    section: "Customize node surge",
  },
  "aks-podsubnet-full": {
    ...warning,
    statement: "A pod subnet has room for all pods that its nodes may run, or nodes that are full get no more addresses.",
    source: documents.aksPodSubnet,
    section: "Dynamic IP allocation mode, Plan IP addressing",
    basis: "inferred",
  },
});
