import { expect } from "chai";
import fc from "fast-check";
import { sizeWithin } from "../../../lib/plan/carving/size-within.js";
import { spareAddresses } from "../../../lib/plan/spare-addresses.js";

describe("sizeWithin", () => {
  it("is the largest size that fits with its spare", () => {
    const spare = fc.oneof(
      fc.constant(undefined),
      fc.nat(50),
      fc.nat(300).map((percent) => `${percent}%`),
    );
    fc.assert(
      fc.property(fc.nat(2000), spare, (addresses, requested) => {
        const size = sizeWithin(addresses, requested);
        const fits = (one: number) => one + spareAddresses(one, requested) <= addresses;
        expect(size === 0 || fits(size)).to.equal(true);
        expect(fits(size + 1)).to.equal(false);
      }),
    );
  });
});
