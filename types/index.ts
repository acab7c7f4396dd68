/**
 * The public shapes, one type per title in schemas/.
 *
 * Generated from schemas/ by `npm run generate`. Edit the schemas, not this file.
 */

/**
 * Result of countAddresses: how many addresses a request needs, where they come from, and which rule requires them.
 */
export interface AddressCount {
  /**
   * The platform of the request.
   */
  platform: Platform;
  /**
   * Addresses taken from planned networks.
   */
  total: number;
  /**
   * Groups that need at least one address.
   */
  groups: AddressGroup[];
  /**
   * What each network needs.
   */
  networks: NetworkCount[];
}

/**
 * Addresses that come from the same place: a pool of a network, a scope, a subnet.
 */
export interface AddressGroup {
  /**
   * Name of the pool or scope.
   */
  name: string;
  /**
   * Name of its network.
   */
  network: string;
  /**
   * Addresses the group needs: the sum of its lines.
   */
  count: number;
  /**
   * Addresses that `spare` adds to the pools of the group, for growth. `count` and `total` do not include them; `smallestPrefixLength` has room for them. Omitted if there are none.
   */
  spare?: number;
  /**
   * The reasons, one line each.
   */
  lines: CountLine[];
}

/**
 * What one network needs, and the smallest prefix that holds it.
 */
export interface NetworkCount {
  /**
   * Name of the network.
   */
  name: string;
  /**
   * Addresses the network needs.
   */
  count: number;
  /**
   * Longest prefix length that still has room for the count, the spare addresses, the network, broadcast and gateway address, the DNS servers and reservations inside the prefix, and on Windows Server the address of the AKS host.
   */
  smallestPrefixLength: number;
}

/**
 * One reason why addresses are needed.
 */
export interface CountLine {
  /**
   * What the addresses are for.
   */
  item: string;
  /**
   * Name of the cluster that needs them.
   */
  cluster?: string;
  /**
   * Addresses for this reason.
   */
  count: number;
  /**
   * Id of the rule that requires it.
   */
  rule: RuleId;
}

/**
 * Input of parseAddressPrefix. The bare text is accepted as well.
 */
export interface AddressPrefixRequest {
  /**
   * The prefix to describe, with a length or a dotted mask.
   */
  addressPrefix: string;
}

/**
 * Everything about one prefix.
 */
export interface AddressPrefix {
  /**
   * The text as given.
   */
  text: string;
  /**
   * The prefix with its host bits cleared.
   */
  addressPrefix: string;
  /**
   * The address as given, including host bits.
   */
  address: string;
  /**
   * 4 or 6: the version of IP.
   */
  family: Family;
  /**
   * Bits of the network part, for example 24 for 10.220.32.0/24.
   */
  prefixLength: number;
  /**
   * Dotted mask, IPv4 only.
   */
  subnetMask?: string;
  /**
   * Inverted mask, IPv4 only.
   */
  wildcardMask?: string;
  /**
   * First address of the prefix.
   */
  network: string;
  /**
   * Last address of an IPv4 prefix of up to /30.
   */
  broadcast?: string;
  /**
   * First address that a host can have.
   */
  firstUsable: string;
  /**
   * Last address that a host can have.
   */
  lastUsable: string;
  /**
   * Number of all addresses of the prefix: a number up to 9007199254740991, decimal text if it is larger.
   */
  addressCount: BigCount;
  /**
   * Number of addresses that hosts can have: a number up to 9007199254740991, decimal text if it is larger.
   */
  usableCount: BigCount;
  /**
   * The findings, in document order.
   */
  findings: Finding[];
}

/**
 * 4 or 6: the version of IP.
 */
export type Family = 4 | 6;

/**
 * A number up to 9007199254740991, decimal text if it is larger.
 */
export type BigCount = number | string;

/**
 * The network of AKS in Azure with Azure CNI.
 */
export interface AzureCniRequest {
  /**
   * AKS in Azure with Azure CNI.
   */
  platform: "azure-cni";
  /**
   * The virtual network of the nodes, and its connections.
   */
  virtualNetwork: AzureVirtualNetwork;
  /**
   * The clusters in the virtual network.
   */
  clusters: AzureCniCluster[];
  /**
   * Networks that nodes and pods must reach and that are neither peered nor on premises, such as a spoke behind the hub.
   */
  reachableNetworks?: ReachableNetwork[];
  /**
   * Networks from which the services are used, such as offices. The port matrix has a row for each port of the services; 0.0.0.0/0 means everybody. They must not overlap the service range or a pod range.
   */
  clients?: ReachableNetwork[];
  /**
   * Networks from which the Kubernetes API is used, such as that of the administrators. The port matrix has a row for its port. They must not overlap the service range or a pod range.
   */
  operators?: ReachableNetwork[];
  /**
   * Addresses of the virtual network that must not be assigned.
   */
  reserved?: Reservation[];
  /**
   * Spare addresses in the planned subnets. Only `node` applies; the others are for other platforms.
   */
  spare?: Spares;
  /**
   * Clusters and networks of `previous` that are deleted, by name. Their addresses are free again.
   */
  removed?: RemovedNames;
  /**
   * The date of the plan, for rules with dates.
   */
  asOf?: string;
  /**
   * Azure region of the clusters, which is part of the names of some endpoints, such as westeurope.
   */
  region?: string;
  /**
   * The Azure cloud the clusters are in, as az calls it.
   */
  cloud?: AzureCloudName;
  /**
   * Hardware vendor of the machines, whose endpoints for updates are added: dataon, dell, hitachi, hpe or lenovo.
   */
  oem?: string;
  /**
   * What is used beside the platform itself and reaches endpoints of its own. Omitted, endpoints that depend on a feature are listed as the vendor lists them.
   */
  features?: EndpointFeature[];
  /**
   * The previous plan, as planNetwork returned it. Its addresses do not move.
   */
  previous?: PreviousPlan;
}

/**
 * The virtual network of the nodes, and its connections.
 */
export interface AzureVirtualNetwork {
  /**
   * Name of the virtual network.
   */
  name: string;
  /**
   * IPv4 prefixes, and IPv6 prefixes for dual-stack clusters. Each subnet lies in one of them.
   */
  addressPrefixes: string[];
  /**
   * The existing subnets.
   */
  subnets?: AzureSubnet[];
  /**
   * Virtual networks that are peered with this one.
   */
  peeredNetworks?: PeeredNetwork[];
  /**
   * Prefixes reached by VPN or ExpressRoute. 0.0.0.0/0 and ::/0 mean a default route, not addresses in use.
   */
  onPremisesPrefixes?: string[];
}

/**
 * An existing subnet.
 */
export interface AzureSubnet {
  /**
   * Name of the subnet.
   */
  name: string;
  /**
   * Its IPv4 prefix, and the IPv6 prefix of a dual-stack subnet.
   */
  addressPrefixes: string[];
  /**
   * Services the subnet is delegated to.
   */
  delegations?: string[];
  /**
   * Addresses of the subnet in use by things outside this request: how many, or which.
   */
  usedAddresses?: UsedAddresses;
}

/**
 * Addresses of the subnet in use by things outside this request: how many, or which.
 */
export type UsedAddresses = number | Reservation[];

/**
 * A network that is peered with the virtual network. Its addresses must not be used again.
 */
export interface PeeredNetwork {
  /**
   * Name of the network, for findings.
   */
  name: string;
  /**
   * Its prefixes.
   */
  addressPrefixes: string[];
}

/**
 * Where pods get their addresses. `node-subnet`: from the subnet of their node. `overlay`: from a range of the cluster. `pod-subnet`: from a subnet for pods, in batches. `pod-subnet-static-block`: from a subnet for pods, in blocks.
 */
export type AzureNetworkModel = "node-subnet" | "overlay" | "pod-subnet" | "pod-subnet-static-block";

/**
 * A node pool of a cluster in Azure.
 */
export interface AzureCniNodePool {
  /**
   * Name of the node pool: 1 to 12 lowercase letters and digits, beginning with a letter.
   */
  name: string;
  /**
   * Nodes of the pool.
   */
  nodeCount: number;
  /**
   * Maximum node count of the autoscaler; counted instead of nodeCount.
   */
  maxCount?: number;
  /**
   * Maximum pods per node. If omitted: 30 with node-subnet, 250 with overlay and 110 with a pod subnet.
   */
  maxPods?: number;
  /**
   * Nodes added during an upgrade, never more than the pool has. 0 needs maxUnavailable.
   *
   * @defaultValue `"10%"`
   */
  maxSurge?: Surge;
  /**
   * Nodes that an upgrade takes out of service at once, instead of adding nodes: a count, or a percentage of the nodes. User node pools only.
   *
   * @defaultValue `0`
   */
  maxUnavailable?: Surge;
  /**
   * `System` for what runs the cluster itself, which needs Linux and at least one node; `User` for applications. If omitted, the first node pool is `System` and the others are `User`.
   */
  mode?: NodePoolMode;
  /**
   * Operating system of the nodes. The name of a node pool with Windows has at most 6 characters.
   */
  osType?: NodePoolOsType;
  /**
   * Name of the existing subnet for its nodes. If omitted, a subnet is planned for the cluster.
   */
  subnet?: string;
  /**
   * Name of the existing subnet for its pods, with a network model that has one. If omitted, a subnet is planned for the cluster.
   */
  podSubnet?: string;
}

/**
 * `System` for what runs the cluster itself, which needs Linux and at least one node; `User` for applications. If omitted, the first node pool is `System` and the others are `User`.
 */
export type NodePoolMode = "System" | "User";

/**
 * Spelled as in ARM, or as in az.
 */
export type IpFamily = "IPv4" | "IPv6" | "ipv4" | "ipv6";

/**
 * A cluster in Azure.
 */
export interface AzureCniCluster {
  /**
   * Name of the cluster. It identifies the cluster in a previous plan.
   */
  name: string;
  /**
   * Name of the virtual network. There is only one, so it may be omitted.
   */
  network?: string;
  /**
   * Where pods get their addresses. `node-subnet`: from the subnet of their node. `overlay`: from a range of the cluster. `pod-subnet`: from a subnet for pods, in batches. `pod-subnet-static-block`: from a subnet for pods, in blocks.
   */
  networkModel: AzureNetworkModel;
  /**
   * The node pools. The first one is created with the cluster.
   */
  nodePools: AzureCniNodePool[];
  /**
   * Accepted so that all platforms have the same properties. Azure runs the control plane.
   */
  controlPlaneNodeCount?: number;
  /**
   * Accepted so that all platforms have the same properties. Azure chooses it.
   */
  controlPlaneIp?: string;
  /**
   * Services of the cluster. Each takes an address of the service range.
   */
  services?: Services;
  /**
   * IPv4 alone, or IPv4 and IPv6 for a dual-stack cluster.
   *
   * @defaultValue `["IPv4"]`
   */
  ipFamilies?: IpFamily[];
  /**
   * Kubernetes service address range. If omitted, a range without conflicts is chosen.
   */
  serviceCidr?: string;
  /**
   * The service ranges of a dual-stack cluster, one per family in the order of ipFamilies.
   */
  serviceCidrs?: string[];
  /**
   * Address of the DNS service. If omitted, an address of the service range is chosen.
   */
  dnsServiceIp?: string;
  /**
   * Pod address range of an overlay cluster. If omitted, a range without conflicts is chosen.
   */
  podCidr?: string;
  /**
   * The pod ranges of a dual-stack cluster, one per family in the order of ipFamilies.
   */
  podCidrs?: string[];
  /**
   * Address and prefix of a Docker bridge. AKS ignores it, because its nodes run containerd.
   */
  dockerBridgeAddress?: string;
  /**
   * Number of addresses for internal load balancers. They come from the subnet of the first node pool, or from that of loadBalancer.
   *
   * @defaultValue `0`
   */
  internalLoadBalancers?: number;
  /**
   * Where the addresses of internal load balancers come from, if not from the subnet of the first node pool.
   */
  loadBalancer?: AzureLoadBalancer;
  /**
   * Name of the existing subnet for the API server (API Server VNet Integration): a /28 or larger, delegated to AKS and with nothing but API servers in it. Nine addresses for each cluster.
   */
  apiServerSubnet?: string;
  /**
   * Whether the API server has no public address. Without an apiServerSubnet it has a private endpoint, which takes an address of the subnet of the first node pool.
   *
   * @defaultValue `false`
   */
  privateCluster?: boolean;
}

/**
 * Where the addresses of internal load balancers come from, if not from the subnet of the first node pool.
 */
export interface AzureLoadBalancer {
  /**
   * Name of the existing subnet. Each service names it in an annotation.
   */
  subnet: string;
}

/**
 * The network of AKS enabled by Azure Arc on Azure Local.
 */
export interface AzureLocalRequest {
  /**
   * AKS enabled by Azure Arc on Azure Local.
   */
  platform: "azure-local";
  /**
   * The network of the Azure Local machines and their infrastructure.
   */
  managementNetwork: ManagementNetwork;
  /**
   * The networks of the AKS Arc VMs.
   */
  logicalNetworks: LogicalNetwork[];
  /**
   * The clusters to plan.
   */
  clusters: AzureLocalCluster[];
  /**
   * `explicit`: the plan names the control plane IP, outside the pool. `auto`: AKS Arc takes one from the pool.
   *
   * @defaultValue `"explicit"`
   */
  controlPlaneIpMode?: ControlPlaneIpMode;
  /**
   * Whether Azure Local is a multi-rack deployment. Its logical networks have no gateway, and AKS Arc picks every control plane IP.
   *
   * @defaultValue `false`
   */
  multiRack?: boolean;
  /**
   * Whether Azure Local reaches Azure through an Arc gateway.
   *
   * @defaultValue `false`
   */
  arcGateway?: boolean;
  /**
   * Azure region of the endpoints, such as eastus.
   */
  region?: string;
  /**
   * The proxy of Azure Local. Its clusters inherit it.
   */
  proxy?: Proxy;
  /**
   * Networks that nodes and pods must reach, such as offices, a data centre or another site. They must not overlap logical networks, the service range 10.96.0.0/12 or pod ranges; a podCidr that is omitted is chosen clear of them.
   */
  reachableNetworks?: ReachableNetwork[];
  /**
   * Networks from which the services are used, such as offices. The port matrix has a row for each port of the services; 0.0.0.0/0 means everybody. They must not overlap the service range or a pod range.
   */
  clients?: ReachableNetwork[];
  /**
   * Networks from which the Kubernetes API is used, such as that of the administrators. The port matrix has a row for its port. They must not overlap the service range or a pod range.
   */
  operators?: ReachableNetwork[];
  /**
   * Addresses that must not be assigned in any network.
   */
  reserved?: Reservation[];
  /**
   * Spare addresses for growth, by kind of pool. Pools cannot be enlarged after deployment.
   */
  spare?: Spares;
  /**
   * Clusters and networks of `previous` that are deleted, by name. Their addresses are free again.
   */
  removed?: RemovedNames;
  /**
   * The date of the plan, for rules with dates.
   */
  asOf?: string;
  /**
   * Hardware vendor of the machines, whose endpoints for updates are added: dataon, dell, hitachi, hpe or lenovo.
   */
  oem?: string;
  /**
   * What is used beside the platform itself and reaches endpoints of its own. Omitted, endpoints that depend on a feature are listed as the vendor lists them.
   */
  features?: EndpointFeature[];
  /**
   * Names of your own that replace the texts the vendor's list has in their place.
   */
  endpointParameters?: EndpointParameters;
  /**
   * The previous plan, as planNetwork returned it. Its addresses do not move.
   */
  previous?: PreviousPlan;
}

