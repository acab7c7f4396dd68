import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const counting = { platforms: ["windows-server"], severity: "info", basis: "documented", decidedBy: "counting" } as const;
const info = { ...counting, decidedBy: "input" } as const;
const listed = {
  ...counting,
  source: documents.windowsServerRequirements,
  section: "Network port and URL requirements",
} as const;
const network = { ...counting, source: documents.windowsServerRequirements, section: "Network requirements" } as const;

/**
 * Rules about the ports and endpoints of AKS on Windows Server. The column "Source" of the table names the machine that
 * listens. The table names no protocol; the page of Set-AksHciConfig says that the ports of the agents are TCP.
 */
export const windowsServerPortRules = /* @__PURE__ */ ruleRows({
  // ── between machines and AKS VMs ─────────────────────────────────────────────────────────────────────────────────
  "hci-port-22-logs": {
    ...listed,
    statement: "On separate networks, the Hyper-V hosts must reach the AKS VMs on TCP 22, for Get-AksHciLogs.",
    values: { destinationPort: "22" },
  },
  "hci-port-6443-kubernetes-api": {
    ...listed,
    statement: "On separate networks, the Hyper-V hosts must reach the AKS VMs on TCP 6443, for the Kubernetes API.",
    values: { destinationPort: "6443" },
  },
  "hci-port-45000-node-agent": {
    ...listed,
    statement:
      "The node agent of each Hyper-V host listens on TCP 45000 or the port that is set. Only hosts reach it, so nothing has to be opened between networks.",
    values: { destinationPort: "45000" },
  },
  "hci-port-45001-node-agent-authentication": {
    ...listed,
    statement:
      "The node agent of each Hyper-V host authenticates on TCP 45001 or the port that is set. Only hosts reach it, so nothing has to be opened between networks.",
    values: { destinationPort: "45001" },
  },
  "hci-port-46000-load-balancer-agent": {
    ...listed,
    statement:
      "On separate networks, the Hyper-V hosts must reach the AKS VMs on TCP 46000, from the cloud agent to the agent of the load balancer.",
    values: { destinationPort: "46000" },
  },
  "hci-port-55000-cloud-agent": {
    ...listed,
    statement: "On separate networks, the AKS VMs must reach the cloud agent service on TCP 55000 or the port that is set.",
    values: { destinationPort: "55000" },
  },
  "hci-port-65000-cloud-agent-authentication": {
    ...listed,
    statement:
      "On separate networks, the AKS VMs must reach the authentication of the cloud agent service on TCP 65000 or the port that is set.",
    values: { destinationPort: "65000" },
  },
  // ── what a firewall that denies by default has to let through besides ────────────────────────────────────────────
  "hci-port-dns": {
    ...network,
    statement:
      "All nodes must resolve names, on UDP and TCP 53 of their DNS servers. The documents require name resolution but do not name the port.",
    basis: "inferred",
    values: { destinationPort: "53" },
  },
  "hci-port-dhcp": {
    ...counting,
    statement: "In a dynamic network, the AKS VMs ask the DHCP server on UDP 67, and it answers on UDP 68. The documents name no port.",
    source: documents.nodeNetworking,
    section: "Virtual network with DHCP networking",
    basis: "inferred",
    values: { destinationPort: "67", answerPort: "68" },
  },
  "hci-port-ntp": {
    ...network,
    statement: "Hosts and AKS VMs may use a time server, on UDP 123. The documents do not mention it.",
    basis: "inferred",
    values: { destinationPort: "123" },
  },
  "hci-port-outbound-443": {
    ...network,
    statement: "Hosts and AKS VMs must reach the internet on TCP 443, for all but two of the listed URLs.",
    values: { destinationPort: "443" },
  },
  "hci-port-outbound-80": {
    ...counting,
    statement: "Hosts download the product from two of the listed URLs on TCP 80.",
    source: documents.windowsServerEndpoints,
    section: "URL table",
    values: { destinationPort: "80" },
  },
  // ── endpoints ────────────────────────────────────────────────────────────────────────────────────────────────────
  "hci-endpoints": {
    ...counting,
    statement:
      "The URLs of the vendor's list must be reachable. If a name begins with the region, every region is listed, because the request names none.",
    source: documents.windowsServerEndpoints,
    section: "URL table",
  },
  // ── findings ─────────────────────────────────────────────────────────────────────────────────────────────────────
  "hci-ports-same-network": {
    ...info,
    statement: "If a virtual network has the prefix of the machines, nothing has to be opened between the two.",
    source: documents.windowsServerRequirements,
    section: "Network port and URL requirements",
  },
  "hci-ports-machines-unknown": {
    ...info,
    statement: "If the network of the machines is not given, all virtual networks are assumed to be separate from it.",
    source: documents.windowsServerRequirements,
    section: "Network port and URL requirements",
  },
  "hci-ports-cloud-service-unknown": {
    ...info,
    statement:
      "On separate networks, the port matrix needs the address of the cloud agent service. cloudServiceCidr sets it; otherwise DHCP assigns it.",
    source: documents.nodeNetworking,
    section: "Microsoft On-premises Cloud service",
  },
  "hci-port-services": {
    ...counting,
    statement: "Users reach a service at its address of the VIP pool, on the port of the service.",
    source: documents.nodeNetworking,
    section: "Virtual IP pool",
    basis: "inferred",
  },
  "hci-port-operators": {
    ...counting,
    statement: "Operators reach the Kubernetes API of a cluster at its address of the VIP pool, on TCP 6443.",
    source: documents.windowsServerRequirements,
    section: "Network port and URL requirements",
    basis: "inferred",
    values: { destinationPort: "6443" },
  },
  "hci-port-proxy": {
    ...counting,
    statement: "With a proxy, machines and AKS VMs must reach the proxy on the port in its URL.",
    source: documents.hciProxy,
    section: "Proxy server configuration information",
  },
  "hci-ports-proxy": {
    ...info,
    statement: "With a proxy, HTTP and HTTPS traffic leaves through it, so only the proxy has to reach the internet.",
    source: documents.hciProxy,
    section: "Proxy server configuration information",
  },
});
