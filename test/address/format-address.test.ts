import { expect } from "chai";
import fc from "fast-check";
import { long2ip } from "netmask";
import { addressAt, formatAddress } from "../../lib/address/index.js";
import { anyAddress } from "./support.js";

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
