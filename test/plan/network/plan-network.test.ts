import { expect } from "chai";
import type { AzureLocalRequest, NetworkPlan } from "../../../types/index.js";
import { validRequest } from "../../helpers/valid-request.js";
import { errorsOf } from "../outcome.js";
import { expectGolden } from "./golden.js";
import { cluster, contractRequest, freeOf, network, poolsOf, request } from "./plan-requests.js";

import { later, planned } from "./planned.js";

/** A plan without its ports and without the words of its findings, which have tests of their own. */
function addressesOf(plan: NetworkPlan | undefined) {
  if (plan === undefined) return undefined;
  const { portMatrix: _, findings, ...rest } = plan;
  return { ...rest, findings: findings.map(({ severity, rule, path }) => `${severity} ${rule} ${path}`) };
}

describe("planNetwork", () => {
  for (const name of ["azure-local-published", "azure-local-open"]) {
    it(`plans the contract's ${name} as it always did`, () => {
      expectGolden(name, addressesOf(planned(contractRequest(name)).result));
    });
  }

  it("plans the contract's open request with one more cluster and twice the spare as it always did, and moves nothing", () => {
    const requested = { ...contractRequest("azure-local-open"), spare: { node: "50%", loadBalancer: 1 } };
    const more = later(requested, { clusters: [cluster("line-0", { services: 1 }), ...requested.clusters] });
    expectGolden("azure-local-open-later", addressesOf(planned(more).result));
    const before = poolsOf(more.previous).map((line) => line.replace("selected", "kept"));
    expect(poolsOf(planned(more).result)).to.include.members(before);
  });

  it("takes what is given as it is, and what is omitted it chooses", () => {
    expect(poolsOf(planned(validRequest()).result)).to.deep.equal([
      "plant-7 node 10.30.7.20-10.30.7.49 requested",
      "plant-7 control-plane line-1 10.30.7.10 requested",
      "plant-7 control-plane line-2 10.30.7.11 requested",
      "plant-7 load-balancer line-1 10.30.7.60-10.30.7.63 requested",
      "plant-7 load-balancer line-2 10.30.7.64-10.30.7.67 requested",
    ]);
  });

  it("gives a request back without previous, and the addresses of its clusters", () => {
    const { result } = planned(later(contractRequest("azure-local-open"), {}));
    expect(result?.request).to.deep.equal(contractRequest("azure-local-open"));
    expect(
      result?.clusters.map(({ name, controlPlaneIp, controlPlaneIpOrigin, loadBalancerRanges }) => ({
        name,
        controlPlaneIp,
        controlPlaneIpOrigin,
        loadBalancerRanges,
      })),
    ).to.deep.equal([
      {
        name: "line-1",
        controlPlaneIp: "10.30.7.24",
        controlPlaneIpOrigin: "kept",
        loadBalancerRanges: [{ start: "10.30.7.26", end: "10.30.7.27" }],
      },
      {
        name: "line-2",
        controlPlaneIp: "10.30.7.25",
        controlPlaneIpOrigin: "kept",
        loadBalancerRanges: [{ start: "10.30.7.28", end: "10.30.7.29" }],
      },
    ]);
  });

  type Placed = [reason: string, requested: AzureLocalRequest, pools: string[], rules?: string[]];
  const placed: Placed[] = [
    ["no clusters: nothing is taken but the gateway", request([network("net-a")], []), []],
    [
      "one cluster, node pool first",
      request([network("net-a")], [cluster("c", { services: 2 })]),
      [
        "net-a node 10.30.7.2-10.30.7.4 selected",
        "net-a control-plane c 10.30.7.5 selected",
        "net-a load-balancer c 10.30.7.6-10.30.7.7 selected",
      ],
    ],
    [
      "with spare",
      request([network("net-a")], [cluster("c", { services: 2 })], { spare: { node: "50%", loadBalancer: 1 } }),
      [
        "net-a node 10.30.7.2-10.30.7.6 selected",
        "net-a control-plane c 10.30.7.7 selected",
        "net-a load-balancer c 10.30.7.8-10.30.7.10 selected",
      ],
    ],
    [
      "mode auto: the control plane IP is in the pool",
      request([network("net-a")], [cluster("c", { controlPlaneIpMode: "auto" })]),
      ["net-a node 10.30.7.2-10.30.7.5 selected"],
    ],
    [
      "two networks, each with its own",
      request(
        [network("net-a"), network("net-b", { addressPrefix: "10.30.8.0/28", gateway: "10.30.8.14", vlan: 308 })],
        [cluster("c", { network: "net-b" }), cluster("d", { network: "net-a" })],
      ),
      [
        "net-a node 10.30.7.2-10.30.7.4 selected",
        "net-a control-plane d 10.30.7.5 selected",
        "net-b node 10.30.8.1-10.30.8.3 selected",
        "net-b control-plane c 10.30.8.4 selected",
      ],
    ],
    [
      "two networks that are one share their addresses",
      request([network("net-a"), network("net-b")], [cluster("c", { network: "net-a" }), cluster("d", { network: "net-b" })]),
      [
        "net-a node 10.30.7.2-10.30.7.4 selected",
        "net-a control-plane c 10.30.7.8 selected",
        "net-b node 10.30.7.5-10.30.7.7 selected",
        "net-b control-plane d 10.30.7.9 selected",
      ],
    ],
    [
      "of two nested networks neither uses the ends of the other",
      request(
        [
          network("net-a", { addressPrefix: "10.30.7.0/29", gateway: "10.30.7.6" }),
          network("net-b", { addressPrefix: "10.30.7.0/28", gateway: "10.30.7.14" }),
        ],
        [cluster("c", { network: "net-b", nodes: 2 })],
      ),
      ["net-b node 10.30.7.1-10.30.7.4 selected", "net-b control-plane c 10.30.7.5 selected"],
    ],
    [
      "a longer pool goes past both of them",
      request(
        [
          network("net-a", { addressPrefix: "10.30.7.0/29", gateway: "10.30.7.6" }),
          network("net-b", { addressPrefix: "10.30.7.0/28", gateway: "10.30.7.14" }),
        ],
        [cluster("c", { network: "net-b", nodes: 4 })],
      ),
      ["net-b node 10.30.7.8-10.30.7.13 selected", "net-b control-plane c 10.30.7.1 selected"],
    ],
    [
      "the management network on the same VLAN takes its addresses too",
      request([network("net-a")], [cluster("c")], {
        managementNetwork: {
          addressPrefix: "10.30.7.0/26",
          vlan: 307,
          gateway: "10.30.7.1",
          ipRange: { start: "10.30.7.2", end: "10.30.7.8" },
          nodeIps: ["10.30.7.10"],
          clusterIp: "10.30.7.2",
        },
      }),
      ["net-a node 10.30.7.11-10.30.7.13 selected", "net-a control-plane c 10.30.7.9 selected"],
    ],
    [
      "overlapping prefixes on different VLANs share nothing",
      request(
        [network("net-a"), network("net-b", { vlan: 9 })],
        [cluster("c", { network: "net-a" }), cluster("d", { network: "net-b", nodes: 3 })],
      ),
      [
        "net-a node 10.30.7.2-10.30.7.4 selected",
        "net-a control-plane c 10.30.7.5 selected",
        "net-b node 10.30.7.2-10.30.7.6 selected",
        "net-b control-plane d 10.30.7.7 selected",
      ],
      ["lnet-prefix-overlap"],
    ],
    [
      "where one after the other leaves one without a place they are arranged otherwise",
      request(
        [network("net-a", { addressPrefix: "10.30.7.0/28", gateway: "10.30.7.14", reserved: ["10.30.7.9"] })],
        [cluster("c", { services: 5 })],
      ),
      [
        "net-a node 10.30.7.6-10.30.7.8 selected",
        "net-a control-plane c 10.30.7.10 selected",
        "net-a load-balancer c 10.30.7.1-10.30.7.5 selected",
      ],
      ["pool-order-changed"],
    ],
  ];
  for (const [reason, requested, pools, rules = []] of placed) {
    it(`places: ${reason}`, () => {
      const { result, findings } = planned(requested);
      expect(poolsOf(result)).to.deep.equal(pools);
      expect(findings.map(({ rule }) => rule)).to.include.members(rules);
    });
  }

  it("counts usable, used and free addresses exactly, where networks share as well", () => {
    const requested = request(
      [network("net-a", { reserved: ["10.30.7.60-10.30.7.70", "10.30.7.62"] }), network("net-b")],
      [cluster("c", { network: "net-a", services: 1 })],
    );
    const { result } = planned(requested);
    // gateway, pool of 3, control plane IP, load balancer, three reserved addresses that are usable
    expect(result?.networks.map(({ usableCount, usedCount }) => [usableCount, usedCount])).to.deep.equal([
      [62, 9],
      [62, 9],
    ]);
    expect(freeOf(result)).to.deep.equal([["10.30.7.7-10.30.7.59"], ["10.30.7.7-10.30.7.59"]]);
  });
});

