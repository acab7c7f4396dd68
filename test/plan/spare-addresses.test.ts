import { expect } from "chai";
import { spareAddresses } from "../../lib/plan/spare-addresses.js";

describe("spareAddresses", () => {
  const rows: [reason: string, size: number, spare: number | string | undefined, expected: number][] = [
    ["none is requested", 27, undefined, 0],
    ["a count is taken as it is", 27, 5, 5],
    ["a percentage is rounded up", 27, "20%", 6],
    ["a percentage that comes out even is not", 50, "20%", 10],
    ["a little of one address is one address", 1, "1%", 1],
    ["nothing of anything is nothing", 27, "0%", 0],
    ["more than all", 3, "250%", 8],
    ["a percentage of the whole address space is exact", 2 ** 32, "7%", 300647711],
  ];
  for (const [reason, size, spare, expected] of rows) {
    it(`${spare} of ${size}: ${reason}`, () => {
      expect(spareAddresses(size, spare)).to.equal(expected);
    });
  }
});
