import { expect } from "chai";
import fc from "fast-check";
import { addressAt, overlapsBetween, rangesOverlap } from "../../lib/address/index.js";
import { anyBase, range, rangesIn } from "./support.js";

describe("overlapsBetween", () => {
  it("names pairs by their places, in order of the left and then of the right", () => {
    const left = [range("10.0.0.8", "10.0.0.12"), range("10.0.0.1", "10.0.0.3")];
    const right = [range("10.0.0.12"), range("10.0.0.3", "10.0.0.8"), range("10.0.0.4", "10.0.0.7")];
    expect(overlapsBetween(left, right)).to.deep.equal([
      [0, 0],
      [0, 1],
      [1, 1],
    ]);
  });

  it("finds nothing between nothing and something", () => {
    const all = [range("0.0.0.0", "255.255.255.255")];
    expect(overlapsBetween([], all)).to.deep.equal([]);
    expect(overlapsBetween(all, [])).to.deep.equal([]);
    expect(overlapsBetween([], [])).to.deep.equal([]);
  });

  it("agrees with asking each pair", () => {
    const cases = anyBase.chain((base) => fc.tuple(rangesIn(base), rangesIn(base)));
    fc.assert(
      fc.property(cases, ([left, right]) => {
        const pairs = left.flatMap((a, i) => right.flatMap((b, j) => (rangesOverlap(a, b) ? [[i, j]] : [])));
        expect(overlapsBetween(left, right)).to.deep.equal(pairs);
      }),
      { numRuns: 500 },
    );
  });

  it("ends for tens of thousands of ranges on either side", () => {
    const every = (start: number) =>
      Array.from({ length: 50_000 }, (_, i) => ({ first: addressAt(start + 4 * i), last: addressAt(start + 4 * i + 1) }));
    expect(overlapsBetween(every(0), every(2))).to.deep.equal([]);
    expect(overlapsBetween(every(0), every(1))).to.have.length(50_000);
  });
});
