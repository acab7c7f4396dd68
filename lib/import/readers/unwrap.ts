import { isObject, items, member, type Node, originOf, textOf } from "../reading/node.js";
import type { Report } from "../reading/report.js";

/**
 * Returns the objects of a document: az prints a list, REST wraps it in `value`, Resource Graph in `data`, PowerShell adds
 * `Count`, and an example of an API description has it in its responses.
 */
export function unwrap(node: Node, report: Report): Node[] {
  if (Array.isArray(node.value)) return items(node).flatMap((item) => unwrap(item, report));
  if (!isObject(node.value)) return [];
  const body = exampleBody(node);
  if (body !== undefined) return unwrap(body, report);
  const list = listIn(node);
  if (list === undefined) return [node];
  const next = textOf(member(node, "nextLink")) ?? textOf(member(node, "$skipToken")) ?? textOf(member(node, "skip_token"));
  if (next !== undefined && next !== "")
    report.add("import-list-partial", originOf(node), "the list names a next page, so it is incomplete; export all pages");
  return items(list).flatMap((item) => unwrap(item, report));
}

/** Whether a document is a list without a following page. */
export function isWholeList(node: Node): boolean {
  if (Array.isArray(node.value)) return true;
  return isObject(node.value) && listIn(node) !== undefined && nextOf(node) === undefined;
}

function nextOf(node: Node): string | undefined {
  return ["nextLink", "$skipToken", "skip_token"]
    .map((name) => textOf(member(node, name)))
    .find((text) => text !== undefined && text !== "");
}

function exampleBody(node: Node): Node | undefined {
  const responses = member(node, "responses");
  if (responses === undefined || member(node, "parameters") === undefined) return undefined;
  return member(member(responses, "200") ?? member(responses, "201"), "body");
}

/** Returns the list of a wrapper; an object with a type of its own is not a wrapper. */
function listIn(node: Node): Node | undefined {
  if (member(node, "type") !== undefined || member(node, "id") !== undefined) return undefined;
  return ["value", "data", "items"].map((name) => member(node, name)).find((list) => Array.isArray(list?.value) || isResource(list));
}

/** PowerShell writes a list of one resource as the resource. */
function isResource(node: Node | undefined): boolean {
  return isObject(node?.value) && textOf(member(node, "type")) !== undefined && textOf(member(node, "name")) !== undefined;
}