/**
 * `explicit`: the plan names the control plane IP, outside the pool. `auto`: AKS Arc takes one from the pool.
 *
 * @defaultValue `"explicit"`
 */
export type ControlPlaneIpMode = "explicit" | "auto";

/**
 * A network for storage traffic between the machines.
 */
export interface StorageNetwork {
  /**
   * Name of the network.
   */
  name?: string;
  /**
   * Prefix of the network.
   */
  addressPrefix: string;
  /**
   * VLAN id. 0 means untagged, and so does omitting it.
   */
  vlan?: number;
}

/**
 * The network of the Azure Local machines and their infrastructure.
 */
export interface ManagementNetwork {
  /**
   * Prefix of the management network.
   */
  addressPrefix: string;
  /**
   * VLAN id. 0 means untagged, and so does omitting it.
   */
  vlan?: number;
  /**
   * Default gateway of the machines.
   */
  gateway?: string;
  /**
   * The range for Azure Local and its infrastructure: at least six addresses.
   */
  ipRange?: AddressBounds;
  /**
   * The same as one or two ranges. The first of two has one address.
   */
  ipRanges?: AddressBounds[];
  /**
   * Addresses of the machines.
   */
  nodeIps?: string[];
  /**
   * Address of the Azure Local cluster.
   */
  clusterIp?: string;
  /**
   * DNS servers of the machines.
   */
  dnsServers?: string[];
  /**
   * Addresses of the time servers of the machines, for the port matrix. Nothing else may have them.
   */
  ntpServers?: string[];
  /**
   * Networks for storage traffic.
   */
  storageNetworks?: StorageNetwork[];
  /**
   * Static addresses of the Arc resource bridge, if they are known.
   */
  arcResourceBridge?: ArcResourceBridge;
}

/**
 * A logical network of Azure Local. Nothing of it can be changed after creation.
 */
export interface LogicalNetwork {
  /**
   * Name of the logical network: 2 to 64 letters, digits, periods, underscores and hyphens.
   */
  name: string;
  /**
   * The one prefix of the network.
   */
  addressPrefix: string;
  /**
   * Required, except on a multi-rack deployment, where it is not allowed.
   */
  gateway?: string;
  /**
   * Required, except on a multi-rack deployment.
   */
  dnsServers?: string[];
  /**
   * AKS Arc needs static logical networks.
   *
   * @defaultValue `"Static"`
   */
  ipAllocationMethod?: "Static";
  /**
   * Required, except on a multi-rack deployment, where it is not allowed.
   */
  vmSwitchName?: string;
  /**
   * VLAN id. 0 means untagged, and so does omitting it.
   */
  vlan?: number;
  /**
   * First address of the pool of AKS Arc VMs. If omitted, one is chosen.
   */
  ipPoolStart?: string;
  /**
   * Last address of the pool of AKS Arc VMs.
   */
  ipPoolEnd?: string;
  /**
   * Further pools of AKS Arc VMs, as `ipPools` in ARM, in addition to ipPoolStart and ipPoolEnd. They are used as they are.
   */
  ipPools?: AddressBounds[];
  /**
   * Addresses of this network that other virtual machines have. Those inside an IP pool are not left for clusters.
   */
  usedAddresses?: Reservation[];
  /**
   * Addresses of this network that must not be assigned.
   */
  reserved?: Reservation[];
}

/**
 * A node pool of a cluster on Azure Local.
 */
export interface NodePool {
  /**
   * Name of the node pool.
   */
  name: string;
  /**
   * Nodes of the pool.
   */
  nodeCount: number;
  /**
   * Maximum node count of the autoscaler; counted instead of nodeCount.
   */
  maxCount?: number;
  /**
   * Pods per node. They take no address of the logical network.
   */
  maxPods?: number;
  /**
   * Accepted so that all platforms have the same properties. AKS Arc upgrades one node per cluster at a time.
   */
  maxSurge?: Surge;
  /**
   * Operating system of the nodes. It changes no number of addresses.
   */
  osType?: NodePoolOsType;
}

/**
 * A router to which the load balancer announces its addresses.
 */
export interface BgpPeer {
  /**
   * Name of the peer: 3 to 24 letters, digits and hyphens.
   */
  name?: string;
  /**
   * Autonomous system number of the load balancer.
   */
  myAsn: number;
  /**
   * Autonomous system number of the router.
   */
  peerAsn: number;
  /**
   * Address of the router.
   */
  peerAddress: string;
}

/**
 * MetalLB of one cluster.
 */
export interface LoadBalancer {
  /**
   * Name of the load balancer: 3 to 24 letters, digits and hyphens.
   */
  name?: string;
  /**
   * The addresses it assigns. If omitted, a range is chosen.
   */
  addresses?: Reservation[];
  /**
   * How its addresses are announced: by ARP in the network, by BGP to routers, or both.
   *
   * @defaultValue `"ARP"`
   */
  advertiseMode?: AdvertiseMode;
  /**
   * Logical network from which the addresses are taken. If omitted, the network of the cluster.
   */
  network?: string;
  /**
   * The routers, for the modes BGP and Both.
   */
  bgpPeers?: BgpPeer[];
}

/**
 * How its addresses are announced: by ARP in the network, by BGP to routers, or both.
 *
 * @defaultValue `"ARP"`
 */
export type AdvertiseMode = "ARP" | "BGP" | "Both";

/**
 * A cluster on Azure Local.
 */
export interface AzureLocalCluster {
  /**
   * Name of the cluster. It identifies the cluster in a previous plan.
   */
  name: string;
  /**
   * Name of its logical network. May be omitted if there is only one.
   */
  network?: string;
  /**
   * Control plane nodes.
   */
  controlPlaneNodeCount: number;
  /**
   * The node pools of the cluster.
   */
  nodePools: NodePool[];
  /**
   * How many load balancer addresses the services need: a count, or the services by port. For services by port, the port with the most services decides.
   */
  services?: Services;
  /**
   * Address of the API server, outside the IP pool. If omitted, one is chosen.
   */
  controlPlaneIp?: string;
  /**
   * `explicit`: the plan names the control plane IP, outside the pool. `auto`: AKS Arc takes one from the pool.
   *
   * @defaultValue `"explicit"`
   */
  controlPlaneIpMode?: ControlPlaneIpMode;
  /**
   * Pod address range of the cluster.
   *
   * @defaultValue `"10.244.0.0/16"`
   */
  podCidr?: string;
  /**
   * Cannot be set on this platform.
   */
  serviceCidr?: never;
  /**
   * Cannot be set per cluster on this platform.
   */
  proxy?: never;
  /**
   * MetalLB of the cluster.
   */
  loadBalancer?: LoadBalancer;
}

/**
 * Addresses with a name that findings show.
 */
export interface NamedRange {
  /**
   * What the addresses are used for.
   */
  name: string;
  /**
   * The addresses: one, first and last joined by a hyphen, or a prefix.
   */
  range: string;
}

/**
 * Addresses that must not be assigned: one address, first and last address joined by a hyphen, a prefix, or any of them with a name.
 */
export type Reservation = string | NamedRange;

/**
 * A network that nodes and pods must reach, such as a spoke behind a hub or a data centre. Nothing of the cluster may have its addresses.
 */
export interface ReachableNetwork {
  /**
   * Name of the network, for findings.
   */
  name: string;
  /**
   * Its prefixes. 0.0.0.0/0 and ::/0 name no network and are ignored.
   */
  addressPrefixes: string[];
}

/**
 * A proxy for HTTP and HTTPS.
 */
export interface Proxy {
  /**
   * URL of the proxy for HTTP, with its port and without user and password.
   */
  http?: string;
  /**
   * URL of the proxy for HTTPS, with its port and without user and password.
   */
  https?: string;
  /**
   * Names and addresses that are reached without the proxy, as a list or as one text with commas.
   */
  noProxy?: NoProxy;
}

/**
 * Names and addresses that are reached without the proxy, as a list or as one text with commas.
 */
export type NoProxy = string | string[];

/**
 * Static addresses of the Arc resource bridge, if they are known: the three that az arcappliance createconfig requires.
 */
export interface ArcResourceBridge {
  /**
   * Its control plane IP.
   */
  controlPlaneEndpoint?: string;
  /**
   * Address of the appliance VM.
   */
  k8sNodeIpPoolStart?: string;
  /**
   * Address reserved for the upgrade of the appliance VM.
   */
  k8sNodeIpPoolEnd?: string;
}

/**
 * A contiguous range of addresses, including both ends.
 */
export interface AddressBounds {
  /**
   * First address.
   */
  start: string;
  /**
   * Last address.
   */
  end: string;
}

/**
 * A contiguous free range, and its number of addresses.
 */
export interface FreeRange {
  /**
   * First address.
   */
  start: string;
  /**
   * Last address.
   */
  end: string;
  /**
   * Number of addresses.
   */
  size: number;
}

/**
 * Addresses to add for growth: a count, or a percentage of the counted size, rounded up.
 */
export type Spare = number | string;

/**
 * `requested`: from the request. `kept`: from the previous plan. `selected`: chosen now.
 */
export type Origin = "requested" | "kept" | "selected";

/**
 * Services that need an external address on one port. Services on different ports can share an address.
 */
export interface Service {
  /**
   * Name of the service.
   */
  name: string;
  /**
   * The port of the services.
   */
  port: number;
  /**
   * How many services use this port. Each needs an address of its own.
   */
  count: number;
}

/**
 * How many external addresses the services need: a count, or the services by port. For services by port, the port with the most services decides.
 */
export type Services = number | Service[];

/**
 * Operating system of the nodes of a pool.
 *
 * @defaultValue `"Linux"`
 */
export type NodePoolOsType = "Linux" | "Windows";

/**
 * Nodes added while a node pool is upgraded: a count, or a percentage of its nodes, rounded up.
 */
export type Surge = number | string;

/**
 * The Azure cloud, as az calls it.
 *
 * @defaultValue `"AzureCloud"`
 */
export type AzureCloudName = "AzureCloud" | "AzureUSGovernment" | "AzureChinaCloud";

/**
 * Something that is used beside the platform itself and reaches endpoints of its own: `windows-nodes` Windows node pools, `gpu` GPU node pools, `os-updates` security patches between node images, `workload-identity` Microsoft Entra Workload ID, `defender` Microsoft Defender, `azure-monitor` Azure Monitor and Container insights, `azure-policy` Azure Policy, `cost-analysis` the cost analysis add-on, `csi-secret-store` the Key Vault provider for the Secrets Store CSI driver, `cluster-extensions` cluster extensions, `marketplace-extensions` extensions of the Azure Marketplace, `windows-admin-center` Windows Admin Center in the Azure portal.
 */
export type EndpointFeature =
  | "windows-nodes"
  | "gpu"
  | "os-updates"
  | "workload-identity"
  | "defender"
  | "azure-monitor"
  | "azure-policy"
  | "cost-analysis"
  | "csi-secret-store"
  | "cluster-extensions"
  | "marketplace-extensions"
  | "windows-admin-center";

/**
 * Names of your own that replace the texts the vendor's list has in their place.
 */
export interface EndpointParameters {
  /**
   * Id of the Arc gateway's endpoint, the first label of its name.
   */
  arcGatewayEndpointId?: string;
  /**
   * Name of the key vault of the Azure Local instance.
   */
  keyVaultName?: string;
  /**
   * Name of the storage account of the cloud witness.
   */
  witnessStorageAccountName?: string;
}

/**
 * Spare addresses for growth, by kind of pool. Pools cannot be enlarged after deployment.
 */
export interface Spares {
  /**
   * Spare addresses for more nodes: a count, or a percentage of the counted size, rounded up.
   */
  node?: Spare;
  /**
   * Spare addresses in the VIP pools of AKS on Windows Server: a count, or a percentage of the counted size, rounded up.
   */
  vip?: Spare;
  /**
   * Spare addresses in the load balancer ranges: a count, or a percentage of the counted size, rounded up.
   */
  loadBalancer?: Spare;
}

/**
 * Names of clusters and networks of the previous plan that are deleted.
 */
export type RemovedNames = string[];

/**
 * Addresses of a cluster or network that a previous plan has and the request no longer names. They stay reserved.
 */
export interface HeldAddresses {
  /**
   * Whether a cluster or a network had them.
   */
  kind: "cluster" | "network";
  /**
   * Name of the cluster or network.
   */
  name: string;
  /**
   * Name of the network of the addresses.
   */
  network: string;
  /**
   * The addresses.
   */
  ranges: AddressBounds[];
}

/**
 * The previous plan, as planNetwork returned it. Its addresses do not move.
 */
export interface PreviousPlan {
  /**
   * The networks of the previous plan.
   */
  networks: {
    /**
     * Name of the network. It identifies the network.
     */
    name: string;
    /**
     * Its prefix.
     */
    addressPrefix?: string;
    /**
     * The pools of the network.
     */
    pools: {
      /**
       * Name of the pool.
       */
      name: string;
      /**
       * The purpose of the pool, as in a plan.
       */
      purpose: string;
      /**
       * Name of its cluster, if it belongs to one.
       */
      cluster?: string;
      /**
       * First address.
       */
      start: string;
      /**
       * Last address.
       */
      end: string;
    }[];
  }[];
  /**
   * What the previous plan reserved for clusters and networks that it no longer named.
   */
  held?: HeldAddresses[];
  /**
   * The clusters of the previous plan.
   */
  clusters: {
    /**
     * Name of the cluster. It identifies the cluster.
     */
    name: string;
    /**
     * Name of its network.
     */
    network?: string;
    /**
     * Its pod address range.
     */
    podCidr?: string;
    /**
     * Its pod address ranges, if it is dual-stack.
     */
    podCidrs?: string[];
    /**
     * Its service address range.
     */
    serviceCidr?: string;
    /**
     * Its service address ranges, if it is dual-stack.
     */
    serviceCidrs?: string[];
    /**
     * Address of its DNS service.
     */
    dnsServiceIp?: string;
    /**
     * The subnets of its node pools.
     */
    subnets?: {
      /**
       * Name of the node pool.
       */
      nodePool: string;
      /**
       * The purpose of the subnet: `node-subnet` or `pod-subnet`.
       */
      purpose: string;
      /**
       * Prefix of the subnet.
       */
      addressPrefix: string;
    }[];
  }[];
  /**
   * The request of the previous plan. It is needed for properties that cannot be changed.
   */
  request?: {
    /**
     * The clusters as they were requested.
     */
    clusters?: {
      /**
       * Name of the cluster.
       */
      name: string;
      /**
       * Where its pods get their addresses.
       */
      networkModel?: string;
      /**
       * Its node pools.
       */
      nodePools?: {
        /**
         * Name of the node pool.
         */
        name: string;
        /**
         * Maximum pods per node. It cannot be changed.
         */
        maxPods?: number;
      }[];
    }[];
  };
}

/**
 * Result of assessConnectivity: the deadlines for the next connection, the endpoints that must be reachable, and the recommendations.
 */
export interface ConnectivityAssessment {
  /**
   * `fully-connected`: the agents always reach Azure. `semi-connected`: they reach it from time to time. `disconnected`: they never reach it; Azure Arc does not support this.
   */
  mode: ConnectivityMode;
  /**
   * Empty if `lastConnected` is not given.
   */
  deadlines: ConnectivityDeadline[];
  /**
   * The hosts that the cluster must reach in its cloud and region.
   */
  endpoints: Endpoint[];
  /**
   * The published list the endpoints come from, with its date.
   */
  lists?: EndpointListSource[];
  /**
   * The considerations and recommendations of the source document, in its order.
   */
  recommendations: ConnectivityRecommendation[];
  /**
   * The findings, in document order.
   */
  findings: Finding[];
}

