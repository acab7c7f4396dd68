import { expect } from "chai";
import { normalizeCidr } from "cidr-tools";
import fc from "fast-check";
import IPCIDR from "ip-cidr";
import { formatAddress6, parseAddress6 } from "../../lib/address/index.js";

const groups = fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 0xffff })), {
  minLength: 8,
  maxLength: 8,
});

describe("formatAddress6", () => {
  const rows: [given: string, canonical: string, why: string][] = [
    ["2001:0db8:0000:0000:0000:0000:0000:0001", "2001:db8::1", "leading zeros go"],
    ["2001:DB8::A", "2001:db8::a", "letters are lower case"],
    ["2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1", "a single zero group is written out"],
    ["1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0", "a single zero group is written out at the end too"],
    ["2001:0:0:1:0:0:0:1", "2001:0:0:1::1", "the longest run is shortened"],
    ["2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1", "the first of equal runs is shortened"],
    ["0:0:1:2:3:4:0:0", "::1:2:3:4:0:0", "the first of equal runs at both ends"],
    ["0:0:0:0:0:0:0:0", "::", "nothing but zeros"],
    ["1:0:0:0:0:0:0:0", "1::", "zeros to the end"],
    ["::ffff:a00:1", "::ffff:a00:1", "a mapped address stays in hexadecimal, as the parser takes it"],
    ["::a00:1", "::a00:1", "so does one that only looks compatible"],
  ];
  for (const [given, canonical, why] of rows) {
    it(`${why}: ${canonical}`, () => {
      expect(formatAddress6(parseAddress6(given))).to.equal(canonical);
    });
  }

  it("is the inverse of parseAddress6, and writes what cidr-tools and ip-cidr write", () => {
    fc.assert(
      fc.property(groups, (eight) => {
        const text = eight.map((group) => group.toString(16)).join(":");
        const value = parseAddress6(text);
        const canonical = formatAddress6(value);
        expect(parseAddress6(canonical)).to.equal(value);
        expect(canonical).to.equal(normalizeCidr(text));
        expect(canonical).to.equal(IPCIDR.createAddress(text).correctForm());
      }),
      { numRuns: 2000 },
    );
  });
});
