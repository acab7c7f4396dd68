import {
  authorities,
  isObject,
  items,
  member,
  members,
  type Node,
  nodeOf,
  originOf,
  type Source,
  textOf,
  Unresolved,
} from "../reading/node.js";
import { asObject } from "./arm-template.js";
import { readModule } from "./modules.js";
import type { GivenParameters, ReadingContext } from "./reader.js";

/** How far symbols may lead to others. */
const deepest = 16;

/**
 * Reads the resources and module calls of a Bicep file. Parameters come from a file of parameters, then from their
 * defaults; variables and symbols of resources are followed, and every other expression stays open.
 */
export function readBicepFile(root: Node, context: ReadingContext, given: readonly GivenParameters[]): void {
  const names = member(root, "param");
  const own = given.find(
    ({ values }) => members(values).length > 0 && members(values).every(({ name }) => member(names, name) !== undefined),
  );
  if (own !== undefined) own.isUsed = true;
  const file = { ...root, source: resolving(root, own, context) };
  for (const { node } of members(member(file, "resource"))) readResource(node, file, context);
  for (const { node } of members(member(file, "module"))) {
    reportLoop(node, context);
    const values = member(member(node, "body"), "params");
    if (values !== undefined) readModule(textOf(member(node, "of")) ?? "", values, context);
  }
}

function reportLoop(node: Node, { report }: ReadingContext): void {
  if (isObject(node.value) && node.value.isLoop === true)
    report.add("import-loop", originOf(node), "the declaration is made in a loop; it is read once");
}

function readResource(node: Node, file: Node, context: ReadingContext): void {
  const type = textOf(member(node, "of"))?.split("@", 1)[0];
  const body = member(node, "body");
  // what exists already is only named here
  if (type === undefined || body === undefined || (isObject(node.value) && node.value.isExisting === true)) return;
  reportLoop(node, context);
  const name = fullName(body, file);
  context.readObject(asObject(body, type, name));
  readChildren(body, type, name, context);
}

function readChildren(body: Node, type: string, name: string | undefined, context: ReadingContext): void {
  const children = member(body, "resources");
  if (!Array.isArray(children?.value)) return;
  for (const child of items(children)) {
    const own = textOf(member(child, "name"));
    const childType = `${type}/${textOf(member(child, "type")) ?? ""}`;
    const childName = own === undefined || name === undefined ? undefined : `${name}/${own}`;
    context.readObject(asObject(child, childType, childName));
    readChildren(child, childType, childName, context);
  }
}

/** The name with those of the resources around it, which `parent` names by their symbols. */
function fullName(body: Node, file: Node, depth = 0): string | undefined {
  const name = textOf(member(body, "name"));
  const raw = isObject(body.value) ? body.value.parent : undefined;
  if (!(raw instanceof Unresolved) || depth > deepest) return name;
  const parent = member(member(member(file, "resource"), raw.text), "body");
  const around = parent === undefined ? undefined : fullName(parent, file, depth + 1);
  return name === undefined || around === undefined ? undefined : `${around}/${name}`;
}

function resolving(root: Node, given: GivenParameters | undefined, { report }: ReadingContext): Source {
  let depth = 0;
  let isDefaultRead = false;
  const source: Source = { ...root.source, authority: authorities.intended, resolve };
  const top = { ...root, source };
  return source;

  function resolve(value: unknown): Node | undefined {
    if (!(value instanceof Unresolved) || depth > deepest || !/^[\w.[\]]{1,200}$/.test(value.text)) return undefined;
    depth++;
    try {
      return follow(value.text.replace(/\[(\d{1,4})\]/g, ".$1").split("."));
    } finally {
      depth--;
    }
  }

  function follow([symbol = "", ...steps]: readonly string[]): Node | undefined {
    const resource = member(member(top, "resource"), symbol);
    if (resource !== undefined) return ofResource(resource, steps);
    const value = parameter(symbol) ?? member(member(top, "var"), symbol);
    const found = steps.reduce<Node | undefined>(
      (node, step) => (/^\d+$/.test(step) && Array.isArray(node?.value) ? items(node)[Number(step)] : member(node, step)),
      value,
    );
    return found?.value instanceof Unresolved ? undefined : found;
  }

  function parameter(name: string): Node | undefined {
    const value = member(member(given?.values, name), "value");
    if (value !== undefined) return value;
    const otherwise = member(member(member(root, "param"), name), "defaultValue");
    if (otherwise === undefined) return undefined;
    if (!isDefaultRead)
      report.add("import-default-read", originOf(otherwise), "defaults of parameters are read; values given at deployment win over them");
    isDefaultRead = true;
    return nodeOf(otherwise.value, otherwise.pointer, { ...source, authority: authorities.default });
  }

  /** A symbol alone is what `scope` and `parent` name, and stands for its id there. */
  function ofResource(resource: Node, steps: readonly string[]): Node | undefined {
    const body = member(resource, "body");
    const [step] = steps;
    if (body === undefined) return undefined;
    if (step === "name") return member(body, "name");
    const type = textOf(member(resource, "of"))?.split("@", 1)[0] ?? "";
    const name = fullName(body, top);
    const id = name === undefined ? undefined : textOf(member(asObject(body, type, name), "id"));
    return (step === undefined || step === "id") && id !== undefined ? { ...resource, value: id } : undefined;
  }
}
