import { compile } from "json-schema-to-typescript";
import { followRef } from "./schema-files.mjs";

const header = `/**
 * The public shapes, one type per title in schemas/.
 *
 * Generated from schemas/ by \`npm run generate\`. Edit the schemas, not this file.
 */`;

// keywords that mean nothing for a type, or that json-schema-to-typescript would turn into something wrong
const untyped = new Set([
  "$schema",
  "$id",
  "$comment",
  "$defs",
  "title",
  "examples",
  "pattern",
  "format",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
]);

/**
 * Returns the text of types/index.ts: every schema with a title as one exported type, whichever file it is in, and the unions.
 *
 * A union is a type whose values are rows in `lib`. The schemas have plain text with `$comment: "type: <name>"` in its place,
 * so that documents of other versions, which have other rows, are valid.
 */
export async function generateTypes(schemas, unions) {
  const titled = new Map();
  for (const [file, schema] of schemas) collectTitled(schema, file, titled);
  const declarations = [];
  for (const [title, { schema, file }] of titled) {
    const source = { ...plain(schema, { schemas, file, titled }), title };
    const text = await compile(source, title, {
      additionalProperties: false,
      bannerComment: "",
      maxItems: -1,
      unknownAny: true,
      style: { printWidth: 140 },
    });
    declarations.push(text.trim());
  }
  for (const { name, description, types = [], values } of unions) {
    const members = [...types, ...values.map((value) => JSON.stringify(value))];
    declarations.push(`/**\n * ${description}\n */\nexport type ${name} =\n${members.map((member) => `  | ${member}`).join("\n")};`);
  }
  return `${header}\n\n${declarations.join("\n\n")}\n`;
}

/** Lists the titles in order of appearance. A schema that only holds definitions is not a type. */
function collectTitled(schema, file, titled) {
  if (Array.isArray(schema)) for (const member of schema) collectTitled(member, file, titled);
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return;
  if (typeof schema.title === "string" && isTyped(schema)) {
    const known = titled.get(schema.title);
    if (known !== undefined && known.schema !== schema) throw new Error(`${file}: the title ${schema.title} is also in ${known.file}`);
    titled.set(schema.title, { schema, file });
  }
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword !== "examples" && keyword !== "default" && keyword !== "const" && keyword !== "enum") collectTitled(value, file, titled);
  }
}

function isTyped(schema) {
  return ["type", "anyOf", "oneOf", "allOf", "enum", "const", "$ref", "properties"].some((keyword) => keyword in schema);
}

/** Returns a schema as json-schema-to-typescript needs it: no `$ref`, and every schema with a title named instead of repeated. */
function plain(schema, context) {
  const description = describe(schema);
  if (schema.not !== undefined && Object.keys(schema.not).length === 0) return { ...description, tsType: "never" };
  const union = /^type: (\w+)$/.exec(schema.$comment ?? "")?.[1];
  if (union !== undefined) return { ...description, tsType: union };
  if (schema.$ref !== undefined) return { ...reference(schema.$ref, context), ...description };
  if (schema.type === "integer" && schema.enum !== undefined) return { ...description, type: "integer" };
  const choice = platformChoice(schema);
  if (choice !== undefined) return { ...description, tsType: choice.map((ref) => reference(ref, context).tsType).join(" | ") };
  if (schema.type === "object" && schema.properties === undefined && schema.additionalProperties === undefined) {
    return { ...description, tsType: "Record<string, unknown>" };
  }
  return isTyped(schema) ? { ...keywords(schema, context), ...description } : { ...description, tsType: "unknown" };
}

function keywords(schema, context) {
  const kept = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (untyped.has(keyword) || keyword === "description" || keyword === "default") continue;
    if (keyword === "properties")
      kept.properties = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, nested(member, context)]));
    else if (keyword === "items") kept.items = { ...nested(value, context), description: undefined };
    else if (keyword === "additionalProperties") kept.additionalProperties = typeof value === "object" ? nested(value, context) : value;
    else if (keyword === "anyOf") kept.anyOf = value.map((member) => nested(member, context));
    // validators decide which properties go together; a type of such alternatives would be unreadable
    else if (keyword === "oneOf" && value.every((member) => member.type === undefined && member.$ref === undefined)) continue;
    // the same holds for conditions on what is required
    else if (keyword === "allOf" && value.every((member) => member.if !== undefined && member.then?.$ref === undefined)) continue;
    else if (["type", "required", "enum", "const"].includes(keyword)) kept[keyword] = value;
    else throw new Error(`${context.file}: no type is known for the keyword ${keyword}`);
  }
  return kept;
}

/** Returns a schema inside another one: its name if it has a title. */
function nested(schema, context) {
  if (context.titled.get(schema.title)?.schema === schema) return { ...describe(schema), tsType: schema.title };
  return plain(schema, context);
}

function reference(ref, context) {
  const { schema, file } = followRef(context.schemas, context.file, ref);
  return nested(schema, { ...context, file });
}

/** Returns the shapes among which an `allOf` of `if` and `then` chooses by platform. */
function platformChoice(schema) {
  return schema.allOf?.every((branch) => branch.if !== undefined && branch.then?.$ref !== undefined)
    ? schema.allOf.map((branch) => branch.then.$ref)
    : undefined;
}

function describe(schema) {
  const lines = schema.description === undefined ? [] : [schema.description];
  if (schema.default !== undefined) lines.push(`@defaultValue \`${JSON.stringify(schema.default)}\``);
  return lines.length === 0 ? {} : { description: lines.join("\n\n") };
}
