import { expect } from "chai";
import fc from "fast-check";
import { firstFit } from "../../../lib/plan/placement/first-fit.js";
import { gapsOf, startsFor, tinySpace, withTaken } from "./tiny-spaces.js";

describe("firstFit", () => {
  it("gives each range in turn the lowest place that is free, as looking at every address shows", () => {
    fc.assert(
      fc.property(tinySpace, (space) => {
        let usedRanges: boolean[] = [];
        const expected = space.toPlace.map((item) => {
          const [lowest] = startsFor(space, usedRanges, item);
          if (lowest !== undefined) usedRanges = withTaken(space, usedRanges, lowest, item);
          return lowest;
        });
        expect(firstFit(gapsOf(space), space.toPlace)).to.deep.equal(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it("moves none when another is added at the end", () => {
    fc.assert(
      fc.property(tinySpace, (space) => {
        const all = firstFit(gapsOf(space), space.toPlace);
        for (let count = 0; count < space.toPlace.length; count++) {
          expect(firstFit(gapsOf(space), space.toPlace.slice(0, count))).to.deep.equal(all.slice(0, count));
        }
      }),
      { numRuns: 500 },
    );
  });
});
