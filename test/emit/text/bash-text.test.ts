import { spawnSync } from "node:child_process";
import { expect } from "chai";
import fc from "fast-check";
import { joinBash, quoteBash } from "../../../lib/emit/text/bash-text.js";
import { hostileText } from "../../helpers/random-plans.js";

/** The words that bash makes of a script of words. */
function wordsOf(words: readonly string[], locale: string): string[] {
  const { stdout, status } = spawnSync("bash", [], {
    input: words.map((word) => `printf '%s\\0' ${word}\n`).join(""),
    encoding: "utf8",
    env: { PATH: process.env.PATH ?? "", LC_ALL: locale, HOME: "/home/somebody", A: "a $(b) 'c'" },
    maxBuffer: 1e8,
  });
  expect(status).to.equal(0);
  return stdout.split("\0").slice(0, -1);
}

describe("quoteBash", () => {
  const rows = [
    // nothing to quote
    ["10.30.7.0/26", "10.30.7.0/26"],
    ["", "''"],
    // the default switch: single quotes alone, or az would get the others
    ["ConvergedSwitch(management_compute_storage)", "'ConvergedSwitch(management_compute_storage)'"],
    ["it's", "'it'\\''s'"],
    ["~", "'~'"],
    ["$(x) `y` $z", "'$(x) `y` $z'"],
    // the bytes, since \u depends on the locale
    ["a\nb", "$'a\\x0ab'"],
    ["\u202Ex\\'", "$'\\xe2\\x80\\xaex\\\\\\''"],
    // a letter is no reason to escape it
    ["Ångström", "'Ångström'"],
  ] as const;
  for (const [text, written] of rows)
    it(`writes ${JSON.stringify(text)} as ${written}`, () => {
      expect(quoteBash(text)).to.equal(written);
    });

  for (const locale of ["C", "C.UTF-8"])
    it(`is one word of bash and that text, in the locale ${locale}`, () => {
      const texts = fc.sample(hostileText, { numRuns: 3000, seed: 1 });
      expect(wordsOf(texts.map(quoteBash), locale)).to.deep.equal(texts);
    });
});

describe("joinBash", () => {
  it("puts variables between texts, and nothing in either is interpreted", () => {
    const texts = fc.sample(fc.tuple(hostileText, hostileText), { numRuns: 1000, seed: 2 });
    const written = texts.map(([before, after]) => joinBash([before, { name: "A" }, after]));
    expect(wordsOf(written, "C")).to.deep.equal(texts.map(([before, after]) => `${before}a $(b) 'c'${after}`));
  });

  it("is one pair of quotes if possible", () => {
    expect(joinBash(["/subscriptions/", { name: "A" }, "/b"])).to.equal(`"/subscriptions/\${A}/b"`);
    expect(joinBash(["/subscriptions/", { name: "A" }, "/it's"])).to.equal(`/subscriptions/"\${A}"'/it'\\''s'`);
    expect(joinBash(["a", "b"])).to.equal("ab");
  });
});
