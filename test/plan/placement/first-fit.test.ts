import { expect } from "chai";
import fc from "fast-check";
import { firstFit } from "../../../lib/plan/placement/first-fit.js";
import { gapsOf, startsFor, tinySpace, withTaken } from "./tiny-spaces.js";

describe("firstFit", () => {
  it("gives each range in turn the lowest place that is free, as looking at every address shows", () => {
    fc.assert(
      fc.property(tinySpace, (space) => {
        let taken: boolean[] = [];
        const expected = space.wanted.map((item) => {
          const [lowest] = startsFor(space, taken, item);
          if (lowest !== undefined) taken = withTaken(space, taken, lowest, item);
          return lowest;
        });
        expect(firstFit(gapsOf(space), space.wanted)).to.deep.equal(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it("moves none when another is added at the end", () => {
    fc.assert(
      fc.property(tinySpace, (space) => {
        const all = firstFit(gapsOf(space), space.wanted);
        for (let count = 0; count < space.wanted.length; count++) {
          expect(firstFit(gapsOf(space), space.wanted.slice(0, count))).to.deep.equal(all.slice(0, count));
        }
      }),
      { numRuns: 500 },
    );
  });
});
