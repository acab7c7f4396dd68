import { expect } from "chai";
import { containsCidr, normalizeCidr, overlapCidr } from "cidr-tools";
import fc from "fast-check";
import IPCIDR from "ip-cidr";
import {
  contains6,
  formatAddress6,
  formatPrefix6,
  formatRange6,
  overlaps6,
  parseAddress6,
  parsePrefix6,
  parseRange6,
} from "../../lib/address/index.js";
import { anyPrefix6 } from "./support6.js";

const groups = fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 0xffff })), {
  minLength: 8,
  maxLength: 8,
});

describe("formatAddress6", () => {
  const rows: [given: string, canonical: string, why: string][] = [
    ["2001:0db8:0000:0000:0000:0000:0000:0001", "2001:db8::1", "leading zeros go"],
    ["2001:DB8::A", "2001:db8::a", "letters are lower case"],
    ["2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1", "a single zero group is written out"],
    ["1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0", "a single zero group is written out at the end as well"],
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

describe("formatPrefix6", () => {
  for (const [text, written] of [
    ["FD12:3456:789A:0::/64", "fd12:3456:789a::/64"],
    ["fd12:3456:789a::ffff/64", "fd12:3456:789a::/64"],
    ["fd12:3456:789a:1::/108", "fd12:3456:789a:1::/108"],
    ["ffff::/0", "::/0"],
    ["0:0:0:0:0:0:0:1/128", "::1/128"],
  ] as const) {
    it(`writes ${text} as ${written}`, () => {
      expect(formatPrefix6(parsePrefix6(text))).to.equal(written);
    });
  }
});

describe("formatRange6", () => {
  it("writes one address without a hyphen, and more with both ends", () => {
    expect(formatRange6({ first: 1n, last: 1n })).to.equal("::1");
    expect(formatRange6({ first: 0n, last: (1n << 128n) - 1n })).to.equal("::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
  });
});

describe("contains6", () => {
  for (const [outer, inner, contained] of [
    ["fd00::/8", "fd12:3456::/32", true],
    ["fd12:3456::/32", "fd12:3456::/32", true],
    ["fd12:3456::/32", "fd00::/8", false],
    ["fd12:3456::/32", "fd12:3457::/32", false],
    ["::/0", "ffff::/128", true],
    // host bits of the inner prefix do not count
    ["fd00::/64", "fd00::ffff/128", true],
    ["fd00::/64", "fd00:0:0:1::/128", false],
  ] as const) {
    it(`${inner} in ${outer}: ${contained}`, () => {
      expect(contains6(parsePrefix6(outer), parsePrefix6(inner))).to.equal(contained);
    });
  }

  it("accepts ranges", () => {
    expect(contains6(parseRange6("fd00::1-fd00::5"), parseRange6("fd00::5"))).to.equal(true);
    expect(contains6(parseRange6("fd00::1-fd00::5"), parseRange6("fd00::5-fd00::6"))).to.equal(false);
  });

  it("agrees with cidr-tools", () => {
    fc.assert(
      fc.property(anyPrefix6, anyPrefix6, (a, b) => {
        expect(contains6(a, b)).to.equal(containsCidr(formatPrefix6(a), formatPrefix6(b)));
      }),
      { numRuns: 500 },
    );
  });
});

describe("overlaps6", () => {
  for (const [a, b, overlap] of [
    ["fd00::/8", "fd12:3456::/32", true],
    ["fd12:3456::/32", "fd12:3456::/32", true],
    ["fd12:3456::/32", "fd12:3457::/32", false],
    ["::/1", "8000::/1", false],
    ["::/0", "8000::/1", true],
  ] as const) {
    it(`${a} and ${b}: ${overlap}`, () => {
      expect(overlaps6(parsePrefix6(a), parsePrefix6(b))).to.equal(overlap);
      expect(overlaps6(parsePrefix6(b), parsePrefix6(a))).to.equal(overlap);
    });
  }

  it("accepts ranges that only partly overlap", () => {
    expect(overlaps6(parseRange6("fd00::1-fd00::5"), parseRange6("fd00::5-fd00::9"))).to.equal(true);
    expect(overlaps6(parseRange6("fd00::5"), parseRange6("fd00::1-fd00::5"))).to.equal(true);
    expect(overlaps6(parseRange6("fd00::1-fd00::5"), parseRange6("fd00::6-fd00::9"))).to.equal(false);
  });

  it("agrees with cidr-tools", () => {
    fc.assert(
      fc.property(anyPrefix6, anyPrefix6, (a, b) => {
        expect(overlaps6(a, b)).to.equal(overlapCidr(formatPrefix6(a), formatPrefix6(b)));
      }),
      { numRuns: 500 },
    );
  });
});
