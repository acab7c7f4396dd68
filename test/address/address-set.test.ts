import { expect } from "chai";
import fc from "fast-check";
import { type AddressRange, addressAt, addressSet, parsePrefix } from "../../lib/address/index.js";
import { anyBase, anyRange, expectInvariant, membersOf, numbersOf, range, rangesIn } from "./support.js";

describe("addressSet", () => {
  const rows: [why: string, ranges: AddressRange[], set: AddressRange[]][] = [
    ["no ranges make the empty set", [], []],
    ["one range stays", [range("10.0.0.1", "10.0.0.5")], [range("10.0.0.1", "10.0.0.5")]],
    ["adjacent ranges merge", [range("10.0.0.1", "10.0.0.5"), range("10.0.0.6", "10.0.0.9")], [range("10.0.0.1", "10.0.0.9")]],
    [
      "one free address keeps ranges apart",
      [range("10.0.0.1", "10.0.0.5"), range("10.0.0.7", "10.0.0.9")],
      [range("10.0.0.1", "10.0.0.5"), range("10.0.0.7", "10.0.0.9")],
    ],
    ["overlapping ranges merge", [range("10.0.0.4", "10.0.0.9"), range("10.0.0.1", "10.0.0.5")], [range("10.0.0.1", "10.0.0.9")]],
    ["a nested range adds nothing", [range("10.0.0.1", "10.0.0.9"), range("10.0.0.3", "10.0.0.4")], [range("10.0.0.1", "10.0.0.9")]],
    ["the longer of two with one start counts", [range("10.0.0.1"), range("10.0.0.1", "10.0.0.9")], [range("10.0.0.1", "10.0.0.9")]],
    ["equal ranges count once", [range("10.0.0.1"), range("10.0.0.1")], [range("10.0.0.1")]],
    [
      "255.255.255.255 has no address after it to touch",
      [range("255.255.255.255"), range("0.0.0.0")],
      [range("0.0.0.0"), range("255.255.255.255")],
    ],
    [
      "two halves are the whole address space",
      [range("128.0.0.0", "255.255.255.255"), range("0.0.0.0", "127.255.255.255")],
      [range("0.0.0.0", "255.255.255.255")],
    ],
  ];
  for (const [why, ranges, set] of rows) {
    it(why, () => {
      expect(addressSet(ranges)).to.deep.equal(set);
    });
  }

  it("takes prefixes, and keeps nothing of them but their ends", () => {
    expect(addressSet([parsePrefix("10.0.0.9/24")])).to.deep.equal([range("10.0.0.0", "10.0.0.255")]);
  });

  it("reads a generator once, however many ranges it gives", () => {
    function* everySecond(count: number) {
      for (let i = count - 1; i >= 0; i--) yield { first: addressAt(2 * i), last: addressAt(2 * i) };
    }
    for (const count of [0, 1, 16, 17, 100, 101, 5000]) expect(addressSet(everySecond(count))).to.have.length(count);
  });

  it("leaves the ranges it was given alone", () => {
    const ranges = Object.freeze([range("10.0.0.4"), range("10.0.0.1")].map((given) => Object.freeze(given)));
    addressSet(ranges);
    expect(ranges).to.deep.equal([range("10.0.0.4"), range("10.0.0.1")]);
  });

  it("holds exactly the addresses of the ranges, and keeps its invariant", () => {
    fc.assert(
      fc.property(
        anyBase.chain((base) => fc.tuple(fc.constant(base), rangesIn(base))),
        ([base, ranges]) => {
          const set = addressSet(ranges);
          expectInvariant(set);
          expect(membersOf(set, base)).to.deep.equal(membersOf(ranges, base));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is the same for few ranges and for many, sorted or not", () => {
    // more than a hundred ranges go another way than fewer
    const ranges = fc.array(anyRange, { minLength: 90, maxLength: 260, size: "max" });
    const points = fc.array(
      fc.integer({ min: 0, max: 0xffffffff }).map((n) => ({ first: addressAt(n), last: addressAt(n) })),
      {
        minLength: 90,
        maxLength: 260,
        size: "max",
      },
    );
    fc.assert(
      fc.property(fc.oneof(ranges, points), (given) => {
        const set = addressSet(given);
        expectInvariant(set);
        const inOrder = [...given].sort((a, b) => a.first - b.first || a.last - b.last);
        expect(set).to.deep.equal(addressSet(inOrder));
        expect(numbersOf(set)).to.deep.equal(sweptNaively(inOrder));
      }),
      { numRuns: 200 },
    );
  });

  it("builds from a million ranges in any order, more than twenty bits can number", () => {
    const count = 1_200_000;
    // 7919 is a prime that does not divide the count, so every number comes up once
    const ranges = Array.from({ length: count }, (_, i) => {
      const first = addressAt(((i * 7919) % count) * 3000);
      return { first, last: addressAt(first + 10) };
    });
    const set = addressSet(ranges);
    expect(set.length).to.equal(count);
    for (const [index, { first, last }] of set.entries()) {
      if (first !== index * 3000 || last !== first + 10) expect.fail(`range ${index} is ${first}-${last}`);
    }
  });
});

/** Merges by looking back at the last range only; the ranges must come sorted. */
function sweptNaively(ranges: readonly AddressRange[]): [number, number][] {
  const swept: [number, number][] = [];
  for (const { first, last } of ranges) {
    const before = swept.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else swept.push([first, last]);
  }
  return swept;
}
