import { bare, classic, cluster, hub, overlay, type Row, subnet } from "./row.js";

export const virtualNetworkRows: readonly Row[] = [
  {
    name: "a virtual network that holds forbidden ranges",
    reason: "by overlap, not by its own first and last address",
    change: (request) => {
      bare(request, "172.16.0.0/12");
    },
    expected: [
      [
        "error",
        "aks-forbidden",
        "/virtualNetwork/addressPrefixes/0",
        "prefix 172.16.0.0/12 overlaps 172.30.0.0/16, 172.31.0.0/16, which AKS cannot use; use 172.16.0.0/13",
      ],
    ],
  },
  {
    name: "a virtual network beside forbidden ranges",
    reason: "172.16.0.0/13 ends at 172.23",
    change: (request) => {
      bare(request, "172.16.0.0/13");
    },
    expected: [],
    within: ["aks-forbidden", "aks-vnet-size"],
  },
  {
    name: "link-local addresses",
    reason: "two documents forbid them",
    change: (request) => {
      bare(request, "10.1.0.0/16", "169.254.0.0/24");
    },
    expected: [
      [
        "error",
        "aks-forbidden",
        "/virtualNetwork/addressPrefixes/1",
        "prefix 169.254.0.0/24 overlaps 169.254.0.0/16, which AKS cannot use; use another",
      ],
      [
        "error",
        "azure-vnet-forbidden",
        "/virtualNetwork/addressPrefixes/1",
        "prefix 169.254.0.0/24 overlaps 169.254.0.0/16, which a virtual network cannot use; use another",
      ],
    ],
  },
  {
    name: "the address of Azure's own services",
    reason: "168.63.129.16 in a public prefix",
    change: (request) => {
      bare(request, "168.63.129.0/24");
    },
    expected: [
      [
        "error",
        "azure-vnet-forbidden",
        "/virtualNetwork/addressPrefixes/0",
        "prefix 168.63.129.0/24 overlaps 168.63.129.16/32, which a virtual network cannot use; use 168.63.129.128/25",
      ],
    ],
  },
  {
    name: "public addresses",
    reason: "a virtual network may have them",
    change: (request) => {
      bare(request, "168.63.128.0/24");
    },
    expected: [
      [
        "info",
        "prefix-public",
        "/virtualNetwork/addressPrefixes/0",
        "168.63.128.0/24 is public address space; use it only if it is assigned to you, because hosts here cannot reach its owner. Private ranges are 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16",
      ],
    ],
    within: ["azure-vnet-forbidden"],
  },
  {
    name: "a prefix inside another",
    reason: "it adds nothing, and Azure refuses it",
    change: (request) => {
      request.virtualNetwork.addressPrefixes.push("10.1.128.0/17");
    },
    expected: [
      [
        "error",
        "azure-vnet-overlap",
        "/virtualNetwork/addressPrefixes/2",
        "the virtual network's prefix 10.1.128.0/17 overlaps the virtual network's prefix 10.1.0.0/16; use another prefix, or remove it",
      ],
    ],
  },
  {
    name: "the same prefix three times",
    reason: "of two in a row only the last can be omitted without moving the other to its place",
    change: (request) => {
      request.virtualNetwork.addressPrefixes.push("10.1.0.0/16", "10.1.0.0/16");
    },
    expected: [
      [
        "error",
        "azure-vnet-overlap",
        "/virtualNetwork/addressPrefixes/2",
        "the virtual network's prefix 10.1.0.0/16 overlaps the virtual network's prefix 10.1.0.0/16; use another prefix, or remove it",
      ],
      [
        "error",
        "azure-vnet-overlap",
        "/virtualNetwork/addressPrefixes/3",
        "the virtual network's prefix 10.1.0.0/16 overlaps the virtual network's prefix 10.1.0.0/16; use another prefix, or remove it",
      ],
    ],
  },
  {
    name: "IPv6 prefixes that overlap",
    reason: "the same for the other family",
    change: (request) => {
      request.virtualNetwork.addressPrefixes.push("fd00:db8:1:8000::/49");
    },
    expected: [
      [
        "error",
        "azure-vnet-overlap",
        "/virtualNetwork/addressPrefixes/2",
        "the virtual network's prefix fd00:db8:1:8000::/49 overlaps the virtual network's prefix fd00:db8:1::/48; use another prefix, or remove it",
      ],
    ],
  },
  {
    name: "prefixes that adjoin",
    reason: "they do not overlap",
    change: (request) => {
      request.virtualNetwork.addressPrefixes.push("10.3.0.0/16", "fd00:db8:3::/48");
    },
    expected: [],
    within: ["azure-vnet-overlap"],
  },
  {
    name: "IPv6 alone",
    reason: "Azure has no such virtual network",
    change: (request) => {
      bare(request, "fd00:db8:1::/48");
    },
    expected: [
      ["error", "azure-vnet-ipv4", "/virtualNetwork/addressPrefixes", "addressPrefixes has no IPv4 prefix; give one, such as 10.0.0.0/16"],
    ],
  },
  {
    name: "IPv6 first",
    reason: "the order of the prefixes is free",
    change: (request) => {
      bare(request, "fd00:db8:1::/48", "10.1.0.0/16");
    },
    expected: [],
    within: ["azure-vnet-ipv4"],
  },
  {
    name: "larger than a /8",
    reason: "the most that AKS takes",
    change: (request) => {
      bare(request, "8.0.0.0/7");
    },
    expected: [
      ["warning", "aks-vnet-size", "/virtualNetwork/addressPrefixes/0", "prefix 8.0.0.0/7 is larger than a /8; use smaller ones"],
      [
        "info",
        "prefix-public",
        "/virtualNetwork/addressPrefixes/0",
        "8.0.0.0/7 is public address space; use it only if it is assigned to you, because hosts here cannot reach its owner. Private ranges are 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16",
      ],
    ],
  },
  {
    name: "host bits",
    reason: "they are reported and masked",
    change: (request) => {
      subnet(request, 0).addressPrefixes = ["10.1.0.7/24"];
      cluster(request, overlay).podCidrs = ["10.244.0.0/16", "fd12:3456:789a::1/64"];
    },
    expected: [
      [
        "warning",
        "prefix-host-bits",
        "/virtualNetwork/subnets/0/addressPrefixes/0",
        "10.1.0.7/24 has host bits set; it is read as 10.1.0.0/24",
      ],
      [
        "warning",
        "prefix-host-bits",
        "/clusters/1/podCidrs/1",
        "fd12:3456:789a::1/64 has host bits set; it is read as fd12:3456:789a::/64",
      ],
    ],
  },
  {
    name: "a peered network that overlaps",
    reason: "Azure refuses the peering",
    change: (request) => {
      hub(request).addressPrefixes[0] = "10.1.64.0/18";
    },
    expected: [
      [
        "error",
        "azure-peering-overlap",
        "/virtualNetwork/peeredNetworks/0/addressPrefixes/0",
        'the peered network "hub" 10.1.64.0/18 overlaps the virtual network\'s prefix 10.1.0.0/16; use another prefix in one of the two',
      ],
    ],
  },
  {
    name: "a peered network that overlaps in IPv6",
    reason: "the same for the other family",
    change: (request) => {
      hub(request).addressPrefixes[1] = "fd00:db8::/32";
    },
    expected: [
      [
        "error",
        "azure-peering-overlap",
        "/virtualNetwork/peeredNetworks/0/addressPrefixes/1",
        'the peered network "hub" fd00:db8::/32 overlaps the virtual network\'s prefix fd00:db8:1::/48; use another prefix in one of the two',
      ],
    ],
  },
  {
    name: "a peered network right beside",
    reason: "10.0.0.0/16 is also the default service range",
    change: (request) => {
      hub(request).addressPrefixes = ["10.0.0.0/16"];
    },
    expected: [
      [
        "warning",
        "aks-svc-default",
        "/clusters/2/serviceCidr",
        'serviceCidr is not given, so AKS uses 10.0.0.0/16, which overlaps the peered network "hub" 10.0.0.0/16; give 172.16.0.0/16',
      ],
    ],
    within: ["azure-peering-overlap"],
  },
  {
    name: "a site that overlaps",
    reason: "it should not, and nothing is planned where it does",
    change: (request) => {
      request.virtualNetwork.onPremisesPrefixes = ["10.1.128.0/17"];
    },
    expected: [
      [
        "warning",
        "aks-vnet-hybrid",
        "/virtualNetwork/onPremisesPrefixes/0",
        "the on-premises prefix 10.1.128.0/17 overlaps the virtual network's prefix 10.1.0.0/16; use another prefix in one of the two",
      ],
    ],
  },
  {
    name: "a site right beside",
    reason: "10.2.0.0/15 begins behind the virtual network",
    change: (request) => {
      request.virtualNetwork.peeredNetworks = [];
      request.virtualNetwork.onPremisesPrefixes = ["10.2.0.0/15"];
    },
    expected: [],
    within: ["aks-vnet-hybrid"],
  },
  {
    name: "a default route to the site",
    reason: "it names no addresses that are in use",
    change: (request) => {
      request.virtualNetwork.onPremisesPrefixes?.push("0.0.0.0/0");
    },
    expected: [
      [
        "info",
        "aks-outbound-on-premises",
        "/virtualNetwork/onPremisesPrefixes/2",
        "a default route leads on premises; the internet traffic of the nodes must be allowed there",
      ],
    ],
  },
  {
    name: "everything but a default route",
    reason: "two halves of the address space are in use, as far as anybody says",
    change: (request) => {
      bare(request, "10.1.0.0/16");
      request.virtualNetwork.onPremisesPrefixes = ["128.0.0.0/1"];
    },
    expected: [
      [
        "warning",
        "prefix-special-purpose",
        "/virtualNetwork/onPremisesPrefixes/0",
        "128.0.0.0/1 overlaps 169.254.0.0/16 (Link Local, RFC 3927) and 12 more such ranges; use a prefix of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
      ],
    ],
    within: ["aks-outbound-on-premises"],
  },
  {
    name: "more addresses than a virtual network has",
    reason: "a pod keeps one in a node subnet",
    change: (request) => {
      bare(request, "10.0.0.0/9");
      request.clusters = [
        { name: "a", networkModel: "node-subnet", nodePools: [{ name: "system", nodeCount: 939, maxPods: 69, maxSurge: 1 }] },
      ];
    },
    expected: [
      [
        "warning",
        "aks-vnet-size",
        "/virtualNetwork/addressPrefixes",
        "65800 addresses are planned for nodes and pods, but a virtual network can have 65536; use overlay, or static blocks",
      ],
      [
        "warning",
        "aks-svc-default",
        "/clusters/0/serviceCidr",
        "serviceCidr is not given, so AKS uses 10.0.0.0/16, which overlaps the virtual network's prefix 10.0.0.0/9; give 172.16.0.0/16",
      ],
    ],
  },
  {
    name: "just as many addresses as a virtual network has",
    reason: "65536 of them",
    change: (request) => {
      bare(request, "10.0.0.0/9");
      request.clusters = [
        { name: "a", networkModel: "node-subnet", nodePools: [{ name: "system", nodeCount: 511, maxPods: 127, maxSurge: 1 }] },
      ];
    },
    expected: [
      [
        "warning",
        "aks-svc-default",
        "/clusters/0/serviceCidr",
        "serviceCidr is not given, so AKS uses 10.0.0.0/16, which overlaps the virtual network's prefix 10.0.0.0/9; give 172.16.0.0/16",
      ],
    ],
    within: ["aks-vnet-size"],
  },
  {
    name: "many addresses in static blocks",
    reason: "those are what the limit does not count",
    change: (request) => {
      bare(request, "10.0.0.0/9");
      request.clusters = [
        { name: "a", networkModel: "pod-subnet-static-block", nodePools: [{ name: "system", nodeCount: 940, maxPods: 239, maxSurge: 1 }] },
      ];
    },
    expected: [
      [
        "warning",
        "aks-svc-default",
        "/clusters/0/serviceCidr",
        "serviceCidr is not given, so AKS uses 10.0.0.0/16, which overlaps the virtual network's prefix 10.0.0.0/9; give 172.16.0.0/16",
      ],
    ],
    within: ["aks-vnet-size"],
  },
  {
    name: "a reservation elsewhere",
    reason: "it reserves nothing",
    change: (request) => {
      request.reserved = ["10.1.6.0/24", "10.9.0.0/24"];
    },
    expected: [
      [
        "info",
        "reservation-outside-prefix",
        "/reserved/1",
        "10.9.0.0/24 is outside 10.1.0.0/16 and has no effect; remove it or correct it",
      ],
    ],
  },
  {
    name: "an address for the control plane",
    reason: "Azure chooses it",
    change: (request) => {
      cluster(request, classic).controlPlaneIp = "10.1.0.10";
    },
    expected: [
      [
        "warning",
        "aks-control-plane-managed",
        "/clusters/0/controlPlaneIp",
        "controlPlaneIp 10.1.0.10 is not used, because Azure chooses the address of the API server; remove it",
      ],
    ],
  },
  {
    name: "a number of control plane nodes",
    reason: "a shape that other platforms have, and no address",
    change: (request) => {
      cluster(request, classic).controlPlaneNodeCount = 3;
    },
    expected: [],
    within: ["aks-control-plane-managed"],
  },
  {
    name: "two peered networks that overlap",
    reason: "Azure refuses the second peering",
    change: (request) => {
      request.virtualNetwork.peeredNetworks?.push({ name: "spoke", addressPrefixes: ["10.2.8.0/24"] });
    },
    expected: [
      [
        "error",
        "azure-peers-overlap",
        "/virtualNetwork/peeredNetworks/1/addressPrefixes/0",
        'the peered network "spoke" 10.2.8.0/24 overlaps the peered network "hub" 10.2.0.0/16; use another prefix in one of the two',
      ],
    ],
  },
  {
    name: "two peered networks side by side",
    reason: "10.3 begins behind 10.2",
    change: (request) => {
      request.virtualNetwork.peeredNetworks?.push({ name: "spoke", addressPrefixes: ["10.3.0.0/24"] });
    },
    expected: [],
    within: ["azure-peers-overlap"],
  },
];
