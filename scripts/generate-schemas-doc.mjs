import { prose, slug } from "./markdown-text.mjs";
import { followRef } from "./schema-files.mjs";

const header = "<!-- Generated from schemas/ by `npm run generate`. Edit the schemas, not this file. -->";

/** Returns the text of docs/reference/schemas.md: each schema with its properties, and each shape in it that has a title. */
export function generateSchemasDoc(schemas) {
  const names = [...schemas].map(([file, { title }]) => [file.replace(".schema.json", ""), title]);
  return `${[
    header,
    "# Schemas",
    "Every input and every result has a JSON Schema (2020-12). It is in the package as `aks-netplan/schemas/<name>.schema.json`, in code as `schemas`, and `aks-netplan schema show --name <name>` prints it. The TypeScript type of a shape has the name of its heading here.",
    "A property in **bold** is required. Objects do not accept properties that are not listed, unless noted otherwise.",
    ["| Schema | Type |", "| --- | --- |", ...names.map(([name, title]) => `| [\`${name}\`](#${slug(name)}) | \`${title}\` |`)].join("\n"),
    ...[...schemas].map(([file, schema]) => schemaText(schemas, file, schema)),
  ].join("\n\n")}\n`;
}

function schemaText(schemas, file, schema) {
  const shapes = [];
  collectTitled(schema.$defs, shapes);
  const own = [schema, ...titledBelow(schema), ...shapes];
  return [`## ${file.replace(".schema.json", "")}`, ...own.map((shape) => shapeText(schemas, file, shape))].join("\n\n");
}

/** Returns the shapes with a title inside a schema, without its definitions and without the schema itself. */
function titledBelow({ $defs, ...schema }) {
  const found = [];
  for (const value of Object.values(schema)) collectTitled(value, found);
  return found;
}

function collectTitled(value, found) {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value) && typeof value.title === "string") found.push(value);
  for (const [keyword, member] of Object.entries(value))
    if (!["examples", "default", "const", "enum", "required"].includes(keyword)) collectTitled(member, found);
}

function shapeText(schemas, file, shape) {
  const rows = rowsOf(schemas, file, shape, "");
  const conditions = (shape.allOf ?? []).map((branch) => conditionText(schemas, file, branch));
  const ways = (shape.oneOf ?? []).map(({ required }) => required.map((name) => `\`${name}\``).join(" and "));
  const isOpen = shape.properties !== undefined && shape.additionalProperties !== false && conditions.length === 0;
  return [
    `### ${shape.title}`,
    ...(shape.description === undefined ? [] : [prose(shape.description)]),
    ...(shape.type === "object" || shape.$defs !== undefined ? [] : [sentence(typeText(schemas, file, { ...shape, title: undefined }))]),
    ...(rows.length === 0
      ? []
      : [["| Property | Type | Description |", "| --- | --- | --- |", ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n")]),
    ...(ways.length === 0 ? [] : [`Either ${ways.join(", or ")}.`]),
    ...(conditions.length === 0 ? [] : [conditions.map((condition) => `- ${condition}`).join("\n")]),
    ...(isOpen ? ["Other properties are accepted."] : []),
  ].join("\n\n");
}

/** Writes a row for each property. The properties of an object without a title follow below it, with its name in front. */
function rowsOf(schemas, file, { properties = {}, required = [] }, prefix) {
  return Object.entries(properties).flatMap(([name, property]) => {
    const path = `${prefix}${name}`;
    const shown = required.includes(name) ? `**\`${path}\`**` : `\`${path}\``;
    const below = property.$ref === undefined && property.title === undefined ? property : {};
    const items = below.items?.properties === undefined || below.items.title !== undefined ? {} : below.items;
    return [
      [shown, typeText(schemas, file, property), noteText(schemas, file, property)],
      ...rowsOf(schemas, file, below, `${path}.`),
      ...rowsOf(schemas, file, items, `${path}[].`),
    ];
  });
}

function typeText(schemas, file, schema) {
  if (schema.title !== undefined) return `[${schema.title}](#${slug(schema.title)})`;
  if (schema.$ref !== undefined) {
    const target = followRef(schemas, file, schema.$ref);
    return typeText(schemas, target.file, target.schema);
  }
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(code).join(", ");
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map((member) => typeText(schemas, file, member)))].join(" or ");
  if (schema.type === "array") return schema.items === undefined ? "list" : `list of ${typeText(schemas, file, schema.items)}`;
  if (typeof schema.additionalProperties === "object") return `object, by name: ${typeText(schemas, file, schema.additionalProperties)}`;
  return schema.type ?? "any value";
}

/** Collects description, bounds, default and rule of a property, its own and those of its references. */
function noteText(schemas, file, property) {
  const chain = [property];
  for (let at = { schema: property, file }; at.schema.$ref !== undefined; chain.push(at.schema))
    at = followRef(schemas, at.file, at.schema.$ref);
  const first = (keyword) => chain.find((schema) => schema[keyword] !== undefined)?.[keyword];
  // a shape with a title is described under its own heading
  const described = chain.find((schema, index) => schema.description !== undefined && (index === 0 || schema.title === undefined));
  const rule = /^rule: (.+)$/.exec(first("$comment") ?? "")?.[1];
  const bounds = boundsText(first("minimum"), first("maximum"));
  const items = boundsText(first("minItems"), first("maxItems"));
  const notes = [
    ...(described === undefined ? [] : [prose(described.description)]),
    ...(bounds === undefined ? [] : [sentence(bounds)]),
    ...(items === undefined ? [] : [sentence(`${items} in the list`)]),
    ...(first("default") === undefined ? [] : [`Default: ${code(first("default"))}.`]),
    ...(rule === undefined ? [] : [`Rule [\`${rule}\`](../rules.md#${rule}).`]),
  ];
  return notes.join(" ");
}

/** Reports whether a bound says nothing to a reader, because it is only the limit of exact integers. */
function boundsText(least, most) {
  const highest = most === Number.MAX_SAFE_INTEGER ? undefined : most;
  if (least === undefined && highest === undefined) return undefined;
  if (highest === undefined) return `${least} or more`;
  if (least === highest) return `exactly ${least}`;
  return least === undefined ? `at most ${highest}` : `${least} to ${highest}`;
}

function conditionText(schemas, file, { if: condition, then }) {
  const when = Object.entries(condition.properties)
    .map(([name, { const: value }]) => {
      const leftOut = (condition.required ?? []).includes(name) ? "" : " or omitted";
      return `\`${name}\` is ${code(value)}${leftOut}`;
    })
    .join(" and ");
  if (then.$ref !== undefined) return `If ${when}: ${typeText(schemas, file, then)}.`;
  const needs = Object.entries(then.properties).map(
    ([name, { items }]) => `each of \`${name}\` needs ${items.required.map((property) => `\`${property}\``).join(", ")}`,
  );
  return `If ${when}, ${needs.join(", and ")}.`;
}

function code(value) {
  return `\`${JSON.stringify(value)}\``;
}

function sentence(text) {
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}
