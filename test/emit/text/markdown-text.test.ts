import { expect } from "chai";
import fc from "fast-check";
import { markdownCode, markdownTable, markdownText } from "../../../lib/emit/text/markdown-text.js";
import { hostileText } from "../../helpers/random-plans.js";
import { cellsOf, shownAs, shownText } from "../markdown-reader.js";

const delicate = fc.string({
  unit: fc.constantFrom(..."|\\`*_[]()<>#!~-+=1.):/@$&;{}\"' \n\t", "a", "b", "www.", "http://", "<!--", "&#124;", "\\|"),
});
const anyText = fc.oneof(hostileText, delicate, fc.string({ unit: "binary", maxLength: 20 }));

const rows = [
  ["a|b", "a&#124;b", "a pipe would end the cell"],
  ["a\\|b", "a&#92;&#124;b", "and parsers differ in what a backslash before it means"],
  ["**a**", "\\*\\*a\\*\\*", "no emphasis"],
  ["<img src=x>", "&lt;img src=x&gt;", "no HTML"],
  ["[a](b)", "\\[a\\](b)", "no link"],
  ["https://a.b", "https:&#47;/a.b", "not even one that is not marked as such"],
  ["a\nb", "a&#92;u{a}b", "a cell is one line"],
  ["1. a", "1\\. a", "no list"],
  ["- a", "\\- a", "no list"],
  ["`a`", "&#96;a&#96;", "no code"],
  ["&amp;", "&amp;amp;", "no entity"],
] as const;

describe("markdownText", () => {
  for (const [text, written, reason] of rows) {
    it(`writes ${JSON.stringify(text)} as ${JSON.stringify(written)}: ${reason}`, () => {
      expect(markdownText(text)).to.equal(written);
    });
  }

  it("is shown unchanged in a line, in a list and in a cell, as text or as code", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 2, maxLength: 4 }), (texts) => {
        const table = markdownTable(
          texts.map((_, index) => `h${index}`),
          [texts.map(markdownText), texts.map(markdownCode)],
        );
        const expected = texts.map(shownAs);
        expect(cellsOf(table.join("\n"))).to.deep.equal([texts.map((_, index) => `h${index}`), expected, expected]);
        const [first = ""] = texts;
        expect(shownText(`for ${markdownText(first)}: x`)).to.equal(`for ${shownAs(first)}: x`);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("markdownCode", () => {
  it("is code for the characters of addresses and ids, and text for anything else", () => {
    expect(["10.0.0.0/24", "a`b", "a  b", "", " a"].map(markdownCode)).to.deep.equal(["`10.0.0.0/24`", "a&#96;b", "a  b", "", "&#32;a"]);
  });
});
