import { expect } from "chai";
import fc from "fast-check";
import { orderByFirst } from "../../lib/plan/order-by-first.js";
import { anyRange } from "../address/support.js";

describe("orderByFirst", () => {
  it("orders as a stable sort by first address does", () => {
    fc.assert(
      fc.property(fc.array(anyRange), (ranges) => {
        const expected = ranges.map((_, index) => index).sort((a, b) => (ranges[a]?.first ?? 0) - (ranges[b]?.first ?? 0));
        expect([...orderByFirst(ranges)]).to.deep.equal(expected);
      }),
      { numRuns: 500 },
    );
  });
});
