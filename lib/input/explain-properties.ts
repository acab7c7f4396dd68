import { pointer } from "../finding/json-pointer.js";
import { accepts, convert } from "./convert.js";
import { describeValue, excerpt } from "./describe-value.js";
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
  const known = Object.keys(shape.properties ?? {});
  const open = new Set(known.filter((name) => !Object.hasOwn(value, name) && shape.properties?.[name]?.never !== true));
  const misspelt = unknown.map((name) => {
    const meant = closest(name, [...open]);
    if (meant !== undefined) open.delete(meant);
    return explainUnknown({ path, name, meant, known, shape, value: ownProperty(value, name) });
  });
  const absent = missing.filter((name) => open.has(name)).map((name) => explainMissing(path, name, shape));
  return [...misspelt, ...absent];
}

function explainMissing(path: string, name: string, shape: Shape): Explanation {
  const property = shape.properties?.[name] ?? {};
  return {
    rule: property.rule ?? "schema-required",
    path: pointer(path, name),
    message: `${name} is missing; expected ${expected(property)}`,
  };
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
  const remove = { op: "remove", path: place } as const;
  const explanation = { rule: "schema-unknown-property", path: place, received: excerpt(value) };
  const shown = describeValue(name).replace("text ", "");
  if (meant === undefined) {
    const message =
      known.length === 0 ? `no property is known here, got ${shown}` : `${shown} is not known here; known are ${known.join(", ")}`;
    return { ...explanation, message, repairs: [{ text: `leave ${shown} out`, patch: [remove] }] };
  }
  const message = `${shown} is not known here; did you mean "${meant}"?`;
  const fitting = fittingValue(shape.properties?.[meant] ?? {}, value);
  if (fitting === undefined) return { ...explanation, message };
  const add = { op: "add", path: pointer(path, meant), value: fitting } as const;
  return { ...explanation, message, repairs: [{ text: `call it ${meant}`, patch: [remove, add] }] };
}

function fittingValue(shape: Shape, value: unknown): unknown {
  return accepts(shape, value) ? value : convert(shape, value);
}
