import { expect } from "chai";
import { addressSet, formatRange, parsePrefix } from "../../../lib/address/index.js";
import { freeIn, plannable, plannableSpan, prefixesText } from "../../../lib/plan/network/usable-ranges.js";
import type { NetworkModel } from "../../../lib/platforms/model/model.js";

function networkOf(prefixes: readonly string[], rest: Partial<NetworkModel> = {}): NetworkModel {
  const [first = "10.0.0.0/8"] = prefixes;
  const several = prefixes.length < 2 ? {} : { prefixes: prefixes.map((prefix) => parsePrefix(prefix)) };
  return { name: "n", path: "/n", prefixPath: "/n/p", prefix: parsePrefix(first), ...several, space: 0, uses: [], ...rest };
}

describe("plannable", () => {
  const rows: [reason: string, network: NetworkModel, ranges: string[], span: string, text: string][] = [
    ["a subnet without its ends", networkOf(["10.1.0.0/24"]), ["10.1.0.1-10.1.0.254"], "10.1.0.1-10.1.0.254", "10.1.0.0/24"],
    [
      "a virtual network whole, since its ends belong to subnets",
      networkOf(["10.1.0.0/24"], { isWhole: true }),
      ["10.1.0.0-10.1.0.255"],
      "10.1.0.0-10.1.0.255",
      "10.1.0.0/24",
    ],
    [
      "several prefixes, each for itself",
      networkOf(["10.1.0.0/24", "10.9.0.0/25"], { isWhole: true }),
      ["10.1.0.0-10.1.0.255", "10.9.0.0-10.9.0.127"],
      "10.1.0.0-10.9.0.127",
      "10.1.0.0/24 and 10.9.0.0/25",
    ],
    [
      "several prefixes without their ends",
      networkOf(["10.1.0.0/24", "10.9.0.0/25"]),
      ["10.1.0.1-10.1.0.254", "10.9.0.1-10.9.0.126"],
      "10.1.0.1-10.9.0.126",
      "10.1.0.0/24 and 10.9.0.0/25",
    ],
  ];
  for (const [reason, network, ranges, span, text] of rows) {
    it(reason, () => {
      expect(plannable(network).map((range) => formatRange(range))).to.deep.equal(ranges);
      expect(formatRange(plannableSpan(network))).to.equal(span);
      expect(prefixesText(network)).to.equal(text);
    });
  }
});

describe("freeIn", () => {
  const usedRanges = (...prefixes: string[]) => addressSet(prefixes.map((prefix) => parsePrefix(prefix)));
  const rows: [reason: string, networks: NetworkModel[], usedRanges: string[], free: string[]][] = [
    ["all that is not taken", [networkOf(["10.1.0.0/24"])], ["10.1.0.64/26"], ["10.1.0.0-10.1.0.63", "10.1.0.128-10.1.0.255"]],
    // no pool reaches from one prefix of a virtual network into the next
    [
      "prefixes that adjoin stay apart",
      [networkOf(["10.1.0.0/25", "10.1.0.128/25"], { isWhole: true })],
      [],
      ["10.1.0.0-10.1.0.127", "10.1.0.128-10.1.0.255"],
    ],
    [
      "networks that share their addresses are one",
      [networkOf(["10.1.0.0/25"]), networkOf(["10.1.0.128/25"])],
      [],
      ["10.1.0.0-10.1.0.255"],
    ],
    ["a prefix that is taken whole has none", [networkOf(["10.1.0.0/25", "10.9.0.0/25"])], ["10.1.0.0/24"], ["10.9.0.0-10.9.0.127"]],
    ["nothing where all is taken", [networkOf(["10.1.0.0/24"])], ["10.0.0.0/8"], []],
  ];
  for (const [reason, networks, uses, free] of rows) {
    it(reason, () => {
      expect(freeIn(networks, usedRanges(...uses)).map((range) => formatRange(range))).to.deep.equal(free);
    });
  }
});
