import { expect } from "chai";
import fc from "fast-check";
import { groupedBy, valuesByKey } from "../../lib/collections/group-by.js";

describe("groupedBy", () => {
  it("keeps every item once, in order, under its key", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (items) => {
        const groups = groupedBy(items, (item) => item % 3);
        expect([...groups.keys()]).to.deep.equal([...new Set(items.map((item) => item % 3))]);
        for (const [key, group] of groups) expect(group).to.deep.equal(items.filter((item) => item % 3 === key));
      }),
    );
  });
});

describe("valuesByKey", () => {
  it("keeps every value once, in order, under its key, and reads its pairs once", () => {
    function* pairs(): Generator<[string, number]> {
      yield* [
        ["b", 1],
        ["a", 2],
        ["b", 3],
        ["b", 3],
      ] as [string, number][];
    }
    expect([...valuesByKey(pairs())]).to.deep.equal([
      ["b", [1, 3, 3]],
      ["a", [2]],
    ]);
    expect(valuesByKey([]).size).to.equal(0);
  });
});
