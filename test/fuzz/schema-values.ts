import { Ajv2020 } from "ajv/dist/2020.js";
import { schemas } from "../../lib/input/schemas.js";
import type { Random } from "./random.js";
import { freeText, writers } from "./texts.js";

/** The parts of a JSON Schema that the generator reads. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly { readonly then?: Schema }[];
  readonly not?: Schema;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
}

/** A schema, and the document from which its references start. */
interface Located {
  readonly schema: Schema;
  readonly file: string;
}

const files = new Map<string, Schema>(schemas.map(({ name, schema }) => [`${name}.schema.json`, schema as Schema]));

const ajv = new Ajv2020({ strict: false });
for (const [name, schema] of files) ajv.addSchema(schema as object, name);

/** Reports whether a value matches the published schema with a name, as ajv reads it. */
export function isValid(name: string, value: unknown): boolean {
  return ajv.validate(`${name}.schema.json`, value);
}

/** The errors of ajv about the last value. */
export function lastErrors(): string {
  return ajv.errorsText();
}

function located(name: string): Located {
  const file = `${name}.schema.json`;
  return { schema: files.get(file) ?? {}, file };
}

/** Follows references to the schema; of a plan request, to that of its platform. */
function resolved({ schema, file }: Located, value: unknown, random: Random): Located {
  if (schema.$ref !== undefined) {
    const [name = "", path = ""] = schema.$ref.split("#");
    const target = name === "" ? file : name;
    const found = path
      .split("/")
      .slice(1)
      .reduce<Schema>((at, token) => (at as Record<string, Schema>)[token] ?? {}, files.get(target) ?? {});
    return resolved({ schema: found, file: target }, value, random);
  }
  // the platforms of a plan request
  if (schema.type === "object" && schema.allOf?.[0]?.then?.$ref !== undefined) {
    const platform = (value as { platform?: unknown } | undefined)?.platform;
    const meant = schema.allOf.find(({ then }) => then?.$ref === `${String(platform)}-request.schema.json`) ?? random.pick(schema.allOf);
    return resolved({ schema: meant.then ?? {}, file }, value, random);
  }
  return { schema, file };
}

/** A value that a schema describes. Bounds across several properties are left to chance, so check with `isValid`. */
export function valueFor(name: string, random: Random): unknown {
  return generate(located(name), random, 0, "");
}

function generate(at: Located, random: Random, depth: number, property: string): unknown {
  const { schema, file } = resolved(at, undefined, random);
  const below = (inner: Schema, name = property) => generate({ schema: inner, file }, random, depth + 1, name);
  if ("const" in schema) return schema.const;
  if (schema.enum !== undefined) return random.pick(schema.enum);
  if (schema.anyOf !== undefined) return below(random.pick(schema.anyOf));
  switch (schema.type) {
    case "string":
      return text(schema, random);
    case "integer":
    case "number":
      return number(schema, random, property);
    case "boolean":
      return random.chance(0.5);
    case "array": {
      const least = schema.minItems ?? 0;
      const most = Math.min(schema.maxItems ?? 9, least + random.pick(depth < 4 ? [0, 1, 1, 2, 3] : [0, 1, 2]));
      return Array.from({ length: random.integer(least, Math.max(least, most)) }, () => below(schema.items ?? {}));
    }
    case "object":
      return object(schema, random, depth, below);
    default:
      return random.pick([null, 1, "x", true]);
  }
}

function object(schema: Schema, random: Random, depth: number, below: (inner: Schema, name: string) => unknown): unknown {
  const way = schema.oneOf === undefined ? {} : random.pick(schema.oneOf);
  const required = new Set([...(schema.required ?? []), ...(way.required ?? [])]);
  const never = new Set((way.not?.anyOf ?? []).flatMap((branch) => branch.required ?? []));
  // the caller adds an existing plan, because a generated one keeps nothing
  const share = random.pick([0, 0.2, 0.4, 0.7]);
  const result: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    // what the schema requires only if nothing else was chosen
    const isUsual = ["gateway", "dnsServers", "vmSwitchName"].includes(name) && random.chance(0.97);
    const isOpen = !never.has(name) && inner.not === undefined;
    if (required.has(name) || isUsual || (isOpen && depth < 12 && random.chance(name === "previous" ? share / 3 : share)))
      result[name] = below(inner, name);
  }
  if (schema.additionalProperties !== false && random.chance(0.05)) own(result, freeText(random), random.pick([null, 0, "x", [], {}]));
  return result;
}

/** Sets a property whatever its name is. */
function own(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true });
}

function text({ pattern, minLength = 0, maxLength }: Schema, random: Random): string {
  if (pattern !== undefined) {
    const write = writers.find(([part]) => part.test(pattern))?.[1] ?? freeText;
    return write(random);
  }
  const free = minLength === 0 && random.chance(0.03) ? "" : freeText(random);
  return maxLength === undefined ? free : free.slice(0, maxLength);
}

