import { expect } from "chai";
import { describeValue, excerpt } from "../../lib/input/describe-value.js";

const described = [
  ["8", 'text "8"'],
  ["", "empty text"],
  ["x".repeat(100), `text "${"x".repeat(60)}…"`],
  ["a\u001b[2J", 'text "a\\u{1b}[2J"'],
  [8, "8"],
  [1.5, "1.5"],
  [true, "true"],
  [null, "null"],
  [[], "an empty list"],
  [[1], "a list of 1 item"],
  [[1, 2], "a list of 2 items"],
  [{ a: 1 }, "an object"],
] as const;

describe("describeValue", () => {
  for (const [value, words] of described) {
    it(`calls ${JSON.stringify(value).slice(0, 20)} ${words.slice(0, 30)}`, () => {
      expect(describeValue(value)).to.equal(words);
    });
  }
});

describe("excerpt", () => {
  it("does not change a small value", () => {
    const small = { a: [1, "x", null, { b: true }] };
    expect(excerpt(small)).to.deep.equal(small);
  });

  it("cuts what is too long, too many and too deep", () => {
    expect(excerpt("x".repeat(1000))).to.equal(`${"x".repeat(200)}…`);
    expect(excerpt(Array.from({ length: 100_000 }, (_, i) => i))).to.deep.equal([...Array.from({ length: 16 }, (_, i) => i), "…"]);
    const wide = excerpt(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`k${i}`, i]))) as object;
    expect(Object.keys(wide)).to.deep.equal([...Array.from({ length: 16 }, (_, i) => `k${i}`), "…"]);
    expect(excerpt([[[[[1]]]]])).to.deep.equal([[[["…"]]]]);
  });
});
