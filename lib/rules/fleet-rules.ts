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

/** Rules about many sites that are planned together, and the blocks they get out of one prefix. */
export const fleetRules = /* @__PURE__ */ ruleRows({
  "fleet-no-supernet": { ...error, statement: "A site that asks for a block by its length gets it out of the supernet, so there is one." },
  "fleet-block-does-not-fit": {
    ...error,
    statement: "Every block has its place in the supernet, clear of the other blocks and of every address that a site names.",
  },
  "fleet-block-changed": {
    ...error,
    statement: "A block that stands keeps its length: the prefix of a network that is deployed is not changed.",
  },
  "fleet-order-changed": {
    ...error,
    severity: "info",
    statement:
      "Blocks stand in the order of the request at the lowest free place; where that strands one that could fit, another arrangement is used and told.",
  },
  "fleet-block-outside": {
    ...error,
    severity: "warning",
    statement: "A block that stands stays where it is, in the supernet or not.",
  },
  "fleet-overlap": {
    ...error,
    severity: "warning",
    statement: "Networks of different sites have prefixes that do not overlap, or what routes between the sites cannot tell them apart.",
  },
});
