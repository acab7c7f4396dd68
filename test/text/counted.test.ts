import { expect } from "chai";
import { counted } from "../../lib/text/counted.js";

describe("counted", () => {
  it("has the plural for every number but one", () => {
    expect([0, 1, 2].map((count) => counted(count))).to.deep.equal(["0 addresses", "1 address", "2 addresses"]);
    expect([0, 1, 2].map((count) => counted(count, "node"))).to.deep.equal(["0 nodes", "1 node", "2 nodes"]);
  });
});
