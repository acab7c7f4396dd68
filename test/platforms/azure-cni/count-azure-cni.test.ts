import { expect } from "chai";
import { countAddresses } from "../../../lib/plan/network/count-addresses.js";
import { countAzureCni, countedSubnets, podRangeCount, serviceRangeCount } from "../../../lib/platforms/azure-cni/count-azure-cni.js";
import { readAzureCni } from "../../../lib/platforms/azure-cni/read-azure-cni.js";
import type { AzureCniCluster, AzureCniNodePool, AzureCniRequest, AzureNetworkModel } from "../../../types/index.js";
import { validAzureCniRequest } from "../../helpers/valid-azure-cni-request.js";

function requestOf(
  networkModel: AzureNetworkModel,
  pools: readonly Partial<AzureCniNodePool>[],
  rest: Partial<AzureCniCluster> = {},
): AzureCniRequest {
  const nodePools = pools.map((pool, index) => ({ name: `p${index}`, nodeCount: 1, ...pool }));
  return {
    platform: "azure-cni",
    virtualNetwork: { name: "vnet", addressPrefixes: ["10.1.0.0/16"] },
    clusters: [{ name: "aks", networkModel, nodePools, ...rest }],
  };
}

/** Groups that count as "name network": count, and networks as "name count /length". */
function counted(request: AzureCniRequest): string[] {
  const { groups, networks } = countAddresses(request);
  return [
    ...groups.filter(({ name }) => name !== "serviceCidr").map(({ name, network, count }) => `${name} ${network} ${count}`),
    ...networks.map(({ name, count, smallestPrefixLength }) => `${name} ${count} /${smallestPrefixLength}`),
  ];
}

