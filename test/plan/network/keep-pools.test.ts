import { expect } from "chai";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureCniRequest, PlanRequest } from "../../../types/index.js";
import { goodStatic } from "../../platforms/windows-server/requests.js";
import { expectSoundFindings, outcomeOf } from "../outcome.js";
import { cluster, network, poolsOf, request } from "./plan-requests.js";

/** The request with changes, once the request itself is planned. */
function later<Request extends PlanRequest>(requested: Request, change: (requested: Request) => unknown): PlanRequest {
  const changed = structuredClone(requested);
  change(changed);
  return { ...changed, previous: planNetwork(requested) };
}

/** Everything is given, so that it can be given otherwise. */
const given = request(
  [network("net-a", { ipPoolStart: "10.30.7.10", ipPoolEnd: "10.30.7.20" })],
  [
    cluster("c", { controlPlaneIp: "10.30.7.30", services: 3, loadBalancer: { addresses: ["10.30.7.40-10.30.7.41", "10.30.7.43"] } }),
    cluster("d", { controlPlaneIp: "10.30.7.31" }),
  ],
);
type Given = typeof given;
const pool = (one: Given, changes: object) => Object.assign(one.logicalNetworks[0] ?? {}, changes);
const of = (one: Given, index: number, changes: object) => Object.assign(one.clusters[index] ?? {}, changes);

const inSubnets: AzureCniRequest = {
  platform: "azure-cni",
  virtualNetwork: { name: "vnet", addressPrefixes: ["10.1.0.0/22"] },
  clusters: [{ name: "aks", networkModel: "overlay", nodePools: [{ name: "p", nodeCount: 3 }] }],
};

/** Two networks with a cluster each, and then the second cluster is gone. */
function leaving(change: (networks: (typeof given)["logicalNetworks"]) => void): PlanRequest {
  const other = network("net-b", { addressPrefix: "10.30.8.0/26", gateway: "10.30.8.1", vlan: 8 });
  const both = request([network("net-a"), other], [cluster("c", { network: "net-a" }), cluster("d", { network: "net-b" })]);
  return later(both, (one) => {
    one.clusters.pop();
    change(one.logicalNetworks);
  });
}

/** The subnet that was chosen is named now, and has these prefixes. */
function listedWith(...addressPrefixes: string[]): PlanRequest {
  return later(inSubnets, ({ virtualNetwork, clusters }) => {
    Object.assign(virtualNetwork, { subnets: [{ name: "aks-nodes", addressPrefixes }] });
    Object.assign(clusters[0]?.nodePools[0] ?? {}, { subnet: "aks-nodes" });
  });
}

/** The errors about what exists, each with what is offered. */
function told(input: PlanRequest): string[] {
  const { findings } = outcomeOf(planNetwork, input);
  const errors = findings.filter(({ severity }) => severity === "error");
  expectSoundFindings(planNetwork, input, errors);
  return errors.flatMap(({ rule, path, received, message, repairs = [] }) => [
    `${rule} ${path} ${typeof received === "object" ? JSON.stringify(received) : String(received)}: ${message}`,
    ...repairs.flatMap(({ text, patch }) => [
      `  ${text}:`,
      ...patch.map((one) => `    ${[one.op, one.path, ...("value" in one ? [JSON.stringify(one.value)] : [])].join(" ")}`),
    ]),
  ]);
}