/**
 * The last day on which the cluster can connect again.
 */
export interface ConnectivityDeadline {
  /**
   * `billing-export`: usage is reported to Azure. `certificate-renewal`: the certificate of the cluster's identity is renewed.
   */
  name: ConnectivityDeadlineName;
  /**
   * The last day, YYYY-MM-DD.
   */
  date: string;
  /**
   * Whether `asOf` is after the date. Omitted if `asOf` is not given.
   */
  overdue?: boolean;
}

/**
 * `billing-export`: usage is reported to Azure. `certificate-renewal`: the certificate of the cluster's identity is renewed.
 */
export type ConnectivityDeadlineName = "billing-export" | "certificate-renewal";

/**
 * A recommendation of the vendor, and whether it applies.
 */
export interface ConnectivityRecommendation {
  /**
   * Id of the rule in the catalogue.
   */
  rule: RuleId;
  /**
   * What it means for this request.
   */
  text: string;
  /**
   * Whether the request meets the condition of the recommendation.
   */
  applies: boolean;
}

/**
 * Input of assessConnectivity: how an Arc-enabled Kubernetes cluster reaches Azure.
 */
export interface ConnectivityRequest {
  /**
   * The Azure cloud of the cluster's Arc resource, as az calls it.
   */
  cloud?: AzureCloudName;
  /**
   * Azure region of the cluster's Arc resource, such as eastus. Without it, names of endpoints contain a wildcard.
   */
  region?: string;
  /**
   * `fully-connected`: the agents always reach Azure. `semi-connected`: they reach it from time to time. `disconnected`: they never reach it; Azure Arc does not support this.
   */
  mode: ConnectivityMode;
  /**
   * The date of the assessment.
   */
  asOf?: string;
  /**
   * The day on which the cluster was last connected to Azure.
   */
  lastConnected?: string;
  /**
   * Whether a firewall or proxy inspects the TLS of the traffic to the endpoints; false if they are exempt. If omitted, it is unknown.
   */
  tlsInspection?: boolean;
  /**
   * Whether the cluster reaches Azure Arc through an Azure Arc Private Link Scope.
   *
   * @defaultValue `false`
   */
  privateLink?: boolean;
  /**
   * The regions of the Azure Arc Private Link Scope and its private endpoint.
   */
  privateLinkScope?: PrivateLinkScope;
  /**
   * Whether cluster connect is used.
   *
   * @defaultValue `false`
   */
  clusterConnect?: boolean;
  /**
   * Whether custom locations are used; they depend on cluster connect.
   *
   * @defaultValue `false`
   */
  customLocations?: boolean;
  /**
   * Whether Azure RBAC decides on access to the cluster.
   *
   * @defaultValue `false`
   */
  azureRbac?: boolean;
  /**
   * Types of the cluster extensions, such as microsoft.flux.
   */
  extensions?: string[];
  /**
   * Whether Azure Monitor collects data from the cluster. If omitted, the extensions decide.
   */
  monitoring?: boolean;
  /**
   * Whether the cluster is an AKS cluster on Azure Local.
   *
   * @defaultValue `false`
   */
  azureLocal?: boolean;
  /**
   * Whether the agents reach Azure through an Arc gateway.
   *
   * @defaultValue `false`
   */
  arcGateway?: boolean;
  /**
   * Whether outbound traffic passes a firewall. If omitted, it is unknown.
   */
  firewall?: boolean;
  /**
   * The proxy for the outbound traffic of the agents.
   */
  proxy?: OutboundProxy;
  /**
   * The service range inside the cluster. Its traffic must not go through the proxy.
   */
  serviceCidr?: string;
  /**
   * The connection between the network of the cluster and Azure for this traffic.
   */
  onPremisesConnection?: OnPremisesConnection;
}

/**
 * `fully-connected`: the agents always reach Azure. `semi-connected`: they reach it from time to time. `disconnected`: they never reach it; Azure Arc does not support this.
 */
export type ConnectivityMode = "fully-connected" | "semi-connected" | "disconnected";

/**
 * The connection between the network of the cluster and Azure for this traffic.
 */
export type OnPremisesConnection = "expressroute" | "vpn" | "internet";

/**
 * The regions of the Azure Arc Private Link Scope and its private endpoint.
 */
export interface PrivateLinkScope {
  /**
   * Azure region of the scope.
   */
  region?: string;
  /**
   * Azure region of the virtual network of the private endpoint.
   */
  virtualNetworkRegion?: string;
  /**
   * Azure region of the private endpoint.
   */
  privateEndpointRegion?: string;
}

/**
 * The proxy for the outbound traffic of the agents.
 */
export interface OutboundProxy {
  /**
   * The value of --proxy-http.
   */
  http?: string;
  /**
   * The value of --proxy-https.
   */
  https?: string;
  /**
   * The value of --proxy-skip-range: names and addresses that are reached without the proxy, as a list or as one text with commas.
   */
  noProxy?: ProxySkipRange;
}

/**
 * The value of --proxy-skip-range: names and addresses that are reached without the proxy, as a list or as one text with commas.
 */
export type ProxySkipRange = string | string[];

/**
 * Input of selectControlPlaneIps: the prefix, the addresses in use, and the clusters that need an address.
 */
export interface ControlPlaneIpRequest {
  /**
   * Prefix of the network from which the addresses are selected.
   */
  addressPrefix: string;
  /**
   * The clusters, in the order in which they choose.
   */
  clusters: ControlPlaneIpCluster[];
  /**
   * Default gateway of the network.
   */
  gateway?: string;
  /**
   * DNS servers of the network.
   */
  dnsServers?: string[];
  /**
   * The IP pools of the network, from which nodes get their addresses.
   */
  ipPools?: AddressBounds[];
  /**
   * The ranges that DHCP servers assign.
   */
  dhcpScopes?: AddressBounds[];
  /**
   * The ranges that load balancers assign.
   */
  loadBalancerRanges?: AddressBounds[];
  /**
   * Addresses that must not be assigned.
   */
  reserved?: Reservation[];
  /**
   * The end of the free addresses from which addresses are taken.
   *
   * @defaultValue `"lowest"`
   */
  prefer?: "lowest" | "highest";
  /**
   * The address of each cluster by name. It is kept if possible.
   */
  previous?: PreviousControlPlaneIps;
}

export type ControlPlaneIpCluster = string | NamedCluster;

/**
 * A cluster: its name, or its name with what is known of its address.
 */
export interface NamedCluster {
  /**
   * Name of the cluster.
   */
  name: string;
  /**
   * The address that the cluster must have. If omitted, one is selected.
   */
  controlPlaneIp?: string;
}

/**
 * The address of each cluster by name. It is kept if possible.
 */
export interface PreviousControlPlaneIps {
  /**
   * An IPv4 address: four decimal octets without leading zeros.
   */
  [k: string]: string;
}

/**
 * Result of selectControlPlaneIps.
 */
export interface ControlPlaneIpSelection {
  /**
   * The prefix with its host bits cleared.
   */
  addressPrefix: string;
  /**
   * In request order.
   */
  selections: ControlPlaneIpChoice[];
  /**
   * Number of addresses that could still become a control plane IP.
   */
  remaining: number;
  /**
   * The excluded addresses and the reasons, by address.
   */
  excluded: ExcludedRange[];
  /**
   * The findings, in document order.
   */
  findings: Finding[];
}

/**
 * The control plane IP of one cluster.
 */
export interface ControlPlaneIpChoice {
  /**
   * Name of the cluster.
   */
  cluster: string;
  /**
   * Its address.
   */
  controlPlaneIp: string;
  /**
   * `requested`: from the request. `kept`: from the previous plan. `selected`: chosen now.
   */
  origin: Origin;
}

/**
 * Addresses that could not be selected, and why.
 */
export interface ExcludedRange {
  /**
   * First address.
   */
  start: string;
  /**
   * Last address.
   */
  end: string;
  /**
   * What uses the addresses.
   */
  reason: string;
}

/**
 * Result of findDrift: how the existing network differs from the plan, and what each difference takes to correct.
 */
export interface DriftReport {
  /**
   * Whether anything differs.
   */
  drifted: boolean;
  /**
   * The differences in the order of the plan; what the plan lacks comes last.
   */
  changes: DriftChange[];
  /**
   * Planned values that no document shows. They are not drift.
   */
  unknown: UnknownValue[];
  /**
   * The findings.
   */
  findings: Finding[];
}

/**
 * `missing`: planned but not existing. `extra`: existing but not planned. `changed`: existing with another value.
 */
export type DriftKind = "missing" | "extra" | "changed";

/**
 * What it takes to correct it. `none`: nothing. `in-place`: change it without re-creating anything. `rebuild`: delete and re-create it. `replan`: plan again with the existing network as the previous plan.
 */
export type DriftImpact = "none" | "in-place" | "rebuild" | "replan";

/**
 * One difference between the plan and the existing network.
 */
export interface DriftChange {
  /**
   * Pointer into the plan; for something extra, a pointer into the request of the existing network.
   */
  path: string;
  /**
   * `missing`: planned but not existing. `extra`: existing but not planned. `changed`: existing with another value.
   */
  kind: DriftKind;
  /**
   * The planned value.
   */
  planned?: unknown;
  /**
   * The existing value.
   */
  actual?: unknown;
  /**
   * What it takes to correct it. `none`: nothing. `in-place`: change it without re-creating anything. `rebuild`: delete and re-create it. `replan`: plan again with the existing network as the previous plan.
   */
  impact: DriftImpact;
  /**
   * The rule that says why it cannot be changed in place.
   */
  rule?: string;
}

/**
 * Input of findDrift: a plan, and the existing network as documents or as a request that importRequest made from them. Exactly one of the two must be given.
 */
export interface DriftRequest {
  /**
   * The plan, as planNetwork returned it.
   */
  plan: NetworkPlan;
  /**
   * Documents that describe the existing network.
   */
  documents?: ImportDocument[];
  /**
   * The existing network, as the request of an import or as one that was written.
   */
  request?: ExistingRequest;
}

/**
 * Options of the emitters.
 */
export interface EmitOptions {
  /**
   * Emit a plan or port matrix that has error findings, and list them at the top. Without this option, it is refused.
   *
   * @defaultValue `false`
   */
  allowErrors?: boolean;
  /**
   * The namespace of Kubernetes that MetalLB runs in and reads its objects from: 1 to 63 lowercase letters, digits and hyphens. Only emitMetalLb uses it. The MetalLB extension of AKS Arc reads kube-system.
   *
   * @defaultValue `"metallb-system"`
   */
  namespace?: string;
}

/**
 * Input of compareEndpoints: of which lists, and of which time, the changes are.
 */
export interface EndpointComparisonRequest {
  /**
   * The platform of the clusters.
   */
  platform: "azure-local" | "windows-server" | "vmware" | "azure-cni";
  /**
   * Azure region, such as westeurope.
   */
  region?: string;
  /**
   * The Azure cloud of AKS in Azure, as az calls it.
   */
  cloud?: AzureCloudName;
  /**
   * Hardware vendor of the machines, whose endpoints for updates are added: dataon, dell, hitachi, hpe or lenovo.
   */
  oem?: string;
  /**
   * What is used beside the platform itself and reaches endpoints of its own. Omitted, endpoints that depend on a feature are listed as the vendor lists them.
   */
  features?: EndpointFeature[];
  /**
   * The first day of which changes are reported.
   */
  since: string;
  /**
   * The last day of which changes are reported; omitted, the newest list counts.
   */
  until?: string;
}

/**
 * Result of compareEndpoints: what appeared in the lists and what went, and when.
 */
export interface EndpointComparison {
  /**
   * The changes, oldest first.
   */
  changes: EndpointChange[];
  /**
   * The published lists that were compared, with their dates.
   */
  lists: EndpointListSource[];
  /**
   * The findings, in document order.
   */
  findings: Finding[];
}

/**
 * One change of a list: `added`, `removed`, or `changed` where the same name is on another port.
 */
export interface EndpointChange {
  /**
   * The day of the change.
   */
  date: string;
  /**
   * What happened to the endpoint.
   */
  kind: EndpointChangeKind;
  /**
   * The endpoint before the change.
   */
  before?: NamedEndpoint;
  /**
   * The endpoint after the change.
   */
  after?: NamedEndpoint;
  /**
   * Name of the list that changed.
   */
  list: string;
  /**
   * The commit of the change.
   */
  commit?: string;
  /**
   * The day of an earlier change within the same time that this one takes back.
   */
  undoes?: string;
  /**
   * The day of a later change within the same time that takes this one back.
   */
  undone?: string;
}

/**
 * What happened to the endpoint.
 */
export type EndpointChangeKind = "added" | "removed" | "changed";

/**
 * A host and port, as the list names them.
 */
export interface NamedEndpoint {
  /**
   * Host name. A leading `*.` means every name below it.
   */
  fqdn: string;
  /**
   * `Any`: every protocol, which a network security group writes as `*`.
   */
  protocol: Protocol;
  /**
   * The port of the host.
   */
  port: number;
}

/**
 * Input of listEndpoints: what the endpoints are for.
 */
export interface EndpointListRequest {
  /**
   * The platform of the clusters.
   */
  platform: "azure-local" | "windows-server" | "vmware" | "azure-cni";
  /**
   * Azure region, such as westeurope.
   */
  region?: string;
  /**
   * The Azure cloud of AKS in Azure, as az calls it.
   */
  cloud?: AzureCloudName;
  /**
   * Hardware vendor of the machines, whose endpoints for updates are added: dataon, dell, hitachi, hpe or lenovo.
   */
  oem?: string;
  /**
   * Whether Azure Local reaches Azure through an Arc gateway.
   *
   * @defaultValue `false`
   */
  arcGateway?: boolean;
  /**
   * Whether Azure Local is a multi-rack deployment.
   *
   * @defaultValue `false`
   */
  multiRack?: boolean;
  /**
   * Whether the API server of AKS in Azure has a private endpoint.
   *
   * @defaultValue `false`
   */
  privateCluster?: boolean;
  /**
   * What is used beside the platform itself and reaches endpoints of its own. Omitted, endpoints that depend on a feature are listed as the vendor lists them.
   */
  features?: EndpointFeature[];
  /**
   * Names of your own that replace the texts the vendor's list has in their place.
   */
  endpointParameters?: EndpointParameters;
  /**
   * The day the list is used; a list that is a year older or newer is reported.
   */
  asOf?: string;
}

/**
 * Result of listEndpoints: the hosts to reach, what for and since when, and the lists they come from.
 */
export interface EndpointListing {
  /**
   * The hosts to reach, each name and port once.
   */
  endpoints: ListedEndpoint[];
  /**
   * The published lists the endpoints come from, with their dates.
   */
  lists: EndpointListSource[];
  /**
   * The findings, in document order.
   */
  findings: Finding[];
}

/**
 * A host that has to be reachable, and since when a list names it.
 */
