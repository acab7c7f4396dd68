import type { AzureLocalRequest, LogicalNetwork } from "../../../../types/index.js";
import { cluster, lnet, type Row } from "./row.js";

/** The pool of the good request has 30 addresses, of which its clusters need 14. */
const change =
  (to: Partial<LogicalNetwork>) =>
  (request: AzureLocalRequest): void => {
    Object.assign(lnet(request), to);
  };

/** Two pools in place of the one. */
const two = (first: { start: string; end: string }, second: { start: string; end: string }) => (request: AzureLocalRequest) => {
  delete lnet(request).ipPoolStart;
  delete lnet(request).ipPoolEnd;
  lnet(request).ipPools = [first, second];
};

export const ipPoolRows: readonly Row[] = [
  {
    name: "a further pool",
    reason: "what both have together counts",
    change: change({ ipPoolEnd: "10.30.7.25", ipPools: [{ start: "10.30.7.150", end: "10.30.7.160" }] }),
    expected: [],
    within: ["arc-ip-formula", "pool-no-headroom", "lnet-pool-required-in-practice", "lnet-pool-in-prefix"],
  },
  {
    name: "pools in ipPools alone",
    reason: "as az and ARM have them",
    change: two({ start: "10.30.7.20", end: "10.30.7.29" }, { start: "10.30.7.150", end: "10.30.7.160" }),
    expected: [],
    within: ["arc-ip-formula", "lnet-pool-missing", "lnet-pool-required-in-practice"],
  },
  {
    name: "two pools with exactly the addresses that are needed",
    reason: "neither can be enlarged",
    change: two({ start: "10.30.7.20", end: "10.30.7.26" }, { start: "10.30.7.150", end: "10.30.7.156" }),
    expected: [
      [
        "warning",
        "pool-no-headroom",
        "/logicalNetworks/0/ipPools/0",
        "ipPool is full (14 of 14) and cannot be enlarged later; the next cluster needs a second network",
      ],
    ],
  },
  {
    name: "two pools with one address too few",
    reason: "a third one would do",
    change: two({ start: "10.30.7.20", end: "10.30.7.26" }, { start: "10.30.7.150", end: "10.30.7.155" }),
    expected: [
      [
        "error",
        "arc-ip-formula",
        "/logicalNetworks/0/ipPools/1/end",
        'the IP pools 10.30.7.20-10.30.7.26 and 10.30.7.150-10.30.7.155 have 13 addresses, but the clusters need 14 (12 now, 14 during an upgrade: "line-1" 3 control plane nodes, 5 worker nodes, 1 for upgrades; "line-2" 1 control plane node, 3 worker nodes, 1 for upgrades); add the pool 10.30.7.3 to ipPools',
      ],
    ],
  },
  {
    name: "a further pool over the first one",
    reason: "no address is of two pools",
    change: change({ ipPools: [{ start: "10.30.7.45", end: "10.30.7.58" }] }),
    expected: [
      [
        "error",
        "lnet-pool-no-overlap-same-vlan",
        "/logicalNetworks/0/ipPools/0/start",
        'the IP pool of "plant-7" 10.30.7.45-10.30.7.58 overlaps the IP pool of "plant-7" 10.30.7.20-10.30.7.49; use 10.30.7.50-10.30.7.58, or remove the pool',
      ],
    ],
  },
  {
    name: "a further pool over load balancer addresses",
    reason: "they stay outside of every pool",
    change: change({ ipPools: [{ start: "10.30.7.58", end: "10.30.7.61" }] }),
    expected: [
      [
        "error",
        "lb-outside-pool",
        "/clusters/0/loadBalancer/addresses/0",
        'the load balancer range of "line-1" 10.30.7.60-10.30.7.63 overlaps the IP pool of "plant-7" 10.30.7.58-10.30.7.61; use 10.30.7.62-10.30.7.63, or remove the addresses to have a range chosen',
      ],
    ],
  },
  {
    name: "a further pool outside the network, and one the wrong way round",
    reason: "each bound is reported",
    change: change({
      ipPools: [
        { start: "10.30.8.20", end: "10.30.8.29" },
        { start: "10.30.7.159", end: "10.30.7.150" },
      ],
    }),
    expected: [
      [
        "error",
        "lnet-pool-in-prefix",
        "/logicalNetworks/0/ipPools/0/start",
        "start 10.30.8.20 is outside 10.30.7.0/24; use an address from 10.30.7.1 to 10.30.7.254",
      ],
      [
        "error",
        "lnet-pool-in-prefix",
        "/logicalNetworks/0/ipPools/0/end",
        "end 10.30.8.29 is outside 10.30.7.0/24; use an address from 10.30.7.1 to 10.30.7.254",
      ],
      ["error", "lnet-pool-in-prefix", "/logicalNetworks/0/ipPools/1/start", "start 10.30.7.159 is after end 10.30.7.150; swap the two"],
    ],
  },
  {
    name: "virtual machines in the pool",
    reason: "16 of 30 addresses are left for 14",
    change: change({ usedAddresses: ["10.30.7.20-10.30.7.33"] }),
    expected: [],
    within: ["arc-ip-formula", "lnet-pool-clear"],
  },
  {
    name: "too many virtual machines in the pool",
    reason: "12 addresses are left for 14",
    change: change({ usedAddresses: ["10.30.7.20-10.30.7.35", { name: "vm", range: "10.30.7.34-10.30.7.37" }] }),
    expected: [
      [
        "error",
        "arc-ip-formula",
        "/logicalNetworks/0/ipPoolEnd",
        'the IP pool 10.30.7.20-10.30.7.49 has 30 addresses, 18 of them used by virtual machines, but the clusters need 14 (12 now, 14 during an upgrade: "line-1" 3 control plane nodes, 5 worker nodes, 1 for upgrades; "line-2" 1 control plane node, 3 worker nodes, 1 for upgrades); add the pool 10.30.7.3-10.30.7.4 to ipPools',
      ],
    ],
  },
  {
    name: "a virtual machine with the address of a control plane or a load balancer",
    reason: "outside of pools nothing else has its address",
    change: change({ usedAddresses: ["10.30.7.10", "10.30.7.63"] }),
    expected: [
      [
        "error",
        "cp-ip-one-per-cluster",
        "/clusters/0/controlPlaneIp",
        'the control plane IP of "line-1" 10.30.7.10 overlaps the virtual machines 10.30.7.10; use a free address such as 10.30.7.3, or remove it to have one chosen',
      ],
      [
        "error",
        "lb-outside-pool",
        "/clusters/0/loadBalancer/addresses/0",
        'the load balancer range of "line-1" 10.30.7.60-10.30.7.63 overlaps the virtual machines 10.30.7.63; use 10.30.7.60-10.30.7.62, or remove the addresses to have a range chosen',
      ],
    ],
  },
  {
    name: "virtual machines outside the network",
    reason: "they have no effect",
    change: change({ usedAddresses: ["10.30.8.10"] }),
    expected: [
      [
        "info",
        "reservation-outside-prefix",
        "/logicalNetworks/0/usedAddresses/0",
        "10.30.8.10 is outside 10.30.7.0/24 and has no effect; remove it or correct it",
      ],
    ],
  },
  {
    name: "a chosen pool in a network with virtual machines",
    reason: "it is placed around them",
    change: (request) => {
      delete lnet(request).ipPoolStart;
      delete lnet(request).ipPoolEnd;
      for (const own of request.clusters) {
        delete own.controlPlaneIp;
        delete own.loadBalancer;
      }
      lnet(request).usedAddresses = ["10.30.7.3-10.30.7.120"];
      request.spare = { node: 1 };
      cluster(request).services = 0;
    },
    expected: [["warning", "lnet-pool-missing", "/logicalNetworks/0"]],
    within: ["pool-does-not-fit"],
  },
];