describe("planNetwork on networks that are too small", () => {
  it("says what is to be placed, what is free, and which prefix would do", () => {
    const { findings } = planned(
      request([network("net-a", { addressPrefix: "10.30.7.0/28" })], [cluster("c", { nodes: 20, services: 3 })]),
    );
    const [finding] = findings.filter(({ severity }) => severity === "error");
    expect([finding?.rule, finding?.path, finding?.received]).to.deep.equal([
      "pool-does-not-fit",
      "/logicalNetworks/0/addressPrefix",
      "10.30.7.0/28",
    ]);
    for (const part of [
      "needs 22 consecutive addresses",
      "the longest free run in 10.30.7.0/28 is 13",
      "26 needed in total, 13 free",
      "use the prefix 10.30.7.0/27",
    ])
      expect(finding?.message).to.include(part);
    expect(finding?.repairs?.[0]?.patch).to.deep.equal([
      { op: "replace", path: "/logicalNetworks/0/addressPrefix", value: "10.30.7.0/27" },
    ]);
  });

  it("offers the first prefix that helps, not the first that is larger", () => {
    // in a /28, /27 and /26 the reservations leave no place
    const requested = request(
      [network("net-a", { addressPrefix: "10.30.7.0/29", reserved: ["10.30.7.8-10.30.7.63"] })],
      [cluster("c", { nodes: 20 })],
    );
    const [finding] = planned(requested).findings.filter(({ severity }) => severity === "error");
    expect(finding?.repairs?.[0]?.text).to.equal("use the prefix 10.30.7.0/25");
  });

  it("tells of every network that is too small, and places the others", () => {
    const small = network("net-a", { addressPrefix: "10.30.7.0/29" });
    const { findings } = planned(
      request(
        [small, network("net-b", { addressPrefix: "10.30.8.0/29", gateway: "10.30.8.1", vlan: 9 })],
        [cluster("c", { network: "net-a", nodes: 9 }), cluster("d", { network: "net-b", nodes: 9 })],
      ),
    );
    expect(errorsOf(findings)).to.deep.equal([
      "pool-does-not-fit /logicalNetworks/0/addressPrefix",
      "pool-does-not-fit /logicalNetworks/1/addressPrefix",
    ]);
  });
});
