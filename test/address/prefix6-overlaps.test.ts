import { expect } from "chai";
import { overlapCidr } from "cidr-tools";
import fc from "fast-check";
import { formatPrefix6, overlaps6, parsePrefix6, parseRange6 } from "../../lib/address/index.js";
import { anyPrefix6 } from "./support6.js";

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

  it("takes ranges that only partly overlap", () => {
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
