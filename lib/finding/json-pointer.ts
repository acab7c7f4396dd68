/** Joins reference tokens to an RFC 6901 JSON Pointer below `base`. */
export function pointer(base: string, ...tokens: readonly (string | number)[]): string {
  return tokens.reduce<string>((path, token) => `${path}/${String(token).replace(/~/g, "~0").replace(/\//g, "~1")}`, base);
}

/** Returns the reference tokens of an RFC 6901 JSON Pointer, unescaped. */
export function pointerTokens(path: string): string[] {
  if (path === "") return [];
  const tokens = path.slice(1).split("/");
  return path.includes("~") ? tokens.map((token) => token.replace(/~1/g, "/").replace(/~0/g, "~")) : tokens;
}

/** Returns the value that a pointer leads to, or `undefined` if it leads nowhere. Own properties only. */
export function valueAt(document: unknown, path: string): unknown {
  let value = document;
  for (const token of pointerTokens(path)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, token)) return undefined;
    // a list has a length of its own, which is not an item
    if (Array.isArray(value) && token === "length") return undefined;
    value = (value as Record<string, unknown>)[token];
  }
  return value;
}

/** Returns an own property of a value of any kind, or `undefined` if it has none with that name. */
export function propertyOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}
