import type { PatchOperation } from "../../types/index.js";

/** Returns a copy of a document with an RFC 6902 patch applied: the operations add, remove and replace, which repairs use. */
export function applyPatch<Document>(document: Document, patch: readonly PatchOperation[]): Document {
  const root = { document: structuredClone(document) };
  for (const { op, path, value } of patch) {
    if (path !== "" && !path.startsWith("/")) throw new Error(`"${path}" is not a pointer`);
    const tokens = [
      "document",
      ...path
        .split("/")
        .slice(1)
        .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~")),
    ];
    const last = tokens.pop() as string;
    let parent: unknown = root;
    for (const token of tokens) parent = child(parent, token, path);
    change(parent, last, { op, path, value: structuredClone(value) });
  }
  return root.document;
}

function child(parent: unknown, token: string, path: string): unknown {
  if (typeof parent !== "object" || parent === null || !Object.hasOwn(parent, token))
    throw new Error(`${path} leads nowhere at "${token}"`);
  return (parent as Record<string, unknown>)[token];
}

function change(parent: unknown, token: string, { op, path, value }: PatchOperation): void {
  if (Array.isArray(parent)) {
    const index = op === "add" && token === "-" ? parent.length : Number(token);
    const end = op === "add" ? parent.length : parent.length - 1;
    if (!/^(?:-|0|[1-9][0-9]*)$/.test(token) || !(index <= end)) throw new Error(`${path} is outside the list`);
    if (op === "add") parent.splice(index, 0, value);
    else if (op === "remove") parent.splice(index, 1);
    else parent[index] = value;
    return;
  }
  if (op !== "add") child(parent, token, path);
  if (typeof parent !== "object" || parent === null) throw new Error(`${path} has no parent`);
  if (op === "remove") delete (parent as Record<string, unknown>)[token];
  else Object.defineProperty(parent, token, { value, writable: true, enumerable: true, configurable: true });
}
