import { expect } from "chai";
import fc from "fast-check";
import { addressAt } from "../../../lib/address/index.js";
import { bestFit } from "../../../lib/plan/placement/best-fit.js";
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
    const toPlace = [4, 3, 5, 1, 20].map((size) => ({ size, alignment: 1, within, room: 0 }));
    expect(bestFit(free, toPlace)).to.deep.equal([40, 50, 30, 53, undefined]);
  });

  it("goes on with what is left on either side of a range", () => {
    const free = [{ first: addressAt(10), last: addressAt(19) }];
    const within = { first: addressAt(0), last: addressAt(99) };
    const toPlace = [
      // on a boundary, so that 10 to 11 and 16 to 19 are left
      { size: 4, alignment: 4, within, room: 0 },
      { size: 2, alignment: 1, within, room: 0 },
      { size: 3, alignment: 1, within, room: 1 },
      { size: 1, alignment: 1, within, room: 0 },
    ];
    expect(bestFit(free, toPlace)).to.deep.equal([12, 10, 16, undefined]);
  });

  it("never puts a range where it cannot be", () => {
    fc.assert(
      fc.property(tinySpace, (space) => {
        expect(faultOf(space, bestFit(gapsOf(space), space.toPlace))).to.equal(undefined);
      }),
      { numRuns: 1000 },
    );
  });
});
