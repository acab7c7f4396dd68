import type { PatchOperation, Repair } from "../../types/index.js";
import { pointer } from "../finding/json-pointer.js";
import { shorten } from "../text/shorten.js";
import { either } from "../text/together.js";
import { accepts, convert } from "./convert.js";
import { excerpt } from "./describe-value.js";
import { expected } from "./expected.js";
import type { Explanation } from "./explanation.js";
import type { OwnName } from "./other-names.js";
import type { PropertyNames } from "./property-names.js";
import { ownProperty, type Shape } from "./shape.js";
import { closest } from "./suggest.js";

/** An object with missing or unknown properties, and its place. */
export interface RefusedObject {
  readonly path: string;
  readonly value: object;
  /** The shape that applies to it, and that of the whole document. */
  readonly shape: Shape;
  readonly whole: Shape;
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
  readonly names: PropertyNames | undefined;
}

/**
 * Explains what is wrong with the names in an object. A misspelt property is reported once, as an unknown property, and not
 * again as the missing one.
 */
export function explainProperties({ path, value, shape, whole, missing, unknown, names }: RefusedObject): Explanation[] {
  const known = Object.keys(shape.properties ?? {}).filter((name) => shape.properties?.[name]?.never !== true);
  const open = new Set(known.filter((name) => !Object.hasOwn(value, name)));
  const misspelt = unknown.map((name) => {
    const given = ownProperty(value, name);
    const own = names?.ownNameFor(name, given, known);
    if (own !== undefined) {
      const isGiven = !open.delete(own.to);
      return explainOtherName({ path, name, own, shape, value: given, isGiven, object: value });
    }
    const meant = closest(name, [...open]);
    if (meant !== undefined) open.delete(meant);
    const places = meant === undefined && whole !== shape ? (names?.placesOfProperty(whole, name) ?? []) : [];
    return explainUnknown({ path, name, meant, known, places, shape, value: given });
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

interface OtherProperty {
  readonly path: string;
  readonly name: string;
  readonly own: OwnName;
  readonly shape: Shape;
  readonly value: unknown;
  /** The object has the property already. */
  readonly isGiven: boolean;
  readonly object: object;
}

/** Explains a property that another tool calls so: what it is called here, and the repair that moves its value there. */
function explainOtherName({ path, name, own, shape, value, isGiven, object }: OtherProperty): Explanation {
  const place = pointer(path, name);
  const advice = own.advice ?? `it is called ${own.to} here`;
  const message = `${describeName(name)} is not a known property; ${advice}`;
  const explanation = { rule: "schema-unknown-property", path: place, received: excerpt(value), message };
  const fitting = fittingValue(shape.properties?.[own.to] ?? {}, own.value);
  const before = ownProperty(object, own.to);
  const isList = Array.isArray(before) && Array.isArray(fitting);
  if (isGiven && !isList) return { ...explanation, repairs: [removal(path, name)] };
  if (fitting === undefined) return explanation;
  const target = pointer(path, own.to);
  const added: PatchOperation[] = isList
    ? fitting.map((item): PatchOperation => ({ op: "add", path: `${target}/-`, value: item }))
    : [{ op: "add", path: target, value: fitting }];
  const patch: PatchOperation[] = [{ op: "remove", path: place }, ...added];
  return { ...explanation, repairs: [{ text: `give it in ${own.to}`, patch }] };
}

interface UnknownProperty {
  readonly path: string;
  readonly name: string;
  readonly meant: string | undefined;
  readonly known: readonly string[];
  /** Where else the document has a property of this name. */
  readonly places: readonly string[];
  readonly shape: Shape;
  readonly value: unknown;
}

function explainUnknown({ path, name, meant, known, places, shape, value }: UnknownProperty): Explanation {
  const place = pointer(path, name);
  const explanation = { rule: "schema-unknown-property", path: place, received: excerpt(value) };
  const shown = describeName(name);
  if (meant === undefined && places.length > 0) {
    return { ...explanation, message: `${shown} is not a known property here; it belongs in ${either(places)}` };
  }
  if (meant === undefined) {
    const message =
      known.length === 0
        ? `${shown} is not a known property; no properties are allowed here`
        : `${shown} is not a known property; known properties are ${known.join(", ")}`;
    return { ...explanation, message, repairs: [removal(path, name)] };
  }
  const repairs = renaming(path, name, meant, fittingValue(shape.properties?.[meant] ?? {}, value));
  return { ...explanation, message: `${shown} is not a known property; did you mean "${meant}"?`, repairs };
}

function removal(path: string, name: string): Repair {
  return { text: `remove ${describeName(name)}`, patch: [{ op: "remove", path: pointer(path, name) }] };
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
