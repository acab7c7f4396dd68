import { printable } from "./printable.js";

/**
 * Formats a result like az does for shells: one item a line, its values separated by tabs. A list inside is written as its
 * length, an object inside as nothing, and `True`, `False` and `None` in the spelling of az. A line break or tab inside a value
 * is escaped, so that a row stays a row.
 */
export function formatTsv(value: unknown): string {
  if (value === null || value === undefined) return "";
  return (Array.isArray(value) ? value : [value]).map((item) => `${row(item)}\n`).join("");
}

function row(item: unknown): string {
  if (Array.isArray(item)) return item.map(cell).join("\t");
  if (typeof item === "object" && item !== null) return Object.values(item).map(cell).join("\t");
  // a boolean that is a row of its own is in lower case
  return typeof item === "boolean" ? String(item) : cell(item);
}

function cell(value: unknown): string {
  if (Array.isArray(value)) return String(value.length);
  if (value === null || value === undefined) return "None";
  if (typeof value === "object") return "";
  if (typeof value === "boolean") return value ? "True" : "False";
  return printable(String(value));
}