export interface ListedEndpoint {
  /**
   * Host name. A leading `*.` means every name below it.
   */
  fqdn: string;
  /**
   * `Any`: every protocol, which a network security group writes as `*`.
   */
  protocol: Protocol;
  /**
   * The port of the host.
   */
  port: number;
  /**
   * The purpose of the host.
   */
  purpose: string;
  /**
   * `false` if only the feature in its purpose needs it.
   */
  required: boolean;
  /**
   * Id of the rule that lists it.
   */
  rule: RuleId;
  /**
   * Texts inside the name that a name of your own replaces.
   */
  parameters?: EndpointParameter[];
  /**
   * Name of the list it comes from; the first one where several have it.
   */
  list: string;
  /**
   * The day from which the list names it without a gap. Omitted where the history of the list is not known.
   */
  since?: string;
}

/**
 * What a rule reports about one place of the input.
 */
export interface Finding {
  /**
   * Id of the rule in the catalogue. Never changes.
   */
  rule: RuleId;
  /**
   * `error`: there is no plan. `warning` and `info` are part of the plan.
   */
  severity: Severity;
  /**
   * RFC 6901 JSON Pointer into the caller's input.
   */
  path: string;
  /**
   * What is wrong, with the given value, and what would be right. Meant for people; the text may change.
   */
  message: string;
  /**
   * The value at the path.
   */
  received?: unknown;
  /**
   * Where the rule of a finding comes from.
   */
  source: FindingSource;
  /**
   * Changes to the input. Each of them, applied alone, removes this finding.
   */
  repairs?: Repair[];
  /**
   * The pools and reservations that do not fit together.
   */
  conflict?: Conflict;
}

/**
 * Where the rule of a finding comes from.
 */
export interface FindingSource {
  /**
   * The document that the rule comes from.
   */
  document: string;
  /**
   * The section of the document.
   */
  section: string;
  /**
   * `documented`: a document says so. `observed`: seen in the service, its change log or public reports. `inferred`: it follows from what documents say.
   */
  basis: Basis;
}

/**
 * The pools and reservations that do not fit together.
 */
export interface Conflict {
  /**
   * Names of the pools.
   */
  pools: string[];
  /**
   * Names of the reservations, or their addresses if they have no name.
   */
  reservations: string[];
}

/**
 * `error`: there is no plan. `warning` and `info` are part of the plan.
 */
export type Severity = "error" | "warning" | "info";

/**
 * `documented`: a document says so. `observed`: seen in the service, its change log or public reports. `inferred`: it follows from what documents say.
 */
export type Basis = "documented" | "observed" | "inferred";

/**
 * A change to the input that removes a finding.
 */
export interface Repair {
  /**
   * The change in words.
   */
  text: string;
  /**
   * RFC 6902 JSON Patch on the input.
   */
  patch: PatchOperation[];
}

/**
 * One operation of a JSON Patch.
 */
export interface PatchOperation {
  /**
   * What is changed.
   */
  op: "add" | "remove" | "replace";
  /**
   * RFC 6901 JSON Pointer into the input.
   */
  path: string;
  /**
   * The new value. Omitted if something is removed.
   */
  value?: unknown;
}

/**
 * Input of checkFirewall: what must pass, and the rules of the firewall.
 */
export interface FirewallCheckRequest {
  /**
   * The flows as a port matrix: one for each row, then one for each endpoint.
   */
  portMatrix?: PortMatrix;
  /**
   * The flows, instead of a port matrix.
   */
  flows?: FirewallFlow[];
  /**
   * The rules, as readFirewallRules returns them.
   */
  rules: FirewallRules;
  /**
   * How the flows meet the firewall, seen from the machines it protects: `inbound` (or `input`), `outbound` (or `output`), or through a router: `forward`.
   */
  direction?: FlowDirection;
  /**
   * The sources of the endpoints of a port matrix: an address, a prefix, a range or the name of a group, or a list of these. If omitted, the sources of the rows to the internet.
   */
  source?: string | string[];
  /**
   * The interface that the packets come in through, if rules depend on it.
   */
  inInterface?: string;
  /**
   * The interface that the packets go out through, if rules depend on it.
   */
  outInterface?: string;
  /**
   * The meaning of names: service tags, application security groups, IP groups, sets, zones without addresses, host names. Values are addresses, prefixes and ranges; for FQDN tags host names; for a network security group the prefixes it protects.
   */
  groups?: {
    [k: string]: string[];
  };
  /**
   * Whether an undecided required flow makes the check fail.
   */
  strict?: boolean;
}

/**
 * How the flows meet the firewall, seen from the machines it protects: `inbound` (or `input`), `outbound` (or `output`), or through a router: `forward`.
 */
export type FlowDirection = "inbound" | "outbound" | "forward" | "input" | "output";

/**
 * Packets that open connections.
 */
export interface FirewallFlow {
  /**
   * The name of the flow in results. If omitted, its number.
   */
  id?: string;
  /**
   * TCP, UDP, ICMP, Any or the number of a protocol, in any case.
   */
  protocol: string;
  /**
   * An address, a prefix, a range, or the name of a group.
   */
  source: string;
  /**
   * An address, a prefix, a range, a host name, or the name of a group.
   */
  destination: string;
  /**
   * A port, a range such as 30000-32767, or `*`. If omitted, every port.
   */
  port?: number | string;
  /**
   * `false` if the check may succeed without it.
   */
  required?: boolean;
  /**
   * How the flows meet the firewall, seen from the machines it protects: `inbound` (or `input`), `outbound` (or `output`), or through a router: `forward`.
   */
  direction?: FlowDirection;
  /**
   * The interface that its packets come in through.
   */
  inInterface?: string;
  /**
   * The interface that its packets go out through.
   */
  outInterface?: string;
}

/**
 * Result of checkFirewall: what happens to each flow, which rules allow more than the flows need, and which rules never match.
 */
export interface FirewallCheck {
  /**
   * Whether no required flow is blocked, in whole or in part. If the check is strict, whether every required flow is allowed.
   */
  ok: boolean;
  /**
   * The flows in the order of the request.
   */
  flows: FlowVerdict[];
  /**
   * Rules that allow packets of no flow.
   */
  wider: WiderRule[];
  /**
   * Rules that no packet reaches, because earlier rules decide all of their packets.
   */
  shadowed: ShadowedRule[];
  /**
   * The findings, in document order.
   */
  findings: Finding[];
}

/**
 * `allowed`: every packet of the flow passes. `blocked`: none does. `partly`: some packets certainly do not. `undecided`: the rules alone do not decide.
 */
export type Verdict = "allowed" | "blocked" | "partly" | "undecided";

/**
 * One packet that opens a connection.
 */
export interface Packet {
  /**
   * TCP, UDP, ICMP, ICMPv6, or the number of a protocol.
   */
  protocol: string;
  /**
   * Its source address.
   */
  source: string;
  /**
   * Its destination: an address, or a host name if the flow has one.
   */
  destination: string;
  /**
   * Its destination port; 0 if the protocol has none.
   */
  port: number;
}

/**
 * What happens to a flow.
 */
export interface FlowVerdict {
  /**
   * Id of the row or flow. For an endpoint, its host name, protocol and port.
   */
  id: string;
  /**
   * `allowed`: every packet of the flow passes. `blocked`: none does. `partly`: some packets certainly do not. `undecided`: the rules alone do not decide.
   */
  verdict: Verdict;
  /**
   * Names of the rules that decide; rules that block come first.
   */
  by?: string[];
  /**
   * What would decide an undecided flow.
   */
  missing?: string[];
  /**
   * A packet of the flow with this verdict; if the flow is partly allowed, a blocked one.
   */
  witness?: Packet;
}

/**
 * A rule that allows more than the flows need.
 */
export interface WiderRule {
  /**
   * Name of the rule.
   */
  rule: string;
  /**
   * A packet that it allows and that belongs to no flow.
   */
  witness: Packet;
}

/**
 * A rule that no packet reaches.
 */
export interface ShadowedRule {
  /**
   * Name of the rule.
   */
  rule: string;
  /**
   * Names of the earlier rules that decide its packets.
   */
  by: string[];
  /**
   * `same`: the earlier rules decide the same way, so it is redundant. `opposite`: at least one decides differently, so it has no effect although someone intended one.
   */
  effect: ShadowEffect;
}

/**
 * `same`: the earlier rules decide the same way, so it is redundant. `opposite`: at least one decides differently, so it has no effect although someone intended one.
 */
export type ShadowEffect = "same" | "opposite";

/**
 * Input of readFirewallRules: the rules of a firewall as printed by its own tool.
 */
export interface FirewallRulesRequest {
  /**
   * The text of the file; for JSON formats also the parsed document.
   */
  content: unknown;
  /**
   * The format of the content. If omitted, it is detected.
   */
  format?: FirewallFormat;
}

/**
 * Result of readFirewallRules: the rules of a firewall in one model, whatever their format. A packet goes through the chains that have its direction among their hooks, in their order, and through the rules of a chain in their order.
 */
export interface FirewallRules {
  /**
   * `nsg`: JSON of a network security group from az, ARM, REST or the effective rules. `azure-firewall`: JSON of an Azure Firewall policy or of classic rules. `nftables`: `nft -j list ruleset`. `iptables`: `iptables-save` or `ip6tables-save`. `csv`: the CSV that port-matrix export writes.
   */
  format: FirewallFormat;
  /**
   * Lists of rules in the order in which a packet meets them. Chains without hooks are entered by jumps only.
   */
  chains: FirewallChain[];
  /**
   * The meaning that the content itself gives to names in its rules: addresses, prefixes and ranges, or host names.
   */
  groups: {
    [k: string]: string[];
  };
  /**
   * What could not be read as written, in the order of the content.
   */
  findings: Finding[];
}

/**
 * `nsg`: JSON of a network security group from az, ARM, REST or the effective rules. `azure-firewall`: JSON of an Azure Firewall policy or of classic rules. `nftables`: `nft -j list ruleset`. `iptables`: `iptables-save` or `ip6tables-save`. `csv`: the CSV that port-matrix export writes.
 */
export type FirewallFormat = "nsg" | "azure-firewall" | "nftables" | "iptables" | "csv";

/**
 * Where packets meet the chain. `any`: in every direction.
 */
export type FirewallHook = "inbound" | "outbound" | "forward" | "any";

/**
 * What happens to a packet that matches. `allow` and `deny` end it; `allow` ends it only for the chain with hooks through which it came in. `jump` enters another chain and returns, `goto` does not return to this chain. `return` leaves the chain. `skip` skips the next rule. `mark` changes the mark of the packet or of its connection. `continue` decides nothing.
 */
export type FirewallEffect = "allow" | "deny" | "jump" | "goto" | "return" | "skip" | "mark" | "continue";

/**
 * The property of a packet that a condition is about. `name`: the host name that the client requests. `state`: the state of the connection. `family`: ipv4 or ipv6. `sourceType` and `destinationType`: what kind of address an end has, for a router or host: `local` is an address of that machine, others are `unicast`, `broadcast`, `multicast` or `unspec`. `mark` and `connectionMark`: the mark of the packet or of its connection, which is 0 unless a rule changes it, as a value and the mask of the compared bits. `unknown`: something that no flow decides, in words.
 */
export type FirewallField =
  | "source"
  | "destination"
  | "protocol"
  | "destinationPort"
  | "sourcePort"
  | "inInterface"
  | "outInterface"
  | "name"
  | "state"
  | "family"
  | "sourceType"
  | "destinationType"
  | "mark"
  | "connectionMark"
  | "unknown";

/**
 * Holds for a packet whose field has one of the values or is in one of the groups; with `not`, for every other packet.
 */
export interface FirewallCondition {
  /**
   * The property of a packet that a condition is about. `name`: the host name that the client requests. `state`: the state of the connection. `family`: ipv4 or ipv6. `sourceType` and `destinationType`: what kind of address an end has, for a router or host: `local` is an address of that machine, others are `unicast`, `broadcast`, `multicast` or `unspec`. `mark` and `connectionMark`: the mark of the packet or of its connection, which is 0 unless a rule changes it, as a value and the mask of the compared bits. `unknown`: something that no flow decides, in words.
   */
  field: FirewallField;
  /**
   * Addresses, prefixes and ranges; ports and port ranges; names or numbers of protocols; names of interfaces, where a trailing `+` matches any ending; host names, where a leading `*` matches any beginning.
   */
  values: string[];
  /**
   * Names of groups of addresses or host names, such as service tags.
   */
  groups?: string[];
  /**
   * Whether the condition holds for all other packets instead.
   */
  not?: boolean;
}

/**
 * One rule.
 */
export interface FirewallRule {
  /**
   * The name of the rule in results.
   */
  name: string;
  /**
   * Where the rule is in the content: a JSON Pointer, or `line N`.
   */
  path: string;
  /**
   * What happens to a packet that matches. `allow` and `deny` end it; `allow` ends it only for the chain with hooks through which it came in. `jump` enters another chain and returns, `goto` does not return to this chain. `return` leaves the chain. `skip` skips the next rule. `mark` changes the mark of the packet or of its connection. `continue` decides nothing.
   */
  effect: FirewallEffect;
  /**
   * Name of the chain that a jump or goto leads to.
   */
  target?: string;
  /**
   * The change that a rule with the effect `mark` makes.
   */
  mark?: FirewallMark;
  /**
   * Its priority, if the format has one.
   */
  priority?: number;
  /**
   * Whether the firewall adds the rule by default.
   */
  builtIn?: boolean;
  /**
   * Alternatives, each a list of conditions that must all hold; the rule matches if one alternative does. An empty alternative matches everything.
   */
  matches: FirewallCondition[][];
}

/**
 * A change of a mark: the bits of `mask` become 0, then those of `value` change. With `from`, the bits of `fromMask` are those of another mark.
 */
export interface FirewallMark {
  /**
   * The mark that changes.
   */
  of: "packet" | "connection";
  /**
   * The bits that change after those of the mask have become 0.
   */
  value: number;
  /**
   * The bits that become 0.
   */
  mask: number;
  /**
   * The mark that bits are copied from.
   */
  from?: "packet" | "connection";
  /**
   * The bits that are copied; all if omitted.
   */
  fromMask?: number;
}

/**
 * A list of rules; the first rule that matches and decides is used.
 */
export interface FirewallChain {
  /**
   * Name of the chain, unique among the chains.
   */
  name: string;
  /**
   * Where packets meet the chain; a chain without hooks is entered by jumps only.
   */
  hooks?: FirewallHook[];
  /**
   * Name of the network security group, if there may be several.
   */
  group?: string;
  /**
   * The IP versions whose packets meet the chain. If omitted, both.
   */
  families?: ("ipv4" | "ipv6")[];
  /**
   * What happens to packets that no rule decides.
   */
  default?: "allow" | "deny";
  /**
   * The name of that decision in results.
   */
  defaultName?: string;
  /**
   * Zones of the port matrix whose machines the chain protects, if the content says so.
   */
  zones?: string[];
  /**
   * Prefixes of the subnets that the chain protects, if the content says so.
   */
  addresses?: string[];
  /**
   * The rules in the order in which they are tried.
   */
  rules: FirewallRule[];
}

/**
 * Result of planFleet.
 */
export interface FleetPlan {
  /**
   * With host bits cleared.
   */
  supernet?: string;
  /**
   * In the order of the request.
   */
  sites: PlannedSite[];
  /**
   * The part of the supernet that is in no block and in no prefix that a site names.
   */
  free?: FreeRange[];
  /**
   * Findings about the fleet as a whole, such as networks of different sites that overlap.
   */
  findings: Finding[];
}

/**
 * A site of a fleet, with its plan or the reason why there is none.
 */
