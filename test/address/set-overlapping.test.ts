import { expect } from "chai";
import fc from "fast-check";
import { addressSet, rangesOverlap, setOverlapping } from "../../lib/address/index.js";
import { anyBase, range, rangesIn } from "./support.js";

describe("setOverlapping", () => {
  const set = [range("10.0.0.3", "10.0.0.5"), range("10.0.0.7"), range("10.0.0.10", "10.0.0.20")];

  it("gives whole ranges, in order", () => {
    expect(setOverlapping(set, range("10.0.0.5", "10.0.0.10"))).to.deep.equal(set);
    expect(setOverlapping(set, range("10.0.0.6", "10.0.0.9"))).to.deep.equal([range("10.0.0.7")]);
    expect(setOverlapping(set, range("10.0.0.12"))).to.deep.equal([range("10.0.0.10", "10.0.0.20")]);
  });

  it("gives none where only gaps are", () => {
    expect(setOverlapping(set, range("10.0.0.6"))).to.deep.equal([]);
    expect(setOverlapping(set, range("10.0.0.0", "10.0.0.2"))).to.deep.equal([]);
    expect(setOverlapping(set, range("10.0.0.21", "255.255.255.255"))).to.deep.equal([]);
    expect(setOverlapping([], range("0.0.0.0", "255.255.255.255"))).to.deep.equal([]);
  });

  it("agrees with asking each range", () => {
    const cases = anyBase.chain((base) => fc.tuple(rangesIn(base), rangesIn(base)));
    fc.assert(
      fc.property(cases, ([ranges, asked]) => {
        const set = addressSet(ranges);
        for (const one of asked) expect(setOverlapping(set, one)).to.deep.equal(set.filter((each) => rangesOverlap(each, one)));
      }),
      { numRuns: 500 },
    );
  });
});
