import { pointer } from "../../finding/json-pointer.js";
import { setProperty } from "../../input/set-property.js";
import { Unresolved } from "../reading/node.js";
import { firstError, partsOf, type SyntaxNode, withTree } from "./grammar.js";
import type { ParsedSyntax } from "./opened.js";
import { createPlaces, type Places, parsedTree, put, TooDeep, tooDeep } from "./places.js";

/**
 * Reads HCL: `.tf` and `.tfvars`. Blocks become objects by their labels, blocks in blocks lists, literals values, and
 * every expression the text it is written in; nothing is evaluated.
 */
export async function readTerraform(text: string): Promise<ParsedSyntax> {
  try {
    return await withTree("hcl", text, (root) => {
      const places = createPlaces();
      const body = partsOf(root).find(({ type }) => type === "body");
      return parsedTree(body === undefined ? {} : topLevel(body, places), places, firstError(root));
    });
  } catch (error) {
    if (error instanceof TooDeep) return tooDeep;
    throw error;
  }
}

/** Attributes by name, and blocks by their type and labels. */
function topLevel(body: SyntaxNode, places: Places): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const part of partsOf(body)) {
    if (part.type === "attribute") readAttribute(object, "", part, places);
    else if (part.type === "block") placeBlock(object, "", part, places);
  }
  return object;
}

function placeBlock(object: Record<string, unknown>, path: string, block: SyntaxNode, places: Places): void {
  const parts = partsOf(block);
  const names = parts
    .filter(({ type }) => type === "identifier" || type === "string_lit")
    .map((part) => (part.type === "identifier" ? part.text : textOf(part)));
  const body = parts.find(({ type }) => type === "body");
  let holder = object;
  let at = path;
  for (const name of names.slice(0, -1)) {
    const inner = Object.hasOwn(holder, name) ? holder[name] : undefined;
    const next = typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>) : {};
    setProperty(holder, name, next);
    holder = next;
    at = pointer(at, name);
  }
  const last = names.at(-1) ?? "";
  const before = Object.hasOwn(holder, last) ? holder[last] : undefined;
  // there may be several blocks of locals
  put(holder, at, last, block, places, (inside) => ({
    ...(names.length === 1 ? (before as object | undefined) : {}),
    ...(body === undefined ? {} : bodyOf(body, inside, places)),
  }));
}

function bodyOf(body: SyntaxNode, path: string, places: Places): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  const blocks = new Map<string, unknown[]>();
  for (const part of partsOf(body)) {
    if (part.type === "attribute") readAttribute(object, path, part, places);
    else if (part.type === "block") {
      const [name, label] = partsOf(part).filter(({ type }) => type === "identifier" || type === "string_lit");
      const inner = partsOf(part).find(({ type }) => type === "body");
      // what a dynamic block makes is known once its expression is evaluated
      const isDynamic = name?.text === "dynamic" && label !== undefined;
      const key = isDynamic ? textOf(label) : (name?.text ?? "");
      const list = blocks.get(key) ?? [];
      blocks.set(key, list);
      const at = pointer(path, key, list.length);
      places.note(at, part);
      list.push(isDynamic ? new Unresolved(`dynamic "${key}"`) : inner === undefined ? {} : bodyOf(inner, at, places));
    }
  }
  for (const [name, list] of blocks) setProperty(object, name, list[0] instanceof Unresolved ? list[0] : list);
  return object;
}

function readAttribute(object: Record<string, unknown>, path: string, attribute: SyntaxNode, places: Places): void {
  const [name, value] = partsOf(attribute);
  if (name !== undefined && value !== undefined) put(object, path, name.text, value, places, (at) => valueIn(value, at, places));
}

function valueIn(node: SyntaxNode, path: string, places: Places): unknown {
  const parts = partsOf(node);
  const [first] = parts;
  switch (node.type) {
    case "expression":
    case "literal_value":
    case "template_expr":
    case "collection_value":
    case "operation":
      return first !== undefined && parts.length === 1 ? valueIn(first, path, places) : new Unresolved(node.text);
    case "string_lit":
      return textOf(node);
    case "numeric_lit":
      return Number(node.text);
    case "bool_lit":
      return node.text === "true";
    case "null_lit":
      return null;
    case "unary_operation":
      return first?.text !== undefined && /^-\s*\d+$/.test(node.text) ? -Number(first.text) : new Unresolved(node.text);
    case "quoted_template":
    case "heredoc_template":
      return templateOf(node);
    case "tuple":
      return parts
        .filter(({ type }) => type === "expression")
        .map((item, index) => {
          places.note(pointer(path, index), item);
          return valueIn(item, pointer(path, index), places);
        });
    case "object":
      return objectOf(node, path, places);
    case "function_call":
      return callOf(node, path, places);
    default:
      return new Unresolved(node.text);
  }
}

function objectOf(node: SyntaxNode, path: string, places: Places): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const element of partsOf(node)) {
    const [key, value] = partsOf(element);
    if (element.type !== "object_elem" || key === undefined || value === undefined) continue;
    const name = valueIn(key, path, places);
    put(object, path, typeof name === "string" ? name : key.text, value, places, (at) => valueIn(value, at, places));
  }
  return object;
}

/** `jsonencode` of an object is how version 1 of azapi writes a body; no other function is looked into. */
function callOf(node: SyntaxNode, path: string, places: Places): unknown {
  const [name, given] = partsOf(node);
  const [only, second] = given === undefined ? [] : partsOf(given);
  if (name?.text === "jsonencode" && only !== undefined && second === undefined) return valueIn(only, path, places);
  return new Unresolved(node.text);
}

/** A template without interpolations is a text; of another the literal end is kept, which may end an id. */
function templateOf(node: SyntaxNode): unknown {
  const parts = partsOf(node).filter(
    ({ type }) => type === "template_literal" || type === "template_interpolation" || type === "template_directive",
  );
  if (parts.every(({ type }) => type === "template_literal")) return parts.map(({ text }) => unescaped(text)).join("");
  const last = parts.at(-1);
  return new Unresolved(node.text, last?.type === "template_literal" ? unescaped(last.text) : undefined);
}

function textOf(literal: SyntaxNode): string {
  return unescaped(
    partsOf(literal)
      .filter(({ type }) => type === "template_literal")
      .map(({ text }) => text)
      .join(""),
  );
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };

function unescaped(text: string): string {
  return text
    .replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code: string | undefined, sign: string) =>
      code === undefined ? (escapes[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replaceAll("$${", "${")
    .replaceAll("%%{", "%{");
}
