import { expect } from "chai";
import fc from "fast-check";
import { type AddressRange, addressSet } from "../../../lib/address/index.js";
import { longestClearPart } from "../../../lib/platforms/conflicts/longest-clear-part.js";

const range = (first: number, last: number) => ({ first, last }) as AddressRange;
const set = (...ranges: AddressRange[]) => addressSet(ranges);
const all = 2 ** 32 - 1;

describe("longestClearPart", () => {
  const rows: [reason: string, usedRanges: AddressRange[][], part: AddressRange | undefined][] = [
    ["nothing is taken", [], range(10, 19)],
    ["what is taken lies beside it", [[range(0, 9)], [range(20, 30)]], range(10, 19)],
    ["all of it is taken", [[range(0, 30)]], undefined],
    ["all of it is taken between two", [[range(10, 14)], [range(15, 19)]], undefined],
    ["the start is taken", [[range(5, 12)]], range(13, 19)],
    ["the end is taken", [[range(18, 25)]], range(10, 17)],
    ["the middle is taken, and the longer side is left", [[range(13, 14)]], range(15, 19)],
    ["both sides are as long, and the lower is left", [[range(14, 15)]], range(10, 13)],
    ["one set is inside a range of the other", [[range(11, 16)], [range(12, 13)]], range(17, 19)],
  ];
  for (const [reason, usedRanges, part] of rows) {
    it(reason, () => {
      expect(longestClearPart(range(10, 19), ...usedRanges.map((ranges) => set(...ranges)))).to.deep.equal(part);
    });
  }

  it("goes to both ends of the address space", () => {
    expect(longestClearPart(range(0, all))).to.deep.equal(range(0, all));
    expect(longestClearPart(range(0, all), set(range(all, all)), set(range(0, 0)))).to.deep.equal(range(1, all - 1));
  });

  it("is what going through the addresses finds", () => {
    const ranges = fc.array(
      fc.tuple(fc.nat(40), fc.nat(6)).map(([first, more]) => range(first, first + more)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.nat(20), fc.nat(25), ranges, ranges, (first, more, one, other) => {
        const isClear = (address: number) =>
          ![...one, ...other].some((usedRanges) => usedRanges.first <= address && address <= usedRanges.last);
        let best: AddressRange | undefined;
        for (let from = first; from <= first + more; from++) {
          let to = from;
          while (to <= first + more && isClear(to)) to++;
          if (to > from && (best === undefined || to - from > best.last - best.first + 1)) best = range(from, to - 1);
        }
        expect(longestClearPart(range(first, first + more), set(...one), set(...other))).to.deep.equal(best);
      }),
    );
  });
});
