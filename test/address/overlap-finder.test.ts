import { expect } from "chai";
import fc from "fast-check";
import { addressAt, rangesOverlap } from "../../lib/address/index.js";
import { overlapFinder } from "../../lib/address/overlap-finder.js";
import { anyBase, rangesIn } from "./support.js";

describe("overlapFinder", () => {
  it("finds an overlapping range exactly if a look at each finds one", () => {
    fc.assert(
      fc.property(
        anyBase.chain((base) => fc.tuple(rangesIn(base), rangesIn(base))),
        ([ranges, requested]) => {
          const find = overlapFinder(ranges);
          for (const range of requested) {
            const found = find(range);
            const overlapping = ranges.filter((one) => rangesOverlap(one, range));
            if (found === undefined) expect(overlapping).to.deep.equal([]);
            else expect(overlapping).to.include(ranges[found]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("names the earliest of equal ranges", () => {
    const range = { first: addressAt(5), last: addressAt(9) };
    expect(overlapFinder([range, { ...range }, { ...range }])(range)).to.equal(0);
  });

  it("finds nothing in nothing", () => {
    expect(overlapFinder([])({ first: addressAt(0), last: addressAt(0xffffffff) })).to.equal(undefined);
  });

  it("answers for many ranges on top of each other", () => {
    const all = { first: addressAt(0), last: addressAt(0xffffffff) };
    const find = overlapFinder(Array.from({ length: 50_000 }, () => all));
    for (let index = 0; index < 50_000; index++) expect(find({ first: addressAt(index), last: addressAt(index) })).to.equal(0);
  });
});
