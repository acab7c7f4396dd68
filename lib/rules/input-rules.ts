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
  "input-syntax": { ...text, statement: "The input is one document of JSON, JSON with comments, or YAML." },
  "input-encoding": { ...text, statement: "The input is text in UTF-8 or UTF-16." },
  "input-duplicate-key": { ...text, statement: "An object names each property once." },
  "input-truncated": {
    ...text,
    statement: "Text that PowerShell cut off while converting to JSON has lost what stood there; ConvertTo-Json needs a larger -Depth.",
  },
  "input-depth": { ...text, statement: "The input is not nested deeper than any request needs.", values: { levels: 64 } },
  "input-size": {
    ...text,
    statement: "The input is no larger than any network needs, in bytes, in values and in the properties of one object.",
    values: { bytes: 268_435_456, values: 5_000_000, properties: 100_000, yamlCharacters: 2_097_152, yamlAliasValues: 1_000_000 },
  },
  "schema-type": { ...schema, statement: "A value has the type its schema names." },
  "schema-required": { ...schema, statement: "A property the schema requires is given." },
  "schema-unknown-property": { ...schema, statement: "A property is one the schema knows." },
  "schema-value": { ...schema, statement: "A value is one of those the schema allows." },
});
