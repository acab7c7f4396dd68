import { expect } from "chai";
import fc from "fast-check";
import { countUpTo } from "../../lib/collections/count-up-to.js";

describe("countUpTo", () => {
  it("counts what a filter leaves", () => {
    const crowded = fc.array(fc.oneof(fc.nat(20), fc.constantFrom(0xfffffffe, 0xffffffff)), { maxLength: 40 });
    fc.assert(
      fc.property(crowded, fc.oneof(fc.integer({ min: -1, max: 21 }), fc.constantFrom(0xfffffffe, 0xffffffff)), (numbers, most) => {
        const sorted = Uint32Array.from(numbers).sort();
        expect(countUpTo(sorted, most)).to.equal(numbers.filter((one) => one <= most).length);
      }),
    );
  });
});
