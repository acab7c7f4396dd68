import { expect } from "chai";
import { unusedName } from "../../lib/text/unused-name.js";

describe("unusedName", () => {
  it("gives each name once, with the lowest number that is free", () => {
    const used = new Set(["a-2"]);
    const nameFor = (number: number) => (number === 1 ? "a" : `a-${number}`);
    expect([1, 2, 3].map(() => unusedName(used, nameFor))).to.deep.equal(["a", "a-3", "a-4"]);
    expect([...used]).to.deep.equal(["a-2", "a", "a-3", "a-4"]);
  });

  it("begins with the number that is given", () => {
    expect(unusedName(new Set(["peer-3"]), (number) => `peer-${number}`, 3)).to.equal("peer-4");
  });
});
