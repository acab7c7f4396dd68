import { expect } from "chai";
import { parseAddress, parsePrefix } from "../../../lib/address/index.js";
import { addressCountOf } from "../../../lib/plan/network/address-count-of.js";
import type { Model, NetworkModel } from "../../../lib/platforms/model/model.js";
import { range } from "../../address/support.js";

/** A model of one network and a number of addresses in it, on no platform. */
function model(count: number, changes: Partial<NetworkModel>): Model {
  const network: NetworkModel = {
    name: "n",
    path: "/n",
    prefixPath: "/n/prefix",
    prefix: parsePrefix("10.0.0.0/24"),
    dnsServers: [],
    space: 0,
    uses: [],
    ...changes,
  };
  const line = { group: "g", network: "n", item: "i", count, rule: "name-unique" } as const;
  // counting does not look at ports
  const ports = {} as Model["ports"];
  const lines = count === 0 ? [] : [line];
  return { platform: "vmware", networks: [network], pools: [], lines, clusters: [], namedRanges: () => [], ports, findings: [] };
}

describe("addressCountOf", () => {
  const gateway: Required<Pick<NetworkModel, "gateway" | "uses">> = {
    gateway: parseAddress("10.0.0.1"),
    uses: [{ kind: "gateway", name: "the gateway", range: range("10.0.0.1"), path: "/g" }],
  };
  const rows: [reason: string, count: number, changes: Partial<NetworkModel>, expected: number][] = [
    ["5 addresses, a gateway and both ends", 5, gateway, 29],
    ["a network that names no gateway gets one all the same", 5, {}, 29],
    ["and then has no room for one more", 6, {}, 28],
    ["nor has one whose gateway is another network's", 6, { gateway: parseAddress("10.0.1.1") }, 28],
    [
      "what exists on the ends of the prefix counts once",
      5,
      { ...gateway, uses: [...gateway.uses, { kind: "machine", name: "x", range: range("10.0.0.255"), path: "/x" }] },
      29,
    ],
    [
      "what exists beside the count takes room of its own",
      5,
      { ...gateway, uses: [...gateway.uses, { kind: "machine", name: "x", range: range("10.0.0.9"), path: "/x" }] },
      28,
    ],
    [
      "what was counted already does not",
      5,
      {
        ...gateway,
        uses: [...gateway.uses, { kind: "dhcp-scope", name: "scope", range: range("10.0.0.9", "10.0.0.99"), path: "/x", counted: true }],
      },
      29,
    ],
    ["nothing at all is two ends and a gateway", 0, {}, 30],
    ["more than all addresses there are need all of them", 2 ** 32, {}, 0],
  ];
  for (const [reason, count, changes, expected] of rows) {
    it(`/${expected}: ${reason}`, () => {
      expect(addressCountOf(model(count, changes)).networks).to.deep.equal([{ name: "n", count, smallestPrefixLength: expected }]);
    });
  }

  it("counts what is outside of every network for none", () => {
    const one = { group: "g", network: "n", item: "i", count: 2, rule: "name-unique" } as const;
    const { total, networks } = addressCountOf({ ...model(0, {}), lines: [one, { ...one, count: 30, isOutside: true }] });
    expect([total, networks[0]?.count]).to.deep.equal([2, 2]);
  });

  it("adds to what is counted elsewhere what exists there, up to the longest prefix there may be", () => {
    const counted = [
      { name: "n", uses: 4, longestPrefixLength: 32 },
      { name: "m", uses: 5, longestPrefixLength: 29 },
    ];
    expect(addressCountOf({ ...model(4, {}), counted }).networks).to.deep.equal([
      { name: "n", count: 4, smallestPrefixLength: 29 },
      { name: "m", count: 0, smallestPrefixLength: 29 },
    ]);
  });

  it("puts the lines of a group and network together, and sums them", () => {
    const one = { group: "g", network: "n", item: "i", count: 2, rule: "name-unique" } as const;
    const lines = [one, { ...one, group: "h", count: 3 }, { ...one, cluster: "c", count: 4 }, { ...one, network: "m", count: 5 }];
    const { total, groups } = addressCountOf({ ...model(0, {}), lines });
    expect(total).to.equal(14);
    expect(groups.map(({ name, network, count, lines: own }) => [name, network, count, own.map((line) => line.cluster)])).to.deep.equal([
      ["g", "n", 6, [undefined, "c"]],
      ["h", "n", 3, [undefined]],
      ["g", "m", 5, [undefined]],
    ]);
  });
});
