import { expect } from "chai";
import { mergeCidr } from "cidr-tools";
import fc from "fast-check";
import {
  type AddressRange,
  addressAt,
  addressSet,
  firstGap,
  formatAddress,
  formatPrefix,
  intersect,
  lastAddress,
  parseAddress,
  parsePrefix,
  prefixesOfSet,
  rangesOverlap,
  setContains,
  setOverlapping,
  setSize,
  sizeCounter,
  subtract,
  union,
} from "../../lib/address/index.js";
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

  it("takes prefixes, and keeps only their ends", () => {
    expect(addressSet([parsePrefix("10.0.0.9/24")])).to.deep.equal([range("10.0.0.0", "10.0.0.255")]);
  });

  it("reads a generator once, however many ranges it gives", () => {
    function* everySecond(count: number) {
      for (let i = count - 1; i >= 0; i--) yield { first: addressAt(2 * i), last: addressAt(2 * i) };
    }
    for (const count of [0, 1, 16, 17, 100, 101, 5000]) expect(addressSet(everySecond(count))).to.have.length(count);
  });

  it("does not change the ranges it was given", () => {
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
    // more than a hundred ranges are handled in another way than fewer
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

describe("firstGap", () => {
  const all = range("0.0.0.0", "255.255.255.255");
  // within   |--------------------|
  // set         ===   ==========
  const within = range("10.0.0.0", "10.0.0.20");
  const set = [range("10.0.0.3", "10.0.0.5"), range("10.0.0.9", "10.0.0.18")];
  const rows: [why: string, set: AddressRange[], size: number, within: AddressRange, first: string | undefined][] = [
    ["the empty set removes nothing from the start", [], 21, within, "10.0.0.0"],
    ["the empty set does not extend the range", [], 22, within, undefined],
    ["a gap before the first range", set, 3, within, "10.0.0.0"],
    ["the lowest gap, not the first that ends", set, 1, within, "10.0.0.0"],
    ["too long for any gap", set, 4, within, undefined],
    ["a gap between ranges", set, 3, range("10.0.0.2", "10.0.0.20"), "10.0.0.6"],
    ["a gap after the last range", set, 2, range("10.0.0.8", "10.0.0.20"), "10.0.0.19"],
    ["a gap cut off by the end of within", set, 3, range("10.0.0.4", "10.0.0.7"), undefined],
    ["within inside one range", set, 1, range("10.0.0.10", "10.0.0.12"), undefined],
    ["within that starts inside a range", set, 1, range("10.0.0.4", "10.0.0.20"), "10.0.0.6"],
    ["a range past the end of within does not matter", [range("10.0.0.30")], 21, within, "10.0.0.0"],
    ["all addresses", [], 2 ** 32, all, "0.0.0.0"],
    ["all but the first", [range("0.0.0.0")], 2 ** 32 - 1, all, "0.0.0.1"],
    ["the last address", [range("0.0.0.0", "255.255.255.254")], 1, all, "255.255.255.255"],
    ["no address after the last", [range("0.0.0.1", "255.255.255.255")], 2, all, undefined],
    ["everything taken", [all], 1, all, undefined],
  ];
  for (const [why, usedRanges, size, where, first] of rows) {
    it(`${why}: ${size} at ${first}`, () => {
      const gap = firstGap(usedRanges, size, where);
      expect(gap === undefined ? undefined : formatAddress(gap)).to.equal(first);
    });
  }

  for (const size of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    it(`refuses a size of ${size}`, () => {
      expect(() => firstGap([], size, all)).to.throw(RangeError, `${size} is not a number of addresses`);
    });
  }

  it("agrees with a search address by address", () => {
    const cases = anyBase.chain((base) =>
      fc.tuple(
        fc.constant(base),
        rangesIn(base),
        rangesIn(base).filter((ranges) => ranges.length > 0),
      ),
    );
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 40 }), ([base, ranges, [where]], size) => {
        if (where === undefined) return;
        const members = membersOf(ranges, base);
        let expected: number | undefined;
        for (let first: number = where.first; expected === undefined && first + size - 1 <= where.last; first++) {
          if (!members.slice(first - base, first - base + size).includes(true)) expected = first;
        }
        expect(firstGap(addressSet(ranges), size, where)).to.equal(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("intersect", () => {
  const rows: [why: string, a: AddressRange[], b: AddressRange[], result: AddressRange[]][] = [
    ["of empty sets is empty", [], [], []],
    ["with the empty set is empty", [range("10.0.0.1", "10.0.0.5")], [], []],
    ["of ranges that only touch is empty", [range("10.0.0.1", "10.0.0.5")], [range("10.0.0.6")], []],
    [
      "takes several pieces of one range",
      [range("0.0.0.0", "255.255.255.255")],
      [range("0.0.0.0"), range("10.0.0.1", "10.0.0.3"), range("255.255.255.255")],
      [range("0.0.0.0"), range("10.0.0.1", "10.0.0.3"), range("255.255.255.255")],
    ],
    [
      "of two ranges is their common part",
      [range("10.0.0.1", "10.0.0.5")],
      [range("10.0.0.4", "10.0.0.9")],
      [range("10.0.0.4", "10.0.0.5")],
    ],
  ];
  for (const [why, a, b, result] of rows) {
    it(why, () => {
      expect(intersect(a, b)).to.deep.equal(result);
    });
  }

  it("agrees with a comparison address by address, and keeps the invariant", () => {
    fc.assert(
      fc.property(
        anyBase.chain((base) => fc.tuple(fc.constant(base), rangesIn(base), rangesIn(base))),
        ([base, left, right]) => {
          const result = intersect(addressSet(left), addressSet(right));
          expectInvariant(result);
          const [inLeft, inRight] = [membersOf(left, base), membersOf(right, base)];
          expect(membersOf(result, base)).to.deep.equal(inLeft.map((member, i) => member && inRight[i]));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("prefixesOfSet", () => {
  it("lists the prefixes of each range in order", () => {
    const set = [range("10.0.0.6", "10.0.0.8"), range("255.255.255.255")];
    expect(prefixesOfSet(set).map(formatPrefix)).to.deep.equal(["10.0.0.6/31", "10.0.0.8/32", "255.255.255.255/32"]);
    expect(prefixesOfSet([])).to.deep.equal([]);
  });

  it("cannot be merged any further, to cidr-tools either", () => {
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 8 }), (ranges) => {
        const prefixes = prefixesOfSet(addressSet(ranges)).map(formatPrefix);
        expect(mergeCidr(prefixes)).to.have.members(prefixes);
      }),
      { numRuns: 500 },
    );
  });
});

describe("setContains", () => {
  const set = [range("10.0.0.3", "10.0.0.5"), range("10.0.0.7"), range("255.255.255.250", "255.255.255.255")];

  it("finds addresses at the ends of ranges, and not those next to them", () => {
    const held = ["10.0.0.2", "10.0.0.3", "10.0.0.5", "10.0.0.6", "10.0.0.7", "10.0.0.8", "255.255.255.255"].map((text) =>
      setContains(set, parseAddress(text)),
    );
    expect(held).to.deep.equal([false, true, true, false, true, false, true]);
  });

  it("finds ranges that one range of the set holds", () => {
    expect(setContains(set, range("10.0.0.3", "10.0.0.5"))).to.equal(true);
    expect(setContains(set, range("10.0.0.5", "10.0.0.7"))).to.equal(false);
    expect(setContains(set, range("10.0.0.2", "10.0.0.4"))).to.equal(false);
    expect(setContains(set, range("255.255.255.250", "255.255.255.255"))).to.equal(true);
  });

  it("finds nothing in the empty set, not even 0.0.0.0", () => {
    expect(setContains([], parseAddress("0.0.0.0"))).to.equal(false);
    expect(setContains([range("0.0.0.0")], parseAddress("0.0.0.0"))).to.equal(true);
  });

  it("agrees with a comparison address by address", () => {
    const cases = anyBase.chain((base) => fc.tuple(fc.constant(base), rangesIn(base), rangesIn(base)));
    fc.assert(
      fc.property(cases, ([base, ranges, requested]) => {
        const set = addressSet(ranges);
        const members = membersOf(ranges, base);
        for (const [i, member] of members.entries()) expect(setContains(set, addressAt(base + i))).to.equal(member);
        for (const one of requested) {
          expect(setContains(set, one)).to.equal(members.slice(one.first - base, one.last - base + 1).every(Boolean));
        }
      }),
    );
  });
});

describe("setOverlapping", () => {
  const set = [range("10.0.0.3", "10.0.0.5"), range("10.0.0.7"), range("10.0.0.10", "10.0.0.20")];

  it("gives whole ranges, in order", () => {
    expect(setOverlapping(set, range("10.0.0.5", "10.0.0.10"))).to.deep.equal(set);
    expect(setOverlapping(set, range("10.0.0.6", "10.0.0.9"))).to.deep.equal([range("10.0.0.7")]);
    expect(setOverlapping(set, range("10.0.0.12"))).to.deep.equal([range("10.0.0.10", "10.0.0.20")]);
  });

  it("gives none where only gaps are", () => {
    expect(setOverlapping(set, range("10.0.0.6"))).to.deep.equal([]);
    expect(setOverlapping(set, range("10.0.0.0", "10.0.0.2"))).to.deep.equal([]);
    expect(setOverlapping(set, range("10.0.0.21", "255.255.255.255"))).to.deep.equal([]);
    expect(setOverlapping([], range("0.0.0.0", "255.255.255.255"))).to.deep.equal([]);
  });

  it("agrees with asking each range", () => {
    const cases = anyBase.chain((base) => fc.tuple(rangesIn(base), rangesIn(base)));
    fc.assert(
      fc.property(cases, ([ranges, requested]) => {
        const set = addressSet(ranges);
        for (const one of requested) expect(setOverlapping(set, one)).to.deep.equal(set.filter((each) => rangesOverlap(each, one)));
      }),
      { numRuns: 500 },
    );
  });
});

describe("setSize", () => {
  it("counts nothing, one, and all", () => {
    expect(setSize([])).to.equal(0);
    expect(setSize([range("10.0.0.1")])).to.equal(1);
    expect(setSize([range("0.0.0.0", "255.255.255.255")])).to.equal(4294967296);
  });

  it("agrees with counting address by address", () => {
    fc.assert(
      fc.property(
        anyBase.chain((base) => fc.tuple(fc.constant(base), rangesIn(base))),
        ([base, ranges]) => {
          expect(setSize(addressSet(ranges))).to.equal(membersOf(ranges, base).filter(Boolean).length);
        },
      ),
    );
  });
});

const numbered = (first: number, last: number) => ({ first, last }) as AddressRange;

describe("sizeCounter", () => {
  const set = addressSet([numbered(2, 4), numbered(10, 10), numbered(20, lastAddress)]);
  const rows: [reason: string, within: AddressRange, size: number][] = [
    ["before all of it", numbered(0, 1), 0],
    ["a part of a range", numbered(3, 3), 1],
    ["over a gap", numbered(4, 10), 2],
    ["a gap", numbered(5, 9), 0],
    ["the end of the address space", numbered(lastAddress, lastAddress), 1],
    ["everything", numbered(0, lastAddress), 2 ** 32 - 20 + 4],
  ];
  for (const [reason, within, size] of rows) {
    it(reason, () => {
      expect(sizeCounter(set)(within)).to.equal(size);
    });
  }

  it("counts nothing of nothing", () => {
    expect(sizeCounter([])(numbered(0, lastAddress))).to.equal(0);
  });

  it("counts what the intersection has", () => {
    const ranges = fc.tuple(fc.nat(60), fc.nat(12)).map(([first, more]) => numbered(first, first + more));
    fc.assert(
      fc.property(fc.array(ranges), ranges, (several, within) => {
        const all = addressSet(several);
        expect(sizeCounter(all)(within)).to.equal(setSize(intersect(all, [within])));
      }),
    );
  });
});

describe("subtract", () => {
  // set     |---------|
  const set = [range("10.0.0.10", "10.0.0.20")];
  const rows: [why: string, holes: AddressRange[], left: AddressRange[]][] = [
    ["no hole leaves the set unchanged", [], set],
    ["a hole that ends right before leaves the set", [range("10.0.0.1", "10.0.0.9")], set],
    ["a hole that starts right after leaves the set", [range("10.0.0.21", "10.0.0.30")], set],
    ["a hole cuts the start", [range("10.0.0.1", "10.0.0.10")], [range("10.0.0.11", "10.0.0.20")]],
    ["a hole cuts the end", [range("10.0.0.20", "10.0.0.30")], [range("10.0.0.10", "10.0.0.19")]],
    [
      "a hole in the middle leaves two ranges",
      [range("10.0.0.12", "10.0.0.14")],
      [range("10.0.0.10", "10.0.0.11"), range("10.0.0.15", "10.0.0.20")],
    ],
    ["the same range leaves nothing", set, []],
    ["a hole around leaves nothing", [range("0.0.0.0", "255.255.255.255")], []],
    [
      "several holes leave what is between",
      [range("10.0.0.5", "10.0.0.10"), range("10.0.0.12"), range("10.0.0.14", "10.0.0.17"), range("10.0.0.19", "10.0.0.25")],
      [range("10.0.0.11"), range("10.0.0.13"), range("10.0.0.18")],
    ],
  ];
  for (const [why, holes, left] of rows) {
    it(why, () => {
      expect(subtract(set, holes)).to.deep.equal(left);
    });
  }

  it("lets one hole reach over several ranges", () => {
    const three = [range("10.0.0.1", "10.0.0.3"), range("10.0.0.5", "10.0.0.7"), range("10.0.0.9", "10.0.0.11")];
    expect(subtract(three, [range("10.0.0.3", "10.0.0.9")])).to.deep.equal([
      range("10.0.0.1", "10.0.0.2"),
      range("10.0.0.10", "10.0.0.11"),
    ]);
  });

  it("works at both ends of the address space", () => {
    const all: AddressRange[] = [range("0.0.0.0", "255.255.255.255")];
    expect(subtract(all, [range("255.255.255.255")])).to.deep.equal([range("0.0.0.0", "255.255.255.254")]);
    expect(subtract(all, [range("0.0.0.0")])).to.deep.equal([range("0.0.0.1", "255.255.255.255")]);
    expect(subtract(all, all)).to.deep.equal([]);
    expect(subtract([], all)).to.deep.equal([]);
  });

  it("agrees with a comparison address by address, and keeps the invariant", () => {
    fc.assert(
      fc.property(
        anyBase.chain((base) => fc.tuple(fc.constant(base), rangesIn(base), rangesIn(base))),
        ([base, left, right]) => {
          const result = subtract(addressSet(left), addressSet(right));
          expectInvariant(result);
          const [inLeft, inRight] = [membersOf(left, base), membersOf(right, base)];
          expect(membersOf(result, base)).to.deep.equal(inLeft.map((member, i) => member && !inRight[i]));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("union", () => {
  const rows: [why: string, a: AddressRange[], b: AddressRange[], result: AddressRange[]][] = [
    ["of empty sets is empty", [], [], []],
    ["with the empty set is the set", [range("10.0.0.1", "10.0.0.5")], [], [range("10.0.0.1", "10.0.0.5")]],
    ["of the empty set and a set is the set", [], [range("10.0.0.1", "10.0.0.5")], [range("10.0.0.1", "10.0.0.5")]],
    ["merges ranges that touch", [range("10.0.0.1", "10.0.0.5")], [range("10.0.0.6")], [range("10.0.0.1", "10.0.0.6")]],
    [
      "closes a gap and merges three",
      [range("10.0.0.1", "10.0.0.3"), range("10.0.0.7", "10.0.0.9")],
      [range("10.0.0.4", "10.0.0.6")],
      [range("10.0.0.1", "10.0.0.9")],
    ],
    [
      "reaches 255.255.255.255",
      [range("128.0.0.0", "255.255.255.255")],
      [range("0.0.0.0", "127.255.255.255")],
      [range("0.0.0.0", "255.255.255.255")],
    ],
  ];
  for (const [why, a, b, result] of rows) {
    it(why, () => {
      expect(union(a, b)).to.deep.equal(result);
    });
  }

  it("agrees with a comparison address by address, and keeps the invariant", () => {
    fc.assert(
      fc.property(
        anyBase.chain((base) => fc.tuple(fc.constant(base), rangesIn(base), rangesIn(base))),
        ([base, left, right]) => {
          const result = union(addressSet(left), addressSet(right));
          expectInvariant(result);
          const [inLeft, inRight] = [membersOf(left, base), membersOf(right, base)];
          expect(membersOf(result, base)).to.deep.equal(inLeft.map((member, i) => member || inRight[i]));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
