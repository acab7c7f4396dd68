import { expect } from "chai";
import fc from "fast-check";
import { shorten } from "../../lib/text/shorten.js";

describe("shorten", () => {
  const rows: [given: string, shown: string, reason: string][] = [
    ["10.0.0.0/24", "10.0.0.0/24", "short text is not changed"],
    ["a b", "a b", "a plain space is seen well enough"],
    ["Zürich ١٠ 東京 😀", "Zürich ١٠ 東京 😀", "letters of any script stay"],
    ["x".repeat(60), "x".repeat(60), "the limit itself is not over the limit"],
    ["x".repeat(61), `${"x".repeat(60)}…`, "one over the limit is cut"],
    [`${"x".repeat(59)}😀😀`, `${"x".repeat(59)}…`, "a pair of surrogates is not cut in two"],
    [`${"x".repeat(59)}😀yz`, `${"x".repeat(59)}…`, "nor is one that no other follows"],
    [`${"x".repeat(58)}😀y`, `${"x".repeat(58)}😀…`, "a pair that ends at the limit stays"],
    ["\u001b[31mred", "\\u{1b}[31mred", "an escape sequence does not reach the terminal"],
    ["a\nb\tc\0d\u007f\u009b", "a\\u{a}b\\u{9}c\\u{0}d\\u{7f}\\u{9b}", "controls of both sets are spelled"],
    ["a\u202eb\u2066c\u200e", "a\\u{202e}b\\u{2066}c\\u{200e}", "bidi marks do not turn the line around"],
    ["a\u00a0b\u200b\ufeff\u2028", "a\\u{a0}b\\u{200b}\\u{feff}\\u{2028}", "space that looks like none is spelled"],
    ["\ud800a\udc00", "\\u{d800}a\\u{dc00}", "lone surrogates are spelled"],
    ["\u{e0041}", "\\u{e0041}", "invisible tags beyond the basic plane are spelled"],
  ];
  for (const [given, shown, reason] of rows) {
    it(reason, () => {
      expect(shorten(given)).to.equal(shown);
    });
  }

  it("takes another limit", () => {
    expect(shorten("abcdef", 3)).to.equal("abc…");
  });

  it("shortens megabytes", () => {
    expect(shorten("\u202e".repeat(5_000_000)).length).to.equal(60 * 8 + 1);
  });

  it("never leaves anything a terminal would act on, nor text that is not well-formed Unicode", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 90 }), fc.integer({ min: 1, max: 70 }), (text, limit) => {
        const shown = shorten(text, limit);
        expect(shown).to.not.match(/[\p{Cc}\p{Bidi_Control}\p{Cs}]/u);
      }),
    );
  });
});
