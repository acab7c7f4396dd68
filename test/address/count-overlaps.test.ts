import { expect } from "chai";
import fc from "fast-check";
import { countOverlaps, overlapsAmong } from "../../lib/address/index.js";
import { anyGroupedRanges, bruteForce, grouped } from "./grouped.js";

describe("countOverlaps", () => {
  it("counts what comparing every two finds", () => {
    fc.assert(
      fc.property(anyGroupedRanges, (ranges) => {
        expect(countOverlaps(ranges)).to.equal(bruteForce(ranges).length);
      }),
      { numRuns: 1000 },
    );
  });

  it("counts bigints as it counts numbers", () => {
    const high = 1n << 127n;
    fc.assert(
      fc.property(anyGroupedRanges, (ranges) => {
        const big = ranges.map(({ first, last, group }) => ({ first: high + BigInt(first), last: high + BigInt(last), group }));
        expect(countOverlaps(big)).to.equal(overlapsAmong(ranges).length);
      }),
    );
  });

  it("counts five billion pairs that nobody could list", () => {
    const ranges = Array.from({ length: 100_000 }, () => grouped(0, 4294967295));
    expect(countOverlaps(ranges)).to.equal((100_000 * 99_999) / 2);
    expect(countOverlaps(ranges.map((range) => ({ ...range, group: "x" })))).to.equal(0);
    expect(countOverlaps(ranges.map((range, i) => ({ ...range, group: i < 50_000 ? "x" : "y" })))).to.equal(50_000 * 50_000);
  });
});
