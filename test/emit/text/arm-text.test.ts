import { expect } from "chai";
import fc from "fast-check";
import { armExpressionText, armLiteral } from "../../../lib/emit/text/arm-text.js";
import { readArmText, readResourceId } from "../arm-template.js";

const rows = [
  ["[x]", "[[x]", "in brackets it would be an expression"],
  ["[[x]", "[[[x]", "one bracket is taken off, whatever follows"],
  ["[x", "[x", "without its end it is none"],
  ["x]", "x]", "nor without its beginning"],
  ["[", "[", "one bracket does not both begin and end an expression"],
  ["[]", "[[]", "an expression may be empty"],
  ["", "", "nothing is nothing"],
] as const;

describe("armLiteral", () => {
  for (const [text, written, reason] of rows) {
    it(`writes ${JSON.stringify(text)} as ${JSON.stringify(written)}: ${reason}`, () => {
      expect(armLiteral(text)).to.equal(written);
    });
  }

  it("is read back as a literal", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("[", "]", "a", "'", "\n", "\u{1F600}") }), (text) => {
        expect(readArmText(armLiteral(text))).to.deep.equal({ literal: text });
      }),
      { numRuns: 1000 },
    );
  });
});

describe("armExpressionText", () => {
  it("is read back from a list of texts", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom("'", ",", " ", "(", ")", "\\", "]", "a") }), { minLength: 1 }), (texts) => {
        expect(readResourceId(`resourceId(${texts.map(armExpressionText).join(", ")})`)).to.deep.equal(texts);
      }),
      { numRuns: 1000 },
    );
  });
});
