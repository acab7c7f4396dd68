import { expect } from "chai";
import fc from "fast-check";
import { type AddressRange, addressSet, intersect } from "../../lib/address/index.js";
import { anyBase, expectInvariant, membersOf, range, rangesIn } from "./support.js";

describe("intersect", () => {
  const rows: [why: string, a: AddressRange[], b: AddressRange[], result: AddressRange[]][] = [
    ["of empty sets is empty", [], [], []],
    ["with the empty set is empty", [range("10.0.0.1", "10.0.0.5")], [], []],
    ["of ranges that only touch is empty", [range("10.0.0.1", "10.0.0.5")], [range("10.0.0.6")], []],
    [
      "takes several pieces of one range",
      [range("0.0.0.0", "255.255.255.255")],
      [range("0.0.0.0"), range("10.0.0.1", "10.0.0.3"), range("255.255.255.255")],
      [range("0.0.0.0"), range("10.0.0.1", "10.0.0.3"), range("255.255.255.255")],
    ],
    [
      "of two ranges is their common part",
      [range("10.0.0.1", "10.0.0.5")],
      [range("10.0.0.4", "10.0.0.9")],
      [range("10.0.0.4", "10.0.0.5")],
    ],
  ];
  for (const [why, a, b, result] of rows) {
    it(why, () => {
      expect(intersect(a, b)).to.deep.equal(result);
    });
  }

  it("agrees with a comparison address by address, and keeps the invariant", () => {
    fc.assert(
      fc.property(
        anyBase.chain((base) => fc.tuple(fc.constant(base), rangesIn(base), rangesIn(base))),
        ([base, left, right]) => {
          const result = intersect(addressSet(left), addressSet(right));
          expectInvariant(result);
          const [inLeft, inRight] = [membersOf(left, base), membersOf(right, base)];
          expect(membersOf(result, base)).to.deep.equal(inLeft.map((member, i) => member && inRight[i]));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
