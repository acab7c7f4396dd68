import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const error = {
  platforms: ["azure-local"],
  severity: "error",
  basis: "documented",
  decidedBy: "input",
  source: documents.arcResourceBridge,
} as const;
const warning = { ...error, severity: "warning" } as const;

/** Where the Arc resource bridge of Azure Local has its addresses. */
export const arcResourceBridgeRules = /* @__PURE__ */ ruleRows({
  "arb-min-29": {
    ...error,
    statement: "The management network, in which the Arc resource bridge is, has a prefix of /29 or larger.",
    section: "IP address prefix (subnet) requirements",
    values: { prefixLength: 29 },
  },
  "arb-three-static": {
    ...error,
    statement:
      "The Arc resource bridge has three static addresses of the management network: a control plane IP, and a pool of two or more for its VM.",
    section: "Static IP configuration",
    values: { poolSize: 2 },
  },
  "arb-clear": {
    ...error,
    statement: "The addresses of the Arc resource bridge are used by nothing else.",
    section: "Control plane IP requirements",
  },
  "arb-in-management-range": {
    ...warning,
    statement: "The Arc resource bridge takes its addresses from the management IP range.",
    source: documents.deploymentNetwork,
    section: "Node and cluster IP assignment",
  },
  "arb-gateway-in-prefix": {
    ...error,
    statement: "The Arc resource bridge has a gateway in the prefix of the management network.",
    section: "Gateway",
  },
  "arb-noproxy": {
    ...warning,
    statement:
      "The list of what the Arc resource bridge reaches without a proxy has no spaces after its commas and no asterisks, and the proxy itself is no .local name.",
    source: documents.arcResourceBridgeNetwork,
    section: "Exclusion list for no proxy",
    values: { standard: "localhost,127.0.0.1,.svc,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16" },
  },
});
