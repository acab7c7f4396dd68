import { _, Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { bundleSchema, camelCase } from "./bundle-schema.mjs";
import { shapeName, shapeSource } from "./shape-source.mjs";

/** The documents that functions take, and the finished documents that the command line recognizes. */
const validated = [
  "address-prefix-request",
  "pool-carving-request",
  "control-plane-ip-request",
  "plan-request",
  "network-plan",
  "port-matrix",
  "connectivity-request",
  "overlap-request",
  "emit-options",
  "platform-choice",
  "plan-comparison-request",
  "fleet-request",
  "endpoint-list-request",
  "endpoint-comparison-request",
  "import-request",
  "drift-request",
  "firewall-rules-request",
  "firewall-check-request",
];

/** Documents inside others that are read by validators of their own, so that no validator is made twice. */
const readApart = {
  "drift-request": ["network-plan"],
  "fleet-request": ["plan-request"],
  "network-plan": ["plan-request", "port-matrix"],
  "plan-comparison-request": ["network-plan"],
};

/** Keywords with the same meaning in every draft, so that the core of ajv compiles them without the bookkeeping of 2020-12. */
const compiled = new Set([
  ...["$ref", "$defs", "$comment", "type", "enum", "const", "not", "anyOf", "oneOf", "allOf", "if", "then", "format"],
  ...["minimum", "maximum", "minLength", "maxLength", "pattern", "minItems", "maxItems", "items"],
  ...["properties", "additionalProperties", "required"],
]);

/** Returns the text of each file of lib/input/validators by its name. */
export function generateValidators(schemas) {
  const files = new Map();
  for (const name of validated) {
    const apart = (readApart[name] ?? []).map((part) => `${part}.schema.json`);
    const bundle = bundleSchema(schemas, `${name}.schema.json`, apart);
    const header = (what) =>
      `// ${what}\n// Generated from schemas/${name}.schema.json by \`npm run generate\`. Edit the schema, not this file.\n`;
    files.set(
      `${name}.js`,
      header("Returns a validator compiled by ajv, and the shape that explains its errors.") + validatorSource(bundle, name),
    );
    files.set(
      `${name}.d.ts`,
      `${header("Types of the validator next to this file.")}import type { Shape, Validate } from "../shape.js";\n\nexport declare const validate: Validate;\nexport declare const shape: Shape;\n`,
    );
  }
  return files;
}

function validatorSource(bundle, name) {
  checkKeywords(bundle, name);
  const formats = formatsIn(bundle);
  // strictRequired would forbid `required` in the branches of oneOf, which name properties declared next to it
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    strictRequired: false,
    // a function for each definition is less code than its text at every place
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  for (const format of formats) ajv.addFormat(format, () => true);
  const code = lean(standalone.default(ajv, ajv.compile(bundle)), bundle);
  const names = formats.flatMap((format) => [camelCase(format), camelCase(`is-${format}`)]).sort();
  const imports = names.length === 0 ? "" : `import { ${names.join(", ")} } from "../formats.js";\n`;
  return `${imports}\n${shapeSource(bundle)}\n${code}\n`;
}

/** Returns the formats that a schema uses, in the order of their names. */
function formatsIn(schema) {
  const found = [...JSON.stringify(schema).matchAll(/"format":"([^"]+)"/g)].map((match) => match[1]);
  return [...new Set(found)].sort();
}

function checkKeywords(schema, name) {
  for (const [keyword, value] of Object.entries(schema)) {
    if (!compiled.has(keyword)) throw new Error(`${name}: the keyword ${keyword} is not known to the generator`);
    if (keyword === "properties" || keyword === "$defs") for (const member of Object.values(value)) checkKeywords(member, name);
    else if (["anyOf", "oneOf", "allOf"].includes(keyword)) for (const member of value) checkKeywords(member, name);
    else if (["not", "if", "then", "items", "additionalProperties"].includes(keyword) && typeof value === "object")
      checkKeywords(value, name);
  }
}

const text = String.raw`"(?:[^"\\]|\\.)*"`;

/**
 * Returns the code of ajv without the parts that keep bundlers from dropping it or that are not needed: no `require`, no call
 * at the top level, no schema if the shape has the same list, and in errors only what the explanation reads.
 */
function lean(code, bundle) {
  const lines = code
    .replace(/^"use strict";\s*/, "")
    .replace(/export default validate\d+;\s*/, "")
    // each concat copies the errors so far, so a hundred thousand errors would take minutes
    .replace(
      /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);/g,
      "vErrors = joined(vErrors, $1.errors);",
    )
    .replace(/,parentData:\w+,parentDataProperty:(?:\w+|"[^"]*"),rootData\b/g, "")
    .replace(/,parentData,parentDataProperty,rootData\b/g, "")
    .replace(/\{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g, '{instancePath=""}={}')
    .replace(
      /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g,
      "(vErrors ??= []).push($2);\n",
    )
    .replace(new RegExp(`,schemaPath:${text}`, "g"), "")
    .replace(new RegExp(String.raw`,params:\{(?!missingProperty|additionalProperty)(?:[^{}"]|${text})*\}`, "g"), "")
    .replace(new RegExp(String.raw`new RegExp\((${text}), "u"\)`, "g"), (_match, source) => String(new RegExp(JSON.parse(source), "u")))
    .replace(
      /(const formats\d+ = )formats(?:\.(\w+)|\["([\w-]+)"\])/g,
      (_match, start, plain, quoted) => start + camelCase(`is-${plain ?? quoted}`),
    )
    .replace(/func\d+\.call\((schema\d+)\.properties, (\w+)\)/g, "Object.hasOwn($1.properties, $2)")
    .replace(/const func\d+ = Object\.prototype\.hasOwnProperty;\s*/, "")
    // characters and not code units, as JSON Schema counts them
    .replace(
      'require("ajv/dist/runtime/ucs2length").default',
      "(text) => text.length - (text.match(/[\\ud800-\\udbff][\\udc00-\\udfff]/g) ?? []).length",
    )
    // there are never more code points than code units, so most texts need no count
    .replace(/func\d+\((\w+)\) < 1\b/g, "$1.length < 1")
    .replace(/(func\d+)\((\w+)\) > (\d+)/g, "$2.length > $3 && $1($2) > $3")
    .split("\n");
  const result = withoutUnused(withLatePaths(withoutSchemas(lines, bundle).join("\n").trim()));
  for (const trap of [
    ".concat(",
    "require(",
    "schemaPath",
    "parentData",
    "rootData",
    "Function(",
    ".evaluated",
    "hasOwnProperty",
    "= new ",
    "const schema",
  ]) {
    if (result.includes(trap)) throw new Error(`ajv's code contains ${trap}`);
  }
  return result.includes("joined(") ? `${result}\n\n${joined}` : result;
}

/**
 * Builds the path of an item only if the item has an error, because there may be a hundred thousand items without one. An item
 * is validated without its path first, and again with it if that fails. This applies only to items without lists; otherwise
 * lists in lists would be validated again at each level.
 */
function withLatePaths(code) {
  const functions = new Map(
    code.split(/^(?=(?:export )?function )/m).map((text) => [/^(?:export )?function (\w+)\(/.exec(text)?.[1], text]),
  );
  const holdsList = (name) => {
    const text = functions.get(name) ?? "";
    return text.includes("for(let ") || [...text.matchAll(/!\((validate\d+)\(/g)].some((match) => match[1] !== name && holdsList(match[1]));
  };
  return code.replace(/if\(!\((validate\d+)\((data\w*\[i\d+\]), (\{[^{}]*\})\)\)\)\{/g, (whole, name, item, context) =>
    holdsList(name) ? whole : `if(!${name}(${item}) && !${name}(${item}, ${context})){`,
  );
}

/** Removes the functions that nothing calls any more. */
function withoutUnused(code) {
  return code.replace(/const (func\d+) = .*;\n/g, (line, name) => (code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : ""));
}

const joined = `function joined(errors, more) {
if(errors === null){
return more;
}
for(const error of more){
errors.push(error);
}
return errors;
}`;

/** Removes the schema that ajv keeps with every function. The shape of the same name has the properties that are looked up. */
function withoutSchemas(lines, bundle) {
  const { $defs, ...root } = bundle;
  const shapes = new Map(Object.entries($defs).map(([name, schema]) => [JSON.stringify(schema), shapeName(name)]));
  shapes.set(JSON.stringify(bundle), "shape").set(JSON.stringify(root), "shape");
  const names = new Map();
  const kept = lines.filter((line) => {
    const [, name, schema] = /^const (schema\d+) = (\{.*\});$/.exec(line) ?? [];
    if (name !== undefined) names.set(name, shapes.get(schema));
    return name === undefined;
  });
  return kept.map((line) => line.replace(/\bschema\d+\b/g, (name) => names.get(name) ?? name));
}
