import { followRef } from "./schema-files.mjs";

/**
 * Definitions that a function of lib/input/formats.ts checks, because the function can explain what is wrong and a pattern
 * cannot.
 */
const formats = {
  ipv4Address: "ipv4-address",
  ipv4Prefix: "ipv4-prefix",
  ipPrefix: "ip-prefix",
  ipv4Range: "ipv4-range",
  ipRange: "ip-range",
  date: "date",
};

const silent = new Set(["$schema", "$id", "$defs", "title", "description", "examples", "default"]);

/**
 * Returns one schema with everything it refers to below its own `$defs`, without the parts for people only, and with formats in
 * place of the patterns of `formats`. `$comment` stays, because it names rules.
 *
 * @param apart files that are referred to as any object, because a validator of their own reads them
 */
export function bundleSchema(schemas, file, apart = []) {
  const definitions = new Map();
  // the schema of each definition, to notice two with the same name
  const origins = new Map();
  const root = withoutText(schemas.get(file), file);
  return { ...root, $defs: Object.fromEntries(definitions) };

  function withoutText(schema, from) {
    if (Array.isArray(schema)) return schema.map((member) => withoutText(member, from));
    if (typeof schema !== "object" || schema === null) return schema;
    const kept = {};
    for (const [keyword, value] of Object.entries(schema)) {
      if (silent.has(keyword)) continue;
      if (keyword === "$ref" && apart.includes(value)) kept.type = "object";
      else if (keyword === "$ref") kept.$ref = definitionOf(value, from);
      else if (keyword === "properties") kept.properties = mapValues(value, (member) => withoutText(member, from));
      else if (keyword === "const" || keyword === "enum") kept[keyword] = value;
      else kept[keyword] = withoutText(value, from);
    }
    return kept;
  }

  function definitionOf(ref, from) {
    const { schema, file: target } = followRef(schemas, from, ref);
    const name = nameOf(ref, target, schema);
    if (!definitions.has(name)) {
      const holder = {};
      definitions.set(name, holder);
      origins.set(name, schema);
      const format = target === "common.schema.json" ? formats[name] : undefined;
      Object.assign(holder, format === undefined ? withoutText(schema, target) : { type: "string", format });
    }
    return `#/$defs/${name}`;
  }

  /** Returns the name of a definition in its file. If two files use one name, the second also gets the name of its file. */
  function nameOf(ref, target, schema) {
    const file = camelCase(target.replace(".schema.json", ""));
    const short = ref.includes("#") ? ref.slice(ref.lastIndexOf("/") + 1) : file;
    const taken = origins.has(short) && origins.get(short) !== schema;
    return taken ? `${file}${short.charAt(0).toUpperCase()}${short.slice(1)}` : short;
  }
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

export function camelCase(name) {
  return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
