import * as documents from "./documents.js";
import { podRangeAlternatives } from "./pod-range-alternatives.js";
import { azureResolver, publicResolvers } from "./public-resolvers.js";
import { ruleRows } from "./rule-rows.js";

const error = { platforms: ["azure-local"], severity: "error", basis: "documented", decidedBy: "input" } as const;
const warning = { ...error, severity: "warning" } as const;
const info = { ...error, severity: "info" } as const;
const runTime = { ...info, decidedBy: "run-time" } as const;
const counting = { ...info, decidedBy: "counting" } as const;

/** Rules of AKS enabled by Azure Arc on Azure Local: logical networks, control plane IPs, MetalLB, the management network, scale. */
export const azureLocalRules = /* @__PURE__ */ ruleRows({
  // ── logical network ──────────────────────────────────────────────────────────────────────────────────────────────
  "lnet-one-prefix": {
    ...error,
    statement: "A logical network has exactly one address prefix.",
    source: documents.azureLocal,
    section: "Logical networks for AKS Arc VMs and control plane IP",
  },
  "lnet-prefix-overlap": {
    ...warning,
    statement: "Networks on different VLANs must have prefixes that do not overlap. Otherwise a router cannot tell them apart.",
    source: documents.logicalNetworks,
    section: "Create logical network via CLI",
    basis: "inferred",
  },
  "lnet-static-only": {
    ...error,
    statement: "AKS Arc takes addresses only from a logical network whose IP allocation method is Static.",
    source: documents.azureLocal,
    section: "Logical networks for AKS Arc VMs and control plane IP",
  },
  "lnet-dns-required": {
    ...error,
    statement: "A logical network for AKS Arc must name at least one DNS server.",
    source: documents.azureLocal,
    section: "Logical networks for AKS Arc VMs and control plane IP",
  },
  "lnet-dns-usable": {
    ...warning,
    statement:
      "Each DNS server must be named once and have an address that a host can have. Inside the prefix it must be a usable address.",
    source: documents.logicalNetworks,
    section: "Create logical network via CLI",
    basis: "inferred",
  },
  "lnet-dns-public": {
    ...warning,
    statement: "The DNS servers of a logical network must know the name of the Azure Local cluster. A public resolver does not know it.",
    source: documents.azureLocal,
    section: "DNS server settings",
    values: { resolvers: publicResolvers },
  },
  "lnet-dns-azure": {
    ...warning,
    statement: "Azure answers DNS at 168.63.129.16 only for machines in Azure, so an on-premises network should not list it.",
    source: documents.azureLocal,
    section: "DNS server settings",
    basis: "inferred",
    values: { resolver: azureResolver },
  },
  "lnet-dns-azure-only": {
    ...error,
    statement: "A logical network needs a DNS server that answers on premises. 168.63.129.16 does not.",
    source: documents.azureLocal,
    section: "DNS server settings",
    basis: "inferred",
  },
  "lnet-dns-forwarding": {
    ...info,
    statement:
      "If the DNS servers of a logical network differ from those of the management network, they must also resolve the name of the cluster.",
    source: documents.azureLocal,
    section: "DNS server settings",
  },
  "lnet-gateway-in-prefix": {
    ...error,
    statement: "A logical network must have a gateway inside its address prefix.",
    source: documents.azureLocal,
    section: "Logical networks for AKS Arc VMs and control plane IP",
  },
  "lnet-gateway-usable": {
    ...error,
    statement: "The gateway must be a usable address of its prefix, not the network or broadcast address.",
    source: documents.azureLocal,
    section: "Logical networks for AKS Arc VMs and control plane IP",
    basis: "inferred",
  },
  "lnet-gateway-dns": {
    ...warning,
    statement: "The gateway should not be a DNS server, unless the router serves DNS.",
    source: documents.azureLocal,
    section: "Logical networks for AKS Arc VMs and control plane IP",
    basis: "inferred",
  },
  "lnet-switch-required": {
    ...error,
    statement: "A logical network must name its VM switch.",
    source: documents.azureLocal,
    section: "Logical networks for AKS Arc VMs and control plane IP",
  },
  "lnet-pool-in-prefix": {
    ...error,
    statement: "An IP pool needs both start and end, in this order and inside the address prefix.",
    source: documents.azureLocal,
    section: "Logical networks for AKS Arc VMs and control plane IP",
  },
  "lnet-pool-clear": {
    ...error,
    statement:
      "An IP pool must not contain addresses in use: network and broadcast address, gateway, DNS servers, proxy, BGP peers, reservations and addresses of the management network.",
    source: documents.azureLocal,
    section: "Load balancer IPs for containerized applications",
    basis: "inferred",
  },
  "lnet-pool-required-in-practice": {
    ...info,
    statement: "AKS Arc refuses a logical network without an IP pool, so the plan always has one.",
    source: documents.azPowerShell,
    section: "Logical network validation",
  },
  "lnet-pool-missing": {
    ...warning,
    statement: "AKS Arc refuses a logical network without an IP pool, so an existing network without one cannot have clusters.",
    source: documents.azPowerShell,
    section: "Logical network validation",
  },
  "lnet-pool-no-overlap-same-vlan": {
    ...error,
    statement: "IP pools of logical networks on one VLAN must not overlap.",
    source: documents.logicalNetworks,
    section: "Create logical network via CLI",
  },
  "lnet-vlan-range": {
    ...error,
    statement: "A VLAN id is 0 for untagged or 1 to 4094.",
    source: documents.ieee8021q,
    section: "VLAN identifiers",
    basis: "inferred",
    values: { untagged: 0, minimum: 0, maximum: 4094 },
  },
  "lnet-immutable": {
    ...error,
    statement:
      "Prefix, gateway, IP pools, VLAN and switch of a logical network cannot be changed after it is created. To outgrow it, add another network.",
    source: documents.logicalNetworks,
    section: "Create the logical network",
  },
  "lnet-name": {
    ...error,
    statement:
      "The name of a logical network has 2 to 64 letters, digits, dots, hyphens and underscores. It begins with a letter or digit and ends with a letter, digit or underscore.",
    source: documents.logicalNetworkSpec,
    section: "LogicalNetworks_CreateOrUpdate, logicalNetworkName",
  },
  "sdn-unsupported": {
    ...runTime,
    statement: "Software defined virtual networks are not supported for AKS on Azure Local.",
    source: documents.azureLocal,
    section: "Logical networks for AKS Arc VMs and control plane IP",
  },
  // ── control plane IP ─────────────────────────────────────────────────────────────────────────────────────────────
  "cp-ip-explicit-inside-prefix-outside-pool": {
    ...error,
    statement: "A given control plane IP must lie inside the address prefix of its logical network and outside every IP pool.",
    source: documents.azPowerShell,
    section: "Logical network validation",
  },
  "cp-ip-auto-inside-pool": {
    ...error,
    statement:
      "With mode auto, AKS Arc takes the control plane IP from the pool. None may be given, and the pool needs one more address per cluster.",
    source: documents.ipAddressPlanning,
    section: "Simple IP address planning for Kubernetes clusters and applications",
  },
  "cp-ip-one-per-cluster": {
    ...error,
    statement: "Each cluster has one immutable control plane IP, which nothing else may use.",
    source: documents.azureLocal,
    section: "Control plane IP",
  },
  "cp-ip-required-in-powershell": {
    ...info,
    statement: "New-AzAksArcCluster requires the control plane IP. With mode auto, create the cluster with az or ARM.",
    source: documents.azPowerShell,
    section: "New-AzAksArcCluster, ControlPlaneIP",
  },
  // ── counting ─────────────────────────────────────────────────────────────────────────────────────────────────────
  "node-ip-count": {
    ...counting,
    statement: "Each node VM takes one address of the pool, including control plane nodes.",
    source: documents.azureLocal,
    section: "Logical networks for AKS Arc VMs and control plane IP",
    values: { perNode: 1 },
  },
  "upgrade-ip-count": {
    ...counting,
    statement: "Each cluster needs one address of the pool for rolling upgrades.",
    source: documents.ipAddressPlanning,
    section: "Simple IP address planning for Kubernetes clusters and applications",
    values: { perCluster: 1 },
  },
  "cp-ip-count": {
    ...counting,
    statement: "Each cluster needs one control plane IP: outside the pool if it is given, inside if AKS Arc picks it.",
    source: documents.azureLocal,
    section: "Control plane IP",
    values: { perCluster: 1 },
  },
  "lb-ip-count": {
    ...counting,
    statement: "Services on the same port need an address each. Services on different ports can share an address.",
    source: documents.ipAddressPlanning,
    section: "Example walkthrough for IP address reservation for Kubernetes clusters and applications",
  },
  "arc-ip-formula": {
    ...error,
    statement:
      "A pool needs one address per control plane and worker node, one per cluster for upgrades, and one per cluster whose control plane IP AKS Arc picks.",
    source: documents.ipAddressPlanning,
    section: "Example walkthrough for IP address reservation for Kubernetes clusters and applications",
  },
  // ── load balancer ────────────────────────────────────────────────────────────────────────────────────────────────
  "lb-outside-pool": {
    ...error,
    statement: "Load balancer addresses must not overlap the IP pool, control plane IPs or any other address in use.",
    source: documents.azureLocal,
    section: "Load balancer IPs for containerized applications",
  },
  "lb-arp-same-subnet": {
    ...error,
    statement: "Load balancer addresses announced by ARP must lie in the subnet of the nodes. Only BGP can use another network.",
    source: documents.loadBalancer,
    section: "Compare MetalLB L2 (ARP) and BGP modes",
  },
  "lb-arp-not-reserved": {
    ...error,
    statement:
      "Load balancer addresses must not include network and broadcast address, gateway, DNS servers, proxy, BGP peers or reservations.",
    source: documents.loadBalancer,
    section: "Compare MetalLB L2 (ARP) and BGP modes",
    basis: "inferred",
  },
  "metallb-per-cluster": {
    ...error,
    statement: "Clusters do not share MetalLB. Each cluster has its own range, and the ranges must not overlap.",
    source: documents.loadBalancer,
    section: "Can a MetalLB instance be reused across AKS clusters?",
  },
  "lb-count": {
    ...error,
    statement: "Given load balancer ranges must have as many addresses as the services of the cluster need.",
    source: documents.ipAddressPlanning,
    section: "Simple IP address planning for Kubernetes clusters and applications",
  },
  "mlb-modes": {
    ...error,
    statement: "MetalLB announces addresses by ARP, BGP or both. BGP needs a peer.",
    source: documents.loadBalancerDeployment,
    section: "Create a BGP peer for your Kubernetes cluster",
  },
  "mlb-name": {
    ...error,
    statement: "The name of a load balancer has 3 to 24 letters, digits and hyphens.",
    source: documents.kubernetesRuntimeSpec,
    section: "loadBalancers, name",
  },
  "mlb-no-overlap": {
    ...error,
    statement: "The ranges of a load balancer must not overlap each other, or MetalLB refuses them.",
    source: documents.metallb,
    section: "Address pools",
  },
  "mlb-peer-name": {
    ...error,
    statement: "The name of a BGP peer has 3 to 24 letters, digits and hyphens.",
    source: documents.kubernetesRuntimeSpec,
    section: "bgpPeers, name",
  },
  "mlb-peer-asn": {
    ...error,
    statement: "The AS numbers of a BGP peer must be from 1 to 2147483647, the maximum of the API.",
    source: documents.kubernetesRuntimeSpec,
    section: "bgpPeers, myAsn and peerAsn",
  },
  "mlb-peers-unused": {
    ...info,
    statement: "BGP peers are used by load balancers in mode BGP or Both, not in mode ARP.",
    source: documents.loadBalancerDeployment,
    section: "Create a BGP peer for your Kubernetes cluster",
  },
  "mlb-shared-ip": {
    ...info,
    statement:
      "Services share an address only if they have the same sharing key in the annotation for it, serve different ports and route by cluster.",
    source: documents.metallb,
    section: "Usage, IP address sharing",
    values: { annotation: "metallb.io/allow-shared-ip", earlier: "metallb.universe.tf/allow-shared-ip" },
  },
  "mlb-buggy": {
    ...runTime,
    statement: "Old devices drop traffic for addresses that end in .0 or .255. MetalLB does not use them in a pool with avoidBuggyIPs.",
    source: documents.metallb,
    section: "IPAddressPool, avoidBuggyIPs",
  },
  // ── pod and service ranges ───────────────────────────────────────────────────────────────────────────────────────
  "pod-cidr-default": {
    ...counting,
    statement:
      "Pods have addresses from 10.244.0.0/16 unless the cluster names another range. The range is not routed on the physical network.",
    source: documents.ipAddressPlanning,
    section: "Pod network CIDR",
    values: {
      prefix: "10.244.0.0/16",
      ...podRangeAlternatives,
    },
  },
  "svc-cidr-fixed": {
    ...error,
    statement: "Services have addresses from 10.96.0.0/12, and this cannot be changed.",
    source: documents.ipAddressPlanning,
    section: "Service network CIDR",
    values: { prefix: "10.96.0.0/12" },
  },
  "cidr-overlap-infra-pod": {
    ...error,
    statement: "The addresses of the management network must not overlap a pod range.",
    source: documents.environmentValidator,
    section: "AzStackHci_Network_Test_AKS_Subnet_POD_CIDR_IP_Range_Overlap",
  },
  "cidr-overlap-infra-svc": {
    ...warning,
    statement: "The addresses of the management network should not overlap the service range.",
    source: documents.environmentValidator,
    section: "AzStackHci_Network_Test_AKS_Subnet_Service_CIDR_IP_Range_Overlap",
  },
  "cidr-overlap-dns": {
    ...info,
    statement: "DNS servers must lie outside the pod and service ranges. Otherwise pods cannot reach them.",
    source: documents.environmentValidator,
    section: "AzureLocal_Network_Test_AKS_Subnet_POD_SERVICE_CIDR_DNSServer_Overlap",
  },
  "cidr-overlap-proxy": {
    ...info,
    statement: "The proxy must lie outside the pod and service ranges. Otherwise pods cannot reach it.",
    source: documents.environmentValidator,
    section: "AzureLocal_Network_Test_AKS_Subnet_POD_CIDR_ProxyServer_Overlap",
  },
  "cidr-overlap-lnet": {
    ...error,
    statement: "The prefix of a logical network must not overlap a pod range or the service range.",
    source: documents.deploymentNetwork,
    section: "Reserved IP ranges to avoid",
  },
  "cidr-overlap-pod-svc": {
    ...error,
    statement: "The pod range of a cluster must not overlap the service range.",
    source: documents.deploymentNetwork,
    section: "Reserved IP ranges to avoid",
  },
  // ── management network ───────────────────────────────────────────────────────────────────────────────────────────
  "mgmt-pool-six": {
    ...error,
    statement:
      "Azure Local needs 6 to 255 addresses of the management network, in one contiguous range or in two. The first of two is a single address.",
    source: documents.environmentValidator,
    section: "AzStackHci_Network_Test_InfraIpPoolReadiness",
    values: { minimum: 6, maximum: 255, ranges: 2, firstOfTwo: 1 },
  },
  "mgmt-infrastructure-range": {
    ...info,
    statement: "The management network needs six consecutive addresses for the cluster IP and the Arc resource bridge.",
    source: documents.azureLocal,
    section: "Network port and cross-VLAN requirements",
    values: { addresses: 6 },
  },
  "mgmt-occupants-unknown": {
    ...warning,
    statement:
      "A logical network in the management subnet must not use the addresses of the machines and the infrastructure, so the request must name them.",
    source: documents.deploymentNetwork,
    section: "Management IP pool",
    basis: "observed",
  },
  "mgmt-in-prefix": {
    ...error,
    statement:
      "Gateway and cluster IP of the management network must be usable addresses of its prefix, and its IP ranges must lie inside the prefix.",
    source: documents.deploymentNetwork,
    section: "Management IP pool",
  },
  "mgmt-pool-clear": {
    ...error,
    statement:
      "The management IP range and the cluster IP must not include network and broadcast address, gateway, DNS servers, proxy or BGP peers.",
    source: documents.deploymentNetwork,
    section: "Management IP pool",
    basis: "inferred",
  },
  "mgmt-nodes-same-subnet-not-in-pool": {
    ...error,
    statement: "The machines must have addresses of their own, inside the subnet of the management IP range but outside that range.",
    source: documents.environmentValidator,
    section: "AzStackHci_Network_Test_Validity_MgmtIp_NotIn_Infra_Pool",
  },
  "mgmt-range-immutable": {
    ...runTime,
    statement: "The management IP range cannot be changed after deployment. Further ranges can be added.",
    source: documents.deploymentNetwork,
    section: "Management IP pool",
  },
  "mgmt-pool-quiet": {
    ...runTime,
    statement:
      "No address of the management IP range may answer ping or listen on 5985, 5986 or 22. The gateway must answer ping from that range.",
    source: documents.environmentValidator,
    section: "AzStackHci_Network_Test_InfraIpPoolReadiness",
  },
  "mgmt-storage-overlap": {
    ...error,
    statement: "Management addresses and logical networks must not overlap the storage subnets.",
    source: documents.environmentValidator,
    section: "AzureLocal_Network_Test_Node_ManagementIP_Not_Overlap_With_Storage_Subnet",
  },
  "mgmt-storage-defaults": {
    ...warning,
    statement: "If no storage networks are given, the management and logical networks should not overlap the defaults of Network ATC.",
    source: documents.environmentValidator,
    section: "AzureLocal_Network_Test_Node_ManagementIP_Not_Overlap_With_Storage_Subnet",
    values: {
      networks: [
        { addressPrefix: "10.71.1.0/24", vlan: 711 },
        { addressPrefix: "10.71.2.0/24", vlan: 712 },
        { addressPrefix: "10.71.3.0/24", vlan: 713 },
      ],
    },
  },
  "dns-resolves-cluster": {
    ...runTime,
    statement: "The DNS server of the logical network must resolve the name of the Azure Local cluster.",
    source: documents.azureLocal,
    section: "DNS server settings",
  },
  // ── proxy, scale, connectivity ───────────────────────────────────────────────────────────────────────────────────
  "proxy-inherited": {
    ...error,
    statement: "Clusters inherit the proxy of Azure Local. It cannot be set per cluster and cannot be corrected after deployment.",
    source: documents.azureLocal,
    section: "Proxy settings",
  },
  "proxy-arc-gateway-bypass": {
    ...error,
    statement: "With an Arc gateway, the proxy bypass list may contain hosts and addresses, but no prefixes and no <local>.",
    source: documents.arcGatewayTraffic,
    section: "Proxy bypass list",
    values: { local: "<local>" },
  },
  "scale-limits": {
    ...error,
    statement:
      "A cluster has 1, 3 or 5 control plane nodes, 1 to 16 node pools of 1 to 64 nodes and at most 200 nodes. An instance has at most 16 machines and 32 clusters, or 12 clusters with the autoscaler. maxCount is at least nodeCount.",
    source: documents.scale,
    section: "Support count for AKS on Azure Local",
    values: { nodesPerCluster: 200, clusters: 32, clustersWithAutoscaler: 12, machines: 16 },
  },
  "private-link-unsupported": {
    ...runTime,
    statement: "Private Link, ExpressRoute private peering to Azure services and TLS inspection are not supported for Azure Local.",
    source: documents.firewall,
    section: "Firewall requirements for Azure Local",
  },
});
