import { expect } from "chai";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureLocalCluster, LogicalNetwork, PlanRequest, VmwareRequest } from "../../../types/index.js";
import { goodVmware } from "../../platforms/vmware/requests.js";
import { expectSoundFindings, outcomeOf } from "../outcome.js";
import { cluster, network, request } from "./plan-requests.js";

const lnet = (changes: object = {}) => network("lnet", { addressPrefix: "10.30.7.0/28", ...changes });

/** A segment all of whose addresses are in its DHCP scope, and a cluster that needs some outside of it. */
function scoped(start: number, end: number, reserved: readonly string[], services = 2): VmwareRequest {
  const { reserved: _, ...segment } = goodVmware.segments[0] as VmwareRequest["segments"][number];
  const { controlPlaneIp: __, ...retail } = goodVmware.clusters[0] as VmwareRequest["clusters"][number];
  const dhcpScope = { start: `192.168.50.${start}`, end: `192.168.50.${end}` };
  return { ...goodVmware, segments: [{ ...segment, dhcpScope, reserved: [...reserved] }], clusters: [{ ...retail, services }] };
}

/** Networks with clusters that exist, and further clusters. */
function uses(networks: LogicalNetwork[], old: AzureLocalCluster[], fresh: AzureLocalCluster[]): PlanRequest {
  const before = request(networks, old);
  return { ...before, clusters: [...old, ...fresh], previous: planNetwork(before) };
}

/** Clusters of 59 nodes in a virtual network. */
function inVirtualNetwork(prefix: string, reserved: string[], ...names: string[]): PlanRequest {
  return {
    platform: "azure-cni",
    virtualNetwork: { name: "vnet", addressPrefixes: [prefix] },
    clusters: names.map((name) => ({ name, networkModel: "overlay", nodePools: [{ name: "p", nodeCount: 59 }] })),
    reserved,
  };
}

/** What is reported of networks that do not hold their pools, with what does not go together and what is offered. */
function told(input: PlanRequest): string[] {
  const { findings } = outcomeOf(planNetwork, input);
  const failures = findings.filter(({ rule }) => rule === "pool-does-not-fit" || rule === "pool-search-limit");
  expectSoundFindings(planNetwork, input, failures);
  return failures.flatMap(({ severity, rule, path, received, message, conflict, repairs = [] }) => [
    `${severity} ${rule} ${path} ${String(received)}: ${message}`,
    ...(conflict === undefined ? [] : [`  between ${[...conflict.pools, "|", ...conflict.reservations].join(", ")}`]),
    ...repairs.map(
      ({ text, patch }) =>
        `  ${text}: ${patch.map((one) => [one.op, one.path, ...("value" in one ? [JSON.stringify(one.value)] : [])].join(" ")).join(", ")}`,
    ),
  ]);
}

