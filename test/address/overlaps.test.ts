import { expect } from "chai";
import fc from "fast-check";
import {
  addressAt,
  countOverlaps,
  type GroupedRange,
  overlapCodes,
  overlapsAmong,
  overlapsBetween,
  rangesOverlap,
} from "../../lib/address/index.js";
import { anyGroupedRanges, bruteForce, grouped } from "./grouped.js";
import { anyBase, anyRange, range, rangesIn } from "./support.js";

describe("countOverlaps", () => {
  it("counts what comparing every two finds", () => {
    fc.assert(
      fc.property(anyGroupedRanges, (ranges) => {
        expect(countOverlaps(ranges)).to.equal(bruteForce(ranges).length);
      }),
      { numRuns: 1000 },
    );
  });

  it("counts bigints as it counts numbers", () => {
    const high = 1n << 127n;
    fc.assert(
      fc.property(anyGroupedRanges, (ranges) => {
        const big = ranges.map(({ first, last, group }) => ({ first: high + BigInt(first), last: high + BigInt(last), group }));
        expect(countOverlaps(big)).to.equal(overlapsAmong(ranges).length);
      }),
    );
  });

  it("counts five billion pairs that nobody could list", () => {
    const ranges = Array.from({ length: 100_000 }, () => grouped(0, 4294967295));
    expect(countOverlaps(ranges)).to.equal((100_000 * 99_999) / 2);
    expect(countOverlaps(ranges.map((range) => ({ ...range, group: "x" })))).to.equal(0);
    expect(countOverlaps(ranges.map((range, i) => ({ ...range, group: i < 50_000 ? "x" : "y" })))).to.equal(50_000 * 50_000);
  });
});

describe("overlapCodes", () => {
  it("returns the pairs of overlapsAmong as numbers, up to its limit as well", () => {
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 40 }), fc.nat(60), (ranges, limit) => {
        const codes = overlapsAmong(ranges, limit).map(([lower, higher]) => lower * ranges.length + higher);
        expect([...overlapCodes(ranges, limit)]).to.deep.equal(codes);
        expect(codes).to.deep.equal([...codes].sort((a, b) => a - b));
      }),
    );
  });
});

