import { expect } from "chai";
import fc from "fast-check";
import { minimalConflict } from "../../../lib/plan/placement/minimal-conflict.js";

/** Impossible are the letters that hold all of one of these words. */
const holdsOneOf = (words: readonly string[]) => (letters: readonly string[]) =>
  words.some((word) => [...word].every((letter) => letters.includes(letter)));

describe("minimalConflict", () => {
  const rows: [reason: string, elements: string, words: string[], expected: string][] = [
    ["one element by itself", "abcdef", ["d"], "d"],
    ["two far apart", "abcdef", ["af"], "af"],
    ["all of them", "abcdef", ["abcdef"], "abcdef"],
    ["of two parts the one with the earliest elements", "abcdef", ["ef", "bc"], "bc"],
    ["of two that share an element too", "abcdef", ["bf", "bd"], "bd"],
    ["in the order of the elements, whatever is found first", "fedcba", ["af"], "fa"],
    ["the only element there is", "a", ["a"], "a"],
  ];
  for (const [reason, elements, words, expected] of rows) {
    it(`finds ${expected} in ${elements} where ${words.join(" and ")} do not go together: ${reason}`, () => {
      expect(minimalConflict([...elements], holdsOneOf(words), 1000)?.join("")).to.equal(expected);
    });
  }

  it("says nothing where its tries run out, also in the middle", () => {
    for (const tries of [0, 1, 2, 3, 4]) expect(minimalConflict([..."abcdef"], holdsOneOf(["af"]), tries)).to.equal(undefined);
  });

  it("asks no more often than it may, and finds the part with the very last time", () => {
    const requested = (tries: number) => {
      let times = 0;
      const part = minimalConflict(
        [..."abcdef"],
        (some) => {
          times++;
          return holdsOneOf(["af"])(some);
        },
        tries,
      );
      return { times, part: part?.join("") };
    };
    const { times: needed } = requested(1000);
    for (let tries = 0; tries < needed; tries++) expect(requested(tries)).to.deep.equal({ times: tries, part: undefined });
    expect(requested(needed)).to.deep.equal({ times: needed, part: "af" });
  });

  it("finds a part that is impossible and of which every element is needed, within as many tries as binary searches take", () => {
    const letters = [..."abcdefghijklmnop"];
    const word = fc.subarray(letters, { minLength: 1, maxLength: 5 }).map((chosen) => chosen.join(""));
    fc.assert(
      fc.property(fc.shuffledSubarray(letters, { minLength: 16 }), fc.array(word, { minLength: 1, maxLength: 5 }), (elements, words) => {
        let tries = 0;
        const isImpossible = (some: readonly string[]) => {
          tries++;
          return holdsOneOf(words)(some);
        };
        const part = minimalConflict(elements, isImpossible, 1000) ?? [];
        expect(tries).to.be.at.most((part.length + 1) * 6);
        expect(holdsOneOf(words)(part)).to.equal(true);
        for (const left of part) expect(holdsOneOf(words)(part.filter((letter) => letter !== left)), left).to.equal(false);
      }),
    );
  });

  it("takes what is not known to be impossible for possible", () => {
    // of "ab" it is not known
    const isImpossible = (some: readonly string[]) => some.length > 2 && holdsOneOf(["ab"])(some);
    expect(minimalConflict([..."xaby"], isImpossible, 1000)?.join("")).to.equal("xab");
  });
});