describe("networkMisfit", () => {
  const rows: [reason: string, input: PlanRequest, told: string[]][] = [
    ["nothing where all have their places", request([lnet()], [cluster("a", { nodes: 8 })]), []],
    [
      "one node too many",
      request([lnet()], [cluster("a", { nodes: 11 })]),
      [
        'error pool-does-not-fit /logicalNetworks/0/addressPrefix 10.30.7.0/28: a-control-plane needs 1 address and does not fit into 10.30.7.0/28 with the other pools (14 needed in total, 13 free, longest free run 13); use the prefix 10.30.7.0/27, or plan 10 instead of 11 nodes in "linux" of "a"',
        "  between ipPool, a-control-plane, |, the gateway 10.30.7.1",
        '  use the prefix 10.30.7.0/27: replace /logicalNetworks/0/addressPrefix "10.30.7.0/27"',
        '  plan 10 instead of 11 nodes in "linux" of "a": replace /clusters/0/nodePools/0/nodeCount 10',
      ],
    ],
    [
      "a larger prefix than the next where that is still too small",
      request([lnet({ addressPrefix: "10.30.7.0/29" })], [cluster("a", { nodes: 20 })]),
      [
        'error pool-does-not-fit /logicalNetworks/0/addressPrefix 10.30.7.0/29: ipPool needs 22 consecutive addresses, but the longest free run in 10.30.7.0/29 is 5 (23 needed in total, 5 free); use the prefix 10.30.7.0/27, or plan 2 instead of 20 nodes in "linux" of "a"',
        "  between ipPool, |",
        '  use the prefix 10.30.7.0/27: replace /logicalNetworks/0/addressPrefix "10.30.7.0/27"',
        '  plan 2 instead of 20 nodes in "linux" of "a": replace /clusters/0/nodePools/0/nodeCount 2',
      ],
    ],
    [
      "of two clusters the node pool of the last is made smaller",
      request([lnet()], [cluster("a", { nodes: 5 }), cluster("b", { nodes: 6 })]),
      [
        'error pool-does-not-fit /logicalNetworks/0/addressPrefix 10.30.7.0/28: ipPool needs 15 consecutive addresses, but the longest free run in 10.30.7.0/28 is 13 (17 needed in total, 13 free); use the prefix 10.30.7.0/27, or plan 2 instead of 6 nodes in "linux" of "b"',
        "  between ipPool, |",
        '  use the prefix 10.30.7.0/27: replace /logicalNetworks/0/addressPrefix "10.30.7.0/27"',
        '  plan 2 instead of 6 nodes in "linux" of "b": replace /clusters/1/nodePools/0/nodeCount 2',
      ],
    ],
    [
      "of two node pools the larger is made smaller",
      request(
        [lnet()],
        [
          {
            name: "a",
            controlPlaneNodeCount: 1,
            nodePools: [
              { name: "small", nodeCount: 1 },
              { name: "large", nodeCount: 12 },
            ],
          },
        ],
      ),
      [
        'error pool-does-not-fit /logicalNetworks/0/addressPrefix 10.30.7.0/28: ipPool needs 15 consecutive addresses, but the longest free run in 10.30.7.0/28 is 13 (16 needed in total, 13 free); use the prefix 10.30.7.0/27, or plan 9 instead of 12 nodes in "large" of "a"',
        "  between ipPool, |",
        '  use the prefix 10.30.7.0/27: replace /logicalNetworks/0/addressPrefix "10.30.7.0/27"',
        '  plan 9 instead of 12 nodes in "large" of "a": replace /clusters/0/nodePools/1/nodeCount 9',
      ],
    ],
    [
      "no node less helps where services take it all",
      request([lnet()], [cluster("a", { services: 20 })]),
      [
        "error pool-does-not-fit /logicalNetworks/0/addressPrefix 10.30.7.0/28: a-load-balancer needs 20 consecutive addresses, but the longest free run in 10.30.7.0/28 is 13 (24 needed in total, 13 free); use the prefix 10.30.7.0/27, or plan fewer nodes or services",
        "  between a-load-balancer, |",
        '  use the prefix 10.30.7.0/27: replace /logicalNetworks/0/addressPrefix "10.30.7.0/27"',
      ],
    ],
    [
      "the smallest of the reservations that leaves enough is released",
      request(
        [lnet({ reserved: ["10.30.7.8-10.30.7.12", { name: "printers", range: "10.30.7.4-10.30.7.6" }, "10.30.7.14"] })],
        [cluster("a", { nodes: 4 })],
      ),
      [
        'error pool-does-not-fit /logicalNetworks/0/addressPrefix 10.30.7.0/28: ipPool needs 6 consecutive addresses, but the longest free run in 10.30.7.0/28 is 2 (7 needed in total, 4 free); use the prefix 10.30.7.0/27, remove the reservation "printers" 10.30.7.4-10.30.7.6, or plan fewer nodes or services',
        "  between ipPool, |, 10.30.7.8-10.30.7.12, printers",
        '  use the prefix 10.30.7.0/27: replace /logicalNetworks/0/addressPrefix "10.30.7.0/27"',
        '  remove the reservation "printers" 10.30.7.4-10.30.7.6: remove /logicalNetworks/0/reserved/1',
      ],
    ],
    [
      "a reservation without a name",
      request([lnet({ reserved: ["10.30.7.8-10.30.7.12"] })], [cluster("a", { nodes: 6 })]),
      [
        'error pool-does-not-fit /logicalNetworks/0/addressPrefix 10.30.7.0/28: ipPool needs 8 consecutive addresses, but the longest free run in 10.30.7.0/28 is 6 (9 needed in total, 8 free); use the prefix 10.30.7.0/27, plan 4 instead of 6 nodes in "linux" of "a", or remove the reservation 10.30.7.8-10.30.7.12',
        "  between ipPool, |, 10.30.7.8-10.30.7.12",
        '  use the prefix 10.30.7.0/27: replace /logicalNetworks/0/addressPrefix "10.30.7.0/27"',
        '  plan 4 instead of 6 nodes in "linux" of "a": replace /clusters/0/nodePools/0/nodeCount 4',
        "  remove the reservation 10.30.7.8-10.30.7.12: remove /logicalNetworks/0/reserved/0",
      ],
    ],
    [
      "a reservation of the whole request",
      request([lnet()], [cluster("a", { nodes: 6 })], { reserved: [{ name: "cameras", range: "10.30.7.4-10.30.7.9" }] }),
      [
        'error pool-does-not-fit /logicalNetworks/0/addressPrefix 10.30.7.0/28: ipPool needs 8 consecutive addresses, but the longest free run in 10.30.7.0/28 is 5 (9 needed in total, 7 free); use the prefix 10.30.7.0/27, plan 3 instead of 6 nodes in "linux" of "a", or remove the reservation "cameras" 10.30.7.4-10.30.7.9',
        "  between ipPool, |, cameras",
        '  use the prefix 10.30.7.0/27: replace /logicalNetworks/0/addressPrefix "10.30.7.0/27"',
        '  plan 3 instead of 6 nodes in "linux" of "a": replace /clusters/0/nodePools/0/nodeCount 3',
        '  remove the reservation "cameras" 10.30.7.4-10.30.7.9: remove /reserved/0',
      ],
    ],
    [
      "a DHCP scope ends sooner",
      scoped(2, 254, []),
      [
        'error pool-does-not-fit /segments/0/addressPrefix 192.168.50.0/24: retail-control-plane needs 1 address, but the longest free run in 192.168.50.0/24 is 0 (3 needed in total, 0 free); use the prefix 192.168.50.0/23, end the DHCP scope of "segment-1" at 192.168.50.251, or plan fewer nodes or services',
        '  between retail-control-plane, |, the DHCP scope of "segment-1" 192.168.50.2-192.168.50.254, the gateway 192.168.50.1',
        '  use the prefix 192.168.50.0/23: replace /segments/0/addressPrefix "192.168.50.0/23"',
        '  end the DHCP scope of "segment-1" at 192.168.50.251: replace /segments/0/dhcpScope/end "192.168.50.251"',
      ],
    ],
    [
      "or begins later, where its end is reserved",
      scoped(2, 254, ["192.168.50.252-192.168.50.254"]),
      [
        'error pool-does-not-fit /segments/0/addressPrefix 192.168.50.0/24: retail-control-plane needs 1 address, but the longest free run in 192.168.50.0/24 is 0 (3 needed in total, 0 free); use the prefix 192.168.50.0/23, begin the DHCP scope of "segment-1" at 192.168.50.5, or plan fewer nodes or services',
        '  between retail-control-plane, |, the DHCP scope of "segment-1" 192.168.50.2-192.168.50.254, the gateway 192.168.50.1',
        '  use the prefix 192.168.50.0/23: replace /segments/0/addressPrefix "192.168.50.0/23"',
        '  begin the DHCP scope of "segment-1" at 192.168.50.5: replace /segments/0/dhcpScope/start "192.168.50.5"',
      ],
    ],
    [
      "a DHCP scope no larger than what is to be placed is not made smaller",
      scoped(2, 4, ["192.168.50.5-192.168.50.254"]),
      [
        "error pool-does-not-fit /segments/0/addressPrefix 192.168.50.0/24: retail-control-plane needs 1 address, but the longest free run in 192.168.50.0/24 is 0 (3 needed in total, 0 free); use the prefix 192.168.50.0/23, remove the reservation 192.168.50.5-192.168.50.254, or plan fewer nodes or services",
        '  between retail-control-plane, |, 192.168.50.5-192.168.50.254, the DHCP scope of "segment-1" 192.168.50.2-192.168.50.4, the gateway 192.168.50.1',
        '  use the prefix 192.168.50.0/23: replace /segments/0/addressPrefix "192.168.50.0/23"',
        "  remove the reservation 192.168.50.5-192.168.50.254: remove /segments/0/reserved/0",
      ],
    ],
    [
      "what exists in its way is named, and a scope is none of the reservations to release",
      scoped(2, 200, ["192.168.50.201-192.168.50.254"]),
      [
        'error pool-does-not-fit /segments/0/addressPrefix 192.168.50.0/24: retail-control-plane needs 1 address, but the longest free run in 192.168.50.0/24 is 0 (3 needed in total, 0 free); use the prefix 192.168.50.0/23, end the DHCP scope of "segment-1" at 192.168.50.197, remove the reservation 192.168.50.201-192.168.50.254, or plan fewer nodes or services',
        '  between retail-control-plane, |, 192.168.50.201-192.168.50.254, the DHCP scope of "segment-1" 192.168.50.2-192.168.50.200, the gateway 192.168.50.1',
        '  use the prefix 192.168.50.0/23: replace /segments/0/addressPrefix "192.168.50.0/23"',
        '  end the DHCP scope of "segment-1" at 192.168.50.197: replace /segments/0/dhcpScope/end "192.168.50.197"',
        "  remove the reservation 192.168.50.201-192.168.50.254: remove /segments/0/reserved/0",
      ],
    ],
    [
      "of networks that share their addresses only its own pools are to be placed in one",
      request(
        [lnet(), network("hall", { addressPrefix: "10.30.7.0/28" })],
        [cluster("a", { network: "lnet", services: 3 }), cluster("b", { network: "hall", services: 8 })],
      ),
      [
        "error pool-does-not-fit /logicalNetworks/1/addressPrefix 10.30.7.0/28: b-load-balancer needs 8 consecutive addresses and does not fit into 10.30.7.0/28 with the other pools (12 needed in total, 13 free, longest free run 13); use the prefix 10.30.7.0/27, or plan fewer nodes or services",
        "  between ipPool, ipPool, b-load-balancer, |, the gateway 10.30.7.1",
        '  use the prefix 10.30.7.0/27: replace /logicalNetworks/1/addressPrefix "10.30.7.0/27"',
      ],
    ],
    [
      "a network that exists, and one cluster that no second of its size would hold",
      uses([lnet()], [cluster("a", { nodes: 4 })], [cluster("b", { services: 30 })]),
      [
        "error pool-does-not-fit /logicalNetworks/0/addressPrefix 10.30.7.0/28: b-load-balancer needs 30 consecutive addresses, but the longest free run in 10.30.7.0/28 is 6 (31 needed in total, 6 free); plan fewer nodes or services, or plan a second network",
        "  between b-load-balancer, |",
      ],
    ],
    [
      "a gateway is none of the reservations to release, though its one address would do",
      scoped(2, 254, [], 0),
      [
        'error pool-does-not-fit /segments/0/addressPrefix 192.168.50.0/24: retail-control-plane needs 1 address, but the longest free run in 192.168.50.0/24 is 0 (1 needed in total, 0 free); use the prefix 192.168.50.0/23, end the DHCP scope of "segment-1" at 192.168.50.253, or plan fewer nodes or services',
        '  between retail-control-plane, |, the DHCP scope of "segment-1" 192.168.50.2-192.168.50.254, the gateway 192.168.50.1',
        '  use the prefix 192.168.50.0/23: replace /segments/0/addressPrefix "192.168.50.0/23"',
        '  end the DHCP scope of "segment-1" at 192.168.50.253: replace /segments/0/dhcpScope/end "192.168.50.253"',
      ],
    ],
    [
      "a DHCP scope the wrong way round is not made smaller, but told as that",
      scoped(254, 2, [], 12),
      [
        "error pool-does-not-fit /segments/0/addressPrefix 192.168.50.0/24: retail-control-plane needs 1 address, but the longest free run in 192.168.50.0/24 is 0 (13 needed in total, 0 free); use the prefix 192.168.50.0/23, or plan fewer nodes or services",
        '  between retail-control-plane, |, the DHCP scope of "segment-1" 192.168.50.2-192.168.50.254, the gateway 192.168.50.1',
        '  use the prefix 192.168.50.0/23: replace /segments/0/addressPrefix "192.168.50.0/23"',
      ],
    ],
    [
      "a virtual network gets a further prefix, large enough for all that is to be placed",
      inVirtualNetwork("10.1.0.0/28", [], "a", "b", "c"),
      [
        "error pool-does-not-fit /virtualNetwork/addressPrefixes/0 10.1.0.0/28: a-nodes needs a block of 128 addresses, but the longest free run in 10.1.0.0/28 is 16 (384 needed in total, 16 free); add the prefix 10.1.2.0/23, or plan fewer nodes or services",
        "  between a-nodes, |",
        '  add the prefix 10.1.2.0/23: add /virtualNetwork/addressPrefixes/- "10.1.2.0/23"',
      ],
    ],
    [
      "and none where the whole of its private range is reserved",
      inVirtualNetwork("192.168.0.0/28", ["192.168.0.0/16"], "a"),
      [
        "error pool-does-not-fit /virtualNetwork/addressPrefixes/0 192.168.0.0/28: a-nodes needs a block of 128 addresses, but the longest free run in 192.168.0.0/28 is 0 (128 needed in total, 0 free); plan fewer nodes or services, or plan a second network",
        "  between a-nodes, |",
      ],
    ],
  ];
  for (const [reason, input, expected] of rows) {
    it(reason, () => {
      expect(told(input)).to.deep.equal(expected);
    });
  }

  /** Networks that share nothing. */
  const apart = (count: number, prefixLength: number) =>
    Array.from({ length: count }, (_, i) =>
      network(`n${i}`, { addressPrefix: `10.${i}.0.0/${prefixLength}`, gateway: `10.${i}.0.1`, vlan: 10 + i }),
    );

  it("tries no prefix that is too small, so that all of twelve networks are reported a larger one", () => {
    const clusters = Array.from({ length: 12 }, (_, i) => cluster(`c${i}`, { network: `n${i}`, services: 5000 }));
    const offered = told(request(apart(12, 29), clusters)).filter((line) => line.startsWith("  use"));
    expect(offered).to.deep.equal(
      clusters.map((_, i) => `  use the prefix 10.${i}.0.0/19: replace /logicalNetworks/${i}/addressPrefix "10.${i}.0.0/19"`),
    );
  });

  it("tries no larger prefix for networks that exist, so that all of six are reported a second one", () => {
    const networks = apart(6, 28).map((one, i) => ({ ...one, ipPoolStart: `10.${i}.0.2`, ipPoolEnd: `10.${i}.0.8` }));
    const old = networks.map(({ name }, i) => cluster(`c${i}`, { network: name }));
    const fresh = networks.map(({ name }, i) => cluster(`d${i}`, { network: name, services: 5 }));
    const offered = told(uses(networks, old, fresh)).filter((line) => line.startsWith("  put"));
    expect(offered.map((line) => line.replace(/: add .*/, ""))).to.deep.equal(
      networks.map((_, i) => `  put "d${i}" into a second network "n${i}-2" with 10.${i}.0.16/28`),
    );
  });
});
