import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const error = {
  platforms: ["any"],
  severity: "error",
  source: documents.product,
  section: "Fleets",
  basis: "inferred",
  decidedBy: "input",
} as const;

/** Rules about fleets: many sites planned together, and the blocks they get out of one prefix. */
export const fleetRules = /* @__PURE__ */ ruleRows({
  "fleet-no-supernet": { ...error, statement: "A site can request a block by its length only if the fleet has a supernet." },
  "fleet-block-does-not-fit": {
    ...error,
    statement: "Every block must fit into the supernet without overlapping another block or an address that a site names.",
  },
  "fleet-block-changed": {
    ...error,
    statement: "A block from the previous plan keeps its length, because the prefix of a deployed network cannot be changed.",
  },
  "fleet-order-changed": {
    ...error,
    severity: "info",
    statement:
      "Blocks are placed in request order, each at the lowest free address. If that leaves no room for a block that could fit, another arrangement is used and reported.",
  },
  "fleet-block-outside": {
    ...error,
    severity: "warning",
    statement: "A block from the previous plan does not move, even if it lies outside the supernet.",
  },
  "fleet-hidden": {
    ...error,
    severity: "warning",
    statement:
      "A network of a site should not have addresses of the service range or a pod range of another site, from which it cannot be reached.",
  },
  "fleet-overlap": {
    ...error,
    severity: "warning",
    statement:
      "Networks of different sites must have prefixes that do not overlap. Otherwise a router between the sites cannot tell them apart.",
  },
});
