import { pointer as join } from "../../finding/json-pointer.js";

/** The weight of a document if two disagree: an existing value is preferred to an intended one. */
export const authorities = { default: 0, intended: 1, recorded: 2, existing: 3, listed: 4 } as const;

export type Authority = (typeof authorities)[keyof typeof authorities];

/** A place in a text; line and column start at 1. */
interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The source of a value. */
export interface Origin {
  readonly document: number;
  readonly pointer?: string;
  readonly line?: number;
  readonly column?: number;
}

/** What the nodes of a document share. */
export interface Source {
  readonly document: number;
  readonly authority: Authority;
  /** The place in the text of a pointer; missing if the pointer itself is enough. */
  readonly placeOf?: (pointer: string) => TextPlace | undefined;
  /** The value that a reference names; undefined if it is not a reference. */
  readonly resolve?: (value: unknown, pointer: string) => Node | undefined;
}

/** A value of a document, and its place. */
export interface Node {
  readonly value: unknown;
  readonly pointer: string;
  readonly source: Source;
}

/** An expression that is not evaluated, as written in its source. */
export class Unresolved {
  constructor(
    readonly text: string,
    /** The literal end of an interpolated text, such as the last segment of a resource id. */
    readonly tail?: string,
  ) {}
}

/** The node of a value, or of the value that it names. */
export function nodeOf(value: unknown, pointer: string, source: Source): Node {
  return source.resolve?.(value, pointer) ?? { value, pointer, source };
}

export function originOf({ pointer, source }: Node): Origin {
  const place = source.placeOf?.(pointer);
  if (source.placeOf === undefined) return { document: source.document, pointer };
  return place === undefined ? { document: source.document } : { document: source.document, ...place };
}

/** A name in every style of writing it: `vnetSubnetID`, `vnet_subnet_id` and `vnet-subnet-id` are one. */
function plainName(name: string): string {
  return name.replace(/[_-]/g, "").toLowerCase();
}

/** Property names of objects by their plain form, made once an object. */
const namesOf = new WeakMap<object, ReadonlyMap<string, string>>();

function ownName(object: object, name: string): string | undefined {
  if (Object.hasOwn(object, name)) return name;
  let names = namesOf.get(object);
  if (names === undefined) {
    const listed = new Map<string, string>();
    for (const own of Object.keys(object)) if (!listed.has(plainName(own))) listed.set(plainName(own), own);
    names = listed;
    namesOf.set(object, names);
  }
  return names.get(plainName(name));
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Unresolved);
}

/** A property, whatever the style of its name. Of a list of one, that of the one: Terraform has blocks in such lists. */
export function member(node: Node | undefined, name: string): Node | undefined {
  if (Array.isArray(node?.value) && node.value.length === 1) return member(items(node)[0], name);
  if (node === undefined || !isObject(node.value)) return undefined;
  const own = ownName(node.value, name);
  return own === undefined ? undefined : nodeOf(node.value[own], join(node.pointer, own), node.source);
}

/** Returns a field of a resource: below its `properties` first, then at its top level, because az flattens some resources only. */
export function fieldOf(node: Node | undefined, name: string): Node | undefined {
  const below = member(member(node, "properties"), name);
  return below === undefined ? member(node, name) : below;
}

/**
 * Returns the node at a path such as `subnets[0].addressPrefix`; each name is a field of a resource. Instead of a value inside
 * one that PowerShell cut off, returns the text that was left of it.
 */
export function at(node: Node | undefined, path: string): Node | undefined {
  let found = node;
  for (const step of path.split(/[.[]/)) {
    const index = /^(\d+)\]$/.exec(step)?.[1];
    const properties = index === undefined ? member(found, "properties") : undefined;
    found = index === undefined ? fieldOf(found, step) : items(found)[Number(index)];
    if (found === undefined) return isCutOff(properties?.value) ? properties : undefined;
    if (isCutOff(found.value)) return found;
  }
  return found;
}

/** The text that ConvertTo-Json writes for values deeper than its -Depth, and the console for wide ones. */
const cutOff =
  /^(?:@\{[\s\S]*\}|System\.(?:Object\[\]|Collections\.[\w.`]+(?:\[[^\]]*\])?|Management\.Automation\.\w+)|[\s\S]*(?:…|\w\.\.\.))$/;

/** Reports whether a value is what PowerShell left of a longer one. */
export function isCutOff(value: unknown): boolean {
  return typeof value === "string" && cutOff.test(value);
}

/** Returns the items of a list; PowerShell writes a list of one item as the item, and an empty one as null. */
export function items(node: Node | undefined): Node[] {
  if (node === undefined || node.value === null || node.value === undefined) return [];
  if (!Array.isArray(node.value)) return isObject(node.value) ? [node] : [];
  return node.value.map((value, index) => nodeOf(value, join(node.pointer, index), node.source));
}

/** Returns the members of an object with their names, in order. */
export function members(node: Node | undefined): { readonly name: string; readonly node: Node }[] {
  if (node === undefined || !isObject(node.value)) return [];
  return Object.keys(node.value).map((name) => ({
    name,
    node: nodeOf((node.value as Readonly<Record<string, unknown>>)[name], join(node.pointer, name), node.source),
  }));
}

/** Returns the text of a text node, unchanged. */
export function textOf(node: Node | undefined): string | undefined {
  return typeof node?.value === "string" ? node.value : undefined;
}

/** Returns the type of a resource in lower case, without the version that templates append. */
export function typeOf(node: Node): string {
  const type = textOf(member(node, "type")) ?? textOf(member(node, "resourceType")) ?? "";
  return (type.split("@", 1)[0] ?? "").toLowerCase();
}

/** Returns the id of a resource in lower case, because ids can differ in case. */
export function idOf(node: Node | undefined): string | undefined {
  const id = textOf(member(node, "id"));
  return id?.startsWith("/") === true ? id.toLowerCase() : undefined;
}

/** Returns the segment of a resource id after another, unchanged: the name of the resource of that type. */
export function segmentAfter(id: string | undefined, type: string): string | undefined {
  const segments = id?.split("/") ?? [];
  const index = segments.findIndex((segment) => segment.toLowerCase() === type.toLowerCase());
  const name = index < 0 ? undefined : segments[index + 1];
  return name === undefined || name === "" ? undefined : name;
}
