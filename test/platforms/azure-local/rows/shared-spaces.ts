import { addNetwork, chooseEverything, cluster, lnet, loadBalancer, type Row } from "./row.js";

/** Networks that share addresses, and networks that only seem to. */
export const sharedSpaceRows: readonly Row[] = [
  {
    name: "two logical networks in one prefix and VLAN with pools beside each other",
    reason: "the usual way to have two on one VLAN",
    change: (request) =>
      addNetwork(request, {
        addressPrefix: "10.30.7.0/24",
        gateway: "10.30.7.1",
        vlan: 307,
        ipPoolStart: "10.30.7.100",
        ipPoolEnd: "10.30.7.149",
      }),
    expected: [],
    within: ["lnet-pool-no-overlap-same-vlan", "lnet-prefix-overlap"],
  },
  {
    name: "two logical networks in one prefix and VLAN whose pools meet in one address",
    reason: "the later one is reported",
    change: (request) =>
      addNetwork(request, {
        addressPrefix: "10.30.7.0/24",
        gateway: "10.30.7.1",
        vlan: 307,
        ipPoolStart: "10.30.7.49",
        ipPoolEnd: "10.30.7.59",
      }),
    expected: [
      [
        "error",
        "lnet-pool-no-overlap-same-vlan",
        "/logicalNetworks/1/ipPoolStart",
        'the IP pool of "plant-8" 10.30.7.49-10.30.7.59 overlaps the IP pool of "plant-7" 10.30.7.20-10.30.7.49; use 10.30.7.50-10.30.7.59, or remove ipPoolStart and ipPoolEnd to have a pool chosen',
      ],
    ],
  },
  {
    name: "the same pools on two VLANs",
    reason: "no conflict of addresses, although the prefixes are reported",
    change: (request) =>
      addNetwork(request, {
        addressPrefix: "10.30.7.0/24",
        gateway: "10.30.7.1",
        vlan: 308,
        ipPoolStart: "10.30.7.20",
        ipPoolEnd: "10.30.7.49",
      }),
    expected: [
      [
        "warning",
        "lnet-prefix-overlap",
        "/logicalNetworks/1/addressPrefix",
        '10.30.7.0/24 on VLAN 308 overlaps 10.30.7.0/24 of logical network "plant-7" on VLAN 307; use a prefix of its own, or the same VLAN if it is one network',
      ],
    ],
    within: ["lnet-pool-no-overlap-same-vlan", "cp-ip-explicit-inside-prefix-outside-pool"],
  },
  {
    name: "management and logical network in one prefix and VLAN",
    reason: "a flat network is no error, and what either takes is omitted in the other",
    change: (request) => {
      chooseEverything(request);
      request.managementNetwork = {
        addressPrefix: "10.30.7.0/24",
        vlan: 307,
        gateway: "10.30.7.1",
        ipRange: { start: "10.30.7.50", end: "10.30.7.55" },
        nodeIps: ["10.30.7.56"],
        clusterIp: "10.30.7.50",
      };
      Object.assign(lnet(request), { ipPoolStart: "10.30.7.20", ipPoolEnd: "10.30.7.49" });
    },
    expected: [
      [
        "info",
        "ports-same-network",
        "/logicalNetworks/0",
        '"plant-7" has the vlan and addressPrefix of the management network, so there are no rows between the two',
      ],
    ],
    within: ["lnet-pool-clear", "lnet-prefix-overlap"],
  },
  {
    name: "a pool over the machines, the cluster IP and the range of a flat network",
    reason: "what one takes is taken in the other",
    change: (request) => {
      chooseEverything(request);
      request.managementNetwork = {
        addressPrefix: "10.30.7.0/24",
        vlan: 307,
        ipRange: { start: "10.30.7.50", end: "10.30.7.55" },
        nodeIps: ["10.30.7.56"],
        clusterIp: "10.30.7.57",
      };
      Object.assign(lnet(request), { ipPoolStart: "10.30.7.20", ipPoolEnd: "10.30.7.60" });
    },
    expected: [
      [
        "info",
        "ports-same-network",
        "/logicalNetworks/0",
        '"plant-7" has the vlan and addressPrefix of the management network, so there are no rows between the two',
      ],
      [
        "error",
        "lnet-pool-clear",
        "/logicalNetworks/0/ipPoolEnd",
        'the IP pool of "plant-7" 10.30.7.20-10.30.7.60 overlaps the management IP range 10.30.7.50-10.30.7.55, the machine 10.30.7.56 and the cluster IP 10.30.7.57; use 10.30.7.20-10.30.7.49, or remove ipPoolStart and ipPoolEnd to have a pool chosen',
      ],
    ],
  },
  {
    name: "a control plane IP in the pool of the network beside it",
    reason: "one prefix and VLAN, so it is in the way of both pools",
    change: (request) => {
      addNetwork(request, {
        addressPrefix: "10.30.7.0/24",
        gateway: "10.30.7.1",
        vlan: 307,
        ipPoolStart: "10.30.7.100",
        ipPoolEnd: "10.30.7.149",
      });
      cluster(request).controlPlaneIp = "10.30.7.100";
    },
    expected: [
      [
        "error",
        "cp-ip-explicit-inside-prefix-outside-pool",
        "/clusters/0/controlPlaneIp",
        'the control plane IP of "line-1" 10.30.7.100 overlaps the IP pool of "plant-8" 10.30.7.100-10.30.7.149; use a free address such as 10.30.7.3, or remove it to have one chosen',
      ],
    ],
  },
  {
    name: "a pool over the ends and the gateway of a smaller network in it",
    reason: "no host there would take it for a host",
    change: (request) => addNetwork(request, { addressPrefix: "10.30.7.32/28", gateway: "10.30.7.33", vlan: 307 }),
    expected: [
      [
        "error",
        "lnet-pool-clear",
        "/logicalNetworks/0/ipPoolStart",
        'the IP pool of "plant-7" 10.30.7.20-10.30.7.49 overlaps the network address 10.30.7.32, the gateway 10.30.7.33 and the broadcast address 10.30.7.47; use 10.30.7.68-10.30.7.81, or remove ipPoolStart and ipPoolEnd to have a pool chosen',
      ],
    ],
  },
  {
    name: "a DNS server of one network in the pool of another",
    reason: "a server behind a router is in the network that has its address",
    change: (request) => addNetwork(request, { dnsServers: ["10.30.7.30"] }),
    expected: [
      [
        "error",
        "lnet-pool-clear",
        "/logicalNetworks/0/ipPoolStart",
        'the IP pool of "plant-7" 10.30.7.20-10.30.7.49 overlaps a DNS server 10.30.7.30; use 10.30.7.31-10.30.7.49, or remove ipPoolStart and ipPoolEnd to have a pool chosen',
      ],
    ],
  },
  {
    name: "a proxy in the pool",
    reason: "its address is taken like any other that is named",
    change: (request) => (request.proxy = { http: "http://10.30.7.30:3128" }),
    expected: [
      [
        "error",
        "lnet-pool-clear",
        "/logicalNetworks/0/ipPoolStart",
        'the IP pool of "plant-7" 10.30.7.20-10.30.7.49 overlaps the proxy 10.30.7.30; use 10.30.7.31-10.30.7.49, or remove ipPoolStart and ipPoolEnd to have a pool chosen',
      ],
      [
        "info",
        "ports-proxy",
        "/proxy",
        "HTTP traffic leaves through the proxy, so the proxy has to reach the endpoints, and the HTTP rows to the internet are not required",
      ],
    ],
  },
  {
    name: "a BGP peer in the pool",
    reason: "a router of the network that is not its gateway",
    change: (request) =>
      Object.assign(loadBalancer(request), {
        advertiseMode: "Both",
        bgpPeers: [{ myAsn: 64512, peerAsn: 64513, peerAddress: "10.30.7.20" }],
      }),
    expected: [
      [
        "error",
        "lnet-pool-clear",
        "/logicalNetworks/0/ipPoolStart",
        'the IP pool of "plant-7" 10.30.7.20-10.30.7.49 overlaps a BGP peer of "line-1" 10.30.7.20; use 10.30.7.21-10.30.7.49, or remove ipPoolStart and ipPoolEnd to have a pool chosen',
      ],
    ],
  },
  {
    name: "nothing given in a flat network but the infrastructure",
    reason: "everything is placed beside it",
    change: (request) => {
      chooseEverything(request);
      request.managementNetwork = { addressPrefix: "10.30.7.0/24", vlan: 307, ipRange: { start: "10.30.7.3", end: "10.30.7.8" } };
      request.spare = { node: "50%" };
    },
    expected: [
      [
        "warning",
        "lnet-pool-missing",
        "/logicalNetworks/0",
        "no IP pool is given, and AKS Arc requires one, which cannot be added to an existing network; give ipPoolStart and ipPoolEnd, or have a plan choose them",
      ],
      [
        "info",
        "ports-same-network",
        "/logicalNetworks/0",
        '"plant-7" has the vlan and addressPrefix of the management network, so there are no rows between the two',
      ],
    ],
    within: ["pool-no-headroom", "pool-does-not-fit", "pool-order-changed"],
  },
];
