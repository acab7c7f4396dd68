import { expect } from "chai";
import fc from "fast-check";
import { Netmask } from "netmask";
import { addressAt, addressSet, formatAddress, parseRange, RangeList } from "../../lib/address/index.js";
import { anyAddress, anyBase, anyRange, expectInvariant, membersOf, range, rangesIn, refusalOf } from "./support.js";

const blockAndRanges = anyBase.chain((base) => fc.tuple(fc.constant(base), rangesIn(base), rangesIn(base)));

describe("RangeList", () => {
  it("keeps what it was filled with, in that order", () => {
    fc.assert(
      fc.property(fc.array(anyRange), fc.array(anyRange), (some, more) => {
        const list = RangeList.from(some);
        list.add(more);
        list.add(RangeList.from(some));
        const all = [...some, ...more, ...some];
        expect(list.length).to.equal(all.length);
        expect([...list]).to.deep.equal(all);
        expect(list.toArray()).to.deep.equal(all);
        expect(all.map((_, index) => list.at(index))).to.deep.equal(all);
        expect(all.map((_, index) => [list.firstAt(index), list.lastAt(index)])).to.deep.equal(all.map(({ first, last }) => [first, last]));
        expect(list.size()).to.equal(all.reduce((size, { first, last }) => size + last - first + 1, 0));
      }),
    );
  });

  it("has no range before its first and after its last", () => {
    const list = RangeList.from([range("10.0.0.1"), range("10.0.0.2")]);
    for (const index of [-1, 2, 0.5 + 2, Number.NaN]) expect(list.at(index), String(index)).to.equal(undefined);
  });

  it("takes ranges from a generator, and returns a list of its own kind itself", () => {
    function* some(count: number) {
      for (let i = 0; i < count; i++) yield { first: addressAt(2 * i), last: addressAt(2 * i) };
    }
    for (const count of [0, 7, 8, 9, 1000]) expect(RangeList.from(some(count)).length).to.equal(count);
    const list = RangeList.from([range("10.0.0.1")]);
    expect(RangeList.from(list)).to.equal(list);
  });

  it("reads texts as parseRange does, and as netmask reads prefixes", () => {
    const text = fc.tuple(anyAddress, fc.integer({ min: 0, max: 32 })).map(([address, length]) => `${formatAddress(address)}/${length}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(text, anyAddress.map(formatAddress))), (texts) => {
        const list = RangeList.read(texts);
        expect(list.toArray()).to.deep.equal(texts.map(parseRange));
        for (const [index, given] of texts.entries()) {
          if (!given.includes("/")) continue;
          const { base, netLong, size } = new Netmask(given);
          expect(formatAddress(list.firstAt(index))).to.equal(base);
          expect(list.lastAt(index)).to.equal(netLong + size - 1);
        }
      }),
    );
  });

  it("refuses a text that is not a range as parseRange does, and continues after it", () => {
    const list = new RangeList();
    list.addText("10.0.0.1");
    for (const wrong of ["10.0.0.9-10.0.0.1", "10.0.0.256", "10.0.0.0/33", "", null, "fd00::/64"]) {
      const refusal = refusalOf((text) => list.addText(text), wrong);
      const expected = refusalOf(parseRange, wrong);
      expect([refusal.message, refusal.kind], String(wrong)).to.deep.equal([expected.message, expected.kind]);
    }
    list.addText("10.0.0.2-10.0.0.3");
    expect(list.toArray()).to.deep.equal([range("10.0.0.1"), range("10.0.0.2", "10.0.0.3")]);
    // the order of the one before is not reported for the next
    expect(refusalOf(parseRange, "10.0.0.x").kind).to.equal("range");
  });

  it("merges to the set of the same addresses, without changing itself", () => {
    fc.assert(
      fc.property(blockAndRanges, ([base, ranges, more]) => {
        const list = RangeList.from(ranges);
        const set = list.merged();
        expectInvariant(set.toArray());
        expect(membersOf(set, base)).to.deep.equal(membersOf(ranges, base));
        expect(list.toArray()).to.deep.equal(ranges);
        expect(set.merged()).to.equal(set);
        expect(list.order().length).to.equal(ranges.length);
        expect(list.merged().toArray()).to.deep.equal(set.toArray());
        // merged once, and then not again
        const both = list.merged();
        both.add(more);
        expect(membersOf(both.merged(), base)).to.deep.equal(membersOf([...ranges, ...more], base));
        expectInvariant(both.merged().toArray());
      }),
      { numRuns: 300 },
    );
  });

  it("appends others to its ranges in a list of their own", () => {
    const list = RangeList.from([range("10.0.0.4")]);
    expect(list.followedBy([range("10.0.0.1")]).toArray()).to.deep.equal([range("10.0.0.4"), range("10.0.0.1")]);
    expect(list.followedBy([])).to.equal(list);
    expect(list.toArray()).to.deep.equal([range("10.0.0.4")]);
  });

  it("has gaps where no range is, address by address", () => {
    fc.assert(
      fc.property(blockAndRanges, fc.nat(255), fc.nat(255), ([base, ranges], a, b) => {
        const within = { first: addressAt(base + Math.min(a, b)), last: addressAt(base + Math.max(a, b)) };
        const gaps = RangeList.from(ranges).merged().gapsIn(within);
        const usedRanges = membersOf(ranges, base);
        const expected = membersOf([within], base).map((isWithin, index) => isWithin && !usedRanges[index]);
        expect(membersOf(gaps, base)).to.deep.equal(expected);
        expectInvariant(gaps.toArray());
      }),
      { numRuns: 500 },
    );
  });

  it("has gaps up to the ends of the address space", () => {
    const all = range("0.0.0.0", "255.255.255.255");
    expect(new RangeList().gapsIn(all).toArray()).to.deep.equal([all]);
    expect(RangeList.from([all]).gapsIn(all).length).to.equal(0);
    expect(
      RangeList.from([range("0.0.0.1", "255.255.255.254")])
        .gapsIn(all)
        .toArray(),
    ).to.deep.equal([range("0.0.0.0"), range("255.255.255.255")]);
  });

  it("orders its ranges as a stable sort by first address does, few and many", () => {
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 260, size: "max" }), (ranges) => {
        const expected = ranges.map((_, index) => index).sort((a, b) => (ranges[a]?.first ?? 0) - (ranges[b]?.first ?? 0));
        expect([...RangeList.from(ranges).order()]).to.deep.equal(expected);
      }),
      { numRuns: 300 },
    );
  });

  it("reports which ranges have nothing in common with another", () => {
    fc.assert(
      fc.property(fc.array(anyRange), anyRange, (ranges, other) => {
        const apart = ranges.flatMap(({ first, last }, index) => (first > other.last || last < other.first ? [index] : []));
        expect(RangeList.from(ranges).apartFrom(other)).to.deep.equal(apart);
      }),
    );
  });

  it("counts ranges that share one address as overlapping, and unused capacity as none", () => {
    // capacity for eight, of which five stay empty, as 0.0.0.0 would be
    const list = new RangeList(8);
    list.add([range("10.0.0.1", "10.0.0.3"), range("10.0.0.4", "10.0.0.6"), range("10.0.0.7", "10.0.0.9")]);
    expect(list.apartFrom(range("10.0.0.3", "10.0.0.4"))).to.deep.equal([2]);
    expect(list.apartFrom(range("10.0.0.6", "10.0.0.7"))).to.deep.equal([0]);
    expect(list.apartFrom(range("10.0.0.5"))).to.deep.equal([0, 2]);
  });

  it("is what addressSet makes sets of", () => {
    fc.assert(
      fc.property(fc.array(anyRange), (ranges) => {
        expect(addressSet(RangeList.from(ranges))).to.deep.equal(RangeList.from(ranges).merged().toArray());
      }),
    );
  });
});
