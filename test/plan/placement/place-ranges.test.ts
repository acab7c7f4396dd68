import { expect } from "chai";
import fc from "fast-check";
import { addressAt } from "../../../lib/address/index.js";
import { firstFit } from "../../../lib/plan/placement/first-fit.js";
import type { RangeToPlace } from "../../../lib/plan/placement/lowest-start.js";
import { placeRanges } from "../../../lib/plan/placement/place-ranges.js";
import { faultOf, gapsOf, hasArrangement, tinySpace } from "./tiny-spaces.js";

const everywhere = { first: addressAt(0), last: addressAt(0xffffffff) };

/** Gaps and sizes as numbers: gaps of these lengths, one address apart, and plain ranges. */
function gaps(...lengths: number[]) {
  let next = 100;
  return lengths.map((length) => {
    const gap = { first: addressAt(next), last: addressAt(next + length - 1) };
    next += length + 1;
    return gap;
  });
}

function ranges(...sizes: number[]): RangeToPlace[] {
  return sizes.map((size) => ({ size, alignment: 1, within: everywhere, room: 0 }));
}

describe("placeRanges", () => {
  const rows: [reason: string, lengths: number[], sizes: number[], kind: string, inRequestOrder?: boolean][] = [
    ["nothing to place is placed", [4], [], "placed", true],
    ["nothing to place and no space either", [], [], "placed", true],
    ["no space", [], [1], "impossible"],
    ["each exactly fills a gap", [3, 5], [3, 5], "placed", true],
    ["in request order 4 takes the place of 6, which then fits nowhere", [6, 7], [4, 6, 3], "placed", false],
    ["6+3 and 5+4 fill two gaps in request order", [9, 9], [6, 5, 4, 3], "placed", true],
    ["7 goes into 9 in any simple order, and then 3 fits nowhere; only 4+4 and 7+3 do", [9, 10], [7, 4, 3, 4], "placed", false],
    ["as many addresses as are wanted are free, but in the wrong lengths", [5, 5], [4, 4, 2], "impossible"],
    ["one address more than is free", [5, 5], [5, 5, 1], "impossible"],
    ["one longer than every gap", [5, 5, 5], [6], "impossible"],
  ];
  for (const [reason, lengths, sizes, kind, inRequestOrder] of rows) {
    it(`gaps of ${lengths.join(", ")} for ${sizes.join(", ")}: ${reason}`, () => {
      const arrangement = placeRanges(gaps(...lengths), ranges(...sizes));
      expect(arrangement.kind).to.equal(kind);
      if (arrangement.kind === "placed") expect(arrangement.inRequestOrder).to.equal(inRequestOrder);
    });
  }

  it("tries the longest first, the most aligned first and the shortest gaps before it searches, which costs no step", () => {
    const block = { size: 4, alignment: 4, within: everywhere, room: 0 };
    const tries: [reason: string, free: ReturnType<typeof gaps>, toPlace: RangeToPlace[], starts: number[]][] = [
      ["the longest first leaves 3 of the second gap", gaps(6, 7), ranges(4, 6, 3), [107, 100, 111]],
      ["room counts as length", gaps(6, 7), [...ranges(4), { ...(ranges(1)[0] as RangeToPlace), room: 5 }, ...ranges(3)], [107, 100, 111]],
      ["in the shortest gap 7 leaves 10 to 6 and 4", gaps(10, 7), ranges(7, 6, 4), [111, 100, 106]],
      ["the most aligned first", [{ first: addressAt(0), last: addressAt(9) }], [...ranges(6), block], [4, 0]],
    ];
    for (const [reason, free, toPlace, starts] of tries)
      expect(placeRanges(free, toPlace, 0), reason).to.deep.equal({ kind: "placed", starts, inRequestOrder: false });
  });

  it("names the first range that found no place in request order", () => {
    expect(placeRanges(gaps(5, 5), ranges(4, 4, 2, 1))).to.deep.equal({ kind: "impossible", first: 2 });
  });

  it("places ranges exactly if they have an arrangement, as trying every place of each shows", () => {
    fc.assert(
      fc.property(tinySpace, (space) => {
        const arrangement = placeRanges(gapsOf(space), space.toPlace);
        expect(arrangement.kind).to.equal(hasArrangement(space) ? "placed" : "impossible");
        if (arrangement.kind === "placed") expect(faultOf(space, arrangement.starts)).to.equal(undefined);
      }),
      { numRuns: 4000 },
    );
  });

  it("decides every order of some ranges alike", () => {
    fc.assert(
      fc.property(tinySpace, (space) => {
        const kind = placeRanges(gapsOf(space), space.toPlace).kind;
        for (const order of permutations(space.toPlace)) {
          const arrangement = placeRanges(gapsOf(space), order);
          expect(arrangement.kind).to.equal(kind);
          if (arrangement.kind === "placed") expect(faultOf({ ...space, toPlace: order }, arrangement.starts)).to.equal(undefined);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("uses first fit in request order wherever that leaves none without a place", () => {
    fc.assert(
      fc.property(tinySpace, (space) => {
        const free = gapsOf(space);
        const arrangement = placeRanges(free, space.toPlace);
        const inOrder = firstFit(free, space.toPlace);
        if (arrangement.kind !== "placed") return;
        expect(arrangement.inRequestOrder).to.equal(!inOrder.includes(undefined));
        if (arrangement.inRequestOrder) expect(arrangement.starts).to.deep.equal(inOrder);
      }),
      { numRuns: 1000 },
    );
  });

  it("says it does not know where the search ends at its bound, and never that it is impossible", () => {
    const [free, toPlace] = [gaps(9, 10), ranges(7, 4, 3, 4)];
    expect(placeRanges(free, toPlace, 1)).to.deep.equal({ kind: "undecided", first: 3 });
    expect(placeRanges(free, toPlace, 100).kind).to.equal("placed");
  });

  it("places within a higher bound what it places within a lower one, at the same starts", () => {
    fc.assert(
      fc.property(tinySpace, fc.integer({ min: 1, max: 200 }), (space, steps) => {
        const within = placeRanges(gapsOf(space), space.toPlace, steps);
        if (within.kind === "placed") expect(placeRanges(gapsOf(space), space.toPlace)).to.deep.equal(within);
      }),
      { numRuns: 500 },
    );
  });

  it("places ten thousand ranges in ten thousand gaps without a call for each", () => {
    const free = Array.from({ length: 10_000 }, (_, index) => ({ first: addressAt(index * 100), last: addressAt(index * 100 + 59) }));
    const toPlace = ranges(...Array.from({ length: 10_000 }, (_, index) => 1 + ((index * 37) % 60)));
    // the longest come last, so that request order strands some
    toPlace.sort((a, b) => a.size - b.size);
    const arrangement = placeRanges(free, toPlace);
    expect(arrangement.kind).to.equal("placed");
  });
});

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}