describe("keepPools", () => {
  const rows: [reason: string, input: PlanRequest, told: string[]][] = [
    ["nothing is reported where everything is given as it was", later(given, () => {}), []],
    [
      "a pool that ends later is another, and cannot be",
      later(given, (one) => pool(one, { ipPoolEnd: "10.30.7.21" })),
      [
        "lnet-immutable /logicalNetworks/0/ipPoolStart 10.30.7.10: ipPool is 10.30.7.10-10.30.7.20 in the previous plan and cannot be changed to 10.30.7.10-10.30.7.21; use 10.30.7.10-10.30.7.20",
        "  use 10.30.7.10-10.30.7.20:",
        '    replace /logicalNetworks/0/ipPoolStart "10.30.7.10"',
        '    replace /logicalNetworks/0/ipPoolEnd "10.30.7.20"',
      ],
    ],
    [
      "a pool that starts later",
      later(given, (one) => pool(one, { ipPoolStart: "10.30.7.11" })),
      [
        "lnet-immutable /logicalNetworks/0/ipPoolStart 10.30.7.11: ipPool is 10.30.7.10-10.30.7.20 in the previous plan and cannot be changed to 10.30.7.11-10.30.7.20; use 10.30.7.10-10.30.7.20",
        "  use 10.30.7.10-10.30.7.20:",
        '    replace /logicalNetworks/0/ipPoolStart "10.30.7.10"',
        '    replace /logicalNetworks/0/ipPoolEnd "10.30.7.20"',
      ],
    ],
    [
      "a pool elsewhere",
      later(given, (one) => pool(one, { ipPoolStart: "10.30.7.45", ipPoolEnd: "10.30.7.55" })),
      [
        "lnet-immutable /logicalNetworks/0/ipPoolStart 10.30.7.45: ipPool is 10.30.7.10-10.30.7.20 in the previous plan and cannot be changed to 10.30.7.45-10.30.7.55; use 10.30.7.10-10.30.7.20",
        "  use 10.30.7.10-10.30.7.20:",
        '    replace /logicalNetworks/0/ipPoolStart "10.30.7.10"',
        '    replace /logicalNetworks/0/ipPoolEnd "10.30.7.20"',
      ],
    ],
    [
      "a control plane IP elsewhere",
      later(given, (one) => of(one, 1, { controlPlaneIp: "10.30.7.33" })),
      [
        "cp-ip-one-per-cluster /clusters/1/controlPlaneIp 10.30.7.33: d-control-plane is 10.30.7.31 in the previous plan and cannot be changed to 10.30.7.33; use 10.30.7.31",
        "  use 10.30.7.31:",
        '    replace /clusters/1/controlPlaneIp "10.30.7.31"',
      ],
    ],
    [
      "load balancer addresses that are fewer: the one that is gone is put back",
      later(given, (one) => of(one, 0, { services: 2, loadBalancer: { addresses: ["10.30.7.40-10.30.7.41"] } })),
      [
        "pool-previous-conflict /clusters/0/loadBalancer/addresses/0 10.30.7.40-10.30.7.41: c-load-balancer is 10.30.7.43 in the previous plan and cannot be changed to 10.30.7.40-10.30.7.41; use 10.30.7.43",
        "  use 10.30.7.43:",
        '    add /clusters/0/loadBalancer/addresses/- "10.30.7.43"',
      ],
    ],
    [
      "a part of a range that is gone",
      later(given, (one) => of(one, 0, { services: 2, loadBalancer: { addresses: ["10.30.7.40", "10.30.7.43"] } })),
      [
        "pool-previous-conflict /clusters/0/loadBalancer/addresses/0 10.30.7.40: c-load-balancer is 10.30.7.40-10.30.7.41 in the previous plan and cannot be changed to 10.30.7.40 and 10.30.7.43; use 10.30.7.40-10.30.7.41",
      ],
    ],
    [
      "load balancer addresses of which two ranges are gone",
      later(given, (one) => of(one, 0, { loadBalancer: { addresses: ["10.30.7.50-10.30.7.52"] } })),
      [
        "pool-previous-conflict /clusters/0/loadBalancer/addresses/0 10.30.7.50-10.30.7.52: c-load-balancer is 10.30.7.40-10.30.7.41 and 10.30.7.43 in the previous plan and cannot be changed to 10.30.7.50-10.30.7.52; use 10.30.7.40-10.30.7.41 and 10.30.7.43",
        "  use 10.30.7.40-10.30.7.41 and 10.30.7.43:",
        '    add /clusters/0/loadBalancer/addresses/- "10.30.7.40-10.30.7.41"',
        '    add /clusters/0/loadBalancer/addresses/- "10.30.7.43"',
      ],
    ],
    [
      "load balancer addresses that are more, which is well",
      later(given, (one) => of(one, 0, { services: 4, loadBalancer: { addresses: ["10.30.7.40-10.30.7.44"] } })),
      [],
    ],
    [
      "addresses that are chosen stay, and grow into more that are chosen beside them",
      later(request([network("net-a")], [cluster("c", { services: 2 })]), ({ clusters }) =>
        Object.assign(clusters[0] ?? {}, { services: 4 }),
      ),
      [],
    ],
    [
      "a chosen pool needs more than it has, and a spare would have been room",
      later(request([network("net-a")], [cluster("c")]), ({ clusters }) =>
        Object.assign(clusters[0] ?? {}, { nodePools: [{ name: "linux", nodeCount: 2 }] }),
      ),
      [
        'lnet-immutable /logicalNetworks/0 undefined: ipPool of "net-a" is 10.30.7.2-10.30.7.4 (3 addresses), but its clusters now need 4, and it cannot be enlarged; re-create "c" in a second network "net-a-2" with 10.30.7.0/26',
        '  re-create "c" in a second network "net-a-2" with 10.30.7.0/26:',
        '    add /logicalNetworks/- {"name":"net-a-2","addressPrefix":"10.30.7.0/26","gateway":"10.30.7.1","dnsServers":["192.168.10.5"],"vmSwitchName":"switch","vlan":307}',
        '    add /clusters/0/network "net-a-2"',
        "    remove /previous/networks/0/pools/1",
        "    remove /previous/clusters/0",
      ],
    ],
    [
      "a chosen pool with spare has just room for one more",
      later(request([network("net-a")], [cluster("c")], { spare: { node: 1 } }), (one) =>
        Object.assign(one, { clusters: [cluster("c", { nodes: 2 })], spare: { node: 0 } }),
      ),
      [],
    ],
    [
      "a VIP pool that ends later",
      later(goodStatic, ({ virtualNetworks }) => Object.assign(virtualNetworks[0] ?? {}, { vipPoolEnd: "172.16.8.252" })),
      [
        'hci-pools-clear /virtualNetworks/0/vipPoolStart 172.16.8.100: the VIP pool of "aksnet" 172.16.8.100-172.16.8.252 overlaps the reservation "printers" 172.16.8.200/29; use 172.16.8.100-172.16.8.199, or remove it to have a pool chosen',
        "  remove it to have a pool chosen:",
        "    remove /virtualNetworks/0/vipPoolStart",
        "    remove /virtualNetworks/0/vipPoolEnd",
        "hci-immutable /virtualNetworks/0/vipPoolStart 172.16.8.100: vipPool is 172.16.8.100-172.16.8.120 in the previous plan and cannot be changed to 172.16.8.100-172.16.8.252; use 172.16.8.100-172.16.8.120",
        "  use 172.16.8.100-172.16.8.120:",
        '    replace /virtualNetworks/0/vipPoolStart "172.16.8.100"',
        '    replace /virtualNetworks/0/vipPoolEnd "172.16.8.120"',
      ],
    ],
    [
      "a node pool that starts elsewhere",
      later(goodStatic, ({ virtualNetworks }) => Object.assign(virtualNetworks[0] ?? {}, { k8sNodeIpPoolStart: "172.16.8.12" })),
      [
        "hci-immutable /virtualNetworks/0/k8sNodeIpPoolStart 172.16.8.12: nodePool is 172.16.8.10-172.16.8.60 in the previous plan and cannot be changed to 172.16.8.12-172.16.8.60; use 172.16.8.10-172.16.8.60",
        "  use 172.16.8.10-172.16.8.60:",
        '    replace /virtualNetworks/0/k8sNodeIpPoolStart "172.16.8.10"',
        '    replace /virtualNetworks/0/k8sNodeIpPoolEnd "172.16.8.60"',
      ],
    ],
    [
      "a subnet that was chosen and is listed elsewhere now",
      later(inSubnets, ({ virtualNetwork, clusters }) => {
        Object.assign(virtualNetwork, { subnets: [{ name: "aks-nodes", addressPrefixes: ["10.1.2.0/24"] }] });
        Object.assign(clusters[0]?.nodePools[0] ?? {}, { subnet: "aks-nodes" });
      }),
      [
        "aks-subnet-fixed /virtualNetwork/subnets/0/addressPrefixes/0 10.1.2.0/24: aks-nodes is 10.1.0.0-10.1.0.15 in the previous plan and cannot be changed to 10.1.2.0-10.1.2.255; use 10.1.0.0-10.1.0.15",
        "  use 10.1.0.0/28:",
        '    replace /virtualNetwork/subnets/0/addressPrefixes/0 "10.1.0.0/28"',
        'aks-subnet-fixed /clusters/0/nodePools/0/subnet aks-nodes: subnet "aks-nodes" is requested, but the node pool is in "aks-nodes" with 10.1.0.0/28; name that subnet, or add a node pool in the other subnet',
      ],
    ],
    [
      "a subnet that was chosen is outgrown",
      later(inSubnets, ({ clusters }) => Object.assign(clusters[0]?.nodePools[0] ?? {}, { nodeCount: 60 })),
      [
        'aks-subnet-fixed /clusters/0 undefined: aks-nodes of "vnet" is 10.1.0.0-10.1.0.15 (11 addresses), but its clusters now need 66, and it cannot be enlarged; put new clusters or nodes into another subnet',
      ],
    ],
    [
      "a subnet that was chosen is outgrown by one, as five of its addresses are Azure's",
      later(inSubnets, ({ clusters }) => Object.assign(clusters[0]?.nodePools[0] ?? {}, { nodeCount: 12 })),
      [
        'aks-subnet-fixed /clusters/0 undefined: aks-nodes of "vnet" is 10.1.0.0-10.1.0.15 (11 addresses), but its clusters now need 14, and it cannot be enlarged; put new clusters or nodes into another subnet',
      ],
    ],
    [
      "a subnet that is outgrown only during an upgrade, which is a warning",
      later(inSubnets, ({ clusters }) => Object.assign(clusters[0]?.nodePools[0] ?? {}, { nodeCount: 11 })),
      [],
    ],
    [
      "a subnet that is full to the last address",
      later(inSubnets, ({ clusters }) => Object.assign(clusters[0]?.nodePools[0] ?? {}, { nodeCount: 10 })),
      [],
    ],
    ["a subnet that has a further prefix beside the one that exists", listedWith("10.1.0.0/28", "10.1.2.0/24"), []],
    [
      "a subnet with two prefixes, neither of which exists: either could have been the one",
      listedWith("10.1.1.0/28", "10.1.2.0/24"),
      [
        "aks-subnet-fixed /virtualNetwork/subnets/0/addressPrefixes/0 10.1.1.0/28: aks-nodes is 10.1.0.0-10.1.0.15 in the previous plan and cannot be changed to 10.1.1.0-10.1.1.15 and 10.1.2.0-10.1.2.255; use 10.1.0.0-10.1.0.15",
        'aks-subnet-fixed /clusters/0/nodePools/0/subnet aks-nodes: subnet "aks-nodes" is requested, but the node pool is in "aks-nodes" with 10.1.0.0/28; name that subnet, or add a node pool in the other subnet',
      ],
    ],
    [
      "a chosen pool is outgrown by so much that no second network of that size would do",
      later(request([network("net-a", { addressPrefix: "10.30.7.0/28" })], [cluster("c"), cluster("d")]), (one) =>
        Object.assign(one, { clusters: [cluster("c", { nodes: 9 }), cluster("d", { nodes: 9 })] }),
      ),
      [
        'lnet-immutable /logicalNetworks/0 undefined: ipPool of "net-a" is 10.30.7.2-10.30.7.7 (6 addresses), but its clusters now need 22, and it cannot be enlarged; put new clusters or nodes into a second network',
      ],
    ],
    [
      "pools of a network that is gone are gone with it",
      leaving((networks) => {
        networks.pop();
      }),
      [],
    ],
    [
      "of two networks of one name the pools stand in the first",
      leaving((networks) => {
        networks.push(network("NET-B", { addressPrefix: "10.30.9.0/26", gateway: "10.30.9.1", vlan: 9 }));
      }),
      [
        'name-unique /logicalNetworks/2/name NET-B: "NET-B" is also the name of /logicalNetworks/1; use another name, different in more than case',
        'lnet-immutable /logicalNetworks/2/addressPrefix 10.30.9.0/26: addressPrefix of "NET-B" is 10.30.8.0/26 in the previous plan and cannot be changed to 10.30.9.0/26; use 10.30.8.0/26, or a second network',
        'lnet-immutable /logicalNetworks/2/gateway 10.30.9.1: gateway of "NET-B" is 10.30.8.1 in the previous plan and cannot be changed to 10.30.9.1; use 10.30.8.1, or a second network',
        'lnet-immutable /logicalNetworks/2/vlan 9: vlan of "NET-B" is 8 in the previous plan and cannot be changed to 9; use 8, or a second network',
        "  use 8:",
        "    add /logicalNetworks/2/vlan 8",
      ],
    ],
  ];
  for (const [reason, input, expected] of rows) {
    it(reason, () => {
      expect(told(input)).to.deep.equal(expected);
    });
  }

  it("places nothing beside a pool that has room, however much is to be spare now", () => {
    const requested = request([network("net-a")], [cluster("c", { services: 2 })]);
    const plan = planNetwork(later(requested, (one) => Object.assign(one, { spare: { loadBalancer: 2 } })) as Given);
    expect(poolsOf(plan)).to.deep.equal([
      "net-a node 10.30.7.2-10.30.7.4 kept",
      "net-a control-plane c 10.30.7.5 kept",
      "net-a load-balancer c 10.30.7.6-10.30.7.7 kept",
    ]);
  });
});
