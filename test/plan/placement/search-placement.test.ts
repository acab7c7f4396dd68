import { expect } from "chai";
import fc from "fast-check";
import { addressAt } from "../../../lib/address/index.js";
import type { RangeToPlace } from "../../../lib/plan/placement/lowest-start.js";
import { searchArrangement } from "../../../lib/plan/placement/search-placement.js";
import { faultOf, gapsOf, hasArrangement, tinySpace } from "./tiny-spaces.js";

const enough = 1_000_000;
const everywhere = { first: addressAt(0), last: addressAt(0xffffffff) };

describe("searchArrangement", () => {
  it("finds an arrangement exactly if there is one, as trying every place of each range shows", () => {
    fc.assert(
      fc.property(tinySpace, (space) => {
        const found = searchArrangement(gapsOf(space), space.toPlace, enough);
        if (typeof found === "string") expect(found).to.equal(hasArrangement(space) ? "an arrangement" : "impossible");
        else expect(faultOf(space, found)).to.equal(undefined);
      }),
      { numRuns: 4000 },
    );
  });

  it("is right within few steps too, or says that it is undecided", () => {
    fc.assert(
      fc.property(tinySpace, fc.integer({ min: 0, max: 30 }), (space, steps) => {
        const found = searchArrangement(gapsOf(space), space.toPlace, steps);
        if (found === "impossible") expect(hasArrangement(space)).to.equal(false);
        else if (typeof found !== "string") expect(faultOf(space, found)).to.equal(undefined);
      }),
      { numRuns: 1500 },
    );
  });

  it("puts the earlier of two ranges that are alike lower", () => {
    const item: RangeToPlace = { size: 2, alignment: 1, within: everywhere, room: 0 };
    const free = [{ first: addressAt(10), last: addressAt(15) }];
    expect(searchArrangement(free, [item, item, item], enough)).to.deep.equal([10, 12, 14]);
  });

  it("proves that thirty-six ranges fill no twelve gaps of one length", () => {
    // each gap takes three; one range too long by one and another too short by one leave no way
    const sizes = Array.from({ length: 12 }, (_, index) => [260 + 7 * index, 480 - 13 * index, 260 + 6 * index]).flat();
    const changed = sizes.map((size, index) => size + (index === 0 ? 1 : 0) - (index === 3 ? 1 : 0));
    const free = Array.from({ length: 12 }, (_, index) => ({ first: addressAt(index * 2000), last: addressAt(index * 2000 + 999) }));
    const toPlace = (list: number[]) => list.map((size): RangeToPlace => ({ size, alignment: 1, within: everywhere, room: 0 }));
    expect(searchArrangement(free, toPlace(sizes), enough)).to.have.length(36);
    expect(searchArrangement(free, toPlace(changed), 10_000_000)).to.equal("impossible");
  });

  it("is not recursive: thousands of ranges and gaps do not overflow the stack", () => {
    const free = Array.from({ length: 3000 }, (_, index) => ({ first: addressAt(index * 10), last: addressAt(index * 10 + 6) }));
    const toPlace = Array.from(
      { length: 9000 },
      (_, index): RangeToPlace => ({ size: index % 3 === 0 ? 3 : 2, alignment: 1, within: everywhere, room: 0 }),
    );
    expect(searchArrangement(free, toPlace, 10_000_000)).to.have.length(9000);
  });

  it("does not begin where its tables alone would be too large", () => {
    const free = Array.from({ length: 3000 }, (_, index) => ({ first: addressAt(index * 10_000), last: addressAt(index * 10_000 + 5000) }));
    const toPlace = Array.from(
      { length: 3000 },
      (_, index): RangeToPlace => ({ size: index + 1, alignment: 1, within: everywhere, room: 0 }),
    );
    expect(searchArrangement(free, toPlace, enough)).to.equal("undecided");
  });
});
