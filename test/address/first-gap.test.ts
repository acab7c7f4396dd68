import { expect } from "chai";
import fc from "fast-check";
import { type AddressRange, addressSet, firstGap, formatAddress } from "../../lib/address/index.js";
import { anyBase, membersOf, range, rangesIn } from "./support.js";

describe("firstGap", () => {
  const all = range("0.0.0.0", "255.255.255.255");
  // within   |--------------------|
  // set         ===   ==========
  const within = range("10.0.0.0", "10.0.0.20");
  const set = [range("10.0.0.3", "10.0.0.5"), range("10.0.0.9", "10.0.0.18")];
  const rows: [why: string, set: AddressRange[], size: number, within: AddressRange, first: string | undefined][] = [
    ["the empty set leaves the start", [], 21, within, "10.0.0.0"],
    ["the empty set leaves no more than there is", [], 22, within, undefined],
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
  for (const [why, taken, size, where, first] of rows) {
    it(`${why}: ${size} at ${first}`, () => {
      const gap = firstGap(taken, size, where);
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
