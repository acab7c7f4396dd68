import { expect } from "chai";
import { planNetwork } from "../../../lib/plan/network/plan-network.js";
import type { AzureLocalCluster, AzureLocalRequest } from "../../../types/index.js";
import { expectSoundFindings, outcomeOf } from "../outcome.js";
import { cluster, network, request } from "./plan-requests.js";
import { later } from "./planned.js";

const first = request([network("net-a")], [cluster("c", { services: 2 }), cluster("d")]);
const apart = (name: string, vlan: number, changes: object = {}) => network(name, { vlan, ...changes });
/** Networks of one prefix on VLANs of their own, each with a cluster; they stand, and then come to be on one. */
const threeApart = request(
  [apart("net-a", 7), apart("net-b", 8), apart("net-c", 9)],
  ["a", "b", "c"].map((name) => cluster(name, { network: `net-${name}`, ...(name === "a" ? { nodes: 4 } : {}) })),
);

/** The errors, each with what is offered. */
function told(input: AzureLocalRequest): string[] {
  const { findings } = outcomeOf(planNetwork, input);
  expectSoundFindings(
    planNetwork,
    input,
    findings.filter(({ rule }) => rule === "pool-previous-conflict"),
  );
  return findings
    .filter(({ rule }) => rule === "pool-previous-conflict")
    .flatMap(({ path, message, repairs = [] }) => [
      `${path}: ${message}`,
      ...repairs.map(({ text, patch }) => `  ${text}: ${patch.map(({ op, path: at }) => `${op} ${at}`).join(", ")}`),
    ]);
}

