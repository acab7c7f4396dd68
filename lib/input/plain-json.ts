import { pointer } from "../finding/json-pointer.js";
import { inputRules } from "../rules/input-rules.js";
import { setProperty } from "./set-property.js";

/** A value that is not plain JSON, and its place. */
interface JsonFault {
  readonly path: string;
  readonly rule: "schema-type" | "input-depth" | "input-size";
  readonly message: string;
  /** The value is undefined, as if it had been omitted. */
  readonly undefined?: boolean;
}

/** A copy of a value as plain JSON, and what of the value could not be copied. */
export interface PlainJson {
  readonly value: unknown;
  readonly faults: readonly JsonFault[];
  /** False if the copy ends early, because the rest can only be guessed. */
  readonly complete: boolean;
}

/** Replaces what a getter or a proxy did not return. */
const unreadable = Symbol("unreadable");

/** Ends the copying; its fault has already been recorded. */
class EndOfCopy extends Error {}

/**
 * Copies a value as plain JSON: text, finite numbers, booleans, null, lists, and objects without a class.
 *
 * Guarantees: never throws and always ends, for any input: getters and proxies that throw, cycles, lists with holes, nesting
 * without end. Each property is read once, so that nobody can change the input between its check and its use. A value that is
 * not JSON is reported and replaced by null. An object that holds others and occurs in several places is copied once.
 */
export function plainJson(input: unknown): PlainJson {
  const faults: JsonFault[] = [];
  const tokens: (string | number)[] = [];
  const copies = new Map<object, { readonly copy: unknown; readonly size: number; readonly values: number }>();
  const ancestors: object[] = [];
  const bounds = inputRules["input-size"].values;
  let size = 0;
  let values = 0;
  let objects = 0;

  try {
    return { value: copyOf(input), faults, complete: true };
  } catch (error) {
    if (!(error instanceof EndOfCopy)) throw error;
    return { value: undefined, faults, complete: false };
  }

  function copyOf(value: unknown): unknown {
    grow(typeof value === "string" ? value.length + 3 : 2, 1);
    switch (typeof value) {
      case "string":
      case "boolean":
        return value;
      case "number":
        // adding 0 turns -0, for which JSON has no number, into 0
        return Number.isFinite(value) ? value + 0 : fault("schema-type", `expected a number that JSON can hold, got ${value}`);
      case "object":
        return value === null ? null : copyOfObject(value);
      case "undefined":
        return fault("schema-type", "undefined is not a JSON value", { undefined: true });
      default:
        return fault("schema-type", `expected plain JSON, got a ${typeof value}`);
    }
  }

  function copyOfObject(value: object): unknown {
    const known = copies.get(value);
    if (known !== undefined) {
      grow(known.size, known.values);
      return known.copy;
    }
    if (ancestors.includes(value)) return end("input-depth", "this object contains itself, so the input has no end");
    const { levels } = inputRules["input-depth"].values;
    if (ancestors.length === levels) return end("input-depth", `the input is nested deeper than ${levels} levels`);
    const before = { size, values, objects: ++objects };
    ancestors.push(value);
    const copy = contentsOf(value);
    ancestors.pop();
    // an object without nested objects is quickly copied again, and there may be too many of them to remember
    if (objects > before.objects) copies.set(value, { copy, size: size - before.size, values: values - before.values });
    return copy;
  }

  function contentsOf(value: object): unknown {
    const depth = tokens.length;
    try {
      return Array.isArray(value) ? itemsOf(value) : propertiesOf(value);
    } catch (error) {
      if (error instanceof EndOfCopy) throw error;
      // a proxy refused to list its keys; what it threw may be anything and is not examined
      tokens.length = depth;
      return fault("schema-type", "expected plain JSON, got an object that cannot be read");
    }
  }

  function itemsOf(list: readonly unknown[]): unknown[] {
    const copy: unknown[] = [];
    const { length } = list;
    for (let i = 0; i < length; i++) {
      let item: unknown;
      try {
        item = list[i];
      } catch {
        item = unreadable;
      }
      // there may be a hundred thousand texts, and there is nothing to report about any of them
      if (typeof item === "string" && size + item.length + 3 <= bounds.bytes && values < bounds.values) {
        size += item.length + 3;
        values++;
        copy.push(item);
        continue;
      }
      tokens.push(i);
      const hole = item === undefined && !(i in list);
      copy.push(hole ? fault("schema-type", `the list has a hole: it is ${length} long and has no item ${i}`) : copyOfRead(item));
      tokens.pop();
      // the rest of a list with holes may be billions of holes
      if (hole) break;
    }
    return copy;
  }

  function propertiesOf(value: object): unknown {
    const prototype: object | null = Object.getPrototypeOf(value);
    // the root prototype of another realm, such as a frame or the sandbox of a test runner, is as good as ours
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
      return fault("schema-type", `expected plain JSON, got ${classOf(prototype)}`);
    const keys = Object.keys(value);
    // each of them would be reported as an unknown property
    if (keys.length > bounds.properties)
      return end("input-size", `an object has ${keys.length} properties, more than ${bounds.properties}`);
    const copy: Record<string, unknown> = {};
    for (const key of keys) {
      tokens.push(key);
      grow(key.length + 4, 0);
      let property: unknown;
      try {
        property = (value as Record<string, unknown>)[key];
      } catch {
        property = unreadable;
      }
      setProperty(copy, key, copyOfRead(property));
      tokens.pop();
    }
    return copy;
  }

  function copyOfRead(value: unknown): unknown {
    return value === unreadable ? fault("schema-type", "expected plain JSON, got a property that cannot be read") : copyOf(value);
  }

  function grow(by: number, more: number): void {
    size += by;
    values += more;
    if (size > bounds.bytes) end("input-size", `the input is larger than ${bounds.bytes} bytes`);
    if (values > bounds.values) end("input-size", `the input has more than ${bounds.values} values`);
  }

  /** Records a fault. Null replaces the value, so that its absence is not a second fault. */
  function fault(rule: JsonFault["rule"], message: string, more: { readonly undefined?: boolean } = {}): null {
    faults.push({ path: pointer("", ...tokens), rule, message, ...more });
    return null;
  }

  function end(rule: JsonFault["rule"], message: string): never {
    fault(rule, message);
    throw new EndOfCopy();
  }
}

function classOf(prototype: object): string {
  const made = prototype.constructor;
  const name = typeof made === "function" ? made.name : "";
  return /^\w+$/.test(name) ? `an instance of ${name}` : "an instance of a class";
}
