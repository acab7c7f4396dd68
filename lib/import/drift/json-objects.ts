export type JsonObject = Record<string, unknown>;

/** A value as an object; an empty one if it is none. */
export function objectIn(value: unknown): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** A value as a list of objects; an empty one if it is none. */
export function listIn(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.map(objectIn) : [];
}

/** The item of a list with a name, in any case, and its index. */
export function named(list: readonly JsonObject[], name: unknown): { readonly item: JsonObject; readonly index: number } | undefined {
  const index = list.findIndex((each) => name !== undefined && lower(each.name) === lower(name));
  const item = list[index];
  return item === undefined ? undefined : { item, index };
}

/** One thing without a name is the one of the plan that no other is. */
export function onlyUnnamed(
  unnamed: readonly (readonly [number, JsonObject])[],
  unmatched: readonly JsonObject[],
): { readonly item: JsonObject; readonly index: number } | undefined {
  const [only] = unnamed;
  return only !== undefined && unnamed.length === 1 && unmatched.length === 1 ? { item: only[1], index: only[0] } : undefined;
}

/** A name as it is compared. */
export function lower(name: unknown): string {
  return String(name).toLowerCase();
}
