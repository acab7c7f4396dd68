import { classic, cluster, only, overlay, pods, pool, type Row, subnet } from "./row.js";

export const namesRows: readonly Row[] = [
  {
    name: "subnets of one name",
    reason: "Azure's names do not differ by case",
    change: (request) => {
      subnet(request, 0).name = "APPS";
    },
    expected: [
      [
        "error",
        "aks-dual-stack-subnet",
        "/virtualNetwork/subnets/0/addressPrefixes",
        '"aks-overlay" is dual-stack, but subnet "APPS" has no IPv6 prefix; add fd00:db8:1::/64 to it',
      ],
      [
        "error",
        "name-unique",
        "/virtualNetwork/subnets/1/name",
        '"apps" is also the name of /virtualNetwork/subnets/0; use another name, different in more than case',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/1/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "APPS", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "clusters of one name",
    reason: "their subnets would have one name too",
    change: (request) => {
      cluster(request, overlay).name = "AKS-classic";
    },
    expected: [
      [
        "error",
        "name-unique",
        "/clusters/1/name",
        '"AKS-classic" is also the name of /clusters/0; use another name, different in more than case',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/1/nodePools/0/subnet",
        'the identity of "AKS-classic" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "node pools of one name",
    reason: "within one cluster",
    change: (request) => {
      pool(request, overlay, 1).name = "system";
    },
    expected: [
      [
        "error",
        "name-unique",
        "/clusters/1/nodePools/1/name",
        '"system" is also the name of /clusters/1/nodePools/0; use another name, different in more than case',
      ],
    ],
  },
  {
    name: "node pools of one name in two clusters",
    reason: "they have nothing to do with each other",
    change: (request) => {
      pool(request, overlay, 1).name = "user";
    },
    expected: [],
    within: ["name-unique"],
  },
  {
    name: "peered networks of one name",
    reason: "messages could not tell them apart",
    change: (request) => {
      request.virtualNetwork.peeredNetworks?.push({ name: "Hub", addressPrefixes: ["10.3.0.0/16"] });
    },
    expected: [
      [
        "error",
        "name-unique",
        "/virtualNetwork/peeredNetworks/1/name",
        '"Hub" is also the name of /virtualNetwork/peeredNetworks/0; use another name, different in more than case',
      ],
    ],
  },
  {
    name: "a cluster in another network",
    reason: "there is only one",
    change: (request) => {
      cluster(request, classic).network = "vnet-dev";
    },
    expected: [
      [
        "error",
        "network-unknown",
        "/clusters/0/network",
        '"vnet-dev" is not the virtual network of the request; use "vnet-prod", or remove it',
      ],
    ],
  },
  {
    name: "a cluster in the network by its name",
    reason: "in any case",
    change: (request) => {
      cluster(request, classic).network = "VNET-prod";
    },
    expected: [],
    within: ["network-unknown"],
  },
  {
    name: "a subnet that is not there",
    reason: "the others of the request are offered",
    change: (request) => {
      pool(request, overlay).subnet = "app";
    },
    expected: [
      [
        "error",
        "network-unknown",
        "/clusters/1/nodePools/0/subnet",
        '"app" is not a subnet of the virtual network; use "apps", or remove it to have one planned',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/1/nodePools/1/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "a subnet where there is none",
    reason: "nothing can be offered but to have one planned",
    change: (request) => {
      request.virtualNetwork.subnets = [];
      only(request, overlay).nodePools = [{ name: "user", nodeCount: 3, subnet: "apps" }];
    },
    expected: [
      [
        "error",
        "network-unknown",
        "/clusters/0/nodePools/0/subnet",
        '"apps" is not a subnet of the virtual network; remove it to have one planned',
      ],
    ],
  },
  {
    name: "a pod subnet that is not there",
    reason: "pods are looked up like nodes",
    change: (request) => {
      pool(request, pods).podSubnet = "pod";
    },
    expected: [
      [
        "error",
        "network-unknown",
        "/clusters/2/nodePools/0/podSubnet",
        '"pod" is not a subnet of the virtual network; use "pods" and "jump", or remove it to have one planned',
      ],
    ],
  },
  {
    name: "a subnet by its name in another case",
    reason: "it is found",
    change: (request) => {
      pool(request, overlay).subnet = "Apps";
    },
    expected: [],
    within: ["network-unknown"],
  },
  {
    name: "a subnet of the name that would be planned",
    reason: "it was planned once and exists by now",
    change: (request) => {
      request.virtualNetwork.subnets?.push({ name: "AKS-classic-nodes", addressPrefixes: ["10.1.8.0/24"] });
    },
    expected: [
      [
        "info",
        "azure-subnet-by-name",
        "/clusters/0/nodePools",
        'the subnet "AKS-classic-nodes" already exists and has the name of the one that would be planned for "aks-classic", so it is used',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0",
        'the identity of "aks-classic" needs the role Network Contributor on subnet "AKS-classic-nodes", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "a subnet of such a name that is named",
    reason: "nothing had to be guessed",
    change: (request) => {
      request.virtualNetwork.subnets?.push({ name: "aks-classic-nodes", addressPrefixes: ["10.1.8.0/24"] });
      pool(request, classic).subnet = "aks-classic-nodes";
    },
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-classic" needs the role Network Contributor on subnet "aks-classic-nodes", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
    within: ["azure-subnet-by-name"],
  },
  {
    name: "names too long for labels",
    reason: "nodes of overlay clusters bear them",
    change: (request) => {
      request.virtualNetwork.name = `v${"x".repeat(63)}`;
      subnet(request, 1).name = `s${"x".repeat(63)}`;
      for (const own of cluster(request, overlay).nodePools) own.subnet = subnet(request, 1).name;
    },
    expected: [
      [
        "error",
        "aks-overlay-names",
        "/virtualNetwork/name",
        "the name of the virtual network has 64 characters; use one of at most 63 with overlay",
      ],
      [
        "error",
        "aks-overlay-names",
        "/virtualNetwork/subnets/1/name",
        "the name of the subnet has 64 characters; use one of at most 63 with overlay",
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/1/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "sxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "names too long for a pod subnet",
    reason: "its nodes have the names as labels too",
    change: (request) => {
      request.virtualNetwork.name = `v${"x".repeat(63)}`;
      only(request, pods);
      subnet(request, 2).name = `p${"x".repeat(63)}`;
      pool(request, 0).podSubnet = subnet(request, 2).name;
    },
    expected: [
      [
        "error",
        "aks-overlay-names",
        "/virtualNetwork/name",
        "the name of the virtual network has 64 characters; use one of at most 63 with pod-subnet",
      ],
      [
        "error",
        "aks-overlay-names",
        "/virtualNetwork/subnets/2/name",
        "the name of the subnet has 64 characters; use one of at most 63 with pod-subnet",
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/podSubnet",
        'the identity of "aks-pods" needs the role Network Contributor on subnet "pxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "names just short enough",
    reason: "63 characters",
    change: (request) => {
      request.virtualNetwork.name = `v${"x".repeat(62)}`;
      subnet(request, 1).name = `s${"x".repeat(62)}`;
      for (const own of cluster(request, overlay).nodePools) own.subnet = subnet(request, 1).name;
    },
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/1/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "sxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
    within: ["aks-overlay-names"],
  },
  {
    name: "long names with pods in the subnet of the nodes",
    reason: "nothing makes labels of them",
    change: (request) => {
      request.virtualNetwork.name = `v${"x".repeat(63)}`;
      only(request, classic);
    },
    expected: [],
    within: ["aks-overlay-names"],
  },
  {
    name: "a cluster whose planned subnet gets too long a name",
    reason: "the cluster's name is what can be changed",
    change: (request) => {
      cluster(request, overlay).name = "c".repeat(60);
      for (const own of cluster(request, overlay).nodePools) delete own.subnet;
    },
    expected: [
      [
        "error",
        "aks-overlay-names",
        "/clusters/1/name",
        'the name of the subnet planned for it, "cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc-nodes", has 66 characters; use one of at most 63 with overlay',
      ],
    ],
  },
];
