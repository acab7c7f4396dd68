import { expect } from "chai";
import fc from "fast-check";
import { escapeXml, visibleText, xmlComment } from "../../../lib/emit/text/xml-text.js";
import { parsedXml } from "../../helpers/parsed-xml.js";
import { hostileText } from "../svg/random-networks.js";

describe("visibleText", () => {
  const rows: [reason: string, text: string, shown: string][] = [
    ["what is printable stays", "plant-7 <\"&'> Süd 工場 שלום", "plant-7 <\"&'> Süd 工場 שלום"],
    ["controls are spelled out", "a\u0000\u001b\n", "a\\u{0}\\u{1b}\\u{a}"],
    ["so are marks that turn the direction of text", "\u202Eevil\u2066", "\\u{202e}evil\\u{2066}"],
    ["and what is not a character", "\uFFFE\uFFFF\uD800", "\\u{fffe}\\u{ffff}\\u{d800}"],
    ["stacks of marks are cut", "e\u0301\u0302\u0303\u0304!", "e\u0301\u0302…!"],
  ];
  for (const [reason, text, shown] of rows) {
    it(reason, () => {
      expect(visibleText(text)).to.equal(shown);
    });
  }
});

describe("escapeXml", () => {
  it("comes back from a parser unchanged, as content and as attribute", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = visibleText(`${text}\uFFFD`);
        const { documentElement: root } = parsedXml(`<a b="${escapeXml(shown)}">${escapeXml(shown)}</a>`);
        expect(root?.getAttribute("b")).to.equal(shown);
        expect(root?.textContent).to.equal(shown);
      }),
    );
  });
});

describe("xmlComment", () => {
  it("is one comment, whatever its lines contain", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 4 }), (lines) => {
        const document = parsedXml(`${xmlComment([...lines, "--> <b/> <!-- ---", "-"])}<a/>`);
        expect([...document.childNodes].map(({ nodeName }) => nodeName).filter((name) => name !== "#text")).to.deep.equal([
          "#comment",
          "a",
        ]);
        expect(document.childNodes[0]?.nodeValue ?? "").to.not.include("--");
      }),
    );
  });
});
