import { expect } from "chai";
import { parseAddress, prefixAt } from "../../lib/address/index.js";
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
