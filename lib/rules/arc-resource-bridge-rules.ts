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

/** Rules about the addresses of the Arc resource bridge of Azure Local. */
export const arcResourceBridgeRules = /* @__PURE__ */ ruleRows({
  "arb-min-29": {
    ...error,
    statement: "The management network, which contains the Arc resource bridge, must have a prefix of /29 or larger.",
    section: "IP address prefix (subnet) requirements",
    values: { prefixLength: 29 },
  },
  "arb-three-static": {
    ...error,
    statement:
      "The Arc resource bridge needs three static addresses in the management network: a control plane IP, and a pool of at least two for its VM.",
    section: "Static IP configuration",
    values: { poolSize: 2 },
  },
  "arb-clear": {
    ...error,
    statement: "Nothing else may use the addresses of the Arc resource bridge.",
    section: "Control plane IP requirements",
  },
  "arb-in-management-range": {
    ...warning,
    statement: "The addresses of the Arc resource bridge come from the management IP range.",
    source: documents.deploymentNetwork,
    section: "Node and cluster IP assignment",
  },
  "arb-gateway-in-prefix": {
    ...error,
    statement: "The Arc resource bridge needs a gateway in the prefix of the management network.",
    section: "Gateway",
  },
  "arb-noproxy": {
    ...warning,
    statement:
      "The proxy bypass list of the Arc resource bridge must not contain asterisks or spaces after commas, and the proxy itself must not be a .local name.",
    source: documents.arcResourceBridgeNetwork,
    section: "Exclusion list for no proxy",
    values: { standard: "localhost,127.0.0.1,.svc,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16" },
  },
});