describe("what exists where it cannot stay", () => {
  const rows: [reason: string, input: AzureLocalRequest, told: string[]][] = [
    ["nothing is reported where everything stays", later(first, {}), []],
    [
      "a reservation takes one of two clusters its address",
      later(first, { reserved: [{ name: "printer", range: "10.30.7.10" }] }),
      [
        '/clusters/0: c-load-balancer is 10.30.7.10-10.30.7.11 in the previous plan, but the reservation "printer" 10.30.7.10 now uses it; existing addresses do not move, so free them or remove them from previous',
        "  remove it from previous so that it can be placed again: remove /previous/networks/0/pools/3",
      ],
    ],
    [
      "a reservation with a name without end takes the address",
      later(first, { reserved: [{ name: "p".repeat(5000), range: "10.30.7.10" }] }),
      [
        `/clusters/0: c-load-balancer is 10.30.7.10-10.30.7.11 in the previous plan, but the reservation "${"p".repeat(60)}…" 10.30.7.10 now uses it; existing addresses do not move, so free them or remove them from previous`,
        "  remove it from previous so that it can be placed again: remove /previous/networks/0/pools/3",
      ],
    ],
    [
      "a reservation takes clusters both their pools: the later one is given up first, by its number",
      later(
        request(
          [network("net-a")],
          ["c", "d", "e", "f", "g"].map((name) => cluster(name, { services: 1 })),
        ),
        { reserved: ["10.30.7.20-10.30.7.40"] },
      ),
      [
        "/clusters/0: c-load-balancer is 10.30.7.22 in the previous plan, but a reservation 10.30.7.20-10.30.7.40 now uses it; existing addresses do not move, so free them or remove them from previous",
        "  remove it from previous so that it can be placed again: remove /previous/networks/0/pools/6",
        "/clusters/1: d-load-balancer is 10.30.7.23 in the previous plan, but a reservation 10.30.7.20-10.30.7.40 now uses it; existing addresses do not move, so free them or remove them from previous",
        "  remove it from previous so that it can be placed again: remove /previous/networks/0/pools/7",
        "/clusters/2: e-load-balancer is 10.30.7.24 in the previous plan, but a reservation 10.30.7.20-10.30.7.40 now uses it; existing addresses do not move, so free them or remove them from previous",
        "  remove it from previous so that it can be placed again: remove /previous/networks/0/pools/8",
        "/clusters/3: f-control-plane is 10.30.7.20 in the previous plan, but a reservation 10.30.7.20-10.30.7.40 now uses it and f-load-balancer is 10.30.7.25 in the previous plan, but a reservation 10.30.7.20-10.30.7.40 now uses it; existing addresses do not move, so free them or remove them from previous",
        "  remove it from previous so that it can be placed again: remove /previous/networks/0/pools/9, remove /previous/networks/0/pools/4",
        "/clusters/4: g-control-plane is 10.30.7.21 in the previous plan, but a reservation 10.30.7.20-10.30.7.40 now uses it and g-load-balancer is 10.30.7.26 in the previous plan, but a reservation 10.30.7.20-10.30.7.40 now uses it; existing addresses do not move, so free them or remove them from previous",
        "  remove it from previous so that it can be placed again: remove /previous/networks/0/pools/10, remove /previous/networks/0/pools/5",
      ],
    ],
    [
      "the prefix holds nothing of what exists any more",
      later(first, { logicalNetworks: [network("net-a", { addressPrefix: "10.30.7.32/27", gateway: "10.30.7.33" })] }),
      [
        '/logicalNetworks/0: ipPool is 10.30.7.2-10.30.7.7 in the previous plan, but 10.30.7.32/27 of "net-a" does not contain it; existing addresses do not move, so free them or remove them from previous',
        "  remove it from previous so that it can be placed again: remove /previous/networks/0/pools/0",
        '/clusters/0: c-control-plane is 10.30.7.8 in the previous plan, but 10.30.7.32/27 of "net-a" does not contain it and c-load-balancer is 10.30.7.10-10.30.7.11 in the previous plan, but 10.30.7.32/27 of "net-a" does not contain it; existing addresses do not move, so free them or remove them from previous',
        "  remove it from previous so that it can be placed again: remove /previous/networks/0/pools/3, remove /previous/networks/0/pools/1",
        '/clusters/1: d-control-plane is 10.30.7.9 in the previous plan, but 10.30.7.32/27 of "net-a" does not contain it; existing addresses do not move, so free them or remove them from previous',
        "  remove it from previous so that it can be placed again: remove /previous/networks/0/pools/2",
      ],
    ],
    [
      "the gateway is where a cluster exists",
      later(first, { logicalNetworks: [network("net-a", { addressPrefix: "10.30.7.0/28", gateway: "10.30.7.9" })] }),
      [
        "/clusters/1: d-control-plane is 10.30.7.9 in the previous plan, but the gateway 10.30.7.9 now uses it; existing addresses do not move, so free them or remove them from previous",
        "  remove it from previous so that it can be placed again: remove /previous/networks/0/pools/2",
      ],
    ],
    [
      "a cluster exists in another network",
      later(
        request(
          [network("net-a"), apart("net-b", 9, { addressPrefix: "10.30.8.0/28", gateway: "10.30.8.1" })],
          [cluster("c", { network: "net-a" })],
        ),
        { clusters: [cluster("c", { network: "net-b" })] },
      ),
      [
        '/clusters/0: c-control-plane is 10.30.7.5 in the previous plan, but that is in "net-a", not in "net-b"; existing addresses do not move, so free them or remove them from previous',
        "  remove it from previous so that it can be placed again: remove /previous/networks/0/pools/1",
      ],
    ],
    [
      "a network of another name with the same addresses is no other place",
      later(request([network("net-a")], [cluster("c")]), {
        logicalNetworks: [network("net-a"), network("NET-B")],
        clusters: [cluster("c", { network: "NET-B" })],
      }),
      [],
    ],
    [
      "two networks of one prefix are on one VLAN now: of what overlaps, the one that begins first stays",
      later(threeApart, { logicalNetworks: [apart("net-a", 7), apart("net-b", 7), apart("net-c", 9)] }),
      [
        "/logicalNetworks/1: ipPool is 10.30.7.2-10.30.7.4 in the previous plan, but ipPool of the previous plan at 10.30.7.2-10.30.7.7 overlaps it; existing addresses do not move, so free them or remove them from previous",
        "  remove it from previous so that it can be placed again: remove /previous/networks/1/pools/0",
        "/clusters/1: b-control-plane is 10.30.7.5 in the previous plan, but ipPool of the previous plan at 10.30.7.2-10.30.7.7 overlaps it; existing addresses do not move, so free them or remove them from previous",
        "  remove it from previous so that it can be placed again: remove /previous/networks/1/pools/1",
      ],
    ],
    [
      "and three: each that the one which reaches furthest overlaps",
      later(threeApart, { logicalNetworks: [apart("net-a", 7), apart("net-b", 7), apart("net-c", 7)] }),
      [
        "/logicalNetworks/1: ipPool is 10.30.7.2-10.30.7.4 in the previous plan, but ipPool of the previous plan at 10.30.7.2-10.30.7.7 overlaps it; existing addresses do not move, so free them or remove them from previous",
        "  remove it from previous so that it can be placed again: remove /previous/networks/1/pools/0",
        "/logicalNetworks/2: ipPool is 10.30.7.2-10.30.7.4 in the previous plan, but ipPool of the previous plan at 10.30.7.2-10.30.7.7 overlaps it; existing addresses do not move, so free them or remove them from previous",
        "  remove it from previous so that it can be placed again: remove /previous/networks/2/pools/0",
        "/clusters/1: b-control-plane is 10.30.7.5 in the previous plan, but ipPool of the previous plan at 10.30.7.2-10.30.7.7 overlaps it; existing addresses do not move, so free them or remove them from previous",
        "  remove it from previous so that it can be placed again: remove /previous/networks/1/pools/1",
        "/clusters/2: c-control-plane is 10.30.7.5 in the previous plan, but ipPool of the previous plan at 10.30.7.2-10.30.7.7 overlaps it; existing addresses do not move, so free them or remove them from previous",
        "  remove it from previous so that it can be placed again: remove /previous/networks/2/pools/1",
      ],
    ],
    [
      "what has no place in its network is not told as overlapping too",
      later(threeApart, {
        logicalNetworks: [apart("net-a", 7), apart("net-b", 7), apart("net-c", 9)],
        reserved: [{ name: "printer", range: "10.30.7.2" }],
      }),
      [
        '/logicalNetworks/0: ipPool is 10.30.7.2-10.30.7.7 in the previous plan, but the reservation "printer" 10.30.7.2 now uses it; existing addresses do not move, so free them or remove them from previous',
        "  remove it from previous so that it can be placed again: remove /previous/networks/0/pools/0",
        '/logicalNetworks/1: ipPool is 10.30.7.2-10.30.7.4 in the previous plan, but the reservation "printer" 10.30.7.2 now uses it; existing addresses do not move, so free them or remove them from previous',
        "  remove it from previous so that it can be placed again: remove /previous/networks/1/pools/0",
        '/logicalNetworks/2: ipPool is 10.30.7.2-10.30.7.4 in the previous plan, but the reservation "printer" 10.30.7.2 now uses it; existing addresses do not move, so free them or remove them from previous',
        "  remove it from previous so that it can be placed again: remove /previous/networks/2/pools/0",
      ],
    ],
    [
      "a given pool on what exists",
      later(first, { logicalNetworks: [network("net-a", { ipPoolStart: "10.30.7.2", ipPoolEnd: "10.30.7.9" })] }),
      [
        "/logicalNetworks/0/ipPoolStart: ipPool 10.30.7.2-10.30.7.9 overlaps d-control-plane, which is 10.30.7.9 in the previous plan; use addresses that do not overlap it",
      ],
    ],
    [
      "a given load balancer range on what exists, and one that only touches it",
      later(first, {
        clusters: [
          ...first.clusters,
          cluster("e", { services: 1, loadBalancer: { addresses: ["10.30.7.10-10.30.7.13"] } }),
          cluster("f", { services: 1, loadBalancer: { addresses: ["10.30.7.30"] } }),
        ] as AzureLocalCluster[],
      }),
      [
        "/clusters/2/loadBalancer/addresses/0: e-load-balancer 10.30.7.10-10.30.7.13 overlaps c-load-balancer, which is 10.30.7.10-10.30.7.11 in the previous plan; use addresses that do not overlap it",
      ],
    ],
  ];
  for (const [reason, input, expected] of rows) {
    it(reason, () => {
      expect(told(input)).to.deep.equal(expected);
    });
  }
});
