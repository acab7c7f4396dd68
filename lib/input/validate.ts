import type { Finding } from "../../types/index.js";
import { RangeList } from "../address/range-list.js";
import { inDocumentOrder } from "../finding/in-document-order.js";
import { pointerTokens, valueAt } from "../finding/json-pointer.js";
import { findingOf } from "../rules/finding-of.js";
import type { IdentifiedRow } from "../rules/rule-rows.js";
import { explainProperties } from "./explain-properties.js";
import { explainValue } from "./explain-value.js";
import type { Explanation } from "./explanation.js";
import { type PlainJson, plainJson } from "./plain-json.js";
import type { PropertyNames } from "./property-names.js";
import { ownProperty, type Shape, shapeBelow, shapeFor, type Validate, type ValidatorError } from "./shape.js";

/** A typed value, or the findings that explain why there is none. */
export type ReadResult<Value> =
  | { readonly value: Value; readonly findings: readonly [] }
  | { readonly value: undefined; readonly findings: readonly Finding[] };

/** A read result, with the ranges of its reservations if they have already been parsed. */
export type ParsedWithReserved<Value> = ReadResult<Value> & { readonly reserved?: RangeList | undefined };

/**
 * What is read, and the parts of the catalogue that its faults cite. The parts are a list, because joining them would cost more
 * than reading.
 */
export interface Reader {
  readonly validate: Validate;
  readonly shape: Shape;
  readonly rules: readonly { readonly [id: string]: IdentifiedRow }[];
  readonly names?: PropertyNames;
}

/**
 * Reads a value of any origin as what the reader's schema describes.
 *
 * Guarantees: never throws and always ends. The value read is a copy in plain JSON that shares nothing with the input. There is
 * one finding for each fault, in document order, all of them at once.
 */
export function readInput<Value>(input: unknown, reader: Reader): ReadResult<Value> {
  return readPlain(plainJson(input), reader);
}

/**
 * Does the same for a value that may have `reserved`, which may hold a hundred thousand texts. A list that contains only ranges
 * is read into numbers at once, so nothing of it is left to validate.
 */
export function readWithReserved<Value>(input: unknown, reader: Reader): ParsedWithReserved<Value> {
  const plain = plainJson(input);
  const reserved = rangesIn(ownProperty(plain.value, "reserved"));
  if (reserved === undefined || plain.faults.length > 0 || !reader.validate({ ...(plain.value as object), reserved: [] }))
    return readPlain<Value>(plain, reader);
  return { value: plain.value as Value, findings: [], reserved };
}

/** Returns the ranges of a list that contains only range texts. */
function rangesIn(list: unknown): RangeList | undefined {
  if (!Array.isArray(list)) return undefined;
  const ranges = new RangeList(list.length);
  return list.every((item) => typeof item === "string" && ranges.takeText(item)) ? ranges : undefined;
}

function readPlain<Value>(plain: PlainJson, reader: Reader): ReadResult<Value> {
  const valid = isValid(plain, reader);
  if (valid === undefined) {
    const message = "a text of the input is too long to be checked";
    return { value: undefined, findings: [findingFor({ rule: "input-size", path: "", message }, reader)] };
  }
  if (valid && plain.faults.length === 0) return { value: plain.value as Value, findings: [] };
  const errors = valid ? [] : (reader.validate.errors ?? []);
  // otherwise the validator keeps them until it is called again
  reader.validate.errors = null;
  const findings = [...explainPlain(plain, reader), ...explainErrors(errors, plain, reader)].map((explanation) =>
    findingFor(explanation, reader),
  );
  return { value: undefined, findings: inDocumentOrder(findings, plain.value) };
}

