import { expect } from "chai";
import { freeRanges } from "../../lib/plan/free-ranges.js";
import { range } from "../address/support.js";

describe("freeRanges", () => {
  it("shows each range with its size, to the ends of the address space", () => {
    expect(freeRanges([range("0.0.0.0"), range("10.0.0.255", "10.1.0.0"), range("255.255.255.0", "255.255.255.255")])).to.deep.equal([
      { start: "0.0.0.0", end: "0.0.0.0", size: 1 },
      { start: "10.0.0.255", end: "10.1.0.0", size: 65282 },
      { start: "255.255.255.0", end: "255.255.255.255", size: 256 },
    ]);
  });
});
