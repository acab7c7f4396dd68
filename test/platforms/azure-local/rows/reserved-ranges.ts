import { chooseEverything, cluster, lnet, type Row } from "./row.js";

export const reservedRangeRows: readonly Row[] = [
  {
    name: "a logical network in the default pod range",
    reason: "another pod range would do as well",
    change: (request) => {
      chooseEverything(request);
      Object.assign(lnet(request), { addressPrefix: "10.244.7.0/24", gateway: "10.244.7.1", dnsServers: ["192.168.10.5"], reserved: [] });
      request.spare = { node: 1 };
    },
    expected: [
      [
        "warning",
        "lnet-pool-missing",
        "/logicalNetworks/0",
        "no IP pool is given, and AKS Arc requires one, which cannot be added to an existing network; give ipPoolStart and ipPoolEnd, or have a plan choose them",
      ],
      [
        "error",
        "cidr-overlap-lnet",
        "/logicalNetworks/0/addressPrefix",
        'the logical network "plant-7" 10.244.7.0/24 overlaps the default pod range 10.244.0.0/16; use a prefix outside it, or the podCidr 10.245.0.0/16',
      ],
    ],
  },
  {
    name: "a logical network in the service range",
    reason: "which cannot be set",
    change: (request) => {
      chooseEverything(request);
      Object.assign(lnet(request), {
        addressPrefix: "10.111.255.0/24",
        gateway: "10.111.255.1",
        dnsServers: ["192.168.10.5"],
        reserved: [],
      });
      request.spare = { node: 1 };
    },
    expected: [
      [
        "warning",
        "lnet-pool-missing",
        "/logicalNetworks/0",
        "no IP pool is given, and AKS Arc requires one, which cannot be added to an existing network; give ipPoolStart and ipPoolEnd, or have a plan choose them",
      ],
      [
        "error",
        "cidr-overlap-lnet",
        "/logicalNetworks/0/addressPrefix",
        'the logical network "plant-7" 10.111.255.0/24 overlaps the service range 10.96.0.0/12; use a prefix outside it',
      ],
    ],
  },
  {
    name: "a logical network right behind the service range",
    reason: "10.111.255.255 is its last address",
    change: (request) => {
      chooseEverything(request);
      Object.assign(lnet(request), { addressPrefix: "10.112.0.0/24", gateway: "10.112.0.1", dnsServers: ["192.168.10.5"], reserved: [] });
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
    within: ["cidr-overlap-lnet"],
  },
  {
    name: "a logical network that holds both ranges",
    reason: "overlap is what counts, and one finding tells of both",
    change: (request) => {
      Object.assign(lnet(request), { addressPrefix: "10.0.0.0/8" });
      request.managementNetwork.storageNetworks = [];
    },
    expected: [
      [
        "error",
        "cidr-overlap-lnet",
        "/logicalNetworks/0/addressPrefix",
        'the logical network "plant-7" 10.0.0.0/8 overlaps the service range 10.96.0.0/12 and the default pod range 10.244.0.0/16; use a prefix outside it',
      ],
    ],
  },
  {
    name: "a pod range that holds the logical network",
    reason: "the cluster is named, and the default would do",
    change: (request) => (cluster(request).podCidr = "10.30.0.0/16"),
    expected: [
      [
        "error",
        "cidr-overlap-lnet",
        "/logicalNetworks/0/addressPrefix",
        'the logical network "plant-7" 10.30.7.0/24 overlaps the pod range of "line-1" 10.30.0.0/16; use a prefix outside it, or the podCidr 10.244.0.0/16',
      ],
    ],
  },
  {
    name: "pod ranges of two clusters that overlap each other",
    reason: "pods are not routed, so clusters may have the same",
    change: (request) => {
      cluster(request).podCidr = "172.20.0.0/14";
      cluster(request, 1).podCidr = "172.22.0.0/16";
    },
    expected: [],
    within: ["cidr-overlap-lnet", "cidr-overlap-infra-pod", "cidr-overlap-dns", "cidr-overlap-pod-svc"],
  },
  {
    name: "a pod range that ends in the service range",
    reason: "by overlap, although it starts before it",
    change: (request) => (cluster(request).podCidr = "10.64.0.0/10"),
    expected: [
      [
        "error",
        "cidr-overlap-pod-svc",
        "/clusters/0/podCidr",
        "the pod range 10.64.0.0/10 overlaps the service range 10.96.0.0/12, which cannot be changed; use a range such as 10.244.0.0/16",
      ],
    ],
  },
  {
    name: "a pod range with host bits",
    reason: "told, as with any prefix",
    change: (request) => (cluster(request).podCidr = "10.245.0.1/16"),
    expected: [["warning", "prefix-host-bits", "/clusters/0/podCidr", "10.245.0.1/16 has host bits set; it is read as 10.245.0.0/16"]],
  },
  {
    name: "a management range that ends in the pod range",
    reason: "critical to the environment validator",
    change: (request) =>
      (request.managementNetwork = {
        addressPrefix: "10.0.0.0/8",
        vlan: 8,
        ipRange: { start: "10.243.255.250", end: "10.244.0.0" },
        storageNetworks: [],
      }),
    expected: [
      [
        "error",
        "cidr-overlap-infra-pod",
        "/managementNetwork/ipRange",
        "the management IP range 10.243.255.250-10.244.0.0 overlaps the default pod range 10.244.0.0/16; use addresses outside it, or the podCidr 172.16.0.0/16",
      ],
      [
        "warning",
        "lnet-prefix-overlap",
        "/logicalNetworks/0/addressPrefix",
        "10.30.7.0/24 on VLAN 307 overlaps 10.0.0.0/8 of the management network on VLAN 8; use a prefix of its own, or the same VLAN if it is one network",
      ],
    ],
  },
  {
    name: "a management range right before the pod range",
    reason: "the prefix may hold the pod range as long as what is used of it does not",
    change: (request) =>
      (request.managementNetwork = {
        addressPrefix: "10.224.0.0/11",
        vlan: 8,
        ipRange: { start: "10.243.255.250", end: "10.243.255.255" },
      }),
    expected: [],
    within: ["cidr-overlap-infra-pod"],
  },
  {
    name: "a management network without a range over the pod range",
    reason: "nobody knows what is used of it",
    change: (request) => (request.managementNetwork = { addressPrefix: "10.224.0.0/11", vlan: 8 }),
    expected: [
      [
        "error",
        "cidr-overlap-infra-pod",
        "/managementNetwork/addressPrefix",
        "the management network 10.224.0.0/11 overlaps the default pod range 10.244.0.0/16; use a prefix outside it, or give the ipRange that is used of it, or the podCidr 172.16.0.0/16",
      ],
    ],
  },
  {
    name: "gateway, machine and cluster IP in the pod range",
    reason: "each is reported",
    change: (request) =>
      (request.managementNetwork = {
        addressPrefix: "10.224.0.0/11",
        vlan: 8,
        gateway: "10.244.0.1",
        ipRange: { start: "10.243.255.250", end: "10.243.255.255" },
        nodeIps: ["10.244.0.11"],
        clusterIp: "10.244.0.20",
      }),
    expected: [
      [
        "error",
        "cidr-overlap-infra-pod",
        "/managementNetwork/gateway",
        "the management gateway 10.244.0.1 overlaps the default pod range 10.244.0.0/16; use an address outside it, or the podCidr 172.16.0.0/16",
      ],
      [
        "error",
        "cidr-overlap-infra-pod",
        "/managementNetwork/nodeIps/0",
        "the machine 10.244.0.11 overlaps the default pod range 10.244.0.0/16; use an address outside it, or the podCidr 172.16.0.0/16",
      ],
      [
        "error",
        "cidr-overlap-infra-pod",
        "/managementNetwork/clusterIp",
        "the cluster IP 10.244.0.20 overlaps the default pod range 10.244.0.0/16; use an address outside it, or the podCidr 172.16.0.0/16",
      ],
    ],
  },
  {
    name: "a management network in the service range",
    reason: "a warning to the environment validator",
    change: (request) =>
      (request.managementNetwork = {
        addressPrefix: "10.96.0.0/24",
        vlan: 8,
        ipRange: { start: "10.96.0.20", end: "10.96.0.25" },
        nodeIps: ["10.96.0.11"],
      }),
    expected: [
      [
        "warning",
        "cidr-overlap-infra-svc",
        "/managementNetwork/ipRange",
        "the management IP range 10.96.0.20-10.96.0.25 overlaps the service range 10.96.0.0/12; use addresses outside it",
      ],
      [
        "warning",
        "cidr-overlap-infra-svc",
        "/managementNetwork/nodeIps/0",
        "the machine 10.96.0.11 overlaps the service range 10.96.0.0/12; use an address outside it",
      ],
    ],
  },
  {
    name: "a management network right before the service range",
    reason: "10.96.0.0 is its first address",
    change: (request) => (request.managementNetwork = { addressPrefix: "10.95.255.0/24", vlan: 8 }),
    expected: [],
    within: ["cidr-overlap-infra-svc"],
  },
  {
    name: "DNS servers in both ranges",
    reason: "informational to the environment validator",
    change: (request) => {
      request.managementNetwork.dnsServers = ["10.244.0.10"];
      lnet(request).dnsServers = ["10.30.7.2", "10.96.0.10"];
    },
    expected: [
      [
        "info",
        "cidr-overlap-dns",
        "/managementNetwork/dnsServers/0",
        "the DNS server 10.244.0.10 overlaps the default pod range 10.244.0.0/16; use an address outside it, or the podCidr 10.245.0.0/16",
      ],
      [
        "info",
        "cidr-overlap-dns",
        "/logicalNetworks/0/dnsServers/1",
        "the DNS server 10.96.0.10 overlaps the service range 10.96.0.0/12; use an address outside it",
      ],
    ],
  },
  {
    name: "a proxy in the pod range",
    reason: "informational to the environment validator",
    change: (request) => (request.proxy = { http: "http://10.244.0.10:3128/", https: "http://proxy.example.com:3128" }),
    expected: [
      [
        "info",
        "ports-proxy",
        "/proxy",
        "HTTP and HTTPS traffic leaves through the proxy, so the proxy has to reach the endpoints, and the HTTP and HTTPS rows to the internet are not required",
      ],
      [
        "info",
        "cidr-overlap-proxy",
        "/proxy/http",
        "the proxy 10.244.0.10 overlaps the default pod range 10.244.0.0/16; use an address outside it, or the podCidr 10.245.0.0/16",
      ],
    ],
  },
  {
    name: "a proxy right behind the pod range",
    reason: "10.244.255.255 is its last address",
    change: (request) => (request.proxy = { http: "http://10.245.0.0:3128" }),
    expected: [
      [
        "info",
        "ports-proxy",
        "/proxy",
        "HTTP traffic leaves through the proxy, so the proxy has to reach the endpoints, and the HTTP rows to the internet are not required",
      ],
    ],
    within: ["cidr-overlap-proxy"],
  },
  {
    name: "no clusters yet, and a logical network in the default pod range",
    reason: "it will be theirs",
    change: (request) => {
      request.clusters = [];
      Object.assign(lnet(request), { addressPrefix: "10.244.7.0/24", gateway: "10.244.7.1", dnsServers: ["192.168.10.5"], reserved: [] });
      delete lnet(request).ipPoolStart;
      delete lnet(request).ipPoolEnd;
    },
    expected: [
      [
        "error",
        "cidr-overlap-lnet",
        "/logicalNetworks/0/addressPrefix",
        'the logical network "plant-7" 10.244.7.0/24 overlaps the default pod range 10.244.0.0/16; use a prefix outside it',
      ],
    ],
  },
];
