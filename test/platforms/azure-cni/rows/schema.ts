import { classic, cluster, pods, pool, type Row, serve, subnet } from "./row.js";

export const schemaRows: readonly Row[] = [
  {
    name: "a name no virtual network can have",
    reason: "the bound exists in the schema",
    change: (request) => {
      request.virtualNetwork.name = "-vnet";
    },
    expected: [
      [
        "error",
        "azure-network-name",
        "/virtualNetwork/name",
        'text "-vnet" is not valid: the name of a virtual network has 2 to 64 characters and the name of a subnet 1 to 80: letters, digits, dots, hyphens and underscores. It begins with a letter or digit and ends with a letter, digit or underscore',
      ],
    ],
  },
  {
    name: "a name no subnet can have",
    reason: "it may end in an underscore and not in a hyphen",
    change: (request) => {
      subnet(request, 0).name = "jump-";
    },
    expected: [
      [
        "error",
        "azure-network-name",
        "/virtualNetwork/subnets/0/name",
        'text "jump-" is not valid: the name of a virtual network has 2 to 64 characters and the name of a subnet 1 to 80: letters, digits, dots, hyphens and underscores. It begins with a letter or digit and ends with a letter, digit or underscore',
      ],
    ],
  },
  {
    name: "names of one and of 80 characters",
    reason: "subnets may have both",
    change: (request) => {
      subnet(request, 0).name = "j";
      request.virtualNetwork.subnets?.push({ name: `s${"x".repeat(79)}`, addressPrefixes: ["10.1.9.0/24"] });
    },
    expected: [],
    within: ["azure-network-name"],
  },
  {
    name: "a node pool with a capital letter",
    reason: "AKS has lower case only",
    change: (request) => {
      pool(request, classic).name = "System";
    },
    expected: [
      [
        "error",
        "aks-nodepool-name",
        "/clusters/0/nodePools/0/name",
        'text "System" is not valid: the name of a node pool has 1 to 12 lowercase letters and digits and begins with a letter. With Windows it has at most 6',
      ],
    ],
  },
  {
    name: "a node pool of 13 characters",
    reason: "12 is the most",
    change: (request) => {
      pool(request, classic).name = "abcdefghijklm";
    },
    expected: [
      [
        "error",
        "aks-nodepool-name",
        "/clusters/0/nodePools/0/name",
        'text "abcdefghijklm" is not valid: the name of a node pool has 1 to 12 lowercase letters and digits and begins with a letter. With Windows it has at most 6',
      ],
    ],
  },
  {
    name: "a node pool of 12 characters",
    reason: "just short enough",
    change: (request) => {
      pool(request, classic).name = "abcdefghijkl";
    },
    expected: [],
    within: ["aks-nodepool-name"],
  },
  {
    name: "a cluster that ends in a hyphen",
    reason: "az wants a letter or digit there",
    change: (request) => {
      cluster(request, classic).name = "aks-";
    },
    expected: [
      [
        "error",
        "az-aks-validators",
        "/clusters/0/name",
        'text "aks-" is not valid: a cluster name has 1 to 63 letters, digits, hyphens and underscores, with a letter or digit at both ends. A node pool has 0 to 1000 nodes and a maxCount of at least nodeCount. az checks this',
      ],
    ],
  },
  {
    name: "a cluster of one character and one of 63",
    reason: "both ends of what az takes",
    change: (request) => {
      cluster(request, classic).name = "a";
      cluster(request, pods).name = `p${"x".repeat(62)}`;
    },
    expected: [
      [
        "error",
        "aks-overlay-names",
        "/clusters/2/name",
        'the name of the subnet planned for it, "pxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-nodes", has 69 characters; use one of at most 63 with overlay',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/2/nodePools/0/podSubnet",
        'the identity of "pxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" needs the role Network Contributor on subnet "pods", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
    within: ["az-aks-validators"],
  },
  {
    name: "more nodes than a pool has",
    reason: "1000 is the most",
    change: (request) => {
      pool(request, classic).nodeCount = 1001;
    },
    expected: [
      ["error", "az-aks-validators", "/clusters/0/nodePools/0/nodeCount", "1001 is over 1000; expected a whole number from 0 to 1000"],
    ],
  },
  {
    name: "nine pods a node",
    reason: "10 is the least",
    change: (request) => {
      pool(request, classic).maxPods = 9;
    },
    expected: [["error", "aks-maxpods", "/clusters/0/nodePools/0/maxPods", "9 is under 10; expected a whole number from 10 to 250"]],
  },
  {
    name: "251 pods a node",
    reason: "250 is the most",
    change: (request) => {
      pool(request, classic).maxPods = 251;
    },
    expected: [["error", "aks-maxpods", "/clusters/0/nodePools/0/maxPods", "251 is over 250; expected a whole number from 10 to 250"]],
  },
  {
    name: "ten pods on three nodes",
    reason: "the least there is, with room for 30",
    change: (request) => {
      pool(request, classic).maxPods = 10;
    },
    expected: [],
    within: ["aks-maxpods"],
  },
  {
    name: "a family that is none",
    reason: "az and ARM write them differently, and both are known",
    change: (request) => {
      cluster(request, classic).ipFamilies = ["ipv5" as never];
    },
    expected: [
      [
        "error",
        "schema-value",
        "/clusters/0/ipFamilies/0",
        'expected "IPv4", "IPv6", "ipv4" or "ipv6", got text "ipv5"; did you mean "IPv4"?',
      ],
    ],
  },
  {
    name: "an IPv6 service range alone",
    reason: "a cluster without IPv4 there is not",
    change: (request) => {
      serve(request, classic, "fd12::/108");
    },
    expected: [["error", "ipv4-only", "/clusters/0/serviceCidr", '"fd12::/108" is an IPv6 prefix where IPv4 is expected']],
  },
];
