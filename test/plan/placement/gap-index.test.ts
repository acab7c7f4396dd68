import { expect } from "chai";
import fc from "fast-check";
import { type AddressRange, addressAt } from "../../../lib/address/index.js";
import { GapIndex } from "../../../lib/plan/placement/gap-index.js";
import { lowestStart, type RangeToPlace } from "../../../lib/plan/placement/lowest-start.js";

/** Two thousand gaps of 1 to 16 addresses, so that several chunks of them are passed over, split and emptied. */
const manyGaps: fc.Arbitrary<AddressRange[]> = fc.integer({ min: 1, max: 2 ** 31 }).map((seed) => {
  let state = seed;
  let next = 7;
  return Array.from({ length: 2000 }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const gap = { first: addressAt(next), last: addressAt(next + ((state >>> 8) % 16)) };
    next = gap.last + 2 + ((state >>> 16) % 5);
    return gap;
  });
});

const anyWanted: fc.Arbitrary<RangeToPlace> = fc
  .record({
    exponent: fc.integer({ min: 0, max: 3 }),
    size: fc.integer({ min: 1, max: 16 }),
    room: fc.integer({ min: 0, max: 3 }),
    from: fc.nat(15_000),
  })
  .map(({ exponent, size, room, from }) => ({
    size: exponent === 0 ? size : 2 ** exponent,
    alignment: 2 ** exponent,
    room,
    within: { first: addressAt(from), last: addressAt(from + 9000) },
  }));

describe("GapIndex", () => {
  it("finds what a walk over every gap finds, and goes on finding it as ranges are taken", () => {
    fc.assert(
      fc.property(manyGaps, fc.array(anyWanted, { maxLength: 300 }), (gaps, toPlace) => {
        const index = new GapIndex(gaps);
        const left = [...gaps];
        for (const item of toPlace) {
          const expected = takeLowest(left, item);
          expect(index.lowest(item)).to.equal(expected);
          expect(index.take(item)).to.equal(expected);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("holds nothing once every gap is taken", () => {
    const index = new GapIndex([{ first: addressAt(5), last: addressAt(6) }]);
    const item = { size: 2, alignment: 1, room: 0, within: { first: addressAt(0), last: addressAt(9) } };
    expect([index.take(item), index.take(item), index.lowest({ ...item, size: 1 })]).to.deep.equal([5, undefined, undefined]);
  });

  it("cuts the middle out of one gap again and again, until there are many", () => {
    const index = new GapIndex([{ first: addressAt(0), last: addressAt(40_000) }]);
    // every other block of 8 is left, in 1 + 2,499 gaps
    const item = { size: 8, alignment: 8, room: 8, within: { first: addressAt(1), last: addressAt(40_000) } };
    for (let count = 0; count < 2499; count++) expect(index.take(item)).to.equal(8 + 16 * count);
    expect(index.take({ ...item, within: { first: addressAt(0), last: addressAt(40_000) }, room: 0 })).to.equal(0);
  });
});

function takeLowest(gaps: AddressRange[], item: RangeToPlace): number | undefined {
  for (const [index, gap] of gaps.entries()) {
    const start = lowestStart(gap, item);
    if (start === undefined) continue;
    const next = start + item.size + item.room;
    const rest = [
      { first: gap.first, last: start - 1 },
      { first: next, last: gap.last },
    ].filter(({ first, last }) => first <= last);
    gaps.splice(index, 1, ...(rest as AddressRange[]));
    return start;
  }
  return undefined;
}
