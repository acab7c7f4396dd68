import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const counting = { platforms: ["azure-cni"], severity: "info", basis: "documented", decidedBy: "counting" } as const;

/** Rules about the traffic that network security groups and firewalls of AKS in Azure have to allow. */
export const azureCniPortRules = /* @__PURE__ */ ruleRows({
  "aks-nsg-node-cidr": {
    ...counting,
    statement: "AKS does not change the network security group of a subnet. Its rules must allow the traffic between the nodes.",
    source: documents.azureCni,
    section: "Prerequisites",
    values: { destinationPort: "*" },
  },
  "aks-overlay-nsg": {
    ...counting,
    statement:
      "With overlay, all traffic from nodes to nodes, from nodes to pods and from pods to pods must be allowed, on all ports and protocols.",
    source: documents.aksOverlay,
    section: "Network security groups",
    values: { destinationPort: "*" },
  },
  "aks-podsubnet-nsg": {
    ...counting,
    statement:
      "The traffic of the cluster must be allowed between the node and pod subnets and within the pod subnets. The documents say so for nodes and for overlay.",
    source: documents.aksPodSubnet,
    section: "Dynamic IP allocation mode",
    basis: "inferred",
    values: { destinationPort: "*" },
  },
  "aks-vnet-outbound": {
    ...counting,
    statement: "The virtual network must allow outbound internet connectivity.",
    source: documents.azureCni,
    section: "Prerequisites",
    values: { destinationPort: "443" },
  },
  "aks-private-link-nsg": {
    ...counting,
    statement:
      "A virtual network with private endpoints and no general internet access must allow TCP 443 to Azure identity, resource manager, front door and container registry, by service tag. The document says so for Azure Arc.",
    source: documents.arcPrivateLink,
    section: "Network configuration",
    basis: "inferred",
    values: { destinationPort: "443" },
  },
});
