import { expect } from "chai";
import { parseCidr } from "cidr-tools";
import fc from "fast-check";
import { formatAddress6, formatPrefix6, parseAddress6, parsePrefix6 } from "../../lib/address/index.js";
import { refusalOf } from "./support.js";

describe("parsePrefix6", () => {
  it("keeps host bits in the address and clears them in the block", () => {
    expect(parsePrefix6("FD12:3456:789A:0::1/64")).to.deep.equal({
      address: parseAddress6("fd12:3456:789a::1"),
      prefixLength: 64,
      first: parseAddress6("fd12:3456:789a::"),
      last: parseAddress6("fd12:3456:789a:0:ffff:ffff:ffff:ffff"),
      text: "fd12:3456:789a::1",
    });
  });

  const taken: [text: string, first: string, last: string][] = [
    ["::/0", "::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
    ["8000::/1", "8000::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
    ["::1/128", "::1", "::1"],
    ["::1/127", "::", "::1"],
    ["fd12:3456:789a:1::/108", "fd12:3456:789a:1::", "fd12:3456:789a:1::f:ffff"],
    ["ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
  ];
  for (const [text, first, last] of taken) {
    it(`${text} reaches from ${first} to ${last}`, () => {
      const prefix = parsePrefix6(text);
      expect([formatAddress6(prefix.first), formatAddress6(prefix.last)]).to.deep.equal([first, last]);
    });
  }

  const refused: [text: unknown, reason: string][] = [
    ["fd00::/129", "prefix length 129 is over 128"],
    ["fd00::/999", "prefix length 999 is over 128"],
    ["fd00::/064", 'prefix length "064" has a leading zero'],
    ["fd00::/08", 'prefix length "08" has a leading zero'],
    ["fd00::/-1", 'prefix length "-1" is not a number from 0 to 128'],
    ["fd00::/64abc", 'prefix length "64abc" is not a number from 0 to 128'],
    ["fd00::/ 64", "a space stands before the prefix length"],
    ["fd00::/255.255.255.0", 'prefix length "255.255.255.0" is not a number from 0 to 128'],
    ["fd00::/", "the prefix length after the slash is missing"],
    ["fd00::", "a prefix length is missing; write it after a slash, as in fd00::/64"],
    ["fd00::/64/64", "more than one slash"],
    ["/64", "the address before the slash is missing"],
    ["fe80::1%eth0/64", 'zone "%eth0" means something on one host only; leave it out'],
    ["::ffff:10.0.0.1/120", "dotted 10.0.0.1 is not taken inside an IPv6 address; write a00:1"],
    ["::ffff:1.2.3.4/24", "dotted 1.2.3.4 is not taken inside an IPv6 address; write 102:304"],
    ["1:2:3:4:5:6:7:8::/64", 'expected at most 7 groups beside "::", got 8'],
    ["1g::/16", 'group "1g" is not a hexadecimal number'],
    ["garbage:1.2.3.4/24", 'group "garbage" is not a hexadecimal number'],
    ["fd00:: /64", "a space stands after the address"],
    ["fd00::/64 ", "a space stands after the prefix"],
    ["fd00::/64\n", "a line break stands after the prefix"],
    ["", "the text is empty"],
    [null, "expected text, got null"],
    [12, "expected text, got number"],
  ];
  for (const [text, reason] of refused) {
    it(`refuses ${JSON.stringify(text)}: ${reason}`, () => {
      expect(refusalOf(parsePrefix6, text)).to.include({ reason, kind: "prefix" });
    });
  }

  for (const text of ["10.0.0.0/24", "10.0.0.0", "010.0.0.0/8"]) {
    it(`tells that ${text} is of the other family`, () => {
      expect(refusalOf(parsePrefix6, text)).to.include({ reason: "is an IPv4 prefix where IPv6 is expected", kind: "family" });
    });
  }

  it("agrees with cidr-tools within the strict grammar", () => {
    const address = fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }).map(formatAddress6);
    fc.assert(
      fc.property(address, fc.integer({ min: 0, max: 128 }), (text, prefixLength) => {
        const ours = parsePrefix6(`${text}/${prefixLength}`);
        const theirs = parseCidr(`${text}/${prefixLength}`);
        expect([ours.first, ours.last, ours.text]).to.deep.equal([theirs.start, theirs.end, text]);
        expect(formatPrefix6(parsePrefix6(formatPrefix6(ours)))).to.equal(formatPrefix6(ours));
      }),
      { numRuns: 1000 },
    );
  });
});
