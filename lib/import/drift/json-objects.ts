export type JsonObject = Record<string, unknown>;

/** Returns a value as an object, or an empty one if it is none. */
export function objectIn(value: unknown): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** Returns a value as a list of objects, or an empty one if it is none. */
export function listIn(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.map(objectIn) : [];
}

/** Returns the item of a list with a name, in any case, and its index. */
export function named(list: readonly JsonObject[], name: unknown): { readonly item: JsonObject; readonly index: number } | undefined {
  const index = list.findIndex((each) => name !== undefined && lower(each.name) === lower(name));
  const item = list[index];
  return item === undefined ? undefined : { item, index };
}

/** Returns a name in the form in which names are compared. */
export function lower(name: unknown): string {
  return String(name).toLowerCase();
}
