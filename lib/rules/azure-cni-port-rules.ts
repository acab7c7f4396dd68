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
  "aks-api-server-nodes-nsg": {
    ...counting,
    statement: "With API Server VNet Integration, the nodes must reach the subnet of the API server on TCP 443 and 4443.",
    source: documents.aksApiServer,
    section: "Network security groups",
    values: { destinationPort: "443", tunnelPort: "4443" },
  },
  "aks-api-server-balancer-nsg": {
    ...counting,
    statement: "With API Server VNet Integration, Azure Load Balancer must reach the subnet of the API server on TCP 9988.",
    source: documents.aksApiServer,
    section: "Network security groups",
    values: { destinationPort: "9988" },
  },
  "aks-api-server-pods-nsg": {
    ...counting,
    statement:
      "Pods with addresses of a pod subnet reach the API server from that subnet, so it must be allowed as well. The document names only the nodes.",
    source: documents.aksApiServer,
    section: "Network security groups",
    basis: "inferred",
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
  "aks-http-outbound": {
    ...counting,
    statement: "Ubuntu nodes get security patches, and Windows nodes binaries, over HTTP on TCP 80.",
    source: documents.aksEgress,
    section: "Windows Server based node pools required FQDN / application rules",
    values: { destinationPort: "80" },
  },
  "aks-tunnel-udp": {
    ...counting,
    statement: "Nodes reach the control plane through a tunnel on UDP 1194, unless the cluster is private or runs konnectivity-agent.",
    source: documents.aksEgress,
    section: "Azure Global required network rules",
    values: { destinationPort: "1194" },
  },
  "aks-tunnel-tcp": {
    ...counting,
    statement: "Nodes reach the control plane through a tunnel on TCP 9000, unless the cluster is private or runs konnectivity-agent.",
    source: documents.aksEgress,
    section: "Azure Global required network rules",
    values: { destinationPort: "9000" },
  },
  "aks-tunnel-ssh": {
    ...counting,
    statement: "In Azure operated by 21Vianet nodes reach the control plane through a tunnel on TCP 22 as well.",
    source: documents.aksEgress,
    section: "Microsoft Azure operated by 21Vianet required network rules",
    values: { destinationPort: "22" },
  },
  "aks-ntp": {
    ...counting,
    statement: "Linux nodes take the time from ntp.ubuntu.com on UDP 123; in the global cloud nodes made after March 2021 do without it.",
    source: documents.aksEgress,
    section: "Azure Global required network rules",
    values: { destinationPort: "123" },
  },
  "aks-monitor-tag": {
    ...counting,
    statement: "Azure Monitor is reached on TCP 443 at the service tag AzureMonitor, or through a private endpoint.",
    source: documents.aksEgress,
    section: "Azure Monitor required network rules",
    values: { destinationPort: "443" },
  },
  "aks-load-balancer-probes": {
    ...counting,
    statement:
      "Health probes of Azure load balancers come from the service tag AzureLoadBalancer; where they are denied, no load balancer sends traffic.",
    source: documents.networkSecurityGroups,
    section: "Default security rules",
    values: { destinationPort: "*" },
  },
  "aks-port-services": {
    ...counting,
    statement: "Users reach a service at the address of its internal load balancer, on the port of the service.",
    source: documents.aksInternalLoadBalancer,
    section: "Create an internal load balancer",
    basis: "inferred",
  },
  "aks-port-operators": {
    ...counting,
    statement: "Operators reach the Kubernetes API of a private cluster in its virtual network, on TCP 443.",
    source: documents.aksPrivateCluster,
    section: "Create a private cluster with advanced networking",
    basis: "inferred",
    values: { destinationPort: "443" },
  },
  "endpoints-aks": {
    ...counting,
    statement: "The nodes reach the endpoints of the vendor's page for their cloud, region and features.",
    source: documents.aksEgress,
    section: "Azure Global required FQDN / application rules",
  },
});
