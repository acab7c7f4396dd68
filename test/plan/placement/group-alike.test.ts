import { expect } from "chai";
import { addressAt } from "../../../lib/address/index.js";
import { kindsOf } from "../../../lib/plan/placement/group-alike.js";
import type { RangeToPlace } from "../../../lib/plan/placement/lowest-start.js";

describe("kindsOf", () => {
  const plain: RangeToPlace = { size: 4, alignment: 1, room: 0, within: { first: addressAt(0), last: addressAt(99) } };

  it("puts together what is alike, the longest with its room first and the more aligned of equals before", () => {
    const toPlace = [plain, { ...plain, size: 2, room: 3 }, { ...plain }, { ...plain, alignment: 4 }];
    expect(kindsOf(toPlace).map(({ needed, indexes }) => [needed, indexes])).to.deep.equal([
      [5, [1]],
      [4, [3]],
      [4, [0, 2]],
    ]);
  });

  const different: [string, Partial<RangeToPlace>][] = [
    ["size", { size: 5 }],
    ["room", { room: 1 }],
    ["alignment", { alignment: 2 }],
    ["the start of its window", { within: { first: addressAt(1), last: addressAt(99) } }],
    ["the end of its window", { within: { first: addressAt(0), last: addressAt(98) } }],
  ];
  for (const [what, change] of different) {
    it(`keeps apart what differs in ${what}`, () => {
      expect(kindsOf([plain, { ...plain, ...change }])).to.have.length(2);
    });
  }

  it("has none for nothing", () => {
    expect(kindsOf([])).to.deep.equal([]);
  });
});
