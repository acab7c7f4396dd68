import { expect } from "chai";
import { defined } from "../../lib/collections/defined.js";

describe("defined", () => {
  it("removes what is undefined and nothing else, in order", () => {
    const given = { z: 0, a: undefined, n: null, empty: "", no: false, list: [undefined] };
    const result = defined(given);
    expect(JSON.stringify(Object.entries(result))).to.equal('[["z",0],["n",null],["empty",""],["no",false],["list",[null]]]');
    expect(Object.hasOwn(result, "a")).to.equal(false);
    expect(Object.keys(given)).to.have.length(6);
  });

  it("has a type in which what may be undefined is optional", () => {
    const text = ["x"].at(0);
    const result: { readonly sure: number; readonly maybe?: string } = defined({ sure: 1, maybe: text });
    expect(result).to.deep.equal({ sure: 1, maybe: "x" });
    // @ts-expect-error: what may be undefined is not sure to be there
    const wrong: { readonly maybe: string } = defined({ maybe: text });
    expect(wrong).to.deep.equal({ maybe: "x" });
  });
});
