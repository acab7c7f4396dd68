import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const counting = {
  platforms: ["vmware"],
  severity: "info",
  basis: "documented",
  decidedBy: "counting",
  source: documents.vmware,
} as const;

/**
 * Rules about the ports and endpoints of AKS enabled by Azure Arc on VMware. Its page lists URLs and names no ports inside the
 * network.
 */
export const vmwarePortRules = /* @__PURE__ */ ruleRows({
  "vmw-port-dns": {
    ...counting,
    statement:
      "Hosts and AKS VMs must resolve the listed names, on UDP and TCP 53 of their DNS servers. The page lists the names but not the port.",
    section: "Firewall URL exceptions",
    basis: "inferred",
    values: { destinationPort: "53" },
  },
  "vmw-port-dhcp": {
    ...counting,
    statement: "AKS VMs ask the DHCP server of their segment on UDP 67, and it answers on UDP 68. The page names no port.",
    section: "Network for AKS cluster VMs",
    basis: "inferred",
    values: { destinationPort: "67", answerPort: "68" },
  },
  "vmw-port-ntp": {
    ...counting,
    statement: "Hosts and AKS VMs may use a time server, on UDP 123. The page does not mention it.",
    section: "Firewall URL exceptions",
    basis: "inferred",
    values: { destinationPort: "123" },
  },
  "vmw-port-outbound-443": {
    ...counting,
    statement: "Every host and VM of the deployment must reach the listed URLs on TCP 443, except for one of them.",
    section: "Firewall URL exceptions",
    values: { destinationPort: "443" },
  },
  "vmw-port-outbound-80": {
    ...counting,
    statement: "Every host and VM of the deployment must reach the one listed HTTP URL on TCP 80.",
    section: "Firewall URL exceptions",
    values: { destinationPort: "80" },
  },
  "vmw-port-services": {
    ...counting,
    statement: "Users reach a service at its load balancer address, on the port of the service.",
    section: "Load balancer IPs for containerized applications",
    basis: "inferred",
  },
  "vmw-port-operators": {
    ...counting,
    statement: "Operators reach the Kubernetes API of a cluster at its control plane IP, on TCP 6443.",
    section: "Control plane IP",
    basis: "inferred",
    values: { destinationPort: "6443" },
  },
  "vmw-endpoints": {
    ...counting,
    statement: "Every host and VM must reach the URLs of the page. A name that begins with a dot means every name below it.",
    section: "Firewall URL exceptions",
  },
  "vmw-resource-bridge-endpoints": {
    ...counting,
    decidedBy: "input",
    statement: "The Arc resource bridge reaches a list of its own, to which the page refers; it is not built in.",
    section: "Firewall URL exceptions",
    values: { page: "https://learn.microsoft.com/azure/azure-arc/resource-bridge/network-requirements#firewallproxy-url-allowlist" },
  },
});
