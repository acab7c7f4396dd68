import { expect } from "chai";
import fc from "fast-check";
import { addressAt } from "../../../lib/address/index.js";
import { kindsOf } from "../../../lib/plan/placement/group-alike.js";
import { cannotHold } from "../../../lib/plan/placement/prove-no-fit.js";
import { gapsOf, hasArrangement, tinySpace } from "./tiny-spaces.js";

const everywhere = { first: addressAt(0), last: addressAt(0xffffffff) };
const free = [
  { first: addressAt(8), last: addressAt(15) },
  { first: addressAt(20), last: addressAt(27) },
];
const plain = (size: number) => ({ size, alignment: 1, within: everywhere, room: 0 });
const block = (size: number) => ({ size, alignment: size, within: everywhere, room: 0 });

describe("cannotHold", () => {
  const rows = [
    ["more addresses are wanted than are free", [plain(8), plain(8), plain(1)], true],
    ["one is longer than every gap", [plain(9)], true],
    ["one with its room is longer than every gap", [{ ...plain(6), room: 3 }], true],
    ["a block exists on no boundary of the second gap", [block(8), block(8)], true],
    ["of three ranges of 5 only one goes into each gap", [plain(5), plain(5), plain(5)], true],
    ["of ranges of 5 and 6 only one goes into each gap", [plain(6), plain(5), plain(5)], true],
    ["blocks of 4: two in the first gap, two in the second", [block(4), block(4), block(4), block(4)], false],
    ["a block of 8 leaves two blocks of 4, and three are wanted", [block(8), block(4), block(4), block(4)], true],
    ["everything fits", [plain(8), plain(3), plain(5)], false],
    ["no cheap proof sees that 4, 4, 4, 3 and 1 fill no two gaps of 8", [plain(5), plain(5), plain(4), plain(2)], false],
  ] as const;
  for (const [reason, toPlace, expected] of rows) {
    it(`${expected ? "proves" : "proves nothing"}: ${reason}`, () => {
      expect(cannotHold(free, kindsOf(toPlace))).to.equal(expected);
    });
  }

  it("proves it of one that may be nowhere there is room, whatever the others", () => {
    const elsewhere = { ...plain(1), within: { first: addressAt(16), last: addressAt(19) } };
    expect(cannotHold(free, kindsOf([plain(8), elsewhere]))).to.equal(true);
  });

  it("counts in blocks only ranges that are whole blocks", () => {
    // one block of 4 is free from 8 to 13, and 6 addresses on its boundary
    const gap = [{ first: addressAt(8), last: addressAt(13) }];
    expect(cannotHold(gap, kindsOf([{ ...block(4), size: 6 }]))).to.equal(false);
    expect(cannotHold(gap, kindsOf([block(4), plain(2)]))).to.equal(false);
  });

  it("looks at four million gaps for kinds, and no more", () => {
    // gaps of 8 hold one range of 5 each, and there is one range more
    const gaps = Array.from({ length: 2000 }, (_, i) => ({ first: addressAt(16 * i), last: addressAt(16 * i + 7) }));
    const kinds = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ toPlace: plain(5), needed: 5, indexes: i === 0 ? [0, 1] : [0] }));
    expect(cannotHold(gaps, kinds(2000))).to.equal(true);
    expect(cannotHold(gaps, kinds(2001))).to.equal(false);
  });

  it("never says so of ranges that have an arrangement", () => {
    fc.assert(
      fc.property(tinySpace, (space) => {
        if (cannotHold(gapsOf(space), kindsOf(space.toPlace))) expect(hasArrangement(space)).to.equal(false);
      }),
      { numRuns: 1500 },
    );
  });
});
