import { expect } from "chai";
import type { AzureLocalRequest, NetworkPlan } from "../../../types/index.js";
import { applyPatch } from "../../helpers/apply-patch.js";
import { errorsOf } from "../outcome.js";
import { cluster, network, poolsOf, request } from "./plan-requests.js";

import { later, planned } from "./planned.js";

describe("planNetwork with previous", () => {
  const base = request([network("net-a")], [cluster("c", { services: 2 }), cluster("d", { services: 1 })], { spare: { node: 3 } });

  type Kept = [reason: string, requested: () => AzureLocalRequest, pools: string[]];
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
      () => later(base, { removed: ["c"], clusters: [cluster("d", { services: 1 }), cluster("e", { services: 3 })] }),
      [
        "net-a node 10.30.7.2-10.30.7.10 kept",
        "net-a control-plane d 10.30.7.12 kept",
        "net-a control-plane e 10.30.7.11 selected",
        "net-a load-balancer d 10.30.7.15 kept",
        "net-a load-balancer e 10.30.7.16-10.30.7.18 selected",
      ],
    ],
    [
      "a cluster the request no longer names keeps what was its own",
      () => later(base, { clusters: [cluster("d", { services: 1 }), cluster("e", { services: 3 })] }),
      [
        "net-a node 10.30.7.2-10.30.7.10 kept",
        "net-a control-plane d 10.30.7.12 kept",
        "net-a control-plane e 10.30.7.16 selected",
        "net-a load-balancer d 10.30.7.15 kept",
        "net-a load-balancer e 10.30.7.17-10.30.7.19 selected",
      ],
    ],
    [
      "the pool of a network exists even with no cluster left",
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
      "what exists may be named",
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
  for (const [reason, requested, pools] of kept) {
    it(`keeps: ${reason}`, () => {
      const first = planned(requested()).result;
      expect(poolsOf(first)).to.deep.equal(pools);
      if (first === undefined) return;
      const again = planned({ ...(first.request as AzureLocalRequest), previous: first }).result;
      expect(poolsOf(again).map((line) => line.replace(/ \w+$/, ""))).to.deep.equal(pools.map((line) => line.replace(/ \w+$/, "")));
    });
  }

  type Refused = [reason: string, requested: () => AzureLocalRequest, errors: string[], says: string[]];
  const refused: Refused[] = [
    [
      "the node pool is outgrown",
      () => later(base, { clusters: [cluster("c", { services: 2, nodes: 9 }), cluster("d", { services: 1 })] }),
      ["lnet-immutable /logicalNetworks/0"],
      ["10.30.7.2-10.30.7.10 (9 addresses)", "now need 14", "a second network"],
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
      () =>
        later(base, {
          clusters: [cluster("c", { services: 2, loadBalancer: { addresses: ["10.30.7.14-10.30.7.15"] } })],
          removed: ["d"],
        }),
      ["pool-previous-conflict /clusters/0/loadBalancer/addresses/0"],
      ["10.30.7.13-10.30.7.14"],
    ],
    [
      "an address is given that a cluster has which the request no longer names",
      () => later(base, { clusters: [cluster("c", { services: 2 }), cluster("e", { controlPlaneIp: "10.30.7.12" })] }),
      ["pool-previous-conflict /clusters/1/controlPlaneIp"],
      ['which cluster "d" has in the previous plan'],
    ],
    [
      "a given pool swallows what exists",
      () => later(base, { logicalNetworks: [network("net-a", { ipPoolStart: "10.30.7.2", ipPoolEnd: "10.30.7.11" })] }),
      ["lnet-immutable /logicalNetworks/0/ipPoolStart", "pool-previous-conflict /logicalNetworks/0/ipPoolStart"],
      ["overlaps c-control-plane, which is 10.30.7.11 in the previous plan"],
    ],
    [
      "a given load balancer range swallows what exists",
      () =>
        later(base, {
          clusters: [...base.clusters, cluster("e", { services: 1, loadBalancer: { addresses: ["10.30.7.14-10.30.7.30"] } })],
        }),
      ["pool-previous-conflict /clusters/2/loadBalancer/addresses/0"],
      ["10.30.7.15"],
    ],
    [
      "a reservation is where something exists",
      () => later(base, { reserved: [{ name: "printer", range: "10.30.7.12" }] }),
      ["pool-previous-conflict /clusters/1"],
      ['the reservation "printer"', "10.30.7.12"],
    ],
    [
      "the prefix no longer holds what exists",
      () => later(base, { logicalNetworks: [network("net-a", { addressPrefix: "10.30.7.0/28", gateway: "10.30.7.14" })] }),
      [
        "lnet-immutable /logicalNetworks/0/addressPrefix",
        "lnet-immutable /logicalNetworks/0/gateway",
        "pool-previous-conflict /clusters/0",
        "pool-previous-conflict /clusters/1",
      ],
      ["the gateway 10.30.7.14", "does not contain it"],
    ],
    [
      "a cluster exists in another network",
      () =>
        later(
          request(
            [network("net-a"), network("net-b", { addressPrefix: "10.30.8.0/28", gateway: "10.30.8.1", vlan: 9 })],
            [cluster("c", { network: "net-a" })],
          ),
          { clusters: [cluster("c", { network: "net-b" })] },
        ),
      ["pool-previous-conflict /clusters/0", "arc-cluster-network-fixed /clusters/0/network"],
      ['in "net-a", not in "net-b"'],
    ],
    [
      "networks with the same prefix are one now, and what exists in them overlaps",
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
      ["pool-previous-conflict /logicalNetworks/1", "lnet-immutable /logicalNetworks/1/vlan", "pool-previous-conflict /clusters/1"],
      ["overlaps it"],
    ],
    [
      "nothing is left for one more",
      () =>
        later(request([network("net-a", { addressPrefix: "10.30.7.0/29" })], [cluster("c")], { spare: { node: 1 } }), {
          clusters: [cluster("c", { services: 2 })],
        }),
      ["pool-does-not-fit /logicalNetworks/0/addressPrefix"],
      ["needs 2 consecutive addresses", "is 0"],
    ],
  ];
  for (const [reason, requested, errors, says] of refused) {
    it(`refuses: ${reason}`, () => {
      const { result, findings } = planned(requested());
      expect(result).to.equal(undefined);
      expect(errorsOf(findings).filter((error) => !error.startsWith("lb-"))).to.deep.equal(errors);
      const messages = findings.map(({ message }) => message).join("\n");
      for (const part of says) expect(messages).to.include(part);
    });
  }

  it("offers a second network beside the one that is outgrown, for the cluster that is new", () => {
    const requested = later(base, { clusters: [...base.clusters, cluster("e", { nodes: 5 })] });
    const [finding] = planned(requested).findings.filter(({ severity }) => severity === "error");
    expect(finding?.rule).to.equal("lnet-immutable");
    expect(finding?.repairs?.map(({ text }) => text)).to.deep.equal(['put "e" into a second network "net-a-2" with 10.30.7.0/26']);
    const repaired = planned(applyPatch(requested, finding?.repairs?.[0]?.patch ?? []));
    expect(poolsOf(repaired.result)).to.deep.equal([
      "net-a node 10.30.7.2-10.30.7.10 kept",
      "net-a control-plane c 10.30.7.11 kept",
      "net-a control-plane d 10.30.7.12 kept",
      "net-a load-balancer c 10.30.7.13-10.30.7.14 kept",
      "net-a load-balancer d 10.30.7.15 kept",
      "net-a-2 node 10.30.7.16-10.30.7.25 selected",
      "net-a-2 control-plane e 10.30.7.26 selected",
    ]);
  });

  it("offers to build a cluster again in a second network, but it is that one that has grown", () => {
    const requested = later(base, { clusters: [cluster("c", { services: 2, nodes: 12 }), cluster("d", { services: 1 })] });
    const [finding] = planned(requested).findings.filter(({ severity }) => severity === "error");
    expect(finding?.repairs?.map(({ text }) => text)).to.deep.equal(['re-create "c" in a second network "net-a-2" with 10.30.7.0/26']);
    expect(poolsOf(planned(applyPatch(requested, finding?.repairs?.[0]?.patch ?? [])).result)).to.include.members([
      "net-a node 10.30.7.2-10.30.7.10 kept",
      "net-a control-plane d 10.30.7.12 kept",
      "net-a-2 control-plane c 10.30.7.11 selected",
    ]);
  });

  it("offers a second network in the same prefix for a cluster whose control plane IP is given", () => {
    const requested = later(base, { clusters: [...base.clusters, cluster("e", { nodes: 5, controlPlaneIp: "10.30.7.40" })] });
    const [finding] = planned(requested).findings.filter(({ severity }) => severity === "error");
    expect(finding?.rule).to.equal("lnet-immutable");
    expect(finding?.repairs?.map(({ text }) => text)).to.deep.equal(['put "e" into a second network "net-a-2" with 10.30.7.0/26']);
  });

  it("places nothing beside a pool that is outgrown, and says no more of it", () => {
    const full = request([network("net-a", { addressPrefix: "10.30.7.0/29" })], [cluster("c", { services: 1 })]);
    const { findings } = planned(later(full, { clusters: [cluster("c", { services: 1, nodes: 3 })] }));
    expect(errorsOf(findings)).to.deep.equal(["lnet-immutable /logicalNetworks/0"]);
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
