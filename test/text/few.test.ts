import { expect } from "chai";
import { few, named } from "../../lib/text/few.js";

describe("few", () => {
  const rows: [items: string[], text: string, reason: string][] = [
    [[], "", "nothing to name"],
    [["a"], "a", "one"],
    [["a", "b"], "a and b", "two need no comma"],
    [["a", "b", "c"], "a, b and c", "as many as are named"],
    [["a", "b", "c", "d"], "a, b, c and more", "one more was found, and nobody counted further"],
  ];
  for (const [items, text, reason] of rows) {
    it(`[${items}] is "${text}": ${reason}`, () => {
      expect(few(items)).to.equal(text);
    });
  }

  it("names as many as it says", () => {
    expect(few(Array.from({ length: 9 }, () => "x")).match(/x/g)).to.have.length(named);
  });
});
