import { expect } from "chai";
import fc from "fast-check";
import { pointer } from "../../lib/finding/json-pointer.js";
import { applyPatch } from "../../lib/plan/apply-patch.js";
import type { PatchOperation } from "../../types/index.js";
import { applyPatch as applyInPlace } from "../helpers/apply-patch.js";

describe("applyPatch", () => {
  const document = { a: [{ b: 1 }, { b: 2 }], "c/d~": { e: "x" } };
  const rows: [reason: string, patch: PatchOperation[], expected: unknown][] = [
    ["the whole document", [{ op: "replace", path: "", value: 7 }], 7],
    ["a property in an item", [{ op: "replace", path: "/a/1/b", value: 3 }], { ...document, a: [{ b: 1 }, { b: 3 }] }],
    ["a property that was not there", [{ op: "add", path: "/a/0/n", value: null }], { ...document, a: [{ b: 1, n: null }, { b: 2 }] }],
    ["an item at the end", [{ op: "add", path: "/a/-", value: 9 }], { ...document, a: [...document.a, 9] }],
    ["an item between", [{ op: "add", path: "/a/1", value: 9 }], { ...document, a: [{ b: 1 }, 9, { b: 2 }] }],
    ["an item less", [{ op: "remove", path: "/a/0" }], { ...document, a: [{ b: 2 }] }],
    ["a property less", [{ op: "remove", path: "/c~1d~0" }], { a: document.a }],
    [
      "one after the other",
      [
        { op: "remove", path: "/a/0" },
        { op: "replace", path: "/a/0", value: 5 },
      ],
      { ...document, a: [5] },
    ],
  ];
  for (const [reason, patch, expected] of rows) {
    it(`changes ${reason}, and not the document itself`, () => {
      const before = structuredClone(document);
      expect(applyPatch(document, patch)).to.deep.equal(expected);
      expect(document).to.deep.equal(before);
    });
  }

  it("adds properties of its own, and nothing to what every object inherits", () => {
    const patch: PatchOperation[] = [
      { op: "add", path: "/__proto__", value: { polluted: 1 } },
      { op: "add", path: "/__proto__/more", value: 2 },
      { op: "add", path: "/a/0/constructor", value: { prototype: 3 } },
    ];
    const changed = applyPatch(document, patch) as object;
    expect(JSON.stringify(Object.getOwnPropertyDescriptor(changed, "__proto__")?.value)).to.equal('{"polluted":1,"more":2}');
    expect(JSON.stringify(changed)).to.include('{"b":1,"constructor":{"prototype":3}}');
    expect(["polluted" in {}, "more" in {}, Object.keys(Object.prototype)]).to.deep.equal([false, false, []]);
  });

  it("does what a patch in place does, anywhere in any document", () => {
    const anywhere = fc
      .jsonValue({ maxDepth: 4 })
      .chain((value) => fc.tuple(fc.constant(value), fc.constantFrom(...places(value)), fc.constantFrom("add", "remove", "replace")));
    fc.assert(
      fc.property(anywhere, fc.jsonValue(), ([value, path, op], content) => {
        fc.pre(path !== "" || op === "replace");
        const patch = [{ op, path, ...(op === "remove" ? {} : { value: content }) } as PatchOperation];
        expect(applyPatch(value, patch)).to.deep.equal(applyInPlace(value, patch));
      }),
      { numRuns: 500 },
    );
  });
});

function places(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, pointer(path, key)))];
}
