import { expect } from "chai";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureLocalRequest } from "../../../types/index.js";
import { outcomeOf } from "../outcome.js";
import { cluster, network, request } from "./plan-requests.js";

/** What is offered for each network that is too small. */
function offered(input: AzureLocalRequest): string[] {
  const { findings } = outcomeOf(planNetwork, input);
  return findings.filter(({ rule }) => rule === "pool-does-not-fit").map(({ repairs = [] }) => repairs.map(({ text }) => text).join(", "));
}

/** A network with one cluster in it, of one node too many. */
const crowded = (index: number) => ({
  network: network(`n${index}`, { addressPrefix: `10.30.${index}.0/28`, gateway: `10.30.${index}.1`, vlan: 100 + index }),
  cluster: cluster(`c${index}`, { network: `n${index}`, nodes: 11 }),
});

describe("tellUntold", () => {
  it("tries a hundred changes, takes of those the best, and offers none beyond", () => {
    const parts = Array.from({ length: 18 }, (_, index) => crowded(index));
    const input = request(
      parts.map((part) => part.network),
      parts.map((part) => part.cluster),
    );
    const lines = offered(input);
    expect(lines.slice(0, 16)).to.deep.equal(
      Array.from({ length: 16 }, (_, index) => `use the prefix 10.30.${index}.0/27, plan 10 instead of 11 nodes in "linux" of "c${index}"`),
    );
    // six changes for each of them; of nine nodes nobody knows
    expect(lines.slice(16)).to.deep.equal(['use the prefix 10.30.16.0/27, plan 8 instead of 11 nodes in "linux" of "c16"', ""]);
  });

  it("tries fewer of a request that is long to read: two of two and a half million characters", () => {
    const { network, cluster } = crowded(7);
    const reserved = [{ name: "x".repeat(2_500_000), range: "10.99.0.0/24" }];
    expect(offered(request([network], [cluster], { reserved }))).to.deep.equal([
      'use the prefix 10.30.7.0/27, plan 1 instead of 11 nodes in "linux" of "c7"',
    ]);
  });

  for (const { length, repairs } of [
    { length: 62, repairs: 1 },
    { length: 64, repairs: 0 },
  ])
    it(`offers ${repairs === 0 ? "nothing that breaks the schema" : "what the schema allows"}: a second name beside one of ${length} characters`, () => {
      const lnet = network("n".repeat(length));
      const previous = planNetwork(request([lnet], [cluster("a")]));
      const { findings } = outcomeOf(planNetwork, { ...request([lnet], [cluster("a", { nodes: 20 })]), previous });
      const errors = findings.filter(({ severity }) => severity === "error");
      expect(errors.map(({ rule, path, repairs = [] }) => [rule, path, repairs.length])).to.deep.equal([
        ["lnet-immutable", "/logicalNetworks/0", repairs],
      ]);
    });
});
