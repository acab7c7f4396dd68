import { expect } from "chai";
import fc from "fast-check";
import type { AddressRange } from "../../lib/address/index.js";
import { firstOverlaps } from "../../lib/platforms/first-overlaps.js";

const range = (first: number, last: number) => ({ first, last }) as AddressRange;

describe("firstOverlaps", () => {
  const rows: [reason: string, claims: AddressRange[], others: AddressRange[], met: number[][]][] = [
    ["nothing to meet", [range(1, 2)], [], [[]]],
    ["no claims", [], [range(1, 2)], []],
    ["one address in common", [range(1, 5)], [range(5, 9)], [[0]]],
    ["adjacent is apart", [range(1, 4)], [range(5, 9)], [[]]],
    ["by first address, not by order of the list", [range(0, 9)], [range(7, 8), range(2, 3)], [[1, 0]]],
    ["one around all", [range(4, 5), range(8, 8)], [range(0, 9)], [[0], [0]]],
    ["both ends of the address space", [range(0, 2 ** 32 - 1)], [range(2 ** 32 - 1, 2 ** 32 - 1), range(0, 0)], [[1, 0]]],
    ["no more than are looked for", [range(0, 9)], [range(0, 0), range(1, 1), range(2, 2), range(3, 3), range(4, 4)], [[0, 1, 2]]],
  ];
  for (const [reason, claims, others, met] of rows) {
    it(reason, () => {
      expect(firstOverlaps(claims, others, 3)).to.deep.equal(met);
    });
  }

  it("looks past those that do not count", () => {
    const others = [range(0, 0), range(1, 1), range(2, 2), range(3, 3)];
    expect(firstOverlaps([range(0, 9)], others, 2, (_, other) => other % 2 === 1)).to.deep.equal([[1, 3]]);
  });

  it("finds what comparing every pair finds, up to the number looked for", () => {
    const ranges = fc.array(
      fc.tuple(fc.nat(60), fc.nat(12)).map(([first, more]) => range(first, first + more)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(ranges, ranges, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }), (claims, others, most, step) => {
        const counts = (claim: number, other: number) => (claim + other) % step === 0;
        const expected = claims.map((claim, index) => {
          const met = others
            .map((other, position) => ({ other, position }))
            .filter(({ other, position }) => claim.first <= other.last && other.first <= claim.last && counts(index, position))
            .sort((a, b) => a.other.first - b.other.first);
          return met.slice(0, most).map(({ position }) => position);
        });
        expect(firstOverlaps(claims, others, most, counts)).to.deep.equal(expected);
      }),
    );
  });

  for (const [when, first] of [
    ["with the claims", 7],
    ["before the claims", 0],
    ["behind the claims", 9],
  ] as const) {
    it(`does not take long where everything overlaps everything that starts ${when}`, () => {
      const claims = Array.from({ length: 100_000 }, () => range(7, 2 ** 32 - 1));
      const others = Array.from({ length: 100_000 }, (_, index) => range(first, 2 ** 32 - 1 - index));
      const before = performance.now();
      expect(firstOverlaps(claims, others, 4).every((met) => met.length === 4)).to.equal(true);
      expect(performance.now() - before).to.be.below(6000);
    });
  }
});
