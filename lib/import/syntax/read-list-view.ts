import { setProperty } from "../../input/set-property.js";
import { importRules } from "../../rules/import-rules.js";
import type { ParsedSyntax } from "./opened.js";

const most = importRules["import-size"].values.records;

/**
 * Reads PowerShell's list view: lines of name and value, an empty line between objects, `{a, b}` for lists. What the
 * console cut off at its width ends in dots and stays as it is, to be reported where it is read.
 */
export function readListView(text: string): ParsedSyntax {
  const objects: Record<string, unknown>[] = [];
  let object: Record<string, unknown> | undefined;
  let last = "";
  for (const line of text.split(/\r?\n/)) {
    if (!/\S/.test(line)) {
      object = undefined;
      continue;
    }
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim();
    if (colon > 0 && /^[\w.]+$/.test(name) && !line.startsWith(" ")) {
      if (object === undefined) {
        object = {};
        objects.push(object);
        if (objects.length > most) return { fault: { rule: "import-size", message: `the list has more than ${most} objects` } };
      }
      last = name;
      setProperty(object, name, valueOf(line.slice(colon + 1).trim()));
    } else if (object !== undefined && typeof object[last] === "string") setProperty(object, last, `${String(object[last])}${line.trim()}`);
  }
  return { roots: [objects] };
}

function valueOf(text: string): unknown {
  if (text === "") return null;
  if (/^\{.*\}$/.test(text))
    return text
      .slice(1, -1)
      .split(",")
      .flatMap((item) => (item.trim() === "" ? [] : [item.trim()]));
  if (/^(?:True|False)$/.test(text)) return text === "True";
  return text;
}