export interface PlannedSite {
  /**
   * Name of the site.
   */
  name: string;
  /**
   * Omitted if an error prevents it. Its findings point into the request of the site.
   */
  plan?: NetworkPlan;
  /**
   * The findings about the site, with pointers into the fleet request.
   */
  findings: Finding[];
}

/**
 * Input of planFleet: many sites, each with its plan request.
 */
export interface FleetRequest {
  /**
   * The prefix from which sites get the blocks they request.
   */
  supernet?: string;
  /**
   * The sites of the fleet.
   */
  sites: FleetSite[];
  /**
   * The previous fleet plan, as planFleet returned it. Its blocks and addresses do not move; sites and networks are identified by name.
   */
  previous?: PreviousFleetPlan;
}

/**
 * A site and its request.
 */
export interface FleetSite {
  /**
   * Name of the site. It identifies the site in later plans.
   */
  name: string;
  /**
   * A plan request. An `addressPrefix` of the form "/24" requests a block of that length from the supernet. `gateway` may then be omitted and becomes the first usable address of the block.
   */
  request: SiteRequest;
}

/**
 * A plan request. An `addressPrefix` of the form "/24" requests a block of that length from the supernet. `gateway` may then be omitted and becomes the first usable address of the block.
 */
export type SiteRequest = PlanRequest | Record<string, unknown>;

/**
 * The previous fleet plan, as planFleet returned it. Its blocks and addresses do not move; sites and networks are identified by name.
 */
export interface PreviousFleetPlan {
  /**
   * The sites of the previous plan.
   */
  sites: PreviousSite[];
}

/**
 * A site of the previous plan.
 */
export interface PreviousSite {
  /**
   * Name of the site.
   */
  name: string;
  /**
   * The plan of the site. Omitted if it had none.
   */
  plan?: PreviousPlan;
}

/**
 * A format for plans or port matrices. One of the rows of `formats`.
 */
export interface Format {
  /**
   * Spelled as in `--format`. Formats of one input have different ids.
   */
  id: FormatId;
  /**
   * The output, in a few words.
   */
  title: string;
  /**
   * The document that is written: `network-plan` for `plan export`, `port-matrix` for `port-matrix export`.
   */
  input: FormatInput;
  /**
   * The platforms whose plans or port matrices can be written in the format.
   */
  platforms: Platform[];
}

/**
 * The document that is written: `network-plan` for `plan export`, `port-matrix` for `port-matrix export`.
 */
export type FormatInput = "network-plan" | "port-matrix";

/**
 * Result of plan free: what is free in each network.
 */
export interface FreeReport {
  /**
   * The networks, in the order of the plan or request.
   */
  networks: FreeNetwork[];
  /**
   * Findings of the rules.
   */
  findings: Finding[];
}

/**
 * What is free in one prefix of a network.
 */
export interface FreeNetwork {
  /**
   * Name of the network, if it is known.
   */
  name?: string;
  /**
   * The prefix.
   */
  addressPrefix: string;
  /**
   * Number of free addresses, without network and broadcast address.
   */
  freeCount: number;
  /**
   * The free ranges, in ascending order.
   */
  free: FreeRange[];
  /**
   * The largest blocks that are free and aligned to their size, at most sixteen, in ascending order.
   */
  largestBlocks: string[];
}

/**
 * Input of importRequest: documents that describe a network that exists or was planned elsewhere.
 */
export interface ImportRequest {
  /**
   * The documents, of any kinds. They are merged into one request.
   */
  documents: ImportDocument[];
  /**
   * The platform of the request, if the documents are for several platforms or do not show which.
   */
  platform?: Platform;
}

/**
 * The text of one document, and its name.
 */
export interface ImportDocument {
  /**
   * The name of the document in findings, such as its path.
   */
  name?: string;
  /**
   * The text of the document, as it is in the file.
   */
  content: string;
}

/**
 * Result of importRequest: the request that the documents describe, the source of each value, and the values they do not contain.
 */
export interface ImportResult {
  /**
   * The platform of the documents; missing if they do not show it.
   */
  platform?: Platform;
  /**
   * What was read, in the form of a plan request. It contains nothing else, so it may lack what a plan needs.
   */
  request: ImportedRequest;
  /**
   * The existing pools, control plane IPs, ranges and subnets, in the form of a previous plan. Given as `previous`, none of them moves. Missing if no document determines any.
   */
  plan?: PreviousPlan;
  /**
   * Every address and range in use in the documents, wherever in the request it is.
   */
  used: Reservation[];
  /**
   * The source of each value of the request, in the order of the request.
   */
  sources: ImportSource[];
  /**
   * Values that a plan needs or a document mentions, but that no document contains, in the order of the request.
   */
  unknown: UnknownValue[];
  /**
   * The findings. A path that begins with /documents points into the input, and one that begins with /request into this result.
   */
  findings: Finding[];
}

/**
 * A plan request as far as the documents contain it.
 */
export interface ImportedRequest {
  /**
   * The platform, if the documents show it.
   */
  platform?: Platform;
  /**
   * The clusters, as far as they are known.
   */
  clusters?: Record<string, unknown>[];
  /**
   * Addresses in use that belong to no network of the request.
   */
  reserved?: Reservation[];
}

/**
 * The source of a value of the request.
 */
export interface ImportSource {
  /**
   * Pointer to the value in the request.
   */
  path: string;
  /**
   * Index of the document in the input.
   */
  document: number;
  /**
   * Pointer to the value in the document, if the document is JSON, YAML or similar.
   */
  pointer?: string;
  /**
   * Line of the value in the document, from 1.
   */
  line?: number;
  /**
   * Column of the value in its line, from 1.
   */
  column?: number;
}

/**
 * A value that no document contains.
 */
export interface UnknownValue {
  /**
   * Pointer to the place of the value in the request.
   */
  path: string;
  /**
   * Why it is unknown.
   */
  reason: string;
  /**
   * A command that prints it.
   */
  command?: string;
}

/**
 * Result of checkNetwork.
 */
export interface NetworkCheck {
  /**
   * False if a finding is an error.
   */
  ok: boolean;
  /**
   * The findings, in document order.
   */
  findings: Finding[];
}

/**
 * Result of planNetwork.
 */
export interface NetworkPlan {
  /**
   * The platform of the request.
   */
  platform: Platform;
  /**
   * How many addresses the request needs, and why.
   */
  requirement: AddressCount;
  /**
   * The networks, with their pools and other addresses in use.
   */
  networks: PlannedNetwork[];
  /**
   * The clusters, with their addresses.
   */
  clusters: PlannedCluster[];
  /**
   * Addresses of clusters and networks of `previous` that the request no longer names. They stay reserved until `removed` lists them.
   */
  held?: HeldAddresses[];
  /**
   * What is reached without the proxy, with what the request lacks. Omitted without a proxy.
   */
  proxyBypass?: ProxyBypass;
  /**
   * The ports and endpoints that must be open.
   */
  portMatrix: PortMatrix;
  /**
   * The request without `previous`.
   */
  request: PlanRequest;
  /**
   * The findings, in document order.
   */
  findings: Finding[];
}

/**
 * One bypass list in the three syntaxes that machines need. Asterisks stand for more addresses than a prefix if the prefix does not end at an octet.
 */
export interface ProxyBypass {
  /**
   * For the environment variable NO_PROXY: commas, prefixes, and domains with a leading period.
   */
  environment: string;
  /**
   * For WinInet: semicolons, and asterisks instead of prefixes.
   */
  winInet: string;
  /**
   * For WinHTTP: semicolons, and asterisks instead of prefixes.
   */
  winHttp: string;
}

/**
 * The purpose of a pool.
 */
export type PoolPurpose = "node" | "vip" | "load-balancer" | "control-plane" | "node-subnet" | "pod-subnet";

/**
 * Addresses of a network with the same purpose.
 */
export interface PlannedPool {
  /**
   * Name of the pool.
   */
  name: string;
  /**
   * The purpose of a pool.
   */
  purpose: PoolPurpose;
  /**
   * Name of its cluster, if it belongs to one.
   */
  cluster?: string;
  /**
   * First address.
   */
  start: string;
  /**
   * Last address.
   */
  end: string;
  /**
   * Number of addresses.
   */
  size: number;
  /**
   * The shortest list of prefixes that covers the pool, followed by the IPv6 prefix of a subnet of a dual-stack cluster.
   */
  addressPrefixes: string[];
  /**
   * `requested`: from the request. `kept`: from the previous plan. `selected`: chosen now.
   */
  origin: Origin;
}

/**
 * Addresses that no pool of this network can have, and what uses them.
 */
export interface ReservedRange {
  /**
   * What uses the addresses, as findings name it.
   */
  name: string;
  /**
   * `dhcp-scope`: assigned by a DHCP server. `subnet`: a subnet of the virtual network without node pools. `other-network`: a pool of another network that shares the address space.
   */
  reason: ReservedReason;
  /**
   * First address.
   */
  start: string;
  /**
   * Last address.
   */
  end: string;
}

/**
 * `dhcp-scope`: assigned by a DHCP server. `subnet`: a subnet of the virtual network without node pools. `other-network`: a pool of another network that shares the address space.
 */
export type ReservedReason = "gateway" | "dns-server" | "dhcp-scope" | "subnet" | "other-network" | "reserved";

/**
 * A network with its pools and all other addresses in use.
 */
export interface PlannedNetwork {
  /**
   * Name of the network.
   */
  name: string;
  /**
   * With host bits cleared.
   */
  addressPrefix: string;
  /**
   * All prefixes of the network, if it may have several. `addressPrefix` is the first of them.
   */
  addressPrefixes?: string[];
  /**
   * Default gateway.
   */
  gateway?: string;
  /**
   * DNS servers.
   */
  dnsServers?: string[];
  /**
   * VLAN id. 0 means untagged, and so does omitting it.
   */
  vlan?: number;
  /**
   * The pools; the node pool is first.
   */
  pools: PlannedPool[];
  /**
   * The addresses in use outside the pools, by address. Ranges may overlap and extend beyond the prefix.
   */
  reserved?: ReservedRange[];
  /**
   * The free addresses.
   */
  free: FreeRange[];
  /**
   * Number of addresses that can be planned: those of the prefix without network and broadcast address, or all addresses of a virtual network.
   */
  usableCount: number;
  /**
   * Number of usable addresses in use: by pools, gateway, DNS servers, reservations and networks that share the address space.
   */
  usedCount: number;
}

/**
 * A cluster and its addresses.
 */
export interface PlannedCluster {
  /**
   * Name of the cluster.
   */
  name: string;
  /**
   * Name of its network.
   */
  network: string;
  /**
   * Address of its API server.
   */
  controlPlaneIp?: string;
  /**
   * `requested`: from the request. `kept`: from the previous plan. `selected`: chosen now.
   */
  controlPlaneIpOrigin?: Origin;
  /**
   * The ranges that its load balancer assigns.
   */
  loadBalancerRanges?: AddressBounds[];
  /**
   * Prefix of the subnet of the first node pool.
   */
  subnet?: string;
  /**
   * Prefix of the pod subnet of the first node pool.
   */
  podSubnet?: string;
  /**
   * The subnets of each node pool.
   */
  subnets?: PlannedSubnet[];
  /**
   * Its pod address range.
   */
  podCidr?: string;
  /**
   * Of a dual-stack cluster: one per family, IPv4 first.
   */
  podCidrs?: string[];
  /**
   * Its service address range.
   */
  serviceCidr?: string;
  /**
   * Of a dual-stack cluster: one per family, IPv4 first.
   */
  serviceCidrs?: string[];
  /**
   * Address of its DNS service, in the service range.
   */
  dnsServiceIp?: string;
}

/**
 * A subnet of a cluster in Azure.
 */
export interface PlannedSubnet {
  /**
   * Name of the node pool.
   */
  nodePool: string;
  /**
   * The purpose of a pool.
   */
  purpose: PoolPurpose;
  /**
   * The prefix of the subnet.
   */
  addressPrefix: string;
}

/**
 * Result of findOverlaps: every pair of ranges that share addresses, and the shared addresses.
 */
export interface OverlapReport {
  /**
   * In the order of the ranges in the request.
   */
  overlaps: Overlap[];
  /**
   * The findings, in document order.
   */
  findings: Finding[];
}

/**
 * Two ranges that share the addresses from `start` to `end`.
 */
export interface Overlap {
  /**
   * Name of the range that comes first in the request.
   */
  a: string;
  /**
   * Name of the other range.
   */
  b: string;
  /**
   * First shared address.
   */
  start: string;
  /**
   * Last shared address.
   */
  end: string;
  /**
   * `same`: both have the same addresses. `contains`: a has all of b and more. `within`: b has all of a and more. `partial`: each has addresses that the other has not.
   */
  relation: OverlapRelation;
}

/**
 * `same`: both have the same addresses. `contains`: a has all of b and more. `within`: b has all of a and more. `partial`: each has addresses that the other has not.
 */
export type OverlapRelation = "same" | "contains" | "within" | "partial";

/**
 * Input of findOverlaps: named ranges of addresses. IPv4 and IPv6 may be mixed.
 */
export interface OverlapRequest {
  /**
   * The ranges to compare.
   */
  ranges: OverlapRange[];
}

/**
 * Addresses with the name that results show.
 */
export interface OverlapRange {
  /**
   * What the addresses are used for.
   */
  name: string;
  /**
   * The addresses: one, first and last joined by a hyphen, or a prefix; IPv4 or IPv6.
   */
  range: string;
  /**
   * Ranges of one group may overlap each other and are not reported together.
   */
  group?: string;
}

/**
 * Input of comparePlans: the plan before and the plan after.
 */
export interface PlanComparisonRequest {
  /**
   * The existing plan, as planNetwork returned it.
   */
  before: NetworkPlan;
  /**
   * The new plan, as planNetwork returned it.
   */
  after: NetworkPlan;
}

/**
 * Result of comparePlans: the differences, and which of them can be made without re-creating anything.
 */
export interface PlanComparison {
  /**
   * The most serious impact of the changes; `none` if there are no changes.
   */
  impact: ChangeImpact;
  /**
   * In the order of the plans: networks, clusters, port matrix, request.
   */
  changes: PlanChange[];
  /**
   * The findings, in document order.
   */
  findings: Finding[];
}

/**
 * `none`: nothing that is deployed changes. `in-place`: an existing thing is changed, extended or removed. `rebuild`: an existing thing is deleted and created again.
 */
export type ChangeImpact = "none" | "in-place" | "rebuild";

/**
 * One difference between two plans.
 */
export interface PlanChange {
  /**
   * RFC 6901 JSON Pointer into the input: below /after for what is added or changed, below /before for what is removed.
   */
  path: string;
  /**
   * Whether the thing is added, removed or changed.
   */
  kind: ChangeKind;
  /**
   * The value in the plan before. Omitted if it is added.
   */
  before?: unknown;
  /**
   * The value in the plan after. Omitted if it is removed.
   */
  after?: unknown;
  /**
   * `none`: nothing that is deployed changes. `in-place`: an existing thing is changed, extended or removed. `rebuild`: an existing thing is deleted and created again.
   */
  impact: ChangeImpact;
  /**
   * Id of the rule that decides the impact; every rebuild has one.
   */
  rule?: RuleId;
}

/**
 * Whether the thing is added, removed or changed.
 */
export type ChangeKind = "added" | "removed" | "changed";

/**
 * Input of planNetwork, checkNetwork and countAddresses: the request. `platform` selects its form.
 */
