import { expect } from "chai";
import { mergeCidr } from "cidr-tools";
import fc from "fast-check";
import { addressSet, formatPrefix, prefixesOfSet } from "../../lib/address/index.js";
import { anyRange, range } from "./support.js";

describe("prefixesOfSet", () => {
  it("lists the prefixes of each range in order", () => {
    const set = [range("10.0.0.6", "10.0.0.8"), range("255.255.255.255")];
    expect(prefixesOfSet(set).map(formatPrefix)).to.deep.equal(["10.0.0.6/31", "10.0.0.8/32", "255.255.255.255/32"]);
    expect(prefixesOfSet([])).to.deep.equal([]);
  });

  it("cannot be merged any further, to cidr-tools either", () => {
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 8 }), (ranges) => {
        const prefixes = prefixesOfSet(addressSet(ranges)).map(formatPrefix);
        expect(mergeCidr(prefixes)).to.have.members(prefixes);
      }),
      { numRuns: 500 },
    );
  });
});
