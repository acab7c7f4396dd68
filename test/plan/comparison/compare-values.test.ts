import { expect } from "chai";
import { compareValues } from "../../../lib/plan/comparison/compare-values.js";
import type { ChangeRows } from "../../../lib/platforms/model/change-row.js";
import { changeRules } from "../../../lib/rules/change-rules.js";

const rule = changeRules["change-platform"];
const rows: ChangeRows = {
  "/things/*": { impact: "in-place" },
  "/things/*/name": { impact: "none" },
  "/things/*/size": { impact: "rebuild", rule, whenGiven: "in-place" },
  "/things/*/derived": { impact: "derived" },
  "/keyed": { impact: "in-place", key: ["a", "b"], skips: (item) => (item as { a: string }).a === "skip" },
  "/list": { impact: "rebuild", rule, whenWidened: "in-place" },
  "/plain": { impact: "in-place" },
  "/made/*": { impact: "derived" },
  "/deep": { impact: "rebuild", rule },
  "/deep/inner/flag": { impact: "none", standard: () => true },
  "/implied": { impact: "rebuild", rule, standard: (owners) => (owners.at(-1) as { things?: unknown[] }).things?.length, always: true },
};

const lines = (before: object, after: object) =>
  compareValues(before, after, rows).map(({ impact, kind, path, rule: cited }) =>
    [impact, kind, path, ...(cited === undefined ? [] : [cited])].join(" "),
  );

const table: readonly [string, object, object, readonly string[]][] = [
  [
    "items by name, wherever they stand",
    {
      things: [
        { name: "a", size: 1 },
        { name: "b", size: 2 },
      ],
    },
    {
      things: [
        { name: "B", size: 3 },
        { name: "a", size: 1 },
      ],
    },
    ["none changed /after/things/0/name", "rebuild changed /after/things/0/size change-platform"],
  ],
  [
    "items of one name by their number among them",
    {
      things: [
        { name: "a", size: 1 },
        { name: "a", size: 2 },
      ],
    },
    {
      things: [
        { name: "a", size: 1 },
        { name: "a", size: 5 },
      ],
    },
    ["rebuild changed /after/things/1/size change-platform"],
  ],
  [
    "what is there before what is gone",
    { things: [{ name: "a" }] },
    { things: [{ name: "b" }] },
    ["in-place added /after/things/0", "in-place removed /before/things/0"],
  ],
  ["what only one side says", { things: [{ name: "a" }] }, { things: [{ name: "a", size: 1 }] }, ["in-place added /after/things/0/size"]],
  ["nothing of what is derived", { things: [{ name: "a", derived: 1 }] }, { things: [{ name: "a", derived: 2 }] }, []],
  [
    "items by several properties, but for those that are reported elsewhere",
    {
      keyed: [
        { a: "x", b: 1 },
        { a: "skip", b: 1 },
      ],
    },
    { keyed: [{ a: "x", b: 2 }] },
    ["in-place added /after/keyed/0", "in-place removed /before/keyed/0"],
  ],
  ["a list of other things as a whole", { list: [1, 2] }, { list: [2, 3] }, ["rebuild changed /after/list change-platform"]],
  ["a list in another order as the same", { list: [1, { a: [1, 2], b: 3 }] }, { list: [{ b: 3, a: [2, 1] }, 1] }, []],
  ["a list that has all it had", { list: [1, 2] }, { list: [2, 1, 3] }, ["in-place changed /after/list"]],
  [
    "what lies deeper by the row around it",
    { deep: { inner: { x: 1 } } },
    { deep: { inner: { x: 2 } } },
    ["rebuild changed /after/deep/inner/x change-platform"],
  ],
  ["a standard that is written out as the same", { deep: { inner: {} } }, { deep: { inner: { flag: true } } }, []],
  ["the opposite of a standard", { deep: { inner: { flag: false } } }, { deep: { inner: {} } }, ["none removed /before/deep/inner/flag"]],
  ["what no row is about as a rebuild", { odd: 1 }, { odd: 2 }, ["rebuild changed /after/odd change-not-classed"]],
  ["names with slashes and tildes", { "a/b~c": 1 }, { "a/b~c": 2 }, ["rebuild changed /after/a~1b~0c change-not-classed"]],
  [
    "the middle one of three of a name",
    { things: [1, 2, 3].map((size) => ({ name: "a", size })) },
    { things: [1, 5, 3].map((size) => ({ name: "a", size })) },
    ["rebuild changed /after/things/1/size change-platform"],
  ],
  [
    "items of which one has no name as one list",
    { things: [{ name: "a" }, { size: 1 }] },
    { things: [{ name: "a" }, { size: 2 }] },
    ["rebuild changed /after/things change-not-classed"],
  ],
  [
    "items of which one is no thing at all as one list",
    { things: [{ name: "a" }, "b"] },
    { things: [{ name: "a" }, "c"] },
    ["rebuild changed /after/things change-not-classed"],
  ],
  [
    "items of which one lacks a part of what they are known by as one list",
    { keyed: [{ a: "x", b: 1 }, { a: "y" }] },
    { keyed: [{ a: "x", b: 2 }, { a: "y" }] },
    ["in-place changed /after/keyed"],
  ],
  [
    "items that are known by the same in another case as the same",
    { keyed: [{ a: "STRASSE", b: 1, c: 1 }] },
    { keyed: [{ a: "strasse", b: 1, c: 2 }] },
    ["in-place changed /after/keyed/0/a", "in-place changed /after/keyed/0/c"],
  ],
  ["nothing of items that are derived", { made: [{ name: "a" }] }, { made: [{ name: "b" }] }, []],
  ["what lies deeper by a row that names no rule", { plain: { x: 1 } }, { plain: { x: 2 } }, ["in-place changed /after/plain/x"]],
  ["things in a list by what is in them", { list: [{ a: 1 }] }, { list: [{ a: 2 }] }, ["rebuild changed /after/list change-platform"]],
  [
    "things in a list by the names of what is in them",
    { list: [{ a: 1 }] },
    { list: [{ b: 1 }] },
    ["rebuild changed /after/list change-platform"],
  ],
  ["a list that becomes something else", { list: [1] }, { list: 1 }, ["rebuild changed /after/list change-platform"]],
  ["a list that was something else", { list: 1 }, { list: [1] }, ["rebuild changed /after/list change-platform"]],
  ["nothing against a thing", { deep: { inner: null } }, { deep: { inner: {} } }, ["rebuild changed /after/deep/inner change-platform"]],
  ["a value of another kind", { deep: { inner: [] } }, { deep: { inner: {} } }, ["rebuild changed /after/deep/inner change-platform"]],
];

describe("compareValues", () => {
  for (const [what, before, after, expected] of table) {
    it(`compares ${what}`, () => {
      expect(
        lines(before, after).filter((line) => !line.includes("/after rebuild") && !line.endsWith("/after change-platform")),
      ).to.deep.equal([...expected]);
    });
  }

  it("looks at what follows from what is around it, though nobody gives it", () => {
    const [, change] = compareValues({ things: [] }, { things: [{ name: "a" }] }, rows);
    expect(change).to.deep.equal({ path: "/after", kind: "changed", before: 0, after: 1, impact: "rebuild", rule: rule.id });
  });
});
