import { expect } from "chai";
import { formatRange } from "../../lib/address/index.js";
import { range } from "./support.js";

describe("formatRange", () => {
  it("writes one address without a hyphen, and more with both ends", () => {
    expect(formatRange(range("10.0.0.1"))).to.equal("10.0.0.1");
    expect(formatRange(range("10.0.0.1", "10.0.0.5"))).to.equal("10.0.0.1-10.0.0.5");
    expect(formatRange(range("0.0.0.0", "255.255.255.255"))).to.equal("0.0.0.0-255.255.255.255");
  });
});
