import { expect } from "chai";
import fc from "fast-check";
import { foundAt, placesIn } from "../../lib/input/text-fault.js";

describe("placesIn", () => {
  it("finds line and column as counting line ends does", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "\n", "\r\n", "ü"), { maxLength: 30 }), fc.nat(40), (parts, at) => {
        const text = parts.join("");
        const offset = Math.min(at, text.length);
        const lines = text.slice(0, offset).split("\n");
        expect(placesIn(text)(offset)).to.deep.equal({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
      }),
    );
  });
});

describe("foundAt", () => {
  for (const [text, found] of [
    ["", "the end of the input"],
    ["\n", "the end of the line"],
    ['"x"', "a text"],
    ["tru}", '"tru"'],
    ["10.0.0.0/24", '"10.0.0.0"'],
    ["🏔x", '"🏔"'],
    ["\u001b", '"\\u{1b}"'],
    ["x".repeat(100), `"${"x".repeat(30)}…"`],
  ] as const) {
    it(`calls ${JSON.stringify(text.slice(0, 12))} ${found.slice(0, 24)}`, () => {
      expect(foundAt(text, 0)).to.equal(found);
    });
  }
});
