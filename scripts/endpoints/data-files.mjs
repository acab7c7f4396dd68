// Reads and writes lib/ports/endpoints/data: one row a line, so that a difference can be read.
import { readFileSync, writeFileSync } from "node:fs";

const folder = new URL("../../lib/ports/endpoints/data/", import.meta.url);

/** @returns the data of a file, or undefined where there is none yet */
export function readData(name) {
  try {
    return JSON.parse(readFileSync(new URL(name, folder), "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

export function writeData(name, value) {
  writeFileSync(new URL(name, folder), `${linesOf(value, "")}\n`);
}

/** Objects and lists that hold objects over several lines, what holds only values on one. */
function linesOf(value, indent) {
  if (typeof value !== "object" || value === null || Object.values(value).every((part) => typeof part !== "object" || isFlat(part)))
    return oneLine(value);
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const parts = Object.entries(value).map(
    ([key, part]) => `${inner}${Array.isArray(value) ? "" : `${JSON.stringify(key)}: `}${linesOf(part, inner)}`,
  );
  return `${open}\n${parts.join(",\n")}\n${indent}${close}`;
}

const isFlat = (value) => Array.isArray(value) && value.every((part) => typeof part !== "object");

function oneLine(value) {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, part]) => `${JSON.stringify(key)}: ${oneLine(part)}`)
    .join(", ")} }`;
}
