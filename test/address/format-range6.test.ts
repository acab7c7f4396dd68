import { expect } from "chai";
import { formatRange6 } from "../../lib/address/index.js";

describe("formatRange6", () => {
  it("writes one address without a hyphen, and more with both ends", () => {
    expect(formatRange6({ first: 1n, last: 1n })).to.equal("::1");
    expect(formatRange6({ first: 0n, last: (1n << 128n) - 1n })).to.equal("::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
  });
});
