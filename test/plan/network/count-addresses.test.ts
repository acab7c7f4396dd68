import { expect } from "chai";
import { PlanError } from "../../../lib/finding/plan-error.js";
import { countAddresses } from "../../../lib/plan/network/count-addresses.js";
import { rules } from "../../../lib/rules/rules.js";
import type { AzureLocalCluster, AzureLocalRequest, LogicalNetwork } from "../../../types/index.js";
import { expectShape } from "../against-schema.js";
import { cluster, contractRequest, network, request } from "./plan-requests.js";

describe("countAddresses", () => {
  it("counts the contract's published request, line by line", () => {
    const count = countAddresses(contractRequest("azure-local-published"));
    expectShape("address-count", count);
    expect([count.platform, count.total]).to.deep.equal(["azure-local", 19]);
    expect(
      count.groups.map(({ name, network: of, count: sum, lines }) => [
        name,
        of,
        sum,
        lines.map((line) => `${line.item} ${line.cluster} ${line.count} ${line.rule}`),
      ]),
    ).to.deep.equal([
      [
        "ipPool",
        "aksarc-lnet",
        14,
        [
          "control-plane-node cluster-a 3 node-ip-count",
          "worker-node cluster-a 5 node-ip-count",
          "upgrade cluster-a 1 upgrade-ip-count",
          "control-plane-node cluster-b 1 node-ip-count",
          "worker-node cluster-b 3 node-ip-count",
          "upgrade cluster-b 1 upgrade-ip-count",
        ],
      ],
      ["controlPlane", "aksarc-lnet", 2, ["control-plane-ip cluster-a 1 cp-ip-count", "control-plane-ip cluster-b 1 cp-ip-count"]],
      ["loadBalancer", "aksarc-lnet", 3, ["service cluster-a 2 lb-ip-count", "service cluster-b 1 lb-ip-count"]],
    ]);
    expect(count.networks).to.deep.equal([{ name: "aksarc-lnet", count: 19, smallestPrefixLength: 27 }]);
  });

  const rows: [reason: string, clusters: AzureLocalCluster[], groups: [string, number][]][] = [
    ["no clusters need nothing", [], []],
    [
      "a cluster without services has no load balancer group",
      [cluster("c")],
      [
        ["ipPool", 3],
        ["controlPlane", 1],
      ],
    ],
    ["mode auto takes the control plane IP from the pool", [cluster("c", { controlPlaneIpMode: "auto" })], [["ipPool", 4]]],
    [
      "maxCount counts before nodeCount",
      [
        cluster("c", {
          nodePools: [
            { name: "linux", nodeCount: 2, maxCount: 7 },
            { name: "windows", nodeCount: 1 },
          ],
        }),
      ],
      [
        ["ipPool", 10],
        ["controlPlane", 1],
      ],
    ],
    [
      "services on different ports share addresses",
      [
        cluster("c", {
          services: [
            { name: "a", port: 443, count: 2 },
            { name: "b", port: 80, count: 3 },
            { name: "d", port: 443, count: 2 },
          ],
        }),
      ],
      [
        ["ipPool", 3],
        ["controlPlane", 1],
        ["loadBalancer", 4],
      ],
    ],
  ];
  for (const [reason, clusters, groups] of rows) {
    it(`counts: ${reason}`, () => {
      const count = countAddresses(request([network("net-a")], clusters));
      expect(count.groups.map(({ name, count: sum }) => [name, sum])).to.deep.equal(groups);
      expect(count.total).to.equal(groups.reduce((sum, [, one]) => sum + one, 0));
    });
  }

  const lengths: [reason: string, changes: Partial<LogicalNetwork>, clusters: AzureLocalCluster[], expected: number][] = [
    ["nothing but the gateway beside network and broadcast address", {}, [], 30],
    ["4 addresses, the gateway and both ends", {}, [cluster("c")], 29],
    ["5 addresses, the gateway and both ends fill eight exactly", {}, [cluster("c", { services: 1 })], 29],
    ["one more needs the next larger", {}, [cluster("c", { services: 2 })], 28],
    ["a DNS server inside counts", { dnsServers: ["10.30.7.3"] }, [cluster("c", { services: 1 })], 28],
    ["a DNS server that is the gateway counts once", { dnsServers: ["10.30.7.1"] }, [cluster("c", { services: 1 })], 29],
    [
      "reservations inside count, once where they overlap, and not where they are outside",
      { reserved: ["10.30.7.32/29", "10.30.7.33", "10.30.9.0/24"] },
      [cluster("c", { services: 1 })],
      28,
    ],
    ["a gateway elsewhere has to come inside", { gateway: "10.30.8.1" }, [cluster("c", { services: 2 })], 28],
    ["and so has one on an end of the prefix", { gateway: "10.30.7.63" }, [cluster("c", { services: 2 })], 28],
    ["a reserved broadcast address is not counted twice", { reserved: ["10.30.7.63"] }, [cluster("c", { services: 1 })], 29],
  ];
  for (const [reason, changes, clusters, expected] of lengths) {
    it(`needs a /${expected}: ${reason}`, () => {
      expect(countAddresses(request([network("net-a", changes)], clusters)).networks[0]?.smallestPrefixLength).to.equal(expected);
    });
  }

  it("counts each network for itself", () => {
    const count = countAddresses(
      request(
        [
          network("net-a"),
          network("net-b", { addressPrefix: "10.30.8.0/26", gateway: "10.30.8.1", vlan: 9 }),
          network("net-c", { addressPrefix: "10.30.9.0/26", gateway: "10.30.9.1", vlan: 10 }),
        ],
        [cluster("c", { network: "net-b", services: 1 }), cluster("d", { network: "net-a" })],
      ),
    );
    expect(count.networks.map(({ name, count: sum }) => [name, sum])).to.deep.equal([
      ["net-a", 4],
      ["net-b", 5],
      ["net-c", 0],
    ]);
    expect(count.total).to.equal(9);
  });

  it("cites only rules of the catalogue", () => {
    const ids = new Set(rules.map(({ id }) => id));
    for (const { lines } of countAddresses(contractRequest("azure-local-open")).groups)
      for (const { rule } of lines) expect(ids).to.include(rule);
  });

  it("counts what no plan could have a place for, and judges nothing", () => {
    const count = countAddresses(
      request([network("net-a", { addressPrefix: "10.30.7.0/30", gateway: "10.99.0.1" })], [cluster("c", { nodes: 64 })]),
    );
    expect(count.networks[0]).to.deep.include({ count: 67, smallestPrefixLength: 25 });
  });

  it("throws only where the request breaks its schema", () => {
    const wrong = { ...request([], []), logicalNetworks: "none" } as unknown as AzureLocalRequest;
    expect(() => countAddresses(wrong))
      .to.throw(PlanError)
      .with.nested.property("findings[0].rule", "schema-type");
  });
});
