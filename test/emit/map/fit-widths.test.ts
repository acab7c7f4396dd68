import { expect } from "chai";
import fc from "fast-check";
import { fitWidths } from "../../../lib/emit/map/fit-widths.js";

describe("fitWidths", () => {
  const rows: [reason: string, sizes: number[], width: number, least: number, widths: number[], isToScale: boolean][] = [
    ["one piece has it all", [7], 100, 14, [100], true],
    ["pieces of one size share it", [4, 4, 4, 4], 64, 1, [16, 16, 16, 16], true],
    ["in proportion if that shows all", [1, 2, 5], 80, 10, [10, 20, 50], true],
    ["pieces that are too small get the least, the others share the rest", [1, 1, 250, 4], 100, 10, [10, 10, 70, 10], false],
    ["the width of small ones may make another too small", [1, 9, 90], 100, 9, [9, 9, 82], false],
    ["all may be at their least", [1, 100], 20, 10, [10, 10], false],
    ["a pool of 3 in a /16 is seen", [1, 25609, 3, 39922, 1], 912, 14, [14, 340, 14, 530, 14], false],
    ["a remainder goes to some", [1, 1, 1], 100, 1, [33, 33, 34], true],
  ];
  for (const [reason, sizes, width, least, widths, isToScale] of rows) {
    it(reason, () => {
      expect(fitWidths(sizes, width, least)).to.deep.equal({ widths, isToScale });
    });
  }

  it("refuses pieces that do not fit", () => {
    expect(() => fitWidths([1, 2, 3], 29, 10)).to.throw(RangeError, "3 pieces of 10 do not fit into 29");
  });

  it("fills the width with whole numbers, each at least the least one, a larger piece never narrower", () => {
    const size = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 2 ** 32 }));
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 15 }), fc.nat(500), (sizes, least, more) => {
        const width = sizes.length * least + more;
        const { widths, isToScale } = fitWidths(sizes, width, least);
        expect(widths.reduce((sum, each) => sum + each, 0)).to.equal(width);
        const total = sizes.reduce((sum, each) => sum + each, 0);
        for (const [i, one] of widths.entries()) {
          expect(Number.isInteger(one) && one >= least).to.equal(true);
          for (const [k, other] of widths.entries()) if ((sizes[i] ?? 0) > (sizes[k] ?? 0)) expect(one).to.be.at.least(other);
        }
        expect(isToScale).to.equal(sizes.every((each) => each * width >= least * total));
        // rounding moves no piece by more than a pixel
        if (isToScale) for (const [i, one] of widths.entries()) expect(one).to.be.closeTo(((sizes[i] ?? 0) * width) / total, 1);
      }),
    );
  });
});
