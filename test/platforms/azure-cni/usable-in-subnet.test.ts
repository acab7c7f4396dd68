import { expect } from "chai";
import { formatRange, parsePrefix } from "../../../lib/address/index.js";
import { blockCount, subnetPrefixLength, usableCount, usableInSubnet } from "../../../lib/platforms/azure-cni/usable-in-subnet.js";

describe("usableInSubnet", () => {
  const subnets = [
    ["10.1.0.0/24", "10.1.0.4-10.1.0.254"],
    ["10.1.0.0/29", "10.1.0.4-10.1.0.6"],
    // Azure has no smaller subnets, so none of their addresses can be used
    ["10.1.0.0/30", undefined],
    ["10.1.0.0/32", undefined],
  ] as const;
  for (const [prefix, usable] of subnets) {
    it(`${prefix}: ${usable ?? "none"}`, () => {
      const range = usableInSubnet(parsePrefix(prefix));
      expect(range && formatRange(range)).to.equal(usable);
    });
  }
});

describe("usableCount", () => {
  // the documents' own numbers, and the vendor's tables where they are right
  const counts = [
    [["10.1.0.0/24"], 251],
    [["10.1.0.0/21"], 2043],
    [["10.1.0.0/29"], 3],
    [["10.1.0.0/23"], 507],
    [["10.1.0.0/24", "10.1.9.0/29"], 254],
    [[], 0],
  ] as const;
  for (const [prefixes, count] of counts) {
    it(`${prefixes.join(", ") || "nothing"}: ${count}`, () => {
      expect(usableCount(prefixes.map((prefix) => parsePrefix(prefix)))).to.equal(count);
    });
  }
});

describe("blockCount", () => {
  const counts = [
    [["10.1.0.0/26"], 32],
    [["10.1.0.0/27"], 0],
    [["10.1.0.0/29"], 0],
    [["10.1.0.0/24", "10.1.9.0/24"], 448],
    [[], 0],
  ] as const;
  for (const [prefixes, count] of counts) {
    it(`${prefixes.join(", ") || "nothing"}: ${count}`, () => {
      expect(blockCount(prefixes.map((prefix) => parsePrefix(prefix)))).to.equal(count);
    });
  }
});

describe("subnetPrefixLength", () => {
  it("is the longest with room beside Azure's five, and no longer than /29", () => {
    expect([0, 3, 4, 11, 12, 251, 252, 1581, 2 ** 32 - 5, 2 ** 32 - 4].map((count) => subnetPrefixLength(count))).to.deep.equal([
      29, 29, 28, 28, 27, 24, 23, 21, 0, -1,
    ]);
  });
});
