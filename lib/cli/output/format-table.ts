import { columnLayout } from "./column-layout.js";

/**
 * Formats any result like the table of az: a list of objects in columns, one object as one row. Lists and objects inside are
 * skipped, a list of lists gets numbered columns, and anything else appears under "Result".
 */
export function formatTable(value: unknown): string {
  if (value === null || value === undefined) return "";
  const rows = (Array.isArray(value) ? value : [value]).map(cellsOf);
  const headers = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  if (headers.length === 0) return "";
  return columnLayout(
    headers.map((header) => ({ header })),
    rows.map((row) => headers.map((header) => row.get(header) ?? "")),
    undefined,
  );
}

function cellsOf(item: unknown): Map<string, string> {
  if (Array.isArray(item)) return new Map(item.map((cell, i) => [`Column${i + 1}`, textOf(cell)]));
  if (typeof item !== "object" || item === null) return new Map([["Result", textOf(item)]]);
  const simple = Object.entries(item).filter(([, cell]) => cell !== null && typeof cell !== "object");
  return new Map(simple.map(([key, cell]) => [key.charAt(0).toUpperCase() + key.slice(1), textOf(cell)]));
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "True" : "False";
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}