/** Reports whether the validator accepts the value; undefined if the engine has too little memory to match one of its texts. */
function isValid(plain: PlainJson, { validate }: Reader): boolean | undefined {
  try {
    return !plain.complete || validate(plain.value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function findingFor(explanation: Explanation, { rules }: Reader): Finding {
  return findingOf(ruleRow(rules, explanation.rule), explanation);
}

/** Returns the row of a rule. A rule without a row would be a mistake in the schema; the tests rule it out. */
function ruleRow(rules: Reader["rules"], id: string): IdentifiedRow {
  const row = rules.find((part) => Object.hasOwn(part, id))?.[id];
  if (row === undefined) throw new Error(`there is no rule ${id}`);
  return row;
}

function explainPlain(plain: PlainJson, { shape }: Reader): Explanation[] {
  return plain.faults.map(({ path, rule, message, undefined: left }) => {
    if (left !== true || !shapeAt(shape, plain.value, path).optional) return { rule, path, message };
    return { rule, path, message, repairs: [{ text: `remove ${pointerTokens(path).at(-1)}`, patch: [{ op: "remove", path }] }] };
  });
}

/** The errors of one place: missing and unknown names in it, and the keywords it breaks itself. */
interface Place {
  readonly path: string;
  readonly missing: string[];
  readonly unknown: string[];
  readonly keywords: string[];
}

function explainErrors(errors: readonly ValidatorError[], plain: PlainJson, reader: Reader): Explanation[] {
  const statementOf = (rule: string) => asFragment(ruleRow(reader.rules, rule).statement);
  const whole = shapeFor(reader.shape, plain.value);
  const told = new Set(plain.faults.map(({ path }) => path));
  const explanations = placesOf(errors).flatMap((place) => {
    const { path, unknown } = place;
    const value = valueAt(plain.value, path);
    const { shape, optional } = shapeAt(reader.shape, plain.value, path);
    const applied = shapeFor(shape, value);
    // alternatives report more missing properties; only those that the shape itself requires count
    const missing = place.missing.filter((name) => applied.required?.includes(name));
    const named =
      missing.length + unknown.length === 0
        ? []
        : explainProperties({ path, value: value as object, shape: applied, whole, missing, unknown, names: reader.names });
    return isWrong(place, shape, value) ? [...named, explainValue({ path, value, shape, optional, statementOf })] : named;
  });
  return explanations.filter(({ path }) => !told.has(path));
}

function placesOf(errors: readonly ValidatorError[]): Place[] {
  const places = new Map<string, Place>();
  for (const { instancePath: path, keyword, params } of errors) {
    const place = places.get(path) ?? { path, missing: [], unknown: [], keywords: [] };
    places.set(path, place);
    if (params?.missingProperty !== undefined) place.missing.push(params.missingProperty);
    else if (params?.additionalProperty !== undefined) place.unknown.push(params.additionalProperty);
    else place.keywords.push(keyword);
  }
  return [...places.values()];
}

/** Reports whether a value is wrong itself, not only a name or a value in it. */
function isWrong({ keywords }: Place, shape: Shape, value: unknown): boolean {
  const besides = ["if"];
  // if the type of one alternative fits, the others fail only because of their type, and that is no fault
  if (shape.anyOf !== undefined && shapeFor(shape, value).anyOf === undefined) besides.push("anyOf", "type");
  if (shape.ways !== undefined) besides.push("not");
  return keywords.some((keyword) => !besides.includes(keyword));
}

/** Returns the shape of a place, and whether it is a property that may be omitted. */
function shapeAt(root: Shape, document: unknown, path: string): { readonly shape: Shape; readonly optional: boolean } {
  let shape = root;
  let value = document;
  let optional = false;
  for (const token of pointerTokens(path)) {
    optional = !Array.isArray(value) && shapeFor(shape, value).required?.includes(token) !== true;
    shape = shapeBelow(shape, value, token) ?? {};
    value = ownProperty(value, token);
  }
  return { shape, optional };
}

/** Returns a sentence as the end of a message: without its full stop, and in lower case unless it begins with a name. */
function asFragment(sentence: string): string {
  const start = /^(?:An?|The|Each|Every|No)\b|^[A-Z][a-z]+(?= [a-z])/;
  return sentence.replace(start, (word) => word.toLowerCase()).replace(/\.$/, "");
}
