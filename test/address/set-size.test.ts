import { expect } from "chai";
import fc from "fast-check";
import { addressSet, setSize } from "../../lib/address/index.js";
import { anyBase, membersOf, range, rangesIn } from "./support.js";

describe("setSize", () => {
  it("counts nothing, one, and all", () => {
    expect(setSize([])).to.equal(0);
    expect(setSize([range("10.0.0.1")])).to.equal(1);
    expect(setSize([range("0.0.0.0", "255.255.255.255")])).to.equal(4294967296);
  });

  it("agrees with counting address by address", () => {
    fc.assert(
      fc.property(
        anyBase.chain((base) => fc.tuple(fc.constant(base), rangesIn(base))),
        ([base, ranges]) => {
          expect(setSize(addressSet(ranges))).to.equal(membersOf(ranges, base).filter(Boolean).length);
        },
      ),
    );
  });
});
