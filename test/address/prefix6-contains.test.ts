import { expect } from "chai";
import { containsCidr } from "cidr-tools";
import fc from "fast-check";
import { contains6, formatPrefix6, parsePrefix6, parseRange6 } from "../../lib/address/index.js";
import { anyPrefix6 } from "./support6.js";

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

  it("takes ranges too", () => {
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
