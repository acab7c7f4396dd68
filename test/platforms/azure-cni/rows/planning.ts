import { classic, cluster, only, overlay, pods, pool, type Row } from "./row.js";

/** What planning reports besides what checking does: the ranges that it chooses. */
export const planningRows: readonly Row[] = [
  {
    name: "the default service range in use, to be planned",
    reason: "the first clear range is chosen, and the default is no matter then",
    purpose: "planning",
    change: (request) => {
      request.virtualNetwork.onPremisesPrefixes?.push("10.0.0.0/16");
    },
    expected: [
      [
        "info",
        "aks-svc-range",
        "/clusters/2/serviceCidr",
        "the default service range 10.0.0.0/16 overlaps the on-premises prefix 10.0.0.0/16, so 172.16.0.0/16 is chosen; pass it to AKS as serviceCidr",
      ],
    ],
    within: ["aks-svc-default"],
  },
  {
    name: "a DNS service without a range, to be planned",
    reason: "a range around it is chosen",
    purpose: "planning",
    change: (request) => {
      cluster(request, pods).dnsServiceIp = "10.210.0.10";
    },
    expected: [
      [
        "info",
        "aks-svc-range",
        "/clusters/2/serviceCidr",
        "the default service range 10.0.0.0/16 does not contain the dnsServiceIp 10.210.0.10, so 10.210.0.0/16 is chosen; pass it to AKS as serviceCidr",
      ],
    ],
  },
  {
    name: "a reservation on the default service range, to be planned",
    reason: "what is reserved is nothing that AKS looks at",
    purpose: "planning",
    change: (request) => {
      request.reserved = ["10.0.3.0/24"];
    },
    expected: [
      [
        "info",
        "aks-svc-range",
        "/clusters/2/serviceCidr",
        "the default service range 10.0.0.0/16 overlaps reserved ranges, so 172.16.0.0/16 is chosen; pass it to AKS as serviceCidr",
      ],
      [
        "info",
        "reservation-outside-prefix",
        "/reserved/0",
        "10.0.3.0/24 is outside 10.1.0.0/16 and has no effect; remove it or correct it",
      ],
    ],
  },
  {
    name: "a reservation on the default service range",
    reason: "AKS takes the default all the same, and that works",
    change: (request) => {
      request.reserved = ["10.0.3.0/24"];
    },
    expected: [
      [
        "info",
        "reservation-outside-prefix",
        "/reserved/0",
        "10.0.3.0/24 is outside 10.1.0.0/16 and has no effect; remove it or correct it",
      ],
    ],
    within: ["aks-svc-default"],
  },
  {
    name: "the default pod range in use, to be planned",
    reason: "the first clear range is chosen",
    purpose: "planning",
    change: (request) => {
      delete only(request, overlay).podCidrs;
      cluster(request, 0).ipFamilies = ["IPv4"];
      cluster(request, 0).serviceCidrs = ["10.201.0.0/16"];
      request.virtualNetwork.onPremisesPrefixes?.push("10.240.0.0/12");
    },
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "info",
        "aks-pod-range",
        "/clusters/0/podCidr",
        "the default pod range 10.244.0.0/16 overlaps the on-premises prefix 10.240.0.0/12, so 172.16.0.0/16 is chosen; pass it to AKS as podCidr",
      ],
    ],
    within: ["aks-pod-default"],
  },
  {
    name: "more nodes than the default pod range has blocks for, to be planned",
    reason: "a larger range is chosen",
    purpose: "planning",
    change: (request) => {
      delete only(request, overlay).podCidrs;
      cluster(request, 0).ipFamilies = ["IPv4"];
      cluster(request, 0).serviceCidrs = ["10.201.0.0/16"];
      Object.assign(pool(request, 0, 1), { maxCount: 300 });
      for (const own of cluster(request, 0).nodePools) delete own.subnet;
    },
    expected: [
      [
        "info",
        "aks-pod-range",
        "/clusters/0/podCidr",
        "the default pod range 10.244.0.0/16 has a /24 for 256 nodes, but 334 are needed during an upgrade, so 172.16.0.0/15 is chosen; pass it to AKS as podCidr",
      ],
    ],
  },
  {
    name: "a service range on the default pod range",
    reason: "nothing else is in the way of the default",
    change: (request) => {
      const own = only(request, overlay);
      own.ipFamilies = ["IPv4"];
      delete own.podCidrs;
      own.serviceCidrs = ["10.244.16.0/20"];
    },
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "warning",
        "aks-pod-default",
        "/clusters/0/podCidr",
        "podCidr is not given, so AKS uses 10.244.0.0/16, which overlaps the service range 10.244.16.0/20; give 172.16.0.0/16",
      ],
    ],
  },
  {
    name: "the default IPv6 ranges in use",
    reason: "AKS takes them where no others are given",
    change: (request) => {
      delete cluster(request, overlay).podCidrs;
      delete cluster(request, overlay).serviceCidrs;
      request.virtualNetwork.onPremisesPrefixes?.push("fd12:3456:789a::/56");
    },
    expected: [
      [
        "warning",
        "aks-svc-default",
        "/clusters/1/serviceCidrs",
        "serviceCidrs has no IPv6 range, so AKS uses fd12:3456:789a:1::/108, which overlaps the on-premises prefix fd12:3456:789a::/56; give 10.0.0.0/16, fd12:3456:789a:100::/108",
      ],
      [
        "warning",
        "aks-pod-default",
        "/clusters/1/podCidrs",
        "podCidrs has no IPv6 range, so AKS uses fd12:3456:789a::/64, which overlaps the on-premises prefix fd12:3456:789a::/56; give 10.244.0.0/16, fd12:3456:789a:101::/64",
      ],
    ],
  },
  {
    name: "the default service range in a network to reach",
    reason: "a spoke behind the hub, neither peered nor on premises",
    change: (request) => {
      request.reachableNetworks = [{ name: "spoke", addressPrefixes: ["10.0.64.0/20", "0.0.0.0/0"] }];
    },
    expected: [
      [
        "warning",
        "aks-svc-default",
        "/clusters/2/serviceCidr",
        'serviceCidr is not given, so AKS uses 10.0.0.0/16, which overlaps the reachable network "spoke" 10.0.64.0/20; give 172.16.0.0/16',
      ],
    ],
  },
  {
    name: "a service range over a network to reach",
    reason: "pods would never leave for it",
    change: (request) => {
      request.reachableNetworks = [{ name: "spoke", addressPrefixes: ["10.200.64.0/20"] }];
    },
    expected: [
      [
        "warning",
        "reachable-network-hidden",
        "/clusters/0/serviceCidr",
        'the service range of "aks-classic" 10.200.0.0/16 overlaps the reachable network "spoke" 10.200.64.0/20, so these addresses cannot be reached from there; use a range that does not overlap them, such as 10.200.0.0/20',
      ],
    ],
  },
  {
    name: "a pod range over a network to reach, and the IPv6 ranges too",
    reason: "the same",
    change: (request) => {
      request.reachableNetworks = [
        { name: "spoke", addressPrefixes: ["10.244.8.0/24"] },
        { name: "lab", addressPrefixes: ["fd12:3456:789a::/48"] },
      ];
    },
    expected: [
      [
        "warning",
        "reachable-network-hidden",
        "/clusters/1/serviceCidrs/1",
        'the service range of "aks-overlay" fd12:3456:789a:1::/108 overlaps the reachable network "lab" fd12:3456:789a::/48, so these addresses cannot be reached from there; use a range that does not overlap them, such as fd12:3456:789b::/108',
      ],
      [
        "warning",
        "reachable-network-hidden",
        "/clusters/1/podCidrs/0",
        'the pod range of "aks-overlay" 10.244.0.0/16 overlaps the reachable network "spoke" 10.244.8.0/24, so these addresses cannot be reached from there; use a range that does not overlap them, such as 172.16.0.0/16',
      ],
      [
        "warning",
        "reachable-network-hidden",
        "/clusters/1/podCidrs/1",
        'the pod range of "aks-overlay" fd12:3456:789a::/64 overlaps the reachable network "lab" fd12:3456:789a::/48, so these addresses cannot be reached from there; use a range that does not overlap them, such as fd12:3456:789b::/64',
      ],
    ],
  },
  {
    name: "the virtual network over a network to reach",
    reason: "its addresses are taken for subnets here",
    change: (request) => {
      request.reachableNetworks = [{ name: "copy", addressPrefixes: ["10.1.64.0/20", "fd00:db8:1:9::/64"] }];
    },
    expected: [
      [
        "warning",
        "reachable-network-hidden",
        "/virtualNetwork/addressPrefixes/0",
        'the virtual network\'s 10.1.0.0/16 overlaps the reachable network "copy" 10.1.64.0/20, so these addresses cannot be reached from there; use another prefix in one of the two',
      ],
      [
        "warning",
        "reachable-network-hidden",
        "/virtualNetwork/addressPrefixes/1",
        'the virtual network\'s fd00:db8:1::/48 overlaps the reachable network "copy" fd00:db8:1:9::/64, so these addresses cannot be reached from there; use another prefix in one of the two',
      ],
    ],
  },
  {
    name: "networks to reach that are clear of everything",
    reason: "right beside the service range of a cluster",
    change: (request) => {
      request.reachableNetworks = [{ name: "spoke", addressPrefixes: ["10.202.0.0/16", "fd77::/64"] }];
    },
    expected: [],
    within: ["reachable-network-hidden"],
  },
  {
    name: "a service range of a model without pod range, and a network to reach in the default pod range",
    reason: "only overlay has pods there",
    change: (request) => {
      only(request, classic);
      request.reachableNetworks = [{ name: "spoke", addressPrefixes: ["10.244.0.0/16"] }];
    },
    expected: [],
    within: ["reachable-network-hidden", "aks-pod-default"],
  },
];
