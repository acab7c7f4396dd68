import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const error = { platforms: ["azure-cni"], severity: "error", basis: "documented", decidedBy: "input" } as const;
const warning = { ...error, severity: "warning" } as const;
const info = { ...error, severity: "info" } as const;
const runTime = { ...info, decidedBy: "run-time" } as const;
const counting = { ...info, decidedBy: "counting" } as const;

/** Ranges that are searched, in this order, for one that is clear of everything: those of RFC 6598 and RFC 1918. */
const searched = ["172.16.0.0/12", "100.64.0.0/10", "192.168.0.0/16", "10.0.0.0/8"] as const;

/** Rules of AKS in Azure with Azure CNI: virtual network and subnets, service and pod ranges, pods per node, dual stack. */
export const azureCniRules = /* @__PURE__ */ ruleRows({
  // ── virtual network ──────────────────────────────────────────────────────────────────────────────────────────────
  "aks-forbidden": {
    ...error,
    statement:
      "The service range, the pod range and the virtual network of a cluster stay clear of 169.254.0.0/16, 172.30.0.0/16, 172.31.0.0/16 and 192.0.2.0/24.",
    source: documents.azureCni,
    section: "Prerequisites",
    values: { prefixes: ["169.254.0.0/16", "172.30.0.0/16", "172.31.0.0/16", "192.0.2.0/24"] },
  },
  "azure-vnet-forbidden": {
    ...error,
    statement:
      "A virtual network leaves out multicast, broadcast, loopback and link-local addresses and the address of Azure's own services.",
    source: documents.azureVirtualNetwork,
    section: "What address ranges can I use in my virtual networks?",
    values: { prefixes: ["224.0.0.0/4", "255.255.255.255/32", "127.0.0.0/8", "169.254.0.0/16", "168.63.129.16/32"] },
  },
  "azure-vnet-ipv4": {
    ...error,
    statement: "A virtual network has an IPv4 prefix, with or without IPv6 ones beside it.",
    source: documents.azureVirtualNetwork,
    section: "IPv6 for Azure Virtual Network",
  },
  "azure-vnet-overlap": {
    ...error,
    statement: "The prefixes of a virtual network do not overlap each other.",
    source: documents.azureVirtualNetwork,
    section: "Address space of a virtual network",
    basis: "inferred",
  },
  "azure-peering-overlap": {
    ...error,
    statement: "Virtual networks that are peered have prefixes that do not overlap.",
    source: documents.azureVirtualNetwork,
    section: "Virtual network peering, constraints",
  },
  "azure-peers-overlap": {
    ...error,
    statement: "Two virtual networks that are peered with the same one do not overlap each other either.",
    source: documents.azureVirtualNetwork,
    section: "Virtual network peering, constraints",
    basis: "inferred",
  },
  "aks-vnet-hybrid": {
    ...warning,
    statement: "With hybrid connectivity the prefixes of the virtual network are in use nowhere else in the environment.",
    source: documents.azureCni,
    section: "Deployment parameters, Subnet",
  },
  "aks-vnet-size": {
    ...warning,
    statement: "A virtual network for AKS is no larger than /8, and has at most 65536 addresses configured, blocks of a pod subnet aside.",
    source: documents.aksIpPlanning,
    section: "Upgrading and scaling considerations",
    values: { shortestPrefixLength: 8, addresses: 65_536 },
  },
  "azure-network-name": {
    ...error,
    statement:
      "The name of a virtual network has 2 to 64, that of a subnet 1 to 80 letters, digits, dots, hyphens and underscores, begins with a letter or digit and ends with a letter, digit or underscore.",
    source: documents.azureNames,
    section: "Microsoft.Network",
  },
  // ── subnets ──────────────────────────────────────────────────────────────────────────────────────────────────────
  "azure-subnet-in-vnet": {
    ...error,
    statement: "A subnet lies inside one of the prefixes of its virtual network.",
    source: documents.azureVirtualNetwork,
    section: "Subnets",
  },
  "azure-subnet-overlap": {
    ...error,
    statement: "The subnets of a virtual network do not overlap each other.",
    source: documents.azureVirtualNetwork,
    section: "Subnets",
  },
  "azure-reserved-five": {
    ...error,
    statement: "Azure keeps the first four addresses and the last of every subnet, and the smallest subnet is a /29.",
    source: documents.azureVirtualNetwork,
    section: "Are there any restrictions on using IP addresses within these subnets?",
    values: { atStart: 4, atEnd: 1, addresses: 5, longestPrefixLength: 29 },
  },
  "azure-subnet-by-name": {
    ...info,
    statement: "The subnet planned for a cluster is named after it; a subnet that exists under that name is taken for it.",
    source: documents.product,
    section: "Standing plans",
    basis: "inferred",
  },
  "aks-subnet-not-delegated": {
    ...error,
    statement: "The subnet of a node pool is not delegated to another service.",
    source: documents.azureCni,
    section: "Prerequisites",
    // pod subnets are delegated to AKS by AKS itself
    values: {
      ownDelegation: "Microsoft.ContainerService/managedClusters",
      ownAction: "Microsoft.Network/virtualNetworks/subnets/join/action",
    },
  },
  "aks-subnet-capacity": {
    ...error,
    statement: "A subnet that exists has room for the nodes and pods planned in it, beside Azure's five addresses and those in use.",
    source: documents.aksIpPlanning,
    section: "Upgrading and scaling considerations",
  },
  "aks-subnet-fixed": {
    ...error,
    statement:
      "The subnet of a node pool cannot be changed, nor widened while it is in use; what outgrows it needs a node pool in another subnet.",
    source: documents.aksNodePools,
    section: "Limitations",
    basis: "inferred",
  },
  "aks-network-contributor": {
    ...info,
    statement: "The identity of the cluster needs the role Network Contributor on the subnet, or a custom role with its three permissions.",
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
    statement: "The virtual network is in the region and the subscription of the cluster.",
    source: documents.azureCni,
    section: "Deployment parameters, Virtual network",
  },
  "aks-outbound-on-premises": {
    ...info,
    statement: "Where a default route leads to the own site, outbound internet connectivity of the virtual network is decided there.",
    source: documents.azureCni,
    section: "Prerequisites",
    basis: "inferred",
    values: { ipv4: "0.0.0.0/0", ipv6: "::/0" },
  },
  "aks-control-plane-managed": {
    ...warning,
    statement: "Azure runs the control plane of AKS and chooses its address, so none can be given.",
    source: documents.azureCni,
    section: "Deployment parameters",
    basis: "inferred",
  },
  // ── service range ────────────────────────────────────────────────────────────────────────────────────────────────
  "aks-svc-not-in-vnet": {
    ...warning,
    statement: "The service range lies outside the virtual network; inside it a later subnet can get the same addresses.",
    source: documents.azureCni,
    section: "Deployment parameters, Kubernetes service address range",
  },
  "aks-svc-clear": {
    ...error,
    statement: "The service range overlaps no subnet, no peered network, nothing on premises and no pod range of its cluster.",
    source: documents.azureCni,
    section: "Deployment parameters, Kubernetes service address range",
  },
  "aks-svc-private": {
    ...warning,
    statement: "The service range is a private one; with a public one the cluster cannot reach what has these addresses in the internet.",
    source: documents.azureCni,
    section: "Deployment parameters, Kubernetes service address range",
    values: { prefixes: ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"] },
  },
  "aks-svc-size": {
    ...error,
    statement: "The service range is smaller than a /12.",
    source: documents.aksIpPlanning,
    section: "Upgrading and scaling considerations",
    values: { shortestPrefixLength: 12, surelyAccepted: 13 },
  },
  "aks-svc-size-limit": {
    ...warning,
    statement: "Whether a service range of exactly /12 is accepted is not said; a /13 is.",
    source: documents.aksIpPlanning,
    section: "Upgrading and scaling considerations",
    basis: "inferred",
  },
  "aks-svc-capacity": {
    ...error,
    statement: "The service range has an address for each service, for the Kubernetes API and for DNS, beside its first and last address.",
    source: documents.azureCni,
    section: "Deployment parameters, Kubernetes service address range",
    basis: "inferred",
    values: { unusable: 2 },
  },
  "aks-svc-count": {
    ...counting,
    statement: "Each service has an address of the service range, and so have the Kubernetes API and the DNS service.",
    source: documents.azureCni,
    section: "Deployment parameters, Kubernetes DNS service IP address",
    values: { ofKubernetes: 2 },
  },
  "aks-svc-range": {
    ...info,
    statement:
      "A service range that is not given is the default of AKS, or where that is not clear the first range that is; it then has to be given to AKS.",
    source: documents.azureCliHelp,
    section: "az aks create --service-cidr",
    values: { prefix: "10.0.0.0/16", prefix6: "fd12:3456:789a:1::/108", searched, searched6: "fd00::/8", prefixLengths: [16, 20, 24] },
  },
  "aks-svc-fixed": {
    ...error,
    statement: "The service range of a cluster, and the address of its DNS service with it, cannot be changed after it is created.",
    source: documents.azureCni,
    section: "Deployment parameters, Kubernetes service address range",
  },
  "aks-dns-ip": {
    ...error,
    statement:
      "The address of the DNS service lies in the service range, and is neither the network address nor the first, which is that of the Kubernetes API.",
    source: documents.azureCni,
    section: "Deployment parameters, Kubernetes DNS service IP address",
    values: { offset: 10, least: 2 },
  },
  "aks-dns-ip-last": {
    ...warning,
    statement: "The address of the DNS service is not the last of the service range, which counts as a broadcast address.",
    source: documents.azureCni,
    section: "Deployment parameters, Kubernetes DNS service IP address",
    basis: "inferred",
  },
  "aks-range-none": {
    ...error,
    statement: "A service or pod range that is not given is chosen where one is clear of everything; where none is, it has to be given.",
    source: documents.product,
    section: "Ranges",
    basis: "inferred",
  },
  "aks-docker-bridge": {
    ...info,
    statement: "AKS ignores the address of a Docker bridge, since its nodes run containerd.",
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
    statement: "In a node subnet each node, those of an upgrade included, keeps an address for every pod it may run.",
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
    statement: "The API server of a private cluster has a private endpoint with an address in the subnet of the cluster.",
    source: documents.aksPrivateCluster,
    section: "Create a private cluster with advanced networking",
    values: { perCluster: 1 },
  },
  "aks-maxpods": {
    ...error,
    statement: "A node runs 10 to 250 pods at most, and each node pool has room for 30.",
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
    statement: "A node pool that begins with fewer nodes than room for 30 pods needs may be refused, although the autoscaler can add more.",
    source: documents.aksIpPlanning,
    section: "Configuring maximum pods per node for your clusters",
    basis: "inferred",
  },
  "aks-maxpods-fixed": {
    ...error,
    statement: "The maximum number of pods per node of a node pool cannot be changed; another number needs another node pool.",
    source: documents.azureCni,
    section: "Frequently asked questions",
  },
  "aks-nodepool-name": {
    ...error,
    statement:
      "The name of a node pool has 1 to 12 lower case letters and digits, and begins with a letter; with Windows it has at most 6.",
    source: documents.aksNodePools,
    section: "Limitations",
  },
  "az-aks-validators": {
    ...error,
    statement:
      "A cluster name has 1 to 63 letters, digits, hyphens and underscores, with a letter or digit at both ends; a node pool has 0 to 1000 nodes, and its maxCount is at least nodeCount, as az checks it.",
    source: documents.azureCli,
    section: "acs/_validators.py",
  },
  // ── overlay ──────────────────────────────────────────────────────────────────────────────────────────────────────
  "aks-overlay": {
    ...counting,
    statement: "With overlay each node takes a /24 of the pod range, however many pods it runs.",
    source: documents.aksOverlay,
    section: "IP address planning",
    values: { blockPrefixLength: 24, block: 256 },
  },
  "aks-overlay-capacity": {
    ...error,
    statement: "The pod range of an overlay cluster has a /24 for each node, those of an upgrade included.",
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
      "The pod range of an overlay cluster overlaps no subnet of the virtual network, no peered network and nothing on premises; other clusters may use the same.",
    source: documents.aksChangelog,
    section: "2024-10-25",
  },
  "aks-overlay-vnet": {
    ...warning,
    statement:
      "The pod range of an overlay cluster lies outside the virtual network, or pods cannot reach what has the same address there.",
    source: documents.aksOverlay,
    section: "IP address planning",
    basis: "inferred",
  },
  "aks-overlay-private": {
    ...warning,
    statement: "The pod range of an overlay cluster is one of RFC 1918 or RFC 6598; public addresses are let pass and not supported.",
    source: documents.aksOverlay,
    section: "IP address planning",
    values: { prefixes: ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"] },
  },
  "aks-overlay-names": {
    ...error,
    statement:
      "With overlay or a pod subnet the names of virtual network and subnets have at most 63 characters, since nodes have them as labels.",
    source: documents.aksChangelog,
    section: "2023-11-28",
    values: { characters: 63, networkModels: ["overlay", "pod-subnet", "pod-subnet-static-block"] },
  },
  "aks-overlay-only": {
    ...warning,
    statement: "Only an overlay cluster has a pod range; in the other network models pods have addresses of the virtual network.",
    source: documents.aksOverlay,
    section: "Overview of Overlay networking",
    basis: "inferred",
  },
  "aks-pod-range": {
    ...info,
    statement:
      "A pod range that is not given is the default of AKS, or where that is not clear or too small the first range that is right; it then has to be given to AKS.",
    source: documents.aksOverlay,
    section: "Set up Overlay clusters",
    values: { prefix: "10.244.0.0/16", prefix6: "fd12:3456:789a::/64", searched },
  },
  "aks-pod-range-fixed": {
    ...error,
    statement: "The pod range of a cluster is given when it is created and is not changed afterwards.",
    source: documents.aksOverlay,
    section: "Overview of Overlay networking",
    basis: "inferred",
  },
  // ── pod subnets ──────────────────────────────────────────────────────────────────────────────────────────────────
  "aks-podsubnet-dynamic": {
    ...counting,
    statement: "In a pod subnet each node, those of an upgrade included, takes addresses in batches of 16, so many as its pods may need.",
    source: documents.aksPodSubnet,
    section: "Dynamic IP allocation mode, Plan IP addressing",
    values: { batch: 16, askedAgainBelow: 8 },
  },
  "aks-podsubnet-static": {
    ...counting,
    statement:
      "With static blocks each node, those of an upgrade included, has as many blocks of 16 addresses as its pods and one address of its own need.",
    source: documents.aksPodSubnet,
    section: "Static block allocation mode, Plan IP addressing",
    values: { block: 16, perNode: 1 },
  },
  "aks-podsubnet-static-whole": {
    ...error,
    statement: "A node gets whole blocks, so the first and the last 16 addresses of a subnet, of which Azure keeps some, go to none.",
    source: documents.aksPodSubnet,
    section: "Static block allocation mode, Plan IP addressing",
    basis: "inferred",
    values: { blocks: 2 },
  },
  "aks-podsubnet-static-waste": {
    ...info,
    statement: "With static blocks a maxPods of one less than a multiple of 16 leaves no address unused.",
    source: documents.aksPodSubnet,
    section: "Static block allocation mode, Plan IP addressing",
    values: { accepted: 1 },
  },
  "aks-podsubnet-static-size": {
    ...error,
    statement: "A subnet for static blocks is no larger than /12.",
    source: documents.aksPodSubnet,
    section: "Static block allocation mode, Limitations",
    values: { shortestPrefixLength: 12 },
  },
  "aks-podsubnet-static-version": {
    ...runTime,
    statement: "Static blocks need Kubernetes 1.28 or later, and a node pool made for them.",
    source: documents.aksPodSubnet,
    section: "Static block allocation mode, Limitations",
  },
  "aks-podsubnet-one-mode": {
    ...error,
    statement: "A pod subnet hands out its addresses in one way: in batches or in static blocks, for all node pools of all clusters.",
    source: documents.aksPodSubnet,
    section: "Static block allocation mode, Limitations",
  },
  "aks-podsubnet-separate": {
    ...error,
    statement: "The pods of a pod subnet are in another subnet than nodes, and only network models with a pod subnet have one.",
    source: documents.aksPodSubnet,
    section: "Azure Container Networking Interface (CNI) Pod Subnet",
  },
  "aks-podsubnet-no-vms": {
    ...warning,
    statement: "No virtual machine is deployed in a pod subnet, so what is in use there belongs to pods of other clusters.",
    source: documents.azureCni,
    section: "Frequently asked questions",
  },
  // ── dual stack ───────────────────────────────────────────────────────────────────────────────────────────────────
  "aks-dual-stack": {
    ...error,
    statement:
      "A cluster has the families IPv4, or IPv4 and IPv6 in this order; its ranges are as many and in the same order, and the IPv6 service range is no larger than /108.",
    source: documents.aksOverlay,
    section: "Deploy a dual-stack AKS cluster",
    values: { shortestServicePrefixLength: 108 },
  },
  "aks-dual-stack-clear": {
    ...error,
    statement:
      "The IPv6 ranges of pods and services overlap neither each other nor the virtual network, a peered network or anything on premises.",
    source: documents.aksOverlay,
    section: "IP address planning",
  },
  "aks-dual-stack-network": {
    ...warning,
    statement: "A dual-stack cluster uses overlay, in a virtual network and subnets that have IPv6 prefixes too.",
    source: documents.aksOverlay,
    section: "Dual-stack Networking",
  },
  "aks-dual-stack-subnet": {
    ...info,
    statement: "Subnets are planned in IPv4; for a dual-stack cluster each needs a /64 of the virtual network beside it.",
    source: documents.azureVirtualNetwork,
    section: "How small and how large can virtual networks and subnets be?",
    values: { prefixLength: 64 },
  },
});
