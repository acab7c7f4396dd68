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
        "error",
        "aks-dual-stack-model",
        "/clusters/0/ipFamilies",
        '"aks-classic" is dual-stack, but node-subnet has IPv4 only; use IPv4 only',
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
        "serviceCidrs is of IPv4, IPv6, but the ipFamilies are IPv4; give one range for each of IPv4, in this order",
      ],
      [
        "error",
        "aks-dual-stack",
        "/clusters/1/podCidrs",
        "podCidrs is of IPv4, IPv6, but the ipFamilies are IPv4; give one range for each of IPv4, in this order",
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
        "serviceCidrs is of IPv4, but the ipFamilies are IPv4, IPv6; give one range for each of IPv4, IPv6, in this order",
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
        "podCidrs is of IPv6, IPv4, but the ipFamilies are IPv4, IPv6; give one range for each of IPv4, IPv6, in this order",
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
        "serviceCidr 10.202.0.0/16 differs from 10.201.0.0/16, which serviceCidrs has for IPv4; give only one of the two",
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
        'service range fd00:db8:1:1::/108 overlaps the virtual network\'s prefix fd00:db8:1::/48 and subnet "apps" fd00:db8:1:1::/64; use a range that does not overlap them, such as fd12:3456:789a:1::/108',
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
        "service range fd12:3456:789a::/108 overlaps pod range fd12:3456:789a::/64; use a range that does not overlap them, such as fd12:3456:789a:1::/108",
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
        'pod range fd00:db8:2::/64 overlaps the peered network "hub" fd00:db8:2::/48; use a range that does not overlap them, such as fd12:3456:789a::/64',
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
        'no usual IPv6 range is free of overlaps with the networks of the request; give the serviceCidrs of "aks-overlay"',
      ],
      [
        "error",
        "aks-range-none",
        "/clusters/1/podCidrs",
        'no usual IPv6 range is free of overlaps with the networks of the request; give the podCidrs of "aks-overlay"',
      ],
    ],
  },
  {
    name: "dual stack without overlay",
    reason: "a pod subnet has both families in static blocks only",
    change: (request) => {
      cluster(request, pods).ipFamilies = ["IPv4", "IPv6"];
    },
    expected: [
      ["error", "aks-dual-stack-model", "/clusters/2/ipFamilies", '"aks-pods" is dual-stack, but pod-subnet has IPv4 only; use IPv4 only'],
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
        "error",
        "aks-dual-stack-subnet",
        "/virtualNetwork/subnets/1/addressPrefixes",
        '"aks-overlay" is dual-stack, but subnet "apps" has no IPv6 prefix; add a /64 to it',
      ],
      [
        "error",
        "aks-dual-stack-network",
        "/clusters/1/ipFamilies",
        '"aks-overlay" is dual-stack, but the virtual network has no IPv6 prefix; add fd00:a01::/48 to addressPrefixes',
      ],
    ],
  },
  {
    name: "dual stack in a planned subnet",
    reason: "a free /64 of the virtual network is planned with it",
    change: (request) => {
      for (const own of cluster(request, overlay).nodePools) delete own.subnet;
    },
    expected: [],
  },
  {
    name: "dual stack with static blocks",
    reason: "they have both families, so the subnet of the pods needs an IPv6 prefix",
    change: (request) => {
      Object.assign(cluster(request, pods), { networkModel: "pod-subnet-static-block", ipFamilies: ["IPv4", "IPv6"] });
    },
    expected: [
      [
        "error",
        "aks-dual-stack-subnet",
        "/virtualNetwork/subnets/2/addressPrefixes",
        '"aks-pods" is dual-stack, but subnet "pods" has no IPv6 prefix; add fd00:db8:1::/64 to it',
      ],
    ],
    within: ["aks-dual-stack-model"],
  },
  {
    name: "dual stack in a virtual network whose only /64 is in use",
    reason: "none is left for the planned subnet",
    change: (request) => {
      request.virtualNetwork.addressPrefixes = ["10.1.0.0/16", "fd00:db8:1:1::/64"];
      for (const own of cluster(request, overlay).nodePools) delete own.subnet;
    },
    expected: [
      [
        "error",
        "aks-dual-stack-subnet",
        "/clusters/1/ipFamilies",
        '"aks-overlay" is dual-stack, but the virtual network has no IPv6 /64 left for its planned subnet; use IPv4 only',
      ],
    ],
  },
  {
    name: "dual stack in a virtual network with IPv4 only and a planned subnet",
    reason: "a prefix for it is offered, and the subnet gets a /64 of that",
    change: (request) => {
      only(request, overlay);
      request.virtualNetwork.addressPrefixes = ["10.1.0.0/16"];
      request.virtualNetwork.subnets = [];
      for (const own of cluster(request, 0).nodePools) delete own.subnet;
    },
    expected: [
      [
        "error",
        "aks-dual-stack-network",
        "/clusters/0/ipFamilies",
        '"aks-overlay" is dual-stack, but the virtual network has no IPv6 prefix; add fd00:a01::/48 to addressPrefixes',
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
