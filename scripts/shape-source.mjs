import { camelCase } from "./bundle-schema.mjs";

/** Describes a pattern in a message. A pattern that a rule explains needs no description. */
const patternWords = new Map([
  ["^(?:0|[1-9][0-9]{0,3})%$", 'a percentage such as "20%"'],
  ["^(?:[1-9]?[0-9]|100)%$", 'a percentage such as "33%"'],
]);

const copied = ["type", "minimum", "maximum", "minItems", "maxItems", "minLength", "maxLength", "required"];

/** Returns the constant that holds the shape of a definition. */
export function shapeName(definition) {
  return `${definition}Shape`;
}

/**
 * Returns the shape of a bundled schema as source: what the explanation of an error must know about each place, and no more.
 * Definitions become constants, each after those it refers to.
 */
export function shapeSource(bundle) {
  const { $defs, ...root } = bundle;
  const declarations = [];
  const begun = new Set();
  const usual = usuallyRequired([root, ...Object.values($defs)]);
  const rootText = shapeText(root);
  return [...declarations, `export const shape = ${rootText};`].join("\n");

  function shapeText(schema) {
    if (schema.$ref === undefined) return objectText(entriesOf(schema));
    const definition = schema.$ref.replace("#/$defs/", "");
    const rule = ruleOf(schema);
    // a spread would count as a side effect, and bundlers could not drop the constant
    if (rule !== undefined)
      return objectText([...entriesOf($defs[definition]).filter(([key]) => key !== "rule"), ["rule", JSON.stringify(rule)]]);
    declare(definition);
    return shapeName(definition);
  }

  function declare(definition) {
    if (begun.has(definition)) return;
    begun.add(definition);
    const asked = usual.get(definition) ?? [];
    const schema = $defs[definition];
    const text = shapeText(asked.length === 0 ? schema : { ...schema, required: [...(schema.required ?? []), ...asked] });
    declarations.push(`const ${shapeName(definition)} = ${text};`);
  }

  function entriesOf(schema) {
    const entries = copied.filter((keyword) => keyword in schema).map((keyword) => [keyword, JSON.stringify(schema[keyword])]);
    const rule = ruleOf(schema);
    if (rule !== undefined) entries.push(["rule", JSON.stringify(rule)]);
    if (schema.format !== undefined) entries.push(["format", camelCase(schema.format)]);
    if (schema.pattern !== undefined) entries.push(["pattern", String(new RegExp(schema.pattern, "u"))]);
    if (patternWords.has(schema.pattern)) entries.push(["words", JSON.stringify(patternWords.get(schema.pattern))]);
    if (schema.const !== undefined) entries.push(["values", JSON.stringify([schema.const])], ["fixed", "true"]);
    if (schema.enum !== undefined) entries.push(["values", JSON.stringify(schema.enum)]);
    if (schema.properties !== undefined)
      entries.push(["properties", objectText(Object.entries(schema.properties).map(([name, member]) => [name, shapeText(member)]))]);
    if (typeof schema.additionalProperties === "object") entries.push(["others", shapeText(schema.additionalProperties)]);
    if (schema.items !== undefined) entries.push(["items", shapeText(schema.items)]);
    if (schema.anyOf !== undefined) entries.push(["anyOf", `[${schema.anyOf.map(shapeText).join(", ")}]`]);
    if (schema.oneOf !== undefined) entries.push(["ways", JSON.stringify(schema.oneOf.map((way) => way.required))]);
    if (schema.not !== undefined) entries.push(["never", "true"]);
    if (schema.allOf?.[0].then.$ref !== undefined) entries.push(...branchEntries(schema.allOf));
    return entries;
  }

  /** Reads `if` and `then` by the value of one property: the shape that each value chooses. */
  function branchEntries(branches) {
    const [property] = branches[0].if.required;
    const chosen = branches.map((branch) => [branch.if.properties[property].const, shapeText(branch.then)]);
    return [
      ["by", JSON.stringify(property)],
      ["branches", objectText(chosen)],
    ];
  }
}

/**
 * Reads what the items of a list must have under a condition, by the definition of the items. The shape says it
 * unconditionally, because the validator decides whether something is missing.
 */
function usuallyRequired(schemas) {
  const required = new Map();
  for (const schema of schemas) {
    for (const { then } of schema.allOf ?? []) {
      for (const [name, { items }] of Object.entries(then.properties ?? {}))
        required.set(schema.properties[name].items.$ref.replace("#/$defs/", ""), items.required);
    }
  }
  return required;
}

function objectText(entries) {
  return `{ ${entries.map(([key, text]) => `${/^\w+$/.test(key) ? key : JSON.stringify(key)}: ${text}`).join(", ")} }`;
}

function ruleOf(schema) {
  return /^rule: ([a-z0-9-]+)$/.exec(schema.$comment ?? "")?.[1];
}
