import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const error = { platforms: ["azure-local"], severity: "error", basis: "documented", decidedBy: "input" } as const;
const warning = { ...error, severity: "warning" } as const;
const info = { ...error, severity: "info" } as const;
const counting = { ...info, decidedBy: "counting" } as const;
const logicalNetwork = { source: documents.multiRackNetwork, section: "Logical networks for AKS Arc VMs and control plane IP" } as const;

/** Rules of multi-rack deployments of Azure Local. They add to the rules of Azure Local or replace them. */
export const multiRackRules = /* @__PURE__ */ ruleRows({
  // ── logical network ──────────────────────────────────────────────────────────────────────────────────────────────
  "mr-no-gateway": {
    ...error,
    ...logicalNetwork,
    statement: "On a multi-rack deployment, a logical network for AKS Arc is created without a gateway.",
  },
  "mr-no-switch": {
    ...warning,
    ...logicalNetwork,
    statement: "On a multi-rack deployment, a logical network belongs to an internal network of the fabric and names no VM switch.",
  },
  "mr-fabric-network": {
    ...info,
    decidedBy: "run-time",
    statement:
      "On a multi-rack deployment, a logical network names its Layer 3 internal network of the fabric and has the prefix and VLAN of that network.",
    source: documents.multiRackLogicalNetworks,
    section: "Create logical network",
  },
  "mr-dns-recommended": {
    ...info,
    ...logicalNetwork,
    statement: "On a multi-rack deployment, DNS servers of a logical network are optional and highly recommended.",
  },
  "mr-subnet-min-28": {
    ...error,
    ...logicalNetwork,
    statement: "On a multi-rack deployment, the prefix of a logical network must be /28 or larger.",
    values: { prefixLength: 28 },
  },
  "mr-subnet-recommended-26": {
    ...info,
    statement: "On a multi-rack deployment, a /26 or larger is recommended for production, as room for further clusters.",
    source: documents.multiRackAddresses,
    section: "Recommendations",
    values: { prefixLength: 26 },
  },
  "mr-vlan-range": {
    ...warning,
    statement:
      "On a multi-rack deployment, a logical network has the VLAN of its internal network. VLANs up to 500 belong to the platform.",
    source: documents.multiRackIsolationDomains,
    section: "Review internal network parameters",
    values: { minimum: 501, maximum: 4094 },
  },
  // ── control plane IP, counting ───────────────────────────────────────────────────────────────────────────────────
  "mr-cp-auto-only": {
    ...error,
    statement: "On a multi-rack deployment, AKS Arc picks the control plane IP from the logical network, and none can be given.",
    source: documents.multiRackNetwork,
    section: "Control plane IP",
  },
  "mr-formula": {
    ...error,
    statement:
      "On a multi-rack deployment, a pool needs one address per control plane and worker node, two more per cluster, and the load balancer addresses.",
    source: documents.multiRackAddresses,
    section: "Simple formula",
  },
  "mr-lb-ip-count": {
    ...counting,
    statement:
      "On a multi-rack deployment, the load balancer addresses are counted in the pool. Services on different ports can share them.",
    source: documents.multiRackAddresses,
    section: "Example walkthrough for IP address planning for Kubernetes clusters and applications",
  },
  "mr-spare": {
    ...warning,
    statement:
      "On a multi-rack deployment, the load balancer addresses are part of the pool, so their spare addresses are spare addresses of the pool.",
    source: documents.multiRackAddresses,
    section: "Simple formula",
    basis: "inferred",
  },
  // ── load balancer ────────────────────────────────────────────────────────────────────────────────────────────────
  "mr-lb-arp-only": {
    ...error,
    statement: "On a multi-rack deployment, MetalLB announces addresses by ARP. BGP is not supported.",
    source: documents.multiRackLoadBalancer,
    section: "Deploy MetalLB load balancer on your Kubernetes cluster",
  },
  "mr-lb-later": {
    ...info,
    statement:
      "On a multi-rack deployment, nodes pick their addresses from the pool themselves. The addresses left for the load balancer are known only after the nodes are deployed.",
    source: documents.multiRackLoadBalancer,
    section: "Prerequisites",
    basis: "inferred",
  },
  "mr-lb-in-pool": {
    ...warning,
    statement: "On a multi-rack deployment, load balancer addresses must not be addresses that nodes took from the pool.",
    source: documents.multiRackLoadBalancer,
    section: "Deploy MetalLB load balancer on your Kubernetes cluster",
  },
  // ── scale, proxy, ports, endpoints ───────────────────────────────────────────────────────────────────────────────
  "mr-no-autoscaler": {
    ...error,
    statement: "A multi-rack deployment has no cluster autoscaler.",
    source: documents.multiRackScale,
    section: "Autoscaler",
  },
  "mr-proxy-address": {
    ...warning,
    statement: "On a multi-rack deployment, the nodes accept one HTTPS proxy, given as an IPv4 address with a port.",
    source: documents.multiRackProxy,
    section: "Supported proxy URL format",
  },
  "mr-ports": {
    ...info,
    statement:
      "The documents name no ports between management network and logical networks for multi-rack deployments. The ports of Azure Local involve a cluster IP and a cloud agent, which do not exist there.",
    source: documents.multiRackNetwork,
    section: "Network requirements for AKS on Azure Local (multi-rack)",
    basis: "inferred",
  },
  "mr-endpoints": {
    ...counting,
    statement: "On a multi-rack deployment, the nodes must reach the endpoints of the multi-rack list, through a proxy or directly.",
    source: documents.multiRackProxy,
    section: "Required endpoint allow list",
  },
});
