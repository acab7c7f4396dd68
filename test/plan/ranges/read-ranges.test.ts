import { expect } from "chai";
import { parseAddress, parseAddress6 } from "../../../lib/address/index.js";
import { ipv4Ranges, ipv6Ranges, readRanges } from "../../../lib/plan/ranges/read-ranges.js";

const ranges = [
  { name: "a", range: "10.0.0.1" },
  { name: "b", range: "fd00::1-fd00::5", group: "x" },
  { name: "c", range: "10.0.0.5/24", group: "x" },
  { name: "d", range: "fd00::5/64" },
  { name: "e", range: "10.0.0.0/255.255.255.0" },
];

describe("readRanges", () => {
  it("reads the ranges of one IP version, each with its place, its group and its host bits", () => {
    const [first, last] = [parseAddress("10.0.0.0"), parseAddress("10.0.0.255")];
    expect(readRanges(ranges, ipv4Ranges)).to.deep.equal([
      { first: parseAddress("10.0.0.1"), last: parseAddress("10.0.0.1"), group: undefined, index: 0, hostBits: undefined },
      { first, last, group: "x", index: 2, hostBits: { given: "10.0.0.5/24", masked: "10.0.0.0/24" } },
      { first, last, group: undefined, index: 4, hostBits: undefined },
    ]);
    expect(readRanges(ranges, ipv6Ranges)).to.deep.equal([
      { first: parseAddress6("fd00::1"), last: parseAddress6("fd00::5"), group: "x", index: 1, hostBits: undefined },
      {
        first: parseAddress6("fd00::"),
        last: parseAddress6("fd00::ffff:ffff:ffff:ffff"),
        group: undefined,
        index: 3,
        hostBits: { given: "fd00::5/64", masked: "fd00::/64" },
      },
    ]);
  });

  it("writes addresses back as they are read", () => {
    expect(ipv4Ranges.format(ipv4Ranges.read("10.0.0.0/24").last)).to.equal("10.0.0.255");
    expect(ipv6Ranges.format(ipv6Ranges.read("FD00:0::/127").last)).to.equal("fd00::1");
  });
});
