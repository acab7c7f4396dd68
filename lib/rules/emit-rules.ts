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
  "emit-left-to-vendor": {
    platforms: ["any"],
    severity: "info",
    statement: "What a plan does not say is left out where the target has a value of its own for it.",
    source: documents.product,
    section: "Emitters",
    basis: "inferred",
    decidedBy: "input",
  },
  "emit-name-form": {
    platforms: ["any"],
    severity: "info",
    statement: "A name its target does not allow is written in the nearest form it does allow.",
    source: documents.product,
    section: "Emitters",
    basis: "inferred",
    decidedBy: "input",
  },
  "emit-file-per-cluster": {
    platforms: ["any"],
    severity: "info",
    statement: "Objects that live inside a cluster are a file of their own for each cluster.",
    source: documents.product,
    section: "Emitters",
    basis: "inferred",
    decidedBy: "input",
  },
  "emit-nothing": {
    platforms: ["any"],
    severity: "info",
    statement: "Where a plan has nothing that a format has words for, the document is empty and says so.",
    source: documents.product,
    section: "Emitters",
    basis: "inferred",
    decidedBy: "input",
  },
});
