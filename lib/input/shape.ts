import type { TextFormat } from "./formats.js";

/**
 * What the explanation of an error knows about one place of a document. It is generated from schemas/ next to each validator.
 * The validator decides; the shape only helps to explain what is wrong.
 */
export interface Shape {
  readonly type?: string;
  /** Id of the rule that a fault here breaks, if it is not just the schema. */
  readonly rule?: string;
  readonly format?: TextFormat;
  readonly pattern?: RegExp;
  /** What the pattern requires, in words. */
  readonly words?: string;
  readonly values?: readonly unknown[];
  /** This is the only possible value, and there will never be another. */
  readonly fixed?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly properties?: { readonly [name: string]: Shape };
  readonly required?: readonly string[];
  /** The shape of properties that are not named, if they are allowed and have one. */
  readonly others?: Shape;
  readonly items?: Shape;
  /** Shapes of different types; the type of the value selects one. */
  readonly anyOf?: readonly Shape[];
  /** Sets of properties. Exactly one set must be given. */
  readonly ways?: readonly (readonly string[])[];
  /** No value is allowed here. */
  readonly never?: boolean;
  /** The property whose value selects the shape from `branches`. */
  readonly by?: string;
  readonly branches?: { readonly [value: string]: Shape };
}

/** An error as the compiled validators report it: the place, the broken keyword, and the name of a missing or unknown property. */
export interface ValidatorError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params?: { readonly missingProperty?: string; readonly additionalProperty?: string };
}

/**
 * A compiled validator. The function object holds the errors of the last call; their paths begin with that of the document, if
 * it is given.
 */
export interface Validate {
  (document: unknown, place?: { readonly instancePath: string }): boolean;
  errors?: readonly ValidatorError[] | null;
}

/** Reports whether a value has the type of a shape; a shape without a type accepts any. */
export function hasType(shape: Shape, value: unknown): boolean {
  switch (shape.type) {
    case undefined:
      return true;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === shape.type;
  }
}

/**
 * Returns the shape that applies to a value: the alternative of its type, or the branch that it names. A rule of the
 * alternatives as a whole applies to each of them. If no alternative fits, the shape is returned unchanged.
 */
export function shapeFor(shape: Shape, value: unknown): Shape {
  const fitting = shape.anyOf?.find((member) => hasType(member, value));
  if (fitting !== undefined) return shape.rule === undefined ? fitting : { ...fitting, rule: shape.rule };
  const choice = shape.by === undefined ? undefined : ownProperty(value, shape.by);
  return (typeof choice === "string" && ownProperty<Shape>(shape.branches, choice)) || shape;
}

/** Returns the shape below `shape` for a property or item of a value; undefined if nothing is known of it. */
export function shapeBelow(shape: Shape, value: unknown, token: string): Shape | undefined {
  const applied = shapeFor(shape, value);
  return Array.isArray(value) ? applied.items : (ownProperty<Shape>(applied.properties, token) ?? applied.others);
}

/** Returns a property of the object itself, never an inherited one. */
export function ownProperty<Value = unknown>(object: unknown, name: string): Value | undefined {
  return typeof object === "object" && object !== null && Object.hasOwn(object, name) ? (object as Record<string, Value>)[name] : undefined;
}
