import { either, together } from "../text/together.js";
import type { Shape } from "./shape.js";

/** Describes what may be at a place, for messages: `a whole number from 0 to 4094`. */
export function expected(shape: Shape): string {
  if (shape.anyOf !== undefined) return either(shape.anyOf.map(expected));
  if (shape.values !== undefined) return either(shape.values.map((value) => JSON.stringify(value)));
  const text = shape.format?.expected ?? shape.words;
  if (text !== undefined) return text;
  switch (shape.type) {
    case "integer":
      return `a whole number${bounds(shape)}`;
    case "number":
      return `a number${bounds(shape)}`;
    case "boolean":
      return "true or false";
    case "string":
      return "text";
    case "array":
      return shape.items === undefined ? "a list" : `a list, each item ${expected(shape.items)}`;
    default:
      return shape.required === undefined ? "an object" : `an object with ${together(shape.required)}`;
  }
}

function bounds({ minimum, maximum }: Shape): string {
  if (minimum === undefined) return maximum === undefined ? "" : ` up to ${maximum}`;
  return maximum === undefined ? ` from ${minimum}` : ` from ${minimum} to ${maximum}`;
}