describe("countAzureCni", () => {
  it("counts API servers and load balancers in subnets of their own, and then no private endpoint", () => {
    const request = requestOf("overlay", [{ nodeCount: 3, maxSurge: 1 }], {
      privateCluster: true,
      internalLoadBalancers: 5,
      apiServerSubnet: "API",
      loadBalancer: { subnet: "ingress" },
    });
    request.virtualNetwork.subnets = [
      { name: "api", addressPrefixes: ["10.1.8.0/28"], usedAddresses: 2 },
      { name: "ingress", addressPrefixes: ["10.1.9.0/28"] },
    ];
    expect(counted(request)).to.deep.equal([
      "nodeSubnet aks-nodes 4",
      "apiServerSubnet api 9",
      "loadBalancerSubnet ingress 5",
      "podCidr vnet 1024",
      "aks-nodes 4 /28",
      "api 9 /28",
      "ingress 5 /28",
    ]);
  });

  // the formula of a node subnet: nodes with surge, and as many times the pods of each
  const nodeSubnets = [
    ["50 nodes, the document's first example", [{ nodeCount: 50, maxSurge: 1 }], 1581, 21],
    ["10 more for growth, its second", [{ nodeCount: 60, maxSurge: 1 }], 1891, 21],
    ["no surge", [{ nodeCount: 50, maxSurge: 0 }], 1550, 21],
    ["10 % of them, which is the surge where none is given", [{ nodeCount: 50 }], 55 * 31, 21],
    ["the same with the defaults written out", [{ nodeCount: 50, maxPods: 30, maxSurge: "10%" }], 55 * 31, 21],
    ["10 % of 11 nodes, rounded up", [{ nodeCount: 11 }], 13 * 31, 23],
    ["no larger surge than the nodes", [{ nodeCount: 1, maxSurge: 5 }], 2 * 31, 25],
    [
      "no surge of a pool that stays at 0",
      [
        { nodeCount: 3, maxSurge: 1 },
        { nodeCount: 0, maxSurge: 1 },
      ],
      4 * 31,
      24,
    ],
    ["the surge of one that may grow from 0", [{ nodeCount: 0, maxCount: 5, maxSurge: 1 }], 6 * 31, 24],
    ["as many nodes out of service as are replaced in place", [{ nodeCount: 8, maxSurge: 0, maxUnavailable: 2 }], 8 * 31, 24],
    ["the most nodes the autoscaler may reach", [{ nodeCount: 3, maxCount: 50, maxSurge: 1 }], 1581, 21],
    ["a percentage of the nodes, rounded up", [{ nodeCount: 3, maxCount: 10, maxSurge: "33%" }], 434, 23],
    ["a percentage of nothing", [{ nodeCount: 0, maxSurge: "33%" }], 0, 29],
    ["node pools with pods of their own number", [{ nodeCount: 3 }, { nodeCount: 5, maxPods: 110 }], 4 * 31 + 6 * 111, 22],
    ["the most pods there are", [{ nodeCount: 1, maxSurge: 0, maxPods: 250 }], 251, 24],
    // 251 addresses are what a /24 has beside Azure's five
    [
      "one address more than a /24 has",
      [
        { nodeCount: 1, maxSurge: 0, maxPods: 200 },
        { nodeCount: 1, maxSurge: 0, maxPods: 50 },
      ],
      252,
      23,
    ],
  ] as const;
  for (const [reason, pools, count, prefixLength] of nodeSubnets) {
    it(`node subnet, ${reason}: ${count}, /${prefixLength}`, () => {
      const { groups, networks } = countAddresses(requestOf("node-subnet", pools));
      expect(groups.find(({ name }) => name === "nodeSubnet")?.count ?? 0).to.equal(count);
      expect(networks).to.deep.equal([{ name: "aks-nodes", count, smallestPrefixLength: prefixLength }]);
    });
  }

  // a /24 for each node, whatever its pods are
  const overlays = [
    ["the contract's example", [{ nodeCount: 3, maxCount: 10, maxPods: 250, maxSurge: "33%" }], 14],
    ["255 nodes and one more fill a /16", [{ nodeCount: 255, maxSurge: 1 }], 256],
    [
      "two node pools",
      [
        { nodeCount: 3, maxPods: 30 },
        { nodeCount: 4, maxSurge: 2 },
      ],
      10,
    ],
  ] as const;
  for (const [reason, pools, nodes] of overlays) {
    it(`overlay, ${reason}: ${nodes} nodes`, () => {
      const request = requestOf("overlay", pools);
      expect(counted(request).slice(0, 2)).to.deep.equal([`nodeSubnet aks-nodes ${nodes}`, `podCidr vnet ${nodes * 256}`]);
      expect(countAddresses(request).total).to.equal(nodes);
    });
  }

  // addresses come 16 at a time
  const dynamic = [
    [10, 16],
    [16, 16],
    [17, 32],
    [110, 112],
    [250, 256],
  ] as const;
  for (const [maxPods, perNode] of dynamic) {
    it(`pod subnet, ${maxPods} pods: ${perNode} addresses a node`, () => {
      const request = requestOf("pod-subnet", [{ nodeCount: 4, maxPods }]);
      expect(counted(request).slice(0, 2)).to.deep.equal([`nodeSubnet aks-nodes 5`, `podSubnet aks-pods ${5 * perNode}`]);
    });
  }

  // one address of the blocks is the node's own; the first three are the document's table
  const blocks = [
    [30, 2],
    [31, 2],
    [32, 3],
    [15, 1],
    [16, 2],
    [250, 16],
  ] as const;
  for (const [maxPods, perNode] of blocks) {
    it(`static blocks, ${maxPods} pods: ${perNode} blocks a node`, () => {
      const request = requestOf("pod-subnet-static-block", [{ nodeCount: 4, maxPods }]);
      expect(counted(request)[1]).to.equal(`podSubnet aks-pods ${5 * perNode * 16}`);
    });
  }

  // whole blocks: 14 of the 16 in a /24, since Azure keeps addresses of the first and the last
  const wholeBlocks = [
    [13, 208, 24],
    [14, 224, 24],
    [15, 240, 23],
    [30, 480, 23],
    [31, 496, 22],
  ] as const;
  for (const [blockCount, count, prefixLength] of wholeBlocks) {
    it(`static blocks, ${blockCount} of them: /${prefixLength}`, () => {
      const request = requestOf("pod-subnet-static-block", [{ nodeCount: blockCount, maxSurge: 0, maxPods: 15 }]);
      expect(counted(request).slice(1, 2)).to.deep.equal([`podSubnet aks-pods ${count}`]);
      expect(counted(request).at(-1)).to.equal(`aks-pods ${count} /${prefixLength}`);
    });
  }

  it("takes 110 pods where a pod subnet names no number", () => {
    expect(counted(requestOf("pod-subnet", [{ nodeCount: 2 }]))[1]).to.equal(`podSubnet aks-pods ${3 * 112}`);
    expect(counted(requestOf("pod-subnet-static-block", [{ nodeCount: 2 }]))[1]).to.equal(`podSubnet aks-pods ${3 * 112}`);
  });

  it("counts load balancers and the private endpoint in the subnet of the first node pool", () => {
    const request = requestOf("overlay", [{ nodeCount: 2, subnet: "apps" }, { nodeCount: 2 }], {
      internalLoadBalancers: 2,
      privateCluster: true,
    });
    request.virtualNetwork.subnets = [{ name: "apps", addressPrefixes: ["10.1.0.0/24"], usedAddresses: 20 }];
    const lines = countAzureCni(readAzureCni(request)).filter(({ group }) => group === "nodeSubnet");
    expect(lines.map(({ network, item, count, rule }) => [network, item, count, rule])).to.deep.equal([
      ["apps", "worker-node", 2, "aks-node-count"],
      ["apps", "upgrade", 1, "aks-surge"],
      ["apps", "internal-load-balancer", 2, "aks-internal-load-balancer"],
      ["apps", "private-endpoint", 1, "aks-private-endpoint"],
      ["aks-nodes", "worker-node", 2, "aks-node-count"],
      ["aks-nodes", "upgrade", 1, "aks-surge"],
    ]);
    // what is in use already has to find room too
    expect(countAddresses(request).networks).to.deep.equal([
      { name: "apps", count: 6, smallestPrefixLength: 27 },
      { name: "aks-nodes", count: 3, smallestPrefixLength: 29 },
    ]);
  });

  it("omits what is not there", () => {
    const lines = countAzureCni(readAzureCni(requestOf("overlay", [{ nodeCount: 3, maxSurge: 0 }])));
    expect(lines.map(({ item, count }) => [item, count])).to.deep.equal([
      ["worker-node", 3],
      ["pod", 768],
      ["service", 2],
    ]);
  });

  it("adds up a subnet that clusters share, and keeps their lines apart", () => {
    const request = validAzureCniRequest();
    request.clusters.push({ name: "more", networkModel: "overlay", nodePools: [{ name: "system", nodeCount: 2, subnet: "APPS" }] });
    const { groups, networks } = countAddresses(request);
    const apps = groups.find(({ network }) => network === "apps");
    expect(apps?.lines.map(({ cluster, item, count }) => [cluster, item, count])).to.deep.equal([
      ["aks-overlay", "worker-node", 23],
      ["aks-overlay", "upgrade", 3],
      ["more", "worker-node", 2],
      ["more", "upgrade", 1],
    ]);
    expect(networks.map(({ name, count }) => [name, count])).to.deep.equal([
      ["aks-classic-nodes", 127],
      ["apps", 29],
      ["aks-pods-nodes", 4],
      ["pods", 448],
    ]);
  });

  it("counts each service, the Kubernetes API and DNS in the service range, whichever ports they are on", () => {
    const services = [
      { name: "web", port: 443, count: 3 },
      { name: "api", port: 8443, count: 2 },
    ];
    const { groups } = countAddresses(requestOf("overlay", [{}], { services }));
    const range = groups.find(({ name }) => name === "serviceCidr");
    expect([range?.count, range?.lines]).to.deep.equal([7, [{ item: "service", cluster: "aks", count: 7, rule: "aks-svc-count" }]]);
  });

  it("counts what a name leads nowhere for under that name", () => {
    expect(counted(requestOf("overlay", [{ nodeCount: 3, subnet: "gone" }]))).to.deep.equal([
      "nodeSubnet gone 4",
      "podCidr vnet 1024",
      "gone 4 /28",
    ]);
  });
});

describe("podRangeCount and serviceRangeCount", () => {
  it("are what a cluster takes of its own ranges", () => {
    const [classic, overlay, pods] = readAzureCni(validAzureCniRequest()).clusters;
    expect(overlay && podRangeCount(overlay)).to.equal(26 * 256);
    expect([classic, overlay, pods].map((cluster) => cluster && serviceRangeCount(cluster))).to.deep.equal([2, 2, 5]);
  });
});

describe("countedSubnets", () => {
  it("has each subnet once, with the addresses of it that are not there for the clusters", () => {
    expect(countedSubnets(readAzureCni(validAzureCniRequest()))).to.deep.equal([
      { name: "aks-classic-nodes", uses: 5, longestPrefixLength: 29 },
      { name: "apps", uses: 9, longestPrefixLength: 29 },
      { name: "aks-pods-nodes", uses: 5, longestPrefixLength: 29 },
      { name: "pods", uses: 5, longestPrefixLength: 29 },
    ]);
  });
});
