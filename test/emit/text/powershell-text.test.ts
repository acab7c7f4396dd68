import { expect } from "chai";
import fc from "fast-check";
import { joinPowershell, quotePowershell } from "../../../lib/emit/text/powershell-text.js";
import { hostileText } from "../../helpers/random-plans.js";
import { loadPowershell, readPowershell } from "../scripts/read-powershell.js";

describe("quotePowershell", () => {
  before(loadPowershell);

  const rows = [
    ["10.30.7.0/26", "'10.30.7.0/26'"],
    ["", "''"],
    ["it's", "'it''s'"],
    ['"$(x)" `y`', `'"$(x)" \`y\`'`],
    // PowerShell accepts each of them as a quote, and the code page of the machine may turn other letters into one
    ["\u2018\u2019\u201A\u201B", '"$([char]0x2018)$([char]0x2019)$([char]0x201A)$([char]0x201B)"'],
    ['\u201C$x"`#', '"$([char]0x201C)$([char]0x0024)x$([char]0x0022)$([char]0x0060)$([char]0x0023)"'],
    ["a\r\nb", '"a$([char]0x000D)$([char]0x000A)b"'],
    ["\u{1F600}", '"$([char]0xD83D)$([char]0xDE00)"'],
  ] as const;
  for (const [text, written] of rows)
    it(`writes ${JSON.stringify(text)} as ${written}`, () => {
      expect(quotePowershell(text)).to.equal(written);
    });

  it("is one literal and that text", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 5 }), (texts) => {
        const script = `Invoke-Az x \`\n    ${texts.map(quotePowershell).join(" `\n    ")}\n`;
        expect(readPowershell(script, {})).to.deep.equal([{ name: "Invoke-Az", words: ["x", ...texts], parameters: {} }]);
      }),
      { numRuns: 500 },
    );
  });

  it("puts variables between texts", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (before, after) => {
        const script = `Invoke-Az ${joinPowershell([before, { name: "A" }, after])}\n`;
        expect(readPowershell(script, { A: "a $(b)" })[0]?.words).to.deep.equal([`${before}a $(b)${after}`]);
      }),
      { numRuns: 500 },
    );
  });
});
