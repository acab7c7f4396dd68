import { expect } from "chai";
import fc from "fast-check";
import {
  addressAt,
  formatRange,
  lastAddress,
  parseAddress,
  parsePrefix,
  rangeAt,
  rangeContains,
  rangeOf,
  rangeSize,
  rangesOverlap,
} from "../../lib/address/index.js";
import { blocks, membersOf, range, rangesIn } from "./support.js";

describe("rangeOf", () => {
  it("has one address, or as many as are given", () => {
    expect(rangeOf(parseAddress("10.0.0.1"))).to.deep.equal(range("10.0.0.1"));
    expect(rangeOf(parseAddress("10.0.0.1"), 256)).to.deep.equal(range("10.0.0.1", "10.0.1.0"));
    expect(rangeOf(addressAt(0), 2 ** 32)).to.deep.equal(range("0.0.0.0", "255.255.255.255"));
  });

  it("refuses to be empty or to leave the address space", () => {
    for (const size of [0, -1, 1.5, Number.NaN]) expect(() => rangeOf(parseAddress("10.0.0.1"), size), `${size}`).to.throw(RangeError);
    expect(() => rangeOf(lastAddress, 2)).to.throw(RangeError, "4294967296 is not the number of an IPv4 address");
  });
});

describe("rangeAt", () => {
  it("contains both ends", () => {
    expect(rangeAt(0x0a000001, 0x0a000005)).to.deep.equal(range("10.0.0.1", "10.0.0.5"));
  });

  it("refuses numbers that are not addresses, and the wrong order", () => {
    expect(() => rangeAt(-1, 1)).to.throw(RangeError, "-1 is not the number of an IPv4 address");
    expect(() => rangeAt(1, 2 ** 32)).to.throw(RangeError, "4294967296 is not the number of an IPv4 address");
    expect(() => rangeAt(2, 1)).to.throw(RangeError, "a range from 2 to 1 has no address");
  });
});

describe("rangeSize", () => {
  it("counts both ends", () => {
    expect(rangeSize(range("10.0.0.1"))).to.equal(1);
    expect(rangeSize(range("10.0.0.1", "10.0.0.5"))).to.equal(5);
    expect(rangeSize(range("0.0.0.0", "255.255.255.255"))).to.equal(4294967296);
  });

  it("takes a prefix for a range", () => {
    expect(rangeSize(parsePrefix("10.0.0.7/29"))).to.equal(8);
  });
});

describe("rangesOverlap and rangeContains", () => {
  // a      |---------|
  const a = range("10.0.0.10", "10.0.0.20");
  const rows: [b: [string, string], overlap: boolean, contained: boolean, why: string][] = [
    [["10.0.0.1", "10.0.0.9"], false, false, "ends right before"],
    [["10.0.0.1", "10.0.0.10"], true, false, "ends on the first address"],
    [["10.0.0.10", "10.0.0.20"], true, true, "the same"],
    [["10.0.0.12", "10.0.0.15"], true, true, "inside"],
    [["10.0.0.1", "10.0.0.30"], true, false, "around"],
    [["10.0.0.20", "10.0.0.30"], true, false, "starts on the last address"],
    [["10.0.0.21", "10.0.0.30"], false, false, "starts right after"],
  ];
  for (const [[first, last], overlap, contained, why] of rows) {
    it(why, () => {
      const b = range(first, last);
      expect([rangesOverlap(a, b), rangesOverlap(b, a), rangeContains(a, b)]).to.deep.equal([overlap, overlap, contained]);
    });
  }

  it("contains its ends, and not the addresses next to them", () => {
    const inA = (text: string) => rangeContains(a, parseAddress(text));
    expect(["10.0.0.9", "10.0.0.10", "10.0.0.20", "10.0.0.21"].map(inA)).to.deep.equal([false, true, true, false]);
    expect(rangeContains(range("0.0.0.0", "255.255.255.255"), parseAddress("0.0.0.0"))).to.equal(true);
  });

  it("agree with a comparison address by address", () => {
    const twoRanges = rangesIn(blocks.highest).filter((ranges) => ranges.length >= 2);
    fc.assert(
      fc.property(twoRanges, ([left, right]) => {
        if (left === undefined || right === undefined) return;
        const [inLeft, inRight] = [membersOf([left], blocks.highest), membersOf([right], blocks.highest)];
        expect(rangesOverlap(left, right)).to.equal(inLeft.some((member, i) => member && inRight[i]));
        expect(rangeContains(left, right)).to.equal(inRight.every((member, i) => !member || inLeft[i]));
      }),
    );
  });
});

describe("formatRange", () => {
  it("writes one address without a hyphen, and more with both ends", () => {
    expect(formatRange(range("10.0.0.1"))).to.equal("10.0.0.1");
    expect(formatRange(range("10.0.0.1", "10.0.0.5"))).to.equal("10.0.0.1-10.0.0.5");
    expect(formatRange(range("0.0.0.0", "255.255.255.255"))).to.equal("0.0.0.0-255.255.255.255");
  });
});
