import { expect } from "chai";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureLocalCluster, PlanRequest } from "../../../types/index.js";
import { expectSoundFindings, outcomeOf } from "../outcome.js";
import { cluster, network, request } from "./plan-requests.js";

const lnet = (addressPrefix = "10.30.7.0/28") => network("lnet", { addressPrefix });
const hall = network("hall", { addressPrefix: "10.30.8.0/24", gateway: "10.30.8.1", vlan: 9 });
const withPools = (...nodePools: AzureLocalCluster["nodePools"]): AzureLocalCluster[] => [
  { name: "a", controlPlaneNodeCount: 1, nodePools },
];

/** Clusters of one node, which cannot be made smaller. */
const smallest = (count: number, changes: Partial<AzureLocalCluster> = {}) =>
  Array.from({ length: count }, (_, index) => cluster(`c${index}`, changes));

/** How many nodes are offered for what finds no place. */
function offered(input: PlanRequest): string[] {
  const { findings } = outcomeOf(planNetwork, input);
  const failures = findings.filter(({ rule }) => rule === "pool-does-not-fit");
  expect(failures.length).to.equal(1);
  expectSoundFindings(planNetwork, input, failures);
  return failures.flatMap(({ repairs = [] }) =>
    repairs
      .filter(({ text }) => text.startsWith("plan"))
      .map(({ text, patch }) => `${text}: ${patch.map(({ op, path, ...rest }) => `${op} ${path} ${JSON.stringify(rest)}`).join(", ")}`),
  );
}

describe("fewerNodes", () => {
  const rows: [reason: string, input: PlanRequest, offered: string[]][] = [
    [
      "of a pool that grows, the most it may reach",
      request([lnet()], withPools({ name: "linux", nodeCount: 5, maxCount: 20 })),
      ['plan 10 instead of 20 nodes in "linux" of "a": replace /clusters/0/nodePools/0/maxCount {"value":10}'],
    ],
    [
      "nothing where it would have to reach less than it has",
      request([lnet()], withPools({ name: "linux", nodeCount: 12, maxCount: 20 })),
      [],
    ],
    [
      "of two pools the larger, where it is the last",
      request([lnet()], withPools({ name: "small", nodeCount: 3 }, { name: "large", nodeCount: 8 })),
      ['plan 7 instead of 8 nodes in "large" of "a": replace /clusters/0/nodePools/1/nodeCount {"value":7}'],
    ],
    [
      "of two pools the larger, where it is the first",
      request([lnet()], withPools({ name: "large", nodeCount: 8 }, { name: "small", nodeCount: 3 })),
      ['plan 7 instead of 8 nodes in "large" of "a": replace /clusters/0/nodePools/0/nodeCount {"value":7}'],
    ],
    [
      "the tenth pool from the end",
      request([lnet("10.30.7.0/26")], [cluster("a", { nodes: 40 }), ...smallest(9)]),
      ['plan 22 instead of 40 nodes in "linux" of "a": replace /clusters/0/nodePools/0/nodeCount {"value":22}'],
    ],
    ["and not the eleventh", request([lnet("10.30.7.0/26")], [cluster("a", { nodes: 40 }), ...smallest(10)]), []],
    [
      "the only one of the network, whatever there is in others",
      request([lnet(), hall], [cluster("a", { nodes: 11, network: "lnet" }), ...smallest(10, { network: "hall" })]),
      ['plan 10 instead of 11 nodes in "linux" of "a": replace /clusters/0/nodePools/0/nodeCount {"value":10}'],
    ],
  ];
  for (const [reason, input, expected] of rows) {
    it(reason, () => {
      expect(offered(input)).to.deep.equal(expected);
    });
  }
});
