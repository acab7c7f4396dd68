import { expect } from "chai";
import { formatTsv } from "../../../lib/cli/output/format-tsv.js";

describe("formatTsv", () => {
  const rows: readonly (readonly [reason: string, value: unknown, text: string])[] = [
    ["a scalar is a line", "10.220.32.0/24", "10.220.32.0/24\n"],
    ["a number is a line", 19, "19\n"],
    ["a list of scalars is a line each", ["a", "b"], "a\nb\n"],
    [
      "a list of lists is a row each",
      [
        ["a", 1],
        ["b", 2],
      ],
      "a\t1\nb\t2\n",
    ],
    ["an object is a row of its values in their order", { start: "10.0.0.2", end: "10.0.0.6", size: 5 }, "10.0.0.2\t10.0.0.6\t5\n"],
    [
      "a list inside is its length, an object inside is nothing",
      [{ name: "a", pools: [1, 2, 3], source: { a: 1 }, size: 5 }],
      "a\t3\t\t5\n",
    ],
    ["az spells truth and null so inside a row", [[true, false, null]], "True\tFalse\tNone\n"],
    ["az spells truth so on a line of its own", [true, false], "true\nfalse\n"],
    ["nothing found is nothing", null, ""],
    ["an empty list is nothing", [], ""],
    ["a tab and a line break in a value break no row", [["a\tb", "c\nd"]], "a\\u{9}b\tc\\u{a}d\n"],
  ];
  for (const [reason, value, text] of rows) {
    it(reason, () => expect(formatTsv(value)).to.equal(text));
  }
});
