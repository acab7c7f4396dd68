import { expect } from "chai";
import fc from "fast-check";
import { displayWidth } from "../../../lib/cli/output/display-width.js";
import { wrapText } from "../../../lib/cli/output/wrap-text.js";

describe("wrapText", () => {
  const rows: readonly (readonly [reason: string, text: string, width: number, lines: readonly string[]])[] = [
    ["a text that fits stays", "one two", 7, ["one two"]],
    ["breaks are at spaces", "one two three", 7, ["one two", "three"]],
    ["a long word is broken anywhere", "a /logicalNetworks/0", 8, ["a", "/logical", "Networks", "/0"]],
    ["a long word is broken behind a hyphen", "vmw-port-outbound-443", 13, ["vmw-port-", "outbound-443"]],
    ["a hyphen near the beginning is not a place to break", "a-logicalNetworks", 9, ["a-logical", "Networks"]],
    ["wide characters count twice", "網路網路", 5, ["網路", "網路"]],
    ["a wide character in a column of one is alone", "網", 1, ["網"]],
    ["the empty text is one empty line", "", 5, [""]],
  ];
  for (const [reason, text, width, lines] of rows) it(reason, () => expect(wrapText(text, width)).to.deep.equal(lines));

  it("loses only spaces, and no line is wider than requested", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrapText(text, width);
        expect(lines.join("").replaceAll(" ", "")).to.equal(text.replaceAll(" ", ""));
        for (const line of lines) expect(displayWidth(line)).to.be.at.most(width);
      }),
    );
  });
});
