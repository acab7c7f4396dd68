import type { Row } from "./row.js";

export const managementRows: readonly Row[] = [
  {
    name: "a range of five addresses",
    reason: "six is the least",
    change: ({ managementNetwork }) => (managementNetwork.ipRange = { start: "192.168.10.20", end: "192.168.10.24" }),
    expected: [
      [
        "error",
        "mgmt-pool-six",
        "/managementNetwork/ipRange",
        "5 addresses are in the management IP range; use 6 to 255, such as 192.168.10.20-192.168.10.25",
      ],
    ],
  },
  {
    name: "a range of five addresses at the end of the prefix",
    reason: "it grows downwards",
    change: ({ managementNetwork }) => (managementNetwork.ipRange = { start: "192.168.10.250", end: "192.168.10.254" }),
    expected: [
      [
        "error",
        "mgmt-pool-six",
        "/managementNetwork/ipRange",
        "5 addresses are in the management IP range; use 6 to 255, such as 192.168.10.249-192.168.10.254",
      ],
    ],
  },
  {
    name: "a range of six addresses up to the last usable one",
    reason: "six is the least, and the broadcast address is omitted",
    change: ({ managementNetwork }) => (managementNetwork.ipRange = { start: "192.168.10.249", end: "192.168.10.254" }),
    expected: [],
    within: ["mgmt-pool-six", "mgmt-pool-clear", "mgmt-in-prefix"],
  },
  {
    name: "a range of 256 addresses",
    reason: "255 is the most",
    change: ({ managementNetwork }) =>
      Object.assign(managementNetwork, { addressPrefix: "192.168.0.0/20", ipRange: { start: "192.168.12.0", end: "192.168.12.255" } }),
    expected: [
      [
        "error",
        "mgmt-pool-six",
        "/managementNetwork/ipRange",
        "256 addresses are in the management IP range; use 6 to 255, such as 192.168.12.0-192.168.12.254",
      ],
    ],
  },
  {
    name: "a range of 255 addresses",
    reason: "255 is the most",
    change: ({ managementNetwork }) =>
      Object.assign(managementNetwork, { addressPrefix: "192.168.0.0/20", ipRange: { start: "192.168.12.0", end: "192.168.12.254" } }),
    expected: [],
    within: ["mgmt-pool-six"],
  },
  {
    name: "one address and five",
    reason: "two ranges are allowed when the first is a single address",
    change: ({ managementNetwork }) => {
      delete managementNetwork.ipRange;
      managementNetwork.ipRanges = [
        { start: "192.168.10.20", end: "192.168.10.20" },
        { start: "192.168.10.30", end: "192.168.10.34" },
      ];
    },
    expected: [],
    within: ["mgmt-pool-six"],
  },
  {
    name: "two ranges of three",
    reason: "the first is no single address",
    change: ({ managementNetwork }) => {
      delete managementNetwork.ipRange;
      managementNetwork.ipRanges = [
        { start: "192.168.10.20", end: "192.168.10.22" },
        { start: "192.168.10.30", end: "192.168.10.32" },
      ];
    },
    expected: [
      [
        "error",
        "mgmt-pool-six",
        "/managementNetwork/ipRanges/0",
        "the first of two IP ranges has 3 addresses; use 1, or one contiguous range",
      ],
    ],
  },
  {
    name: "three ranges",
    reason: "two is the most",
    change: ({ managementNetwork }) => {
      delete managementNetwork.ipRange;
      managementNetwork.ipRanges = [20, 30, 40].map((host) => ({ start: `192.168.10.${host}`, end: `192.168.10.${host + 1}` }));
    },
    expected: [
      [
        "error",
        "mgmt-pool-six",
        "/managementNetwork/ipRanges",
        "3 IP ranges are given; use one, or 2 of which the first is a single address",
      ],
    ],
  },
  {
    name: "two ranges that overlap",
    reason: "the later one is reported",
    change: ({ managementNetwork }) => {
      delete managementNetwork.ipRange;
      managementNetwork.ipRanges = [
        { start: "192.168.10.20", end: "192.168.10.20" },
        { start: "192.168.10.20", end: "192.168.10.29" },
      ];
    },
    expected: [
      [
        "error",
        "mgmt-pool-clear",
        "/managementNetwork/ipRanges/1",
        "the management IP range 192.168.10.20-192.168.10.29 overlaps the management IP range 192.168.10.20; use 192.168.10.21-192.168.10.29",
      ],
    ],
  },
  {
    name: "a range the wrong way round",
    reason: "told, and otherwise taken as it is meant",
    change: ({ managementNetwork }) => (managementNetwork.ipRange = { start: "192.168.10.25", end: "192.168.10.20" }),
    expected: [
      [
        "error",
        "range-order",
        "/managementNetwork/ipRange/start",
        "start 192.168.10.25 is after end 192.168.10.20; use 192.168.10.20-192.168.10.25",
      ],
    ],
  },
  {
    name: "a range that starts with the network address",
    reason: "nothing can have that address",
    change: ({ managementNetwork }) => {
      managementNetwork.ipRange = { start: "192.168.10.0", end: "192.168.10.9" };
    },
    expected: [
      [
        "error",
        "mgmt-pool-clear",
        "/managementNetwork/ipRange",
        "the management IP range 192.168.10.0-192.168.10.9 overlaps the network address 192.168.10.0, the management gateway 192.168.10.1 and a DNS server 192.168.10.5; use 192.168.10.13-192.168.10.18",
      ],
    ],
  },
  {
    name: "a range that ends on the broadcast address",
    reason: "nothing can have that address",
    change: ({ managementNetwork }) => (managementNetwork.ipRange = { start: "192.168.10.249", end: "192.168.10.255" }),
    expected: [
      [
        "error",
        "mgmt-pool-clear",
        "/managementNetwork/ipRange",
        "the management IP range 192.168.10.249-192.168.10.255 overlaps the broadcast address 192.168.10.255; use 192.168.10.249-192.168.10.254",
      ],
    ],
  },
  {
    name: "a range with the gateway in it",
    reason: "too small without it",
    change: ({ managementNetwork }) => (managementNetwork.ipRange = { start: "192.168.10.1", end: "192.168.10.6" }),
    expected: [
      [
        "error",
        "mgmt-pool-clear",
        "/managementNetwork/ipRange",
        "the management IP range 192.168.10.1-192.168.10.6 overlaps the management gateway 192.168.10.1 and a DNS server 192.168.10.5; use 192.168.10.13-192.168.10.18",
      ],
    ],
  },
  {
    name: "a range with the DNS server of a logical network in it",
    reason: "a server behind a router is in the network that has its address",
    change: (request) => {
      request.managementNetwork.dnsServers = [];
      request.managementNetwork.ipRange = { start: "192.168.10.2", end: "192.168.10.8" };
    },
    expected: [
      [
        "error",
        "mgmt-pool-clear",
        "/managementNetwork/ipRange",
        "the management IP range 192.168.10.2-192.168.10.8 overlaps a DNS server 192.168.10.5; use 192.168.10.13-192.168.10.18",
      ],
    ],
  },
  {
    name: "a range outside the prefix",
    reason: "a block of the management network is meant",
    change: ({ managementNetwork }) => (managementNetwork.ipRange = { start: "192.168.11.20", end: "192.168.11.25" }),
    expected: [
      [
        "error",
        "mgmt-in-prefix",
        "/managementNetwork/ipRange",
        "range 192.168.11.20-192.168.11.25 is outside 192.168.10.0/24; use addresses from 192.168.10.1 to 192.168.10.254",
      ],
    ],
  },
  {
    name: "gateway and cluster IP outside the prefix",
    reason: "each is reported",
    change: ({ managementNetwork }) => Object.assign(managementNetwork, { gateway: "192.168.11.1", clusterIp: "192.168.9.255" }),
    expected: [
      [
        "error",
        "mgmt-in-prefix",
        "/managementNetwork/gateway",
        "gateway 192.168.11.1 is outside 192.168.10.0/24; use addresses from 192.168.10.1 to 192.168.10.254",
      ],
      [
        "error",
        "mgmt-in-prefix",
        "/managementNetwork/clusterIp",
        "cluster IP 192.168.9.255 is outside 192.168.10.0/24; use addresses from 192.168.10.1 to 192.168.10.254",
      ],
    ],
  },
  {
    name: "a cluster IP that is the broadcast address",
    reason: "inside the prefix, and not a usable address of it",
    change: ({ managementNetwork }) => (managementNetwork.clusterIp = "192.168.10.255"),
    expected: [
      [
        "error",
        "mgmt-in-prefix",
        "/managementNetwork/clusterIp",
        "cluster IP 192.168.10.255 is not a usable address of 192.168.10.0/24; use addresses from 192.168.10.1 to 192.168.10.254",
      ],
    ],
  },
  {
    name: "a cluster IP that is the gateway",
    reason: "two things cannot have one address",
    change: ({ managementNetwork }) => (managementNetwork.clusterIp = "192.168.10.1"),
    expected: [
      [
        "error",
        "mgmt-pool-clear",
        "/managementNetwork/clusterIp",
        "the cluster IP 192.168.10.1 overlaps the management gateway 192.168.10.1; use a free address such as 192.168.10.2",
      ],
    ],
  },
  {
    name: "a cluster IP outside the range",
    reason: "the documents do not say it has to be in it",
    change: ({ managementNetwork }) => (managementNetwork.clusterIp = "192.168.10.50"),
    expected: [],
    within: ["mgmt-in-prefix", "mgmt-pool-clear"],
  },
  {
    name: "a gateway that serves DNS",
    reason: "a router may, and nothing is claimed there",
    change: ({ managementNetwork }) => (managementNetwork.dnsServers = ["192.168.10.1"]),
    expected: [],
  },
  {
    name: "a machine outside the prefix",
    reason: "machines are in the subnet of the range",
    change: ({ managementNetwork }) => (managementNetwork.nodeIps = ["192.168.10.11", "192.168.11.12"]),
    expected: [
      [
        "error",
        "mgmt-nodes-same-subnet-not-in-pool",
        "/managementNetwork/nodeIps/1",
        "machine 192.168.11.12 is outside 192.168.10.0/24; use an address from 192.168.10.1 to 192.168.10.254 outside the IP range",
      ],
    ],
  },
  {
    name: "a machine in the range",
    reason: "machines are outside it",
    change: ({ managementNetwork }) => (managementNetwork.nodeIps = ["192.168.10.25"]),
    expected: [
      [
        "error",
        "mgmt-nodes-same-subnet-not-in-pool",
        "/managementNetwork/nodeIps/0",
        "the machine 192.168.10.25 overlaps the management IP range 192.168.10.20-192.168.10.25; use a free address such as 192.168.10.2",
      ],
    ],
  },
  {
    name: "a machine right before the range and one right behind it",
    reason: "outside it",
    change: ({ managementNetwork }) => (managementNetwork.nodeIps = ["192.168.10.19", "192.168.10.26"]),
    expected: [],
    within: ["mgmt-nodes-same-subnet-not-in-pool"],
  },
  {
    name: "two machines with one address, the second of which is the gateway's too",
    reason: "one finding for one address, which names both",
    change: ({ managementNetwork }) => (managementNetwork.nodeIps = ["192.168.10.11", "192.168.10.1", "192.168.10.11"]),
    expected: [
      [
        "error",
        "mgmt-nodes-same-subnet-not-in-pool",
        "/managementNetwork/nodeIps/1",
        "the machine 192.168.10.1 overlaps the management gateway 192.168.10.1; use a free address such as 192.168.10.2",
      ],
      [
        "error",
        "mgmt-nodes-same-subnet-not-in-pool",
        "/managementNetwork/nodeIps/2",
        "the machine 192.168.10.11 overlaps the machine 192.168.10.11; use a free address such as 192.168.10.2",
      ],
    ],
  },
  {
    name: "a machine at the network address",
    reason: "inside the prefix, and nothing can have it",
    change: ({ managementNetwork }) => (managementNetwork.nodeIps = ["192.168.10.0"]),
    expected: [
      [
        "error",
        "mgmt-nodes-same-subnet-not-in-pool",
        "/managementNetwork/nodeIps/0",
        "the machine 192.168.10.0 overlaps the network address 192.168.10.0; use a free address such as 192.168.10.2",
      ],
    ],
  },
  {
    name: "nothing but a prefix",
    reason: "everything else of the management network may be omitted",
    change: (request) => (request.managementNetwork = { addressPrefix: "192.168.10.0/24", vlan: 8 }),
    expected: [],
  },
  {
    name: "a /31 with both of its addresses in use",
    reason: "it has neither network nor broadcast address",
    change: (request) =>
      (request.managementNetwork = {
        addressPrefix: "192.168.10.4/31",
        vlan: 8,
        gateway: "192.168.10.4",
        nodeIps: ["192.168.10.5"],
        dnsServers: ["192.168.10.4"],
      }),
    expected: [
      [
        "error",
        "arb-min-29",
        "/managementNetwork/addressPrefix",
        "192.168.10.4/31 has no room for gateway, control plane IP and VM of the Arc resource bridge; use a /29 or larger",
      ],
    ],
    within: ["mgmt-in-prefix"],
  },
  {
    name: "a machine that serves DNS for the logical network",
    reason: "one host with two roles, not two hosts with one address",
    change: (request) => (request.managementNetwork = { addressPrefix: "192.168.10.4/31", vlan: 8, nodeIps: ["192.168.10.5"] }),
    expected: [
      [
        "error",
        "arb-min-29",
        "/managementNetwork/addressPrefix",
        "192.168.10.4/31 has no room for gateway, control plane IP and VM of the Arc resource bridge; use a /29 or larger",
      ],
    ],
    within: ["mgmt-nodes-same-subnet-not-in-pool"],
  },
  {
    name: "storage networks beside the others",
    reason: "given, they stand in place of the defaults",
    change: ({ managementNetwork }) =>
      (managementNetwork.storageNetworks = [{ addressPrefix: "192.168.11.0/24", vlan: 711 }, { addressPrefix: "10.30.8.0/24" }]),
    expected: [],
    within: ["mgmt-storage-overlap"],
  },
  {
    name: "a storage network that holds both networks",
    reason: "one finding that names them",
    change: ({ managementNetwork }) => (managementNetwork.storageNetworks = [{ name: "smb 1", addressPrefix: "0.0.0.0/0" }]),
    expected: [
      [
        "error",
        "mgmt-storage-overlap",
        "/managementNetwork/storageNetworks/0/addressPrefix",
        'storage network "smb 1" 0.0.0.0/0 overlaps 10.30.7.0/24 of logical network "plant-7" and 192.168.10.0/24 of the management network; use a prefix of its own',
      ],
      [
        "warning",
        "prefix-special-purpose",
        "/managementNetwork/storageNetworks/0/addressPrefix",
        "0.0.0.0/0 overlaps 0.0.0.0/8 (This network, RFC 791) and 14 more such ranges; use a prefix of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
      ],
    ],
  },
  {
    name: "a storage network that is the end of the management network",
    reason: "overlap is enough",
    change: ({ managementNetwork }) => (managementNetwork.storageNetworks = [{ addressPrefix: "192.168.10.192/26" }]),
    expected: [
      [
        "error",
        "mgmt-storage-overlap",
        "/managementNetwork/storageNetworks/0/addressPrefix",
        "storage network 1 192.168.10.192/26 overlaps 192.168.10.0/24 of the management network; use a prefix of its own",
      ],
    ],
  },
  {
    name: "a management network in the range Network ATC takes by default",
    reason: "unless the storage networks are given",
    change: (request) => (request.managementNetwork = { addressPrefix: "10.71.0.0/16", vlan: 8 }),
    expected: [
      [
        "warning",
        "mgmt-storage-defaults",
        "/managementNetwork/addressPrefix",
        "10.71.0.0/16 of the management network overlaps 10.71.1.0/24 (VLAN 711), 10.71.2.0/24 (VLAN 712) and 10.71.3.0/24 (VLAN 713), which Network ATC uses for storage by default; use another prefix, or give the storage networks in managementNetwork.storageNetworks",
      ],
    ],
  },
  {
    name: "the same with storage networks given",
    reason: "the defaults are not used then",
    change: (request) => (request.managementNetwork = { addressPrefix: "10.71.0.0/16", vlan: 8, storageNetworks: [] }),
    expected: [],
    within: ["mgmt-storage-defaults"],
  },
  {
    name: "a management network right behind the defaults of Network ATC",
    reason: "10.71.3.255 is the last of them",
    change: (request) => (request.managementNetwork = { addressPrefix: "10.71.4.0/24", vlan: 8 }),
    expected: [],
    within: ["mgmt-storage-defaults"],
  },
  {
    name: "a prefix with host bits, and one for documentation",
    reason: "told, and taken as the network that is meant",
    change: (request) => {
      request.managementNetwork = { addressPrefix: "192.168.10.7/24", vlan: 8, storageNetworks: [{ addressPrefix: "192.0.2.0/24" }] };
    },
    expected: [
      [
        "warning",
        "prefix-host-bits",
        "/managementNetwork/addressPrefix",
        "192.168.10.7/24 has host bits set; it is read as 192.168.10.0/24",
      ],
      [
        "warning",
        "prefix-special-purpose",
        "/managementNetwork/storageNetworks/0/addressPrefix",
        "192.0.2.0/24 overlaps 192.0.2.0/24 (Documentation (TEST-NET-1), RFC 5737); use a prefix of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
      ],
    ],
  },
];
