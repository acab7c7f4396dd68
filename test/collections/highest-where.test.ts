import { expect } from "chai";
import fc from "fast-check";
import { highestWhere } from "../../lib/collections/highest-where.js";

describe("highestWhere", () => {
  it("finds what a walk from the lowest number on finds, and asks less often", () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.nat(1000), fc.integer({ min: -100, max: 1100 }), (low, count, border) => {
        const high = low + count;
        let walked = low;
        while (walked + 1 < high && walked + 1 <= border) walked++;
        let calls = 0;
        const found = highestWhere(low, high, (value) => {
          expect(value).to.be.within(low + 1, high - 1);
          calls++;
          return value <= border;
        });
        expect(found).to.equal(walked);
        expect(calls).to.be.at.most(Math.ceil(Math.log2(count + 1)));
      }),
    );
  });

  it("asks nothing where there is nothing to look at", () => {
    const fail = () => {
      throw new Error("asked");
    };
    expect([highestWhere(3, 4, fail), highestWhere(3, 3, fail), highestWhere(0, -1, fail)]).to.deep.equal([3, 3, 0]);
  });
});
