import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const error = { platforms: ["azure-cni"], severity: "error", basis: "documented", decidedBy: "input" } as const;
const warning = { ...error, severity: "warning" } as const;
const info = { ...error, severity: "info" } as const;
const runTime = { ...info, decidedBy: "run-time" } as const;
const counting = { ...info, decidedBy: "counting" } as const;

/** Where a range without conflicts is searched, in this order: the ranges of RFC 6598 and RFC 1918. */
const searched = ["172.16.0.0/12", "100.64.0.0/10", "192.168.0.0/16", "10.0.0.0/8"] as const;

/** Rules of AKS in Azure with Azure CNI: virtual network and subnets, service and pod ranges, pods per node, dual stack. */
export const azureCniRules = /* @__PURE__ */ ruleRows({
  // ── virtual network ──────────────────────────────────────────────────────────────────────────────────────────────
  "aks-forbidden": {
    ...error,
    statement:
      "The service range, the pod range and the virtual network of a cluster must not overlap 169.254.0.0/16, 172.30.0.0/16, 172.31.0.0/16 or 192.0.2.0/24.",
    source: documents.azureCni,
    section: "Prerequisites",
    values: { prefixes: ["169.254.0.0/16", "172.30.0.0/16", "172.31.0.0/16", "192.0.2.0/24"] },
  },
  "azure-vnet-forbidden": {
    ...error,
    statement:
      "A virtual network must not contain multicast, broadcast, loopback or link-local addresses, or the address of Azure's own services.",
    source: documents.azureVirtualNetwork,
    section: "What address ranges can I use in my virtual networks?",
    values: { prefixes: ["224.0.0.0/4", "255.255.255.255/32", "127.0.0.0/8", "169.254.0.0/16", "168.63.129.16/32"] },
  },
  "azure-vnet-ipv4": {
    ...error,
    statement: "A virtual network must have an IPv4 prefix. IPv6 prefixes are optional.",
    source: documents.azureVirtualNetwork,
    section: "IPv6 for Azure Virtual Network",
  },
  "azure-vnet-overlap": {
    ...error,
    statement: "The prefixes of a virtual network must not overlap each other.",
    source: documents.azureVirtualNetwork,
    section: "Address space of a virtual network",
    basis: "inferred",
  },
  "azure-peering-overlap": {
    ...error,
    statement: "The prefixes of peered virtual networks must not overlap.",
    source: documents.azureVirtualNetwork,
    section: "Virtual network peering, constraints",
  },
  "azure-peers-overlap": {
    ...error,
    statement: "Two virtual networks that are peered with the same third network must not overlap each other.",
    source: documents.azureVirtualNetwork,
    section: "Virtual network peering, constraints",
    basis: "inferred",
  },
  "aks-vnet-hybrid": {
    ...warning,
    statement: "With hybrid connectivity, the prefixes of the virtual network must not be in use anywhere else in the environment.",
    source: documents.azureCni,
    section: "Deployment parameters, Subnet",
  },
  "aks-vnet-size": {
    ...warning,
    statement:
      "A virtual network for AKS must be no larger than /8 and have at most 65536 configured addresses, not counting the blocks of a pod subnet.",
    source: documents.aksIpPlanning,
    section: "Upgrading and scaling considerations",
    values: { shortestPrefixLength: 8, addresses: 65_536 },
  },
  "azure-network-name": {
    ...error,
    statement:
      "The name of a virtual network has 2 to 64 characters and the name of a subnet 1 to 80: letters, digits, dots, hyphens and underscores. It begins with a letter or digit and ends with a letter, digit or underscore.",
    source: documents.azureNames,
    section: "Microsoft.Network",
  },
  // ── subnets ──────────────────────────────────────────────────────────────────────────────────────────────────────
  "azure-subnet-in-vnet": {
    ...error,
    statement: "A subnet must lie inside one prefix of its virtual network.",
    source: documents.azureVirtualNetwork,
    section: "Subnets",
  },
  "azure-subnet-overlap": {
    ...error,
    statement: "The subnets of a virtual network must not overlap each other.",
    source: documents.azureVirtualNetwork,
    section: "Subnets",
  },
  "azure-reserved-five": {
    ...error,
    statement: "Azure reserves the first four addresses and the last of every subnet. The smallest subnet is a /29.",
    source: documents.azureVirtualNetwork,
    section: "Are there any restrictions on using IP addresses within these subnets?",
    values: { atStart: 4, atEnd: 1, addresses: 5, longestPrefixLength: 29 },
  },
  "azure-subnet-by-name": {
    ...info,
    statement:
      "The subnet planned for a cluster is named after the cluster. An existing subnet with that name is assumed to be that subnet.",
    source: documents.product,
    section: "Existing plans",
    basis: "inferred",
  },
  "aks-subnet-not-delegated": {
    ...error,
    statement: "The subnet of a node pool must not be delegated to another service.",
    source: documents.azureCni,
    section: "Prerequisites",
    // AKS itself delegates pod subnets to AKS
    values: {
      ownDelegation: "Microsoft.ContainerService/managedClusters",
      ownAction: "Microsoft.Network/virtualNetworks/subnets/join/action",
    },
  },
  "aks-subnet-capacity": {
    ...error,
    statement:
      "An existing subnet must have room for the nodes and pods planned in it, in addition to Azure's five addresses and those in use.",
    source: documents.aksIpPlanning,
    section: "Upgrading and scaling considerations",
  },
  "aks-subnet-fixed": {
    ...error,
    statement:
      "The subnet of a node pool cannot be changed, and cannot be enlarged while it is in use. To outgrow it, add a node pool in another subnet.",
    source: documents.aksNodePools,
    section: "Limitations",
    basis: "inferred",
  },
  "aks-network-contributor": {
    ...info,
    statement: "The identity of the cluster needs the Network Contributor role on the subnet, or a custom role with its three permissions.",
    source: documents.azureCni,
    section: "Prerequisites",
    values: {
      role: "Network Contributor",
      permissions: [
        "Microsoft.Network/virtualNetworks/subnets/join/action",
        "Microsoft.Network/virtualNetworks/subnets/read",
        "Microsoft.Authorization/roleAssignments/write",
      ],
    },
  },
  "aks-same-region-subscription": {
    ...runTime,
    statement: "The virtual network must be in the region and the subscription of the cluster.",
    source: documents.azureCni,
    section: "Deployment parameters, Virtual network",
  },
  "aks-external-traffic-policy": {
    ...runTime,
    statement:
      'A service with an internal load balancer and "externalTrafficPolicy: Local" cannot be reached from VMs that have addresses of the cluster\'s range and do not belong to the cluster.',
    source: documents.azureCni,
    section: "Deployment parameters, Azure Network Plugin",
  },
  "aks-source-of-nodes": {
    ...runTime,
    statement:
      "Systems outside the virtual network see the address of the node as the source of a pod's traffic, and with a node subnet, systems inside it see that of the pod. Firewalls and allow lists must name them.",
    source: documents.azureCni,
    section: "Frequently asked questions, source IP of external systems",
  },
  "aks-source-of-pods": {
    ...runTime,
    statement:
      "With a pod subnet, every system sees the address of the pod as the source of its traffic, inside the virtual network and outside it. Firewalls and allow lists must name the pod subnets.",
    source: documents.azureCni,
    section: "Frequently asked questions, source IP of external systems",
  },
  "aks-outbound-on-premises": {
    ...info,
    statement: "If a default route leads to your own site, that site decides about outbound internet connectivity of the virtual network.",
    source: documents.azureCni,
    section: "Prerequisites",
    basis: "inferred",
    values: { ipv4: "0.0.0.0/0", ipv6: "::/0" },
  },
  "aks-control-plane-managed": {
    ...warning,
    statement: "Azure runs the control plane of AKS and chooses its address, so a request cannot set one.",
    source: documents.azureCni,
    section: "Deployment parameters",
    basis: "inferred",
  },
  // ── service range ────────────────────────────────────────────────────────────────────────────────────────────────
  "aks-svc-not-in-vnet": {
    ...warning,
    statement: "The service range should lie outside the virtual network. Otherwise a later subnet can get the same addresses.",
    source: documents.azureCni,
    section: "Deployment parameters, Kubernetes service address range",
  },
  "aks-svc-clear": {
    ...error,
    statement: "The service range must not overlap a subnet, a peered network, an on-premises network or the pod range of its cluster.",
    source: documents.azureCni,
    section: "Deployment parameters, Kubernetes service address range",
  },
  "aks-svc-private": {
    ...warning,
    statement:
      "The service range should be private. With a public range, the cluster cannot reach the internet hosts that have these addresses.",
    source: documents.azureCni,
    section: "Deployment parameters, Kubernetes service address range",
    values: { prefixes: ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"] },
  },
  "aks-svc-size": {
    ...error,
    statement: "The service range must be smaller than /12.",
    source: documents.aksIpPlanning,
    section: "Upgrading and scaling considerations",
    values: { shortestPrefixLength: 12, surelyAccepted: 13 },
  },
  "aks-svc-size-limit": {
    ...warning,
    statement: "The documents do not say whether a service range of exactly /12 is accepted. A /13 is accepted.",
    source: documents.aksIpPlanning,
    section: "Upgrading and scaling considerations",
    basis: "inferred",
  },
  "aks-svc-capacity": {
    ...error,
    statement:
      "The service range must have an address for each service, for the Kubernetes API and for DNS, in addition to its first and last address.",
    source: documents.azureCni,
    section: "Deployment parameters, Kubernetes service address range",
    basis: "inferred",
    values: { unusable: 2 },
  },
  "aks-svc-count": {
    ...counting,
    statement: "Each service takes an address of the service range. The Kubernetes API and the DNS service take one each.",
    source: documents.azureCni,
    section: "Deployment parameters, Kubernetes DNS service IP address",
    values: { ofKubernetes: 2 },
  },
  "aks-svc-range": {
    ...info,
    statement:
      "If no service range is given, the AKS default is chosen, or the first range without conflicts if the default has one. A range other than the default must then be passed to AKS.",
    source: documents.azureCliHelp,
    section: "az aks create --service-cidr",
    values: { prefix: "10.0.0.0/16", prefix6: "fd12:3456:789a:1::/108", searched, searched6: "fd00::/8", prefixLengths: [16, 20, 24] },
  },
  "aks-svc-fixed": {
    ...error,
    statement: "The service range of a cluster and the address of its DNS service cannot be changed after the cluster is created.",
    source: documents.azureCni,
    section: "Deployment parameters, Kubernetes service address range",
  },
  "aks-dns-ip": {
    ...error,
    statement:
      "The address of the DNS service must lie in the service range. It must not be the network address or the first address, which belongs to the Kubernetes API.",
    source: documents.azureCni,
    section: "Deployment parameters, Kubernetes DNS service IP address",
    values: { offset: 10, least: 2 },
  },
  "aks-dns-ip-last": {
    ...warning,
    statement: "The address of the DNS service must not be the last address of the service range, which counts as a broadcast address.",
    source: documents.azureCni,
    section: "Deployment parameters, Kubernetes DNS service IP address",
    basis: "inferred",
  },
  "aks-range-none": {
    ...error,
    statement: "If no service or pod range is given, one without conflicts is chosen. If none exists, a range must be given.",
    source: documents.product,
    section: "Ranges",
    basis: "inferred",
  },
  "aks-docker-bridge": {
    ...info,
    statement: "AKS ignores the address of a Docker bridge, because its nodes run containerd.",
    source: documents.aksChangelog,
    section: "2023",
  },
  // ── nodes and pods ───────────────────────────────────────────────────────────────────────────────────────────────
  "aks-node-count": {
    ...counting,
    statement: "Each node takes an address of its subnet, and so does each node that is added during an upgrade.",
    source: documents.aksIpPlanning,
    section: "Upgrading and scaling considerations",
    values: { perNode: 1 },
  },
  "aks-cni-classic-formula": {
    ...counting,
    statement: "In a node subnet, each node keeps an address for every pod it may run. Nodes added during an upgrade do the same.",
    source: documents.aksIpPlanning,
    section: "Upgrading and scaling considerations",
  },
  "aks-internal-load-balancer": {
    ...counting,
    statement: "An internal load balancer takes its addresses from the subnet of the cluster.",
    source: documents.aksIpPlanning,
    section: "Upgrading and scaling considerations",
  },
  "aks-private-endpoint": {
    ...counting,
    statement: "The API server of a private cluster has a private endpoint, which takes an address of the cluster's subnet.",
    source: documents.aksPrivateCluster,
    section: "Create a private cluster with advanced networking",
    values: { perCluster: 1 },
  },
  "aks-maxpods": {
    ...error,
    statement: "A node runs at most 10 to 250 pods, and each node pool must have room for 30.",
    source: documents.aksIpPlanning,
    section: "Configuring maximum pods per node for your clusters",
    values: {
      minimum: 10,
      maximum: 250,
      perNodePool: 30,
      defaults: { "node-subnet": 30, overlay: 250, "pod-subnet": 110, "pod-subnet-static-block": 110 },
    },
  },
  "aks-maxpods-start": {
    ...warning,
    statement: "A node pool that starts with room for fewer than 30 pods may be refused, even if the autoscaler can add nodes.",
    source: documents.aksIpPlanning,
    section: "Configuring maximum pods per node for your clusters",
    basis: "inferred",
  },
  "aks-maxpods-fixed": {
    ...error,
    statement: "The maximum number of pods per node of a node pool cannot be changed. For another number, add another node pool.",
    source: documents.azureCni,
    section: "Frequently asked questions",
  },
  "aks-nodepool-name": {
    ...error,
    statement: "The name of a node pool has 1 to 12 lowercase letters and digits and begins with a letter. With Windows it has at most 6.",
    source: documents.aksNodePools,
    section: "Limitations",
  },
  "az-aks-validators": {
    ...error,
    statement:
      "A cluster name has 1 to 63 letters, digits, hyphens and underscores, with a letter or digit at both ends. A node pool has 0 to 1000 nodes and a maxCount of at least nodeCount. az checks this.",
    source: documents.azureCli,
    section: "acs/_validators.py",
  },
  // ── overlay ──────────────────────────────────────────────────────────────────────────────────────────────────────
  "aks-overlay": {
    ...counting,
    statement: "With overlay, each node takes a /24 of the pod range, however many pods it runs.",
    source: documents.aksOverlay,
    section: "IP address planning",
    values: { blockPrefixLength: 24, block: 256 },
  },
  "aks-overlay-capacity": {
    ...error,
    statement: "The pod range of an overlay cluster must have a /24 for each node, including nodes added during an upgrade.",
    source: documents.aksOverlay,
    section: "IP address planning",
  },
  "aks-overlay-nodes": {
    ...error,
    statement: "An overlay cluster has at most 5000 nodes.",
    source: documents.aksOverlay,
    section: "Differences between Kubenet and Azure CNI Overlay",
    values: { nodes: 5000 },
  },
  "aks-overlay-clear": {
    ...error,
    statement:
      "The pod range of an overlay cluster must not overlap a subnet of the virtual network, a peered network or an on-premises network. Other clusters may use the same range.",
    source: documents.aksChangelog,
    section: "2024-10-25",
  },
  "aks-overlay-vnet": {
    ...warning,
    statement:
      "The pod range of an overlay cluster should lie outside the virtual network. Otherwise pods cannot reach machines with the same addresses.",
    source: documents.aksOverlay,
    section: "IP address planning",
    basis: "inferred",
  },
  "aks-overlay-update": {
    ...error,
    statement: "A cluster is updated to overlay with a pod range that overlaps no prefix of its virtual network.",
    source: documents.aksUpdateCni,
    section: "Update the IPAM mode to Azure CNI Overlay",
  },
  "aks-overlay-one-way": {
    ...info,
    statement: "A cluster with a node subnet can be updated to overlay; that reimages all its node pools at once and cannot be undone.",
    source: documents.aksUpdateCni,
    section: "Supported migration paths",
  },
  "aks-pod-range-expanded": {
    ...info,
    statement:
      "The pod range of an overlay cluster can be expanded to a superset where it is, if the cluster has IPv4 alone and all its nodes run Linux.",
    source: documents.aksPodExpand,
    section: "Limitations",
  },
  "aks-prefix-added": {
    ...info,
    statement: "A cluster has to be updated before a node pool is added in a prefix that its virtual network got after the cluster.",
    source: documents.aksNodePools,
    section: "Add a node pool with a unique subnet",
  },
  "aks-overlay-private": {
    ...warning,
    statement: "The pod range of an overlay cluster should be from RFC 1918 or RFC 6598. Public addresses are accepted but not supported.",
    source: documents.aksOverlay,
    section: "IP address planning",
    values: { prefixes: ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"] },
  },
  "aks-overlay-names": {
    ...error,
    statement:
      "With overlay or a pod subnet, the names of the virtual network and the subnets have at most 63 characters, because nodes carry them as labels.",
    source: documents.aksChangelog,
    section: "2023-11-28",
    values: { characters: 63, networkModels: ["overlay", "pod-subnet", "pod-subnet-static-block"] },
  },
  "aks-overlay-only": {
    ...warning,
    statement: "Only an overlay cluster has a pod range. In the other network models, pods have addresses of the virtual network.",
    source: documents.aksOverlay,
    section: "Overview of Overlay networking",
    basis: "inferred",
  },
  "aks-pod-range": {
    ...info,
    statement:
      "If no pod range is given, the AKS default is chosen, or the first suitable range if the default has a conflict or is too small. A range other than the default must then be passed to AKS.",
    source: documents.aksOverlay,
    section: "Set up Overlay clusters",
    values: { prefix: "10.244.0.0/16", prefix6: "fd12:3456:789a::/64", searched },
  },
  "aks-pod-range-fixed": {
    ...error,
    statement: "The pod range of a cluster is set when the cluster is created; afterwards it can only be expanded, and only with IPv4.",
    source: documents.aksPodExpand,
    section: "Limitations",
  },
  // ── pod subnets ──────────────────────────────────────────────────────────────────────────────────────────────────
  "aks-podsubnet-dynamic": {
    ...counting,
    statement:
      "In a pod subnet, each node takes addresses in batches of 16, as many as its pods may need. Nodes added during an upgrade do the same.",
    source: documents.aksPodSubnet,
    section: "Dynamic IP allocation mode, Plan IP addressing",
    values: { batch: 16, askedAgainBelow: 8 },
  },
  "aks-podsubnet-static": {
    ...counting,
    statement:
      "With static blocks, each node takes enough blocks of 16 addresses for its pods and one address of its own. Nodes added during an upgrade do the same.",
    source: documents.aksPodSubnet,
    section: "Static block allocation mode, Plan IP addressing",
    values: { block: 16, perNode: 1 },
  },
  "aks-podsubnet-static-whole": {
    ...error,
    statement:
      "A node gets whole blocks. Azure reserves addresses among the first and the last 16 of a subnet, so no node gets these blocks.",
    source: documents.aksPodSubnet,
    section: "Static block allocation mode, Plan IP addressing",
    basis: "inferred",
    values: { blocks: 2 },
  },
  "aks-podsubnet-static-waste": {
    ...info,
    statement: "With static blocks, no address is wasted if maxPods is one less than a multiple of 16.",
    source: documents.aksPodSubnet,
    section: "Static block allocation mode, Plan IP addressing",
    values: { accepted: 1 },
  },
  "aks-podsubnet-static-size": {
    ...error,
    statement: "A subnet for static blocks must be no larger than /12.",
    source: documents.aksPodSubnet,
    section: "Static block allocation mode, Limitations",
    values: { shortestPrefixLength: 12 },
  },
  "aks-podsubnet-static-version": {
    ...runTime,
    statement: "Static blocks need Kubernetes 1.28 or later and a node pool that was created for them.",
    source: documents.aksPodSubnet,
    section: "Static block allocation mode, Limitations",
  },
  "aks-podsubnet-one-mode": {
    ...error,
    statement: "A pod subnet hands out addresses in one way for all node pools of all clusters: in batches or in static blocks.",
    source: documents.aksPodSubnet,
    section: "Static block allocation mode, Limitations",
  },
  "aks-podsubnet-separate": {
    ...error,
    statement: "A pod subnet must not be the subnet of nodes, and only network models with a pod subnet may have one.",
    source: documents.aksPodSubnet,
    section: "Azure Container Networking Interface (CNI) Pod Subnet",
  },
  "aks-podsubnet-no-vms": {
    ...warning,
    statement: "No virtual machine may be deployed in a pod subnet, so addresses in use there must belong to pods of other clusters.",
    source: documents.azureCni,
    section: "Frequently asked questions",
  },
  // ── dual stack ───────────────────────────────────────────────────────────────────────────────────────────────────
  "aks-dual-stack": {
    ...error,
    statement:
      "A cluster has the families IPv4, or IPv4 and IPv6 in this order. It needs one range for each family, in the same order. The IPv6 service range is no larger than /108.",
    source: documents.aksOverlay,
    section: "Deploy a dual-stack AKS cluster",
    values: { shortestServicePrefixLength: 108 },
  },
  "aks-dual-stack-clear": {
    ...error,
    statement:
      "The IPv6 ranges of pods and services must not overlap each other, the virtual network, a peered network or an on-premises network.",
    source: documents.aksOverlay,
    section: "IP address planning",
  },
  "aks-dual-stack-model": {
    ...error,
    statement: "A dual-stack cluster must use overlay or static blocks of a pod subnet.",
    source: documents.aksChangelog,
    section: "Release 2026-06-19",
    values: { networkModels: ["overlay", "pod-subnet-static-block"] },
  },
  "aks-dual-stack-network": {
    ...error,
    statement: "The virtual network of a dual-stack cluster must also have an IPv6 prefix.",
    source: documents.aksOverlay,
    section: "Dual-stack Networking",
    // a prefix of unique local addresses that is offered
    values: { area: "fd00:", prefixLength: 48 },
  },
  "aks-dual-stack-subnet": {
    ...error,
    statement: "Each subnet of a dual-stack cluster must also have a /64 of the virtual network. A planned subnet gets one that is free.",
    source: documents.azureVirtualNetwork,
    section: "How small and how large can virtual networks and subnets be?",
  },
});
