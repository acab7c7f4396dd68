import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const counting = { platforms: ["azure-local"], severity: "info", basis: "documented", decidedBy: "counting" } as const;
const info = { ...counting, decidedBy: "input" } as const;
const warning = { ...info, severity: "warning" } as const;
const crossVlan = { ...counting, source: documents.azureLocal, section: "Network port and cross-VLAN requirements" } as const;
const outbound = { ...counting, source: documents.firewall, section: "Firewall requirements for outbound endpoints" } as const;

/**
 * Rules about the ports and endpoints of AKS enabled by Azure Arc on Azure Local. The table of ports names no protocol;
 * "Network considerations for cloud deployments of Azure Local", decision 10, says that it is TCP.
 */
export const azureLocalPortRules = /* @__PURE__ */ ruleRows({
  // ── between management and logical network ───────────────────────────────────────────────────────────────────────
  "port-22-ssh-logs": {
    ...crossVlan,
    statement: "Between management and logical networks on separate VLANs, TCP 22 must be open both ways, to collect logs.",
    values: { destinationPort: "22" },
  },
  "port-6443-kubernetes-api": {
    ...crossVlan,
    statement: "Between management and logical networks on separate VLANs, TCP 6443 must be open both ways, for the Kubernetes API.",
    values: { destinationPort: "6443" },
  },
  "port-55000-cloud-agent": {
    ...crossVlan,
    statement:
      "Between logical and management networks on separate VLANs, TCP 55000 must be open both ways, for the gRPC server of the cloud agent.",
    values: { destinationPort: "55000" },
  },
  "port-65000-cloud-agent-authentication": {
    ...crossVlan,
    statement:
      "Between logical and management networks on separate VLANs, TCP 65000 must be open both ways, for the gRPC authentication of the cloud agent.",
    values: { destinationPort: "65000" },
  },
  "port-40343-arc-gateway": {
    ...counting,
    statement:
      "With an Arc gateway and separate VLANs or subnets, TCP 40343 must be open both ways between logical networks and the cluster IP.",
    source: documents.azureLocal,
    section: "Use Azure Arc Gateway (preview) with Azure Local",
    values: { destinationPort: "40343" },
  },
  // ── what a firewall that denies by default has to let through besides ────────────────────────────────────────────
  "port-dns": {
    ...counting,
    statement:
      "A network must reach its DNS servers on UDP and TCP 53 if they are outside it. The documents require name resolution but do not name the port.",
    source: documents.azureLocal,
    section: "DNS server settings",
    basis: "inferred",
    values: { destinationPort: "53" },
  },
  "port-ntp": {
    ...counting,
    statement: "Azure Local must reach its time server on UDP 123.",
    source: documents.firewall,
    section: "Firewall requirements for internal rules and ports",
    values: { destinationPort: "123" },
  },
  "port-ntp-logical-network": {
    ...counting,
    statement: "AKS nodes may use a time server, on UDP 123. The documents name it only for the infrastructure.",
    source: documents.endpointsAzureLocal,
    section: "Row 18",
    basis: "inferred",
    values: { destinationPort: "123" },
  },
  "port-179-bgp": {
    ...counting,
    statement: "With BGP, MetalLB on the AKS nodes opens its sessions to the peers on TCP 179, the default of a peer.",
    source: documents.metallb,
    section: "BGPPeer, peerPort",
    values: { destinationPort: "179" },
  },
  "port-outbound-443": {
    ...outbound,
    statement: "Azure Local must reach Azure on TCP 443, outbound.",
    values: { destinationPort: "443" },
  },
  "port-outbound-80": {
    ...outbound,
    statement: "Azure Local must reach certificate revocation lists and other endpoints without TLS on TCP 80, outbound.",
    values: { destinationPort: "80" },
  },
  "port-outbound-8084": {
    ...counting,
    statement: "Cluster connect must reach its endpoint in the region on TCP 8084, outbound.",
    source: documents.endpointsAzureLocal,
    section: "Row 71",
    values: { destinationPort: "8084" },
  },
  "port-outbound-logical-network": {
    ...counting,
    statement:
      "AKS nodes must reach the endpoints of Azure Local from their logical network. The documents list the endpoints without a source.",
    source: documents.azureLocal,
    section: "Firewall URL exceptions",
    basis: "inferred",
  },
  "port-services": {
    ...counting,
    statement: "Users reach a service at its load balancer address, on the port of the service.",
    source: documents.azureLocal,
    section: "Load balancer IPs for containerized applications",
    basis: "inferred",
  },
  "port-operators-6443": {
    ...counting,
    statement: "Operators reach the Kubernetes API of a cluster at its control plane IP, on TCP 6443.",
    source: documents.azureLocal,
    section: "Network port and cross-VLAN requirements",
    basis: "inferred",
    values: { destinationPort: "6443" },
  },
  "port-proxy": {
    ...counting,
    statement: "With a proxy, machines, resource bridge and AKS nodes must reach the proxy on the port in its URL.",
    source: documents.deploymentNetwork,
    section: "Proxy requirements",
  },
  // ── endpoints ────────────────────────────────────────────────────────────────────────────────────────────────────
  "endpoints-azure-local": {
    ...counting,
    statement: "The endpoints of the vendor's list for the region are reachable.",
    source: documents.endpointsAzureLocal,
    section: "Endpoints",
  },
  "endpoints-oem": {
    ...counting,
    statement: "The endpoints of the hardware vendor's list are reachable, for its updates.",
    source: documents.endpointsAzureLocal,
    section: "OEM endpoints",
  },
  "endpoints-environment-validator": {
    ...counting,
    statement:
      "The environment validator reaches internetbeacon.msedge.net on TCP 80 and 443, which no list names; the deployment stops where it does not.",
    source: documents.environmentValidatorPort,
    section: "Requirements",
    basis: "observed",
  },
  "endpoints-through-arc-gateway": {
    ...counting,
    statement: "With an Arc gateway, the endpoints that the list marks as supported are reached through it and do not have to be opened.",
    source: documents.endpointsAzureLocal,
    section: "Arc gateway support",
  },
  "endpoints-beside-arc-gateway-images": {
    ...counting,
    statement:
      "With an Arc gateway, AKS clusters still fetch the container images of the Arc agents directly, although the list marks them as supported.",
    source: documents.arcGateway,
    section: "Confirm access to required URLs",
  },
  "endpoints-beside-arc-gateway-witness": {
    ...counting,
    statement:
      "With an Arc gateway, the storage account of the cloud witness is still reached directly, although the list marks it as supported.",
    source: documents.deploymentNetwork,
    section: "Azure Arc gateway",
  },
  // ── findings ─────────────────────────────────────────────────────────────────────────────────────────────────────
  "ports-same-network": {
    ...info,
    statement: "If a logical network shares VLAN and prefix with the management network, nothing has to be opened between the two.",
    source: documents.azureLocal,
    section: "Network port and cross-VLAN requirements",
  },
  "ports-cluster-ip-unknown": {
    ...warning,
    statement: "With an Arc gateway, the port matrix needs the cluster IP. It can be read from the cluster after deployment.",
    source: documents.azureLocal,
    section: "Retrieve the Azure Local cluster IP address",
  },
  "ports-proxy": {
    ...info,
    statement: "With a proxy, HTTP and HTTPS traffic leaves through it, so only the proxy has to reach the internet.",
    source: documents.deploymentNetwork,
    section: "Decision 10: Determine outbound connectivity",
  },
});
