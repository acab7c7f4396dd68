import { documents } from "./documents.js";
import { ruleRows } from "./rule-rows.js";

/** Rules about plans and port matrices that are turned into the formats of other tools. */
export const emitRules = /* @__PURE__ */ ruleRows({
  "emit-has-errors": {
    platforms: ["any"],
    severity: "error",
    statement: "What has error findings is not emitted unless that is asked for, and then says so at its top.",
    source: documents.product,
    section: "Emitters",
    basis: "inferred",
    decidedBy: "input",
  },
  "emit-format-platform": {
    platforms: ["any"],
    severity: "error",
    statement: "A format is emitted for the platforms it can deploy.",
    source: documents.product,
    section: "Emitters",
    basis: "inferred",
    decidedBy: "input",
  },
});
