/** An object of a parsed document. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns a property by its name in any case: PowerShell writes names with a capital. */
export function property(object: unknown, name: string): unknown {
  if (!isObject(object)) return undefined;
  if (Object.hasOwn(object, name)) return object[name];
  const lower = name.toLowerCase();
  const key = Object.keys(object).find((own) => own.toLowerCase() === lower);
  return key === undefined ? undefined : object[key];
}

/** Returns a property that is text; numbers count as their text. */
export function textProperty(object: unknown, name: string): string | undefined {
  const value = property(object, name);
  return typeof value === "number" ? String(value) : typeof value === "string" && value !== "" ? value : undefined;
}

/** Returns the items of a list; none if the value is not a list. */
export function listProperty(object: unknown, name: string): readonly unknown[] {
  const value = property(object, name);
  return Array.isArray(value) ? value : [];
}

/** Returns the texts and numbers of a list, or a single text as a list. */
export function textsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((item) => (typeof item === "number" ? [String(item)] : typeof item === "string" && item !== "" ? [item] : []));
}

/** Returns the last part of a resource id or name. */
export function lastSegment(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}
