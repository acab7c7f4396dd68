import type { PatchOperation, Repair } from "../../types/index.js";
import { pointer } from "../finding/json-pointer.js";
import { shorten } from "../text/shorten.js";
import { accepts, convert } from "./convert.js";
import { excerpt } from "./describe-value.js";
import { expected } from "./expected.js";
import type { Explanation } from "./explanation.js";
import { ownProperty, type Shape } from "./shape.js";
import { closest } from "./suggest.js";

/** An object with properties missing or unknown, and where it stands. */
export interface RefusedObject {
  readonly path: string;
  readonly value: object;
  /** The shape that applies to it. */
  readonly shape: Shape;
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * What is wrong with the names in an object. A misspelt property is told once, as the unknown property it is, and not
 * a second time as the property that is missing for it.
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
  // where unknown properties are let pass, a misspelt one shows only by what is missing
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
      known.length === 0 ? `no property is known here, got ${shown}` : `${shown} is not known here; known are ${known.join(", ")}`;
    return { ...explanation, message, repairs: [{ text: `leave ${shown} out`, patch: [{ op: "remove", path: place }] }] };
  }
  const repairs = renaming(path, name, meant, fittingValue(shape.properties?.[meant] ?? {}, value));
  return { ...explanation, message: `${shown} is not known here; did you mean "${meant}"?`, repairs };
}

/** The repair that gives a property another name, where its value fits there. */
function renaming(path: string, from: string, to: string, value: unknown): Repair[] {
  if (value === undefined) return [];
  const patch: PatchOperation[] = [
    { op: "remove", path: pointer(path, from) },
    { op: "add", path: pointer(path, to), value },
  ];
  return [{ text: `call it ${to}`, patch }];
}

function fittingValue(shape: Shape, value: unknown): unknown {
  return accepts(shape, value) ? value : convert(shape, value);
}

function describeName(name: string): string {
  return `"${shorten(name)}"`;
}
