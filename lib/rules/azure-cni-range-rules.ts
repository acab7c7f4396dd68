import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const error = { platforms: ["azure-cni"], severity: "error", basis: "documented", decidedBy: "input" } as const;
const warning = { ...error, severity: "warning" } as const;

/** Addresses that no host can have: this network, loopback, multicast and broadcast. */
const withoutHosts = ["0.0.0.0/8", "127.0.0.0/8", "224.0.0.0/4", "255.255.255.255/32"] as const;

/** The same in IPv6: unspecified, loopback, link-local and multicast addresses. */
const withoutHosts6 = ["::/128", "::1/128", "fe80::/10", "ff00::/8"] as const;

/** Rules of AKS in Azure about the service and pod ranges of clusters, except for rules about overlaps. */
export const azureCniRangeRules = /* @__PURE__ */ ruleRows({
  "aks-svc-unusable": {
    ...error,
    statement:
      "A service range must not contain loopback, multicast, broadcast or link-local addresses, or 168.63.129.16, the address of DNS and health probes in Azure. AKS refuses such a range.",
    source: documents.aksChangelog,
    section: "2023-10-01",
    values: { prefixes: [...withoutHosts, "168.63.129.16/32"], prefixes6: withoutHosts6 },
  },
  "aks-pod-unusable": {
    ...error,
    statement:
      "The pod range of an overlay cluster must not contain loopback, multicast, broadcast or link-local addresses, which no pod can use.",
    source: documents.aksOverlay,
    section: "IP address planning",
    basis: "inferred",
    values: { prefixes: withoutHosts, prefixes6: withoutHosts6 },
  },
  "aks-pod-platform-address": {
    ...warning,
    statement:
      "The pod range of an overlay cluster must not contain 168.63.129.16. Otherwise the node that gets its block cannot reach DNS and health probes.",
    source: documents.azureVirtualNetwork,
    section: "What address ranges can I use in my virtual networks?",
    basis: "inferred",
    values: { prefixes: ["168.63.129.16/32"] },
  },
  "aks-svc-default": {
    ...warning,
    statement: "A service range that is not given is 10.0.0.0/16. It must meet the same rules about overlaps and size as a given range.",
    source: documents.azureCliHelp,
    section: "az aks create --service-cidr",
  },
  "aks-pod-default": {
    ...warning,
    statement:
      "A pod range of an overlay cluster that is not given is 10.244.0.0/16. It must meet the same rules about overlaps and size as a given range.",
    source: documents.aksOverlay,
    section: "Set up Overlay clusters",
  },
});
