import { expect } from "chai";
import fc from "fast-check";
import { runsOf, textWidth, wrapToWidth } from "../../../lib/emit/svg/text-width.js";
import { visibleText } from "../../../lib/emit/text/xml-text.js";
import { hostileText } from "./random-networks.js";

describe("textWidth", () => {
  const rows: [reason: string, narrower: string, wider: string][] = [
    ["letters differ", "iiii", "mmmm"],
    ["full width is wider", "aaaa", "工場工場"],
    ["any character has a width", "", "~"],
  ];
  for (const [reason, narrower, wider] of rows) {
    it(reason, () => {
      expect(textWidth(narrower, 12)).to.be.lessThan(textWidth(wider, 12));
    });
  }

  it("is that of the letter without its mark", () => {
    expect(textWidth("é", 10)).to.equal(textWidth("e", 10));
    expect(textWidth("e\u0301", 10)).to.equal(textWidth("e", 10));
  });

  it("is the same for all characters of a mono font, and more for bold", () => {
    expect(textWidth("10.0.0.1", 10, "mono")).to.equal(textWidth("MMMMMMMM", 10, "mono"));
    expect(textWidth("plant", 10, "bold")).to.be.greaterThan(textWidth("plant", 10));
  });

  it("knows every printable ASCII character", () => {
    for (let code = 0x20; code < 0x7f; code++)
      expect(runsOf(String.fromCharCode(code))).to.deep.equal([{ text: String.fromCharCode(code), isForeign: false }]);
  });
});

describe("runsOf", () => {
  it("splits text by whether its width is known", () => {
    expect(runsOf("hall 工場 2é")).to.deep.equal([
      { text: "hall ", isForeign: false },
      { text: "工場", isForeign: true },
      { text: " 2é", isForeign: false },
    ]);
    expect(runsOf("")).to.deep.equal([]);
  });
});

describe("wrapToWidth", () => {
  const ten = (text: string, most = 5) => wrapToWidth(text, 61.1, most, 10, "mono");
  const rows: [reason: string, text: string, most: number, lines: string[]][] = [
    ["what fits is one line", "0123456789", 5, ["0123456789"]],
    ["broken at spaces", "the gateway here", 5, ["the", "gateway", "here"]],
    ["a long word is broken anywhere", "0123456789abc", 5, ["0123456789", "abc"]],
    ["more than the lines is marked", "one two three four five", 2, ["one two", "three fou…"]],
    ["nothing gives no line", "", 5, []],
  ];
  for (const [reason, text, most, lines] of rows) {
    it(reason, () => {
      expect(ten(text, most)).to.deep.equal(lines);
    });
  }

  it("respects the width and the number of lines, and splits no character", () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 15, max: 300 }), fc.integer({ min: 1, max: 4 }), (text, width, most) => {
        const shown = visibleText(text);
        const lines = wrapToWidth(shown, width, most, 12);
        expect(lines.length).to.be.at.most(most);
        for (const line of lines) {
          expect(textWidth(line, 12)).to.be.at.most(Math.max(width, 30));
          expect(line).to.not.match(/\p{Cs}/u);
        }
        if (!lines.some((line) => line.endsWith("…"))) expect(lines.join("").replaceAll(" ", "")).to.equal(shown.replaceAll(" ", ""));
      }),
    );
  });
});
