import { classic, cluster, fillPrivateRanges, only, overlay, pods, type Row, serve } from "./row.js";

export const serviceRangesRows: readonly Row[] = [
  {
    name: "a forbidden service range",
    reason: "inside 172.30.0.0/16",
    change: (request) => {
      serve(request, classic, "172.30.0.0/20");
    },
    expected: [
      [
        "error",
        "aks-forbidden",
        "/clusters/0/serviceCidr",
        "service range 172.30.0.0/20 overlaps 172.30.0.0/16, which AKS cannot use; use 10.0.0.0/16",
      ],
    ],
  },
  {
    name: "a multicast service range",
    reason: "AKS refuses it, and it is not public",
    change: (request) => {
      serve(request, classic, "224.1.0.0/16");
    },
    expected: [
      [
        "error",
        "aks-svc-unusable",
        "/clusters/0/serviceCidr",
        "service range 224.1.0.0/16 overlaps 224.0.0.0/4, which AKS cannot use; use 10.0.0.0/16",
      ],
    ],
  },
  {
    name: "a loopback service range",
    reason: "each machine answers these addresses itself",
    change: (request) => {
      serve(request, classic, "127.4.0.0/16");
    },
    expected: [
      [
        "error",
        "aks-svc-unusable",
        "/clusters/0/serviceCidr",
        "service range 127.4.0.0/16 overlaps 127.0.0.0/8, which AKS cannot use; use 10.0.0.0/16",
      ],
    ],
  },
  {
    name: "a link-local service range",
    reason: "forbidden, and not public either",
    change: (request) => {
      serve(request, classic, "169.254.0.0/16");
    },
    expected: [
      [
        "error",
        "aks-forbidden",
        "/clusters/0/serviceCidr",
        "service range 169.254.0.0/16 overlaps 169.254.0.0/16, which AKS cannot use; use 10.0.0.0/16",
      ],
    ],
  },
  {
    name: "a service range over the DNS of Azure",
    reason: "168.63.129.16 lies in it",
    change: (request) => {
      serve(request, classic, "168.63.128.0/20");
    },
    expected: [
      [
        "error",
        "aks-svc-unusable",
        "/clusters/0/serviceCidr",
        "service range 168.63.128.0/20 overlaps 168.63.129.16/32, which AKS cannot use; use 10.0.0.0/16",
      ],
    ],
  },
  {
    name: "a service range right behind the DNS of Azure",
    reason: "168.63.129.16 is outside it, and yet it is public",
    change: (request) => {
      serve(request, classic, "168.63.129.32/27");
    },
    expected: [
      [
        "warning",
        "aks-svc-private",
        "/clusters/0/serviceCidr",
        "service range 168.63.129.32/27 has public addresses in it; use a private range, such as 10.0.0.0/16",
      ],
    ],
    within: ["aks-svc-unusable"],
  },
  {
    name: "a service range that is neither private nor public",
    reason: "a range for benchmarks",
    change: (request) => {
      serve(request, classic, "198.18.0.0/16");
    },
    expected: [
      [
        "warning",
        "prefix-special-purpose",
        "/clusters/0/serviceCidr",
        "198.18.0.0/16 overlaps 198.18.0.0/15 (Benchmarking, RFC 2544); use a prefix of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
      ],
      [
        "warning",
        "aks-svc-private",
        "/clusters/0/serviceCidr",
        "service range 198.18.0.0/16 is not a private range; use a private range, such as 10.0.0.0/16",
      ],
    ],
  },
  {
    name: "an IPv6 service range of multicast",
    reason: "as for IPv4",
    change: (request) => {
      cluster(request, overlay).serviceCidrs = ["10.201.0.0/16", "ff05::/108"];
    },
    expected: [
      [
        "error",
        "aks-svc-unusable",
        "/clusters/1/serviceCidrs/1",
        "service range ff05::/108 overlaps ff00::/8, which hosts cannot use; use another range, such as fd12:3456:789a:1::/108",
      ],
    ],
  },
  {
    name: "a service range that holds forbidden ones",
    reason: "172.16.0.0/12 is a usual slip, and may be too large besides",
    change: (request) => {
      serve(request, classic, "172.16.0.0/12");
    },
    expected: [
      [
        "error",
        "aks-forbidden",
        "/clusters/0/serviceCidr",
        "service range 172.16.0.0/12 overlaps 172.30.0.0/16, 172.31.0.0/16, which AKS cannot use; use 10.0.0.0/16",
      ],
      [
        "warning",
        "aks-svc-size-limit",
        "/clusters/0/serviceCidr",
        "service range 172.16.0.0/12 may be too large, because it must be smaller than a /12; use 172.16.0.0/13",
      ],
    ],
  },
  {
    name: "a service range between forbidden ones",
    reason: "172.29.0.0/16 ends before 172.30; it may be where a Docker bridge is by default",
    change: (request) => {
      serve(request, classic, "172.29.0.0/16");
      serve(request, pods, "172.17.0.0/16");
    },
    expected: [],
    within: ["aks-forbidden", "aks-svc-size-limit", "aks-docker-bridge"],
  },
  {
    name: "a service range in a peered network",
    reason: "Kubernetes would answer for its addresses",
    change: (request) => {
      serve(request, classic, "10.2.0.0/16");
    },
    expected: [
      [
        "error",
        "aks-svc-clear",
        "/clusters/0/serviceCidr",
        'service range 10.2.0.0/16 overlaps the peered network "hub" 10.2.0.0/16; use a range that does not overlap them, such as 10.0.0.0/16',
      ],
    ],
  },
  {
    name: "a service range on premises",
    reason: "the same",
    change: (request) => {
      serve(request, classic, "192.168.7.0/24");
    },
    expected: [
      [
        "error",
        "aks-svc-clear",
        "/clusters/0/serviceCidr",
        "service range 192.168.7.0/24 overlaps the on-premises prefix 192.168.0.0/16; use a range that does not overlap them, such as 10.0.0.0/16",
      ],
    ],
  },
  {
    name: "a service range in a subnet",
    reason: "AKS refuses it",
    change: (request) => {
      serve(request, classic, "10.1.2.0/24");
    },
    expected: [
      [
        "error",
        "aks-svc-clear",
        "/clusters/0/serviceCidr",
        'service range 10.1.2.0/24 overlaps subnet "pods" 10.1.2.0/23; use a range that does not overlap them, such as 10.0.0.0/16',
      ],
    ],
  },
  {
    name: "a service range in the virtual network",
    reason: "it works until a subnet is put there",
    change: (request) => {
      serve(request, classic, "10.1.128.0/20");
    },
    expected: [
      [
        "warning",
        "aks-svc-not-in-vnet",
        "/clusters/0/serviceCidr",
        "service range 10.1.128.0/20 overlaps the virtual network's prefix 10.1.0.0/16; use a range that does not overlap them, such as 10.0.0.0/16",
      ],
    ],
  },
  {
    name: "a service range right beside the virtual network",
    reason: "10.0.255.0/24",
    change: (request) => {
      serve(request, classic, "10.0.255.0/24");
    },
    expected: [],
    within: ["aks-svc-not-in-vnet", "aks-svc-clear"],
  },
  {
    name: "a service range in the pod range",
    reason: "within one cluster",
    change: (request) => {
      cluster(request, overlay).serviceCidrs = ["10.244.128.0/20", "fd12:3456:789a:1::/108"];
    },
    expected: [
      [
        "error",
        "aks-svc-clear",
        "/clusters/1/serviceCidrs/0",
        "service range 10.244.128.0/20 overlaps pod range 10.244.0.0/16; use a range that does not overlap them, such as 10.0.0.0/16",
      ],
    ],
  },
  {
    name: "a service range in everything",
    reason: "the first few are named",
    change: (request) => {
      serve(request, classic, "10.0.0.0/8");
    },
    expected: [
      ["error", "aks-svc-size", "/clusters/0/serviceCidr", "service range 10.0.0.0/8 must be smaller than a /12; use 10.0.0.0/13 or less"],
      [
        "error",
        "aks-svc-clear",
        "/clusters/0/serviceCidr",
        'service range 10.0.0.0/8 overlaps subnet "jump" 10.1.0.0/24, the virtual network\'s prefix 10.1.0.0/16, subnet "apps" 10.1.1.0/24 and more; use a range that does not overlap them, such as 10.0.0.0/16',
      ],
    ],
  },
  {
    name: "a service range of /11",
    reason: "it has to be smaller than a /12",
    change: (request) => {
      serve(request, classic, "100.64.0.0/11");
    },
    expected: [
      [
        "error",
        "aks-svc-size",
        "/clusters/0/serviceCidr",
        "service range 100.64.0.0/11 must be smaller than a /12; use 100.64.0.0/13 or less",
      ],
    ],
  },
  {
    name: "a service range of /12",
    reason: "whether it is small enough is not said",
    change: (request) => {
      serve(request, classic, "100.64.0.0/12");
    },
    expected: [
      [
        "warning",
        "aks-svc-size-limit",
        "/clusters/0/serviceCidr",
        "service range 100.64.0.0/12 may be too large, because it must be smaller than a /12; use 100.64.0.0/13",
      ],
    ],
    within: ["aks-svc-size"],
  },
  {
    name: "a service range of /13",
    reason: "surely small enough",
    change: (request) => {
      serve(request, classic, "100.64.0.0/13");
    },
    expected: [],
    within: ["aks-svc-size-limit"],
  },
  {
    name: "a service range too small for the services",
    reason: "three of them, the API and DNS",
    change: (request) => {
      serve(request, pods, "10.202.0.0/30");
    },
    expected: [
      [
        "error",
        "aks-svc-capacity",
        "/clusters/2/serviceCidr",
        'service range 10.202.0.0/30 has 2 addresses for services, but "aks-pods" needs 5; use a larger one, such as 10.0.0.0/16',
      ],
    ],
  },
  {
    name: "a service range just large enough",
    reason: "six addresses for five services",
    change: (request) => {
      serve(request, pods, "10.202.0.0/29");
    },
    expected: [],
    within: ["aks-svc-capacity"],
  },
  {
    name: "the default service range in use",
    reason: "the first clear range is chosen, clear of the forbidden ones too",
    change: (request) => {
      request.virtualNetwork.onPremisesPrefixes?.push("10.0.0.0/16");
    },
    expected: [
      [
        "warning",
        "aks-svc-default",
        "/clusters/2/serviceCidr",
        "serviceCidr is not given, so AKS uses 10.0.0.0/16, which overlaps the on-premises prefix 10.0.0.0/16; give 172.16.0.0/16",
      ],
    ],
  },
  {
    name: "the default service range free",
    reason: "nothing has to be told",
    change: (request) => {
      only(request, pods);
    },
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/podSubnet",
        'the identity of "aks-pods" needs the role Network Contributor on subnet "pods", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
    within: ["aks-svc-range", "aks-range-none"],
  },
  {
    name: "more services than the default range has",
    reason: "a larger one is chosen",
    change: (request) => {
      cluster(request, pods).services = 70_000;
    },
    expected: [
      [
        "warning",
        "aks-svc-default",
        "/clusters/2/serviceCidr",
        "serviceCidr is not given, so AKS uses 10.0.0.0/16, which has 65534 addresses for services, but 70002 are needed; give 172.16.0.0/15",
      ],
    ],
  },
  {
    name: "more services than any range has",
    reason: "nothing can be chosen",
    change: (request) => {
      only(request, pods).services = 600_000;
    },
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/podSubnet",
        'the identity of "aks-pods" needs the role Network Contributor on subnet "pods", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "error",
        "aks-range-none",
        "/clusters/0/serviceCidr",
        'no usual service range is large enough without overlapping the networks of the request; give the serviceCidr of "aks-pods"',
      ],
    ],
  },
  {
    name: "no private range clear",
    reason: "then it has to be given",
    change: (request) => {
      only(request, classic);
      fillPrivateRanges(request);
      delete cluster(request, 0).serviceCidr;
      delete cluster(request, 0).dnsServiceIp;
    },
    expected: [
      [
        "info",
        "prefix-public",
        "/virtualNetwork/addressPrefixes/0",
        "11.1.0.0/16 is public address space; use it only if it is assigned to you, because hosts here cannot reach its owner. Private ranges are 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16",
      ],
      [
        "error",
        "aks-range-none",
        "/clusters/0/serviceCidr",
        'no usual service range is large enough without overlapping the networks of the request; give the serviceCidr of "aks-classic"',
      ],
    ],
  },
  {
    name: "a DNS service elsewhere",
    reason: "outside the service range",
    change: (request) => {
      cluster(request, classic).dnsServiceIp = "10.0.0.10";
    },
    expected: [
      [
        "error",
        "aks-dns-ip",
        "/clusters/0/dnsServiceIp",
        "dnsServiceIp 10.0.0.10 is outside the service range 10.200.0.0/16; use 10.200.0.10",
      ],
    ],
  },
  {
    name: "the network address for the DNS service",
    reason: "the first address in one reading",
    change: (request) => {
      cluster(request, classic).dnsServiceIp = "10.200.0.0";
    },
    expected: [
      [
        "error",
        "aks-dns-ip",
        "/clusters/0/dnsServiceIp",
        "dnsServiceIp 10.200.0.0 is the network address of the service range 10.200.0.0/16; use 10.200.0.10",
      ],
    ],
  },
  {
    name: "the first address for the DNS service",
    reason: "the Kubernetes API has it",
    change: (request) => {
      cluster(request, classic).dnsServiceIp = "10.200.0.1";
    },
    expected: [
      [
        "error",
        "aks-dns-ip",
        "/clusters/0/dnsServiceIp",
        "dnsServiceIp 10.200.0.1 is the first address of the service range 10.200.0.0/16, which belongs to the Kubernetes API; use 10.200.0.10",
      ],
    ],
  },
  {
    name: "the second address for the DNS service",
    reason: "the lowest that can be had",
    change: (request) => {
      cluster(request, classic).dnsServiceIp = "10.200.0.2";
    },
    expected: [],
    within: ["aks-dns-ip"],
  },
  {
    name: "the last address for the DNS service",
    reason: "it counts as a broadcast address",
    change: (request) => {
      cluster(request, classic).dnsServiceIp = "10.200.255.255";
    },
    expected: [
      [
        "warning",
        "aks-dns-ip-last",
        "/clusters/0/dnsServiceIp",
        "dnsServiceIp 10.200.255.255 is the last address of the service range 10.200.0.0/16; use 10.200.0.10",
      ],
    ],
  },
  {
    name: "the last but one for the DNS service",
    reason: "nothing against it",
    change: (request) => {
      cluster(request, classic).dnsServiceIp = "10.200.255.254";
    },
    expected: [],
    within: ["aks-dns-ip-last"],
  },
  {
    name: "a DNS service without a range",
    reason: "a range around it is chosen",
    change: (request) => {
      cluster(request, pods).dnsServiceIp = "10.210.0.10";
    },
    expected: [
      [
        "warning",
        "aks-svc-default",
        "/clusters/2/serviceCidr",
        "serviceCidr is not given, so AKS uses 10.0.0.0/16, which does not contain the dnsServiceIp 10.210.0.10; give 10.210.0.0/16",
      ],
    ],
  },
  {
    name: "a DNS service in the default range",
    reason: "the default range it is",
    change: (request) => {
      cluster(request, pods).dnsServiceIp = "10.0.0.53";
    },
    expected: [],
    within: ["aks-svc-range"],
  },
  {
    name: "a DNS service in a peered network",
    reason: "no range around it is clear",
    change: (request) => {
      cluster(request, pods).dnsServiceIp = "10.2.0.53";
    },
    expected: [
      [
        "error",
        "aks-dns-ip",
        "/clusters/2/dnsServiceIp",
        "dnsServiceIp 10.2.0.53 is given without its serviceCidr, and no suitable private range contains it; give both, or remove it",
      ],
    ],
  },
  {
    name: "a Docker bridge",
    reason: "ignored wherever it is; its host bits are right",
    change: (request) => {
      cluster(request, classic).dockerBridgeAddress = "172.17.0.1/16";
    },
    expected: [
      [
        "info",
        "aks-docker-bridge",
        "/clusters/0/dockerBridgeAddress",
        "dockerBridgeAddress 172.17.0.1/16 has no effect, because nodes run containerd; remove it",
      ],
    ],
    within: ["prefix-host-bits"],
  },
  {
    name: "a public service range",
    reason: "the document asks for a private one",
    change: (request) => {
      serve(request, classic, "8.8.0.0/16");
    },
    expected: [
      [
        "warning",
        "aks-svc-private",
        "/clusters/0/serviceCidr",
        "service range 8.8.0.0/16 has public addresses in it; use a private range, such as 10.0.0.0/16",
      ],
    ],
  },
  {
    name: "a service range of RFC 6598",
    reason: "shared addresses are no public ones",
    change: (request) => {
      serve(request, classic, "100.64.0.0/16");
    },
    expected: [],
    within: ["aks-svc-private"],
  },
  {
    name: "a public DNS service address alone",
    reason: "no range is chosen around it that would have to be warned of",
    change: (request) => {
      delete cluster(request, classic).serviceCidr;
      cluster(request, classic).dnsServiceIp = "8.8.8.8";
    },
    expected: [
      [
        "error",
        "aks-dns-ip",
        "/clusters/0/dnsServiceIp",
        "dnsServiceIp 8.8.8.8 is given without its serviceCidr, and no suitable private range contains it; give both, or remove it",
      ],
    ],
  },
  {
    name: "a service range that is the virtual network",
    reason: "the subnet that is planned would be in it, which AKS refuses",
    change: (request) => {
      request.virtualNetwork.subnets = [];
      only(request, classic);
      serve(request, 0, "10.1.0.0/16");
    },
    expected: [
      [
        "error",
        "aks-svc-clear",
        "/clusters/0/serviceCidr",
        "service range 10.1.0.0/16 overlaps the virtual network's prefix 10.1.0.0/16; use a range that does not overlap them, such as 10.0.0.0/16",
      ],
    ],
  },
];
