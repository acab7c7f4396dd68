import { classic, cluster, only, overlay, pods, type Row, subnet } from "./row.js";

export const dualStackRows: readonly Row[] = [
  {
    name: "a cluster of IPv6 alone",
    reason: "AKS has no such cluster",
    change: (request) => {
      cluster(request, classic).ipFamilies = ["IPv6"];
    },
    expected: [
      ["error", "aks-dual-stack", "/clusters/0/ipFamilies", "ipFamilies is IPv6; use IPv4, or IPv4 and IPv6 in this order"],
      [
        "warning",
        "aks-dual-stack-network",
        "/clusters/0/ipFamilies",
        '"aks-classic" is dual-stack and node-subnet; the documents know that of overlay only',
      ],
      [
        "info",
        "aks-dual-stack-subnet",
        "/clusters/0/ipFamilies",
        'the subnet planned for "aks-classic" has an IPv4 prefix here; give it a /64 of the virtual network too',
      ],
    ],
  },
  {
    name: "a cluster with IPv6 first",
    reason: "IPv4 comes first",
    change: (request) => {
      cluster(request, overlay).ipFamilies = ["ipv6", "ipv4"];
    },
    expected: [["error", "aks-dual-stack", "/clusters/1/ipFamilies", "ipFamilies is IPv6, IPv4; use IPv4, or IPv4 and IPv6 in this order"]],
  },
  {
    name: "IPv4 twice",
    reason: "a family is named once",
    change: (request) => {
      cluster(request, classic).ipFamilies = ["IPv4", "ipv4"];
    },
    expected: [["error", "aks-dual-stack", "/clusters/0/ipFamilies", "ipFamilies is IPv4, IPv4; use IPv4, or IPv4 and IPv6 in this order"]],
  },
  {
    name: "families as az writes them",
    reason: "both ways are known",
    change: (request) => {
      cluster(request, overlay).ipFamilies = ["ipv4", "ipv6"];
    },
    expected: [],
    within: ["aks-dual-stack"],
  },
  {
    name: "IPv6 ranges without the family",
    reason: "the family is what makes a cluster dual-stack",
    change: (request) => {
      delete cluster(request, overlay).ipFamilies;
    },
    expected: [
      [
        "error",
        "aks-dual-stack",
        "/clusters/1/serviceCidrs",
        "serviceCidrs is of IPv4, IPv6, and the ipFamilies are IPv4; give one range for each of IPv4, in this order",
      ],
      [
        "error",
        "aks-dual-stack",
        "/clusters/1/podCidrs",
        "podCidrs is of IPv4, IPv6, and the ipFamilies are IPv4; give one range for each of IPv4, in this order",
      ],
    ],
  },
  {
    name: "a range too few",
    reason: "one for each family",
    change: (request) => {
      cluster(request, overlay).serviceCidrs = ["10.201.0.0/16"];
    },
    expected: [
      [
        "error",
        "aks-dual-stack",
        "/clusters/1/serviceCidrs",
        "serviceCidrs is of IPv4, and the ipFamilies are IPv4, IPv6; give one range for each of IPv4, IPv6, in this order",
      ],
    ],
  },
  {
    name: "ranges in the wrong order",
    reason: "that of the families",
    change: (request) => {
      cluster(request, overlay).podCidrs?.reverse();
    },
    expected: [
      [
        "error",
        "aks-dual-stack",
        "/clusters/1/podCidrs",
        "podCidrs is of IPv6, IPv4, and the ipFamilies are IPv4, IPv6; give one range for each of IPv4, IPv6, in this order",
      ],
    ],
  },
  {
    name: "a range given twice, differently",
    reason: "which one is meant is not clear",
    change: (request) => {
      cluster(request, overlay).serviceCidr = "10.202.0.0/16";
      cluster(request, overlay).podCidr = "10.244.0.0/16";
    },
    expected: [
      [
        "error",
        "aks-dual-stack",
        "/clusters/1/serviceCidr",
        "serviceCidr 10.202.0.0/16 is not 10.201.0.0/16, which serviceCidrs has for IPv4; give one of the two",
      ],
    ],
  },
  {
    name: "an IPv6 service range of /64",
    reason: "no larger than /108",
    change: (request) => {
      cluster(request, overlay).serviceCidrs = ["10.201.0.0/16", "fd12:3456:789a:1::/64"];
    },
    expected: [
      [
        "error",
        "aks-dual-stack",
        "/clusters/1/serviceCidrs/1",
        "service range fd12:3456:789a:1::/64 is larger than a /108; use fd12:3456:789a:1::/108",
      ],
    ],
  },
  {
    name: "an IPv6 service range in the virtual network",
    reason: "as for IPv4",
    change: (request) => {
      cluster(request, overlay).serviceCidrs = ["10.201.0.0/16", "fd00:db8:1:1::/108"];
    },
    expected: [
      [
        "error",
        "aks-dual-stack-clear",
        "/clusters/1/serviceCidrs/1",
        'service range fd00:db8:1:1::/108 overlaps the virtual network\'s prefix fd00:db8:1::/48 and subnet "apps" fd00:db8:1:1::/64; use a range clear of that, such as fd12:3456:789a:1::/108',
      ],
    ],
  },
  {
    name: "an IPv6 service range in the pod range",
    reason: "as for IPv4",
    change: (request) => {
      cluster(request, overlay).serviceCidrs = ["10.201.0.0/16", "fd12:3456:789a::/108"];
    },
    expected: [
      [
        "error",
        "aks-dual-stack-clear",
        "/clusters/1/serviceCidrs/1",
        "service range fd12:3456:789a::/108 overlaps pod range fd12:3456:789a::/64; use a range clear of that, such as fd12:3456:789a:1::/108",
      ],
    ],
  },
  {
    name: "an IPv6 pod range in a peered network",
    reason: "as for IPv4",
    change: (request) => {
      cluster(request, overlay).podCidrs = ["10.244.0.0/16", "fd00:db8:2::/64"];
    },
    expected: [
      [
        "error",
        "aks-dual-stack-clear",
        "/clusters/1/podCidrs/1",
        'pod range fd00:db8:2::/64 overlaps the peered network "hub" fd00:db8:2::/48; use a range clear of that, such as fd12:3456:789a::/64',
      ],
    ],
  },
  {
    name: "IPv6 ranges beside everything",
    reason: "the next /48",
    change: (request) => {
      cluster(request, overlay).podCidrs = ["10.244.0.0/16", "fd00:db8:3::/64"];
    },
    expected: [],
    within: ["aks-dual-stack-clear"],
  },
  {
    name: "no IPv6 range given",
    reason: "the defaults are chosen",
    change: (request) => {
      delete cluster(request, overlay).podCidrs;
      delete cluster(request, overlay).serviceCidrs;
    },
    expected: [],
    within: ["aks-dual-stack", "aks-dual-stack-clear"],
  },
  {
    name: "no IPv6 range clear",
    reason: "all that is private is in use",
    change: (request) => {
      delete cluster(request, overlay).podCidrs;
      delete cluster(request, overlay).serviceCidrs;
      request.virtualNetwork.onPremisesPrefixes?.push("fd00::/8");
    },
    expected: [
      [
        "warning",
        "aks-vnet-hybrid",
        "/virtualNetwork/onPremisesPrefixes/2",
        "the on-premises prefix fd00::/8 overlaps the virtual network's prefix fd00:db8:1::/48; use another prefix in one of the two",
      ],
      [
        "error",
        "aks-range-none",
        "/clusters/1/serviceCidrs",
        'no usual IPv6 range is clear of the networks of the request; give the serviceCidrs of "aks-overlay"',
      ],
      [
        "error",
        "aks-range-none",
        "/clusters/1/podCidrs",
        'no usual IPv6 range is clear of the networks of the request; give the podCidrs of "aks-overlay"',
      ],
    ],
  },
  {
    name: "dual stack without overlay",
    reason: "the documents know it of overlay only",
    change: (request) => {
      cluster(request, pods).ipFamilies = ["IPv4", "IPv6"];
    },
    expected: [
      [
        "warning",
        "aks-dual-stack-network",
        "/clusters/2/ipFamilies",
        '"aks-pods" is dual-stack and pod-subnet; the documents know that of overlay only',
      ],
      [
        "info",
        "aks-dual-stack-subnet",
        "/clusters/2/ipFamilies",
        'the subnet planned for "aks-pods" has an IPv4 prefix here; give it a /64 of the virtual network too',
      ],
    ],
  },
  {
    name: "dual stack in an IPv4 network",
    reason: "the virtual network and the subnet need IPv6 too",
    change: (request) => {
      request.virtualNetwork.addressPrefixes = ["10.1.0.0/16"];
      subnet(request, 1).addressPrefixes = ["10.1.1.0/24"];
    },
    expected: [
      [
        "warning",
        "aks-dual-stack-network",
        "/clusters/1/ipFamilies",
        '"aks-overlay" is dual-stack, and the virtual network has no IPv6 prefix; add one to addressPrefixes',
      ],
      [
        "warning",
        "aks-dual-stack-network",
        "/clusters/1/ipFamilies",
        '"aks-overlay" is dual-stack, and subnet "apps" has no IPv6 prefix; add a /64',
      ],
    ],
  },
  {
    name: "dual stack in a planned subnet",
    reason: "its IPv6 prefix is not planned",
    change: (request) => {
      for (const own of cluster(request, overlay).nodePools) delete own.subnet;
    },
    expected: [
      [
        "info",
        "aks-dual-stack-subnet",
        "/clusters/1/ipFamilies",
        'the subnet planned for "aks-overlay" has an IPv4 prefix here; give it a /64 of the virtual network too',
      ],
    ],
  },
  {
    name: "dual stack in subnets that have both",
    reason: "as in the good request",
    change: (request) => {
      only(request, overlay);
    },
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
    within: ["aks-dual-stack-network", "aks-dual-stack-subnet"],
  },
];
