import { expect } from "chai";
import fc from "fast-check";
import { parsePrefix6 } from "../../../lib/address/index.js";
import { overlapsAmong6 } from "../../../lib/platforms/azure-cni/overlaps-among6.js";

const among = (texts: readonly string[]) => overlapsAmong6(texts.map((text) => parsePrefix6(text)));

describe("overlapsAmong6", () => {
  it("tells one of two that overlap, with the other", () => {
    expect(among(["fd00:1::/64", "fd00::/8", "fd00:1::/64", "fe00::/64"])).to.deep.equal([1, undefined, 1, undefined]);
  });

  it("sees what lies far behind others in a large one", () => {
    expect(among(["fd00::/8", "fd00:1::/64", "fd00:2::/64"])).to.deep.equal([undefined, 0, 0]);
  });

  it("tells of none exactly where no two overlap", () => {
    const prefix = fc.tuple(fc.nat(7), fc.integer({ min: 125, max: 128 })).map(([at, length]) => `fd00::${at}/${length}`);
    fc.assert(
      fc.property(fc.array(prefix, { maxLength: 5 }), (texts) => {
        const prefixes = texts.map((text) => parsePrefix6(text));
        const overlap = (a: number, b: number) => {
          const [one, other] = [prefixes[a], prefixes[b]];
          return one !== undefined && other !== undefined && one.first <= other.last && other.first <= one.last;
        };
        const found = overlapsAmong6(prefixes);
        for (const [index, other] of found.entries())
          if (other !== undefined) expect(other !== index && overlap(index, other)).to.equal(true);
        const some = prefixes.some((_, a) => prefixes.some((__, b) => a < b && overlap(a, b)));
        expect(found.some((other) => other !== undefined)).to.equal(some);
      }),
    );
  });
});
