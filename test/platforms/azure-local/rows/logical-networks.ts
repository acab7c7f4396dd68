import { addNetwork, chooseEverything, cluster, leaveOut, lnet, type Row } from "./row.js";

export const logicalNetworkRows: readonly Row[] = [
  {
    name: "a prefix with host bits",
    reason: "the vendor's own example has them",
    change: (request) => (lnet(request).addressPrefix = "10.30.7.16/24"),
    expected: [
      ["warning", "prefix-host-bits", "/logicalNetworks/0/addressPrefix", "10.30.7.16/24 has host bits set; it is read as 10.30.7.0/24"],
    ],
  },
  {
    name: "a prefix of the benchmarking range",
    reason: "no range for hosts",
    change: (request) => {
      chooseEverything(request);
      Object.assign(lnet(request), { addressPrefix: "198.18.7.0/24", gateway: "198.18.7.1", reserved: [] });
    },
    expected: [
      [
        "warning",
        "lnet-pool-missing",
        "/logicalNetworks/0",
        "no IP pool is given, and AKS Arc requires one, which cannot be added to an existing network; give ipPoolStart and ipPoolEnd, or have a plan choose them",
      ],
      ["warning", "pool-no-headroom", "/logicalNetworks/0"],
      [
        "warning",
        "prefix-special-purpose",
        "/logicalNetworks/0/addressPrefix",
        "198.18.7.0/24 overlaps 198.18.0.0/15 (Benchmarking, RFC 2544); use a prefix of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
      ],
    ],
  },
  {
    name: "a prefix of the shared address space",
    reason: "hosts may be in it, as in the private ranges",
    change: (request) => {
      chooseEverything(request);
      Object.assign(lnet(request), { addressPrefix: "100.64.7.0/24", gateway: "100.64.7.1", dnsServers: ["100.64.7.2"], reserved: [] });
      request.spare = { node: 1 };
    },
    expected: [
      [
        "warning",
        "lnet-pool-missing",
        "/logicalNetworks/0",
        "no IP pool is given, and AKS Arc requires one, which cannot be added to an existing network; give ipPoolStart and ipPoolEnd, or have a plan choose them",
      ],
    ],
    within: ["prefix-special-purpose", "prefix-host-bits"],
  },
  {
    name: "a gateway outside the prefix",
    reason: "published templates have it",
    change: (request) => (lnet(request).gateway = "10.30.8.1"),
    expected: [
      [
        "error",
        "lnet-gateway-in-prefix",
        "/logicalNetworks/0/gateway",
        "gateway 10.30.8.1 is outside 10.30.7.0/24; use an address from 10.30.7.1 to 10.30.7.254",
      ],
    ],
  },
  {
    name: "a gateway that is the last usable address",
    reason: "any usable address will do",
    change: (request) => (lnet(request).gateway = "10.30.7.254"),
    expected: [],
    within: ["lnet-gateway-in-prefix", "lnet-gateway-usable"],
  },
  {
    name: "a gateway that is the network address",
    reason: "no host has it",
    change: (request) => (lnet(request).gateway = "10.30.7.0"),
    expected: [
      [
        "error",
        "lnet-gateway-usable",
        "/logicalNetworks/0/gateway",
        "gateway 10.30.7.0 is the network address of 10.30.7.0/24; use an address from 10.30.7.1 to 10.30.7.254",
      ],
    ],
  },
  {
    name: "a gateway that is the broadcast address",
    reason: "no host has it",
    change: (request) => (lnet(request).gateway = "10.30.7.255"),
    expected: [
      [
        "error",
        "lnet-gateway-usable",
        "/logicalNetworks/0/gateway",
        "gateway 10.30.7.255 is the broadcast address of 10.30.7.0/24; use an address from 10.30.7.1 to 10.30.7.254",
      ],
    ],
  },
  {
    name: "a gateway that is a DNS server",
    reason: "the vendor's own example; never an error",
    change: (request) => (lnet(request).gateway = "10.30.7.2"),
    expected: [
      [
        "warning",
        "lnet-gateway-dns",
        "/logicalNetworks/0/gateway",
        "gateway 10.30.7.2 is also DNS server 2; keep that only if the router serves DNS, or use another address from 10.30.7.1 to 10.30.7.254",
      ],
    ],
  },
  {
    name: "a /31 whose gateway is one of its two addresses",
    reason: "it has neither network nor broadcast address, and nothing else has room beside the gateway",
    change: (request) => {
      chooseEverything(request);
      Object.assign(lnet(request), { addressPrefix: "10.30.7.0/31", gateway: "10.30.7.0", dnsServers: ["192.168.10.5"], reserved: [] });
      request.clusters = [];
    },
    expected: [],
    within: ["lnet-gateway-dns"],
  },
  {
    name: "a pool that starts before the prefix",
    reason: "told at its start",
    change: (request) => (lnet(request).ipPoolStart = "10.30.6.255"),
    expected: [
      [
        "error",
        "lnet-pool-in-prefix",
        "/logicalNetworks/0/ipPoolStart",
        "ipPoolStart 10.30.6.255 is outside 10.30.7.0/24; use an address from 10.30.7.1 to 10.30.7.254",
      ],
    ],
  },
  {
    name: "a pool that ends behind the prefix",
    reason: "told at its end",
    change: (request) => (lnet(request).ipPoolEnd = "10.30.8.1"),
    expected: [
      [
        "error",
        "lnet-pool-in-prefix",
        "/logicalNetworks/0/ipPoolEnd",
        "ipPoolEnd 10.30.8.1 is outside 10.30.7.0/24; use an address from 10.30.7.1 to 10.30.7.254",
      ],
    ],
  },
  {
    name: "a pool the wrong way round",
    reason: "told, and otherwise taken as it is meant",
    change: (request) => Object.assign(lnet(request), { ipPoolStart: "10.30.7.49", ipPoolEnd: "10.30.7.20" }),
    expected: [
      [
        "error",
        "lnet-pool-in-prefix",
        "/logicalNetworks/0/ipPoolStart",
        "ipPoolStart 10.30.7.49 is after ipPoolEnd 10.30.7.20; swap the two",
      ],
    ],
  },
  {
    name: "a pool the wrong way round with one end outside",
    reason: "swapping alone would not do",
    change: (request) => Object.assign(lnet(request), { ipPoolStart: "10.30.8.9", ipPoolEnd: "10.30.7.100" }),
    expected: [
      [
        "error",
        "lnet-pool-in-prefix",
        "/logicalNetworks/0/ipPoolStart",
        "ipPoolStart 10.30.8.9 is after ipPoolEnd 10.30.7.100 and outside 10.30.7.0/24; use an address from 10.30.7.1 to 10.30.7.254",
      ],
    ],
  },
  {
    name: "a pool without an end",
    reason: "half a pool is neither given nor omitted",
    change: (request) => leaveOut(lnet(request), "ipPoolEnd"),
    expected: [
      ["warning", "pool-no-headroom", "/logicalNetworks/0"],
      [
        "error",
        "lnet-pool-in-prefix",
        "/logicalNetworks/0/ipPoolEnd",
        "ipPoolEnd is missing next to ipPoolStart; give an address from 10.30.7.1 to 10.30.7.254, or remove both to have a pool chosen",
      ],
    ],
  },
  {
    name: "a pool without a start, and an end outside the prefix",
    reason: "both are reported at once",
    change: (request) => {
      leaveOut(lnet(request), "ipPoolStart");
      lnet(request).ipPoolEnd = "10.30.9.1";
    },
    expected: [
      ["warning", "pool-no-headroom", "/logicalNetworks/0"],
      [
        "error",
        "lnet-pool-in-prefix",
        "/logicalNetworks/0/ipPoolEnd",
        "ipPoolEnd 10.30.9.1 is outside 10.30.7.0/24; use an address from 10.30.7.1 to 10.30.7.254",
      ],
      [
        "error",
        "lnet-pool-in-prefix",
        "/logicalNetworks/0/ipPoolStart",
        "ipPoolStart is missing next to ipPoolEnd; give an address from 10.30.7.1 to 10.30.7.254, or remove both to have a pool chosen",
      ],
    ],
  },
  {
    name: "a pool as large as can be",
    reason: "from behind the DNS server to before the reservation, with everything else chosen",
    change: (request) => {
      chooseEverything(request);
      Object.assign(lnet(request), { ipPoolStart: "10.30.7.9", ipPoolEnd: "10.30.7.239" });
    },
    expected: [],
    within: ["lnet-pool-in-prefix", "lnet-pool-clear", "arc-ip-formula", "pool-no-headroom", "lnet-pool-required-in-practice"],
  },
  {
    name: "a pool that swallows the gateway",
    reason: "published templates have it; the part behind is longer",
    change: (request) => {
      chooseEverything(request);
      Object.assign(lnet(request), { ipPoolStart: "10.30.7.1", ipPoolEnd: "10.30.7.49", dnsServers: ["192.168.10.5"] });
    },
    expected: [
      [
        "error",
        "lnet-pool-clear",
        "/logicalNetworks/0/ipPoolStart",
        'the IP pool of "plant-7" 10.30.7.1-10.30.7.49 overlaps the gateway 10.30.7.1; use 10.30.7.2-10.30.7.49, or remove ipPoolStart and ipPoolEnd to have a pool chosen',
      ],
    ],
  },
  {
    name: "a pool that ends on the broadcast address",
    reason: "published templates have it; it is the end that has to change",
    change: (request) => {
      chooseEverything(request);
      Object.assign(lnet(request), { ipPoolStart: "10.30.7.20", ipPoolEnd: "10.30.7.255", reserved: [] });
    },
    expected: [
      [
        "error",
        "lnet-pool-clear",
        "/logicalNetworks/0/ipPoolEnd",
        'the IP pool of "plant-7" 10.30.7.20-10.30.7.255 overlaps the broadcast address 10.30.7.255; use 10.30.7.20-10.30.7.254, or remove ipPoolStart and ipPoolEnd to have a pool chosen',
      ],
    ],
  },
  {
    name: "a pool that is the whole prefix",
    reason: "everything in its way is reported in one finding, and nothing of what has no room because of it",
    change: (request) => {
      chooseEverything(request);
      Object.assign(lnet(request), { ipPoolStart: "10.30.7.0", ipPoolEnd: "10.30.7.255" });
    },
    expected: [
      [
        "error",
        "lnet-pool-clear",
        "/logicalNetworks/0/ipPoolStart",
        'the IP pool of "plant-7" 10.30.7.0-10.30.7.255 overlaps the network address 10.30.7.0, the gateway 10.30.7.1, a DNS server 10.30.7.2 and more; use 10.30.7.3-10.30.7.239, or remove ipPoolStart and ipPoolEnd to have a pool chosen',
      ],
    ],
  },
  {
    name: "a pool with a reservation in it that leaves too little on either side",
    reason: "a part that does not hold what the clusters need is not offered",
    change: (request) => {
      chooseEverything(request);
      Object.assign(lnet(request), {
        ipPoolStart: "10.30.7.20",
        ipPoolEnd: "10.30.7.34",
        reserved: [{ name: "scanner", range: "10.30.7.27" }],
      });
    },
    expected: [
      [
        "error",
        "lnet-pool-clear",
        "/logicalNetworks/0/ipPoolEnd",
        'the IP pool of "plant-7" 10.30.7.20-10.30.7.34 overlaps the reservation "scanner" 10.30.7.27; use 10.30.7.3-10.30.7.16, or remove ipPoolStart and ipPoolEnd to have a pool chosen',
      ],
    ],
  },
  {
    name: "a pool with a reservation for every network in it",
    reason: "those at the top count everywhere",
    change: (request) => (request.reserved = ["10.30.7.49-10.30.7.50"]),
    expected: [
      [
        "error",
        "lnet-pool-clear",
        "/logicalNetworks/0/ipPoolEnd",
        'the IP pool of "plant-7" 10.30.7.20-10.30.7.49 overlaps a reservation 10.30.7.49-10.30.7.50; use 10.30.7.20-10.30.7.48, or remove ipPoolStart and ipPoolEnd to have a pool chosen',
      ],
    ],
  },
  {
    name: "a pool one address too small",
    reason: "3 + 5 and 1 + 3 nodes, and one for upgrades of each cluster, are 14",
    change: (request) => (lnet(request).ipPoolEnd = "10.30.7.32"),
    expected: [
      [
        "error",
        "arc-ip-formula",
        "/logicalNetworks/0/ipPoolEnd",
        'the IP pool from 10.30.7.20 to 10.30.7.32 has 13 addresses, but its clusters need 14 (12 now, 14 during an upgrade: "line-1" 3 control plane nodes, 5 worker nodes, 1 for upgrades; "line-2" 1 control plane node, 3 worker nodes, 1 for upgrades); end it at 10.30.7.33',
      ],
    ],
  },
  {
    name: "a pool of exactly what is needed",
    reason: "enough, and no room to grow",
    change: (request) => (lnet(request).ipPoolEnd = "10.30.7.33"),
    expected: [["warning", "pool-no-headroom", "/logicalNetworks/0/ipPoolStart"]],
    within: ["arc-ip-formula"],
  },
  {
    name: "a pool that starts too late to be long enough",
    reason: "an earlier start is what would be right",
    change: (request) => {
      chooseEverything(request);
      Object.assign(lnet(request), { ipPoolStart: "10.30.7.250", ipPoolEnd: "10.30.7.254", reserved: [] });
    },
    expected: [
      [
        "error",
        "arc-ip-formula",
        "/logicalNetworks/0/ipPoolEnd",
        'the IP pool from 10.30.7.250 to 10.30.7.254 has 5 addresses, but its clusters need 14 (12 now, 14 during an upgrade: "line-1" 3 control plane nodes, 5 worker nodes, 1 for upgrades; "line-2" 1 control plane node, 3 worker nodes, 1 for upgrades); use 10.30.7.241-10.30.7.254',
      ],
    ],
  },
  {
    name: "a pool in a prefix that is too small for it",
    reason: "neither start nor end would help",
    change: (request) => {
      chooseEverything(request);
      Object.assign(lnet(request), {
        addressPrefix: "10.30.7.0/28",
        gateway: "10.30.7.1",
        ipPoolStart: "10.30.7.4",
        ipPoolEnd: "10.30.7.14",
        reserved: [],
      });
      cluster(request, 1).controlPlaneNodeCount = 3;
    },
    expected: [
      ["error", "pool-does-not-fit", "/logicalNetworks/0/addressPrefix"],
      [
        "error",
        "arc-ip-formula",
        "/logicalNetworks/0/ipPoolEnd",
        'the IP pool from 10.30.7.4 to 10.30.7.14 has 11 addresses, but its clusters need 16 (14 now, 16 during an upgrade: "line-1" 3 control plane nodes, 5 worker nodes, 1 for upgrades; "line-2" 3 control plane nodes, 3 worker nodes, 1 for upgrades); 10.30.7.0/28 has only 14 usable addresses, so use a larger prefix or fewer nodes',
      ],
    ],
  },
  {
    name: "no pool",
    reason: "one is chosen, with the size that is needed",
    change: (request) => {
      leaveOut(lnet(request), "ipPoolStart");
      leaveOut(lnet(request), "ipPoolEnd");
    },
    expected: [
      [
        "warning",
        "lnet-pool-missing",
        "/logicalNetworks/0",
        "no IP pool is given, and AKS Arc requires one, which cannot be added to an existing network; give ipPoolStart and ipPoolEnd, or have a plan choose them",
      ],
      ["warning", "pool-no-headroom", "/logicalNetworks/0"],
    ],
  },
  {
    name: "reservations outside every prefix, two in a row",
    reason: "removing the first would move the second to its place, so only the second has that repair",
    change: (request) => (lnet(request).reserved = ["10.30.8.9", "10.30.9.0/24", "10.30.7.250"]),
    expected: [
      [
        "info",
        "reservation-outside-prefix",
        "/logicalNetworks/0/reserved/0",
        "10.30.8.9 is outside 10.30.7.0/24 and has no effect; remove it or correct it",
      ],
      [
        "info",
        "reservation-outside-prefix",
        "/logicalNetworks/0/reserved/1",
        "10.30.9.0/24 is outside 10.30.7.0/24 and has no effect; remove it or correct it",
      ],
    ],
  },
  {
    name: "a reservation for every network in the management network",
    reason: "it is outside the logical network, and in one of the networks all the same",
    change: (request) => (request.reserved = ["192.168.10.77"]),
    expected: [],
    within: ["reservation-outside-prefix"],
  },
  {
    name: "a reservation for every network in none",
    reason: "it reserves nothing",
    change: (request) => (request.reserved = [{ name: "old plant", range: "10.31.0.0/16" }]),
    expected: [
      [
        "info",
        "reservation-outside-prefix",
        "/reserved/0",
        "10.31.0.0/16 is outside 10.30.7.0/24 and 192.168.10.0/24 and has no effect; remove it or correct it",
      ],
    ],
  },
  {
    name: "a reservation elsewhere with addresses of services and pods",
    reason: "it would be hidden from the pods",
    change: (request) =>
      (request.reserved = [
        { name: "corp-servers", range: "10.100.0.0/16" },
        { name: "old plant", range: "10.64.0.0-10.255.255.255" },
        "10.112.0.0/16",
      ]),
    expected: [
      [
        "warning",
        "reservation-hidden",
        "/reserved/0",
        '"corp-servers" 10.100.0.0/16 overlaps the service range 10.96.0.0/12, so pods cannot reach what is there; use other addresses there if pods must reach it',
      ],
      [
        "warning",
        "reservation-hidden",
        "/reserved/1",
        '"old plant" 10.64.0.0-10.255.255.255 overlaps the pod range 10.244.0.0/16 and the service range 10.96.0.0/12, so pods cannot reach what is there; use other addresses there if pods must reach it',
      ],
      [
        "info",
        "reservation-outside-prefix",
        "/reserved/2",
        "10.112.0.0/16 is outside 10.30.7.0/24 and 192.168.10.0/24 and has no effect; remove it or correct it",
      ],
    ],
  },
  {
    name: "reservations elsewhere around the service range and the pod range",
    reason: "pods can reach what is there",
    change: (request) => (request.reserved = ["10.95.255.255", "10.112.0.0/32", "10.243.255.255", "10.245.0.0"]),
    expected: [0, 1, 2, 3].map((index) => ["info", "reservation-outside-prefix", `/reserved/${index}`]),
    within: ["reservation-hidden"],
  },
  {
    name: "one prefix on two VLANs",
    reason: "allowed, and told at the later network",
    change: (request) => addNetwork(request, { addressPrefix: "10.30.7.128/25", gateway: "10.30.7.129", vlan: 308 }),
    expected: [
      [
        "warning",
        "lnet-prefix-overlap",
        "/logicalNetworks/1/addressPrefix",
        '10.30.7.128/25 on VLAN 308 overlaps 10.30.7.0/24 of logical network "plant-7" on VLAN 307; use a prefix of its own, or the same VLAN if it is one network',
      ],
    ],
  },
  {
    name: "the prefix of the management network on another VLAN",
    reason: "the management network exists first",
    change: (request) => addNetwork(request, { addressPrefix: "192.168.10.0/24", gateway: "192.168.10.1" }),
    expected: [
      [
        "warning",
        "lnet-prefix-overlap",
        "/logicalNetworks/1/addressPrefix",
        "192.168.10.0/24 on VLAN 308 overlaps 192.168.10.0/24 of the management network on VLAN 8; use a prefix of its own, or the same VLAN if it is one network",
      ],
    ],
  },
];
