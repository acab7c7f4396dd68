import { bare, classic, cluster, only, pods, pool, type Row, serve, subnet } from "./row.js";

export const subnetsRows: readonly Row[] = [
  {
    name: "a subnet outside",
    reason: "the virtual network has no such addresses",
    change: (request) => {
      subnet(request, 0).addressPrefixes = ["10.3.0.0/24"];
    },
    expected: [
      [
        "error",
        "azure-subnet-in-vnet",
        "/virtualNetwork/subnets/0/addressPrefixes/0",
        '10.3.0.0/24 of subnet "jump" is not inside the virtual network; use addresses of 10.1.0.0/16',
      ],
    ],
  },
  {
    name: "a subnet outside in IPv6",
    reason: "the same for the other family",
    change: (request) => {
      subnet(request, 1).addressPrefixes[1] = "fd00:db8:9::/64";
    },
    expected: [
      [
        "error",
        "azure-subnet-in-vnet",
        "/virtualNetwork/subnets/1/addressPrefixes/1",
        'fd00:db8:9::/64 of subnet "apps" is not inside the virtual network; use addresses of fd00:db8:1::/48',
      ],
    ],
  },
  {
    name: "a subnet across two prefixes",
    reason: "they adjoin, and are two all the same",
    change: (request) => {
      bare(request, "10.1.0.0/17", "10.1.128.0/17");
      request.virtualNetwork.subnets = [{ name: "wide", addressPrefixes: ["10.1.0.0/16"] }];
    },
    expected: [
      [
        "error",
        "azure-subnet-in-vnet",
        "/virtualNetwork/subnets/0/addressPrefixes/0",
        '10.1.0.0/16 of subnet "wide" is not inside the virtual network; use addresses of 10.1.0.0/17 and 10.1.128.0/17',
      ],
    ],
  },
  {
    name: "a subnet that fills a prefix",
    reason: "the other one is free",
    change: (request) => {
      bare(request, "10.1.0.0/17", "10.1.128.0/17");
      request.virtualNetwork.subnets = [{ name: "wide", addressPrefixes: ["10.1.128.0/17"] }];
    },
    expected: [],
    within: ["azure-subnet-in-vnet"],
  },
  {
    name: "subnets that overlap",
    reason: "the one that is listed later is reported",
    change: (request) => {
      subnet(request, 0).addressPrefixes = ["10.1.1.128/25"];
    },
    expected: [
      [
        "error",
        "azure-subnet-overlap",
        "/virtualNetwork/subnets/1/addressPrefixes/0",
        'subnet "apps" 10.1.1.0/24 overlaps subnet "jump" 10.1.1.128/25; use other addresses',
      ],
    ],
  },
  {
    name: "subnets that overlap in IPv6",
    reason: "the same for the other family",
    change: (request) => {
      subnet(request, 0).addressPrefixes.push("fd00:db8:1:1::/64");
    },
    expected: [
      [
        "error",
        "azure-subnet-overlap",
        "/virtualNetwork/subnets/1/addressPrefixes/1",
        'subnet "apps" fd00:db8:1:1::/64 overlaps subnet "jump" fd00:db8:1:1::/64; use other addresses',
      ],
    ],
  },
  {
    name: "subnets that adjoin",
    reason: "as they all do here",
    change: (request) => {
      subnet(request, 0).addressPrefixes.push("10.1.4.0/24");
    },
    expected: [],
    within: ["azure-subnet-overlap"],
  },
  {
    name: "a subnet of /30",
    reason: "Azure keeps five addresses of each",
    change: (request) => {
      subnet(request, 0).addressPrefixes = ["10.1.0.0/30"];
    },
    expected: [
      [
        "error",
        "azure-reserved-five",
        "/virtualNetwork/subnets/0/addressPrefixes/0",
        "subnet 10.1.0.0/30 is smaller than a /29, of which Azure reserves 5 addresses; use a /29 or larger",
      ],
    ],
  },
  {
    name: "a subnet of /29",
    reason: "the smallest there is",
    change: (request) => {
      subnet(request, 0).addressPrefixes = ["10.1.0.0/29"];
    },
    expected: [],
    within: ["azure-reserved-five"],
  },
  {
    name: "an IPv6 prefix of /80",
    reason: "Azure has subnets of exactly /64",
    change: (request) => {
      subnet(request, 1).addressPrefixes = ["10.1.1.0/24", "fd00:db8:1:1::/80"];
    },
    expected: [
      [
        "error",
        "azure-subnet-ipv6-size",
        "/virtualNetwork/subnets/1/addressPrefixes/1",
        'fd00:db8:1:1::/80 of subnet "apps" is not a /64, the only length of IPv6 prefixes of subnets; use fd00:db8:1:1::/64',
      ],
    ],
    within: ["azure-subnet-overlap"],
  },
  {
    name: "an IPv6 prefix of /60",
    reason: "too large is as wrong as too small",
    change: (request) => {
      subnet(request, 1).addressPrefixes = ["10.1.1.0/24", "fd00:db8:1:10::/60"];
    },
    expected: [
      [
        "error",
        "azure-subnet-ipv6-size",
        "/virtualNetwork/subnets/1/addressPrefixes/1",
        'fd00:db8:1:10::/60 of subnet "apps" is not a /64, the only length of IPv6 prefixes of subnets; use fd00:db8:1:10::/64',
      ],
    ],
  },
  {
    name: "an IPv6 prefix of /80 in that of another subnet",
    reason: "the /64 around it is in use, so none is offered",
    change: (request) => {
      subnet(request, 0).addressPrefixes = ["10.1.0.0/24", "fd00:db8:1:2:1::/80"];
      subnet(request, 2).addressPrefixes = ["10.1.2.0/23", "fd00:db8:1:2:2::/80"];
    },
    expected: [
      [
        "error",
        "azure-subnet-ipv6-size",
        "/virtualNetwork/subnets/0/addressPrefixes/1",
        'fd00:db8:1:2:1::/80 of subnet "jump" is not a /64, the only length of IPv6 prefixes of subnets; use another prefix of /64',
      ],
      [
        "error",
        "azure-subnet-ipv6-size",
        "/virtualNetwork/subnets/2/addressPrefixes/1",
        'fd00:db8:1:2:2::/80 of subnet "pods" is not a /64, the only length of IPv6 prefixes of subnets; use another prefix of /64',
      ],
    ],
  },
  {
    name: "IPv6 prefixes of /64",
    reason: "the only length there is",
    change: (request) => {
      subnet(request, 0).addressPrefixes = ["10.1.0.0/24", "fd00:db8:1:2::/64"];
    },
    expected: [],
    within: ["azure-subnet-ipv6-size"],
  },
  {
    name: "more addresses in use than a subnet has, and nobody in it",
    reason: "one of the two numbers is wrong",
    change: (request) => {
      request.virtualNetwork.subnets?.push({ name: "endpoints", addressPrefixes: ["10.1.9.0/29"], usedAddresses: 9 });
    },
    expected: [
      [
        "warning",
        "azure-subnet-use",
        "/virtualNetwork/subnets/3/usedAddresses",
        'subnet "endpoints" has 9 addresses in use, but only 3 besides Azure\'s 5; correct usedAddresses or its prefix',
      ],
    ],
  },
  {
    name: "all addresses of a subnet in use",
    reason: "it is full and no more",
    change: (request) => {
      request.virtualNetwork.subnets?.push({ name: "endpoints", addressPrefixes: ["10.1.9.0/29"], usedAddresses: 3 });
    },
    expected: [],
    within: ["azure-subnet-use"],
  },
  {
    name: "machines in a pod subnet",
    reason: "they cannot be there, and pods of other clusters can",
    change: (request) => {
      subnet(request, 2).usedAddresses = 5;
    },
    expected: [
      [
        "warning",
        "aks-podsubnet-no-vms",
        "/virtualNetwork/subnets/2/usedAddresses",
        'the pod subnet "pods" has 5 addresses in use; virtual machines cannot be in a pod subnet, so move them unless these are pods of other clusters',
      ],
    ],
  },
  {
    name: "machines in the subnet of nodes",
    reason: "they may be there, and nothing is in use in the pod subnet",
    change: (request) => {
      subnet(request, 1).usedAddresses = 7;
      subnet(request, 2).usedAddresses = [];
    },
    expected: [],
    within: ["aks-podsubnet-no-vms"],
  },
  {
    name: "an address in use elsewhere",
    reason: "it takes none of this subnet",
    change: (request) => {
      subnet(request, 1).usedAddresses = ["10.1.1.9", "10.1.9.9"];
    },
    expected: [
      [
        "info",
        "reservation-outside-prefix",
        "/virtualNetwork/subnets/1/usedAddresses/1",
        "10.1.9.9 is outside 10.1.1.0/24 and has no effect; remove it or correct it",
      ],
    ],
  },
  {
    name: "a subnet of another service",
    reason: "each node pool that is in it is reported",
    change: (request) => {
      subnet(request, 1).delegations = ["Microsoft.Web/serverFarms"];
    },
    expected: [
      [
        "error",
        "aks-subnet-not-delegated",
        "/clusters/1/nodePools/0/subnet",
        'subnet "apps" is delegated to Microsoft.Web/serverFarms; use a subnet that is not delegated',
      ],
      [
        "error",
        "aks-subnet-not-delegated",
        "/clusters/1/nodePools/1/subnet",
        'subnet "apps" is delegated to Microsoft.Web/serverFarms; use a subnet that is not delegated',
      ],
    ],
  },
  {
    name: "a pod subnet of another service",
    reason: "AKS delegates pod subnets to itself, and to nobody else",
    change: (request) => {
      subnet(request, 2).delegations = ["microsoft.containerservice/managedclusters", "Microsoft.Web/serverFarms"];
    },
    expected: [
      [
        "error",
        "aks-subnet-not-delegated",
        "/clusters/2/nodePools/0/podSubnet",
        'subnet "pods" is delegated to Microsoft.Web/serverFarms; use a subnet that is not delegated',
      ],
    ],
  },
  {
    name: "a delegated subnet that nobody is in",
    reason: "it is no node pool's",
    change: (request) => {
      subnet(request, 0).delegations = ["Microsoft.Web/serverFarms"];
    },
    expected: [],
    within: ["aks-subnet-not-delegated"],
  },
  {
    name: "too many addresses in use for an upgrade",
    reason: "251 are there, 26 are needed during an upgrade and 23 otherwise",
    change: (request) => {
      subnet(request, 1).usedAddresses = 226;
    },
    expected: [
      [
        "warning",
        "aks-subnet-upgrade",
        "/virtualNetwork/subnets/1/addressPrefixes",
        'subnet "apps" has 251 addresses besides Azure\'s 5, 226 of them in use, but needs 26 during an upgrade: "system" 3 now (3 nodes x 1), 4 during an upgrade (maxSurge 1); "user" 2 now (2 nodes x 1), 20 at the autoscaler\'s maximum of 20, 22 during an upgrade (maxSurge 2); use a maxSurge of 1 in "user", upgrade "user" in place (maxSurge 0, maxUnavailable 1), have a subnet planned, or use a /23',
      ],
    ],
  },
  {
    name: "just as many in use as the nodes leave",
    reason: "251 are there, 26 are needed",
    change: (request) => {
      subnet(request, 1).usedAddresses = 225;
    },
    expected: [],
    within: ["aks-subnet-capacity"],
  },
  {
    name: "addresses in use by name",
    reason: "those that Azure keeps are not counted twice",
    change: (request) => {
      subnet(request, 1).usedAddresses = ["10.1.1.0-10.1.1.229", "10.1.1.255"];
    },
    expected: [
      [
        "warning",
        "aks-subnet-upgrade",
        "/virtualNetwork/subnets/1/addressPrefixes",
        'subnet "apps" has 251 addresses besides Azure\'s 5, 226 of them in use, but needs 26 during an upgrade: "system" 3 now (3 nodes x 1), 4 during an upgrade (maxSurge 1); "user" 2 now (2 nodes x 1), 20 at the autoscaler\'s maximum of 20, 22 during an upgrade (maxSurge 2); use a maxSurge of 1 in "user", upgrade "user" in place (maxSurge 0, maxUnavailable 1), have a subnet planned, or use a /23',
      ],
    ],
  },
  {
    name: "four more of them",
    reason: "230 in use leave 21 for 23 nodes",
    change: (request) => {
      subnet(request, 1).usedAddresses = ["10.1.1.0-10.1.1.233", { name: "gateway", range: "10.1.1.1" }];
    },
    expected: [
      [
        "error",
        "aks-subnet-capacity",
        "/virtualNetwork/subnets/1/addressPrefixes",
        'subnet "apps" has 251 addresses besides Azure\'s 5, 230 of them in use, but needs 23: "system" 3 now (3 nodes x 1), 4 during an upgrade (maxSurge 1); "user" 2 now (2 nodes x 1), 20 at the autoscaler\'s maximum of 20, 22 during an upgrade (maxSurge 2); have a subnet planned, or use a /23',
      ],
    ],
  },
  {
    name: "more pods than the pod subnet holds",
    reason: "16 addresses at a time, 7 times for 110 pods",
    change: (request) => {
      pool(request, pods).nodeCount = 4;
    },
    expected: [
      [
        "warning",
        "aks-podsubnet-full",
        "/virtualNetwork/subnets/2/addressPrefixes",
        'subnet "pods" has 507 addresses besides Azure\'s 5, but needs 560 after all nodes are full: "system" 448 now (4 nodes x 112), 560 during an upgrade (maxSurge 1); have a subnet planned, or use a /22',
      ],
    ],
  },
  {
    name: "as many nodes as batches of 16 in a pod subnet, and pods for more",
    reason: "it works while pods are few: 31 batches of 507 addresses",
    change: (request) => {
      pool(request, pods).nodeCount = 28;
    },
    expected: [
      [
        "warning",
        "aks-podsubnet-full",
        "/virtualNetwork/subnets/2/addressPrefixes",
        'subnet "pods" has 507 addresses besides Azure\'s 5, but needs 3472 after all nodes are full: "system" 3136 now (28 nodes x 112), 3472 during an upgrade (maxSurge 3); have a subnet planned, or use a /20',
      ],
    ],
  },
  {
    name: "an upgrade for which a pod subnet has no batch",
    reason: "31 nodes have one, and the surge of 4 does not",
    change: (request) => {
      pool(request, pods).nodeCount = 31;
    },
    expected: [
      [
        "warning",
        "aks-subnet-upgrade",
        "/virtualNetwork/subnets/2/addressPrefixes",
        'subnet "pods" has 507 addresses besides Azure\'s 5, but needs 560 during an upgrade: "system" 496 now (31 nodes x 16), 560 during an upgrade (maxSurge 4); have a subnet planned, or use a /22',
      ],
    ],
  },
  {
    name: "more nodes than a pod subnet has batches",
    reason: "16 addresses a node are the least",
    change: (request) => {
      pool(request, pods).nodeCount = 32;
    },
    expected: [
      [
        "error",
        "aks-subnet-capacity",
        "/virtualNetwork/subnets/2/addressPrefixes",
        'subnet "pods" has 507 addresses besides Azure\'s 5, but needs 512: "system" 512 now (32 nodes x 16), 576 during an upgrade (maxSurge 4); have a subnet planned, or use a /22',
      ],
    ],
  },
  {
    name: "a node subnet with room now and not during an upgrade",
    reason: "2 x 101 of 251, and 303 with one node more",
    change: (request) => {
      subnet(request, 0).usedAddresses = 0;
      cluster(request, classic).nodePools = [{ name: "system", nodeCount: 2, maxPods: 100, maxSurge: 1, subnet: "jump" }];
      delete cluster(request, classic).internalLoadBalancers;
      delete cluster(request, classic).privateCluster;
    },
    expected: [
      [
        "warning",
        "aks-subnet-upgrade",
        "/virtualNetwork/subnets/0/addressPrefixes",
        'subnet "jump" has 251 addresses besides Azure\'s 5, but needs 303 during an upgrade: "system" 202 now (2 nodes x 101), 303 during an upgrade (maxSurge 1); a node takes 1 and its maxPods of 100; use a maxPods of 82 in "system", have a subnet planned, or use a /23',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-classic" needs the role Network Contributor on subnet "jump", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "a node subnet without room at the autoscaler's maximum",
    reason: "AKS looks at the maximum; load balancers and the private endpoint are counted too",
    change: (request) => {
      cluster(request, classic).nodePools = [
        { name: "system", nodeCount: 3, subnet: "jump" },
        { name: "user", nodeCount: 1, maxCount: 6, subnet: "jump" },
      ];
    },
    expected: [
      [
        "error",
        "aks-subnet-capacity",
        "/virtualNetwork/subnets/0/addressPrefixes",
        'subnet "jump" has 251 addresses besides Azure\'s 5, but needs 282: "system" 93 now (3 nodes x 31), 124 during an upgrade (maxSurge 1); "user" 31 now (1 node x 31), 186 at the autoscaler\'s maximum of 6, 217 during an upgrade (maxSurge 1); 2 for internal load balancers; 1 for a private endpoint; use a maxPods of 16 in "user", have a subnet planned, or use a /23',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-classic" needs the role Network Contributor on subnet "jump", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "a user node pool upgraded in place",
    reason: "8 x 31 of 251, and no node more",
    change: (request) => {
      cluster(request, classic).nodePools.push({ name: "apps", nodeCount: 8, maxSurge: 0, maxUnavailable: 1, subnet: "jump" });
    },
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/1/subnet",
        'the identity of "aks-classic" needs the role Network Contributor on subnet "jump", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
    within: ["aks-subnet-upgrade", "aks-surge-zero", "aks-subnet-capacity"],
  },
  {
    name: "a pod subnet with room for all pods",
    reason: "4 x 112 of 507 as in the good request",
    change: (request) => {
      pool(request, pods).maxPods = 112;
    },
    expected: [],
    within: ["aks-podsubnet-full"],
  },
  {
    name: "a subnet that two clusters share",
    reason: "what both need is counted together",
    change: (request) => {
      subnet(request, 1).addressPrefixes[0] = "10.1.1.0/27";
      delete subnet(request, 1).usedAddresses;
      request.clusters.push({
        name: "aks-more",
        networkModel: "overlay",
        nodePools: [{ name: "system", nodeCount: 2, subnet: "apps" }],
        podCidr: "10.244.0.0/16",
      });
    },
    expected: [
      [
        "warning",
        "aks-subnet-upgrade",
        "/virtualNetwork/subnets/1/addressPrefixes",
        'subnet "apps" has 27 addresses besides Azure\'s 5, but needs 29 during an upgrade: "system" of "aks-overlay" 3 now (3 nodes x 1), 4 during an upgrade (maxSurge 1); "user" of "aks-overlay" 2 now (2 nodes x 1), 20 at the autoscaler\'s maximum of 20, 22 during an upgrade (maxSurge 2); "system" of "aks-more" 2 now (2 nodes x 1), 3 during an upgrade (maxSurge 1); upgrade "user" in place (maxSurge 0, maxUnavailable 1), have a subnet planned, or use a /26',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/3/nodePools/0/subnet",
        'the identity of "aks-more" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "a pod subnet used in two ways",
    reason: "batches and static blocks do not mix",
    change: (request) => {
      request.clusters.push({
        name: "aks-static",
        networkModel: "pod-subnet-static-block",
        nodePools: [{ name: "system", nodeCount: 1, maxPods: 31, podSubnet: "pods" }],
      });
    },
    expected: [
      [
        "warning",
        "aks-podsubnet-full",
        "/virtualNetwork/subnets/2/addressPrefixes",
        'subnet "pods" has 480 addresses besides the first and the last 16, which contain Azure\'s 5, but needs 512 after all nodes are full: "system" of "aks-pods" 336 now (3 nodes x 112), 448 during an upgrade (maxSurge 1); "system" of "aks-static" 32 now (1 node x 32), 64 during an upgrade (maxSurge 1); have a subnet planned, or use a /22',
      ],
      [
        "error",
        "aks-podsubnet-one-mode",
        "/clusters/3/nodePools/0/podSubnet",
        'subnet "pods" is already used by pod-subnet and cannot also be used by pod-subnet-static-block; use a separate subnet',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/3/nodePools/0/podSubnet",
        'the identity of "aks-static" needs the role Network Contributor on subnet "pods", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "a pod subnet of two clusters in one way",
    reason: "they share it",
    change: (request) => {
      request.clusters.push({
        name: "aks-more",
        networkModel: "pod-subnet",
        nodePools: [{ name: "system", nodeCount: 2, maxPods: 15, podSubnet: "pods" }],
      });
    },
    expected: [
      [
        "warning",
        "pool-no-headroom",
        "/clusters/3",
        "aks-more-nodes is full (3 of 3) and cannot be enlarged later; plan growth now, for example with a spare of 20%",
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/3/nodePools/0/podSubnet",
        'the identity of "aks-more" needs the role Network Contributor on subnet "pods", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
    within: ["aks-podsubnet-one-mode", "aks-podsubnet-separate"],
  },
  {
    name: "nodes in a pod subnet",
    reason: "pods of a pod subnet have one of their own",
    change: (request) => {
      pool(request, classic).subnet = "pods";
      pool(request, classic).maxPods = 10;
    },
    expected: [
      [
        "error",
        "aks-subnet-not-delegated",
        "/clusters/0/nodePools/0/subnet",
        'subnet "pods" is delegated to Microsoft.ContainerService/managedClusters; use a subnet that is not delegated',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-classic" needs the role Network Contributor on subnet "pods", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "error",
        "aks-podsubnet-separate",
        "/clusters/2/nodePools/0/podSubnet",
        'subnet "pods" is for pods here, but contains the nodes of "system"; use a separate subnet',
      ],
    ],
  },
  {
    name: "a pod subnet for a model without",
    reason: "it would change the model",
    change: (request) => {
      pool(request, classic).podSubnet = "pods";
    },
    expected: [
      [
        "error",
        "aks-podsubnet-separate",
        "/clusters/0/nodePools/0/podSubnet",
        'podSubnet "pods" is given, but node-subnet has no pod subnets; remove it, or use the networkModel pod-subnet',
      ],
    ],
  },
  {
    name: "a static pod subnet of more than /12",
    reason: "the most that is supported",
    change: (request) => {
      bare(request, "10.0.0.0/8");
      request.virtualNetwork.subnets = [{ name: "pods", addressPrefixes: ["10.32.0.0/11"] }];
      request.clusters = [
        {
          name: "a",
          networkModel: "pod-subnet-static-block",
          nodePools: [{ name: "system", nodeCount: 3, maxPods: 31, podSubnet: "pods" }],
        },
      ];
    },
    expected: [
      [
        "error",
        "aks-podsubnet-static-size",
        "/virtualNetwork/subnets/0/addressPrefixes/0",
        "subnet 10.32.0.0/11 assigns static blocks and is larger than a /12; use a /12 or smaller",
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/podSubnet",
        'the identity of "a" needs the role Network Contributor on subnet "pods", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "warning",
        "aks-svc-default",
        "/clusters/0/serviceCidr",
        "serviceCidr is not given, so AKS uses 10.0.0.0/16, which overlaps the virtual network's prefix 10.0.0.0/8; give 172.16.0.0/16",
      ],
    ],
  },
  {
    name: "a static pod subnet of /12",
    reason: "just small enough",
    change: (request) => {
      bare(request, "10.0.0.0/8");
      request.virtualNetwork.subnets = [{ name: "pods", addressPrefixes: ["10.32.0.0/12"] }];
      request.clusters = [
        {
          name: "a",
          networkModel: "pod-subnet-static-block",
          nodePools: [{ name: "system", nodeCount: 3, maxPods: 31, podSubnet: "pods" }],
        },
      ];
    },
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/podSubnet",
        'the identity of "a" needs the role Network Contributor on subnet "pods", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "warning",
        "aks-svc-default",
        "/clusters/0/serviceCidr",
        "serviceCidr is not given, so AKS uses 10.0.0.0/16, which overlaps the virtual network's prefix 10.0.0.0/8; give 172.16.0.0/16",
      ],
    ],
    within: ["aks-podsubnet-static-size"],
  },
  {
    name: "a planned static pod subnet of more than /12",
    reason: "one subnet cannot hold them",
    change: (request) => {
      bare(request, "10.0.0.0/8");
      request.clusters = [
        {
          name: "a",
          networkModel: "pod-subnet-static-block",
          nodePools: [0, 1, 2, 3, 4].map((index) => ({ name: `p${index}`, nodeCount: 1000, maxPods: 239 })),
        },
      ];
    },
    expected: [
      [
        "error",
        "aks-podsubnet-static-size",
        "/clusters/0/nodePools",
        'the pods of "a" need 1320000 addresses in static blocks, more than a /12 has; name several pod subnets',
      ],
      [
        "warning",
        "aks-node-pool-instances",
        "/clusters/0/nodePools/0/nodeCount",
        'node pool "p0" has 1100 nodes during an upgrade (1000 and 100 more), and at most 1000 are allowed; use a nodeCount of 909',
      ],
      [
        "warning",
        "aks-node-pool-instances",
        "/clusters/0/nodePools/1/nodeCount",
        'node pool "p1" has 1100 nodes during an upgrade (1000 and 100 more), and at most 1000 are allowed; use a nodeCount of 909',
      ],
      [
        "warning",
        "aks-node-pool-instances",
        "/clusters/0/nodePools/2/nodeCount",
        'node pool "p2" has 1100 nodes during an upgrade (1000 and 100 more), and at most 1000 are allowed; use a nodeCount of 909',
      ],
      [
        "warning",
        "aks-node-pool-instances",
        "/clusters/0/nodePools/3/nodeCount",
        'node pool "p3" has 1100 nodes during an upgrade (1000 and 100 more), and at most 1000 are allowed; use a nodeCount of 909',
      ],
      [
        "warning",
        "aks-node-pool-instances",
        "/clusters/0/nodePools/4/nodeCount",
        'node pool "p4" has 1100 nodes during an upgrade (1000 and 100 more), and at most 1000 are allowed; use a nodeCount of 909',
      ],
      [
        "warning",
        "aks-svc-default",
        "/clusters/0/serviceCidr",
        "serviceCidr is not given, so AKS uses 10.0.0.0/16, which overlaps the virtual network's prefix 10.0.0.0/8; give 172.16.0.0/16",
      ],
    ],
  },
  {
    name: "a planned subnet",
    reason: "nobody has to be given rights on it yet",
    change: (request) => {
      only(request, classic);
    },
    expected: [],
    within: ["aks-network-contributor"],
  },
  {
    name: "a planned subnet of a service range that is too close",
    reason: "nothing is planned on it",
    change: (request) => {
      only(request, classic);
      serve(request, 0, "10.1.4.0/22");
    },
    expected: [
      [
        "warning",
        "aks-svc-not-in-vnet",
        "/clusters/0/serviceCidr",
        "service range 10.1.4.0/22 overlaps the virtual network's prefix 10.1.0.0/16; use a range that does not overlap them, such as 10.0.0.0/16",
      ],
    ],
  },
  {
    name: "static blocks in a subnet with as many addresses and not as many blocks",
    reason: "15 blocks of 16 are 240 addresses of 251, and the first and the last block have Azure's in them",
    change: (request) => {
      subnet(request, 2).addressPrefixes = ["10.1.2.0/24"];
      cluster(request, pods).networkModel = "pod-subnet-static-block";
      pool(request, pods).nodeCount = 5;
      pool(request, pods).maxPods = 47;
    },
    expected: [
      [
        "error",
        "aks-podsubnet-static-whole",
        "/virtualNetwork/subnets/2/addressPrefixes",
        'subnet "pods" has 224 addresses besides the first and the last 16, which contain Azure\'s 5, but needs 240: "system" 240 now (5 nodes x 48), 288 during an upgrade (maxSurge 1); have a subnet planned, or use a /23',
      ],
    ],
  },
  {
    name: "static blocks in a subnet with as many blocks",
    reason: "14 blocks are those between the first and the last of a /24",
    change: (request) => {
      subnet(request, 2).addressPrefixes = ["10.1.2.0/24"];
      cluster(request, pods).networkModel = "pod-subnet-static-block";
      pool(request, pods).nodeCount = 6;
      pool(request, pods).maxPods = 31;
    },
    expected: [],
    within: ["aks-podsubnet-static-whole", "aks-subnet-capacity"],
  },
];
