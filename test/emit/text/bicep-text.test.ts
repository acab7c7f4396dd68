import { expect } from "chai";
import fc from "fast-check";
import type { Node } from "web-tree-sitter";
import { bicepText } from "../../../lib/emit/text/bicep-text.js";
import { hostileText } from "../../helpers/random-plans.js";
import { bicepParser, readBicepText } from "../bicep-parser.js";

const rows = [
  ["it's", "'it\\'s'", "a quote would end the text"],
  ["a\\b", "'a\\\\b'", "a backslash would begin an escape"],
  ["\u0024{x}", "'\\\u0024{x}'", "dollar and brace would begin an interpolation"],
  ["$x {y}", "'$x {y}'", "neither alone does"],
  ["\\\u0024{x}", "'\\\\\\\u0024{x}'", "the backslash before it is one of the text"],
  ["a\nb\tc", "'a\\nb\\tc'", "a literal is one line"],
  ["\u202Ea\u0007", "'\\u{202e}a\\u{7}'", "what an editor would not show is spelled"],
] as const;

describe("bicepText", () => {
  for (const [text, literal, reason] of rows) {
    it(`writes ${JSON.stringify(text)} as ${literal}: ${reason}`, () => {
      expect(bicepText(text)).to.equal(literal);
    });
  }

  it("is read back, and is one string to the grammar of tree-sitter", async () => {
    const parse = await bicepParser();
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: "binary" })), (text) => {
        const literal = bicepText(text);
        expect(readBicepText(literal)).to.equal(text.replace(/\p{Cs}/gu, "\ufffd"));
        const root: Node = parse(`var x = ${literal}\n`);
        expect(root.hasError, literal).to.equal(false);
        const [declaration, ...others] = root.namedChildren;
        expect(others).to.deep.equal([]);
        expect(declaration?.namedChildren.map((child) => child?.text)).to.deep.equal(["x", literal]);
        expect(declaration?.namedChildren[1]?.namedChildren.some((child) => child?.type === "interpolation")).to.equal(false);
      }),
      { numRuns: 1000 },
    );
  });
});
