import { expect } from "chai";
import fc from "fast-check";
import { plainJson } from "../../lib/input/plain-json.js";

class Site {
  name = "x";
}

const cyclic: Record<string, unknown> = { name: "x" };
cyclic.self = cyclic;

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < levels; i++) value = [value];
  return value;
}

function doubled(levels: number): unknown {
  let value: unknown = { a: 1 };
  for (let i = 0; i < levels; i++) value = { a: value, b: value };
  return value;
}

/** An object that contains itself below each of its properties. */
function bottomless(): object {
  const handler: ProxyHandler<object> = {
    get: () => bottomless(),
    ownKeys: () => ["a", "b"],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }),
  };
  return new Proxy({}, handler);
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const holes: unknown[] = [];
holes[4_000_000_000] = 1;

const hostile: readonly (readonly [what: string, value: unknown, path: string, rule: string, message: string])[] = [
  ["nothing", undefined, "", "schema-type", "undefined is not a JSON value"],
  ["an undefined property", { a: undefined }, "/a", "schema-type", "undefined is not a JSON value"],
  ["an undefined item", [1, undefined], "/1", "schema-type", "undefined is not a JSON value"],
  ["NaN", { a: Number.NaN }, "/a", "schema-type", "expected a number that JSON can hold, got NaN"],
  ["Infinity", [Number.POSITIVE_INFINITY], "/0", "schema-type", "expected a number that JSON can hold, got Infinity"],
  ["a BigInt", { a: 10n }, "/a", "schema-type", "expected plain JSON, got a bigint"],
  ["a symbol", Symbol("a"), "", "schema-type", "expected plain JSON, got a symbol"],
  ["a function", { a: { b: () => 1 } }, "/a/b", "schema-type", "expected plain JSON, got a function"],
  ["a date", { a: new Date(0) }, "/a", "schema-type", "expected plain JSON, got an instance of Date"],
  ["a map", new Map([["a", 1]]), "", "schema-type", "expected plain JSON, got an instance of Map"],
  ["a boxed text", { a: new String("x") }, "/a", "schema-type", "expected plain JSON, got an instance of String"],
  ["an instance of a class", { a: new Site() }, "/a", "schema-type", "expected plain JSON, got an instance of Site"],
  ["a class without a name", new (class {})(), "", "schema-type", "expected plain JSON, got an instance of a class"],
  ["an object that inherits", Object.create({ a: 1 }), "", "schema-type", "expected plain JSON, got an instance of Object"],
  [
    "a getter that throws",
    {
      get a() {
        throw new Error("no");
      },
    },
    "/a",
    "schema-type",
    "expected plain JSON, got a property that cannot be read",
  ],
  ["a proxy that is revoked", { "a/b": revoked() }, "/a~1b", "schema-type", "expected plain JSON, got an object that cannot be read"],
  [
    "a proxy that throws no error",
    new Proxy(
      {},
      {
        ownKeys() {
          throw undefined;
        },
      },
    ),
    "",
    "schema-type",
    "expected plain JSON, got an object that cannot be read",
  ],
  ["a proxy without a bottom", bottomless(), "/a".repeat(64), "input-depth", "the input is nested deeper than 64 levels"],
  ["a cycle", { a: [cyclic] }, "/a/0/self", "input-depth", "this object contains itself, so the input has no end"],
  ["a hundred thousand levels", nested(100_000), "/0".repeat(64), "input-depth", "the input is nested deeper than 64 levels"],
  ["billions of holes", { a: holes }, "/a/0", "schema-type", "the list has a hole: it is 4000000001 long and has no item 0"],
];

describe("plainJson", () => {
  for (const [what, value, path, rule, message] of hostile) {
    it(`reports ${what}`, () => {
      const { faults } = plainJson(value);
      expect(faults.map((fault) => ({ path: fault.path, rule: fault.rule, message: fault.message }))).to.deep.equal([
        { path, rule, message },
      ]);
    });
  }

  it("ends where shared objects would unfold to more than any network needs", () => {
    const { faults, complete } = plainJson(doubled(50));
    expect(complete).to.equal(false);
    expect(faults.map(({ rule }) => rule)).to.deep.equal(["input-size"]);
  });

  it("ends where an object has more properties than any has", () => {
    const named = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, i]));
    expect(plainJson({ a: named(100_000) })).to.deep.include({ faults: [], complete: true });
    expect(plainJson({ a: [named(100_001)] })).to.deep.equal({
      value: undefined,
      faults: [{ path: "/a/0", rule: "input-size", message: "an object has 100001 properties, more than 100000" }],
      complete: false,
    });
  });

  it("ends where there are more values than any network needs, texts among them", () => {
    const most = 5_000_000;
    const list = new Array<unknown>(most - 1).fill("");
    expect(plainJson(list).complete).to.equal(true);
    for (const one of ["", 1, {}]) {
      const { faults, complete } = plainJson([...list, one]);
      expect(complete).to.equal(false);
      expect(faults).to.deep.equal([{ path: `/${most - 1}`, rule: "input-size", message: "the input has more than 5000000 values" }]);
    }
  });

  it("reports every fault, with null in the place of each", () => {
    const { value, faults, complete } = plainJson({ a: [1n, "x", undefined], b: () => 1, c: 2 });
    expect(faults.map(({ path }) => path)).to.deep.equal(["/a/0", "/a/2", "/b"]);
    expect(value).to.deep.equal({ a: [null, "x", null], b: null, c: 2 });
    expect(complete).to.equal(true);
  });

  it("continues after an object that cannot be read", () => {
    const { faults } = plainJson({ a: [revoked()], b: { c: 1n } });
    expect(faults.map(({ path }) => path)).to.deep.equal(["/a/0", "/b/c"]);
  });

  it("copies any JSON unchanged, in the order of its properties", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (given) => {
        const json = JSON.stringify(given);
        const { value, faults } = plainJson(JSON.parse(json));
        expect(faults).to.deep.equal([]);
        expect(JSON.stringify(value)).to.equal(json);
      }),
    );
  });

  it("shares nothing with what it was given", () => {
    const given = { a: [{ b: 1 }] };
    const { value } = plainJson(given);
    given.a.push({ b: 2 });
    expect(value).to.deep.equal({ a: [{ b: 1 }] });
  });

  it("reads each property once", () => {
    let reads = 0;
    const { value } = plainJson({
      get a() {
        return ++reads;
      },
    });
    expect(value).to.deep.equal({ a: 1 });
    expect(reads).to.equal(1);
  });

  it("keeps a property called __proto__ as an ordinary property", () => {
    const { value, faults } = plainJson(JSON.parse('{"__proto__": {"a": 1}}'));
    expect(faults).to.deep.equal([]);
    expect(Object.keys(value as object)).to.deep.equal(["__proto__"]);
    expect((value as { a?: unknown }).a).to.equal(undefined);
  });

  it("takes objects without a prototype, and 64 levels", () => {
    const bare: Record<string, unknown> = Object.create(null);
    bare.a = 1;
    expect(plainJson(bare)).to.deep.equal({ value: { a: 1 }, faults: [], complete: true });
    expect(plainJson(nested(64)).faults).to.deep.equal([]);
  });

  it("turns -0, which JSON does not have, into 0", () => {
    const { value } = plainJson([-0]);
    expect(Object.is((value as number[])[0], 0)).to.equal(true);
  });
});
