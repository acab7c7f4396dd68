import { expect } from "chai";
import { formatRange, parsePrefix, usableRange } from "../../lib/address/index.js";

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
