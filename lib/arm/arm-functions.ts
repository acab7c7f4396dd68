import { isObject, property } from "../collections/json-values.js";

/**
 * Returns what a template function gives for some values; undefined if the function is not supported, or the result depends on an
 * unknown value.
 */
export function callFunction(name: string, values: readonly unknown[]): unknown {
  const lazy = lazily(name, values);
  if (lazy !== undefined || values.includes(undefined)) return lazy;
  return Object.hasOwn(functions, name) ? functions[name]?.(values) : undefined;
}

/** Returns what a function gives although one of its values may be unknown. */
function lazily(name: string, values: readonly unknown[]): unknown {
  switch (name) {
    case "and":
      return values.includes(false) ? false : undefined;
    case "or":
      return values.includes(true) ? true : undefined;
    case "coalesce":
      return values[0] !== undefined && values[0] !== null ? values[0] : undefined;
    case "resourceid":
    case "subscriptionresourceid":
    case "extensionresourceid":
      // the name of a resource is its last part, whatever its group is
      return values.includes(undefined) ? values.at(-1) : undefined;
    default:
      return undefined;
  }
}

type Values = readonly unknown[];
const text = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "object" ? JSON.stringify(value) : String(value);
const list = (value: unknown): unknown[] | undefined => (Array.isArray(value) ? value : undefined);
const number = (value: unknown): number => (typeof value === "number" ? value : Number.NaN);
const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);
/** The longest list that a function makes. */
const longest = 10_000;

function length(value: unknown): number | undefined {
  if (typeof value === "string" || Array.isArray(value)) return value.length;
  return isObject(value) ? Object.keys(value).length : undefined;
}

function isEqual(first: unknown, second: unknown): boolean {
  return typeof first === "object" ? JSON.stringify(first) === JSON.stringify(second) : first === second;
}

function contains([container, item]: Values): boolean | undefined {
  if (Array.isArray(container)) return container.some((own) => isEqual(own, item));
  if (typeof container === "string") return container.includes(text(item));
  return isObject(container) ? property(container, text(item)) !== undefined : undefined;
}

function union(values: Values): unknown {
  if (values.every(Array.isArray)) return values.flat().filter((item, index, all) => all.findIndex((own) => isEqual(own, item)) === index);
  return values.every(isObject) ? Object.assign({}, ...values) : undefined;
}

function pairs(values: Values): unknown {
  return Object.fromEntries(Array.from({ length: values.length / 2 }, (_, index) => [text(values[2 * index]), values[2 * index + 1]]));
}

function slice([value, count]: Values, isTaken: boolean): unknown {
  const end = Math.max(0, number(count));
  if (!Number.isInteger(end) || (typeof value !== "string" && !Array.isArray(value))) return undefined;
  return isTaken ? value.slice(0, end) : value.slice(end);
}

function range([start, count]: Values): number[] | undefined {
  const [first, size] = [number(start), number(count)];
  return size >= 0 && size <= longest ? Array.from({ length: size }, (_, index) => first + index) : undefined;
}

function parsed(value: unknown): unknown {
  try {
    return JSON.parse(text(value));
  } catch {
    return undefined;
  }
}

/** Returns a list or text unless it is longer than any that a template needs. */
function bounded<Whole extends string | readonly unknown[]>(whole: Whole): Whole | undefined {
  return whole.length <= (typeof whole === "string" ? 1_000_000 : longest) ? whole : undefined;
}

const id = (values: Values) => values.map(text).join("/");

const functions: Readonly<Record<string, (values: Values) => unknown>> = {
  true: () => true,
  false: () => false,
  null: () => null,
  concat: (values) => (Array.isArray(values[0]) ? bounded(values.flat()) : bounded(values.map(text).join(""))),
  format: ([first, ...more]) => text(first).replace(/\{(\d{1,3})(?::[^{}]{0,20})?\}/g, (_, index) => text(more[Number(index)])),
  resourceid: id,
  subscriptionresourceid: id,
  extensionresourceid: id,
  equals: ([first, second]) => isEqual(first, second),
  not: ([value]) => (typeof value === "boolean" ? !value : undefined),
  and: (values) => values.every((value) => value === true),
  or: (values) => values.includes(true),
  greater: ([first, second]) => number(first) > number(second),
  greaterorequals: ([first, second]) => number(first) >= number(second),
  less: ([first, second]) => number(first) < number(second),
  lessorequals: ([first, second]) => number(first) <= number(second),
  contains,
  createarray: (values) => [...values],
  createobject: pairs,
  array: ([value]) => list(value) ?? [value],
  union,
  intersection: ([first, ...more]) =>
    list(first)?.filter((item) => more.every((other) => list(other)?.some((own) => isEqual(own, item)) === true)),
  first: ([value]) => (typeof value === "string" ? value.charAt(0) : list(value)?.[0]),
  last: ([value]) => (typeof value === "string" ? value.slice(-1) : list(value)?.at(-1)),
  take: (values) => slice(values, true),
  skip: (values) => slice(values, false),
  flatten: ([value]) => list(value)?.flat(),
  range,
  length: ([value]) => length(value),
  empty: ([value]) => value === null || length(value) === 0,
  coalesce: (values) => values.find((value) => value !== null),
  tolower: ([value]) => text(value).toLowerCase(),
  toupper: ([value]) => text(value).toUpperCase(),
  trim: ([value]) => text(value).trim(),
  split: ([value, separators]) => {
    const [first, ...more] = list(separators) ?? [separators];
    return more.reduce<string>((whole, separator) => whole.replaceAll(text(separator), text(first)), text(value)).split(text(first));
  },
  join: ([values, separator]) => list(values)?.map(text).join(text(separator)),
  replace: ([value, from, to]) => text(value).replaceAll(text(from), text(to)),
  startswith: ([value, start]) => text(value).toLowerCase().startsWith(text(start).toLowerCase()),
  endswith: ([value, end]) => text(value).toLowerCase().endsWith(text(end).toLowerCase()),
  substring: ([value, start, size]) => text(value).substring(number(start), size === undefined ? undefined : number(start) + number(size)),
  indexof: ([value, part]) => text(value).toLowerCase().indexOf(text(part).toLowerCase()),
  string: ([value]) => text(value),
  int: ([value]) => finite(Number(value)),
  bool: ([value]) => text(value).toLowerCase() === "true" || value === 1,
  json: ([value]) => parsed(value),
  add: ([first, second]) => finite(number(first) + number(second)),
  sub: ([first, second]) => finite(number(first) - number(second)),
  mul: ([first, second]) => finite(number(first) * number(second)),
  div: ([first, second]) => finite(Math.trunc(number(first) / number(second))),
  mod: ([first, second]) => finite(number(first) % number(second)),
  min: (values) => finite(Math.min(...values.flat().map(number))),
  max: (values) => finite(Math.max(...values.flat().map(number))),
};
