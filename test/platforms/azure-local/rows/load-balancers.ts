import { addNetwork, chooseEverything, cluster, lnet, loadBalancer, type Row } from "./row.js";

const bgpPeers = [{ myAsn: 64512, peerAsn: 64513, peerAddress: "10.30.7.1" }];

export const loadBalancerRows: readonly Row[] = [
  {
    name: "addresses outside the subnet of the nodes",
    reason: "ARP does not leave it",
    change: (request) => (loadBalancer(request).addresses = ["10.30.8.60-10.30.8.63"]),
    expected: [
      [
        "error",
        "lb-arp-same-subnet",
        "/clusters/0/loadBalancer/addresses/0",
        "load balancer addresses 10.30.8.60-10.30.8.63 are outside 10.30.7.0/24, the subnet of the nodes; use addresses from 10.30.7.1 to 10.30.7.254, or the mode BGP",
      ],
    ],
  },
  {
    name: "addresses that end outside the subnet of the nodes",
    reason: "all of them have to be in it",
    change: (request) => {
      lnet(request).reserved = [];
      loadBalancer(request).addresses = ["10.30.7.250-10.30.8.3"];
    },
    expected: [
      [
        "error",
        "lb-arp-same-subnet",
        "/clusters/0/loadBalancer/addresses/0",
        "load balancer addresses 10.30.7.250-10.30.8.3 are outside 10.30.7.0/24, the subnet of the nodes; use addresses from 10.30.7.1 to 10.30.7.254, or the mode BGP",
      ],
      [
        "error",
        "lb-arp-not-reserved",
        "/clusters/0/loadBalancer/addresses/0",
        'the load balancer range of "line-1" 10.30.7.250-10.30.8.3 overlaps the broadcast address 10.30.7.255; use 10.30.7.250-10.30.7.254, or remove the addresses to have a range chosen',
      ],
    ],
  },
  {
    name: "addresses of which more are behind the subnet of the nodes than in it",
    reason: "what is clear of everything outside it is of no use",
    change: (request) => {
      lnet(request).reserved = [];
      loadBalancer(request).addresses = ["10.30.7.253-10.30.8.9"];
    },
    expected: [
      [
        "error",
        "lb-arp-same-subnet",
        "/clusters/0/loadBalancer/addresses/0",
        "load balancer addresses 10.30.7.253-10.30.8.9 are outside 10.30.7.0/24, the subnet of the nodes; use addresses from 10.30.7.1 to 10.30.7.254, or the mode BGP",
      ],
      [
        "error",
        "lb-arp-not-reserved",
        "/clusters/0/loadBalancer/addresses/0",
        'the load balancer range of "line-1" 10.30.7.253-10.30.8.9 overlaps the broadcast address 10.30.7.255; use 10.30.7.253-10.30.7.254, or remove the addresses to have a range chosen',
      ],
    ],
  },
  {
    name: "addresses of which too few are clear for the services",
    reason: "others that are free are as many as were given",
    change: (request) => {
      cluster(request).services = 3;
      loadBalancer(request).addresses = ["10.30.7.238-10.30.7.241"];
    },
    expected: [
      [
        "error",
        "lb-arp-not-reserved",
        "/clusters/0/loadBalancer/addresses/0",
        'the load balancer range of "line-1" 10.30.7.238-10.30.7.241 overlaps the reservation "printers" 10.30.7.240/29; use 10.30.7.3-10.30.7.6, or remove the addresses to have a range chosen',
      ],
    ],
  },
  {
    name: "addresses of another network announced by BGP",
    reason: "BGP needs no network of the request",
    change: (request) => (cluster(request).loadBalancer = { advertiseMode: "BGP", addresses: ["172.20.0.0/24"], bgpPeers }),
    expected: [],
    within: ["lb-arp-same-subnet", "mlb-modes", "lb-arp-not-reserved", "lb-count"],
  },
  {
    name: "the same in mode Both",
    reason: "half of it is ARP",
    change: (request) => (cluster(request).loadBalancer = { advertiseMode: "Both", addresses: ["172.20.0.0/24"], bgpPeers }),
    expected: [
      [
        "error",
        "lb-arp-same-subnet",
        "/clusters/0/loadBalancer/addresses/0",
        "load balancer addresses 172.20.0.0/24 are outside 10.30.7.0/24, the subnet of the nodes; use addresses from 10.30.7.1 to 10.30.7.254, or the mode BGP",
      ],
    ],
  },
  {
    name: "a network of another VLAN for ARP",
    reason: "the addresses would be chosen there",
    change: (request) => {
      addNetwork(request);
      cluster(request).loadBalancer = { network: "plant-8" };
    },
    expected: [
      [
        "error",
        "lb-arp-same-subnet",
        "/clusters/0/loadBalancer/network",
        'mode ARP announces by ARP, which does not reach "plant-8" from the network of the nodes, "plant-7"; use addresses of 10.30.7.0/24, or the mode BGP',
      ],
    ],
  },
  {
    name: "a network of another VLAN with the same prefix for ARP",
    reason: "the VLAN counts too",
    change: (request) => {
      addNetwork(request, { addressPrefix: "10.30.7.0/24", gateway: "10.30.7.1" });
      cluster(request).loadBalancer = { network: "plant-8", addresses: ["10.30.7.60-10.30.7.63"] };
    },
    expected: [
      [
        "warning",
        "lnet-prefix-overlap",
        "/logicalNetworks/1/addressPrefix",
        '10.30.7.0/24 on VLAN 308 overlaps 10.30.7.0/24 of logical network "plant-7" on VLAN 307; use a prefix of its own, or the same VLAN if it is one network',
      ],
      [
        "error",
        "lb-arp-same-subnet",
        "/clusters/0/loadBalancer/network",
        'mode ARP announces by ARP, which does not reach "plant-8" from the network of the nodes, "plant-7"; use addresses of 10.30.7.0/24, or the mode BGP',
      ],
    ],
  },
  {
    name: "a network of another VLAN for BGP",
    reason: "that is what the mode is for; the addresses are chosen there",
    change: (request) => {
      addNetwork(request);
      cluster(request).loadBalancer = { network: "plant-8", advertiseMode: "BGP", bgpPeers };
    },
    expected: [],
    within: ["lb-arp-same-subnet"],
  },
  {
    name: "a network inside the subnet of the nodes for ARP",
    reason: "one VLAN, and every address of it is in the subnet",
    change: (request) => {
      addNetwork(request, { addressPrefix: "10.30.7.128/26", gateway: "10.30.7.129", vlan: 307 });
      cluster(request).loadBalancer = { network: "plant-8" };
    },
    expected: [],
    within: ["lb-arp-same-subnet"],
  },
  {
    name: "addresses in the pool",
    reason: "the nodes have them",
    change: (request) => (loadBalancer(request).addresses = ["10.30.7.48-10.30.7.51"]),
    expected: [
      [
        "error",
        "lb-outside-pool",
        "/clusters/0/loadBalancer/addresses/0",
        'the load balancer range of "line-1" 10.30.7.48-10.30.7.51 overlaps the IP pool of "plant-7" 10.30.7.20-10.30.7.49; use 10.30.7.50-10.30.7.51, or remove the addresses to have a range chosen',
      ],
    ],
  },
  {
    name: "addresses right behind the pool and right behind those of the other cluster",
    reason: "nothing is shared",
    change: (request) => (loadBalancer(request).addresses = ["10.30.7.50", "10.30.7.68/31"]),
    expected: [],
    within: ["lb-outside-pool", "metallb-per-cluster", "lb-count"],
  },
  {
    name: "addresses that are control plane IPs",
    reason: "its own cluster's and another's",
    change: (request) => (loadBalancer(request).addresses = ["10.30.7.10/31"]),
    expected: [
      [
        "error",
        "lb-outside-pool",
        "/clusters/0/loadBalancer/addresses/0",
        'the load balancer range of "line-1" 10.30.7.10/31 overlaps the control plane IP of "line-1" 10.30.7.10 and the control plane IP of "line-2" 10.30.7.11; use 10.30.7.3-10.30.7.4, or remove the addresses to have a range chosen',
      ],
    ],
  },
  {
    name: "addresses that are reserved",
    reason: "reserved addresses are not handed out",
    change: (request) => (loadBalancer(request).addresses = ["10.30.7.238-10.30.7.241"]),
    expected: [
      [
        "error",
        "lb-arp-not-reserved",
        "/clusters/0/loadBalancer/addresses/0",
        'the load balancer range of "line-1" 10.30.7.238-10.30.7.241 overlaps the reservation "printers" 10.30.7.240/29; use 10.30.7.238-10.30.7.239, or remove the addresses to have a range chosen',
      ],
    ],
  },
  {
    name: "addresses with gateway, DNS server and network address among them",
    reason: "one finding that names all three",
    change: (request) => (loadBalancer(request).addresses = [{ name: "front", range: "10.30.7.0/29" }]),
    expected: [
      [
        "error",
        "lb-arp-not-reserved",
        "/clusters/0/loadBalancer/addresses/0",
        'the load balancer range of "line-1" 10.30.7.0/29 overlaps the network address 10.30.7.0, the gateway 10.30.7.1 and a DNS server 10.30.7.2; use 10.30.7.3-10.30.7.7, or remove the addresses to have a range chosen',
      ],
    ],
  },
  {
    name: "addresses from behind the DNS server to before the broadcast address",
    reason: "clear of all three",
    change: (request) => {
      lnet(request).reserved = [];
      loadBalancer(request).addresses = ["10.30.7.3", "10.30.7.254"];
    },
    expected: [],
    within: ["lb-arp-not-reserved"],
  },
  {
    name: "addresses of two clusters that overlap",
    reason: "MetalLB is not shared; the later cluster is reported",
    change: (request) => (loadBalancer(request, 1).addresses = ["10.30.7.63-10.30.7.66"]),
    expected: [
      [
        "error",
        "metallb-per-cluster",
        "/clusters/1/loadBalancer/addresses/0",
        'the load balancer range of "line-2" 10.30.7.63-10.30.7.66 overlaps the load balancer range of "line-1" 10.30.7.60-10.30.7.63; use 10.30.7.64-10.30.7.66, or remove the addresses to have a range chosen',
      ],
    ],
  },
  {
    name: "addresses of one cluster that overlap each other",
    reason: "they are one cluster's, but MetalLB refuses them",
    change: (request) => (loadBalancer(request).addresses = ["10.30.7.60/30", "10.30.7.62-10.30.7.63"]),
    expected: [
      [
        "error",
        "mlb-no-overlap",
        "/clusters/0/loadBalancer/addresses/1",
        "load balancer addresses 10.30.7.62-10.30.7.63 overlap 10.30.7.60/30 of the same load balancer; name each address once",
      ],
    ],
    within: ["metallb-per-cluster"],
  },
  {
    name: "addresses that two clusters announce by BGP from nowhere",
    reason: "routers would not know which cluster is meant",
    change: (request) => {
      cluster(request).loadBalancer = { advertiseMode: "BGP", addresses: ["172.20.0.0/24"], bgpPeers };
      cluster(request, 1).loadBalancer = { advertiseMode: "BGP", addresses: ["172.20.0.255"], bgpPeers };
    },
    expected: [
      [
        "error",
        "metallb-per-cluster",
        "/clusters/1/loadBalancer/addresses/0",
        'the load balancer range of "line-2" 172.20.0.255 overlaps the load balancer range of "line-1" 172.20.0.0/24; use an address that nothing else uses, or remove the addresses to have a range chosen',
      ],
    ],
  },
  {
    name: "addresses right behind the management network announced by BGP",
    reason: "192.168.10.255 is its last address",
    change: (request) => {
      cluster(request).loadBalancer = { advertiseMode: "BGP", addresses: ["192.168.11.0-192.168.11.3"], bgpPeers };
    },
    expected: [],
    within: ["lb-bgp-outside-networks"],
  },
  {
    name: "addresses of the management network announced by BGP",
    reason: "its machines do not ask the router for them",
    change: (request) => {
      cluster(request).loadBalancer = { advertiseMode: "BGP", addresses: ["192.168.10.200-192.168.10.203", "192.168.11.0/30"], bgpPeers };
    },
    expected: [
      [
        "warning",
        "lb-bgp-outside-networks",
        "/clusters/0/loadBalancer/addresses/0",
        "load balancer addresses 192.168.10.200-192.168.10.203 are announced by BGP, but lie in 192.168.10.0/24 of the management network, whose machines look for them by ARP and do not find them; use addresses outside",
      ],
    ],
  },
  {
    name: "addresses of a network without its clusters announced by BGP",
    reason: "they are in that network, pool and all",
    change: (request) => {
      addNetwork(request, { ipPoolStart: "10.30.8.10", ipPoolEnd: "10.30.8.19" });
      cluster(request).loadBalancer = { advertiseMode: "BGP", addresses: ["10.30.8.19-10.30.8.21"], bgpPeers };
    },
    expected: [
      [
        "error",
        "lb-outside-pool",
        "/clusters/0/loadBalancer/addresses/0",
        'the load balancer range of "line-1" 10.30.8.19-10.30.8.21 overlaps the IP pool of "plant-8" 10.30.8.10-10.30.8.19; use 10.30.8.20-10.30.8.21, or remove the addresses to have a range chosen',
      ],
      [
        "warning",
        "lb-bgp-outside-networks",
        "/clusters/0/loadBalancer/addresses/0",
        'load balancer addresses 10.30.8.19-10.30.8.21 are announced by BGP, but lie in 10.30.8.0/24 of logical network "plant-8", whose machines look for them by ARP and do not find them; use addresses outside',
      ],
    ],
  },
  {
    name: "addresses of the pod and service ranges announced by BGP",
    reason: "inside the cluster they are pods and services",
    change: (request) =>
      (cluster(request).loadBalancer = { advertiseMode: "BGP", addresses: ["10.244.9.0/28", "10.111.255.255", "10.112.0.0"], bgpPeers }),
    expected: [
      [
        "error",
        "lb-outside-pool",
        "/clusters/0/loadBalancer/addresses/0",
        "the load balancer range 10.244.9.0/28 overlaps the pod range of its cluster 10.244.0.0/16; use addresses outside it",
      ],
      [
        "error",
        "lb-outside-pool",
        "/clusters/0/loadBalancer/addresses/1",
        "the load balancer range 10.111.255.255 overlaps the service range 10.96.0.0/12; use addresses outside it",
      ],
    ],
  },
  {
    name: "one address for two services",
    reason: "too few",
    change: (request) => (loadBalancer(request).addresses = ["10.30.7.60"]),
    expected: [
      [
        "error",
        "lb-count",
        "/clusters/0/loadBalancer/addresses",
        '1 load balancer address is given, but the services of "line-1" need 2; give 1 more, or remove the addresses to have a range chosen',
      ],
    ],
  },
  {
    name: "two addresses for services on three ports, the largest count being two",
    reason: "services on different ports share an address",
    change: (request) => {
      cluster(request).services = [
        { name: "mes", port: 443, count: 1 },
        { name: "erp", port: 443, count: 1 },
        { name: "historian", port: 1433, count: 2 },
        { name: "metrics", port: 9090, count: 1 },
      ];
      loadBalancer(request).addresses = ["10.30.7.60/31"];
    },
    expected: [
      [
        "info",
        "mlb-shared-ip",
        "/clusters/0/services",
        'the count assumes that 5 services of "line-1" share 2 addresses; give those that share one the same value of the annotation metallb.io/allow-shared-ip (earlier versions of MetalLB: metallb.universe.tf/allow-shared-ip), or count 5',
      ],
    ],
    within: ["lb-count"],
  },
  {
    name: "services on one port, however many",
    reason: "none of them shares an address with another",
    change: (request) => {
      cluster(request).services = [
        { name: "mes", port: 443, count: 1 },
        { name: "erp", port: 443, count: 1 },
      ];
    },
    expected: [],
    within: ["mlb-shared-ip"],
  },
  {
    name: "ranges that touch",
    reason: "no address is in two of them",
    change: (request) => (loadBalancer(request).addresses = ["10.30.7.60/31", "10.30.7.62-10.30.7.63"]),
    expected: [],
    within: ["mlb-no-overlap"],
  },
  {
    name: "peers in mode ARP",
    reason: "nothing is announced to them",
    change: (request) => (loadBalancer(request).bgpPeers = bgpPeers),
    expected: [
      [
        "info",
        "mlb-peers-unused",
        "/clusters/0/loadBalancer/bgpPeers",
        "mode ARP does not use BGP peers; remove bgpPeers, or use the mode BGP or Both",
      ],
    ],
  },
  {
    name: "two peers of one name",
    reason: "each is a resource of its own",
    change: (request) =>
      Object.assign(loadBalancer(request), {
        advertiseMode: "Both",
        bgpPeers: ["10.30.7.1", "10.30.7.3"].map((peerAddress) => ({ name: "tor", myAsn: 1, peerAsn: 2, peerAddress })),
      }),
    expected: [
      [
        "error",
        "name-unique",
        "/clusters/0/loadBalancer/bgpPeers/1/name",
        '"tor" is also the name of /clusters/0/loadBalancer/bgpPeers/0; use another name, different in more than case',
      ],
    ],
  },
  {
    name: "a peer of two letters, and an AS number of 32 bits",
    reason: "the API takes neither",
    change: (request) =>
      Object.assign(loadBalancer(request), {
        advertiseMode: "Both",
        bgpPeers: [{ name: "r1", myAsn: 4_200_000_000, peerAsn: 2_147_483_648, peerAddress: "10.30.7.1" }],
      }),
    expected: [
      [
        "error",
        "mlb-peer-name",
        "/clusters/0/loadBalancer/bgpPeers/0/name",
        'text "r1" is not valid: the name of a BGP peer has 3 to 24 letters, digits and hyphens',
      ],
      [
        "error",
        "mlb-peer-asn",
        "/clusters/0/loadBalancer/bgpPeers/0/myAsn",
        "4200000000 is over 2147483647; expected a whole number from 1 to 2147483647",
      ],
      [
        "error",
        "mlb-peer-asn",
        "/clusters/0/loadBalancer/bgpPeers/0/peerAsn",
        "2147483648 is over 2147483647; expected a whole number from 1 to 2147483647",
      ],
    ],
  },
  {
    name: "a peer of three letters, and the largest AS number",
    reason: "the API takes both",
    change: (request) =>
      Object.assign(loadBalancer(request), {
        advertiseMode: "Both",
        bgpPeers: [{ name: "tor", myAsn: 64_512, peerAsn: 2_147_483_647, peerAddress: "10.30.7.1" }],
      }),
    expected: [],
    within: ["mlb-peer-name", "mlb-peer-asn", "mlb-peers-unused", "mlb-modes"],
  },
  {
    name: "BGP without a peer",
    reason: "nobody to announce to",
    change: (request) => (loadBalancer(request).advertiseMode = "BGP"),
    expected: [
      [
        "error",
        "mlb-modes",
        "/clusters/0/loadBalancer/bgpPeers",
        "mode BGP needs a BGP peer; give bgpPeers with myAsn, peerAsn and peerAddress, or use the mode ARP",
      ],
    ],
  },
  {
    name: "Both with an empty list of peers",
    reason: "half of it is BGP",
    change: (request) => Object.assign(loadBalancer(request), { advertiseMode: "Both", bgpPeers: [] }),
    expected: [
      [
        "error",
        "mlb-modes",
        "/clusters/0/loadBalancer/bgpPeers",
        "mode Both needs a BGP peer; give bgpPeers with myAsn, peerAsn and peerAddress, or use the mode ARP",
      ],
    ],
  },
  {
    name: "Both with a peer",
    reason: "in the subnet of the nodes, so either way works",
    change: (request) => Object.assign(loadBalancer(request), { advertiseMode: "Both", bgpPeers }),
    expected: [],
    within: ["mlb-modes"],
  },
  {
    name: "a peer in the load balancer's range, and one at the control plane IP",
    reason: "the router has that address",
    change: (request) =>
      Object.assign(loadBalancer(request), {
        advertiseMode: "Both",
        bgpPeers: [...bgpPeers, { ...bgpPeers[0], peerAddress: "10.30.7.61" }, { ...bgpPeers[0], peerAddress: "10.30.7.10" }],
      }),
    expected: [
      [
        "error",
        "cp-ip-one-per-cluster",
        "/clusters/0/controlPlaneIp",
        'the control plane IP of "line-1" 10.30.7.10 overlaps a BGP peer of "line-1" 10.30.7.10; use a free address such as 10.30.7.3, or remove it to have one chosen',
      ],
      [
        "error",
        "lb-arp-not-reserved",
        "/clusters/0/loadBalancer/addresses/0",
        'the load balancer range of "line-1" 10.30.7.60-10.30.7.63 overlaps a BGP peer of "line-1" 10.30.7.61; use 10.30.7.62-10.30.7.63, or remove the addresses to have a range chosen',
      ],
    ],
  },
  {
    name: "a load balancer that is omitted",
    reason: "a range is chosen",
    change: (request) => {
      chooseEverything(request);
      Object.assign(lnet(request), { ipPoolStart: "10.30.7.20", ipPoolEnd: "10.30.7.49" });
    },
    expected: [],
  },
];
