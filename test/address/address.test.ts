import { expect } from "chai";
import fc from "fast-check";
import { long2ip } from "netmask";
import {
  addressAfter,
  addressAt,
  addressBefore,
  addressFamily,
  firstAddress,
  formatAddress,
  lastAddress,
} from "../../lib/address/index.js";
import { anyAddress } from "./support.js";

describe("addressAt", () => {
  it("returns every number of the address space", () => {
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

describe("addressAfter and addressBefore", () => {
  it("go one place, or as many as are given, and back", () => {
    const address = addressAt(0x0a0000ff);
    expect([addressAfter(address), addressAfter(address, 256), addressBefore(address), addressBefore(address, 256)]).to.deep.equal([
      0x0a000100, 0x0a0001ff, 0x0a0000fe, 0x09ffffff,
    ]);
    expect(addressAfter(addressBefore(lastAddress, 0x80000001), 0x80000001)).to.equal(lastAddress);
  });

  it("refuse to leave the address space", () => {
    expect(addressAfter(firstAddress, 0xffffffff)).to.equal(lastAddress);
    expect(() => addressAfter(lastAddress)).to.throw(RangeError, "4294967296 is not the number of an IPv4 address");
    expect(() => addressBefore(firstAddress)).to.throw(RangeError, "-1 is not the number of an IPv4 address");
  });
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
