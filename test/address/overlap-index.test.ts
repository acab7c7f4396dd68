import { expect } from "chai";
import fc from "fast-check";
import { type AddressRange, OverlapIndex } from "../../lib/address/index.js";

const range = (first: number, last: number) => ({ first, last }) as AddressRange;

describe("OverlapIndex", () => {
  const rows: [reason: string, ranges: AddressRange[], requested: AddressRange, found: number[]][] = [
    ["nothing there", [], range(0, 9), []],
    ["one address in common", [range(1, 5)], range(5, 9), [0]],
    ["adjacent is apart", [range(1, 4)], range(5, 9), []],
    ["by first address", [range(7, 8), range(2, 3)], range(0, 9), [1, 0]],
    ["of equal ones the earlier first", [range(2, 3), range(2, 9), range(2, 2)], range(2, 2), [0, 1, 2]],
    ["over those that have ended", [range(0, 9), range(1, 1), range(2, 2), range(3, 8)], range(8, 8), [0, 3]],
    ["both ends of the address space", [range(2 ** 32 - 1, 2 ** 32 - 1), range(0, 0)], range(0, 2 ** 32 - 1), [1, 0]],
  ];
  for (const [reason, ranges, requested, found] of rows) {
    it(reason, () => {
      expect([...new OverlapIndex(ranges).overlapping(requested)]).to.deep.equal(found);
    });
  }

  it("excludes a group, even if it reaches furthest", () => {
    const ranges = [range(0, 9), range(1, 9), range(2, 7), range(3, 8)];
    const index = new OverlapIndex(ranges, { groups: [0, 0, 1, 2] });
    expect([...index.overlapping(range(8, 9), 0)]).to.deep.equal([3]);
    expect([...index.overlapping(range(5, 9), 2)]).to.deep.equal([0, 1, 2]);
    expect([...index.overlapping(range(5, 9))]).to.deep.equal([0, 1, 2, 3]);
  });

  it("finds in an empty index what was added", () => {
    const index = new OverlapIndex([range(5, 9), range(0, 9), range(5, 6)], { isEmpty: true });
    expect([...index.overlapping(range(0, 9))]).to.deep.equal([]);
    index.add(2);
    index.add(1);
    expect([...index.overlapping(range(5, 5))]).to.deep.equal([1, 2]);
  });

  it("finds what looking at every range finds", () => {
    const grouped = fc.record({ first: fc.nat(60), more: fc.nat(12), group: fc.nat(3), isThere: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(grouped, { maxLength: 40 }),
        fc.nat(60),
        fc.nat(12),
        fc.integer({ min: -1, max: 3 }),
        (given, first, more, apart) => {
          const ranges = given.map((one) => range(one.first, one.first + one.more));
          const index = new OverlapIndex(ranges, { groups: given.map(({ group }) => group), isEmpty: true });
          for (const [place, { isThere }] of given.entries()) if (isThere) index.add(place);
          const expected = given
            .map((one, place) => ({ ...one, place }))
            .filter((one) => one.isThere && one.group !== apart && one.first <= first + more && first <= one.first + one.more)
            .sort((a, b) => a.first - b.first || a.place - b.place);
          expect([...index.overlapping(range(first, first + more), apart)]).to.deep.equal(expected.map(({ place }) => place));
        },
      ),
    );
  });
});
