import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

/** Rules about comparing named ranges with each other. */
export const overlapRules = /* @__PURE__ */ ruleRows({
  "overlap-limit": {
    platforms: ["any"],
    severity: "warning",
    statement: "All overlaps are counted. Only those at the lowest addresses are listed, IPv4 first.",
    source: documents.product,
    section: "Overlaps",
    basis: "inferred",
    decidedBy: "input",
    // the most names that a list contains, counted as often as they occur
    values: { overlaps: 1_000_000, characters: 268_435_456 },
  },
  "overlap-name-repeated": {
    platforms: ["any"],
    severity: "info",
    statement: "Overlaps are reported by name, so ranges with the same name cannot be told apart.",
    source: documents.product,
    section: "Overlaps",
    basis: "inferred",
    decidedBy: "input",
  },
});
