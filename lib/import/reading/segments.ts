import { segmentAfter, Unresolved } from "./node.js";
import { openingOf, type Read } from "./values.js";

/**
 * Makes a reader of one name in a resource id: the one after a type, or after the first of several types that is in it. Only that segment matters: a placeholder for the subscription does not make a
 * name open, and the literal end of an interpolated text may contain the name.
 */
export function segment(...types: readonly string[]): Read<string> {
  return ({ value }) => {
    if (value === null || value === undefined || value === "") return undefined;
    const tail = value instanceof Unresolved ? value.tail : value;
    const name = typeof tail === "string" ? types.map((type) => segmentAfter(tail, type)).find((each) => each !== undefined) : undefined;
    if (name !== undefined) return openingOf(name) ?? { value: name };
    return (
      openingOf(value) ?? {
        open: "unreadable",
        text: typeof value === "string" ? value : "a value",
        wanted: `the id of one of ${types.join(" or ")}`,
      }
    );
  };
}

/** Returns the part of a resource id that ends with the name of one type, in lower case: the id of the surrounding resource. */
export function idUpTo(id: string | undefined, type: string): string | undefined {
  const segments = id?.toLowerCase().split("/") ?? [];
  const index = segments.indexOf(type.toLowerCase());
  return index < 0 || segments[index + 1] === undefined ? undefined : segments.slice(0, index + 2).join("/");
}
