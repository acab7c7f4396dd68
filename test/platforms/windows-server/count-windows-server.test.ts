import { expect } from "chai";
import { countAddresses } from "../../../lib/plan/network/count-addresses.js";
import { windowsServerRules } from "../../../lib/rules/windows-server-rules.js";
import type { AddressCount, WindowsServerRequest } from "../../../types/index.js";
import { exampleClusters, goodDynamic, goodStatic, second } from "./requests.js";

/** The rows of a count as `network group item cluster count rule`. */
function rowsOf(count: AddressCount): string[] {
  return count.groups.flatMap(({ network, name, lines }) =>
    lines.map(({ item, cluster = "-", count: number, rule }) => `${network} ${name} ${item} ${cluster} ${number} ${rule}`),
  );
}

/** The groups of a count as `network group count`. */
function groupsOf(request: WindowsServerRequest): string[] {
  return countAddresses(request).groups.map(({ network, name, count }) => `${network} ${name} ${count}`);
}

describe("countWindowsServer", () => {
  it("counts the vendor's example: 27 for nodes and 5 virtual, 32 in all", () => {
    const services = [
      { name: "front-end", port: 443, count: 3 },
      { name: "database", port: 80, count: 1 },
    ];
    const count = countAddresses({ ...goodStatic, services });
    expect(count.total).to.equal(32);
    expect(rowsOf(count)).to.deep.equal([
      "aksnet nodePool host-control-plane - 1 hci-counts-node",
      "aksnet nodePool host-update - 2 hci-update-extra",
      "aksnet nodePool control-plane-node clustera 3 hci-counts-node",
      "aksnet nodePool worker-node clustera 5 hci-counts-node",
      "aksnet nodePool upgrade clustera 5 hci-update-extra",
      "aksnet nodePool load-balancer-vm clustera 1 hci-counts-node",
      "aksnet nodePool control-plane-node clusterb 1 hci-counts-node",
      "aksnet nodePool worker-node clusterb 3 hci-counts-node",
      "aksnet nodePool upgrade clusterb 5 hci-update-extra",
      "aksnet nodePool load-balancer-vm clusterb 1 hci-counts-node",
      "aksnet vipPool cluster-api-server clustera 1 hci-counts-vip",
      "aksnet vipPool cluster-api-server clusterb 1 hci-counts-vip",
      // three on port 443, of which the one on port 80 shares one
      "aksnet vipPool service - 3 hci-counts-vip",
    ]);
  });

  const smallest = [
    // [what exists in the prefix, prefix length]: 33 addresses, that of the host among them, fit into the 62 of a /26
    ["nothing but the gateway", {}, 26],
    ["DNS servers elsewhere", { dnsServers: ["10.0.0.10"] }, 26],
    ["27 reserved addresses beside gateway and DNS server", { reserved: ["172.16.8.3-172.16.8.29"] }, 26],
    ["one more", { reserved: ["172.16.8.3-172.16.8.30"] }, 25],
  ] as const;
  for (const [uses, change, prefixLength] of smallest) {
    it(`wants a /${prefixLength} with ${uses}`, () => {
      const [network] = goodStatic.virtualNetworks;
      const { reserved: _reserved, ...bare } = network as WindowsServerRequest["virtualNetworks"][number];
      const changed = { ...bare, dnsServers: ["172.16.8.2"], ...structuredClone(change as object) };
      const count = countAddresses({ ...goodStatic, virtualNetworks: [changed] });
      expect(count.networks).to.deep.equal([{ name: "aksnet", count: 32, smallestPrefixLength: prefixLength }]);
    });
  }

  it("wants no more room for a DHCP scope than for the leases that are counted", () => {
    const { networks } = countAddresses(goodDynamic);
    expect(networks).to.deep.equal([{ name: "aksnet", count: 32, smallestPrefixLength: 26 }]);
  });

  it("counts leases in place of a pool in a dynamic network", () => {
    expect(groupsOf(goodDynamic)).to.deep.equal(["aksnet dhcpScope 27", "aksnet vipPool 5"]);
  });

  it("cites every rule that counts", () => {
    const counts = [goodStatic, { ...goodStatic, clusters: [], services: 0 }].map(countAddresses);
    const cited = new Set(counts.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines.map(({ rule }) => rule))));
    const counting = Object.values(windowsServerRules).filter(({ decidedBy }) => decidedBy === "counting");
    expect([...cited].sort()).to.deep.equal(counting.map(({ id }) => id).sort());
  });

  const cases: [reason: string, change: Partial<WindowsServerRequest>, groups: string[]][] = [
    ["without HAProxy there is no load balancer VM", { loadBalancer: "none" }, ["aksnet nodePool 25", "aksnet vipPool 5"]],
    ["HAProxy is the default", { loadBalancer: "haproxy" }, ["aksnet nodePool 27", "aksnet vipPool 5"]],
    [
      "the most nodes of a pool count",
      { clusters: [{ name: "c", controlPlaneNodeCount: 1, nodePools: [{ name: "p", nodeCount: 2, maxCount: 9 }] }] },
      ["aksnet nodePool 19", "aksnet vipPool 4"],
    ],
    ["the host alone has its three, and a VIP pool of one", { clusters: [], services: 0 }, ["aksnet nodePool 3", "aksnet vipPool 1"]],
    ["a cluster's own services come on top", { clusters: ownServices(2), services: 3 }, ["aksnet nodePool 11", "aksnet vipPool 6"]],
    [
      "the host is in the network that is named, and services where the clusters are",
      { virtualNetworks: [...goodStatic.virtualNetworks, second], hostNetwork: "Second", clusters: inNetworks("aksnet", "aksnet") },
      ["aksnet nodePool 24", "aksnet vipPool 5", "second nodePool 3", "second vipPool 1"],
    ],
    [
      "or else in the first",
      { virtualNetworks: [second, ...goodStatic.virtualNetworks], clusters: inNetworks("aksnet", "aksnet") },
      ["second nodePool 3", "second vipPool 1", "aksnet nodePool 24", "aksnet vipPool 5"],
    ],
    [
      "services of clusters in several networks are with the host, if one of them is",
      { virtualNetworks: [...goodStatic.virtualNetworks, second], hostNetwork: "second", clusters: inNetworks("aksnet", "second") },
      ["aksnet nodePool 14", "aksnet vipPool 1", "second nodePool 13", "second vipPool 4"],
    ],
  ];
  for (const [reason, change, groups] of cases) {
    it(reason, () => expect(groupsOf({ ...goodStatic, ...change })).to.deep.equal(groups));
  }
});

function ownServices(count: number): WindowsServerRequest["clusters"] {
  return [{ name: "c", controlPlaneNodeCount: 1, nodePools: [{ name: "p", nodeCount: 1 }], services: count }];
}

/** The clusters of the example, each in a network. */
function inNetworks(...networks: string[]): WindowsServerRequest["clusters"] {
  return exampleClusters.map((cluster, index) => ({ ...cluster, network: networks[index] as string }));
}
