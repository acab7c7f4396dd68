import { classic, cluster, overlay, pool, type Row, serve, uses } from "./row.js";

export const standingRows: readonly Row[] = [
  {
    name: "the same as before",
    reason: "nothing is changed",
    change: (request) => {
      uses(request);
    },
    expected: [],
    within: ["aks-svc-fixed", "aks-pod-range-fixed", "aks-subnet-fixed", "aks-maxpods-fixed", "pool-previous-conflict"],
  },
  {
    name: "another service range",
    reason: "it cannot be changed",
    change: (request) => {
      uses(request);
      serve(request, classic, "10.203.0.0/16");
    },
    expected: [
      [
        "error",
        "aks-svc-fixed",
        "/clusters/0/serviceCidr",
        "service range 10.203.0.0/16 is asked for, and 10.200.0.0/16 stands; it cannot be changed, use 10.200.0.0/16",
      ],
    ],
  },
  {
    name: "another DNS service",
    reason: "it cannot be changed either",
    change: (request) => {
      uses(request);
      cluster(request, classic).dnsServiceIp = "10.200.0.53";
    },
    expected: [
      [
        "error",
        "aks-svc-fixed",
        "/clusters/0/dnsServiceIp",
        "dnsServiceIp 10.200.0.53 is asked for, and 10.200.0.10 stands; it cannot be changed, use 10.200.0.10",
      ],
    ],
  },
  {
    name: "another pod range",
    reason: "it was given when the cluster was created",
    change: (request) => {
      uses(request, {
        name: "aks-overlay",
        podCidr: "10.245.0.0/16",
        serviceCidr: "10.201.0.0/16",
        dnsServiceIp: "10.201.0.10",
        subnets: [],
      });
    },
    expected: [
      [
        "error",
        "aks-pod-range-fixed",
        "/clusters/1/podCidrs/0",
        "pod range 10.244.0.0/16 is asked for, and 10.245.0.0/16 stands; it cannot be changed, use 10.245.0.0/16",
      ],
    ],
  },
  {
    name: "other IPv6 ranges",
    reason: "as for IPv4",
    change: (request) => {
      uses(request, {
        name: "aks-overlay",
        serviceCidr: "10.201.0.0/16",
        dnsServiceIp: "10.201.0.10",
        subnets: [],
        podCidrs: ["10.244.0.0/16", "fd13::/64"],
        serviceCidrs: ["10.201.0.0/16", "fd13:1::/108"],
      });
    },
    expected: [
      [
        "error",
        "aks-svc-fixed",
        "/clusters/1/serviceCidrs/1",
        "service range fd12:3456:789a:1::/108 is asked for, and fd13:1::/108 stands; it cannot be changed, use fd13:1::/108",
      ],
      [
        "error",
        "aks-pod-range-fixed",
        "/clusters/1/podCidrs/1",
        "pod range fd12:3456:789a::/64 is asked for, and fd13::/64 stands; it cannot be changed, use fd13::/64",
      ],
    ],
  },
  {
    name: "another number of pods",
    reason: "it needs another node pool",
    change: (request) => {
      uses(request, {}, 50);
    },
    expected: [
      [
        "error",
        "aks-maxpods-fixed",
        "/clusters/0/nodePools/0/maxPods",
        'maxPods 30 is asked for, and node pool "system" stands with 50; use 50, or add a node pool',
      ],
    ],
  },
  {
    name: "a node pool in another subnet",
    reason: "it cannot be moved",
    change: (request) => {
      uses(request);
      pool(request, classic).subnet = "jump";
    },
    expected: [
      [
        "error",
        "aks-subnet-fixed",
        "/clusters/0/nodePools/0/subnet",
        'subnet "jump" is asked for, and the node pool stands in "aks-classic-nodes" with 10.1.4.0/24; name that, or add a node pool in the other subnet',
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
    name: "a node pool that is in no named subnet any more",
    reason: "it would be moved into a planned one",
    change: (request) => {
      uses(request, {
        name: "aks-overlay",
        serviceCidr: "10.201.0.0/16",
        dnsServiceIp: "10.201.0.10",
        subnets: [{ nodePool: "system", purpose: "node-subnet", addressPrefix: "10.1.1.0/24" }],
      });
      request.previous?.networks[0]?.pools.push({ name: "apps", purpose: "node-subnet", start: "10.1.1.0", end: "10.1.1.255" });
      delete pool(request, overlay).subnet;
    },
    expected: [
      [
        "error",
        "aks-subnet-fixed",
        "/clusters/1/nodePools/0/subnet",
        'a subnet is to be planned, and the node pool stands in "apps" with 10.1.1.0/24; name that, or add a node pool in the other subnet',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/1/nodePools/1/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "info",
        "aks-dual-stack-subnet",
        "/clusters/1/ipFamilies",
        'the subnet planned for "aks-overlay" has an IPv4 prefix here; give it a /64 of the virtual network too',
      ],
    ],
  },
  {
    name: "more nodes than the subnet holds",
    reason: "the nodes that stand cannot be moved, so nothing can be offered",
    change: (request) => {
      uses(request);
      pool(request, classic).nodeCount = 9;
    },
    expected: [
      [
        "error",
        "aks-subnet-fixed",
        "/clusters/0",
        'aks-classic-nodes of "vnet-prod" stands at 10.1.4.0-10.1.4.255 with 251 addresses, its clusters now need 313, and it cannot be widened; put what is new into another subnet',
      ],
    ],
  },
  {
    name: "a node pool more than the subnet holds",
    reason: "it goes into a subnet of its own",
    change: (request) => {
      uses(request);
      cluster(request, classic).nodePools.push({ name: "more", nodeCount: 6 });
    },
    expected: [
      [
        "error",
        "aks-subnet-fixed",
        "/clusters/0",
        'aks-classic-nodes of "vnet-prod" stands at 10.1.4.0-10.1.4.255 with 251 addresses, its clusters now need 344, and it cannot be widened; put "more" into a second subnet "aks-classic-nodes-2" with 10.1.5.0/24',
      ],
    ],
  },
  {
    name: "a service range that stands in what is peered now",
    reason: "what stands is told where it stands",
    change: (request) => {
      uses(request);
      delete cluster(request, classic).serviceCidr;
      delete cluster(request, classic).dnsServiceIp;
      request.virtualNetwork.peeredNetworks?.push({ name: "new", addressPrefixes: ["10.200.0.0/16"] });
    },
    expected: [
      [
        "error",
        "aks-svc-clear",
        "/previous/clusters/0/serviceCidr",
        'service range 10.200.0.0/16 overlaps the peered network "new" 10.200.0.0/16; what stands cannot be changed, so the rest has to give way',
      ],
    ],
  },
  {
    name: "a subnet that stands on another one now",
    reason: "it cannot be both",
    change: (request) => {
      uses(request);
      request.virtualNetwork.subnets?.push({ name: "late", addressPrefixes: ["10.1.4.0/26"] });
    },
    expected: [
      [
        "error",
        "pool-previous-conflict",
        "/clusters/0",
        'aks-classic-nodes stands at 10.1.4.0-10.1.4.255 in the previous plan, and the subnet "late" 10.1.4.0-10.1.4.63 is there now; what stands is not moved, so free its addresses or leave it out of previous',
      ],
    ],
  },
  {
    name: "a subnet that stands and is listed",
    reason: "it is the same",
    change: (request) => {
      uses(request);
      request.virtualNetwork.subnets?.push({ name: "aks-classic-nodes", addressPrefixes: ["10.1.4.0/24"] });
    },
    expected: [
      [
        "info",
        "azure-subnet-by-name",
        "/clusters/0/nodePools",
        'the subnet "aks-classic-nodes" exists and has the name of the one that would be planned for "aks-classic", so it is used',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0",
        'the identity of "aks-classic" needs the role Network Contributor on subnet "aks-classic-nodes", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
    within: ["pool-previous-conflict", "aks-subnet-fixed"],
  },
  {
    name: "a subnet that stands and is listed with another prefix",
    reason: "it cannot have changed",
    change: (request) => {
      uses(request);
      request.virtualNetwork.subnets?.push({ name: "aks-classic-nodes", addressPrefixes: ["10.1.8.0/24"] });
    },
    expected: [
      [
        "error",
        "aks-subnet-fixed",
        "/virtualNetwork/subnets/3/addressPrefixes/0",
        "aks-classic-nodes stands at 10.1.4.0-10.1.4.255 and cannot be changed to 10.1.8.0-10.1.8.255; use 10.1.4.0-10.1.4.255",
      ],
      [
        "info",
        "azure-subnet-by-name",
        "/clusters/0/nodePools",
        'the subnet "aks-classic-nodes" exists and has the name of the one that would be planned for "aks-classic", so it is used',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0",
        'the identity of "aks-classic" needs the role Network Contributor on subnet "aks-classic-nodes", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "error",
        "aks-subnet-fixed",
        "/clusters/0/nodePools/0/subnet",
        'subnet "aks-classic-nodes" is asked for, and the node pool stands in "aks-classic-nodes" with 10.1.4.0/24; name that, or add a node pool in the other subnet',
      ],
    ],
  },
  {
    name: "a subnet that stands outside the virtual network",
    reason: "its prefix is gone",
    change: (request) => {
      uses(request);
      request.virtualNetwork.addressPrefixes[0] = "10.1.0.0/22";
    },
    expected: [
      [
        "error",
        "pool-does-not-fit",
        "/virtualNetwork/addressPrefixes/0",
        "aks-pods-nodes of 16 addresses does not fit into 10.1.0.0/22 beside what stands there; to be placed: 16 addresses, free: 0, 0 in the longest run; add the prefix 10.1.5.0/28, or plan fewer nodes or services",
      ],
      [
        "error",
        "pool-previous-conflict",
        "/clusters/0",
        'aks-classic-nodes stands at 10.1.4.0-10.1.4.255 in the previous plan, and 10.1.0.0/22 of "vnet-prod" does not hold it; what stands is not moved, so free its addresses or leave it out of previous',
      ],
    ],
  },
];
