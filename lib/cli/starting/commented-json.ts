import { pointer } from "../../finding/json-pointer.js";

/** A value as a document with comments. */
export interface Commented<Value> {
  readonly value: Value;
  /** Lines above a place of the value, by the pointer to the place. */
  readonly comments: Readonly<Record<string, string>>;
}

const width = 100;

/** Writes JSON with comments. What fits on one line and has no comment inside is on one line. */
export function commentedJson({ value, comments }: Commented<unknown>): string {
  const places = Object.keys(comments);

  const linesOf = (part: unknown, path: string, indent: string, name = ""): string[] => {
    const above = (comments[path] ?? "").split("\n").flatMap((line) => (line === "" ? [] : [`${indent}// ${line}`]));
    const line = `${indent}${name}${inline(part)}`;
    const isWhole = typeof part !== "object" || part === null || !places.some((place) => place.startsWith(`${path}/`));
    return [...above, ...(isWhole && line.length <= width ? [line] : nested(part as object, path, indent, name))];
  };

  const nested = (part: object, path: string, indent: string, name: string): string[] => {
    const [open, close] = Array.isArray(part) ? "[]" : "{}";
    const members = Object.entries(part).map(([key, member]) =>
      linesOf(member, pointer(path, key), `${indent}  `, Array.isArray(part) ? "" : `${JSON.stringify(key)}: `),
    );
    const parted = members.map((lines, index) => (index < members.length - 1 ? [...lines.slice(0, -1), `${lines.at(-1)},`] : lines));
    return [`${indent}${name}${open}`, ...parted.flat(), `${indent}${close}`];
  };

  return `${linesOf(value, "", "").join("\n")}\n`;
}

function inline(part: unknown): string {
  if (Array.isArray(part)) return `[${part.map(inline).join(", ")}]`;
  if (typeof part !== "object" || part === null) return JSON.stringify(part);
  const members = Object.entries(part).map(([key, member]) => `${JSON.stringify(key)}: ${inline(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