function number({ type, minimum = 0, maximum = 2 ** 32 }: Schema, random: Random, property: string): number {
  if (random.chance(0.04)) return random.pick([minimum, maximum]);
  const most = Math.min(maximum, minimum + (random.chance(0.9) ? (/count|size|services/i.test(property) ? 12 : 128) : maximum - minimum));
  const whole = random.integer(minimum, most);
  return type === "number" && random.chance(0.5) ? Math.min(maximum, whole + 0.5) : whole;
}

/** Returns a copy of a value with one part generated again from its schema, or one optional part added or removed. */
export function editedBySchema(name: string, value: unknown, random: Random): unknown {
  return edit(located(name), structuredClone(value), random, 0, "");
}

function edit(at: Located, value: unknown, random: Random, depth: number, property: string): unknown {
  const { schema: given, file } = resolved(at, value, random);
  const schema = given.anyOf?.find((member) => fits(resolved({ schema: member, file }, value, random).schema, value)) ?? given;
  if (schema !== given) return edit({ schema, file }, value, random, depth, property);
  const isList = Array.isArray(value);
  if (depth > 0 && (typeof value !== "object" || value === null || random.chance(isList ? 0.15 : 0.1)))
    return generate({ schema, file }, random, depth, property);
  if (isList) return editedList(value, { schema: schema.items ?? {}, file }, random, depth, property);
  if (typeof value !== "object" || value === null) return value;
  const holder = value as Record<string, unknown>;
  const known = Object.keys(schema.properties ?? {}).filter((key) => schema.properties?.[key]?.not === undefined);
  const there = Object.keys(holder).filter((key) => known.includes(key));
  const required = new Set(schema.required ?? []);
  const chosen = random.chance(0.25) || there.length === 0 ? (known.length === 0 ? undefined : random.pick(known)) : random.pick(there);
  if (chosen === undefined) return value;
  const inner = { schema: schema.properties?.[chosen] ?? {}, file };
  if (!Object.hasOwn(holder, chosen)) own(holder, chosen, generate(inner, random, depth + 1, chosen));
  else if (!required.has(chosen) && random.chance(0.08)) delete holder[chosen];
  else own(holder, chosen, edit(inner, holder[chosen], random, depth + 1, chosen));
  return holder;
}

function editedList(list: unknown[], items: Located, random: Random, depth: number, property: string): unknown[] {
  const index = list.length === 0 ? 0 : random.integer(0, list.length - 1);
  const what = random.integer(0, 9);
  if (list.length === 0 || what === 0) list.splice(index, 0, generate(items, random, depth + 1, property));
  else if (what === 1) list.splice(index, 1);
  else if (what === 2) list.push(structuredClone(list[index]));
  else list[index] = edit(items, list[index], random, depth + 1, property);
  return list;
}

function fits({ type }: Schema, value: unknown): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return type === (typeof value === "number" ? "integer" : typeof value);
}

const odd: readonly unknown[] = [
  null,
  "",
  " ",
  "x",
  -1,
  -0,
  0.5,
  5e-324,
  1e300,
  2 ** 53,
  4294967297,
  true,
  [],
  {},
  [[]],
  [null],
  { a: 1 },
  "10.0.0.0/33",
  "010.0.0.1",
  "10.0.0.1/24 ",
  "10.0.0.9-10.0.0.1",
  "1e999",
  "\uDC00",
  "NaN",
  "::ffff:10.0.0.1/128",
  "12",
  "false",
  "System.Object[]",
];

/** Returns a copy of a value with one change that ignores the schema. */
export function mutated(value: unknown, random: Random): unknown {
  const root = { value: structuredClone(value) };
  let holder: Record<string, unknown> = root;
  let key = "value";
  while (random.chance(0.85)) {
    const inner = holder[key];
    if (typeof inner !== "object" || inner === null || Object.keys(inner).length === 0) break;
    holder = inner as Record<string, unknown>;
    key = random.pick(Object.keys(inner));
  }
  const target = holder[key];
  const what = random.integer(0, 5);
  if (what === 0 && holder !== root) delete holder[key];
  else if (what === 1 && typeof target === "object" && target !== null && !Array.isArray(target))
    own(target, freeText(random), random.pick(odd));
  else if (what === 2) own(holder, key, [target]);
  else if (what === 3 && holder !== root && !Array.isArray(holder)) {
    delete holder[key];
    own(holder, `${key.slice(0, -1)}${random.pick(["", "x", key.toUpperCase()])}`, target);
  } else own(holder, key, structuredClone(random.pick(odd)));
  // a list that lost an item has a hole, which JSON does not know
  return JSON.parse(JSON.stringify(root.value));
}
