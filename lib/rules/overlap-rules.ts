import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

/** Rules about named ranges that are compared with each other. */
export const overlapRules = /* @__PURE__ */ ruleRows({
  "overlap-limit": {
    platforms: ["any"],
    severity: "warning",
    statement: "Overlaps are all counted, and listed as long as the list is of use: those at the lowest addresses, IPv4 first.",
    source: documents.product,
    section: "Overlaps",
    basis: "inferred",
    decidedBy: "input",
    // of the names in the list, each as often as it stands there
    values: { overlaps: 1_000_000, characters: 268_435_456 },
  },
  "overlap-name-repeated": {
    platforms: ["any"],
    severity: "info",
    statement: "Overlaps are told by name, so ranges of one name cannot be told apart among them.",
    source: documents.product,
    section: "Overlaps",
    basis: "inferred",
    decidedBy: "input",
  },
});
