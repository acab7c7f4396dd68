import { pointer } from "../../finding/json-pointer.js";
import { setProperty } from "../../input/set-property.js";
import { Unresolved } from "../reading/node.js";
import { firstError, partsOf, type SyntaxNode, withTree } from "./grammar.js";
import type { ParsedSyntax } from "./opened.js";
import { createPlaces, type Places, parsedTree, put, TooDeep, tooDeep } from "./places.js";

/**
 * Reads Bicep: parameters with their defaults, variables, resources and module calls, each by its symbol. Literals become
 * values, every expression the text it is written in; nothing is evaluated.
 */
export async function readBicep(text: string): Promise<ParsedSyntax> {
  return parse(text, (root, places) => {
    const declared: Record<string, Record<string, unknown>> = { param: {}, var: {}, resource: {}, module: {} };
    for (const declaration of partsOf(root)) declare(declaration, declared, places);
    return declared;
  });
}

/** Reads a file of parameters: the value of each by its name. */
export async function readBicepParameters(text: string): Promise<ParsedSyntax> {
  // the grammar knows no `param x = …`; a variable is written the same way but for its first word, here made as long
  const known = text.replace(/^([ \t]*)param(?=[ \t]+\w+[ \t]*=)/gm, "$1var  ");
  return parse(known, (root, places) => {
    const values: Record<string, unknown> = {};
    for (const declaration of partsOf(root)) {
      const [name, value] = partsOf(declaration);
      if (declaration.type === "variable_declaration" && name !== undefined && value !== undefined)
        put(values, "", name.text, value, places, (at) => valueIn(value, at, places));
    }
    return values;
  });
}

async function parse(text: string, read: (root: SyntaxNode, places: Places) => unknown): Promise<ParsedSyntax> {
  try {
    return await withTree("bicep", text, (root) => {
      const places = createPlaces();
      return parsedTree(read(root, places), places, firstError(root));
    });
  } catch (error) {
    if (error instanceof TooDeep) return tooDeep;
    throw error;
  }
}

function declare(declaration: SyntaxNode, declared: Record<string, Record<string, unknown>>, places: Places): void {
  const parts = partsOf(declaration).filter(({ type }) => type !== "decorators" && type !== "decorator");
  const [name, second] = parts;
  const last = parts.at(-1);
  if (name === undefined || name.type !== "identifier") return;
  const add = (kind: string, node: SyntaxNode, value: (at: string) => unknown) =>
    put(declared[kind] ?? {}, pointer("", kind), name.text, node, places, value);
  if (declaration.type === "parameter_declaration") {
    const isValue =
      last !== undefined && last !== second && last !== name && !["type", "union_type", "array_type", "nullable_type"].includes(last.type);
    add("param", declaration, (at) => (isValue ? { defaultValue: noted(last, pointer(at, "defaultValue"), places) } : {}));
  } else if (declaration.type === "variable_declaration" && second !== undefined) add("var", second, (at) => valueIn(second, at, places));
  else if (declaration.type === "resource_declaration" || declaration.type === "module_declaration") {
    const kind = declaration.type === "resource_declaration" ? "resource" : "module";
    const { body, isLoop } = bodyOf(last);
    const isExisting = /^resource\s+\w+\s+'[^']*'\s+existing\b/.test(declaration.text);
    add(kind, declaration, (at) => ({
      of: second === undefined ? "" : valueIn(second, at, places),
      body: body === undefined ? {} : noted(body, pointer(at, "body"), places),
      ...(isLoop ? { isLoop } : {}),
      ...(isExisting ? { isExisting } : {}),
    }));
  }
}

/** The object of a declaration, which may be in a condition or a loop. */
function bodyOf(node: SyntaxNode | undefined): { readonly body: SyntaxNode | undefined; readonly isLoop: boolean } {
  let found = node;
  let isLoop = false;
  for (let depth = 0; found !== undefined && found.type !== "object" && depth < 8; depth++) {
    if (found.type === "for_statement" || found.type === "for_loop") isLoop = true;
    found = found.childForFieldName("body") ?? partsOf(found).at(-1);
  }
  return { body: found?.type === "object" ? found : undefined, isLoop };
}

function noted(node: SyntaxNode, path: string, places: Places): unknown {
  places.note(path, node);
  return valueIn(node, path, places);
}

function valueIn(node: SyntaxNode, path: string, places: Places): unknown {
  switch (node.type) {
    case "string":
      return stringOf(node);
    case "number":
      return Number(node.text);
    case "boolean":
      return node.text === "true";
    case "null":
      return null;
    case "array":
      return partsOf(node).map((item, index) => noted(item, pointer(path, index), places));
    case "object":
      return objectOf(node, path, places);
    case "parenthesized_expression": {
      const [inner] = partsOf(node);
      return inner === undefined ? new Unresolved(node.text) : valueIn(inner, path, places);
    }
    default:
      return node.text === "null" ? null : new Unresolved(node.text);
  }
}

function objectOf(node: SyntaxNode, path: string, places: Places): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const property of partsOf(node)) {
    if (property.type === "resource_declaration") {
      // a resource within a resource is a child of it
      nested(object, property, path, places);
      continue;
    }
    const [key, value] = partsOf(property);
    if (property.type !== "object_property" || key === undefined || value === undefined) continue;
    const name = key.type === "string" ? stringOf(key) : key.text;
    if (typeof name === "string") put(object, path, name, value, places, (at) => valueIn(value, at, places));
  }
  return object;
}

function nested(object: Record<string, unknown>, declaration: SyntaxNode, path: string, places: Places): void {
  const [, type] = partsOf(declaration).filter((part) => part.type !== "decorators");
  const { body } = bodyOf(partsOf(declaration).at(-1));
  if (type === undefined || body === undefined) return;
  const list = Array.isArray(object.resources) ? object.resources : [];
  const at = pointer(path, "resources", list.length);
  places.note(at, declaration);
  const of = stringOf(type);
  const made = objectOf(body, at, places);
  setProperty(object, "resources", [...list, { ...made, type: typeof of === "string" ? (of.split("@", 1)[0] ?? "") : "" }]);
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "'": "'", "\\": "\\", $: "$" };

/** A text without interpolations is one; of another the literal end is kept, which may end an id. */
function stringOf(node: SyntaxNode): unknown {
  const { text } = node;
  if (text.startsWith("'''")) return text.slice(3, -3).replace(/^\r?\n/, "");
  const parts = partsOf(node);
  if (parts.every(({ type }) => type !== "interpolation")) return unescaped(text.slice(1, -1));
  const last = parts.at(-1);
  return new Unresolved(text, last?.type === "string_content" ? unescaped(last.text) : undefined);
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u\{([0-9a-fA-F]{1,6})\}|(.))/g, (_, code: string | undefined, sign: string) => {
    if (code === undefined) return escapes[sign] ?? sign;
    const point = Number.parseInt(code, 16);
    return point > 0x10ffff ? "" : String.fromCodePoint(point);
  });
}
