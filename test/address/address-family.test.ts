import { expect } from "chai";
import { addressFamily } from "../../lib/address/index.js";

describe("addressFamily", () => {
  it("goes by the colon", () => {
    expect(["10.0.0.0/24", "10.0.0.1-10.0.0.5", "", "x"].map(addressFamily)).to.deep.equal([4, 4, 4, 4]);
    expect(["::", "fd00::/64", "fd00::1-fd00::5", "::ffff:10.0.0.1"].map(addressFamily)).to.deep.equal([6, 6, 6, 6]);
  });
});
