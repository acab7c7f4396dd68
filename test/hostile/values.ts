/** A value that is not JSON, its message, and its place below the given one. */
export interface HostileValue {
  readonly what: string;
  readonly make: () => unknown;
  readonly rule: string;
  readonly below: string;
  readonly message: string;
}

const hole: unknown[] = [];
hole[4_000_000_000] = 1;

function cycle(): unknown {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** A list or an object nested so many times. */
export function nested(levels: number, wrap: (value: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
}

class Site {}

const noJson: readonly (readonly [what: string, make: () => unknown, message: string, below?: string])[] = [
  ["NaN", () => Number.NaN, "expected a number that JSON can hold, got NaN"],
  ["a number past every number", () => Number.POSITIVE_INFINITY, "expected a number that JSON can hold, got Infinity"],
  ["one below every number", () => Number.NEGATIVE_INFINITY, "expected a number that JSON can hold, got -Infinity"],
  ["a bigint", () => 24n, "expected plain JSON, got a bigint"],
  ["a symbol", () => Symbol("10.0.0.0/8"), "expected plain JSON, got a symbol"],
  ["a function", () => () => "10.0.0.0/8", "expected plain JSON, got a function"],
  ["a date", () => new Date(0), "expected plain JSON, got an instance of Date"],
  ["a map", () => new Map([["a", 1]]), "expected plain JSON, got an instance of Map"],
  ["bytes", () => new Uint8Array(4), "expected plain JSON, got an instance of Uint8Array"],
  ["a text in an object", () => new String("10.0.0.0/8"), "expected plain JSON, got an instance of String"],
  ["an instance of a class", () => new Site(), "expected plain JSON, got an instance of Site"],
  ["a proxy that is revoked", revoked, "expected plain JSON, got an object that cannot be read"],
  ["a list of holes", () => hole, "the list has a hole: it is 4000000001 long and has no item 0", "/0"],
  [
    "an object whose property throws",
    () =>
      Object.defineProperty({}, "name", {
        enumerable: true,
        get() {
          throw new Error("no");
        },
      }),
    "expected plain JSON, got a property that cannot be read",
    "/name",
  ],
];

/** Values that no text of JSON has. */
export const hostileValues: readonly HostileValue[] = [
  ...noJson.map(([what, make, message, below = ""]) => ({ what, make, rule: "schema-type", below, message })),
  {
    what: "a list that holds itself",
    make: cycle,
    rule: "input-depth",
    below: "/0",
    message: "this object contains itself, so the input has no end",
  },
];

/** Names that every object already has. */
export const hostileNames = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"];
