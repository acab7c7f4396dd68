import type { PatchOperation, Repair } from "../../types/index.js";
import { pointer } from "../finding/json-pointer.js";
import { shorten } from "../text/shorten.js";
import { accepts, convert } from "./convert.js";
import { excerpt } from "./describe-value.js";
import { expected } from "./expected.js";
import type { Explanation } from "./explanation.js";
import { ownProperty, type Shape } from "./shape.js";
import { closest } from "./suggest.js";

/** An object with missing or unknown properties, and its place. */
export interface RefusedObject {
  readonly path: string;
  readonly value: object;
  /** The shape that applies to it. */
  readonly shape: Shape;
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Explains what is wrong with the names in an object. A misspelt property is reported once, as an unknown property, and not
 * again as the missing one.
 */
export function explainProperties({ path, value, shape, missing, unknown }: RefusedObject): Explanation[] {
  const known = Object.keys(shape.properties ?? {}).filter((name) => shape.properties?.[name]?.never !== true);
  const open = new Set(known.filter((name) => !Object.hasOwn(value, name)));
  const misspelt = unknown.map((name) => {
    const meant = closest(name, [...open]);
    if (meant !== undefined) open.delete(meant);
    return explainUnknown({ path, name, meant, known, shape, value: ownProperty(value, name) });
  });
  const absent = missing.filter((name) => open.has(name)).map((name) => explainMissing({ path, name, shape, value }));
  return [...misspelt, ...absent];
}

function explainMissing({
  path,
  name,
  shape,
  value,
}: Pick<RefusedObject, "path" | "value" | "shape"> & { readonly name: string }): Explanation {
  const property = shape.properties?.[name] ?? {};
  const explanation = { rule: property.rule ?? "schema-required", path: pointer(path, name) };
  const message = `${name} is missing; expected ${expected(property)}`;
  // where unknown properties are allowed, a misspelt one is noticed only by what is missing
  const strangers = Object.keys(value).filter((key) => ownProperty(shape.properties, key) === undefined);
  const misspelt = strangers.find((key) => closest(key, [name]) !== undefined);
  if (misspelt === undefined) return { ...explanation, message };
  const repairs = renaming(path, misspelt, name, fittingValue(property, ownProperty(value, misspelt)));
  return { ...explanation, message: `${message}; is it ${describeName(misspelt)}?`, repairs };
}

interface UnknownProperty {
  readonly path: string;
  readonly name: string;
  readonly meant: string | undefined;
  readonly known: readonly string[];
  readonly shape: Shape;
  readonly value: unknown;
}

function explainUnknown({ path, name, meant, known, shape, value }: UnknownProperty): Explanation {
  const place = pointer(path, name);
  const explanation = { rule: "schema-unknown-property", path: place, received: excerpt(value) };
  const shown = describeName(name);
  if (meant === undefined) {
    const message =
      known.length === 0
        ? `${shown} is not a known property; no properties are allowed here`
        : `${shown} is not a known property; known properties are ${known.join(", ")}`;
    return { ...explanation, message, repairs: [{ text: `remove ${shown}`, patch: [{ op: "remove", path: place }] }] };
  }
  const repairs = renaming(path, name, meant, fittingValue(shape.properties?.[meant] ?? {}, value));
  return { ...explanation, message: `${shown} is not a known property; did you mean "${meant}"?`, repairs };
}

/** Returns the repair that renames a property, if its value fits the new name. */
function renaming(path: string, from: string, to: string, value: unknown): Repair[] {
  if (value === undefined) return [];
  const patch: PatchOperation[] = [
    { op: "remove", path: pointer(path, from) },
    { op: "add", path: pointer(path, to), value },
  ];
  return [{ text: `rename it to ${to}`, patch }];
}

function fittingValue(shape: Shape, value: unknown): unknown {
  return accepts(shape, value) ? value : convert(shape, value);
}

function describeName(name: string): string {
  return `"${shorten(name)}"`;
}
