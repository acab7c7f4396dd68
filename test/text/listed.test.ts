import { expect } from "chai";
import { listed } from "../../lib/text/listed.js";

describe("listed", () => {
  const rows: [items: string[], most: number | undefined, text: string, reason: string][] = [
    [[], undefined, "", "nothing to name"],
    [["a"], undefined, "a", "one"],
    [["a", "b"], undefined, "a and b", "two need no comma"],
    [["a", "b", "c"], undefined, "a, b and c", "as many as are named"],
    [["a", "b", "c", "d"], undefined, "a, b, c and 1 more", "the rest is counted"],
    [["a", "b", "c", "d"], 1, "a and 3 more", "one of many"],
    [["a"], 1, "a", "one of one"],
  ];
  for (const [items, most, text, reason] of rows) {
    it(`[${items}]${most === undefined ? "" : ` by ${most}`} is "${text}": ${reason}`, () => {
      expect(listed(items, most)).to.equal(text);
    });
  }
});
