import { expect } from "chai";
import fc from "fast-check";
import { addressSet, formatRange, parseRange, rangeSize, subtract } from "../../lib/address/index.js";
import { freeRanges } from "../../lib/plan/free-ranges.js";
import { anyBase, range, rangesIn } from "../address/support.js";

describe("freeRanges", () => {
  it("shows what is between the taken ranges, to the ends of the address space", () => {
    const all = range("0.0.0.0", "255.255.255.255");
    expect(freeRanges(all, [range("0.0.0.1", "10.0.0.254"), range("10.1.0.1", "255.255.254.255")])).to.deep.equal([
      { start: "0.0.0.0", end: "0.0.0.0", size: 1 },
      { start: "10.0.0.255", end: "10.1.0.0", size: 65282 },
      { start: "255.255.255.0", end: "255.255.255.255", size: 256 },
    ]);
    expect(freeRanges(all, [])).to.deep.equal([{ start: "0.0.0.0", end: "255.255.255.255", size: 2 ** 32 }]);
    expect(freeRanges(all, [all])).to.deep.equal([]);
  });

  it("shows what a set without the taken ranges holds", () => {
    const spaces = anyBase.chain((base) =>
      fc.tuple(
        rangesIn(base),
        rangesIn(base).filter(({ length }) => length > 0),
      ),
    );
    fc.assert(
      fc.property(spaces, ([usedRanges, [within]]) => {
        if (within === undefined) return;
        const expected = subtract([within], addressSet(usedRanges));
        const free = freeRanges(within, addressSet(usedRanges));
        expect(free.map(({ start, end }) => formatRange(parseRange(`${start}-${end}`)))).to.deep.equal(expected.map(formatRange));
        expect(free.map(({ size }) => size)).to.deep.equal(expected.map(rangeSize));
      }),
      { numRuns: 300 },
    );
  });
});
