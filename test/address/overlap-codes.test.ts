import { expect } from "chai";
import fc from "fast-check";
import { overlapCodes, overlapsAmong } from "../../lib/address/index.js";
import { anyRange } from "./support.js";

describe("overlapCodes", () => {
  it("gives the pairs of overlapsAmong as numbers, up to its limit too", () => {
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 40 }), fc.nat(60), (ranges, limit) => {
        const codes = overlapsAmong(ranges, limit).map(([lower, higher]) => lower * ranges.length + higher);
        expect([...overlapCodes(ranges, limit)]).to.deep.equal(codes);
        expect(codes).to.deep.equal([...codes].sort((a, b) => a - b));
      }),
    );
  });
});
