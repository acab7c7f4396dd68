import { expect } from "chai";
import fc from "fast-check";
import { commentedJson } from "../../../lib/cli/starting/commented-json.js";
import { parseDocument } from "../../../lib/input/parse-document.js";

const textOf = (value: unknown, comments: Readonly<Record<string, string>> = {}): string => commentedJson({ value, comments });

describe("commentedJson", () => {
  const rows: readonly (readonly [reason: string, text: string, expected: string])[] = [
    ["what fits is on one line", textOf({ a: [1, { b: null }] }), '{ "a": [1, { "b": null }] }\n'],
    ["empty lists and objects", textOf({ a: [], b: {} }), '{ "a": [], "b": {} }\n'],
    [
      "a comment opens what it is in",
      textOf({ a: { b: 1, c: [2] } }, { "/a/b": "x" }),
      '{\n  "a": {\n    // x\n    "b": 1,\n    "c": [2]\n  }\n}\n',
    ],
    ["a comment above what is on one line", textOf({ a: [1, 2] }, { "/a": "x\ny" }), '{\n  // x\n  // y\n  "a": [1, 2]\n}\n'],
    ["a comment at an item", textOf([1, 2], { "/1": "x" }), "[\n  1,\n  // x\n  2\n]\n"],
    ["a name with characters of pointers", textOf({ "a/b~": 1 }, { "/a~1b~0": "x" }), '{\n  // x\n  "a/b~": 1\n}\n'],
    ["a name that another begins with", textOf({ a: { x: 1 }, ab: 1 }, { "/ab": "x" }), '{\n  "a": { "x": 1 },\n  // x\n  "ab": 1\n}\n'],
    [
      "what does not fit",
      textOf({ a: "b".repeat(60), c: "d".repeat(60) }),
      `{\n  "a": "${"b".repeat(60)}",\n  "c": "${"d".repeat(60)}"\n}\n`,
    ],
  ];
  for (const [reason, text, expected] of rows) {
    it(reason, () => {
      expect(text).to.equal(expected);
    });
  }

  it("gives the value back to who reads it", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const normal: unknown = JSON.parse(JSON.stringify(value));
        const read = parseDocument(textOf({ value: normal }, { "/value": "a comment" })) as { readonly value: unknown };
        expect(read.value).to.deep.equal({ value: normal });
      }),
      { numRuns: 200 },
    );
  });
});
