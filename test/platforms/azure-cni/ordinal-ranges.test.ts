import { expect } from "chai";
import fc from "fast-check";
import { overlaps6, rangesOverlap } from "../../../lib/address/index.js";
import { ordinalRanges } from "../../../lib/platforms/azure-cni/ordinal-ranges.js";

describe("ordinalRanges", () => {
  it("overlap exactly where the IPv6 ranges do, and never touch", () => {
    const bound = fc.oneof(fc.bigInt({ min: 0n, max: 20n }), fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }));
    const range = fc.tuple(bound, bound).map(([a, b]) => (a < b ? { first: a, last: b } : { first: b, last: a }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), (ranges) => {
        const ordinals = ordinalRanges(ranges);
        for (const [i, one] of ordinals.entries()) {
          for (const [j, other] of ordinals.entries()) {
            expect(rangesOverlap(one, other)).to.equal(overlaps6(ranges[i] ?? one6, ranges[j] ?? one6));
            expect(one.last + 1).to.not.equal(other.first);
          }
        }
      }),
    );
  });
});

const one6 = { first: 0n, last: 0n };
