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
  "emit-argument": {
    platforms: ["any"],
    severity: "error",
    statement:
      "No command can be handed a NUL character or half a surrogate pair, nor az a value that begins with @: it reads the file of that name.",
    source: documents.azureCli,
    section: "Command line",
    basis: "documented",
    decidedBy: "input",
  },
  "emit-batch-argument": {
    platforms: ["any"],
    severity: "warning",
    statement:
      "On Windows az is a batch file, and cmd.exe acts on double quotes, percent signs and line breaks before az sees them; a script stops there instead.",
    source: documents.azureCli,
    section: "Command line",
    basis: "inferred",
    decidedBy: "input",
  },
});
