import { expect } from "chai";
import fc from "fast-check";
import type { AddressRange } from "../../../lib/address/index.js";
import { firstOverlaps, type SpacesOf } from "../../../lib/platforms/conflicts/first-overlaps.js";

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
    expect(firstOverlaps([range(0, 9)], others, 2, { counts: (_, other) => other % 2 === 1 })).to.deep.equal([[1, 3]]);
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
        expect(firstOverlaps(claims, others, most, { counts })).to.deep.equal(expected);
      }),
    );
  });

  it("finds among those of one space, of a lower rank and of another group what comparing every pair finds", () => {
    const where: fc.Arbitrary<SpacesOf> = fc.oneof(fc.constant("every" as const), fc.nat(2), fc.uniqueArray(fc.nat(3), { maxLength: 3 }));
    const thing = fc.record({
      range: fc.tuple(fc.nat(40), fc.nat(12)).map(([first, more]) => range(first, first + more)),
      spaces: where,
      rank: fc.integer({ min: -2, max: 4 }),
      group: fc.nat(2),
    });
    const things = fc.array(thing, { maxLength: 30 });
    const listOf = (spaces: SpacesOf): readonly unknown[] => (typeof spaces === "object" ? spaces : [spaces]);
    const share = (a: SpacesOf, b: SpacesOf) => a === "every" || b === "every" || listOf(a).some((space) => listOf(b).includes(space));
    const given = fc.record({ spaces: fc.boolean(), ranks: fc.boolean(), groups: fc.boolean() });
    fc.assert(
      fc.property(things, things, fc.integer({ min: 1, max: 5 }), given, (claims, others, most, terms) => {
        const both = <Value>(partOf: (one: (typeof claims)[number]) => Value) => ({
          claims: claims.map(partOf),
          others: others.map(partOf),
        });
        const found = firstOverlaps(
          claims.map((one) => one.range),
          others.map((one) => one.range),
          most,
          {
            ...(terms.spaces ? { spaces: both((one) => one.spaces) } : {}),
            ...(terms.ranks ? { ranks: both((one) => one.rank) } : {}),
            ...(terms.groups ? { groups: both((one) => one.group) } : {}),
          },
        );
        const expected = claims.map((claim) =>
          others
            .map((other, position) => ({ ...other, position }))
            .filter(
              (other) =>
                claim.range.first <= other.range.last &&
                other.range.first <= claim.range.last &&
                (!terms.spaces || share(claim.spaces, other.spaces)) &&
                (!terms.ranks || other.rank < claim.rank) &&
                (!terms.groups || other.group !== claim.group),
            )
            .sort((a, b) => a.range.first - b.range.first)
            .slice(0, most)
            .map(({ position }) => position),
        );
        expect(found).to.deep.equal(expected);
      }),
    );
  });

  const many = 50_000;
  const everywhere = Array.from({ length: many }, () => range(0, 2 ** 32 - 1));
  const places = everywhere.map((_, index) => index);
  const one = everywhere.map(() => 7);
  const backwards = places.map((place) => many - place);
  for (const [when, terms] of [
    ["is in another space", { spaces: { claims: places, others: places.map((place) => place + many) } }],
    ["is of its group", { groups: { claims: one, others: one } }],
    ["is of a higher rank", { ranks: { claims: one, others: one } }],
    ["is of a higher rank and comes first", { ranks: { claims: places, others: backwards.map((place) => place + many) } }],
  ] as const) {
    it(`finds none where everything overlaps everything and ${when}`, () => {
      expect(firstOverlaps(everywhere, everywhere, 4, terms).every((met) => met.length === 0)).to.equal(true);
    });
  }

  it("finds the first few where the ranges end one by one as the claims come", () => {
    const others = Array.from({ length: 100_000 }, (_, index) => range(index, 100_000 + 10 * index));
    const claims = Array.from({ length: 100_000 }, (_, index) => range(100_000 + 10 * index, 2 ** 31));
    expect(firstOverlaps(claims, others, 4).filter((met) => met.length === 4)).to.have.lengthOf(99_997);
  });

  for (const [when, first] of [
    ["with the claims", 7],
    ["before the claims", 0],
    ["behind the claims", 9],
  ] as const) {
    it(`finds the first few where everything overlaps everything that starts ${when}`, () => {
      const claims = Array.from({ length: 100_000 }, () => range(7, 2 ** 32 - 1));
      const others = Array.from({ length: 100_000 }, (_, index) => range(first, 2 ** 32 - 1 - index));
      expect(firstOverlaps(claims, others, 4).every((met) => met.length === 4)).to.equal(true);
    });
  }
});
