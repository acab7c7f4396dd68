import { add, type Mutation, remove } from "../../mutations.js";

const network = "/virtualNetworks/0";

/** Changes to goodStatic: where pools lie and whether they suffice. */
export const poolsRows: readonly Mutation[] = [
  [
    "a node pool has a start",
    [remove(`${network}/k8sNodeIpPoolStart`)],
    "error hci-node-pool-in-prefix /virtualNetworks/0/k8sNodeIpPoolStart: k8sNodeIpPoolStart is missing next to k8sNodeIpPoolEnd; use an address from 172.16.8.1 to 172.16.8.254, or remove both to have a pool chosen",
    "warning pool-no-headroom /virtualNetworks/0/k8sNodeIpPoolStart: nodePool is full (27 of 27) and cannot be enlarged later; plan growth now, for example with a spare of 20%",
  ],
  [
    "a VIP pool has an end",
    [remove(`${network}/vipPoolEnd`)],
    "warning pool-no-headroom /virtualNetworks/0/vipPoolStart: vipPool is full (5 of 5) and cannot be enlarged later; plan growth now, for example with a spare of 20%",
    "error hci-vip-same-subnet /virtualNetworks/0/vipPoolEnd: vipPoolEnd is missing next to vipPoolStart; use an address from 172.16.8.1 to 172.16.8.254, or remove both to have a pool chosen",
  ],
  [
    "the start is before the end",
    [add(`${network}/k8sNodeIpPoolStart`, "172.16.8.60"), add(`${network}/k8sNodeIpPoolEnd`, "172.16.8.10")],
    "error range-order /virtualNetworks/0/k8sNodeIpPoolStart: k8sNodeIpPoolStart 172.16.8.60 is after k8sNodeIpPoolEnd 172.16.8.10; swap them",
  ],
  [
    "a node pool is in the prefix",
    [
      add(`${network}/k8sNodeIpPoolEnd`, "172.16.9.1"),
      remove(`${network}/reserved`),
      remove(`${network}/vipPoolStart`),
      remove(`${network}/vipPoolEnd`),
      add("/spare", { vip: 1 }),
    ],
    "error hci-node-pool-in-prefix /virtualNetworks/0/k8sNodeIpPoolEnd: k8sNodeIpPoolEnd 172.16.9.1 is outside 172.16.8.0/24; use an address from 172.16.8.1 to 172.16.8.254",
    "info hci-vip-mandatory /virtualNetworks/0/vipPoolStart: vipPoolStart and vipPoolEnd are mandatory but not given, so a pool is chosen. Create the network with exactly this pool",
  ],
  [
    "a VIP pool is in the subnet of the node pool",
    [add(`${network}/vipPoolStart`, "172.16.9.3"), add(`${network}/vipPoolEnd`, "172.16.9.9")],
    "error hci-vip-same-subnet /virtualNetworks/0/vipPoolStart: vipPoolStart 172.16.9.3 is outside 172.16.8.0/24; use an address from 172.16.8.1 to 172.16.8.254",
    "error hci-vip-same-subnet /virtualNetworks/0/vipPoolEnd: vipPoolEnd 172.16.9.9 is outside 172.16.8.0/24; use an address from 172.16.8.1 to 172.16.8.254",
  ],
  [
    "a pool excludes the broadcast address",
    [add(`${network}/vipPoolStart`, "172.16.8.230"), add(`${network}/vipPoolEnd`, "172.16.8.255")],
    "error hci-pools-clear /virtualNetworks/0/vipPoolEnd: vipPoolEnd 172.16.8.255 is the broadcast address of 172.16.8.0/24; use an address from 172.16.8.1 to 172.16.8.254",
  ],
  [
    "and the network address",
    [add(`${network}/k8sNodeIpPoolStart`, "172.16.8.0"), remove(`${network}/gateway`), add(`${network}/dnsServers`, ["10.0.0.10"])],
    "error hci-pools-clear /virtualNetworks/0/k8sNodeIpPoolStart: k8sNodeIpPoolStart 172.16.8.0 is the network address of 172.16.8.0/24; use an address from 172.16.8.1 to 172.16.8.254",
    "error hci-static-required /virtualNetworks/0/gateway: gateway is missing, but static IP networking needs it; give an address from 172.16.8.1 to 172.16.8.254",
  ],
  [
    "a node pool has an address for each node, load balancer and update",
    [add(`${network}/k8sNodeIpPoolEnd`, "172.16.8.20")],
    'error hci-pool-size /virtualNetworks/0/k8sNodeIpPoolEnd: the pool from 172.16.8.10 to 172.16.8.20 has 11 addresses, but 27 are needed (15 now, 27 during an upgrade: 1 node of the host, 2 for updates of the host; "clustera" 3 control plane nodes, 5 worker nodes, 5 for upgrades, 1 load balancer VM; "clusterb" 1 control plane node, 3 worker nodes, 5 for upgrades, 1 load balancer VM); use 172.16.8.36 as k8sNodeIpPoolEnd',
  ],
  [
    "a VIP pool has one for each API server and service",
    [add(`${network}/vipPoolEnd`, "172.16.8.102")],
    'error hci-pool-size /virtualNetworks/0/vipPoolEnd: the pool from 172.16.8.100 to 172.16.8.102 has 3 addresses, but 5 are needed ("clustera" 1 API server; "clusterb" 1 API server; 3 addresses for services); use 172.16.8.104 as vipPoolEnd',
  ],
  [
    "and the prefix may end before that",
    [add(`${network}/vipPoolStart`, "172.16.8.252"), add(`${network}/vipPoolEnd`, "172.16.8.254")],
    'error hci-pool-size /virtualNetworks/0/vipPoolEnd: the pool from 172.16.8.252 to 172.16.8.254 has 3 addresses, but 5 are needed ("clustera" 1 API server; "clusterb" 1 API server; 3 addresses for services); use 172.16.8.250-172.16.8.254',
  ],
  [
    "the pool of a network that is the wrong way round is widened at its start",
    [add(`${network}/vipPoolStart`, "172.16.8.102"), add(`${network}/vipPoolEnd`, "172.16.8.100")],
    "error range-order /virtualNetworks/0/vipPoolStart: vipPoolStart 172.16.8.102 is after vipPoolEnd 172.16.8.100; swap them",
    'error hci-pool-size /virtualNetworks/0/vipPoolStart: the pool from 172.16.8.100 to 172.16.8.102 has 3 addresses, but 5 are needed ("clustera" 1 API server; "clusterb" 1 API server; 3 addresses for services); use 172.16.8.104 as vipPoolStart',
  ],
  [
    "pools that just suffice cannot grow",
    [add(`${network}/vipPoolEnd`, "172.16.8.104"), add(`${network}/k8sNodeIpPoolEnd`, "172.16.8.36")],
    "warning pool-no-headroom /virtualNetworks/0/k8sNodeIpPoolStart: nodePool is full (27 of 27) and cannot be enlarged later; the next cluster needs a second network",
    "warning hci-host-vip /virtualNetworks/0/vipPoolStart: vipPool has 5 addresses, and clusters and services need all of them; the API server of the AKS host uses one more, so use a pool of 6",
  ],
  [
    "a VIP pool with the address of the host cannot grow either",
    [add(`${network}/vipPoolEnd`, "172.16.8.105")],
    "warning pool-no-headroom /virtualNetworks/0/vipPoolStart: vipPool is full (5 of 5) and cannot be enlarged later; the next cluster needs a second network",
  ],
  [
    "pools that are given have the spare that is wanted",
    [add("/spare", { vip: 16, node: 23 })],
    "warning pool-spare-missing /virtualNetworks/0/vipPoolStart: vipPool has 21 addresses and needs 5 addresses, which leaves 15 of the 16 requested spare addresses; use a pool of 22",
  ],
  [
    "pools that are mandatory are chosen where they are not given",
    [
      remove(`${network}/vipPoolStart`),
      remove(`${network}/vipPoolEnd`),
      remove(`${network}/k8sNodeIpPoolStart`),
      remove(`${network}/k8sNodeIpPoolEnd`),
    ],
    "warning pool-no-headroom /virtualNetworks/0/k8sNodeIpPoolStart: nodePool is full (27 of 27) and cannot be enlarged later; plan growth now, for example with a spare of 20%",
    "warning pool-no-headroom /virtualNetworks/0/vipPoolStart: vipPool is full (5 of 5) and cannot be enlarged later; plan growth now, for example with a spare of 20%",
    "info hci-vip-mandatory /virtualNetworks/0/k8sNodeIpPoolStart: k8sNodeIpPoolStart and k8sNodeIpPoolEnd are mandatory but not given, so a pool is chosen. Create the network with exactly this pool",
    "info hci-vip-mandatory /virtualNetworks/0/vipPoolStart: vipPoolStart and vipPoolEnd are mandatory but not given, so a pool is chosen. Create the network with exactly this pool",
  ],
  [
    "a static network has no DHCP scope",
    [add(`${network}/dhcpScope`, { start: "172.16.8.130", end: "172.16.8.140" })],
    "error hci-pool-by-model /virtualNetworks/0/dhcpScope: dhcpScope is given, but ipAllocationMethod is Static; remove it, or use Dynamic",
  ],
];
