import { expect } from "chai";
import { planNetwork } from "../../lib/plan/plan-network.js";
import type { AzureLocalRequest, Finding, NetworkPlan } from "../../types/index.js";
import { applyPatch } from "../helpers/apply-patch.js";
import { validRequest } from "../helpers/valid-request.js";
import { expectShape } from "./against-schema.js";
import { expectGolden } from "./golden.js";
import { errorsOf, expectSoundFindings, outcomeOf } from "./outcome.js";
import { planFaults } from "./plan-oracle.js";
import { cluster, contractRequest, freeOf, network, poolsOf, request } from "./plan-requests.js";

function planned(asked: AzureLocalRequest): { result?: NetworkPlan; findings: readonly Finding[] } {
  const { result, findings } = outcomeOf(planNetwork, asked);
  expectSoundFindings(planNetwork, asked, findings);
  if (result === undefined) return { findings };
  expectShape("network-plan", result);
  expect(planFaults(asked, result)).to.deep.equal([]);
  return { result, findings };
}

/** The request once more with some changes, after it was planned. */
function later(asked: AzureLocalRequest, changes: Partial<AzureLocalRequest>) {
  const previous = planned(asked).result;
  if (previous === undefined) return expect.fail("the first plan has errors");
  return { ...asked, ...changes, previous };
}

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
    const asked = { ...contractRequest("azure-local-open"), spare: { node: "50%", loadBalancer: 1 } };
    const more = later(asked, { clusters: [cluster("line-0", { services: 1 }), ...asked.clusters] });
    expectGolden("azure-local-open-later", addressesOf(planned(more).result));
    const before = poolsOf(more.previous).map((line) => line.replace("selected", "kept"));
    expect(poolsOf(planned(more).result)).to.include.members(before);
  });

  it("takes what is given as it is, and what is left out it chooses", () => {
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

  type Placed = [reason: string, asked: AzureLocalRequest, pools: string[], rules?: string[]];
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
      request([network("net-a"), network("net-b", { vlan: 9 })], [cluster("c", { network: "net-a" }), cluster("d", { network: "net-b" })]),
      [
        "net-a node 10.30.7.2-10.30.7.4 selected",
        "net-a control-plane c 10.30.7.5 selected",
        "net-b node 10.30.7.2-10.30.7.4 selected",
        "net-b control-plane d 10.30.7.5 selected",
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
  for (const [reason, asked, pools, rules = []] of placed) {
    it(`places: ${reason}`, () => {
      const { result, findings } = planned(asked);
      expect(poolsOf(result)).to.deep.equal(pools);
      expect(findings.map(({ rule }) => rule)).to.include.members(rules);
    });
  }

  it("counts usable, used and free addresses exactly, where networks share as well", () => {
    const asked = request(
      [network("net-a", { reserved: ["10.30.7.60-10.30.7.70", "10.30.7.62"] }), network("net-b")],
      [cluster("c", { network: "net-a", services: 1 })],
    );
    const { result } = planned(asked);
    // gateway, pool of 3, control plane IP, load balancer, three reserved addresses that are usable
    expect(result?.networks.map(({ usableCount, usedCount }) => [usableCount, usedCount])).to.deep.equal([
      [62, 9],
      [62, 9],
    ]);
    expect(freeOf(result)).to.deep.equal([["10.30.7.7-10.30.7.59"], ["10.30.7.7-10.30.7.59"]]);
  });
});

describe("planNetwork with previous", () => {
  const base = request([network("net-a")], [cluster("c", { services: 2 }), cluster("d", { services: 1 })], { spare: { node: 3 } });

  type Kept = [reason: string, asked: () => AzureLocalRequest, pools: string[]];
  const kept: Kept[] = [
    [
      "nothing changes",
      () => later(base, {}),
      [
        "net-a node 10.30.7.2-10.30.7.10 kept",
        "net-a control-plane c 10.30.7.11 kept",
        "net-a control-plane d 10.30.7.12 kept",
        "net-a load-balancer c 10.30.7.13-10.30.7.14 kept",
        "net-a load-balancer d 10.30.7.15 kept",
      ],
    ],
    [
      "one more cluster, first in the list, fits into the spare",
      () => later(base, { clusters: [cluster("b", { services: 1 }), ...base.clusters] }),
      [
        "net-a node 10.30.7.2-10.30.7.10 kept",
        "net-a control-plane b 10.30.7.16 selected",
        "net-a control-plane c 10.30.7.11 kept",
        "net-a control-plane d 10.30.7.12 kept",
        "net-a load-balancer b 10.30.7.17 selected",
        "net-a load-balancer c 10.30.7.13-10.30.7.14 kept",
        "net-a load-balancer d 10.30.7.15 kept",
      ],
    ],
    [
      "a cluster that is gone gives up what was its own",
      () => later(base, { clusters: [cluster("d", { services: 1 }), cluster("e", { services: 3 })] }),
      [
        "net-a node 10.30.7.2-10.30.7.10 kept",
        "net-a control-plane d 10.30.7.12 kept",
        "net-a control-plane e 10.30.7.11 selected",
        "net-a load-balancer d 10.30.7.15 kept",
        "net-a load-balancer e 10.30.7.16-10.30.7.18 selected",
      ],
    ],
    [
      "the pool of a network stands even with no cluster left",
      () => later(base, { clusters: [] }),
      ["net-a node 10.30.7.2-10.30.7.10 kept"],
    ],
    [
      "a load balancer gets a further range beside its first",
      () => later(base, { clusters: [cluster("c", { services: 4 }), cluster("d", { services: 1 })] }),
      [
        "net-a node 10.30.7.2-10.30.7.10 kept",
        "net-a control-plane c 10.30.7.11 kept",
        "net-a control-plane d 10.30.7.12 kept",
        "net-a load-balancer c 10.30.7.13-10.30.7.14 kept",
        "net-a load-balancer c 10.30.7.16-10.30.7.17 selected",
        "net-a load-balancer d 10.30.7.15 kept",
      ],
    ],
    [
      "fewer services shrink nothing",
      () => later(base, { clusters: [cluster("c"), cluster("d")] }),
      [
        "net-a node 10.30.7.2-10.30.7.10 kept",
        "net-a control-plane c 10.30.7.11 kept",
        "net-a control-plane d 10.30.7.12 kept",
        "net-a load-balancer c 10.30.7.13-10.30.7.14 kept",
        "net-a load-balancer d 10.30.7.15 kept",
      ],
    ],
    [
      "more spare widens nothing",
      () => later(base, { spare: { node: "100%" } }),
      [
        "net-a node 10.30.7.2-10.30.7.10 kept",
        "net-a control-plane c 10.30.7.11 kept",
        "net-a control-plane d 10.30.7.12 kept",
        "net-a load-balancer c 10.30.7.13-10.30.7.14 kept",
        "net-a load-balancer d 10.30.7.15 kept",
      ],
    ],
    [
      "names do not differ by case",
      () => later(base, { logicalNetworks: [network("net-A")], clusters: [cluster("C", { services: 2 }), cluster("D", { services: 1 })] }),
      [
        "net-A node 10.30.7.2-10.30.7.10 kept",
        "net-A control-plane C 10.30.7.11 kept",
        "net-A control-plane D 10.30.7.12 kept",
        "net-A load-balancer C 10.30.7.13-10.30.7.14 kept",
        "net-A load-balancer D 10.30.7.15 kept",
      ],
    ],
    [
      "what stands may be named",
      () =>
        later(base, {
          logicalNetworks: [network("net-a", { ipPoolStart: "10.30.7.2", ipPoolEnd: "10.30.7.10" })],
          clusters: [cluster("c", { controlPlaneIp: "10.30.7.11", loadBalancer: { addresses: ["10.30.7.13-10.30.7.14", "10.30.7.20"] } })],
        }),
      [
        "net-a node 10.30.7.2-10.30.7.10 requested",
        "net-a control-plane c 10.30.7.11 requested",
        "net-a load-balancer c 10.30.7.13-10.30.7.14 requested",
        "net-a load-balancer c 10.30.7.20 requested",
      ],
    ],
    [
      "a second network beside the first",
      () =>
        later(base, {
          logicalNetworks: [network("net-b", { addressPrefix: "10.30.8.0/28", gateway: "10.30.8.1", vlan: 9 }), network("net-a")],
          clusters: [cluster("c", { network: "net-a", services: 2 }), cluster("n", { network: "net-b" })],
        }),
      [
        "net-b node 10.30.8.2-10.30.8.7 selected",
        "net-b control-plane n 10.30.8.8 selected",
        "net-a node 10.30.7.2-10.30.7.10 kept",
        "net-a control-plane c 10.30.7.11 kept",
        "net-a load-balancer c 10.30.7.13-10.30.7.14 kept",
      ],
    ],
  ];
  for (const [reason, asked, pools] of kept) {
    it(`keeps: ${reason}`, () => {
      const first = planned(asked()).result;
      expect(poolsOf(first)).to.deep.equal(pools);
      if (first === undefined) return;
      const again = planned({ ...(first.request as AzureLocalRequest), previous: first }).result;
      expect(poolsOf(again).map((line) => line.replace(/ \w+$/, ""))).to.deep.equal(pools.map((line) => line.replace(/ \w+$/, "")));
    });
  }

  type Refused = [reason: string, asked: () => AzureLocalRequest, errors: string[], says: string[]];
  const refused: Refused[] = [
    [
      "the node pool is outgrown",
      () => later(base, { clusters: [cluster("c", { services: 2, nodes: 9 }), cluster("d", { services: 1 })] }),
      ["lnet-immutable /logicalNetworks/0"],
      ["10.30.7.2-10.30.7.10 with 9 addresses", "now need 14", "a second network"],
    ],
    [
      "the control plane IP is another",
      () => later(base, { clusters: [cluster("c", { controlPlaneIp: "10.30.7.40", services: 2 })] }),
      ["cp-ip-one-per-cluster /clusters/0/controlPlaneIp"],
      ["10.30.7.11", "10.30.7.40"],
    ],
    [
      "the pool is another",
      () =>
        later(base, {
          logicalNetworks: [network("net-a", { ipPoolStart: "10.30.7.2", ipPoolEnd: "10.30.7.9" })],
          clusters: [cluster("c", { services: 2 })],
        }),
      ["lnet-immutable /logicalNetworks/0/ipPoolStart"],
      ["10.30.7.2-10.30.7.10", "10.30.7.2-10.30.7.9"],
    ],
    [
      "load balancer addresses are missing",
      () => later(base, { clusters: [cluster("c", { services: 2, loadBalancer: { addresses: ["10.30.7.14-10.30.7.15"] } })] }),
      ["pool-previous-conflict /clusters/0/loadBalancer/addresses/0"],
      ["10.30.7.13-10.30.7.14"],
    ],
    [
      "a given pool swallows what stands",
      () => later(base, { logicalNetworks: [network("net-a", { ipPoolStart: "10.30.7.2", ipPoolEnd: "10.30.7.11" })] }),
      ["lnet-immutable /logicalNetworks/0/ipPoolStart", "pool-previous-conflict /logicalNetworks/0/ipPoolStart"],
      ["overlaps c-control-plane, which stands at 10.30.7.11"],
    ],
    [
      "a given load balancer range swallows what stands",
      () =>
        later(base, {
          clusters: [...base.clusters, cluster("e", { services: 1, loadBalancer: { addresses: ["10.30.7.14-10.30.7.30"] } })],
        }),
      ["pool-previous-conflict /clusters/2/loadBalancer/addresses/0"],
      ["which stands at 10.30.7.15"],
    ],
    [
      "a reservation is where something stands",
      () => later(base, { reserved: [{ name: "printer", range: "10.30.7.12" }] }),
      ["pool-previous-conflict /clusters/1"],
      ['the reservation "printer"', "10.30.7.12"],
    ],
    [
      "the prefix no longer holds what stands",
      () => later(base, { logicalNetworks: [network("net-a", { addressPrefix: "10.30.7.0/28", gateway: "10.30.7.14" })] }),
      ["pool-previous-conflict /clusters/0", "pool-previous-conflict /clusters/1"],
      ["the gateway 10.30.7.14", "does not hold it"],
    ],
    [
      "a cluster stands in another network",
      () =>
        later(
          request(
            [network("net-a"), network("net-b", { addressPrefix: "10.30.8.0/28", gateway: "10.30.8.1", vlan: 9 })],
            [cluster("c", { network: "net-a" })],
          ),
          { clusters: [cluster("c", { network: "net-b" })] },
        ),
      ["pool-previous-conflict /clusters/0"],
      ['in "net-a", not in "net-b"'],
    ],
    [
      "networks with the same prefix are one now, and what stands in them overlaps",
      () =>
        later(
          request(
            [network("net-a"), network("net-b", { vlan: 9 })],
            [cluster("c", { network: "net-a" }), cluster("d", { network: "net-b" })],
          ),
          {
            logicalNetworks: [network("net-a"), network("net-b")],
          },
        ),
      ["pool-previous-conflict /logicalNetworks/1", "pool-previous-conflict /clusters/1"],
      ["overlaps it"],
    ],
    [
      "nothing is left for one more",
      () =>
        later(request([network("net-a", { addressPrefix: "10.30.7.0/29" })], [cluster("c")], { spare: { node: 1 } }), {
          clusters: [cluster("c", { services: 2 })],
        }),
      ["pool-does-not-fit /logicalNetworks/0/addressPrefix"],
      ["2 addresses does not fit", "free: 0"],
    ],
  ];
  for (const [reason, asked, errors, says] of refused) {
    it(`refuses: ${reason}`, () => {
      const { result, findings } = planned(asked());
      expect(result).to.equal(undefined);
      expect(errorsOf(findings).filter((error) => !error.startsWith("lb-"))).to.deep.equal(errors);
      const messages = findings.map(({ message }) => message).join("\n");
      for (const part of says) expect(messages).to.include(part);
    });
  }

  it("offers a second network beside the one that is outgrown, for the cluster that is new", () => {
    const asked = later(base, { clusters: [...base.clusters, cluster("e", { nodes: 5 })] });
    const [finding] = planned(asked).findings.filter(({ severity }) => severity === "error");
    expect(finding?.rule).to.equal("lnet-immutable");
    expect(finding?.repairs?.map(({ text }) => text)).to.deep.equal(['put "e" into a second network "net-a-2" with 10.30.7.64/26']);
    const repaired = planned(applyPatch(asked, finding?.repairs?.[0]?.patch ?? []));
    expect(poolsOf(repaired.result)).to.deep.equal([
      "net-a node 10.30.7.2-10.30.7.10 kept",
      "net-a control-plane c 10.30.7.11 kept",
      "net-a control-plane d 10.30.7.12 kept",
      "net-a load-balancer c 10.30.7.13-10.30.7.14 kept",
      "net-a load-balancer d 10.30.7.15 kept",
      "net-a-2 node 10.30.7.66-10.30.7.75 selected",
      "net-a-2 control-plane e 10.30.7.76 selected",
    ]);
  });

  it("offers to build a cluster anew in a second network where it is that one that has grown", () => {
    const asked = later(base, { clusters: [cluster("c", { services: 2, nodes: 12 }), cluster("d", { services: 1 })] });
    const [finding] = planned(asked).findings.filter(({ severity }) => severity === "error");
    expect(finding?.repairs?.map(({ text }) => text)).to.deep.equal(['build "c" anew in a second network "net-a-2" with 10.30.7.64/26']);
    expect(poolsOf(planned(applyPatch(asked, finding?.repairs?.[0]?.patch ?? [])).result)).to.include.members([
      "net-a node 10.30.7.2-10.30.7.10 kept",
      "net-a control-plane d 10.30.7.12 kept",
      "net-a-2 control-plane c 10.30.7.83 selected",
    ]);
  });

  it("knows a plan by its networks and pools alone, and passes over what no plan has", () => {
    const { networks, clusters } = planned(base).result as NetworkPlan;
    const pool = { name: "x", purpose: "something", start: "10.30.7.30", end: "10.30.7.40" };
    const previous = {
      networks: [
        { name: "net-a", pools: [...(networks[0]?.pools ?? []), pool] },
        { name: "gone", pools: [pool] },
      ],
      clusters,
    };
    const { result } = planned({ ...base, previous });
    expect(poolsOf(result)).to.deep.equal(poolsOf(planned(later(base, {})).result));
  });
});

describe("planNetwork on room for growth", () => {
  const headroom = (asked: AzureLocalRequest) => planned(asked).findings.filter(({ rule }) => rule === "pool-no-headroom");

  it("advises a spare where a pool has none", () => {
    const [finding] = headroom(request([network("net-a")], [cluster("c")]));
    expect([finding?.severity, finding?.path]).to.deep.equal(["warning", "/logicalNetworks/0"]);
    expect(finding?.message).to.include("3 addresses").and.to.include("a spare of 20%");
    expect(finding?.repairs?.[0]?.patch).to.deep.equal([{ op: "add", path: "/spare", value: { node: "20%" } }]);
  });

  it("adds to the spares that are given", () => {
    const [finding] = headroom(request([network("net-a")], [cluster("c")], { spare: { node: 0, loadBalancer: 1 } }));
    expect(finding?.repairs?.[0]?.patch).to.deep.equal([{ op: "add", path: "/spare/node", value: "20%" }]);
  });

  it("advises a larger prefix where the spare has no place", () => {
    const [finding] = headroom(request([network("net-a", { addressPrefix: "10.30.7.0/29" })], [cluster("c", { services: 1 })]));
    expect(finding?.message).to.include("in a larger prefix");
    expect(finding?.repairs).to.equal(undefined);
  });

  const silent: [reason: string, asked: () => AzureLocalRequest][] = [
    ["one address is to spare", () => request([network("net-a")], [cluster("c")], { spare: { node: 1 } })],
    [
      "the given pool is larger than needed",
      () => request([network("net-a", { ipPoolStart: "10.30.7.10", ipPoolEnd: "10.30.7.13" })], [cluster("c")]),
    ],
    ["there is no pool", () => request([network("net-a")], [])],
  ];
  for (const [reason, asked] of silent) {
    it(`says nothing where ${reason}`, () => {
      expect(headroom(asked())).to.deep.equal([]);
    });
  }

  it("advises a second network where the pool stands or is given", () => {
    const stands = headroom(later(request([network("net-a")], [cluster("c")]), {}));
    const given = headroom(request([network("net-a", { ipPoolStart: "10.30.7.10", ipPoolEnd: "10.30.7.12" })], [cluster("c")]));
    for (const [finding] of [stands, given]) {
      expect(finding?.message).to.include("a second network");
      expect(finding?.repairs).to.equal(undefined);
    }
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
      "22 addresses does not fit",
      "to be placed: 26 addresses",
      "free: 13, 13 in the longest run",
      "use the prefix 10.30.7.0/27",
    ])
      expect(finding?.message).to.include(part);
    expect(finding?.repairs?.[0]?.patch).to.deep.equal([
      { op: "replace", path: "/logicalNetworks/0/addressPrefix", value: "10.30.7.0/27" },
    ]);
  });

  it("offers the first prefix that helps, not the first that is larger", () => {
    // in a /28, /27 and /26 the reservations leave no place
    const asked = request(
      [network("net-a", { addressPrefix: "10.30.7.0/29", reserved: ["10.30.7.8-10.30.7.63"] })],
      [cluster("c", { nodes: 20 })],
    );
    const [finding] = planned(asked).findings.filter(({ severity }) => severity === "error");
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
