import { expect } from "chai";
import { isSameName } from "../../lib/text/same-name.js";

describe("isSameName", () => {
  it("ignores case and nothing else", () => {
    expect(isSameName("AksNet", "aksnet")).to.equal(true);
    expect(isSameName("aksnet", "aksnet ")).to.equal(false);
  });
});
