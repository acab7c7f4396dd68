/** Joins reference tokens to an RFC 6901 JSON Pointer below `base`. */
export function pointer(base: string, ...tokens: readonly (string | number)[]): string {
  return tokens.reduce<string>((path, token) => `${path}/${String(token).replace(/~/g, "~0").replace(/\//g, "~1")}`, base);
}

/** The reference tokens of an RFC 6901 JSON Pointer, unescaped. */
export function pointerTokens(path: string): string[] {
  if (path === "") return [];
  const tokens = path.slice(1).split("/");
  return path.includes("~") ? tokens.map((token) => token.replace(/~1/g, "/").replace(/~0/g, "~")) : tokens;
}

/** The value a pointer leads to, or `undefined` where it leads nowhere. Own properties only. */
export function valueAt(document: unknown, path: string): unknown {
  let value = document;
  for (const token of pointerTokens(path)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, token)) return undefined;
    // a list has a length of its own, which is no item
    if (Array.isArray(value) && token === "length") return undefined;
    value = (value as Record<string, unknown>)[token];
  }
  return value;
}

/** An own property of a value that may be anything, or `undefined` where it has none of that name. */
export function propertyOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}
