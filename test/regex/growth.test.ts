import { expect } from "chai";
import * as fc from "fast-check";
import { engineSteps } from "./engine-steps.js";
import { slowWord } from "./growth.js";
import { parseRegex } from "./parse-regex.js";

/** What a pattern costs that the library must not have, with a better form. */
const slow: readonly [string, string, string][] = [
  ["^(a+)+$", "", "rounds in rounds"],
  ["^(a*)*$", "", "rounds in rounds that may be empty"],
  ["(a|a)*c", "", "two equal alternatives"],
  ["^(?:a|ab|b)*$", "", "ab is one alternative and two"],
  ["a+b", "", "a search begins at every a"],
  ["\\s+$", "", "spaces that are not at the end"],
  ["^a*a*b", "", "two repeats share the letters"],
  ["^[ab]*b[ab]*c", "", "the b between may be any"],
  ["^a*(?:b?a*)$", "", "the part between may be omitted"],
  ["--.*$", "", "a line that is not the last one"],
  ["\\B(?=(?:\\d{3})+$)", "g", "each place looks ahead over all digits"],
  ["a(?:.*b)?", "g", "what is optional is looked for up to the end, at each match"],
  ["^\\s*#", "m", "an empty line is a beginning and a space"],
  ['"(?:[^"\\\\]|\\\\.)*"', "g", "escaped quotes begin texts that do not end"],
];

const linear: readonly [string, string, string][] = [
  ["\\s+", "g", "it matches wherever it begins"],
  ["^a+b", "", "it begins at one place"],
  ["(?<!a)a+b", "", "it begins where no a precedes"],
  ["(?<![-.])[-.]+$", "", "it begins where no such character precedes"],
  ["^[^@]*@[^@]*$", "", "the sign between is in neither"],
  ["^ *#", "m", "a space is not the beginning of a line"],
  ["^[a-z0-9]+(?:-[a-z0-9]+)*$", "", "a hyphen begins each round"],
  ["^(?:ab?)*$", "", "an a begins each round"],
  ["/[0-9]+$", "", "a slash begins, and no digit is one"],
  ["(?<=^|,)(?=(?:(?!\\n)\\s)*=)", "g", "it looks ahead over spaces, and only behind a comma"],
  ["^(?:[01]?[0-9]{1,2}\\.){3}[0-9]{1,3}$", "", "all its repeats are bounded"],
  ["(?:^|\\b)a{2,}", "g", "it begins at a word"],
];

const enough = 200_000;
const growsIn = ({ source, flags }: { source: string; flags: string }, text: (times: number) => string, times: number) => {
  const pattern = parseRegex(source, flags);
  const [once, twice, thrice] = [1, 2, 3].map((factor) => engineSteps(pattern, flags, text(factor * times), enough)) as [
    number,
    number,
    number,
  ];
  // for a straight line the third part is as long as the second, for a square it is 5/3 of it; ends may differ a little
  return thrice >= enough || thrice - twice > 1.3 * (twice - once) + 400;
};

describe("slowWord", () => {
  for (const [source, flags, reason] of slow)
    it(`finds /${source}/${flags}: ${reason}`, () => {
      const word = slowWord(source, flags);
      expect(word, reason).to.be.a("string");
      const around = ["", "\n", "!"].flatMap((before) => ["", "\n", "!"].map((end) => [before, end]));
      const isSlow = around.some(([before, end]) => growsIn({ source, flags }, (times) => before + (word ?? "").repeat(times) + end, 60));
      expect(isSlow, `steps over ${JSON.stringify(word)}`).to.equal(true);
    });

  for (const [source, flags, reason] of linear)
    it(`passes /${source}/${flags}: ${reason}`, () => {
      expect(slowWord(source, flags)).to.equal(undefined);
    });

  it("treats many repetitions as endless, which may be reported although their work is bounded", () => {
    expect(slowWord("x{0,100}y", "")).to.be.a("string");
    expect(slowWord("x{0,10}y", "")).to.equal(undefined);
  });

  it("finds every pattern that is slow", () => {
    const { pattern } = fc.letrec((tie) => ({
      pattern: fc.oneof(
        { depthSize: "medium", maxDepth: 5 },
        fc.constantFrom("a", "b", "[ab]", "."),
        fc.tuple(tie("pattern"), tie("pattern")).map(([first, second]) => `${first}${second}`),
        fc.tuple(tie("pattern"), tie("pattern")).map(([first, second]) => `(?:${first}|${second})`),
        fc.tuple(tie("pattern"), fc.constantFrom("*", "+", "?", "{2}", "{1,2}", "*?")).map(([body, sign]) => `(?:${body})${sign}`),
        fc.tuple(fc.constantFrom("(?=", "(?!"), tie("pattern")).map(([kind, body]) => `${kind}${body})`),
        fc.constantFrom("^", "$", "(?<!a)", "(?<=^|b)", "\\b"),
      ),
    }));
    const words = ["a", "b", "ab", "ba", "aab", "abb", "\n", "a\n"];
    const flags = fc.constantFrom("", "m", "s");
    let found = 0;
    fc.assert(
      fc.property(pattern as fc.Arbitrary<string>, flags, (source, flag) => {
        if (slowWord(source, flag) !== undefined) {
          found++;
          return;
        }
        for (const word of words)
          for (const before of ["", "a", "b"])
            for (const end of ["", "!"])
              expect(
                growsIn({ source, flags: flag }, (times) => before + word.repeat(times) + end, 60),
                `/${source}/${flag} over ${JSON.stringify(word)}`,
              ).to.equal(false);
      }),
      { numRuns: 500 },
    );
    expect(found).to.be.above(20);
  });

  it("refuses what it cannot judge", () => {
    expect(() => slowWord("(a)\\1+", "")).to.throw("backreferences are not judged");
    expect(() => slowWord("(?<=a+)b+", "")).to.throw("(?<=a+) looks further behind than is judged");
    expect(() => slowWord("[a--b]+", "v")).to.throw("the flag v is not judged");
  });
});
