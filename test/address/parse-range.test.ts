import { expect } from "chai";
import fc from "fast-check";
import { formatRange, parseRange } from "../../lib/address/index.js";
import { anyRange, range, refusalOf } from "./support.js";

describe("parseRange", () => {
  const taken: [text: string, first: string, last: string][] = [
    ["10.0.0.1", "10.0.0.1", "10.0.0.1"],
    ["255.255.255.255", "255.255.255.255", "255.255.255.255"],
    ["10.0.0.1-10.0.0.5", "10.0.0.1", "10.0.0.5"],
    // MetalLB's documentation writes both
    ["10.0.0.1 - 10.0.0.5", "10.0.0.1", "10.0.0.5"],
    ["10.0.0.1   -10.0.0.5", "10.0.0.1", "10.0.0.5"],
    ["10.0.0.1-  10.0.0.5", "10.0.0.1", "10.0.0.5"],
    ["10.0.0.1-10.0.0.1", "10.0.0.1", "10.0.0.1"],
    ["0.0.0.0-255.255.255.255", "0.0.0.0", "255.255.255.255"],
    ["0.0.0.0-0.0.0.0", "0.0.0.0", "0.0.0.0"],
    // a prefix stands for its whole block, host bits or not
    ["10.0.0.0/30", "10.0.0.0", "10.0.0.3"],
    ["10.220.32.16/24", "10.220.32.0", "10.220.32.255"],
    ["10.220.32.16/255.255.255.0", "10.220.32.0", "10.220.32.255"],
    ["0.0.0.0/0", "0.0.0.0", "255.255.255.255"],
    ["10.0.0.1/32", "10.0.0.1", "10.0.0.1"],
  ];
  for (const [text, first, last] of taken) {
    it(`reads ${text}`, () => {
      expect(parseRange(text)).to.deep.equal(range(first, last));
    });
  }

  const refused: [text: unknown, reason: string][] = [
    ["10.0.0.256", 'octet "256" is over 255'],
    ["10.0.0.0/33", "prefix length 33 is over 32"],
    ["10.0.0.0/-1", 'prefix length "-1" is not a number from 0 to 32'],
    ["10.0.0.0/", "the prefix length after the slash is missing"],
    ["/24", "the address before the slash is missing"],
    ["10.0.0.0/24-10.0.1.0/24", 'first address "10.0.0.0/24": "/24" follows the address'],
    ["10.0.0.1-10.0.1.0/24", 'last address "10.0.1.0/24": "/24" follows the address'],
    ["10.0..1-10.0.0.5", 'first address "10.0..1": octet 3 is empty'],
    ["10.0.0.1-10.0.0.256", 'last address "10.0.0.256": octet "256" is over 255'],
    ["0.0.0.0-x", 'last address "x": octet "x" is not a decimal number'],
    // nmap's short form
    ["10.0.0.1-5", 'last address "5": expected 4 octets, got 1'],
    ["10.0.0.1-10.0.0.5-10.0.0.9", 'last address "10.0.0.5-10.0.0.9": octet "5-10" is not a decimal number'],
    ["10.0.0.1--10.0.0.5", 'last address "-10.0.0.5": octet "-10" is not a decimal number'],
    ["-10.0.0.5", "the first address is missing"],
    ["10.0.0.1-", "the last address is missing"],
    ["-", "the first address is missing"],
    // only plain spaces, only around the hyphen
    ["10.0.0.1\t-10.0.0.5", 'first address "10.0.0.1\\u{9}": a tab stands after the address'],
    ["10.0.0.1-\n10.0.0.5", 'last address "\\u{a}10.0.0.5": a line break stands before the address'],
    [" 10.0.0.1-10.0.0.5", "a space stands before the range"],
    ["10.0.0.1-10.0.0.5 ", "a space stands after the range"],
    ["10.0.0.1- ", "a space stands after the range"],
    // what word processors make of a hyphen
    ["10.0.0.1–10.0.0.5", '"–" is not a hyphen; write "-" between the addresses'],
    ["10.0.0.1 — 10.0.0.5", '"—" is not a hyphen; write "-" between the addresses'],
    ["10.0.0.1,10.0.0.5", 'octet "1,10" is not a decimal number'],
    ["010.0.0.1", 'octet "010" has a leading zero'],
    ["", "the text is empty"],
    ["\ud800", 'octet "\\u{d800}" is not a decimal number'],
    ["10.0.0.1\0-10.0.0.5", 'first address "10.0.0.1\\u{0}": octet "1\\u{0}" is not a decimal number'],
    [null, "expected text, got null"],
    [12, "expected text, got number"],
  ];
  for (const [text, reason] of refused) {
    it(`refuses ${JSON.stringify(text)}: ${reason}`, () => {
      expect(refusalOf(parseRange, text)).to.include({ reason, kind: "range" });
    });
  }

  it("has a kind of its own for addresses in the wrong order", () => {
    const error = refusalOf(parseRange, "10.0.0.9 - 10.0.0.1");
    expect(error).to.include({ kind: "order", reason: "first address 10.0.0.9 is after last address 10.0.0.1" });
    expect(error.message).to.equal('"10.0.0.9 - 10.0.0.1" is not a range: first address 10.0.0.9 is after last address 10.0.0.1');
  });

  it("compares addresses as unsigned numbers", () => {
    expect(parseRange("127.255.255.255-128.0.0.0")).to.deep.equal(range("127.255.255.255", "128.0.0.0"));
    expect(refusalOf(parseRange, "128.0.0.0-127.255.255.255").kind).to.equal("order");
  });

  for (const text of ["fd00::1", "fd00::1-fd00::5", "fd00::1 - fd00::5", "fd00::/64"]) {
    it(`tells that ${text} is of the other family`, () => {
      expect(refusalOf(parseRange, text)).to.include({ reason: "is an IPv6 range where IPv4 is expected", kind: "family" });
    });
  }

  it("explains megabytes shortly", () => {
    const rows: [text: string, reason: string][] = [
      [`10.0.0.1${" ".repeat(5_000_000)}-x`, 'last address "x": octet "x" is not a decimal number'],
      [`10.0.0.1${" ".repeat(5_000_000)}x`, `octet "1${" ".repeat(19)}…" is not a decimal number`],
      [`10.0.0.1-${"-".repeat(5_000_000)}`, `last address "${"-".repeat(20)}…": octet "${"-".repeat(20)}…" is not a decimal number`],
    ];
    for (const [text, reason] of rows) expect(refusalOf(parseRange, text).reason).to.equal(reason);
  });

  it("is the inverse of formatRange", () => {
    fc.assert(
      fc.property(anyRange, (given) => {
        expect(parseRange(formatRange(given))).to.deep.equal(given);
      }),
      { numRuns: 2000 },
    );
  });
});
