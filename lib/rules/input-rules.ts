import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const schema = {
  platforms: ["any"],
  severity: "error",
  source: documents.product,
  section: "JSON Schemas",
  basis: "inferred",
  decidedBy: "input",
} as const;
const text = { ...schema, section: "Input text" } as const;

/** Rules about the text and the shape of the input. */
export const inputRules = /* @__PURE__ */ ruleRows({
  "input-syntax": { ...text, statement: "The input must be one document of JSON, JSON with comments, or YAML." },
  "input-encoding": { ...text, statement: "The input must be text in UTF-8 or UTF-16." },
  "input-duplicate-key": { ...text, statement: "An object must not name a property twice." },
  "input-truncated": {
    ...text,
    statement:
      "PowerShell cut this text off when it converted an object to JSON, so content is missing. Use a larger -Depth for ConvertTo-Json.",
  },
  "input-depth": { ...text, statement: "The input must not be nested deeper than any request needs.", values: { levels: 64 } },
  "input-size": {
    ...text,
    statement: "The input must not be larger than any network needs: in bytes, in values and in the properties of one object.",
    values: { bytes: 268_435_456, values: 5_000_000, properties: 100_000, yamlCharacters: 2_097_152, yamlAliasValues: 1_000_000 },
  },
  "schema-type": { ...schema, statement: "A value must have the type in its schema." },
  "schema-required": { ...schema, statement: "A property that the schema requires must be given." },
  "schema-unknown-property": { ...schema, statement: "A property must be known to the schema." },
  "schema-value": { ...schema, statement: "A value must be one of those the schema allows." },
});
