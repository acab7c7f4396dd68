import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const users = { platforms: ["any"], severity: "warning", basis: "inferred", decidedBy: "input" } as const;

/** Rules about the networks from which services and the Kubernetes API are used. */
export const userRules = /* @__PURE__ */ ruleRows({
  "users-hidden": {
    ...users,
    statement:
      "The networks of users and operators must not overlap the service range or a pod range, because nodes keep answers to such addresses in the cluster.",
    source: documents.azureCni,
    section: "Deployment parameters, Kubernetes service address range",
  },
  "users-service-unknown": {
    ...users,
    statement:
      "For users of a service, a firewall needs the address and the port of the service. Services that are given by their number have no ports, and public addresses are in no plan.",
    source: documents.product,
    section: "Port matrix",
  },
});
