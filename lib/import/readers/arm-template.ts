import { type ArmExpression, parseArmExpression } from "../../arm/parse-arm-expression.js";
import { authorities, isObject, items, member, members, type Node, nodeOf, originOf, type Source, textOf } from "../reading/node.js";
import type { ReadingContext } from "./reader.js";

/** How far parameters and variables may lead to others, and templates hold templates. */
const deepest = 16;
const deepestTemplate = 5;

export function isTemplate(node: Node): boolean {
  return /deploymentTemplate\.json#?$/i.test(textOf(member(node, "$schema")) ?? "") && member(node, "resources") !== undefined;
}

/**
 * Reads the resources of an ARM template or export. Parameters come from a parameter file, then from their defaults;
 * variables, `concat` of literals and ids of resources are followed, and every other expression stays open.
 */
export function readTemplate(template: Node, parameters: Node | undefined, context: ReadingContext, depth = 0): void {
  const source = resolving(template, parameters, context);
  for (const resource of resourcesOf(template)) readResource({ ...resource, source }, "", "", context, depth);
}

/** Resources are a list, or in language version 2 an object by symbolic name. */
function resourcesOf(template: Node): Node[] {
  const place = member(template, "resources");
  return Array.isArray(place?.value) ? items(place) : members(place).map(({ node }) => node);
}

function readResource(resource: Node, parentType: string, parentName: string, context: ReadingContext, depth: number): void {
  const type = textOf(member(resource, "type"));
  if (type === undefined) return;
  if (member(resource, "copy") !== undefined)
    context.report.add("import-loop", originOf(resource), "the resource is made in a loop; it is read once");
  const name = textOf(member(resource, "name"));
  const fullType = parentType === "" || type.includes(".") ? type : `${parentType}/${type}`;
  const fullName = parentName === "" || name === undefined || (type.includes(".") && name.includes("/")) ? name : `${parentName}/${name}`;
  if (/^microsoft\.resources\/deployments$/i.test(fullType)) {
    readNested(resource, context, depth);
    return;
  }
  context.readObject(asObject(resource, fullType, fullName));
  if (depth > deepestTemplate) return;
  for (const child of items(member(resource, "resources"))) readResource(child, fullType, fullName ?? "", context, depth + 1);
}

/** A deployment within the template, with parameters of its own. */
function readNested(resource: Node, context: ReadingContext, depth: number): void {
  const properties = member(resource, "properties");
  const template = member(properties, "template");
  if (template !== undefined && depth < deepestTemplate) readTemplate(template, member(properties, "parameters"), context, depth + 1);
}

/** The resource as Azure would give it: with the id that type, name and scope make, and the last part of its name. */
export function asObject(resource: Node, type: string, name: string | undefined): Node {
  const scope = scopeOf(resource);
  const isNamed = name !== undefined && !name.startsWith("[");
  const path = isNamed ? idPath(type, name) : undefined;
  const id = path === undefined ? scope : `${scope ?? ""}/providers/${path}`;
  const value = {
    ...(resource.value as object),
    type,
    ...(isNamed ? { name: name.split("/").at(-1) } : {}),
    ...(id === undefined ? {} : { id }),
  };
  return { ...resource, value };
}

/** `A.B/c/d` and `x/y` are `A.B/c/x/d/y`. */
function idPath(type: string, name: string): string | undefined {
  const [provider = "", ...types] = type.split("/");
  const names = name.split("/");
  if (types.length !== names.length) return undefined;
  return [provider, ...types.flatMap((each, index) => [each, names[index] ?? ""])].join("/");
}

/** What an extension resource is an extension of, as an id; the short form is a type and a name. */
function scopeOf(resource: Node): string | undefined {
  const scope = textOf(member(resource, "scope"));
  if (scope === undefined || scope.startsWith("[") || scope === "") return undefined;
  return scope.startsWith("/") ? scope : `/providers/${scope}`;
}

/** A source in which texts that are expressions stand for what they lead to. */
function resolving(template: Node, parameters: Node | undefined, { report }: ReadingContext): Source {
  let depth = 0;
  let isDefaultRead = false;
  const source: Source = { ...template.source, authority: authorities.intended, resolve };
  return source;

  function resolve(value: unknown, pointer: string): Node | undefined {
    if (typeof value !== "string" || !/^\[[^[][\s\S]*\]$/.test(value) || depth > deepest) return undefined;
    const expression = parseArmExpression(value.slice(1, -1));
    if (expression === undefined) return undefined;
    depth++;
    try {
      return evaluated(expression, pointer);
    } finally {
      depth--;
    }
  }

  function evaluated(expression: ArmExpression, pointer: string): Node | undefined {
    const plain = (value: unknown): Node => ({ value, pointer, source: { ...source, resolve: () => undefined } });
    if (expression.kind === "text" || expression.kind === "number") return plain(expression.value);
    if (expression.kind === "member") return memberOf(expression, pointer);
    const { name, given } = expression;
    if (name === "parameters" || name === "variables") return named(name, given[0]);
    if (name !== "concat" && name !== "resourceid") return undefined;
    const texts = given.map((each) => textIn(evaluated(each, pointer)));
    if (!texts.every((text): text is string => text !== undefined)) return undefined;
    if (name === "concat") return plain(texts.join(""));
    const type = texts.findIndex((text) => text.includes("/"));
    const path = type < 0 ? undefined : idPath(texts[type] ?? "", texts.slice(type + 1).join("/"));
    return path === undefined ? undefined : plain(`/providers/${path}`);
  }

  function textIn(node: Node | undefined): string | undefined {
    return typeof node?.value === "string" || typeof node?.value === "number" ? String(node.value) : undefined;
  }

  function memberOf({ of, name }: Extract<ArmExpression, { readonly kind: "member" }>, pointer: string): Node | undefined {
    const whole = evaluated(of, pointer);
    if (whole === undefined) return undefined;
    if (name.kind === "number") return items(whole)[name.value];
    return name.kind === "text" ? member(whole, name.value) : undefined;
  }

  function named(kind: "parameters" | "variables", expression: ArmExpression | undefined): Node | undefined {
    if (expression?.kind !== "text") return undefined;
    if (kind === "variables") return withSource(member(member(template, "variables"), expression.value));
    const given = member(member(parameters, expression.value), "value");
    if (given !== undefined) return given;
    const otherwise = member(member(member(template, "parameters"), expression.value), "defaultValue");
    if (otherwise === undefined) return undefined;
    if (!isDefaultRead)
      report.add("import-default-read", originOf(otherwise), "defaults of parameters are read; values given at deployment win over them");
    isDefaultRead = true;
    return withSource(otherwise, authorities.default);
  }

  function withSource(node: Node | undefined, authority: Source["authority"] = authorities.intended): Node | undefined {
    return node === undefined ? undefined : nodeOf(node.value, node.pointer, { ...source, authority });
  }
}

/** Whether a parameter file belongs to a template: the template knows all of its names. */
export function isFor(parameters: Node | undefined, template: Node): boolean {
  const names = members(parameters).map(({ name }) => name);
  const known = member(template, "parameters");
  return names.length > 0 && isObject(known?.value) && names.every((name) => member(known, name) !== undefined);
}