export type PlanRequest = AzureLocalRequest | WindowsServerRequest | VmwareRequest | AzureCniRequest;

/**
 * The system that the network is for.
 */
export type Platform = "azure-local" | "windows-server" | "vmware" | "azure-cni";

/**
 * Input of startingRequest: the platform that the request is for.
 */
export interface PlatformChoice {
  /**
   * The system that the network is for.
   */
  platform: Platform;
}

/**
 * Input of carvePools: the prefix, the addresses in use, and the requested pools, in order.
 */
export interface PoolCarvingRequest {
  /**
   * The prefix out of which the pools are carved.
   */
  addressPrefix: string;
  /**
   * Addresses that must not be assigned.
   */
  reserved?: Reservation[];
  /**
   * The pools, in the order in which they choose.
   */
  pools: PoolRequest[];
  /**
   * A previous result, or its `pools`. Pools with the same name keep their start.
   */
  previous?: PreviousCarving | PreviousPool[];
}

/**
 * A previous result. Its pools keep their start.
 */
export interface PreviousCarving {
  /**
   * The pools of the previous result.
   */
  pools: PreviousPool[];
}

/**
 * A pool of `size` addresses anywhere, a block of `prefixLength` on its own boundary, or a fixed range from `start` to `end`.
 */
export interface PoolRequest {
  /**
   * Name of the pool. It identifies the pool in a previous result.
   */
  name: string;
  /**
   * Number of addresses.
   */
  size?: number;
  /**
   * Length of the block, which begins on its own boundary: 28 for a /28.
   */
  prefixLength?: number;
  /**
   * First address of a fixed range.
   */
  start?: string;
  /**
   * Last address of a fixed range.
   */
  end?: string;
  /**
   * Addresses to add to `size` for growth: a count, or a percentage of it, rounded up.
   */
  spare?: Spare;
  /**
   * Addresses to leave free right after the pool.
   */
  room?: number;
}

/**
 * A pool of a previous result.
 */
export interface PreviousPool {
  /**
   * Name of the pool.
   */
  name: string;
  /**
   * First address.
   */
  start: string;
  /**
   * Last address.
   */
  end: string;
}

/**
 * Result of carvePools.
 */
export interface PoolCarving {
  /**
   * The prefix with its host bits cleared.
   */
  addressPrefix: string;
  /**
   * In request order.
   */
  pools: CarvedPool[];
  /**
   * The free addresses, without network and broadcast address.
   */
  free: FreeRange[];
  /**
   * The findings, in document order.
   */
  findings: Finding[];
}

/**
 * A pool and its addresses.
 */
export interface CarvedPool {
  /**
   * Name of the pool.
   */
  name: string;
  /**
   * First address.
   */
  start: string;
  /**
   * Last address.
   */
  end: string;
  /**
   * Number of addresses.
   */
  size: number;
  /**
   * The shortest list of prefixes that covers the pool.
   */
  addressPrefixes: string[];
}

/**
 * Input of comparePortMatrices: the port matrix before and the port matrix after.
 */
export interface PortMatrixComparisonRequest {
  /**
   * The port matrix that the firewalls follow now.
   */
  before: PortMatrix;
  /**
   * The port matrix that they must follow.
   */
  after: PortMatrix;
}

/**
 * Result of comparePortMatrices: the traffic that opens, the traffic that closes, and the endpoints that come and go.
 */
export interface PortMatrixComparison {
  /**
   * Traffic that opens or closes, and traffic that becomes required or optional.
   */
  changes: FlowChange[];
  /**
   * Endpoints that open or close, and endpoints that become required or optional.
   */
  endpoints: MatrixEndpointChange[];
  /**
   * The endpoint lists of the two matrices, with their dates.
   */
  lists?: ListChange[];
  /**
   * The findings, in document order.
   */
  findings: Finding[];
}

/**
 * `opened`: only the new matrix allows it. `closed`: only the old one does. `changed`: both allow it, and it becomes required or optional.
 */
export type FlowChangeKind = "opened" | "closed" | "changed";

/**
 * Traffic between two sets of addresses on some ports.
 */
export interface ComparedFlow {
  /**
   * `Any`: every protocol, which a network security group writes as `*`.
   */
  protocol: Protocol;
  /**
   * One port, a range, or `*` for every port.
   */
  destinationPort: string;
  /**
   * The start of the traffic.
   */
  source: PortZone;
  /**
   * The destination of the traffic.
   */
  destination: PortZone;
}

/**
 * The row of a matrix that allows the traffic.
 */
export interface FlowReason {
  /**
   * Id of the row.
   */
  id: string;
  /**
   * The purpose of the port.
   */
  purpose: string;
  /**
   * Whether the row is required.
   */
  required: boolean;
  /**
   * Id of the rule of the row.
   */
  rule: RuleId;
}

/**
 * Traffic that opens, closes, or becomes required or optional.
 */
export interface FlowChange {
  /**
   * `opened`: only the new matrix allows it. `closed`: only the old one does. `changed`: both allow it, and it becomes required or optional.
   */
  kind: FlowChangeKind;
  /**
   * Traffic between two sets of addresses on some ports.
   */
  flow: ComparedFlow;
  /**
   * The row of the old matrix.
   */
  before?: FlowReason;
  /**
   * The row of the new matrix.
   */
  after?: FlowReason;
}

/**
 * What a matrix says about an endpoint.
 */
export interface EndpointReason {
  /**
   * The purpose of the host.
   */
  purpose: string;
  /**
   * Whether it is required.
   */
  required: boolean;
  /**
   * Id of the rule that lists it.
   */
  rule: RuleId;
}

/**
 * An endpoint that opens, closes, or becomes required or optional.
 */
export interface MatrixEndpointChange {
  /**
   * `opened`: only the new matrix allows it. `closed`: only the old one does. `changed`: both allow it, and it becomes required or optional.
   */
  kind: FlowChangeKind;
  /**
   * Host name; a leading `*.` stands for every name below it.
   */
  fqdn: string;
  /**
   * The port of the host.
   */
  port: number;
  /**
   * `Any`: every protocol, which a network security group writes as `*`.
   */
  protocol: Protocol;
  /**
   * The old matrix about it.
   */
  before?: EndpointReason;
  /**
   * The new matrix about it.
   */
  after?: EndpointReason;
  /**
   * Names below a wildcard that closes which the new matrix needs on the same port. They need rules of their own before the wildcard closes.
   */
  stillNeeded?: string[];
}

/**
 * `added`, `removed`: only one matrix has the list. `changed`: its date differs. `same`: it does not.
 */
export type ListChangeKind = "added" | "removed" | "changed" | "same";

/**
 * An endpoint list of the two matrices.
 */
export interface ListChange {
  /**
   * `added`, `removed`: only one matrix has the list. `changed`: its date differs. `same`: it does not.
   */
  kind: ListChangeKind;
  /**
   * Name of the list.
   */
  name: string;
  /**
   * Where the list is published.
   */
  page: string;
  /**
   * The date of the list in the old matrix.
   */
  before?: string;
  /**
   * The date of the list in the new matrix.
   */
  after?: string;
}

/**
 * Input of generatePortMatrix: a plan request. Its prefixes and addresses are used.
 */
export type PortMatrixRequest = PlanRequest;

/**
 * Result of generatePortMatrix: the ports to open between which addresses, and the endpoints that must be reachable.
 */
export interface PortMatrix {
  /**
   * The platform of the request.
   */
  platform: Platform;
  /**
   * The ports to open, one row each.
   */
  rules: PortRule[];
  /**
   * The hosts that must be reachable.
   */
  endpoints: Endpoint[];
  /**
   * The published lists of the endpoints, with their dates.
   */
  lists?: EndpointListSource[];
  /**
   * The findings, in document order.
   */
  findings: Finding[];
}

/**
 * `Any`: every protocol, which a network security group writes as `*`.
 */
export type Protocol = "TCP" | "UDP" | "ICMP" | "Any";

/**
 * One end of a port row.
 */
export interface PortZone {
  /**
   * Where the traffic starts or ends.
   */
  zone: string;
  /**
   * The prefixes and addresses of the zone that the request contains: addresses, ranges, prefixes or service tags.
   */
  addresses: string[];
  /**
   * Host names that the request contains instead of addresses, such as the name of the proxy.
   */
  fqdns?: string[];
}

/**
 * A port that must be open from one zone to another.
 */
export interface PortRule {
  /**
   * Id of the row. Never changes.
   */
  id: string;
  /**
   * The purpose of the port.
   */
  purpose: string;
  /**
   * `Any`: every protocol, which a network security group writes as `*`.
   */
  protocol: Protocol;
  /**
   * One port, a range, or `*` for every port, as text.
   */
  destinationPort: string;
  /**
   * Where the traffic starts.
   */
  source: PortZone;
  /**
   * Where the traffic goes. The port is here.
   */
  destination: PortZone;
  /**
   * `false` if only the feature in its purpose needs it.
   */
  required: boolean;
  /**
   * Id of the rule that the row comes from.
   */
  rule: RuleId;
}

/**
 * A host that must be reachable.
 */
export interface Endpoint {
  /**
   * Host name. A leading `*.` means every name below it.
   */
  fqdn: string;
  /**
   * `Any`: every protocol, which a network security group writes as `*`.
   */
  protocol: Protocol;
  /**
   * The port of the host.
   */
  port: number;
  /**
   * The purpose of the host.
   */
  purpose: string;
  /**
   * `false` if only the feature in its purpose needs it.
   */
  required: boolean;
  /**
   * Id of the rule that lists it.
   */
  rule: RuleId;
  /**
   * Name of the published list that it comes from, as under `lists`.
   */
  list?: string;
  /**
   * The day from which the list names it without a gap. Omitted where the history of the list is not known.
   */
  since?: string;
  /**
   * Texts inside the name that a name of your own replaces.
   */
  parameters?: EndpointParameter[];
}

/**
 * A text inside the name of an endpoint that a name of your own replaces.
 */
export interface EndpointParameter {
  /**
   * What the value is called in requests and in templates, such as keyVaultName.
   */
  name: string;
  /**
   * The text as it is in the name.
   */
  text: string;
  /**
   * What has to be put in.
   */
  meaning: string;
}

/**
 * A published list of endpoints that is built in.
 */
export interface EndpointListSource {
  /**
   * What the list is for.
   */
  name: string;
  /**
   * The day of its last change. Omitted where it is not known.
   */
  date?: string;
  /**
   * Repository, file and commit that were read.
   */
  source: string;
  /**
   * Where the list is published.
   */
  page: string;
}

/**
 * Result of the emitters: a plan or a port matrix in the format of another tool, as one or more files.
 */
export interface Rendering {
  /**
   * Spelled as in `--format` of the export commands.
   */
  format: FormatId;
  /**
   * The main document first.
   */
  files: RenderedFile[];
  /**
   * What the format cannot express, and what the plan does not contain. Paths point into what was emitted.
   */
  findings: Finding[];
}

/**
 * A file of a format.
 */
export interface RenderedFile {
  /**
   * File name without a folder.
   */
  name: string;
  /**
   * Text with line feeds, including one at the end.
   */
  content: string;
}

/**
 * One row of the catalogue.
 */
export interface Rule {
  /**
   * Id of the rule. Never changes.
   */
  id: RuleId;
  /**
   * The platforms the rule applies to; `any` for rules about addresses and input.
   */
  platforms: RuleSubject[];
  /**
   * `error`: there is no plan. `warning` and `info` are part of the plan.
   */
  severity: Severity;
  /**
   * What the rule requires or reports, in one to three sentences.
   */
  statement: string;
  /**
   * The document that a rule comes from.
   */
  source: RuleSource;
  /**
   * `documented`: a document says so. `observed`: seen in the service, its change log or public reports. `inferred`: it follows from what documents say.
   */
  basis: Basis;
  /**
   * `input`: the request decides. `run-time`: only the running system decides. `counting`: the rule is cited by the address count, the port matrix or a change, and has no findings.
   */
  decidedBy: DecidedBy;
  /**
   * The numbers, ranges and patterns of the rule, as the checks use them.
   */
  values?: Record<string, unknown>;
  /**
   * Places where documents disagree about the rule. Omitted if there are none.
   */
  contradictions?: Contradiction[];
}

/**
 * The document that a rule comes from.
 */
export interface RuleSource {
  /**
   * Title of the document.
   */
  document: string;
  /**
   * Section of the document.
   */
  section: string;
  /**
   * Date or commit of the document that was read.
   */
  version?: string;
}

/**
 * `input`: the request decides. `run-time`: only the running system decides. `counting`: the rule is cited by the address count, the port matrix or a change, and has no findings.
 */
export type DecidedBy = "input" | "run-time" | "counting";

/**
 * A disagreement between documents, or between two places of a document, and how it is handled.
 */
export interface Contradiction {
  /**
   * Id of the contradiction. Never changes.
   */
  id: string;
  /**
   * The subject, as a heading.
   */
  subject: string;
  /**
   * What each place says.
   */
  claims: ContradictionClaim[];
  /**
   * What is done, and why.
   */
  handling: string;
  /**
   * Ids of the rules that it affects.
   */
  rules: RuleId[];
}

/**
 * What one document says.
 */
export interface ContradictionClaim {
  /**
   * The claim.
   */
  statement: string;
  /**
   * The document that a rule comes from.
   */
  source: RuleSource;
}

/**
 * The network of AKS enabled by Azure Arc on VMware (preview, retired).
 */
export interface VmwareRequest {
  /**
   * AKS enabled by Azure Arc on VMware.
   */
  platform: "vmware";
  /**
   * The VMware logical network segments of the cluster VMs.
   */
  segments: Segment[];
  /**
   * The clusters to plan.
   */
  clusters: VmwareCluster[];
  /**
   * Not supported on this platform.
   */
  proxy?: Proxy;
  /**
   * Networks that nodes and pods must reach, such as offices, a data centre or another site. They must not overlap segments, the service range 10.96.0.0/12 or pod ranges; a podCidr that is omitted is chosen clear of them.
   */
  reachableNetworks?: ReachableNetwork[];
  /**
   * Networks from which the services are used, such as offices. The port matrix has a row for each port of the services; 0.0.0.0/0 means everybody. They must not overlap the service range or a pod range.
   */
  clients?: ReachableNetwork[];
  /**
   * Networks from which the Kubernetes API is used, such as that of the administrators. The port matrix has a row for its port. They must not overlap the service range or a pod range.
   */
  operators?: ReachableNetwork[];
  /**
   * Addresses that must not be assigned in any segment.
   */
  reserved?: Reservation[];
  /**
   * Spare addresses for growth, by kind of pool.
   */
  spare?: Spares;
  /**
   * Clusters and networks of `previous` that are deleted, by name. Their addresses are free again.
   */
  removed?: RemovedNames;
  /**
   * The date of the plan, for rules with dates.
   */
  asOf?: string;
  /**
   * Hardware vendor of the machines, whose endpoints for updates are added: dataon, dell, hitachi, hpe or lenovo.
   */
  oem?: string;
  /**
   * What is used beside the platform itself and reaches endpoints of its own. Omitted, endpoints that depend on a feature are listed as the vendor lists them.
   */
  features?: EndpointFeature[];
  /**
   * The previous plan, as planNetwork returned it. Its addresses do not move.
   */
  previous?: PreviousPlan;
}

/**
 * A VMware logical network segment with a DHCP server.
 */
