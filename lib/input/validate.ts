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
import { ownProperty, type Shape, shapeBelow, shapeFor, type Validate, type ValidatorError } from "./shape.js";

/** A typed value, or the findings that say why there is none. */
export type ReadResult<Value> =
  | { readonly value: Value; readonly findings: readonly [] }
  | { readonly value: undefined; readonly findings: readonly Finding[] };

/** The same, and the ranges of its reservations where they are known already. */
export type ParsedWithReserved<Value> = ReadResult<Value> & { readonly reserved?: RangeList | undefined };

/** What is read, and the parts of the catalogue its faults cite; listed and not joined, for joining them would cost more than reading. */
export interface Reader {
  readonly validate: Validate;
  readonly shape: Shape;
  readonly rules: readonly { readonly [id: string]: IdentifiedRow }[];
}

/**
 * Reads a value of whatever origin as what the reader's schema describes.
 *
 * Guarantees: never throws and always ends; the value read is a copy of plain JSON that shares nothing with the input;
 * one finding for each fault, in document order, all of them at once.
 */
export function readInput<Value>(input: unknown, reader: Reader): ReadResult<Value> {
  return readPlain(plainJson(input), reader);
}

/**
 * The same for a value that may have `reserved`, which is where there may be a hundred thousand texts. A list of nothing
 * but ranges is read into numbers at once, and there is nothing left of it to validate.
 */
export function readWithReserved<Value>(input: unknown, reader: Reader): ParsedWithReserved<Value> {
  const plain = plainJson(input);
  const reserved = rangesIn(ownProperty(plain.value, "reserved"));
  if (reserved === undefined || plain.faults.length > 0 || !reader.validate({ ...(plain.value as object), reserved: [] }))
    return readPlain<Value>(plain, reader);
  return { value: plain.value as Value, findings: [], reserved };
}

/** The ranges of a list that is made of their texts and nothing else. */
function rangesIn(list: unknown): RangeList | undefined {
  if (!Array.isArray(list)) return undefined;
  const ranges = new RangeList(list.length);
  return list.every((item) => typeof item === "string" && ranges.takeText(item)) ? ranges : undefined;
}

function readPlain<Value>(plain: PlainJson, reader: Reader): ReadResult<Value> {
  const valid = isValid(plain, reader);
  if (valid === undefined) {
    const message = "a text of the input is too long to be looked at";
    return { value: undefined, findings: [findingFor({ rule: "input-size", path: "", message }, reader)] };
  }
  if (valid && plain.faults.length === 0) return { value: plain.value as Value, findings: [] };
  const errors = valid ? [] : (reader.validate.errors ?? []);
  // the validator would keep them until it is called again
  reader.validate.errors = null;
  const findings = [...explainPlain(plain, reader), ...explainErrors(errors, plain, reader)].map((explanation) =>
    findingFor(explanation, reader),
  );
  return { value: undefined, findings: inDocumentOrder(findings, plain.value) };
}

/** Whether the validator takes the value; undefined where the engine has no room left to match one of its texts. */
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

/** A rule that the reader has no row for would be a mistake in the schema; the tests rule it out. */
function ruleRow(rules: Reader["rules"], id: string): IdentifiedRow {
  const row = rules.find((part) => Object.hasOwn(part, id))?.[id];
  if (row === undefined) throw new Error(`no rule is called ${id}`);
  return row;
}

function explainPlain(plain: PlainJson, { shape }: Reader): Explanation[] {
  return plain.faults.map(({ path, rule, message, undefined: left }) => {
    if (left !== true || !shapeAt(shape, plain.value, path).optional) return { rule, path, message };
    return { rule, path, message, repairs: [{ text: `leave ${pointerTokens(path).at(-1)} out`, patch: [{ op: "remove", path }] }] };
  });
}

/** The errors of one place: names that are missing or unknown in it, and what else it breaks itself. */
interface Place {
  readonly path: string;
  readonly missing: string[];
  readonly unknown: string[];
  readonly keywords: string[];
}

function explainErrors(errors: readonly ValidatorError[], plain: PlainJson, reader: Reader): Explanation[] {
  const statementOf = (rule: string) => asFragment(ruleRow(reader.rules, rule).statement);
  const told = new Set(plain.faults.map(({ path }) => path));
  const explanations = placesOf(errors).flatMap((place) => {
    const { path, unknown } = place;
    const value = valueAt(plain.value, path);
    const { shape, optional } = shapeAt(reader.shape, plain.value, path);
    const applied = shapeFor(shape, value);
    // of what alternatives leave behind, only what the shape itself requires is missing
    const missing = place.missing.filter((name) => applied.required?.includes(name));
    const named =
      missing.length + unknown.length === 0 ? [] : explainProperties({ path, value: value as object, shape: applied, missing, unknown });
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

/** Whether a value is wrong itself, and not only a name or a value in it. */
function isWrong({ keywords }: Place, shape: Shape, value: unknown): boolean {
  const besides = ["if"];
  // where the type of one alternative fits, the others have failed by their type, and that is no fault
  if (shape.anyOf !== undefined && shapeFor(shape, value).anyOf === undefined) besides.push("anyOf", "type");
  if (shape.ways !== undefined) besides.push("not");
  return keywords.some((keyword) => !besides.includes(keyword));
}

/** The shape of a place, and whether it is a property that may be left out. */
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

/** A sentence as the end of a message: without its full stop, and small where it does not begin with a name. */
function asFragment(sentence: string): string {
  const start = /^(?:An?|The|Each|Every|No)\b|^[A-Z][a-z]+(?= [a-z])/;
  return sentence.replace(start, (word) => word.toLowerCase()).replace(/\.$/, "");
}
