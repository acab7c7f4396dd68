import { expect } from "chai";
import fc from "fast-check";
import { long2ip } from "netmask";
import { addressAt, addressFamily, firstAddress, formatAddress, lastAddress } from "../../lib/address/index.js";
import { anyAddress } from "./support.js";

describe("addressAt", () => {
  it("gives every number of the address space back", () => {
    for (const value of [0, 1, 0x7fffffff, 0x80000000, 0xffffffff]) expect(addressAt(value)).to.equal(value);
    expect([firstAddress, lastAddress]).to.deep.equal([0, 4294967295]);
  });

  it("makes 0 of -0, so that no address prints as -0", () => {
    expect(Object.is(addressAt(-0), 0)).to.equal(true);
  });

  for (const value of [-1, 2 ** 32, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    it(`refuses ${value}`, () => {
      expect(() => addressAt(value)).to.throw(RangeError, `${value} is not the number of an IPv4 address`);
    });
  }
});

describe("addressFamily", () => {
  it("goes by the colon", () => {
    expect(["10.0.0.0/24", "10.0.0.1-10.0.0.5", "", "x"].map(addressFamily)).to.deep.equal([4, 4, 4, 4]);
    expect(["::", "fd00::/64", "fd00::1-fd00::5", "::ffff:10.0.0.1"].map(addressFamily)).to.deep.equal([6, 6, 6, 6]);
  });
});

describe("formatAddress", () => {
  for (const [value, text] of [
    [0, "0.0.0.0"],
    [0x0a00ff01, "10.0.255.1"],
    [0x80000000, "128.0.0.0"],
    [0xffffffff, "255.255.255.255"],
  ] as const) {
    it(`writes ${text}`, () => {
      expect(formatAddress(addressAt(value))).to.equal(text);
    });
  }

  it("writes what netmask writes", () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(formatAddress(address)).to.equal(long2ip(address));
      }),
      { numRuns: 2000 },
    );
  });
});
