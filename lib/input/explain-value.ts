import type { PatchOperation } from "../../types/index.js";
import { pointerTokens } from "../finding/json-pointer.js";
import { counted } from "../text/counted.js";
import { either, together } from "../text/together.js";
import { convert } from "./convert.js";
import { describeValue, excerpt } from "./describe-value.js";
import { expected } from "./expected.js";
import type { Explanation, StatementOf } from "./explanation.js";
import { hasType, type Shape, shapeFor } from "./shape.js";
import { closest } from "./suggest.js";

/** A value that the validator refused, and its place. */
export interface RefusedValue {
  readonly path: string;
  readonly value: unknown;
  readonly shape: Shape;
  /** Whether the property may be omitted. */
  readonly optional: boolean;
  readonly statementOf: StatementOf;
}

/**
 * Explains what is wrong with a value, what would be right, and the repair if one is obvious. A value gets one explanation,
 * however many keywords it breaks.
 */
export function explainValue(refused: RefusedValue): Explanation {
  const { path, value, shape: given } = refused;
  const shape = shapeFor(given, value);
  const { rule, message } = fault(shape, refused);
  return { rule, path, message, received: excerpt(value), repairs: repairs(shape, refused) };
}

interface Fault {
  readonly rule: string;
  readonly message: string;
}

function fault(shape: Shape, refused: RefusedValue): Fault {
  const { value, shape: given, statementOf } = refused;
  const got = describeValue(value);
  if (shape.never === true) return neverFault(shape, refused);
  if (shape.anyOf !== undefined || !hasType(shape, value)) {
    const message = `expected ${expected(given)}, got ${got}`;
    // the value that was probably meant may still break the rule; it is then reported for that next
    if (convert(given, value) !== undefined) return { rule: "schema-type", message };
    const reason = Array.isArray(value) && shape.rule !== undefined ? `: ${statementOf(shape.rule)}` : "";
    return { rule: shape.rule ?? "schema-type", message: message + reason };
  }
  if (shape.ways !== undefined) return waysFault(shape.ways, value);
  if (shape.values !== undefined) {
    const meant = nearValue(shape.values, value);
    const hint = meant === undefined ? "" : `; did you mean ${JSON.stringify(meant)}?`;
    return { rule: shape.rule ?? "schema-value", message: `expected ${expected(shape)}, got ${got}${hint}` };
  }
  if (shape.format !== undefined && typeof value === "string") return formatFault(shape, value, statementOf);
  return { rule: shape.rule ?? "schema-value", message: limitFault(shape, refused) };
}

function neverFault({ rule }: Shape, { path, statementOf }: RefusedValue): Fault {
  const reason = rule === undefined ? "" : `: ${statementOf(rule)}`;
  return { rule: rule ?? "schema-unknown-property", message: `${pointerTokens(path).at(-1)} cannot be given here${reason}` };
}

function formatFault({ format, rule }: Shape, text: string, statementOf: StatementOf): Fault {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== "");
  if (rule !== undefined && format?.plural !== undefined && parts.length > 1 && parts.every((part) => format.fault(part) === undefined)) {
    return {
      rule,
      message: `expected ${format.expected}, got ${parts.length} ${format.plural} in ${describeValue(text)}: ${statementOf(rule)}`,
    };
  }
  const { rule: broken = "schema-value", reason = "" } = format?.fault(text) ?? {};
  return { rule: broken, message: reason };
}

/** Compares the sets of properties, of which exactly one must be given, with those that are given. */
function waysFault(ways: readonly (readonly string[])[], value: unknown): Fault {
  const given = [...new Set(ways.flat())].filter((name) => Object.hasOwn(value as object, name));
  const message = `expected ${either(ways.map(together))}, got ${given.length === 0 ? "none of them" : together(given)}`;
  return { rule: given.length === 0 ? "schema-required" : "schema-value", message };
}

function limitFault(shape: Shape, { value, shape: given, statementOf }: RefusedValue): string {
  const { minimum = 0, maximum = 0, minItems = 0, maxItems = 0, minLength = 0, maxLength = 0, pattern, rule } = shape;
  if (typeof value === "number")
    return `${value} is ${value < minimum ? `under ${minimum}` : `over ${maximum}`}; expected ${expected(given)}`;
  if (Array.isArray(value)) {
    const limit = value.length < minItems ? `at least ${counted(minItems, "item")}` : `at most ${counted(maxItems, "item")}`;
    return `expected ${limit}, got ${describeValue(value)}`;
  }
  const got = describeValue(value);
  if (pattern !== undefined && rule !== undefined) return `${got} is not valid: ${statementOf(rule)}`;
  if (pattern !== undefined)
    return `expected ${shape.words === undefined ? `text of the form ${pattern.source}` : expected(given)}, got ${got}`;
  const { length } = [...String(value)];
  return `expected ${length < minLength ? `at least ${counted(minLength, "character")}` : `at most ${counted(maxLength, "character")}`}, got ${got}`;
}

/** Returns the allowed value that a text was probably meant to be. */
function nearValue(values: readonly unknown[], value: unknown): unknown {
  return typeof value === "string"
    ? closest(
        value,
        values.filter((allowed) => typeof allowed === "string"),
      )
    : undefined;
}

function repairs(shape: Shape, { path, value, shape: given, optional }: RefusedValue): Explanation["repairs"] {
  const remove = (text: string) => ({ text, patch: [{ op: "remove", path } as const] });
  if (shape.never === true || (value === null && optional)) return [remove(`remove ${pointerTokens(path).at(-1)}`)];
  if (shape.ways !== undefined && hasType(shape, value)) return waysRepairs(shape.ways, path, value);
  const { values = [], fixed } = shape;
  const meant = convert(given, value) ?? (fixed === true ? values[0] : nearValue(values, value));
  if (meant === undefined) return [];
  const replace: PatchOperation = { op: "replace", path, value: meant };
  return [{ text: `use ${JSON.stringify(excerpt(meant))}`, patch: [replace] }];
}

/** Offers, for each complete set, to remove the properties of the other sets. */
function waysRepairs(ways: readonly (readonly string[])[], path: string, value: unknown): Explanation["repairs"] {
  const has = (name: string) => Object.hasOwn(value as object, name);
  return ways
    .filter((way) => way.every(has))
    .map((way) => {
      const others = [...new Set(ways.flat())].filter((name) => has(name) && !way.includes(name));
      return {
        text: `keep ${together(way)} and remove ${together(others)}`,
        patch: others.map((name) => ({ op: "remove" as const, path: `${path}/${name}` })),
      };
    });
}
