import type { TextFormat } from "./formats.js";

/**
 * What the explanation of an error knows about one place of a document. Generated from schemas/ beside each validator;
 * the validator decides, the shape only helps to say what is wrong.
 */
export interface Shape {
  readonly type?: string;
  /** Id of the rule that a fault here breaks, where it is not just the schema. */
  readonly rule?: string;
  readonly format?: TextFormat;
  readonly pattern?: RegExp;
  /** What the pattern asks for. */
  readonly words?: string;
  readonly values?: readonly unknown[];
  /** There is only the one value, and there never will be another. */
  readonly fixed?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly properties?: { readonly [name: string]: Shape };
  readonly required?: readonly string[];
  /** The shape of properties that are named nowhere, where they are allowed and have one. */
  readonly others?: Shape;
  readonly items?: Shape;
  /** Shapes of different types, told apart by the type of the value. */
  readonly anyOf?: readonly Shape[];
  /** Sets of properties of which exactly one set is given. */
  readonly ways?: readonly (readonly string[])[];
  /** Nothing may be given here. */
  readonly never?: boolean;
  /** The property whose value chooses the shape out of `branches`. */
  readonly by?: string;
  readonly branches?: { readonly [value: string]: Shape };
}

/** An error as the compiled validators report it: the place, what it breaks, and the name of a property where one is missing or unknown. */
export interface ValidatorError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params?: { readonly missingProperty?: string; readonly additionalProperty?: string };
}

/** A compiled validator, which has the errors of the last call; their places begin with that of the document, if it is given. */
export interface Validate {
  (document: unknown, place?: { readonly instancePath: string }): boolean;
  errors?: readonly ValidatorError[] | null;
}

/** Whether a value has the type of a shape; a shape without a type takes any. */
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
 * The shape that applies to a value: of several alternatives the one of its type, and of the branches the one it names.
 * A rule on the alternatives as a whole goes with each. Where no alternative fits, the shape as it stands.
 */
export function shapeFor(shape: Shape, value: unknown): Shape {
  const fitting = shape.anyOf?.find((member) => hasType(member, value));
  if (fitting !== undefined) return shape.rule === undefined ? fitting : { ...fitting, rule: shape.rule };
  const choice = shape.by === undefined ? undefined : ownProperty(value, shape.by);
  return (typeof choice === "string" && ownProperty<Shape>(shape.branches, choice)) || shape;
}

/** The shape below `shape` for a value's property or item; undefined where nothing is known of it. */
export function shapeBelow(shape: Shape, value: unknown, token: string): Shape | undefined {
  const applied = shapeFor(shape, value);
  return Array.isArray(value) ? applied.items : (ownProperty<Shape>(applied.properties, token) ?? applied.others);
}

/** A property an object has itself, never one it inherits. */
export function ownProperty<Value = unknown>(object: unknown, name: string): Value | undefined {
  return typeof object === "object" && object !== null && Object.hasOwn(object, name) ? (object as Record<string, Value>)[name] : undefined;
}
