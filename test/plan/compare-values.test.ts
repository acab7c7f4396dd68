import { expect } from "chai";
import { compareValues } from "../../lib/plan/compare-values.js";
import type { ChangeRows } from "../../lib/platforms/change-row.js";
import { changeRules } from "../../lib/rules/change-rules.js";

const rule = changeRules["change-platform"];
const rows: ChangeRows = {
  "/things/*": { impact: "in-place" },
  "/things/*/name": { impact: "none" },
  "/things/*/size": { impact: "rebuild", rule, whenGiven: "in-place" },
  "/things/*/derived": { impact: "derived" },
  "/keyed": { impact: "in-place", key: ["a", "b"], skips: (item) => (item as { a: string }).a === "skip" },
  "/list": { impact: "rebuild", rule, whenWidened: "in-place" },
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
    "items by several properties, but for those that are told elsewhere",
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
