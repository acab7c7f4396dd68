import { expect } from "chai";
import fc from "fast-check";
import { hclText } from "../../../lib/emit/text/hcl-text.js";
import { hostileText } from "../../helpers/random-plans.js";
import { evaluateLocal, hasTerraform } from "../terraform/terraform-command.js";

const rows = [
  ['a"b', '"a\\"b"', "a quote would end the text"],
  ["a\\b", '"a\\\\b"', "a backslash would begin an escape"],
  ["\u0024{x}", '"\\u0024{x}"', "dollar and brace would begin a template"],
  ["\u0024\u0024{x}", '"$\\u0024{x}"', "a doubled dollar would be read as one"],
  ["%{if}", '"\\u0025{if}"', "so would percent and brace"],
  ["$5 100%", '"$5 100%"', "neither alone does"],
  ["a\nb", '"a\\nb"', "a literal is one line"],
  ["\u202E\u{E0001}", '"\\u202e\\U000e0001"', "what an editor would not show is spelled"],
] as const;

describe("hclText", () => {
  for (const [text, literal, reason] of rows) {
    it(`writes ${JSON.stringify(text)} as ${literal}: ${reason}`, () => {
      expect(hclText(text)).to.equal(literal);
    });
  }

  it("is read back by Terraform", function () {
    if (!hasTerraform()) this.skip();
    const delicate = fc.string({ unit: fc.constantFrom("$", "{", "}", "%", "\\", '"', "u", "0", "\n", "~", "#", "e\u0301") });
    const texts = [
      ...rows.map(([text]) => text),
      ...fc.sample(fc.oneof(hostileText, delicate, fc.string({ unit: "binary" })), { numRuns: 3000, seed: 3 }),
    ];
    const read = evaluateLocal({ "main.tf": `locals {\n  value = [\n${texts.map((text) => `    ${hclText(text)},\n`).join("")}  ]\n}\n` });
    // Terraform keeps texts in the composed form of Unicode
    expect(read).to.deep.equal(texts.map((text) => text.replace(/\p{Cs}/gu, "\ufffd").normalize("NFC")));
  });
});