export interface Segment {
  /**
   * Name of the segment. It identifies the segment in a previous plan.
   */
  name: string;
  /**
   * Prefix of the segment.
   */
  addressPrefix: string;
  /**
   * Default gateway of the segment.
   */
  gateway?: string;
  /**
   * The range that the DHCP server assigns in this segment.
   */
  dhcpScope: AddressBounds;
  /**
   * Addresses of this segment that must not be assigned.
   */
  reserved?: Reservation[];
}

/**
 * A node pool of a cluster on VMware.
 */
export interface VmwareNodePool {
  /**
   * Name of the node pool.
   */
  name: string;
  /**
   * Nodes of the pool.
   */
  nodeCount: number;
  /**
   * Maximum node count of the pool; counted instead of nodeCount.
   */
  maxCount?: number;
  /**
   * Pods per node. They take no address of the segment.
   */
  maxPods?: number;
  /**
   * Accepted so that all platforms have the same properties. No documented number depends on it.
   */
  maxSurge?: Surge;
  /**
   * Operating system of the nodes. It changes no number of addresses.
   */
  osType?: NodePoolOsType;
}

/**
 * A cluster on VMware.
 */
export interface VmwareCluster {
  /**
   * Name of the cluster. It identifies the cluster in a previous plan.
   */
  name: string;
  /**
   * Name of its segment. May be omitted if there is only one.
   */
  network?: string;
  /**
   * Control plane nodes.
   */
  controlPlaneNodeCount: number;
  /**
   * The node pools of the cluster.
   */
  nodePools: VmwareNodePool[];
  /**
   * How many load balancer addresses the services need: a count, or the services by port. For services by port, the port with the most services decides.
   */
  services?: Services;
  /**
   * Address of the API server, outside the DHCP scope. If omitted, one is chosen.
   */
  controlPlaneIp?: string;
  /**
   * Pod address range of the cluster.
   *
   * @defaultValue `"10.244.0.0/16"`
   */
  podCidr?: string;
}

/**
 * The network of AKS on Windows Server and Azure Stack HCI (AksHci).
 */
export interface WindowsServerRequest {
  /**
   * AKS on Windows Server and Azure Stack HCI.
   */
  platform: "windows-server";
  /**
   * The networks of the AKS host and of the workload clusters.
   */
  virtualNetworks: WindowsServerVirtualNetwork[];
  /**
   * Name of the virtual network of the AKS host. If omitted, the first one.
   */
  hostNetwork?: string;
  /**
   * The machines and their subnet.
   */
  physicalNodes?: PhysicalNodes;
  /**
   * Address of the cloud agent service with the mask of its subnet, such as 10.11.23.45/16. It is an address and not a network, so host bits are correct here.
   */
  cloudServiceCidr?: string;
  /**
   * Address of the failover cluster of the machines, at which nodes reach the cloud agent as well. Nothing else may have it.
   */
  failoverClusterIp?: string;
  /**
   * Static addresses of an Arc resource bridge next to AKS, in a virtual network or in the subnet of the machines. They are outside every pool.
   */
  arcResourceBridge?: ArcResourceBridge;
  /**
   * `haproxy`: each workload cluster has a load balancer VM. `none`: it has none.
   *
   * @defaultValue `"haproxy"`
   */
  loadBalancer?: WindowsServerLoadBalancer;
  /**
   * The proxy of the machines and of all VMs. If noProxy is omitted, it is localhost, 127.0.0.1, .svc and the private ranges.
   */
  proxy?: Proxy;
  /**
   * The ports of the agents, if they differ from the vendor's.
   */
  ports?: AgentPorts;
  /**
   * Services of all clusters that share a VIP pool: the pool of the network that the clusters are in. Services of one cluster can be given with the cluster instead.
   */
  services?: Services;
  /**
   * The workload clusters, without the AKS host.
   */
  clusters: WindowsServerCluster[];
  /**
   * First address of the MAC pool of the AKS host VM.
   */
  macPoolStart?: string;
  /**
   * Last address of the MAC pool of the AKS host VM.
   */
  macPoolEnd?: string;
  /**
   * Networks that nodes and pods must reach, such as offices, a data centre or another site. They must not overlap virtual networks, the service range 10.96.0.0/12 or the pod range 10.244.0.0/16.
   */
  reachableNetworks?: ReachableNetwork[];
  /**
   * Networks from which the services are used, such as offices. The port matrix has a row for each port of the services; 0.0.0.0/0 means everybody. They must not overlap the service range or a pod range.
   */
  clients?: ReachableNetwork[];
  /**
   * Networks from which the Kubernetes API is used, such as that of the administrators. The port matrix has a row for its port. They must not overlap the service range or a pod range.
   */
  operators?: ReachableNetwork[];
  /**
   * Addresses that must not be assigned in any network.
   */
  reserved?: Reservation[];
  /**
   * Spare addresses for growth, by kind of pool. Pools cannot be enlarged after deployment.
   */
  spare?: Spares;
  /**
   * Clusters and networks of `previous` that are deleted, by name. Their addresses are free again.
   */
  removed?: RemovedNames;
  /**
   * The date of the plan, for rules with dates.
   */
  asOf?: string;
  /**
   * Hardware vendor of the machines, whose endpoints for updates are added: dataon, dell, hitachi, hpe or lenovo.
   */
  oem?: string;
  /**
   * What is used beside the platform itself and reaches endpoints of its own. Omitted, endpoints that depend on a feature are listed as the vendor lists them.
   */
  features?: EndpointFeature[];
  /**
   * The previous plan, as planNetwork returned it. Its addresses do not move.
   */
  previous?: PreviousPlan;
}

/**
 * `haproxy`: each workload cluster has a load balancer VM. `none`: it has none.
 *
 * @defaultValue `"haproxy"`
 */
export type WindowsServerLoadBalancer = "haproxy" | "none";

/**
 * A virtual network of AksHci. Nothing of it can be changed after the AKS host or a workload cluster is deployed.
 */
export interface WindowsServerVirtualNetwork {
  /**
   * Name of the virtual network. It identifies the network in a previous plan.
   */
  name: string;
  /**
   * Prefix of the virtual network.
   */
  addressPrefix: string;
  /**
   * Required with Static.
   */
  gateway?: string;
  /**
   * Required with Static.
   */
  dnsServers?: string[];
  /**
   * Name of the external switch.
   */
  vswitchName: string;
  /**
   * VLAN id. 0 means untagged, and so does omitting it.
   */
  vlanId?: number;
  /**
   * `Static`: nodes take addresses of a pool. `Dynamic`: a DHCP server assigns them.
   */
  ipAllocationMethod: WindowsServerIpAllocationMethod;
  /**
   * With Dynamic: the range that the DHCP server assigns in this network.
   */
  dhcpScope?: AddressBounds;
  /**
   * With Static: first address of the pool of node VMs. If omitted, one is chosen.
   */
  k8sNodeIpPoolStart?: string;
  /**
   * With Static: last address of the pool of node VMs.
   */
  k8sNodeIpPoolEnd?: string;
  /**
   * First address of the pool of API servers and services. If omitted, one is chosen.
   */
  vipPoolStart?: string;
  /**
   * Last address of the pool of API servers and services.
   */
  vipPoolEnd?: string;
  /**
   * Addresses of this network that must not be assigned.
   */
  reserved?: Reservation[];
}

/**
 * `Static`: nodes take addresses of a pool. `Dynamic`: a DHCP server assigns them.
 */
export type WindowsServerIpAllocationMethod = "Static" | "Dynamic";

/**
 * The machines of the Windows Server or Azure Stack HCI cluster and their subnet.
 */
export interface PhysicalNodes {
  /**
   * Prefix of the machines' network.
   */
  addressPrefix: string;
  /**
   * With Static, the cloud agent service needs an address of its own in cloudServiceCidr.
   */
  ipAllocationMethod: "Static" | "Dynamic";
  /**
   * Addresses of the machines.
   */
  nodeIps?: string[];
}

/**
 * Ports of the agents, if they differ from the vendor's.
 */
export interface AgentPorts {
  /**
   * gRPC server of the node agent, nodeAgentPort of Set-AksHciConfig.
   *
   * @defaultValue `45000`
   */
  nodeAgent?: number;
  /**
   * gRPC authentication of the node agent, nodeAgentAuthorizerPort of Set-AksHciConfig.
   *
   * @defaultValue `45001`
   */
  nodeAgentAuthorizer?: number;
  /**
   * gRPC server of the cloud agent, cloudAgentPort of Set-AksHciConfig.
   *
   * @defaultValue `55000`
   */
  cloudAgent?: number;
  /**
   * gRPC authentication of the cloud agent, cloudAgentAuthorizerPort of Set-AksHciConfig.
   *
   * @defaultValue `65000`
   */
  cloudAgentAuthorizer?: number;
}

/**
 * A node pool of a cluster on Windows Server.
 */
export interface WindowsServerNodePool {
  /**
   * Name of the node pool.
   */
  name: string;
  /**
   * Nodes of the pool.
   */
  nodeCount: number;
  /**
   * Maximum node count of the autoscaler; counted instead of nodeCount.
   */
  maxCount?: number;
  /**
   * Pods per node. They take no address of the virtual network.
   *
   * @defaultValue `110`
   */
  maxPods?: number;
  /**
   * Accepted so that all platforms have the same properties. Updates take the addresses of the vendor's table.
   */
  maxSurge?: Surge;
  /**
   * Operating system of the nodes. It changes no number of addresses.
   */
  osType?: NodePoolOsType;
}

/**
 * A cluster on Windows Server.
 */
export interface WindowsServerCluster {
  /**
   * Name of the cluster. It identifies the cluster in a previous plan.
   */
  name: string;
  /**
   * Name of its virtual network. May be omitted if there is only one.
   */
  network?: string;
  /**
   * Control plane nodes.
   */
  controlPlaneNodeCount: number;
  /**
   * The node pools of the cluster.
   */
  nodePools: WindowsServerNodePool[];
  /**
   * Services of this cluster alone, in addition to those given for all clusters.
   */
  services?: Services;
  /**
   * Accepted so that all platforms have the same properties. The API server takes an address of the VIP pool, and none can be chosen.
   */
  controlPlaneIp?: string;
  /**
   * Accepted so that all platforms have the same properties. The pod range cannot be set.
   */
  podCidr?: string;
}

/**
 * Id of a rule of the catalogue. A document of another version may have others.
 */
