import { expect } from "chai";
import fc from "fast-check";
import { lowestWhere } from "../../lib/collections/lowest-where.js";

describe("lowestWhere", () => {
  it("finds what a walk from the lowest number on finds, and asks less often", () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.nat(1000), fc.integer({ min: -100, max: 1100 }), (low, count, border) => {
        const high = low + count;
        let walked = low;
        while (walked < high && walked < border) walked++;
        let calls = 0;
        const found = lowestWhere(low, high, (value) => {
          expect(value).to.be.within(low, high - 1);
          calls++;
          return value >= border;
        });
        expect(found).to.equal(walked);
        expect(calls).to.be.at.most(Math.ceil(Math.log2(count + 1)));
      }),
    );
  });

  it("finds numbers beyond 32 bits", () => {
    expect(lowestWhere(0, 2 ** 50, (value) => value >= 2 ** 40 + 1)).to.equal(2 ** 40 + 1);
  });

  it("asks nothing where there is nothing to look at", () => {
    const fail = () => {
      throw new Error("asked");
    };
    expect(lowestWhere(3, 3, fail)).to.equal(3);
  });
});
