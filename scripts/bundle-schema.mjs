import { followRef } from "./schema-files.mjs";

/** Definitions that a function of lib/input/formats.ts checks, because it can say what is wrong and a pattern cannot. */
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
 * One schema with everything it refers to below its own `$defs`, without what only people read, and with formats in
 * place of the patterns of `formats`. `$comment` stays: it names rules.
 */
export function bundleSchema(schemas, file) {
  const definitions = new Map();
  const root = withoutText(schemas.get(file), file);
  return { ...root, $defs: Object.fromEntries(definitions) };

  function withoutText(schema, from) {
    if (Array.isArray(schema)) return schema.map((member) => withoutText(member, from));
    if (typeof schema !== "object" || schema === null) return schema;
    const kept = {};
    for (const [keyword, value] of Object.entries(schema)) {
      if (silent.has(keyword)) continue;
      if (keyword === "$ref") kept.$ref = definitionOf(value, from);
      else if (keyword === "properties") kept.properties = mapValues(value, (member) => withoutText(member, from));
      else if (keyword === "const" || keyword === "enum") kept[keyword] = value;
      else kept[keyword] = withoutText(value, from);
    }
    return kept;
  }

  function definitionOf(ref, from) {
    const { schema, file: target } = followRef(schemas, from, ref);
    const name = ref.includes("#") ? ref.slice(ref.lastIndexOf("/") + 1) : camelCase(target.replace(".schema.json", ""));
    const known = definitions.get(name);
    if (known === undefined) {
      const holder = {};
      definitions.set(name, holder);
      origins.set(holder, schema);
      Object.assign(holder, name in formats ? { type: "string", format: formats[name] } : withoutText(schema, target));
    } else if (origins.get(known) !== schema) {
      throw new Error(`${file}: two definitions are called ${name}`);
    }
    return `#/$defs/${name}`;
  }
}

/** What each bundled definition was made from, to notice two that share a name. */
const origins = new WeakMap();

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

export function camelCase(name) {
  return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
