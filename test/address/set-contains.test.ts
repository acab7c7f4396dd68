import { expect } from "chai";
import fc from "fast-check";
import { addressAt, addressSet, parseAddress, setContains } from "../../lib/address/index.js";
import { anyBase, membersOf, range, rangesIn } from "./support.js";

describe("setContains", () => {
  const set = [range("10.0.0.3", "10.0.0.5"), range("10.0.0.7"), range("255.255.255.250", "255.255.255.255")];

  it("finds addresses at the ends of ranges, and not beside them", () => {
    const held = ["10.0.0.2", "10.0.0.3", "10.0.0.5", "10.0.0.6", "10.0.0.7", "10.0.0.8", "255.255.255.255"].map((text) =>
      setContains(set, parseAddress(text)),
    );
    expect(held).to.deep.equal([false, true, true, false, true, false, true]);
  });

  it("finds ranges that one range of the set holds", () => {
    expect(setContains(set, range("10.0.0.3", "10.0.0.5"))).to.equal(true);
    expect(setContains(set, range("10.0.0.5", "10.0.0.7"))).to.equal(false);
    expect(setContains(set, range("10.0.0.2", "10.0.0.4"))).to.equal(false);
    expect(setContains(set, range("255.255.255.250", "255.255.255.255"))).to.equal(true);
  });

  it("finds nothing in the empty set, not even 0.0.0.0", () => {
    expect(setContains([], parseAddress("0.0.0.0"))).to.equal(false);
    expect(setContains([range("0.0.0.0")], parseAddress("0.0.0.0"))).to.equal(true);
  });

  it("agrees with a comparison address by address", () => {
    const cases = anyBase.chain((base) => fc.tuple(fc.constant(base), rangesIn(base), rangesIn(base)));
    fc.assert(
      fc.property(cases, ([base, ranges, asked]) => {
        const set = addressSet(ranges);
        const members = membersOf(ranges, base);
        for (const [i, member] of members.entries()) expect(setContains(set, addressAt(base + i))).to.equal(member);
        for (const one of asked) {
          expect(setContains(set, one)).to.equal(members.slice(one.first - base, one.last - base + 1).every(Boolean));
        }
      }),
    );
  });
});
