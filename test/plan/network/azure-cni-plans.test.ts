import { expect } from "chai";
import { checkNetwork } from "../../../lib/plan/network/check-network.js";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureCniCluster, AzureCniRequest, AzureNetworkModel, AzureVirtualNetwork } from "../../../types/index.js";

/** A cluster with one node pool of so many nodes, one of them for upgrades. */
function clusterOf(name: string, networkModel: AzureNetworkModel, nodeCount: number, maxPods?: number): AzureCniCluster {
  return {
    name,
    networkModel,
    nodePools: [{ name: "system", nodeCount: nodeCount - 1, maxSurge: 1, ...(maxPods === undefined ? {} : { maxPods }) }],
  };
}

const overlay = (name: string, nodeCount: number) => clusterOf(name, "overlay", nodeCount);
const classic = (name: string, nodeCount: number) => clusterOf(name, "node-subnet", nodeCount);
const dynamic = (name: string, nodeCount: number) => clusterOf(name, "pod-subnet", nodeCount, 31);
const blocks = (name: string, nodeCount: number) => clusterOf(name, "pod-subnet-static-block", nodeCount, 31);
const existing = (...prefixes: string[]) => prefixes.map((prefix, index) => ({ name: `s${index}`, addressPrefixes: [prefix] }));

/** Subnets as "name prefix", in the order of the plan. */
function subnetsOf(request: AzureCniRequest): string[] {
  return planNetwork(request).networks.flatMap(({ pools }) =>
    pools.map(({ name, addressPrefixes }) => `${name} ${addressPrefixes.join()}`),
  );
}

interface Row {
  readonly reason: string;
  readonly network: Omit<AzureVirtualNetwork, "name">;
  readonly clusters: AzureCniCluster[];
  readonly reserved?: string[];
  readonly expected: string[];
}

const rows: readonly Row[] = [
  {
    reason: "clusters one after the other, the small ones in the gaps before a large one",
    network: { addressPrefixes: ["10.1.0.0/16"] },
    clusters: [overlay("a", 3), classic("b", 50), overlay("c", 100)],
    expected: ["a-nodes 10.1.0.0/29", "b-nodes 10.1.8.0/21", "c-nodes 10.1.0.128/25"],
  },
  {
    reason: "nodes and pods of one cluster in subnets of their own",
    network: { addressPrefixes: ["10.1.0.0/16"] },
    clusters: [dynamic("a", 4), blocks("b", 4)],
    // 4 × 32 addresses and Azure's five, and 8 blocks beside the first and the last
    expected: ["a-nodes 10.1.0.0/28", "a-pods 10.1.1.0/24", "b-nodes 10.1.0.16/28", "b-pods 10.1.2.0/24"],
  },
  {
    reason: "the gaps of a fragmented network, so that the lowest place of the first strands no other",
    network: { addressPrefixes: ["10.1.0.0/24"], subnets: existing("10.1.0.0/27", "10.1.0.64/28", "10.1.0.96/27", "10.1.0.192/26") },
    clusters: [overlay("a", 3), overlay("b", 27), overlay("c", 59)],
    expected: ["a-nodes 10.1.0.80/29", "b-nodes 10.1.0.32/27", "c-nodes 10.1.0.128/26"],
  },
  {
    reason: "a reservation on the boundary, and the next boundary behind it",
    network: { addressPrefixes: ["10.1.0.0/24"] },
    clusters: [overlay("a", 11)],
    reserved: ["10.1.0.3", "10.1.0.20-10.1.0.40"],
    expected: ["a-nodes 10.1.0.48/28"],
  },
  {
    reason: "several prefixes, the first of them too small for the second cluster",
    network: { addressPrefixes: ["10.9.0.0/16", "10.1.0.0/27"] },
    clusters: [overlay("a", 11), overlay("b", 59)],
    expected: ["a-nodes 10.1.0.0/28", "b-nodes 10.9.0.0/26"],
  },
  {
    reason: "prefixes that adjoin hold no subnet that reaches from one into the other",
    network: { addressPrefixes: ["10.1.0.0/25", "10.1.0.128/25", "10.2.0.0/24"] },
    clusters: [overlay("a", 200)],
    expected: ["a-nodes 10.2.0.0/24"],
  },
  {
    reason: "a prefix that the service range has whole is left to it",
    network: { addressPrefixes: ["10.1.0.0/24", "10.2.0.0/24"] },
    clusters: [{ ...overlay("a", 11), serviceCidr: "10.1.0.0/24" }],
    expected: ["a-nodes 10.2.0.0/28"],
  },
  {
    reason: "one subnet for two clusters that name it, and one beside it",
    network: { addressPrefixes: ["10.1.0.0/24"], subnets: [{ name: "shared", addressPrefixes: ["10.1.0.0/27"] }] },
    clusters: ["a", "b"].map((name) => ({ name, networkModel: "overlay", nodePools: [{ name: "p", nodeCount: 3, subnet: "shared" }] })),
    expected: ["shared 10.1.0.0/27"],
  },
  {
    reason: "node pools of one cluster, one in a subnet that exists and one in the subnet that is planned",
    network: { addressPrefixes: ["10.1.0.0/24"], subnets: [{ name: "old", addressPrefixes: ["10.1.0.0/27"] }] },
    clusters: [
      {
        name: "a",
        networkModel: "overlay",
        nodePools: [
          { name: "p", nodeCount: 3, subnet: "old" },
          { name: "q", nodeCount: 20 },
        ],
      },
    ],
    expected: ["old 10.1.0.0/27", "a-nodes 10.1.0.32/27"],
  },
];

describe("plans of virtual networks", () => {
  for (const { reason, network, clusters, reserved, expected } of rows) {
    it(reason, () => {
      const request: AzureCniRequest = {
        platform: "azure-cni",
        virtualNetwork: { name: "vnet", ...network },
        clusters,
        ...(reserved === undefined ? {} : { reserved }),
      };
      expect(subnetsOf(request)).to.deep.equal(expected);
    });
  }

  it("takes no gap that is large enough and on no boundary", () => {
    const request: AzureCniRequest = {
      platform: "azure-cni",
      virtualNetwork: { name: "vnet", addressPrefixes: ["10.1.0.0/26"], subnets: existing("10.1.0.0/28", "10.1.0.48/28") },
      clusters: [overlay("a", 20)],
    };
    const [finding] = checkNetwork(request).findings;
    expect(finding?.rule).to.equal("pool-does-not-fit");
    expect(finding?.message)
      .to.contain("a-nodes needs a block of 32 addresses, but 10.1.0.0/26 has no free block of that size")
      .and.contain("32 free");
  });
});