export type RuleId =
  | "input-syntax"
  | "input-encoding"
  | "input-duplicate-key"
  | "input-truncated"
  | "input-depth"
  | "input-size"
  | "schema-type"
  | "schema-required"
  | "schema-unknown-property"
  | "schema-value"
  | "prefix-syntax"
  | "address-syntax"
  | "ipv4-only"
  | "range-syntax"
  | "range-order"
  | "prefix-host-bits"
  | "prefix-special-purpose"
  | "prefix-public"
  | "reservation-outside-prefix"
  | "reservation-hidden"
  | "pool-does-not-fit"
  | "pool-search-limit"
  | "pool-order-changed"
  | "pool-fixed-conflict"
  | "pool-previous-conflict"
  | "pool-no-headroom"
  | "previous-held"
  | "pool-counted-less"
  | "pool-spare-missing"
  | "pool-spare-needs-size"
  | "pool-room-short"
  | "pool-holds-end"
  | "reachable-network-hidden"
  | "pod-range-chosen"
  | "name-unique"
  | "network-unknown"
  | "proxy-url"
  | "proxy-credentials"
  | "proxy-credentials-in-request"
  | "proxy-scheme"
  | "proxy-bypass"
  | "proxy-bypass-private"
  | "hci-proxy-bypass"
  | "hci-proxy-wildcard"
  | "users-hidden"
  | "users-service-unknown"
  | "overlap-limit"
  | "overlap-name-repeated"
  | "change-platform"
  | "change-renamed"
  | "change-plan-inconsistent"
  | "previous-setting-fixed"
  | "change-not-classed"
  | "lnet-dns-fixed"
  | "mgmt-range-fixed"
  | "mgmt-network-fixed"
  | "storage-network-fixed"
  | "arc-gateway-fixed"
  | "region-fixed"
  | "arc-cluster-network-fixed"
  | "arc-pod-cidr-fixed"
  | "arc-max-pods-fixed"
  | "hci-proxy-fixed"
  | "arc-os-type-fixed"
  | "multi-rack-fixed"
  | "vmw-segment-fixed"
  | "aks-network-model-fixed"
  | "aks-os-type-fixed"
  | "aks-terraform-recreates"
  | "aks-api-server-fixed"
  | "aks-private-fixed"
  | "aks-region-fixed"
  | "aks-virtual-network-fixed"
  | "fleet-no-supernet"
  | "fleet-block-does-not-fit"
  | "fleet-block-changed"
  | "fleet-order-changed"
  | "fleet-block-outside"
  | "fleet-hidden"
  | "fleet-overlap"
  | "lnet-one-prefix"
  | "lnet-prefix-overlap"
  | "lnet-static-only"
  | "lnet-dns-required"
  | "lnet-dns-usable"
  | "lnet-dns-public"
  | "lnet-dns-azure"
  | "lnet-dns-azure-only"
  | "lnet-dns-forwarding"
  | "lnet-gateway-in-prefix"
  | "lnet-gateway-usable"
  | "lnet-gateway-dns"
  | "lnet-switch-required"
  | "lnet-pool-in-prefix"
  | "lnet-pool-clear"
  | "lnet-pool-required-in-practice"
  | "lnet-pool-missing"
  | "lnet-pool-no-overlap-same-vlan"
  | "lnet-vlan-range"
  | "lnet-immutable"
  | "lnet-name"
  | "sdn-unsupported"
  | "cp-ip-explicit-inside-prefix-outside-pool"
  | "cp-ip-auto-inside-pool"
  | "cp-ip-one-per-cluster"
  | "cp-ip-required-in-powershell"
  | "node-ip-count"
  | "upgrade-ip-count"
  | "cp-ip-count"
  | "lb-ip-count"
  | "arc-ip-formula"
  | "lb-outside-pool"
  | "lb-arp-same-subnet"
  | "lb-bgp-outside-networks"
  | "lb-arp-not-reserved"
  | "metallb-per-cluster"
  | "lb-count"
  | "mlb-modes"
  | "mlb-name"
  | "mlb-no-overlap"
  | "mlb-peer-name"
  | "mlb-peer-asn"
  | "mlb-peers-unused"
  | "mlb-shared-ip"
  | "mlb-buggy"
  | "pod-cidr-default"
  | "svc-cidr-fixed"
  | "cidr-overlap-infra-pod"
  | "cidr-overlap-infra-svc"
  | "cidr-overlap-dns"
  | "cidr-overlap-proxy"
  | "cidr-overlap-lnet"
  | "cidr-overlap-pod-svc"
  | "mgmt-pool-six"
  | "mgmt-infrastructure-range"
  | "mgmt-occupants-unknown"
  | "mgmt-in-prefix"
  | "mgmt-pool-clear"
  | "mgmt-nodes-same-subnet-not-in-pool"
  | "mgmt-range-immutable"
  | "mgmt-pool-quiet"
  | "mgmt-storage-overlap"
  | "mgmt-storage-defaults"
  | "dns-resolves-cluster"
  | "proxy-inherited"
  | "proxy-arc-gateway-bypass"
  | "scale-limits"
  | "private-link-unsupported"
  | "mr-no-gateway"
  | "mr-no-switch"
  | "mr-fabric-network"
  | "mr-dns-recommended"
  | "mr-subnet-min-28"
  | "mr-subnet-recommended-26"
  | "mr-vlan-range"
  | "mr-cp-auto-only"
  | "mr-formula"
  | "mr-lb-ip-count"
  | "mr-spare"
  | "mr-lb-arp-only"
  | "mr-lb-later"
  | "mr-lb-in-pool"
  | "mr-no-autoscaler"
  | "mr-proxy-address"
  | "mr-ports"
  | "mr-endpoints"
  | "arb-min-29"
  | "arb-three-static"
  | "arb-clear"
  | "arb-in-management-range"
  | "arb-gateway-in-prefix"
  | "arb-noproxy"
  | "port-22-ssh-logs"
  | "port-6443-kubernetes-api"
  | "port-55000-cloud-agent"
  | "port-65000-cloud-agent-authentication"
  | "port-40343-arc-gateway"
  | "port-dns"
  | "port-ntp"
  | "port-ntp-logical-network"
  | "port-179-bgp"
  | "port-outbound-443"
  | "port-outbound-80"
  | "port-outbound-8084"
  | "port-outbound-logical-network"
  | "port-services"
  | "port-operators-6443"
  | "port-proxy"
  | "endpoints-azure-local"
  | "endpoints-oem"
  | "endpoints-environment-validator"
  | "endpoints-through-arc-gateway"
  | "endpoints-beside-arc-gateway-images"
  | "endpoints-beside-arc-gateway-witness"
  | "ports-same-network"
  | "ports-cluster-ip-unknown"
  | "ports-proxy"
  | "hci-static-required"
  | "hci-dns-1-3"
  | "hci-gateway-in-prefix"
  | "hci-gateway-usable"
  | "hci-gateway-dns"
  | "hci-gateway-unknown"
  | "hci-dns-usable"
  | "hci-dns-public"
  | "hci-dns-azure"
  | "hci-dns-azure-only"
  | "hci-vlan"
  | "hci-prefix-overlap"
  | "hci-recommend-24"
  | "hci-immutable"
  | "hci-name"
  | "hci-vip-mandatory"
  | "hci-static-recommended"
  | "hci-pool-by-model"
  | "hci-vip-same-subnet"
  | "hci-node-pool-in-prefix"
  | "hci-pools-contiguous-disjoint"
  | "hci-pools-clear"
  | "hci-pool-size"
  | "hci-dhcp-scope"
  | "hci-dhcp-scope-gateway"
  | "hci-dhcp-scope-clear"
  | "hci-dhcp-scope-unknown"
  | "hci-counts-node"
  | "hci-update-extra"
  | "hci-counts-vip"
  | "hci-counts-vip-host"
  | "hci-host-vip"
  | "hci-max-count"
  | "hci-max-pods"
  | "hci-services-network"
  | "hci-same-port-conflict"
  | "hci-load-balancer-none"
  | "hci-api-server-ip"
  | "hci-pods"
  | "hci-physical-nodes"
  | "hci-failover-cluster-ip"
  | "hci-arc-resource-bridge"
  | "hci-cloudservicecidr"
  | "hci-cloudservicecidr-mask"
  | "hci-physical-nodes-unknown"
  | "hci-occupants-unknown"
  | "hci-docker-range"
  | "hci-agent-ports"
  | "hci-mac-address"
  | "hci-mac-pool"
  | "hci-ipv6-off"
  | "hci-with-arb"
  | "hci-port-22-logs"
  | "hci-port-6443-kubernetes-api"
  | "hci-port-45000-node-agent"
  | "hci-port-45001-node-agent-authentication"
  | "hci-port-46000-load-balancer-agent"
  | "hci-port-55000-cloud-agent"
  | "hci-port-65000-cloud-agent-authentication"
  | "hci-port-dns"
  | "hci-port-dhcp"
  | "hci-port-ntp"
  | "hci-port-outbound-443"
  | "hci-port-outbound-80"
  | "hci-endpoints"
  | "hci-ports-same-network"
  | "hci-ports-machines-unknown"
  | "hci-ports-cloud-service-unknown"
  | "hci-port-services"
  | "hci-port-operators"
  | "hci-port-proxy"
  | "hci-ports-proxy"
  | "vmw-retired"
  | "vmw-dhcp-only"
  | "vmw-no-proxy"
  | "vmw-scale"
  | "vmw-gateway-in-prefix"
  | "vmw-gateway-usable"
  | "vmw-gateway-unknown"
  | "vmw-dhcp-scope"
  | "vmw-dhcp-scope-control-plane"
  | "vmw-dhcp-scope-gateway"
  | "vmw-dhcp-scope-clear"
  | "vmw-pod-cidr"
  | "vmw-cp-required-outside-dhcp"
  | "vmw-cp-in-segment"
  | "vmw-cp-not-arb"
  | "vmw-counts"
  | "vmw-counts-control-plane"
  | "vmw-load-balancer"
  | "vmw-port-dns"
  | "vmw-port-dhcp"
  | "vmw-port-ntp"
  | "vmw-port-outbound-443"
  | "vmw-port-outbound-80"
  | "vmw-port-services"
  | "vmw-port-operators"
  | "vmw-endpoints"
  | "vmw-resource-bridge-endpoints"
  | "aks-forbidden"
  | "azure-vnet-forbidden"
  | "azure-vnet-ipv4"
  | "azure-vnet-overlap"
  | "azure-peering-overlap"
  | "azure-peers-overlap"
  | "aks-vnet-hybrid"
  | "aks-vnet-size"
  | "azure-network-name"
  | "azure-subnet-in-vnet"
  | "azure-subnet-overlap"
  | "azure-reserved-five"
  | "azure-subnet-by-name"
  | "aks-subnet-not-delegated"
  | "aks-subnet-capacity"
  | "aks-subnet-fixed"
  | "aks-network-contributor"
  | "aks-same-region-subscription"
  | "aks-external-traffic-policy"
  | "aks-source-of-nodes"
  | "aks-source-of-pods"
  | "aks-outbound-on-premises"
  | "aks-control-plane-managed"
  | "aks-svc-not-in-vnet"
  | "aks-svc-clear"
  | "aks-svc-private"
  | "aks-svc-size"
  | "aks-svc-size-limit"
  | "aks-svc-capacity"
  | "aks-svc-count"
  | "aks-svc-range"
  | "aks-svc-fixed"
  | "aks-dns-ip"
  | "aks-dns-ip-last"
  | "aks-range-none"
  | "aks-docker-bridge"
  | "aks-node-count"
  | "aks-cni-classic-formula"
  | "aks-internal-load-balancer"
  | "aks-private-endpoint"
  | "aks-maxpods"
  | "aks-maxpods-start"
  | "aks-maxpods-fixed"
  | "aks-nodepool-name"
  | "az-aks-validators"
  | "aks-overlay"
  | "aks-overlay-capacity"
  | "aks-overlay-nodes"
  | "aks-overlay-clear"
  | "aks-overlay-vnet"
  | "aks-overlay-update"
  | "aks-overlay-one-way"
  | "aks-pod-range-expanded"
  | "aks-prefix-added"
  | "aks-overlay-private"
  | "aks-overlay-names"
  | "aks-overlay-only"
  | "aks-pod-range"
  | "aks-pod-range-fixed"
  | "aks-podsubnet-dynamic"
  | "aks-podsubnet-static"
  | "aks-podsubnet-static-whole"
  | "aks-podsubnet-static-waste"
  | "aks-podsubnet-static-size"
  | "aks-podsubnet-static-version"
  | "aks-podsubnet-one-mode"
  | "aks-podsubnet-separate"
  | "aks-podsubnet-no-vms"
  | "aks-dual-stack"
  | "aks-dual-stack-clear"
  | "aks-dual-stack-model"
  | "aks-dual-stack-network"
  | "aks-dual-stack-subnet"
  | "aks-surge"
  | "aks-surge-zero"
  | "aks-unavailable-system"
  | "aks-surge-and-unavailable"
  | "aks-node-pool-instances"
  | "aks-system-pool-nodes"
  | "aks-system-pool-linux"
  | "aks-first-pool-system"
  | "aks-windows-pool-name"
  | "aks-overlay-upgrade"
  | "aks-subnet-upgrade"
  | "aks-podsubnet-full"
  | "aks-svc-unusable"
  | "aks-pod-unusable"
  | "aks-pod-platform-address"
  | "aks-svc-default"
  | "aks-pod-default"
  | "azure-subnet-ipv6-size"
  | "azure-subnet-use"
  | "aks-api-server-size"
  | "aks-api-server-count"
  | "aks-api-server-capacity"
  | "aks-api-server-delegated"
  | "aks-api-server-alone"
  | "aks-api-server-others"
  | "aks-load-balancer-subnet"
  | "azure-bastion-subnet"
  | "azure-firewall-subnet"
  | "azure-route-server-subnet"
  | "azure-gateway-subnet"
  | "azure-gateway-for-containers-subnet"
  | "azure-service-subnet"
  | "aks-nsg-node-cidr"
  | "aks-overlay-nsg"
  | "aks-podsubnet-nsg"
  | "aks-vnet-outbound"
  | "aks-api-server-nodes-nsg"
  | "aks-api-server-balancer-nsg"
  | "aks-api-server-pods-nsg"
  | "aks-private-link-nsg"
  | "aks-http-outbound"
  | "aks-tunnel-udp"
  | "aks-tunnel-tcp"
  | "aks-tunnel-ssh"
  | "aks-ntp"
  | "aks-monitor-tag"
  | "aks-load-balancer-probes"
  | "aks-port-services"
  | "aks-port-operators"
  | "endpoints-aks"
  | "endpoints-region-missing"
  | "endpoints-region-not-shipped"
  | "endpoints-region-alias"
  | "endpoints-oem-missing"
  | "endpoints-placeholder"
  | "endpoints-cloud-region"
  | "endpoints-unused"
  | "endpoints-comparison-time"
  | "endpoints-history"
  | "port-matrix-comparison-platform"
  | "port-matrix-comparison-gap"
  | "endpoints-list-age"
  | "arc-network-topology"
  | "arc-review-network-requirements"
  | "arc-modes"
  | "arc-log-analytics-endpoint"
  | "arc-key-vault-endpoint"
  | "arc-cluster-management"
  | "arc-outbound-only"
  | "arc-tls-inspection"
  | "arc-fully-connected"
  | "arc-network-requirements"
  | "arc-private-link-services"
  | "arc-dns-forwarder"
  | "arc-firewall-objects"
  | "arc-status-alerts"
  | "arc-30-days"
  | "arc-90-days"
  | "arc-dates-missing"
  | "arc-dates-order"
  | "arc-region-missing"
  | "arc-region-name"
  | "arc-region-cloud"
  | "arc-custom-locations"
  | "arc-websockets"
  | "arc-proxy-bypass"
  | "arc-private-link"
  | "arc-private-link-scope-region"
  | "arc-private-link-endpoint-region"
  | "arc-private-link-network-region"
  | "arc-private-link-connection"
  | "arc-private-link-public"
  | "arc-private-link-preview"
  | "arc-gateway-cloud"
  | "arc-gateway-private"
  | "arc-gateway-tls-inspection"
  | "arc-azurelocal-gateway-limit"
  | "arc-azure-local-endpoints"
  | "arc-private-link-azure-local"
  | "arc-connection-azure-local"
  | "arc-tls-inspection-azure-local"
  | "arc-status"
  | "arc-endpoints-azure-cloud"
  | "arc-endpoints-azure-us-government"
  | "arc-endpoints-azure-china-cloud"
  | "arc-endpoints-earlier"
  | "arc-endpoints-arc-gateway"
  | "arc-extension-endpoints"
  | "emit-has-errors"
  | "emit-plan-edited"
  | "emit-format-platform"
  | "emit-left-to-vendor"
  | "emit-name-form"
  | "emit-preview-version"
  | "emit-autoscaler-profile"
  | "emit-namespace"
  | "emit-file-per-cluster"
  | "emit-nothing"
  | "emit-argument"
  | "emit-batch-argument"
  | "emit-zone-addresses"
  | "emit-address"
  | "emit-port"
  | "emit-families"
  | "emit-service-tag"
  | "emit-machines"
  | "emit-endpoint-names"
  | "emit-endpoint-closed"
  | "emit-endpoint-form"
  | "emit-endpoint-pattern"
  | "emit-endpoint-placeholder"
  | "emit-endpoint-protocol"
  | "emit-names-only"
  | "emit-squid-domain"
  | "emit-internet-names"
  | "emit-azure-firewall-ipv6"
  | "emit-azure-firewall-source"
  | "emit-azure-firewall-names"
  | "emit-azure-firewall-dns"
  | "emit-azure-firewall-tag"
  | "emit-azure-firewall-size"
  | "emit-diagram-endpoints"
  | "emit-diagram-size"
  | "emit-picture-size"
  | "emit-nsg-rules"
  | "emit-nsg-addresses"
  | "emit-nsg-address-range"
  | "emit-nsg-networks"
  | "emit-nsg-icmpv6"
  | "import-size"
  | "import-kind-unknown"
  | "import-syntax"
  | "import-text-before-json"
  | "import-platforms-differ"
  | "import-value-cut-off"
  | "import-value-unreadable"
  | "import-conflict"
  | "import-list-partial"
  | "import-network-left-out"
  | "import-network-model-unsupported"
  | "import-addresses-clash"
  | "import-several-subnets"
  | "import-several-networks"
  | "import-host-bits"
  | "import-placeholder"
  | "import-expression"
  | "import-state"
  | "import-text-number"
  | "import-object-ignored"
  | "import-no-network-data"
  | "import-load-balancer-unassigned"
  | "import-unknown"
  | "import-default-read"
  | "import-by-name"
  | "import-loop"
  | "import-line-continued"
  | "import-counts-not-split"
  | "import-left-out"
  | "firewall-format"
  | "firewall-size"
  | "firewall-value"
  | "firewall-condition"
  | "firewall-chain"
  | "firewall-chain-unused"
  | "firewall-part-ignored"
  | "nsg-priority-range"
  | "nsg-priority-unique"
  | "nsg-end-once"
  | "nsg-default-rules"
  | "nsg-other-filters"
  | "nsg-virtual-network"
  | "nsg-platform-addresses"
  | "firewall-service-tag"
  | "azure-firewall-value"
  | "azure-firewall-not-filtering"
  | "azure-firewall-fqdn-tag"
  | "firewall-source-port"
  | "firewall-direction"
  | "firewall-flow-value"
  | "firewall-flow-blocked"
  | "firewall-flow-partly"
  | "firewall-flow-optional"
  | "firewall-flow-undecided"
  | "firewall-rule-shadowed"
  | "firewall-work";

/**
 * The subject of a rule: a platform, Arc-enabled Kubernetes, or `any` for rules about addresses and input.
 */
export type RuleSubject =
  | Platform
  | "arc-kubernetes"
  | "any";

/**
 * A format, spelled as in `--format` of the export commands.
 */
export type FormatId =
  | "az-cli"
  | "az-powershell"
  | "akshci-powershell"
  | "arm"
  | "bicep"
  | "terraform"
  | "metallb"
  | "markdown"
  | "svg"
  | "html"
  | "csv"
  | "mermaid"
  | "nsg-arm"
  | "nsg-az"
  | "azure-firewall-arm"
  | "azure-firewall-bicep"
  | "windows-firewall"
  | "nftables"
  | "iptables"
  | "squid"
  | "domain-list";

/**
 * What exists, as the request of an import, or as a request of a platform.
 */
export type ExistingRequest =
  | ImportedRequest
  | PlanRequest;
