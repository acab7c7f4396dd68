import { expect } from "chai";
import fc from "fast-check";
import { formatRange6, parseRange6 } from "../../lib/address/index.js";
import { refusalOf } from "./support.js";

describe("parseRange6", () => {
  for (const [text, written] of [
    ["FD00::1", "fd00::1"],
    ["fd00::1-fd00::5", "fd00::1-fd00::5"],
    ["fd00::1 - fd00::5", "fd00::1-fd00::5"],
    ["fd00::1-fd00::1", "fd00::1"],
    ["fd00::5/126", "fd00::4-fd00::7"],
    ["::/0", "::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
  ] as const) {
    it(`reads ${text}`, () => {
      const range = parseRange6(text);
      expect(formatRange6(range)).to.equal(written);
      expect(range).to.have.all.keys("first", "last");
    });
  }

  const refused: [text: unknown, reason: string, kind: string][] = [
    ["fd00::5 - fd00::1", "first address fd00::5 is after last address fd00::1", "order"],
    ["fd00::/129", "prefix length 129 is over 128", "range"],
    ["fd00::/-1", 'prefix length "-1" is not a number from 0 to 128', "range"],
    ["fd00::1-", "the last address is missing", "range"],
    ["-fd00::1", "the first address is missing", "range"],
    ["fd00::1-5", 'last address "5": "5" has no colon', "range"],
    ["1g::-fd00::5", 'first address "1g::": group "1g" is not a hexadecimal number', "range"],
    ["fd00::/64-fd00::5", 'first address "fd00::/64": "/64" follows the address', "range"],
    ["fd00::1-fd00::5-fd00::9", 'last address "fd00::5-fd00::9": more than one "::"', "range"],
    [" fd00::1", "a space stands before the range", "range"],
    ["10.0.0.1-10.0.0.5", "is an IPv4 range where IPv6 is expected", "family"],
    ["", "the text is empty", "range"],
    [null, "expected text, got null", "range"],
  ];
  for (const [text, reason, kind] of refused) {
    it(`refuses ${JSON.stringify(text)}: ${reason}`, () => {
      expect(refusalOf(parseRange6, text)).to.include({ reason, kind });
    });
  }

  it("explains megabytes of spaces", () => {
    expect(refusalOf(parseRange6, `fd00::1${" ".repeat(3_000_000)}-x`).reason).to.equal('last address "x": "x" has no colon');
    expect(refusalOf(parseRange6, `fd00::1${" ".repeat(3_000_000)}x`).reason).to.match(/is not a hexadecimal number$/);
  });

  it("is the inverse of formatRange6", () => {
    const address = fc.bigInt({ min: 0n, max: (1n << 128n) - 1n });
    fc.assert(
      fc.property(address, address, (a, b) => {
        const range = a <= b ? { first: a, last: b } : { first: b, last: a };
        expect(parseRange6(formatRange6(range))).to.deep.equal(range);
      }),
      { numRuns: 500 },
    );
  });
});
