import { classic, cluster, fillPrivateRanges, only, overlay, pods, pool, type Row, subnet } from "./row.js";

export const podRangesRows: readonly Row[] = [
  {
    name: "a forbidden pod range",
    reason: "172.31.0.0/16",
    change: (request) => {
      cluster(request, overlay).podCidrs = ["172.31.0.0/16", "fd12:3456:789a::/64"];
    },
    expected: [
      [
        "error",
        "aks-forbidden",
        "/clusters/1/podCidrs/0",
        "pod range 172.31.0.0/16 overlaps 172.31.0.0/16, which AKS cannot use; use 10.244.0.0/16",
      ],
    ],
  },
  {
    name: "a multicast pod range",
    reason: "no pod can use its addresses",
    change: (request) => {
      cluster(request, overlay).podCidrs = ["224.16.0.0/12", "fd12:3456:789a::/64"];
    },
    expected: [
      [
        "error",
        "aks-pod-unusable",
        "/clusters/1/podCidrs/0",
        "pod range 224.16.0.0/12 overlaps 224.0.0.0/4, which pods cannot use; use 10.244.0.0/16",
      ],
    ],
  },
  {
    name: "a pod range over the DNS of Azure",
    reason: "the node with its block would not reach it",
    change: (request) => {
      cluster(request, overlay).podCidrs = ["168.63.0.0/16", "fd12:3456:789a::/64"];
    },
    expected: [
      [
        "warning",
        "aks-pod-platform-address",
        "/clusters/1/podCidrs/0",
        "pod range 168.63.0.0/16 overlaps 168.63.129.16/32, which pods cannot use; use 10.244.0.0/16",
      ],
    ],
  },
  {
    name: "a pod range right before the DNS of Azure",
    reason: "168.63.129.16 is in the next /16, and yet it is public",
    change: (request) => {
      cluster(request, overlay).podCidrs = ["168.62.0.0/16", "fd12:3456:789a::/64"];
    },
    expected: [
      [
        "warning",
        "aks-overlay-private",
        "/clusters/1/podCidrs/0",
        "pod range 168.62.0.0/16 has public addresses in it; use one such as 10.244.0.0/16",
      ],
    ],
    within: ["aks-pod-platform-address", "aks-pod-unusable"],
  },
  {
    name: "a pod range of class E",
    reason: "reserved and not public; no page supports it or says that it is refused",
    change: (request) => {
      cluster(request, overlay).podCidrs = ["240.0.0.0/12", "fd12:3456:789a::/64"];
    },
    expected: [
      [
        "warning",
        "prefix-special-purpose",
        "/clusters/1/podCidrs/0",
        "240.0.0.0/12 overlaps 240.0.0.0/4 (Reserved, RFC 1112); use a prefix of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
      ],
      [
        "warning",
        "aks-overlay-private",
        "/clusters/1/podCidrs/0",
        "pod range 240.0.0.0/12 is not a private range; use one such as 10.244.0.0/16",
      ],
    ],
  },
  {
    name: "an IPv6 pod range of link-local addresses",
    reason: "as for IPv4",
    change: (request) => {
      cluster(request, overlay).podCidrs = ["10.244.0.0/16", "fe80:1::/64"];
    },
    expected: [
      [
        "error",
        "aks-pod-unusable",
        "/clusters/1/podCidrs/1",
        "pod range fe80:1::/64 overlaps fe80::/10, which hosts cannot use; use another range, such as fd12:3456:789a::/64",
      ],
    ],
  },
  {
    name: "a pod range in a subnet that the cluster is not in",
    reason: "AKS compares it with every subnet",
    change: (request) => {
      cluster(request, overlay).podCidrs = ["10.1.2.0/23", "fd12:3456:789a::/64"];
    },
    expected: [
      [
        "error",
        "aks-overlay-capacity",
        "/clusters/1/podCidrs/0",
        'pod range 10.1.2.0/23 has a /24 for 2 nodes, but "aks-overlay" has 5 nodes now, 23 at the autoscaler\'s maximum, 26 during an upgrade; use a larger one, such as 10.244.0.0/16',
      ],
      [
        "error",
        "aks-overlay-clear",
        "/clusters/1/podCidrs/0",
        'pod range 10.1.2.0/23 overlaps subnet "pods" 10.1.2.0/23; use a range that does not overlap them, such as 10.244.0.0/16',
      ],
    ],
  },
  {
    name: "a pod range in the subnet of its cluster",
    reason: "nodes and pods would have the same addresses",
    change: (request) => {
      cluster(request, overlay).podCidrs = ["10.1.0.0/17", "fd12:3456:789a::/64"];
    },
    expected: [
      [
        "error",
        "aks-overlay-clear",
        "/clusters/1/podCidrs/0",
        'pod range 10.1.0.0/17 overlaps subnet "jump" 10.1.0.0/24, subnet "apps" 10.1.1.0/24 and subnet "pods" 10.1.2.0/23; use a range that does not overlap them, such as 10.244.0.0/16',
      ],
    ],
  },
  {
    name: "a pod range in the virtual network and in no subnet",
    reason: "AKS accepts it, and what gets these addresses later cannot be reached",
    change: (request) => {
      cluster(request, overlay).podCidrs = ["10.1.128.0/17", "fd12:3456:789a::/64"];
    },
    expected: [
      [
        "warning",
        "aks-overlay-vnet",
        "/clusters/1/podCidrs/0",
        "pod range 10.1.128.0/17 overlaps the virtual network's prefix 10.1.0.0/16; use a range that does not overlap them, such as 10.244.0.0/16",
      ],
    ],
  },
  {
    name: "a pod range in a peered network",
    reason: "pods would never leave the cluster",
    change: (request) => {
      cluster(request, overlay).podCidrs = ["10.2.0.0/17", "fd12:3456:789a::/64"];
    },
    expected: [
      [
        "error",
        "aks-overlay-clear",
        "/clusters/1/podCidrs/0",
        'pod range 10.2.0.0/17 overlaps the peered network "hub" 10.2.0.0/16; use a range that does not overlap them, such as 10.244.0.0/16',
      ],
    ],
  },
  {
    name: "a pod range on premises",
    reason: "the same",
    change: (request) => {
      cluster(request, overlay).podCidrs = ["10.100.0.0/16", "fd12:3456:789a::/64"];
    },
    expected: [
      [
        "error",
        "aks-overlay-clear",
        "/clusters/1/podCidrs/0",
        "pod range 10.100.0.0/16 overlaps the on-premises prefix 10.96.0.0/11; use a range that does not overlap them, such as 10.244.0.0/16",
      ],
    ],
  },
  {
    name: "a pod range beside everything",
    reason: "10.128.0.0/16 begins behind 10.96.0.0/11",
    change: (request) => {
      cluster(request, overlay).podCidrs = ["10.128.0.0/16", "fd12:3456:789a::/64"];
    },
    expected: [],
    within: ["aks-overlay-clear", "aks-overlay-vnet", "aks-overlay-private", "aks-overlay-capacity"],
  },
  {
    name: "one pod range for two clusters",
    reason: "it is inside each of them",
    change: (request) => {
      request.clusters.push({
        name: "aks-more",
        networkModel: "overlay",
        nodePools: [{ name: "system", nodeCount: 3 }],
        podCidr: "10.244.0.0/16",
      });
    },
    expected: [],
    within: ["aks-overlay-clear"],
  },
  {
    name: "a public pod range",
    reason: "let pass, and not supported",
    change: (request) => {
      cluster(request, overlay).podCidrs = ["52.0.0.0/16", "fd12:3456:789a::/64"];
    },
    expected: [
      [
        "warning",
        "aks-overlay-private",
        "/clusters/1/podCidrs/0",
        "pod range 52.0.0.0/16 has public addresses in it; use one such as 10.244.0.0/16",
      ],
    ],
  },
  {
    name: "a pod range for fewer nodes",
    reason: "16 blocks for 26 nodes",
    change: (request) => {
      cluster(request, overlay).podCidrs = ["10.244.0.0/20", "fd12:3456:789a::/64"];
    },
    expected: [
      [
        "error",
        "aks-overlay-capacity",
        "/clusters/1/podCidrs/0",
        'pod range 10.244.0.0/20 has a /24 for 16 nodes, but "aks-overlay" has 5 nodes now, 23 at the autoscaler\'s maximum, 26 during an upgrade; use a larger one, such as 10.244.0.0/16',
      ],
    ],
  },
  {
    name: "a pod range for the nodes and not for an upgrade",
    reason: "32 blocks for 30 nodes, and 34 during an upgrade",
    change: (request) => {
      delete cluster(request, overlay).ipFamilies;
      delete cluster(request, overlay).podCidrs;
      cluster(request, overlay).serviceCidrs = ["10.201.0.0/16"];
      cluster(request, overlay).podCidr = "10.244.0.0/19";
      pool(request, overlay, 1).maxCount = 27;
    },
    expected: [
      [
        "warning",
        "aks-overlay-upgrade",
        "/clusters/1/podCidr",
        'pod range 10.244.0.0/19 has a /24 for 32 nodes, but "aks-overlay" has 5 nodes now, 30 at the autoscaler\'s maximum, 34 during an upgrade; use a larger one, such as 10.244.0.0/16',
      ],
    ],
  },
  {
    name: "a pod range for an upgrade as well",
    reason: "32 blocks for 28 nodes and 4 more",
    change: (request) => {
      delete cluster(request, overlay).ipFamilies;
      delete cluster(request, overlay).podCidrs;
      cluster(request, overlay).serviceCidrs = ["10.201.0.0/16"];
      cluster(request, overlay).podCidr = "10.244.0.0/19";
      pool(request, overlay, 1).maxCount = 25;
    },
    expected: [],
    within: ["aks-overlay-upgrade"],
  },
  {
    name: "a pod range for no node",
    reason: "a /25 has not even one block",
    change: (request) => {
      cluster(request, overlay).podCidrs = ["10.244.0.0/25", "fd12:3456:789a::/64"];
    },
    expected: [
      [
        "error",
        "aks-overlay-capacity",
        "/clusters/1/podCidrs/0",
        'pod range 10.244.0.0/25 has a /24 for 0 nodes, but "aks-overlay" has 5 nodes now, 23 at the autoscaler\'s maximum, 26 during an upgrade; use a larger one, such as 10.244.0.0/16',
      ],
    ],
  },
  {
    name: "a pod range for just as many nodes",
    reason: "32 blocks for 26 nodes",
    change: (request) => {
      cluster(request, overlay).podCidrs = ["10.244.0.0/19", "fd12:3456:789a::/64"];
    },
    expected: [],
    within: ["aks-overlay-capacity"],
  },
  {
    name: "a pod range without overlay",
    reason: "pods have addresses of the virtual network",
    change: (request) => {
      cluster(request, classic).podCidr = "10.244.0.0/16";
      cluster(request, pods).podCidrs = ["10.244.0.0/16"];
    },
    expected: [
      [
        "warning",
        "aks-overlay-only",
        "/clusters/0/podCidr",
        "pod range 10.244.0.0/16 is not used, because pods of node-subnet have addresses of the virtual network; remove it",
      ],
      [
        "warning",
        "aks-overlay-only",
        "/clusters/2/podCidrs/0",
        "pod range 10.244.0.0/16 is not used, because pods of pod-subnet have addresses of the virtual network; remove it",
      ],
    ],
  },
  {
    name: "no pod range without overlay",
    reason: "none is missing",
    change: (request) => {
      only(request, classic);
    },
    expected: [],
    within: ["aks-overlay-only"],
  },
  {
    name: "the default pod range in use",
    reason: "the first clear range is chosen",
    change: (request) => {
      delete cluster(request, overlay).podCidrs;
      request.virtualNetwork.onPremisesPrefixes?.push("10.240.0.0/12");
    },
    expected: [
      [
        "warning",
        "aks-pod-default",
        "/clusters/1/podCidr",
        "podCidr is not given, so AKS uses 10.244.0.0/16, which overlaps the on-premises prefix 10.240.0.0/12; give 172.16.0.0/16",
      ],
    ],
  },
  {
    name: "the default pod range free",
    reason: "nothing has to be told",
    change: (request) => {
      delete cluster(request, overlay).podCidrs;
    },
    expected: [],
    within: ["aks-pod-range"],
  },
  {
    name: "more nodes than the default range has blocks for",
    reason: "a larger range is chosen",
    change: (request) => {
      delete cluster(request, overlay).podCidrs;
      subnet(request, 1).addressPrefixes[0] = "10.1.4.0/22";
      pool(request, overlay, 1).maxCount = 300;
    },
    expected: [
      [
        "warning",
        "aks-pod-default",
        "/clusters/1/podCidr",
        "podCidr is not given, so AKS uses 10.244.0.0/16, which has a /24 for 256 nodes, but 334 are needed during an upgrade; give 172.16.0.0/15",
      ],
    ],
  },
  {
    name: "no private range clear for pods",
    reason: "then it has to be given",
    change: (request) => {
      delete only(request, overlay).podCidrs;
      fillPrivateRanges(request);
      for (const own of cluster(request, 0).nodePools) delete own.subnet;
      cluster(request, 0).serviceCidrs = ["11.2.0.0/16", "fd12:3456:789a:1::/108"];
    },
    expected: [
      [
        "info",
        "prefix-public",
        "/virtualNetwork/addressPrefixes/0",
        "11.1.0.0/16 is public address space; use it only if it is assigned to you, because hosts here cannot reach its owner. Private ranges are 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16",
      ],
      [
        "warning",
        "aks-svc-private",
        "/clusters/0/serviceCidrs/0",
        "service range 11.2.0.0/16 has public addresses in it; use a private range",
      ],
      [
        "error",
        "aks-range-none",
        "/clusters/0/podCidr",
        'no private range is large enough without overlapping the networks of the request; give the podCidr of "aks-overlay"',
      ],
    ],
  },
  {
    name: "a pod range that holds the virtual network",
    reason: "the subnet that is planned would be in it",
    change: (request) => {
      request.virtualNetwork.subnets = [];
      const own = only(request, overlay);
      own.podCidrs = ["10.1.0.0/16", "fd12:3456:789a::/64"];
      for (const pool of own.nodePools) delete pool.subnet;
    },
    expected: [
      [
        "error",
        "aks-overlay-clear",
        "/clusters/0/podCidrs/0",
        "pod range 10.1.0.0/16 overlaps the virtual network's prefix 10.1.0.0/16; use a range that does not overlap them, such as 10.244.0.0/16",
      ],
    ],
  },
];
