import { classic, cluster, overlay, overlayBefore, pods, pool, type Row, serve, uses } from "./row.js";

export const existingRows: readonly Row[] = [
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
        "service range 10.203.0.0/16 is requested, but the existing one is 10.200.0.0/16; it cannot be changed, so use 10.200.0.0/16",
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
        "dnsServiceIp 10.200.0.53 is requested, but the existing one is 10.200.0.10; it cannot be changed, so use 10.200.0.10",
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
        "pod range 10.244.0.0/16 is requested, but the existing one is 10.245.0.0/16; it cannot be changed, because ranges of dual-stack clusters cannot be expanded, so use 10.245.0.0/16",
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
        "service range fd12:3456:789a:1::/108 is requested, but the existing one is fd13:1::/108; it cannot be changed, so use fd13:1::/108",
      ],
      [
        "error",
        "aks-pod-range-fixed",
        "/clusters/1/podCidrs/1",
        "pod range fd12:3456:789a::/64 is requested, but the existing one is fd13::/64; it cannot be changed, so use fd13::/64",
      ],
    ],
  },
  {
    name: "the service range that exists, given again, in a new subnet",
    reason: "the subnet has to move, since the range cannot; nothing sends the user back",
    change: (request) => {
      uses(request);
      request.virtualNetwork.addressPrefixes.push("10.200.0.0/14");
      request.virtualNetwork.subnets?.push({ name: "aks-classic-nodes", addressPrefixes: ["10.1.4.0/24"] });
      request.virtualNetwork.subnets?.push({ name: "vms", addressPrefixes: ["10.200.8.0/24"] });
    },
    expected: [
      [
        "error",
        "aks-svc-clear",
        "/virtualNetwork/subnets/4/addressPrefixes/0",
        'subnet "vms" 10.200.8.0/24 overlaps the service range of "aks-classic" 10.200.0.0/16, which exists and cannot be changed; use other addresses for it, such as 10.1.5.0/24',
      ],
      [
        "info",
        "azure-subnet-by-name",
        "/clusters/0/nodePools",
        'the subnet "aks-classic-nodes" already exists and has the name of the one that would be planned for "aks-classic", so it is used',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0",
        'the identity of "aks-classic" needs the role Network Contributor on subnet "aks-classic-nodes", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "warning",
        "aks-svc-not-in-vnet",
        "/clusters/1/serviceCidrs/0",
        "service range 10.201.0.0/16 overlaps the virtual network's prefix 10.200.0.0/14; use a range that does not overlap them, such as 10.0.0.0/16",
      ],
    ],
  },
  {
    name: "a pod range expanded",
    reason: "a superset can be had in place where all nodes run Linux",
    change: (request) => {
      overlayBefore(request, { podCidr: "10.244.0.0/20" });
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
        "aks-terraform-recreates",
        "/clusters/0/podCidr",
        'the Terraform provider azurerm may delete and create "aks-overlay" again for this; update it with az aks update first, and look for "forces replacement" in the plan of Terraform',
      ],
      [
        "info",
        "aks-pod-range-expanded",
        "/clusters/0/podCidr",
        'the pod range of "aks-overlay" is expanded from 10.244.0.0/20 to 10.244.0.0/16 in place; use az aks update --pod-cidr 10.244.0.0/16',
      ],
    ],
    within: ["aks-pod-range-fixed"],
  },
  {
    name: "a pod range expanded with nodes of Windows",
    reason: "that is for Linux only",
    change: (request) => {
      overlayBefore(request, { podCidr: "10.244.0.0/20" });
      Object.assign(pool(request, 0, 1), { name: "win1", osType: "Windows" });
    },
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "error",
        "aks-pod-range-fixed",
        "/clusters/0/podCidr",
        "pod range 10.244.0.0/16 is requested, but the existing one is 10.244.0.0/20; it cannot be changed, because it can be expanded only where all nodes run Linux, so use the existing one, and plan fewer nodes",
      ],
    ],
    within: ["aks-pod-range-expanded", "aks-terraform-recreates"],
  },
  {
    name: "a pod range moved",
    reason: "only a superset is an expansion",
    change: (request) => {
      overlayBefore(request, { podCidr: "10.245.0.0/20" });
    },
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "error",
        "aks-pod-range-fixed",
        "/clusters/0/podCidr",
        "pod range 10.244.0.0/16 is requested, but the existing one is 10.245.0.0/20; it can only be expanded, so use 10.245.0.0/19",
      ],
    ],
  },
  {
    name: "a pod range that exists and is too small",
    reason: "it is expanded, not replaced",
    change: (request) => {
      overlayBefore(request, { podCidr: "10.244.0.0/20" });
      delete cluster(request, 0).podCidr;
    },
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "error",
        "aks-overlay-capacity",
        "/clusters/0/podCidr",
        'pod range 10.244.0.0/20 has a /24 for 16 nodes, but "aks-overlay" has 5 nodes now, 23 at the autoscaler\'s maximum, 26 during an upgrade; expand it to 10.244.0.0/19',
      ],
    ],
  },
  {
    name: "a pod range that exists, is too small and has no room around it",
    reason: "nothing wider is clear",
    change: (request) => {
      overlayBefore(request, { podCidr: "10.244.0.0/20" });
      delete cluster(request, 0).podCidr;
      request.virtualNetwork.onPremisesPrefixes?.push("10.244.16.0/20");
    },
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/0/subnet",
        'the identity of "aks-overlay" needs the role Network Contributor on subnet "apps", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
      [
        "error",
        "aks-overlay-capacity",
        "/clusters/0/podCidr",
        'pod range 10.244.0.0/20 has a /24 for 16 nodes, but "aks-overlay" has 5 nodes now, 23 at the autoscaler\'s maximum, 26 during an upgrade; it exists, and nothing wider around it is clear, so plan fewer nodes',
      ],
    ],
  },
  {
    name: "an IPv6 pod range expanded",
    reason: "only IPv4 can be",
    change: (request) => {
      uses(request, {
        name: "aks-overlay",
        serviceCidr: "10.201.0.0/16",
        dnsServiceIp: "10.201.0.10",
        subnets: [],
        podCidr: "10.244.0.0/16",
        podCidrs: ["10.244.0.0/16", "fd12:3456:789a::/64"],
      });
      cluster(request, overlay).podCidrs = ["10.244.0.0/16", "fd12:3456:789a::/63"];
      cluster(request, overlay).serviceCidrs = ["10.201.0.0/16", "fd12:3456:789a:9::/108"];
    },
    expected: [
      [
        "error",
        "aks-pod-range-fixed",
        "/clusters/1/podCidrs/1",
        "pod range fd12:3456:789a::/63 is requested, but the existing one is fd12:3456:789a::/64; it cannot be changed, so use fd12:3456:789a::/64",
      ],
    ],
  },
  {
    name: "a cluster updated from node subnet to overlay",
    reason: "the one change of the model that there is",
    change: (request) => {
      uses(request);
      Object.assign(cluster(request, classic), { networkModel: "overlay", podCidr: "10.244.0.0/16" });
      pool(request, classic).maxPods = 30;
    },
    expected: [
      [
        "warning",
        "aks-terraform-recreates",
        "/clusters/0/networkModel",
        'the Terraform provider azurerm may delete and create "aks-classic" again for this; update it with az aks update first, and look for "forces replacement" in the plan of Terraform',
      ],
      [
        "info",
        "aks-overlay-one-way",
        "/clusters/0/networkModel",
        '"aks-classic" is updated from node-subnet to overlay, which reimages all its node pools at once and cannot be undone; use az aks update --network-plugin-mode overlay --pod-cidr 10.244.0.0/16',
      ],
    ],
    within: ["aks-overlay-update", "previous-setting-fixed"],
  },
  {
    name: "a cluster updated to overlay with a pod range in its virtual network",
    reason: "a new cluster may have it there, an updated one may not",
    change: (request) => {
      uses(request);
      Object.assign(cluster(request, classic), { networkModel: "overlay", podCidr: "10.1.128.0/17" });
      pool(request, classic).maxPods = 30;
    },
    expected: [
      [
        "warning",
        "aks-terraform-recreates",
        "/clusters/0/networkModel",
        'the Terraform provider azurerm may delete and create "aks-classic" again for this; update it with az aks update first, and look for "forces replacement" in the plan of Terraform',
      ],
      [
        "info",
        "aks-overlay-one-way",
        "/clusters/0/networkModel",
        '"aks-classic" is updated from node-subnet to overlay, which reimages all its node pools at once and cannot be undone; use az aks update --network-plugin-mode overlay --pod-cidr 10.1.128.0/17',
      ],
      [
        "error",
        "aks-overlay-update",
        "/clusters/0/podCidr",
        "pod range 10.1.128.0/17 overlaps the virtual network's prefix 10.1.0.0/16; use a range that does not overlap them, such as 10.244.0.0/16",
      ],
    ],
  },
  {
    name: "a cluster updated from overlay to node subnet",
    reason: "there is no way back",
    change: (request) => {
      uses(request);
      Object.assign(request.previous?.request?.clusters?.[0] ?? {}, { networkModel: "overlay" });
      pool(request, classic).maxPods = 30;
    },
    expected: [
      [
        "error",
        "previous-setting-fixed",
        "/clusters/0/networkModel",
        "networkModel differs from the previous plan, and it cannot be changed after deployment (aks-network-model-fixed); use the previous value, or re-create what depends on it",
      ],
    ],
    within: ["aks-overlay-one-way"],
  },
  {
    name: "a node pool in a prefix that was added",
    reason: "the cluster knows of it once it is updated",
    change: (request) => {
      uses(request);
      Object.assign(request.previous?.networks[0] ?? {}, { addressPrefixes: ["10.1.0.0/16", "fd00:db8:1::/48"] });
      request.virtualNetwork.addressPrefixes.push("10.3.0.0/16");
      request.virtualNetwork.subnets?.push({ name: "more", addressPrefixes: ["10.3.0.0/24"] });
      cluster(request, classic).nodePools.push({ name: "extra", nodeCount: 3, subnet: "more" });
    },
    expected: [
      [
        "info",
        "aks-prefix-added",
        "/clusters/0/nodePools/1",
        '"extra" is in subnet "more", in the prefix 10.3.0.0/16 that the virtual network got after "aks-classic"; run az aks update for the cluster before the node pool is added',
      ],
      [
        "info",
        "aks-network-contributor",
        "/clusters/0/nodePools/1/subnet",
        'the identity of "aks-classic" needs the role Network Contributor on subnet "more", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
  },
  {
    name: "a prefix that has a subnet in it and is not given any more",
    reason: "it cannot be removed while the subnet exists",
    change: (request) => {
      uses(request);
      const [network] = request.previous?.networks ?? [];
      Object.assign(network ?? {}, {
        name: request.virtualNetwork.name,
        addressPrefixes: [...request.virtualNetwork.addressPrefixes, "10.9.0.0/16"],
      });
      network?.pools.push({ name: "gone", purpose: "node-subnet", start: "10.9.1.0", end: "10.9.1.255" });
    },
    expected: [
      [
        "error",
        "aks-virtual-network-fixed",
        "/virtualNetwork/addressPrefixes",
        "10.9.0.0/16 of the previous plan is not in the virtual network any more and has subnets in it; add it again",
      ],
    ],
  },
  {
    name: "a new cluster in a prefix that was added",
    reason: "it knows of it from the start",
    change: (request) => {
      uses(request);
      Object.assign(request.previous?.networks[0] ?? {}, { addressPrefixes: ["10.1.0.0/16"] });
      request.virtualNetwork.addressPrefixes.push("10.3.0.0/16");
      request.virtualNetwork.subnets?.push({ name: "more", addressPrefixes: ["10.3.0.0/24"] });
      cluster(request, pods).nodePools = [{ name: "system", nodeCount: 3, podSubnet: "pods", subnet: "more" }];
    },
    expected: [
      [
        "info",
        "aks-network-contributor",
        "/clusters/2/nodePools/0/subnet",
        'the identity of "aks-pods" needs the role Network Contributor on subnet "more", or Microsoft.Network/virtualNetworks/subnets/join/action, Microsoft.Network/virtualNetworks/subnets/read and Microsoft.Authorization/roleAssignments/write',
      ],
    ],
    within: ["aks-prefix-added"],
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
        'maxPods 30 is requested, but node pool "system" has 50; use 50, or add a node pool',
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
        'subnet "jump" is requested, but the node pool is in "aks-classic-nodes" with 10.1.4.0/24; name that subnet, or add a node pool in the other subnet',
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
        'a new subnet is requested, but the node pool is in "apps" with 10.1.1.0/24; name that subnet, or add a node pool in the other subnet',
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
    name: "more nodes than the subnet holds",
    reason: "the nodes that exist cannot be moved, so nothing can be offered",
    change: (request) => {
      uses(request);
      pool(request, classic).nodeCount = 9;
    },
    expected: [
      [
        "error",
        "aks-subnet-fixed",
        "/clusters/0",
        'aks-classic-nodes of "vnet-prod" is 10.1.4.0-10.1.4.255 (251 addresses), but its clusters now need 313, and it cannot be enlarged; put new clusters or nodes into another subnet',
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
        'aks-classic-nodes of "vnet-prod" is 10.1.4.0-10.1.4.255 (251 addresses), but its clusters now need 344, and it cannot be enlarged; put "more" into a second subnet "aks-classic-nodes-2" with 10.1.5.0/24',
      ],
    ],
  },
  {
    name: "a service range that exists in what is peered now",
    reason: "what exists is reported where it exists",
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
        "/virtualNetwork/peeredNetworks/1/addressPrefixes/0",
        'the peered network "new" 10.200.0.0/16 overlaps the service range of "aks-classic" 10.200.0.0/16, which exists and cannot be changed; use other addresses for it',
      ],
    ],
  },
  {
    name: "a subnet that exists on another one now",
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
        'aks-classic-nodes is 10.1.4.0-10.1.4.255 in the previous plan, but the subnet "late" 10.1.4.0-10.1.4.63 now uses it; existing addresses do not move, so free them or remove them from previous',
      ],
    ],
  },
  {
    name: "a subnet that exists and is listed",
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
        'the subnet "aks-classic-nodes" already exists and has the name of the one that would be planned for "aks-classic", so it is used',
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
    name: "a subnet that exists and is listed with another prefix",
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
        "aks-classic-nodes is 10.1.4.0-10.1.4.255 in the previous plan and cannot be changed to 10.1.8.0-10.1.8.255; use 10.1.4.0-10.1.4.255",
      ],
      [
        "info",
        "azure-subnet-by-name",
        "/clusters/0/nodePools",
        'the subnet "aks-classic-nodes" already exists and has the name of the one that would be planned for "aks-classic", so it is used',
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
        'subnet "aks-classic-nodes" is requested, but the node pool is in "aks-classic-nodes" with 10.1.4.0/24; name that subnet, or add a node pool in the other subnet',
      ],
    ],
  },
  {
    name: "a subnet that exists outside the virtual network",
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
        "aks-pods-nodes needs a block of 16 addresses, but the longest free run in 10.1.0.0/22 is 0 (16 needed in total, 0 free); add the prefix 10.3.0.0/28, or plan fewer nodes or services",
      ],
      [
        "error",
        "pool-previous-conflict",
        "/clusters/0",
        'aks-classic-nodes is 10.1.4.0-10.1.4.255 in the previous plan, but 10.1.0.0/22 of "vnet-prod" does not contain it; existing addresses do not move, so free them or remove them from previous',
      ],
    ],
  },
];
