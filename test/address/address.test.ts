import { expect } from "chai";
import { addressAt, firstAddress, lastAddress } from "../../lib/address/index.js";

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
