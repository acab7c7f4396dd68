import { fieldOfNode } from "../reading/fields.js";
import { fieldOf, isCutOff, items, type Node } from "../reading/node.js";
import type { Report } from "../reading/report.js";
import { readText } from "../reading/values.js";

/** Returns the items of a list of objects. What PowerShell cut off is reported, the list itself or items of it. */
export function listIn(node: Node, name: string, report: Report): Node[] {
  const place = fieldOf(node, name);
  if (place === undefined) return [];
  const list = items(place);
  const cut = isCutOff(place.value) ? place : list.find(({ value }) => isCutOff(value));
  if (cut !== undefined) fieldOfNode(cut, name, readText, report);
  return list.filter(({ value }) => !isCutOff(value));
}
