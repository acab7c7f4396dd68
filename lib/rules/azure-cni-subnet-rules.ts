import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const error = { platforms: ["azure-cni"], severity: "error", basis: "documented", decidedBy: "input" } as const;
const warning = { ...error, severity: "warning" } as const;

/** Rules about the contents and the size of subnets in a virtual network with AKS. */
export const azureCniSubnetRules = /* @__PURE__ */ ruleRows({
  "azure-subnet-ipv6-size": {
    ...error,
    statement: "The IPv6 prefix of a subnet must be exactly a /64.",
    source: documents.azureIpv6,
    section: "Capabilities",
    values: { prefixLength: 64 },
  },
  "azure-subnet-use": {
    ...warning,
    statement: "A subnet must have room for its addresses in use and the five addresses that Azure reserves.",
    source: documents.azureVirtualNetwork,
    section: "Are there any restrictions on using IP addresses within these subnets?",
    basis: "inferred",
  },
});
