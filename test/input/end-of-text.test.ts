import { expect } from "chai";
import { endOfText } from "../../lib/input/end-of-text.js";

describe("endOfText", () => {
  for (const [text, start, end, reason] of [
    ['"a"', 0, 2, "the next quote"],
    ['["a", "b"]', 6, 8, "of the text that opens there"],
    ['"a\\"b"', 0, 5, "not an escaped quote"],
    ['"a\\\\"b"', 0, 4, "a quote behind an escaped backslash"],
    ['"a\\"', 0, 4, "no quote closes it"],
    [`"${"\\\\".repeat(100_000)}"`, 0, 200_001, "many escapes"],
  ] as const)
    it(reason, () => {
      expect(endOfText(text, start)).to.equal(end);
    });
});
