import type { ImportResult } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { shorten } from "../../text/shorten.js";
import { printable } from "../output/printable.js";

/**
 * Writes an imported request as JSON with comments: the source above each value, and unknown values at the end of each object.
 * Comments are on lines of their own, so that the text can be converted to YAML.
 */
export function commentedRequest({ request, sources, unknown }: ImportResult, names: readonly string[]): string {
  const origins = new Map(sources.map((source) => [source.path, originText(source, names)]));
  const missing = new Map<string, string[]>();
  for (const { path, reason, command } of unknown) {
    const end = path.lastIndexOf("/");
    const rows = missing.get(path.slice(0, end)) ?? [];
    missing.set(path.slice(0, end), rows);
    rows.push(`${path.slice(end + 1)} is unknown: ${reason}${command === undefined ? "" : `; print it with: ${command}`}`);
  }
  return `${written(request, "", "")}\n`;

  function written(value: unknown, path: string, indent: string): string {
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const inner = `${indent}  `;
    const isList = Array.isArray(value);
    const entries: readonly (readonly [string | number, unknown])[] = isList ? [...value.entries()] : Object.entries(value);
    const notes = (missing.get(path) ?? []).map((note) => `${inner}// ${comment(note)}`);
    if (entries.length + notes.length === 0) return isList ? "[]" : "{}";
    const members = entries.map(([key, member], index) => {
      const at = pointer(path, key);
      const origin = origins.get(at);
      const name = isList ? "" : `${JSON.stringify(key)}: `;
      const comma = index < entries.length - 1 ? "," : "";
      return `${origin === undefined ? "" : `${inner}// ${comment(origin)}\n`}${inner}${name}${written(member, at, inner)}${comma}`;
    });
    return [isList ? "[" : "{", ...members, ...notes, `${indent}${isList ? "]" : "}"}`].join("\n");
  }
}

function originText({ document, pointer: place, line, column }: ImportResult["sources"][number], names: readonly string[]): string {
  const where = line === undefined ? (place ?? "") : `line ${line}, column ${column ?? 1}`;
  return [names[document] ?? `document ${document + 1}`, where].filter((part) => part !== "").join(", ");
}

/** Returns text as one line, whatever characters names and documents contain. */
function comment(text: string): string {
  return printable(shorten(text, 400)).replace(/[\r\n\u2028\u2029]+/g, " ");
}
