import { expect } from "chai";
import fc from "fast-check";
import { addressAt } from "../../lib/address/index.js";
import { bestFit } from "../../lib/plan/best-fit.js";
import { faultOf, gapsOf, tinySpace } from "./tiny-spaces.js";

describe("bestFit", () => {
  it("takes the shortest gap that holds a range, the lower one of two", () => {
    const free = [
      [10, 19],
      [30, 34],
      [40, 43],
      [50, 53],
    ].map(([first, last]) => ({ first: addressAt(first as number), last: addressAt(last as number) }));
    const within = { first: addressAt(0), last: addressAt(99) };
    const wanted = [4, 3, 5, 1, 20].map((size) => ({ size, alignment: 1, within, room: 0 }));
    expect(bestFit(free, wanted)).to.deep.equal([40, 50, 30, 53, undefined]);
  });

  it("never puts a range where it cannot be", () => {
    fc.assert(
      fc.property(tinySpace, (space) => {
        expect(faultOf(space, bestFit(gapsOf(space), space.wanted))).to.equal(undefined);
      }),
      { numRuns: 1000 },
    );
  });
});
