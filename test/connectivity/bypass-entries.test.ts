import { expect } from "chai";
import { bypassEntries } from "../../lib/connectivity/bypass-entries.js";

describe("bypassEntries", () => {
  it("reads a text with commas, each entry at the place of the text", () => {
    expect(bypassEntries(" a, b ,,c,")).to.deep.equal(["a", "b", "c"].map((entry) => ({ entry, path: "/proxy/noProxy" })));
  });

  it("reads a list, each entry at its own place", () => {
    expect(bypassEntries([" a", "", "b,c"])).to.deep.equal([
      { entry: "a", path: "/proxy/noProxy/0" },
      { entry: "b,c", path: "/proxy/noProxy/2" },
    ]);
  });

  it("has none if none is given", () => {
    for (const none of [undefined, "", " , ", []]) expect(bypassEntries(none)).to.deep.equal([]);
  });
});
