import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const error = { platforms: ["azure-cni"], severity: "error", basis: "documented", decidedBy: "input" } as const;
const warning = { ...error, severity: "warning" } as const;

/** Rules about what may be in a subnet of a virtual network with AKS, and how large it has to be for that. */
export const azureCniSubnetRules = /* @__PURE__ */ ruleRows({
  "azure-subnet-ipv6-size": {
    ...error,
    statement: "The IPv6 prefix of a subnet is exactly a /64.",
    source: documents.azureIpv6,
    section: "Capabilities",
    values: { prefixLength: 64 },
  },
  "azure-subnet-use": {
    ...warning,
    statement: "A subnet has no more addresses in use than it has besides the five that Azure keeps.",
    source: documents.azureVirtualNetwork,
    section: "Are there any restrictions on using IP addresses within these subnets?",
    basis: "inferred",
  },
});
