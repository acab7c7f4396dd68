import { expect } from "chai";
import { counted } from "../../lib/text/counted.js";

describe("counted", () => {
  it("is said of none, one and several", () => {
    expect([0, 1, 2].map(counted)).to.deep.equal(["0 addresses", "1 address", "2 addresses"]);
  });
});
