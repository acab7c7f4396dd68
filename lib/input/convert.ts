import { hasType, type Shape, shapeFor } from "./shape.js";

/**
 * Returns the value that was obviously meant and fits the shape: a number that was written as text, one item where a list is
 * expected, a text without the white space around it. Returns undefined where that would be a guess.
 */
export function convert(shape: Shape, value: unknown): unknown {
  return [...conversions(shape, value)].find((candidate) => accepts(shape, candidate));
}

function* conversions(shape: Shape, value: unknown): Generator<unknown> {
  for (const member of shape.anyOf ?? []) yield* conversions(member, value);
  const numeric = shape.type === "integer" || shape.type === "number";
  if (typeof value === "string") {
    if (value !== value.trim()) yield value.trim();
    if (numeric && /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,14})?$/.test(value)) yield Number(value);
    if (shape.type === "boolean" && /^\$?(?:true|false)$/i.test(value)) yield value.toLowerCase().endsWith("true");
  }
  if (shape.type === "string" && (typeof value === "number" || typeof value === "boolean")) yield String(value);
  if (shape.type === "array" && !Array.isArray(value) && value !== null) yield [value];
  if (Array.isArray(value) && value.length === 1) yield value[0];
}

/** Reports whether a value fits a shape, as far as the shape tells; the contents of objects are not checked. */
export function accepts(given: Shape, value: unknown): boolean {
  const shape = shapeFor(given, value);
  if (shape.anyOf !== undefined || shape.never === true || !hasType(shape, value)) return false;
  if (shape.values !== undefined && !shape.values.includes(value)) return false;
  if (typeof value === "number") return inBounds(value, shape.minimum, shape.maximum);
  if (typeof value === "string") {
    return (
      inBounds([...value].length, shape.minLength, shape.maxLength) &&
      (shape.pattern?.test(value) ?? true) &&
      shape.format?.fault(value) === undefined
    );
  }
  if (!Array.isArray(value)) return true;
  const { items } = shape;
  return inBounds(value.length, shape.minItems, shape.maxItems) && (items === undefined || value.every((item) => accepts(items, item)));
}

function inBounds(value: number, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): boolean {
  return value >= least && value <= most;
}
