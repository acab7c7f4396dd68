import { expect } from "chai";
import { Netmask } from "netmask";
import { formatPrefix, formatRange, hasEnds, parseAddress, parsePrefix, prefixAt, usableRange } from "../../lib/address/index.js";
import { range } from "./support.js";

describe("prefixAt", () => {
  const rows: [address: string, prefixLength: number, first: string, last: string][] = [
    ["10.220.32.16", 24, "10.220.32.0", "10.220.32.255"],
    ["10.0.0.0", 24, "10.0.0.0", "10.0.0.255"],
    ["10.1.2.3", 0, "0.0.0.0", "255.255.255.255"],
    ["10.1.2.3", 1, "0.0.0.0", "127.255.255.255"],
    ["128.0.0.0", 1, "128.0.0.0", "255.255.255.255"],
    ["255.255.255.255", 1, "128.0.0.0", "255.255.255.255"],
    ["10.1.2.3", 31, "10.1.2.2", "10.1.2.3"],
    ["10.1.2.3", 32, "10.1.2.3", "10.1.2.3"],
    ["255.255.255.255", 32, "255.255.255.255", "255.255.255.255"],
  ];
  for (const [address, prefixLength, first, last] of rows) {
    it(`${address}/${prefixLength} reaches from ${first} to ${last}`, () => {
      expect(prefixAt(parseAddress(address), prefixLength)).to.deep.equal({
        address: parseAddress(address),
        prefixLength,
        ...range(first, last),
      });
    });
  }

  for (const prefixLength of [-1, 33, 1.5, Number.NaN]) {
    it(`refuses the length ${prefixLength}`, () => {
      expect(() => prefixAt(parseAddress("10.0.0.0"), prefixLength)).to.throw(RangeError, `${prefixLength} is not an IPv4 prefix length`);
    });
  }
});

describe("formatPrefix", () => {
  for (const [text, written] of [
    ["10.220.32.16/24", "10.220.32.0/24"],
    ["10.220.32.16/255.255.255.0", "10.220.32.0/24"],
    ["255.255.255.255/0", "0.0.0.0/0"],
    ["255.255.255.255/1", "128.0.0.0/1"],
    ["255.255.255.255/32", "255.255.255.255/32"],
  ] as const) {
    it(`writes ${text} as ${written}`, () => {
      expect(formatPrefix(parsePrefix(text))).to.equal(written);
    });
  }
});

describe("hasEnds", () => {
  it("is so of the prefixes of which netmask knows a broadcast address", () => {
    for (let prefixLength = 0; prefixLength <= 32; prefixLength++)
      expect(hasEnds({ prefixLength }), `/${prefixLength}`).to.equal(new Netmask(`10.0.0.0/${prefixLength}`).broadcast !== undefined);
  });
});

describe("usableRange", () => {
  for (const [text, usable] of [
    ["10.220.32.16/24", "10.220.32.1-10.220.32.254"],
    ["0.0.0.0/0", "0.0.0.1-255.255.255.254"],
    ["10.0.0.4/30", "10.0.0.5-10.0.0.6"],
    ["10.0.0.4/31", "10.0.0.4-10.0.0.5"],
    ["255.255.255.254/31", "255.255.255.254-255.255.255.255"],
    ["10.0.0.4/32", "10.0.0.4"],
  ] as const) {
    it(`leaves ${usable} of ${text}`, () => {
      expect(formatRange(usableRange(parsePrefix(text)))).to.equal(usable);
    });
  }

  it("is a bare range, without the fields of the prefix", () => {
    expect(usableRange(parsePrefix("10.0.0.4/31"))).to.have.all.keys("first", "last");
  });
});
