import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const counting = {
  platforms: ["vmware"],
  severity: "info",
  basis: "documented",
  decidedBy: "counting",
  source: documents.vmware,
} as const;

/** Rules about what has to be opened for AKS enabled by Azure Arc on VMware. Its page lists URLs; ports inside the network it does not name. */
export const vmwarePortRules = /* @__PURE__ */ ruleRows({
  "vmw-port-dns": {
    ...counting,
    statement:
      "Hosts and AKS VMs resolve the listed names, on UDP and TCP 53 of their DNS servers; the page lists the names and not the port.",
    section: "Firewall URL exceptions",
    basis: "inferred",
    values: { destinationPort: "53" },
  },
  "vmw-port-dhcp": {
    ...counting,
    statement: "AKS VMs ask the DHCP server of their segment on UDP 67 and it answers on UDP 68; the page names no port.",
    section: "Network for AKS cluster VMs",
    basis: "inferred",
    values: { destinationPort: "67", answerPort: "68" },
  },
  "vmw-port-ntp": {
    ...counting,
    statement: "Hosts and AKS VMs may take the time from a time server, on UDP 123; the page does not speak of it.",
    section: "Firewall URL exceptions",
    basis: "inferred",
    values: { destinationPort: "123" },
  },
  "vmw-port-outbound-443": {
    ...counting,
    statement: "Every host and VM of the deployment reaches the listed URLs, on TCP 443 but for one of them.",
    section: "Firewall URL exceptions",
    values: { destinationPort: "443" },
  },
  "vmw-port-outbound-80": {
    ...counting,
    statement: "Every host and VM of the deployment reaches the one listed URL of HTTP on TCP 80.",
    section: "Firewall URL exceptions",
    values: { destinationPort: "80" },
  },
  "vmw-endpoints": {
    ...counting,
    statement: "The URLs of the page are reachable from every host and VM; a name that begins with a dot stands for every name below it.",
    section: "Firewall URL exceptions",
  },
});
