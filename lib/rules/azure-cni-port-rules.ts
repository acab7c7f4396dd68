import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const counting = { platforms: ["azure-cni"], severity: "info", basis: "documented", decidedBy: "counting" } as const;

/** Rules about what network security groups and firewalls of AKS in Azure have to let through. */
export const azureCniPortRules = /* @__PURE__ */ ruleRows({
  "aks-nsg-node-cidr": {
    ...counting,
    statement: "AKS does not touch the network security group of a subnet; its rules have to allow the traffic between the nodes.",
    source: documents.azureCni,
    section: "Prerequisites",
    values: { destinationPort: "*" },
  },
  "aks-overlay-nsg": {
    ...counting,
    statement: "With overlay, traffic from nodes to nodes, from nodes to pods and from pods to pods is allowed on all ports and protocols.",
    source: documents.aksOverlay,
    section: "Network security groups",
    values: { destinationPort: "*" },
  },
  "aks-podsubnet-nsg": {
    ...counting,
    statement:
      "Between the subnets of nodes and pods, and within the latter, the traffic of the cluster is allowed; the documents say so for nodes and overlay.",
    source: documents.aksPodSubnet,
    section: "Dynamic IP allocation mode",
    basis: "inferred",
    values: { destinationPort: "*" },
  },
  "aks-vnet-outbound": {
    ...counting,
    statement: "The virtual network allows outbound internet connectivity.",
    source: documents.azureCni,
    section: "Prerequisites",
    values: { destinationPort: "443" },
  },
  "aks-private-link-nsg": {
    ...counting,
    statement:
      "A virtual network with private endpoints and a closed way to the internet lets TCP 443 through to Azure's identity, resource manager, front door and container registry, by service tag; the document says so for Azure Arc.",
    source: documents.arcPrivateLink,
    section: "Network configuration",
    basis: "inferred",
    values: { destinationPort: "443" },
  },
});
