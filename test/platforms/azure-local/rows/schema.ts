import { cluster, leaveOut, lnet, loadBalancer, nodePool, type Row } from "./row.js";

/** Rules that the schema decides. */
export const schemaRows: readonly Row[] = [
  {
    name: "two prefixes for one logical network",
    reason: "the parameter is called --address-prefixes, and takes one",
    change: (request) => Object.assign(lnet(request), { addressPrefix: ["10.30.7.0/24", "10.30.8.0/24"] }),
    expected: [
      [
        "error",
        "lnet-one-prefix",
        "/logicalNetworks/0/addressPrefix",
        "expected an IPv4 prefix such as 10.220.32.0/24, got a list of 2 items: a logical network has exactly one address prefix",
      ],
    ],
  },
  {
    name: "two prefixes in one text",
    reason: "the same, as az would take them",
    change: (request) => (lnet(request).addressPrefix = "10.30.7.0/24 10.30.8.0/24"),
    expected: [
      [
        "error",
        "lnet-one-prefix",
        "/logicalNetworks/0/addressPrefix",
        'expected an IPv4 prefix such as 10.220.32.0/24, got 2 prefixes in text "10.30.7.0/24 10.30.8.0/24": a logical network has exactly one address prefix',
      ],
    ],
  },
  {
    name: "an IP allocation method of Dynamic",
    reason: "the default of az where the flag is omitted, and refused by AKS Arc",
    change: (request) => Object.assign(lnet(request), { ipAllocationMethod: "Dynamic" }),
    expected: [["error", "lnet-static-only", "/logicalNetworks/0/ipAllocationMethod", 'expected "Static", got text "Dynamic"']],
  },
  {
    name: "no IP allocation method",
    reason: "Static is the only one there is, so it may be omitted",
    change: (request) => leaveOut(lnet(request), "ipAllocationMethod"),
    expected: [],
    within: ["lnet-static-only", "lnet-one-prefix"],
  },
  {
    name: "no DNS server",
    reason: "a list of none",
    change: (request) => (lnet(request).dnsServers = []),
    expected: [["error", "lnet-dns-required", "/logicalNetworks/0/dnsServers", "expected at least 1 item, got an empty list"]],
  },
  {
    name: "no list of DNS servers",
    reason: "az requires --dns-servers",
    change: (request) => leaveOut(lnet(request), "dnsServers"),
    expected: [
      [
        "error",
        "lnet-dns-required",
        "/logicalNetworks/0/dnsServers",
        "dnsServers is missing; expected a list, each item an IPv4 address such as 10.220.32.1",
      ],
    ],
  },
  {
    name: "one DNS server",
    reason: "one is enough",
    change: (request) => (lnet(request).dnsServers = ["10.30.7.2"]),
    expected: [],
    within: ["lnet-dns-required"],
  },
  {
    name: "no gateway",
    reason: "az requires --gateway",
    change: (request) => leaveOut(lnet(request), "gateway"),
    expected: [
      ["error", "lnet-gateway-in-prefix", "/logicalNetworks/0/gateway", "gateway is missing; expected an IPv4 address such as 10.220.32.1"],
    ],
  },
  {
    name: "no VM switch",
    reason: "az requires --vm-switch-name",
    change: (request) => leaveOut(lnet(request), "vmSwitchName"),
    expected: [["error", "lnet-switch-required", "/logicalNetworks/0/vmSwitchName", "vmSwitchName is missing; expected text"]],
  },
  {
    name: "a VM switch of one letter",
    reason: "names of switches are the administrator's",
    change: (request) => (lnet(request).vmSwitchName = "s"),
    expected: [],
    within: ["lnet-switch-required"],
  },
  {
    name: "VLAN 4095",
    reason: "the first id that IEEE 802.1Q does not allow",
    change: (request) => (lnet(request).vlan = 4095),
    expected: [["error", "lnet-vlan-range", "/logicalNetworks/0/vlan", "4095 is over 4094; expected a whole number from 0 to 4094"]],
  },
  {
    name: "VLAN 4094",
    reason: "the last id there is",
    change: (request) => (lnet(request).vlan = 4094),
    expected: [],
    within: ["lnet-vlan-range"],
  },
  {
    name: "a VLAN written as text",
    reason: "what a spreadsheet gives",
    change: (request) => Object.assign(lnet(request), { vlan: "307" }),
    expected: [["error", "schema-type", "/logicalNetworks/0/vlan", 'expected a whole number from 0 to 4094, got text "307"']],
  },
  {
    name: "a logical network whose name ends with a hyphen",
    reason: "Azure refuses it",
    change: (request) => (lnet(request).name = "plant-"),
    expected: [
      [
        "error",
        "lnet-name",
        "/logicalNetworks/0/name",
        'text "plant-" is not valid: the name of a logical network has 2 to 64 letters, digits, dots, hyphens and underscores. It begins with a letter or digit and ends with a letter, digit or underscore',
      ],
    ],
  },
  {
    name: "a logical network with a name of one letter",
    reason: "two is the least, although the pattern of the API has an alternative for one",
    change: (request) => (lnet(request).name = "p"),
    expected: [
      [
        "error",
        "lnet-name",
        "/logicalNetworks/0/name",
        'text "p" is not valid: the name of a logical network has 2 to 64 letters, digits, dots, hyphens and underscores. It begins with a letter or digit and ends with a letter, digit or underscore',
      ],
    ],
  },
  {
    name: "a logical network with a name of 64 letters",
    reason: "the most there may be",
    change: (request) => (lnet(request).name = "p".repeat(64)),
    expected: [],
    within: ["lnet-name"],
  },
  {
    name: "four control plane nodes",
    reason: "an even number",
    change: (request) => Object.assign(cluster(request), { controlPlaneNodeCount: 4 }),
    expected: [["error", "scale-limits", "/clusters/0/controlPlaneNodeCount", "expected 1, 3 or 5, got 4"]],
  },
  {
    name: "a node pool of 65 nodes",
    reason: "one over the limit",
    change: (request) => (nodePool(request).nodeCount = 65),
    expected: [["error", "scale-limits", "/clusters/0/nodePools/0/nodeCount", "65 is over 64; expected a whole number from 1 to 64"]],
  },
  {
    name: "an empty node pool",
    reason: "not supported",
    change: (request) => (nodePool(request).nodeCount = 0),
    expected: [["error", "scale-limits", "/clusters/0/nodePools/0/nodeCount", "0 is under 1; expected a whole number from 1 to 64"]],
  },
  {
    name: "17 node pools",
    reason: "one over the limit",
    change: (request) => (cluster(request).nodePools = Array.from({ length: 17 }, (_, index) => ({ name: `pool${index}`, nodeCount: 1 }))),
    expected: [["error", "scale-limits", "/clusters/0/nodePools", "expected at most 16 items, got a list of 17 items"]],
  },
  {
    name: "a service range",
    reason: "AKS Arc has none to set, although az hybridaks had",
    change: (request) => Object.assign(cluster(request), { serviceCidr: "10.96.0.0/12" }),
    expected: [
      [
        "error",
        "svc-cidr-fixed",
        "/clusters/0/serviceCidr",
        "serviceCidr cannot be given here: services have addresses from 10.96.0.0/12, and this cannot be changed",
      ],
    ],
  },
  {
    name: "a pod range",
    reason: "unlike the service range it can be set",
    change: (request) => (cluster(request).podCidr = "10.245.0.0/16"),
    expected: [],
    within: ["svc-cidr-fixed", "cidr-overlap-pod-svc"],
  },
  {
    name: "a proxy for one cluster",
    reason: "it is inherited from Azure Local",
    change: (request) => Object.assign(cluster(request), { proxy: { http: "http://proxy:3128" } }),
    expected: [
      [
        "error",
        "proxy-inherited",
        "/clusters/0/proxy",
        "proxy cannot be given here: clusters inherit the proxy of Azure Local. It cannot be set per cluster and cannot be corrected after deployment",
      ],
    ],
  },
  {
    name: "a proxy for Azure Local",
    reason: "what clusters inherit is reported once, for the ports",
    change: (request) => (request.proxy = { https: "http://proxy.example.com:3128" }),
    expected: [
      [
        "info",
        "ports-proxy",
        "/proxy",
        "HTTPS traffic leaves through the proxy, so the proxy has to reach the endpoints, and the HTTPS rows to the internet are not required",
      ],
    ],
    within: ["proxy-inherited", "cidr-overlap-proxy"],
  },
  {
    name: "a load balancer with a name of two letters",
    reason: "three is the least",
    change: (request) => (loadBalancer(request).name = "lb"),
    expected: [
      [
        "error",
        "mlb-name",
        "/clusters/0/loadBalancer/name",
        'text "lb" is not valid: the name of a load balancer has 3 to 24 letters, digits and hyphens',
      ],
    ],
  },
  {
    name: "a load balancer with a name of three letters",
    reason: "three is the least",
    change: (request) => (loadBalancer(request).name = "lb1"),
    expected: [],
    within: ["mlb-name"],
  },
  {
    name: "a prefix length of 33",
    reason: "there are 32 bits",
    change: (request) => (lnet(request).addressPrefix = "10.30.7.0/33"),
    expected: [
      ["error", "prefix-syntax", "/logicalNetworks/0/addressPrefix", '"10.30.7.0/33" is not a prefix: prefix length 33 is over 32'],
    ],
  },
  {
    name: "an octet with a leading zero",
    reason: "some programs read it as octal; it is not guessed at",
    change: (request) => (lnet(request).gateway = "10.30.7.01"),
    expected: [["error", "address-syntax", "/logicalNetworks/0/gateway", '"10.30.7.01" is not an address: octet "01" has a leading zero']],
  },
  {
    name: "an IPv6 prefix",
    reason: "Azure Local has none for VMs",
    change: (request) => (lnet(request).addressPrefix = "fd12:3456:789a::/64"),
    expected: [
      ["error", "ipv4-only", "/logicalNetworks/0/addressPrefix", '"fd12:3456:789a::/64" is an IPv6 prefix where IPv4 is expected'],
    ],
  },
  {
    name: "reserved addresses without an end",
    reason: "a range has two",
    change: (request) => (request.reserved = ["10.30.7.1-"]),
    expected: [["error", "range-syntax", "/reserved/0", '"10.30.7.1-" is not a range: the last address is missing']],
  },
  {
    name: "reserved addresses the wrong way round",
    reason: "written as one text they are not swapped",
    change: (request) => (request.reserved = ["10.30.7.9-10.30.7.3"]),
    expected: [
      [
        "error",
        "range-order",
        "/reserved/0",
        '"10.30.7.9-10.30.7.3" is not a range: first address 10.30.7.9 is after last address 10.30.7.3',
      ],
    ],
  },
  {
    name: "a dotted mask, a range of one address, both ends of a prefix",
    reason: "every way of writing addresses that there is",
    change: (request) => {
      lnet(request).addressPrefix = "10.30.7.0/255.255.255.0";
      request.reserved = ["10.30.7.201-10.30.7.201", "10.30.7.0/32", "10.30.7.255"];
    },
    expected: [],
    within: ["prefix-syntax", "address-syntax", "range-syntax", "range-order", "ipv4-only", "reservation-outside-prefix"],
  },
];
