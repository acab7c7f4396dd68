import { expect } from "chai";
import { carvePools } from "../../../lib/plan/carving/carve-pools.js";
import { selectControlPlaneIps } from "../../../lib/plan/control-plane-ips/select-control-plane-ips.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { Finding, PoolCarvingRequest } from "../../../types/index.js";
import { expectSoundFindings, outcomeOf } from "../outcome.js";
import { cluster, network, request } from "./plan-requests.js";

/** The one finding that something has no place, its repairs tried. */
function misfitOf<Input, Result extends { findings: readonly Finding[] }>(run: (input: Input) => Result, input: Input): Finding {
  const failures = outcomeOf(run, input).findings.filter(({ rule }) => rule === "pool-does-not-fit");
  expect(failures).to.have.length(1);
  expectSoundFindings(run, input, failures);
  return failures[0] as Finding;
}

const textsOf = ({ repairs = [] }: Finding) => repairs.map(({ text }) => text);

describe("what does not go together", () => {
  const carvings: [reason: string, input: PoolCarvingRequest, pools: string[], reservations: string[], repairs: string[]][] = [
    [
      "a pool that is too large all by itself",
      {
        addressPrefix: "10.0.0.0/28",
        reserved: ["10.0.0.3"],
        pools: [
          { name: "small", size: 1 },
          { name: "a", size: 15 },
        ],
      },
      ["a"],
      [],
      ["use the prefix 10.0.0.0/27", 'make pool "a" 11 addresses'],
    ],
    [
      "two pools, and not the small ones beside them",
      {
        addressPrefix: "10.0.0.0/28",
        pools: [
          { name: "a", size: 2 },
          { name: "b", size: 9 },
          { name: "c", size: 1 },
          { name: "d", size: 6 },
        ],
      },
      ["b", "d"],
      [],
      ["use the prefix 10.0.0.0/27", 'make pool "d" 2 addresses'],
    ],
    [
      "a block, and a reservation in either of its places; the smaller one's release suffices",
      {
        addressPrefix: "10.0.0.0/28",
        reserved: ["10.0.0.1", "10.0.0.6-10.0.0.7", { name: "printers", range: "10.0.0.12" }],
        pools: [{ name: "b", prefixLength: 29 }],
      },
      ["b"],
      ["10.0.0.1", "printers"],
      ["use the prefix 10.0.0.0/27", 'make pool "b" a /30', 'remove the reservation "printers" 10.0.0.12'],
    ],
    [
      "of two reservations in the way the smaller is released, though the other comes first",
      { addressPrefix: "10.0.0.0/28", reserved: ["10.0.0.4-10.0.0.7", "10.0.0.9"], pools: [{ name: "b", prefixLength: 29 }] },
      ["b"],
      ["10.0.0.4-10.0.0.7", "10.0.0.9"],
      ["use the prefix 10.0.0.0/27", 'make pool "b" a /30', "remove the reservation 10.0.0.9"],
    ],
    [
      "a pool with given bounds in the middle of the free space",
      {
        addressPrefix: "10.0.0.0/28",
        pools: [
          { name: "fixed", start: "10.0.0.7", end: "10.0.0.8" },
          { name: "a", size: 8 },
        ],
      },
      ["fixed", "a"],
      [],
      ["use the prefix 10.0.0.0/27", 'make pool "a" 6 addresses'],
    ],
    [
      "the room behind a pool",
      {
        addressPrefix: "10.0.0.0/29",
        pools: [
          { name: "a", size: 3, room: 2 },
          { name: "b", size: 2 },
        ],
      },
      ["a", "b"],
      [],
      ["use the prefix 10.0.0.0/28", 'make pool "b" 1 address'],
    ],
  ];
  for (const [reason, input, pools, reservations, repairs] of carvings) {
    it(`carvePools: ${reason}`, () => {
      const failure = misfitOf(carvePools, input);
      expect(failure.conflict).to.deep.equal({ pools, reservations });
      expect(textsOf(failure)).to.deep.equal(repairs);
    });
  }

  it("carvePools: nothing is said of what would take too many tries to know", () => {
    // every second address is reserved, and each reservation counts
    const reserved = Array.from({ length: 600 }, (_, index) => `10.0.${Math.floor(index / 128)}.${(index % 128) * 2}`);
    const failure = misfitOf(carvePools, {
      addressPrefix: "10.0.0.0/22",
      reserved,
      pools: Array.from({ length: 300 }, (_, index) => ({ name: `p${index}`, size: 2 })),
    });
    expect(failure).to.not.have.property("conflict");
    expect(failure.message).to.include("use 10.0.0.0/21");
  });

  it("selectControlPlaneIps: the clusters without an address are named, and what exists in their way", () => {
    const failure = misfitOf(selectControlPlaneIps, {
      addressPrefix: "10.0.0.0/29",
      gateway: "10.0.0.1",
      reserved: ["10.0.0.2-10.0.0.4", { name: "printer", range: "10.0.0.5" }],
      clusters: ["a", { name: "b", controlPlaneIp: "10.0.0.6" }, "c"],
    });
    expect(failure.message).to.include('none is left for "a" and "c"; use 10.0.0.0/28, or remove the reservation 10.0.0.2-10.0.0.4');
    expect(failure.conflict).to.deep.equal({
      pools: ["a", "b"],
      reservations: ["gateway 10.0.0.1", "reservation 10.0.0.2-10.0.0.4", "printer"],
    });
    expect(textsOf(failure)).to.deep.equal(["use 10.0.0.0/28", "remove the reservation 10.0.0.2-10.0.0.4"]);
  });

  it("planNetwork: the pools and what they run into, a larger prefix, fewer nodes, and the reservation in the way", () => {
    const lnet = network("lnet", { addressPrefix: "10.30.7.0/28", reserved: [{ name: "printers", range: "10.30.7.8-10.30.7.9" }] });
    const failure = misfitOf(planNetwork, request([lnet], [cluster("plant", { nodes: 6 })]));
    expect(failure.path).to.equal("/logicalNetworks/0/addressPrefix");
    expect(failure.conflict?.reservations).to.include("printers");
    expect(textsOf(failure)).to.deep.equal([
      "use the prefix 10.30.7.0/27",
      'plan 4 instead of 6 nodes in "linux" of "plant"',
      'remove the reservation "printers" 10.30.7.8-10.30.7.9',
    ]);
  });

  it("planNetwork: a network that exists gets a second one beside it, and no larger prefix", () => {
    const lnet = network("lnet", { addressPrefix: "10.30.7.0/28" });
    const before = planNetwork(request([lnet], [cluster("a", { nodes: 4 })]));
    const failure = misfitOf(planNetwork, {
      ...request([lnet], [cluster("a", { nodes: 4 }), cluster("b", { services: 9 })]),
      previous: before,
    });
    expect(textsOf(failure)[0]).to.equal('put "b" into a second network "lnet-2" with 10.30.7.16/28');
  });
});