describe("overlapsAmong", () => {
  const cases: readonly (readonly [reason: string, ranges: readonly GroupedRange<number>[], pairs: readonly (readonly number[])[]])[] = [
    ["nothing", [], []],
    ["a range does not make a pair with itself", [grouped(1, 5)], []],
    ["neighbours share nothing", [grouped(1, 5), grouped(6, 9)], []],
    ["one shared address is enough", [grouped(1, 5), grouped(5, 9)], [[0, 1]]],
    ["the same range twice", [grouped(1, 5), grouped(1, 5)], [[0, 1]]],
    [
      "pairs in the order of the input, whatever the order of the addresses",
      [grouped(8, 9), grouped(0, 9), grouped(0, 1)],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    ["a group may overlap itself", [grouped(1, 5, "x"), grouped(2, 3, "x")], []],
    ["two groups may not overlap each other", [grouped(1, 5, "x"), grouped(2, 3, "y")], [[0, 1]]],
    [
      "a range without a group is in no other's",
      [grouped(1, 5, "x"), grouped(2, 3), grouped(2, 3)],
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
    ],
    ["the empty text is a group", [grouped(1, 5, ""), grouped(2, 3, "")], []],
    ["the names of object members are groups", [grouped(1, 5, "__proto__"), grouped(1, 5, "constructor")], [[0, 1]]],
    [
      "a range that outlives others is met again",
      [grouped(0, 9), grouped(1, 2), grouped(4, 5), grouped(7, 8)],
      [
        [0, 1],
        [0, 2],
        [0, 3],
      ],
    ],
    [
      "both ends of the address space",
      [grouped(0, 4294967295), grouped(4294967295, 4294967295), grouped(0, 0)],
      [
        [0, 1],
        [0, 2],
      ],
    ],
  ];
  for (const [reason, ranges, pairs] of cases) it(reason, () => expect(overlapsAmong(ranges)).to.deep.equal(pairs));

  it("agrees with comparing every two", () => {
    fc.assert(
      fc.property(anyGroupedRanges, (ranges) => {
        expect(overlapsAmong(ranges)).to.deep.equal(bruteForce(ranges));
      }),
      { numRuns: 1000 },
    );
  });

  it("finds among bigints what it finds among numbers", () => {
    const high = 1n << 127n;
    fc.assert(
      fc.property(anyGroupedRanges, (ranges) => {
        const big = ranges.map(({ first, last, group }) => ({ first: high + BigInt(first), last: high + BigInt(last), group }));
        expect(overlapsAmong(big)).to.deep.equal(overlapsAmong(ranges));
      }),
    );
  });

  it("distinguishes bigints that differ only in bits that a number does not have", () => {
    const one = { first: 1n << 100n, last: 1n << 100n };
    const next = { first: one.last + 1n, last: one.last + 1n };
    expect(overlapsAmong([one, next])).to.deep.equal([]);
  });

  it("stops at the limit with pairs that begin lowest, in the order of the input", () => {
    const ranges = [grouped(20, 30), grouped(20, 30), grouped(0, 9), grouped(5, 9), grouped(9, 9)];
    expect(overlapsAmong(ranges, 0)).to.deep.equal([]);
    expect(overlapsAmong(ranges, 1)).to.deep.equal([[2, 3]]);
    expect(overlapsAmong(ranges, 3)).to.deep.equal([
      [2, 3],
      [2, 4],
      [3, 4],
    ]);
    expect(overlapsAmong(ranges, 4)).to.deep.equal([
      [0, 1],
      [2, 3],
      [2, 4],
      [3, 4],
    ]);
    fc.assert(
      fc.property(anyGroupedRanges, fc.nat(30), (some, limit) => {
        const all = bruteForce(some);
        const pairs = overlapsAmong(some, limit);
        const begin = ([a = 0, b = 0]: readonly number[]) => Math.max(some[a]?.first ?? 0, some[b]?.first ?? 0);
        expect(pairs).to.have.length(Math.min(limit, all.length));
        expect(all).to.deep.include.members(pairs);
        expect(pairs.map(begin).sort((x, y) => x - y)).to.deep.equal(
          all
            .map(begin)
            .sort((x, y) => x - y)
            .slice(0, limit),
        );
      }),
    );
  });

  it("finds what overlaps a group of fifty thousand, and nothing among its members", () => {
    const mates = Array.from({ length: 50_000 }, () => grouped(0, 100, "x"));
    const others = Array.from({ length: 50_000 }, (_, i) => grouped(200 + i, 200 + i, i % 2 === 0 ? "y" : undefined));
    expect(overlapsAmong([...mates, ...others, grouped(50, 50)])).to.have.length(50_000);
  });

  it("finds nothing among a hundred thousand groups that end one after the other", () => {
    const ranges = Array.from({ length: 100_000 }, (_, i) => grouped(2 * i, 2 * i + 1, `group ${i}`));
    expect(overlapsAmong(ranges)).to.deep.equal([]);
  });
});

describe("overlapsBetween", () => {
  it("names pairs by their indexes, in order of the left and then of the right", () => {
    const left = [range("10.0.0.8", "10.0.0.12"), range("10.0.0.1", "10.0.0.3")];
    const right = [range("10.0.0.12"), range("10.0.0.3", "10.0.0.8"), range("10.0.0.4", "10.0.0.7")];
    expect(overlapsBetween(left, right)).to.deep.equal([
      [0, 0],
      [0, 1],
      [1, 1],
    ]);
  });

  it("finds nothing between an empty list and another", () => {
    const all = [range("0.0.0.0", "255.255.255.255")];
    expect(overlapsBetween([], all)).to.deep.equal([]);
    expect(overlapsBetween(all, [])).to.deep.equal([]);
    expect(overlapsBetween([], [])).to.deep.equal([]);
  });

  it("agrees with checking each pair", () => {
    const cases = anyBase.chain((base) => fc.tuple(rangesIn(base), rangesIn(base)));
    fc.assert(
      fc.property(cases, ([left, right]) => {
        const pairs = left.flatMap((a, i) => right.flatMap((b, j) => (rangesOverlap(a, b) ? [[i, j]] : [])));
        expect(overlapsBetween(left, right)).to.deep.equal(pairs);
      }),
      { numRuns: 500 },
    );
  });

  it("ends for tens of thousands of ranges on either side", () => {
    const every = (start: number) =>
      Array.from({ length: 50_000 }, (_, i) => ({ first: addressAt(start + 4 * i), last: addressAt(start + 4 * i + 1) }));
    expect(overlapsBetween(every(0), every(2))).to.deep.equal([]);
    expect(overlapsBetween(every(0), every(1))).to.have.length(50_000);
  });
});
