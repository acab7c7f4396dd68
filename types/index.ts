/**
 * The public shapes, one type per title in schemas/.
 *
 * Generated from schemas/ by `npm run generate`. Edit the schemas, not this file.
 */

/**
 * Result of countAddresses: how many addresses a request needs, from which group, and which rule says so.
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
 * Addresses that are taken from one place: a pool of a network, a scope, a subnet.
 */
export interface AddressGroup {
  /**
   * Name of the pool or scope.
   */
  name: string;
  /**
   * Name of the network it is in.
   */
  network: string;
  /**
   * Addresses the group needs: the sum of its lines.
   */
  count: number;
  /**
   * Addresses that `spare` adds to the pools of the group, for growth. `count` and `total` are without them, `smallestPrefixLength` has room for them. Absent where there are none.
   */
  spare?: number;
  /**
   * The reasons, one a line.
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
   * Longest prefix length that holds the count, the spare, the network, broadcast and gateway address, the DNS servers and reservations inside the prefix, and on Windows Server the address the AKS host takes.
   */
  smallestPrefixLength: number;
}

/**
 * One reason for addresses.
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
   * Id of the rule that demands it.
   */
  rule: RuleId;
}

/**
 * Input of parseAddressPrefix; the bare text is accepted too.
 */
export interface AddressPrefixRequest {
  /**
   * The prefix to describe, with a length or a dotted mask.
   */
  addressPrefix: string;
}

/**
 * Everything that can be said of one prefix.
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
   * The address as given, host bits and all.
   */
  address: string;
  /**
   * 4 or 6: the version of IP.
   */
  family: Family;
  /**
   * Bits of the network part: 24 of 10.220.32.0/24.
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
   * First address a machine can have.
   */
  firstUsable: string;
  /**
   * Last address a machine can have.
   */
  lastUsable: string;
  /**
   * All addresses of the prefix: a number up to 9007199254740991, decimal text beyond.
   */
  addressCount: BigCount;
  /**
   * Addresses machines can have: a number up to 9007199254740991, decimal text beyond.
   */
  usableCount: BigCount;
  /**
   * What rules have to say, in document order.
   */
  findings: Finding[];
}

/**
 * 4 or 6: the version of IP.
 */
export type Family = 4 | 6;

/**
 * A number up to 9007199254740991, decimal text beyond.
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
   * The virtual network the nodes are in, and what it is connected to.
   */
  virtualNetwork: AzureVirtualNetwork;
  /**
   * The clusters in the virtual network.
   */
  clusters: AzureCniCluster[];
  /**
   * Networks that nodes and pods have to reach and that are neither peered nor on premises, such as a spoke behind the hub.
   */
  reachableNetworks?: ReachableNetwork[];
  /**
   * Addresses of the virtual network that must not be handed out.
   */
  reserved?: Reservation[];
  /**
   * Room for growth in the subnets that are planned; `node` counts, the others are for other platforms.
   */
  spare?: Spares;
  /**
   * Clusters and networks of `previous` that are deleted, by name. Their addresses are free again.
   */
  removed?: RemovedNames;
  /**
   * The day the plan is for, for rules with dates.
   */
  asOf?: string;
  /**
   * The plan that stands, as planNetwork returned it. Its addresses are kept.
   */
  previous?: PreviousPlan;
}

/**
 * The virtual network the nodes are in, and what it is connected to.
 */
export interface AzureVirtualNetwork {
  /**
   * Name of the virtual network.
   */
  name: string;
  /**
   * IPv4 prefixes, and IPv6 ones for dual-stack clusters; a subnet lies in one of them.
   */
  addressPrefixes: string[];
  /**
   * The subnets that exist.
   */
  subnets?: AzureSubnet[];
  /**
   * Virtual networks it is peered with.
   */
  peeredNetworks?: PeeredNetwork[];
  /**
   * Prefixes reached by VPN or ExpressRoute. 0.0.0.0/0 and ::/0 stand for a default route to there, not for addresses in use.
   */
  onPremisesPrefixes?: string[];
}

/**
 * A subnet that exists.
 */
export interface AzureSubnet {
  /**
   * Name of the subnet.
   */
  name: string;
  /**
   * Its IPv4 prefix, and the IPv6 one of a dual-stack subnet.
   */
  addressPrefixes: string[];
  /**
   * Services the subnet is delegated to.
   */
  delegations?: string[];
  /**
   * Addresses of the subnet that other things than the clusters of this request have: how many, or which.
   */
  usedAddresses?: UsedAddresses;
}

/**
 * Addresses of the subnet that other things than the clusters of this request have: how many, or which.
 */
export type UsedAddresses = number | Reservation[];

/**
 * A network that is peered with the virtual network, whose addresses must not be used again.
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
 * Where pods get their addresses: `node-subnet` from the subnet of their node, `overlay` from a range of the cluster's own, `pod-subnet` from a subnet of their own in batches, `pod-subnet-static-block` from such a subnet in blocks.
 */
export type AzureNetworkModel = "node-subnet" | "overlay" | "pod-subnet" | "pod-subnet-static-block";

/**
 * A node pool of a cluster in Azure.
 */
export interface AzureCniNodePool {
  /**
   * Name of the node pool: 1 to 12 lower-case letters and digits, a letter first.
   */
  name: string;
  /**
   * Nodes of the pool.
   */
  nodeCount: number;
  /**
   * Most nodes the autoscaler may reach; counted in place of nodeCount.
   */
  maxCount?: number;
  /**
   * Most pods per node; left out, 30 with node-subnet, 250 with overlay and 110 with a pod subnet.
   */
  maxPods?: number;
  /**
   * Nodes added during an upgrade, never more than the pool has. 0 needs maxUnavailable.
   *
   * @defaultValue `"10%"`
   */
  maxSurge?: Surge;
  /**
   * Nodes an upgrade takes out of service at once, in place of added ones: a count, or a percentage of the nodes. User node pools only.
   *
   * @defaultValue `0`
   */
  maxUnavailable?: Surge;
  /**
   * `System` for what runs the cluster itself, which needs Linux and at least one node; `User` for applications. Left out, the first node pool is `System` and the others are `User`.
   */
  mode?: NodePoolMode;
  /**
   * Operating system of the nodes. The name of a node pool with Windows has at most 6 characters.
   *
   * @defaultValue `"Linux"`
   */
  osType?: NodePoolOsType;
  /**
   * Name of the existing subnet its nodes are in; left out, one is planned for the cluster.
   */
  subnet?: string;
  /**
   * Name of the existing subnet its pods are in, with a network model that has one; left out, one is planned for the cluster.
   */
  podSubnet?: string;
}

/**
 * `System` for what runs the cluster itself, which needs Linux and at least one node; `User` for applications. Left out, the first node pool is `System` and the others are `User`.
 */
export type NodePoolMode = "System" | "User";

/**
 * Operating system of the nodes. The name of a node pool with Windows has at most 6 characters.
 *
 * @defaultValue `"Linux"`
 */
export type NodePoolOsType = "Linux" | "Windows";

/**
 * As ARM writes it, or as az does.
 */
export type IpFamily = "IPv4" | "IPv6" | "ipv4" | "ipv6";

/**
 * A cluster in Azure.
 */
export interface AzureCniCluster {
  /**
   * Name of the cluster, by which its addresses are kept.
   */
  name: string;
  /**
   * Name of the virtual network; there is only one, so it may be left out.
   */
  network?: string;
  /**
   * Where pods get their addresses: `node-subnet` from the subnet of their node, `overlay` from a range of the cluster's own, `pod-subnet` from a subnet of their own in batches, `pod-subnet-static-block` from such a subnet in blocks.
   */
  networkModel: AzureNetworkModel;
  /**
   * The node pools; the first one is created with the cluster.
   */
  nodePools: AzureCniNodePool[];
  /**
   * Accepted for the sake of one shape; Azure runs the control plane.
   */
  controlPlaneNodeCount?: number;
  /**
   * Accepted for the sake of one shape; Azure chooses it.
   */
  controlPlaneIp?: string;
  /**
   * Services of the cluster; each has an address of the service range.
   */
  services?: Services;
  /**
   * IPv4 alone, or IPv4 and IPv6 for a dual-stack cluster.
   *
   * @defaultValue `["IPv4"]`
   */
  ipFamilies?: IpFamily[];
  /**
   * Kubernetes service address range; left out, one is chosen that is clear of everything.
   */
  serviceCidr?: string;
  /**
   * The service ranges of a dual-stack cluster, one a family in the order of ipFamilies.
   */
  serviceCidrs?: string[];
  /**
   * Address of the DNS service; left out, one of the service range is chosen.
   */
  dnsServiceIp?: string;
  /**
   * Pod address range of an overlay cluster; left out, one is chosen that is clear of everything.
   */
  podCidr?: string;
  /**
   * The pod ranges of a dual-stack cluster, one a family in the order of ipFamilies.
   */
  podCidrs?: string[];
  /**
   * Address and prefix of a Docker bridge; AKS ignores it, since its nodes run containerd.
   */
  dockerBridgeAddress?: string;
  /**
   * Addresses of internal load balancers, taken from the subnet of the first node pool.
   *
   * @defaultValue `0`
   */
  internalLoadBalancers?: number;
  /**
   * Whether the API server has a private endpoint, which takes an address of the subnet of the first node pool.
   *
   * @defaultValue `false`
   */
  privateCluster?: boolean;
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
   * The networks the AKS Arc VMs are in.
   */
  logicalNetworks: LogicalNetwork[];
  /**
   * The clusters to be planned.
   */
  clusters: AzureLocalCluster[];
  /**
   * `explicit`: the plan names the control plane IP, outside the pool. `auto`: AKS Arc takes one from the pool.
   *
   * @defaultValue `"explicit"`
   */
  controlPlaneIpMode?: ControlPlaneIpMode;
  /**
   * Whether Azure Local is a multi-rack deployment: its logical networks have no gateway, and AKS Arc picks every control plane IP.
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
   * Azure region whose endpoints are listed, such as eastus.
   */
  region?: string;
  /**
   * The proxy of Azure Local, inherited by its clusters.
   */
  proxy?: Proxy;
  /**
   * Addresses that must not be handed out in any network.
   */
  reserved?: Reservation[];
  /**
   * Room for growth by kind of pool. Pools cannot be widened after deployment.
   */
  spare?: Spares;
  /**
   * Clusters and networks of `previous` that are deleted, by name. Their addresses are free again.
   */
  removed?: RemovedNames;
  /**
   * The day the plan is for, for rules with dates.
   */
  asOf?: string;
  /**
   * The plan that stands, as planNetwork returned it. Its addresses are kept.
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
   * VLAN id; 0 or left out is untagged.
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
   * VLAN id; 0 or left out is untagged.
   */
  vlan?: number;
  /**
   * Default gateway of the machines.
   */
  gateway?: string;
  /**
   * The block for Azure Local and its infrastructure: six addresses or more.
   */
  ipRange?: AddressBounds;
  /**
   * The same as one or two blocks; of two the first has one address.
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
   * Networks for storage traffic.
   */
  storageNetworks?: StorageNetwork[];
  /**
   * Static addresses of the Arc resource bridge, where they are known.
   */
  arcResourceBridge?: ArcResourceBridge;
}

/**
 * Static addresses of the Arc resource bridge, where they are known: the three that az arcappliance createconfig asks for.
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
 * A logical network of Azure Local. After creation nothing of it can be changed.
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
   * Required but on a multi-rack deployment, where none is given.
   */
  gateway?: string;
  /**
   * Required but on a multi-rack deployment.
   */
  dnsServers?: string[];
  /**
   * AKS Arc needs static logical networks.
   *
   * @defaultValue `"Static"`
   */
  ipAllocationMethod?: "Static";
  /**
   * Required but on a multi-rack deployment, where none is given.
   */
  vmSwitchName?: string;
  /**
   * VLAN id; 0 or left out is untagged.
   */
  vlan?: number;
  /**
   * First address of the pool of AKS Arc VMs; left out, one is chosen.
   */
  ipPoolStart?: string;
  /**
   * Last address of the pool of AKS Arc VMs.
   */
  ipPoolEnd?: string;
  /**
   * Addresses of this network that must not be handed out.
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
   * Most nodes the autoscaler may reach; counted in place of nodeCount.
   */
  maxCount?: number;
  /**
   * Pods per node; takes no address of the logical network.
   */
  maxPods?: number;
  /**
   * Accepted for the sake of one shape; AKS Arc upgrades one node per cluster at a time.
   */
  maxSurge?: Surge;
}

/**
 * A router the load balancer announces its addresses to.
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
   * The addresses it hands out; left out, a range is chosen.
   */
  addresses?: Reservation[];
  /**
   * How its addresses are announced: by ARP in the network, by BGP to routers, or both.
   *
   * @defaultValue `"ARP"`
   */
  advertiseMode?: AdvertiseMode;
  /**
   * Logical network the addresses are taken from; left out, the cluster's own.
   */
  network?: string;
  /**
   * The routers of the modes BGP and Both.
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
   * Name of the cluster, by which its addresses are kept.
   */
  name: string;
  /**
   * Name of its logical network; may be left out when there is only one.
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
   * How many load balancer addresses the services need: a count, or the services by port, of which the largest count over the ports is taken.
   */
  services?: Services;
  /**
   * Address of the API server, outside the IP pool; left out, one is chosen.
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
 * The proxy of Azure Local, inherited by its clusters.
 */
export interface Proxy {
  /**
   * URL of the proxy for HTTP.
   */
  http?: string;
  /**
   * URL of the proxy for HTTPS.
   */
  https?: string;
  /**
   * Names and addresses reached directly, as a list or as one text with commas.
   */
  noProxy?: NoProxy;
}

/**
 * Names and addresses reached directly, as a list or as one text with commas.
 */
export type NoProxy = string | string[];

/**
 * Addresses with a name that comes back in findings.
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
 * Addresses that must not be handed out: one address, first and last address joined by a hyphen, a prefix, or any of them with a name.
 */
export type Reservation = string | NamedRange;

/**
 * A network that nodes and pods have to reach, such as a spoke behind a hub or a data centre. Nothing of the cluster may have its addresses.
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
 * A contiguous range of addresses, both ends included.
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
 * A contiguous range nothing is planned in, and how many addresses it has.
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
 * `requested`: the input named it. `kept`: the previous plan had it. `selected`: chosen now.
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
   * The port the services listen on.
   */
  port: number;
  /**
   * How many services there are on this port; each needs an address of its own.
   */
  count: number;
}

/**
 * How many external addresses the services need: a count, or the services by port, of which the largest count over the ports is taken.
 */
export type Services = number | Service[];

/**
 * Nodes added while a node pool is upgraded: a count, or a percentage of its nodes, rounded up.
 */
export type Surge = number | string;

/**
 * Room for growth by kind of pool. Pools cannot be widened after deployment.
 */
export interface Spares {
  /**
   * Room for more nodes: a count, or a percentage of what is counted, rounded up.
   */
  node?: Spare;
  /**
   * Room in the VIP pools of AKS on Windows Server: a count, or a percentage of what is counted, rounded up.
   */
  vip?: Spare;
  /**
   * Room for more addresses in the load balancer ranges: a count, or a percentage of what is counted, rounded up.
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
   * Name of the network the addresses are in.
   */
  network: string;
  /**
   * The addresses.
   */
  ranges: AddressBounds[];
}

/**
 * The plan that stands, as planNetwork returned it. Its addresses are kept.
 */
export interface PreviousPlan {
  /**
   * The networks of that plan.
   */
  networks: {
    /**
     * Name of the network, by which it is found again.
     */
    name: string;
    /**
     * Its prefix.
     */
    addressPrefix?: string;
    /**
     * The pools that stand in it.
     */
    pools: {
      /**
       * Name of the pool.
       */
      name: string;
      /**
       * What the pool is for, as in a plan.
       */
      purpose: string;
      /**
       * Name of the cluster it is for, where it is for one.
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
   * What that plan held for clusters and networks it no longer named.
   */
  held?: HeldAddresses[];
  /**
   * The clusters of that plan.
   */
  clusters: {
    /**
     * Name of the cluster, by which it is found again.
     */
    name: string;
    /**
     * Name of the network it is in.
     */
    network?: string;
    /**
     * Its pod address range.
     */
    podCidr?: string;
    /**
     * Its pod address ranges, where it is dual-stack.
     */
    podCidrs?: string[];
    /**
     * Its service address range.
     */
    serviceCidr?: string;
    /**
     * Its service address ranges, where it is dual-stack.
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
       * What the subnet is for: `node-subnet` or `pod-subnet`.
       */
      purpose: string;
      /**
       * Prefix of the subnet.
       */
      addressPrefix: string;
    }[];
  }[];
  /**
   * What that plan was made from, for what can never be changed.
   */
  request?: {
    /**
     * The clusters as they were asked for.
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
         * Most pods per node, which stays as it is.
         */
        maxPods?: number;
      }[];
    }[];
  };
}

/**
 * Result of assessConnectivity: by when the cluster has to connect, what it has to reach, and what is advised.
 */
export interface ConnectivityAssessment {
  /**
   * `fully-connected`: the agents always reach Azure. `semi-connected`: they reach it now and then. `disconnected`: never, which Azure Arc does not support.
   */
  mode: ConnectivityMode;
  /**
   * Empty where `lastConnected` is not given.
   */
  deadlines: ConnectivityDeadline[];
  /**
   * The hosts the cluster has to reach in its cloud and region.
   */
  endpoints: Endpoint[];
  /**
   * The considerations and recommendations of the source document, in its order.
   */
  recommendations: ConnectivityRecommendation[];
  /**
   * What rules have to say, in document order.
   */
  findings: Finding[];
}

/**
 * The last day for the cluster to connect again.
 */
export interface ConnectivityDeadline {
  /**
   * `billing-export`: usage is handed over to Azure. `certificate-renewal`: the certificate of the cluster's identity is renewed.
   */
  name: ConnectivityDeadlineName;
  /**
   * The last day, YYYY-MM-DD.
   */
  date: string;
  /**
   * Whether `asOf` is after the date. Left out where `asOf` is not given.
   */
  overdue?: boolean;
}

/**
 * `billing-export`: usage is handed over to Azure. `certificate-renewal`: the certificate of the cluster's identity is renewed.
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
   * Whether the request meets the condition the recommendation is made for.
   */
  applies: boolean;
}

/**
 * Input of assessConnectivity: how an Arc-enabled Kubernetes cluster reaches Azure.
 */
export interface ConnectivityRequest {
  /**
   * The Azure cloud, as az calls it.
   *
   * @defaultValue `"AzureCloud"`
   */
  cloud?: AzureCloudName;
  /**
   * Azure region of the cluster's Arc resource, such as eastus; without it names of endpoints hold a wildcard.
   */
  region?: string;
  /**
   * `fully-connected`: the agents always reach Azure. `semi-connected`: they reach it now and then. `disconnected`: never, which Azure Arc does not support.
   */
  mode: ConnectivityMode;
  /**
   * The day the assessment is for.
   */
  asOf?: string;
  /**
   * The day the cluster was last connected to Azure.
   */
  lastConnected?: string;
  /**
   * Whether a firewall or proxy inspects the TLS of the traffic to the endpoints; false where they are exempt.
   *
   * @defaultValue `false`
   */
  tlsInspection?: boolean;
  /**
   * Whether the cluster reaches Azure Arc through an Azure Arc Private Link Scope.
   *
   * @defaultValue `false`
   */
  privateLink?: boolean;
  /**
   * Where the Azure Arc Private Link Scope and its private endpoint are.
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
   * Whether Azure Monitor collects from the cluster; left out, the extensions tell.
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
   * Whether outbound traffic passes a firewall.
   */
  firewall?: boolean;
  /**
   * The proxy outbound traffic of the agents goes through.
   */
  proxy?: OutboundProxy;
  /**
   * The range of the services inside the cluster, which must not go through the proxy.
   */
  serviceCidr?: string;
  /**
   * How the network of the cluster is connected to Azure for this traffic.
   */
  onPremisesConnection?: OnPremisesConnection;
}

/**
 * The Azure cloud, as az calls it.
 *
 * @defaultValue `"AzureCloud"`
 */
export type AzureCloudName = "AzureCloud" | "AzureUSGovernment" | "AzureChinaCloud";

/**
 * `fully-connected`: the agents always reach Azure. `semi-connected`: they reach it now and then. `disconnected`: never, which Azure Arc does not support.
 */
export type ConnectivityMode = "fully-connected" | "semi-connected" | "disconnected";

/**
 * How the network of the cluster is connected to Azure for this traffic.
 */
export type OnPremisesConnection = "expressroute" | "vpn" | "internet";

/**
 * Where the Azure Arc Private Link Scope and its private endpoint are.
 */
export interface PrivateLinkScope {
  /**
   * Azure region of the scope.
   */
  region?: string;
  /**
   * Azure region of the virtual network the private endpoint is in.
   */
  virtualNetworkRegion?: string;
  /**
   * Azure region of the private endpoint.
   */
  privateEndpointRegion?: string;
}

/**
 * The proxy outbound traffic of the agents goes through.
 */
export interface OutboundProxy {
  /**
   * What is given with --proxy-http.
   */
  http?: string;
  /**
   * What is given with --proxy-https.
   */
  https?: string;
  /**
   * What is given with --proxy-skip-range: names and addresses reached directly, as a list or as one text with commas.
   */
  noProxy?: ProxySkipRange;
}

/**
 * What is given with --proxy-skip-range: names and addresses reached directly, as a list or as one text with commas.
 */
export type ProxySkipRange = string | string[];

/**
 * Input of selectControlPlaneIps: the prefix, what stands in it, and the clusters that need an address.
 */
export interface ControlPlaneIpRequest {
  /**
   * Prefix of the network the addresses are selected in.
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
   * The IP pools of the network, out of which nodes get their addresses.
   */
  ipPools?: AddressBounds[];
  /**
   * What DHCP servers hand out.
   */
  dhcpScopes?: AddressBounds[];
  /**
   * What load balancers hand out.
   */
  loadBalancerRanges?: AddressBounds[];
  /**
   * Addresses that must not be handed out.
   */
  reserved?: Reservation[];
  /**
   * Which end of the free addresses to take from.
   *
   * @defaultValue `"lowest"`
   */
  prefer?: "lowest" | "highest";
  /**
   * Address by cluster name, kept where it still can be.
   */
  previous?: PreviousControlPlaneIps;
}

export type ControlPlaneIpCluster = string | NamedCluster;

/**
 * A cluster by its name, with what is known of its address.
 */
export interface NamedCluster {
  /**
   * Name of the cluster.
   */
  name: string;
  /**
   * The address the cluster is to have; left out, one is selected.
   */
  controlPlaneIp?: string;
}

/**
 * Address by cluster name, kept where it still can be.
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
   * Addresses that could still become a control plane IP.
   */
  remaining: number;
  /**
   * What was left out and why, by address.
   */
  excluded: ExcludedRange[];
  /**
   * What rules have to say, in document order.
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
   * `requested`: the input named it. `kept`: the previous plan had it. `selected`: chosen now.
   */
  origin: Origin;
}

/**
 * Addresses that were out of the question, and why.
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
   * What has the addresses.
   */
  reason: string;
}

/**
 * How the emitters treat what they are given.
 */
export interface EmitOptions {
  /**
   * Emit a plan or port matrix that has error findings, and say so at the top. Without it there is no rendering of one.
   *
   * @defaultValue `false`
   */
  allowErrors?: boolean;
}

/**
 * What a rule has to say about one place of the input.
 */
export interface Finding {
  /**
   * Id of the rule in the catalogue. Never changes.
   */
  rule: RuleId;
  /**
   * `error` stops the plan, `warning` and `info` travel with it.
   */
  severity: Severity;
  /**
   * RFC 6901 JSON Pointer into the caller's input.
   */
  path: string;
  /**
   * What is wrong, the value given and the value that would be right, for people. May change.
   */
  message: string;
  /**
   * The value found at the path.
   */
  received?: unknown;
  /**
   * Where the rule of a finding comes from.
   */
  source: FindingSource;
  /**
   * Changes to the input, each of which, applied alone, makes this finding go away.
   */
  repairs?: Repair[];
  /**
   * The pools and reservations that cannot all stand together.
   */
  conflict?: Conflict;
}

/**
 * Where the rule of a finding comes from.
 */
export interface FindingSource {
  /**
   * The document the rule comes from.
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
 * The pools and reservations that cannot all stand together.
 */
export interface Conflict {
  /**
   * Names of the pools.
   */
  pools: string[];
  /**
   * Names of the reservations, or their addresses where they have no name.
   */
  reservations: string[];
}

/**
 * `error` stops the plan, `warning` and `info` travel with it.
 */
export type Severity = "error" | "warning" | "info";

/**
 * `documented`: a document says so. `observed`: seen in the service, its change log or public reports. `inferred`: it follows from what documents say.
 */
export type Basis = "documented" | "observed" | "inferred";

/**
 * A change to the input that makes a finding go away.
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
   * What is done.
   */
  op: "add" | "remove" | "replace";
  /**
   * RFC 6901 JSON Pointer into the input.
   */
  path: string;
  /**
   * The value that is put there; left out where something is removed.
   */
  value?: unknown;
}

/**
 * Result of planFleet.
 */
export interface FleetPlan {
  /**
   * With its host bits cleared.
   */
  supernet?: string;
  /**
   * In the order of the request.
   */
  sites: PlannedSite[];
  /**
   * What of the supernet is in no block and in no prefix that a site names.
   */
  free?: FreeRange[];
  /**
   * What concerns the fleet as a whole, such as networks of different sites that overlap.
   */
  findings: Finding[];
}

/**
 * A site of a fleet, with its plan or the reason why it has none.
 */
export interface PlannedSite {
  /**
   * Name of the site.
   */
  name: string;
  /**
   * Left out where an error stops it. Its findings point into its own request.
   */
  plan?: NetworkPlan;
  /**
   * What there is to say about the site, with pointers into the fleet request.
   */
  findings: Finding[];
}

/**
 * Input of planFleet: many sites, each with its plan request.
 */
export interface FleetRequest {
  /**
   * The prefix out of which sites get the blocks they ask for.
   */
  supernet?: string;
  /**
   * The sites of the fleet.
   */
  sites: FleetSite[];
  /**
   * The fleet plan that stands, as planFleet returned it. Its blocks and addresses are kept, by the names of site and network.
   */
  previous?: PreviousFleetPlan;
}

/**
 * A site, and what is wanted there.
 */
export interface FleetSite {
  /**
   * What the site is known by, in later plans too.
   */
  name: string;
  /**
   * A plan request. An `addressPrefix` of the form "/24" asks for a block of that length out of the supernet, and `gateway` may then be left out: it is the first usable address of the block.
   */
  request: SiteRequest;
}

/**
 * A plan request. An `addressPrefix` of the form "/24" asks for a block of that length out of the supernet, and `gateway` may then be left out: it is the first usable address of the block.
 */
export type SiteRequest = PlanRequest | Record<string, unknown>;

/**
 * The fleet plan that stands, as planFleet returned it. Its blocks and addresses are kept, by the names of site and network.
 */
export interface PreviousFleetPlan {
  /**
   * The sites of the earlier plan.
   */
  sites: PreviousSite[];
}

/**
 * A site as an earlier plan of the fleet has it.
 */
export interface PreviousSite {
  /**
   * Name of the site.
   */
  name: string;
  /**
   * The plan of the site; left out where it had none.
   */
  plan?: PreviousPlan;
}

/**
 * A format of another tool that a plan or a port matrix can be written in. One of the rows of `formats`.
 */
export interface Format {
  /**
   * As `--format` names it. Formats of one input have different ids.
   */
  id: FormatId;
  /**
   * What is written, in a few words.
   */
  title: string;
  /**
   * The document that is written: `network-plan` by `plan export`, `port-matrix` by `port-matrix export`.
   */
  input: FormatInput;
  /**
   * The platforms whose plans or port matrices can be written in the format.
   */
  platforms: Platform[];
}

/**
 * The document that is written: `network-plan` by `plan export`, `port-matrix` by `port-matrix export`.
 */
export type FormatInput = "network-plan" | "port-matrix";

/**
 * Result of checkNetwork.
 */
export interface NetworkCheck {
  /**
   * False when a finding is an error.
   */
  ok: boolean;
  /**
   * What rules have to say, in document order.
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
   * The networks, with what stands in them.
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
   * The ports and endpoints that have to be open.
   */
  portMatrix: PortMatrix;
  /**
   * The input without `previous`.
   */
  request: PlanRequest;
  /**
   * What rules have to say, in document order.
   */
  findings: Finding[];
}

/**
 * What a pool is for.
 */
export type PoolPurpose = "node" | "vip" | "load-balancer" | "control-plane" | "node-subnet" | "pod-subnet";

/**
 * Addresses of a network that one purpose has.
 */
export interface PlannedPool {
  /**
   * Name of the pool.
   */
  name: string;
  /**
   * What a pool is for.
   */
  purpose: PoolPurpose;
  /**
   * Name of the cluster it is for, where it is for one.
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
   * The least list of prefixes that covers the pool.
   */
  addressPrefixes: string[];
  /**
   * `requested`: the input named it. `kept`: the previous plan had it. `selected`: chosen now.
   */
  origin: Origin;
}

/**
 * Addresses that no pool of this network can have, and what has them.
 */
export interface ReservedRange {
  /**
   * What has the addresses, as findings call it.
   */
  name: string;
  /**
   * `dhcp-scope`: handed out by a DHCP server. `subnet`: one of the virtual network that no node pool is in. `other-network`: a pool of another network that shares the address space.
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
 * `dhcp-scope`: handed out by a DHCP server. `subnet`: one of the virtual network that no node pool is in. `other-network`: a pool of another network that shares the address space.
 */
export type ReservedReason = "gateway" | "dns-server" | "dhcp-scope" | "subnet" | "other-network" | "reserved";

/**
 * A network with everything that has a place in it.
 */
export interface PlannedNetwork {
  /**
   * Name of the network.
   */
  name: string;
  /**
   * With its host bits cleared.
   */
  addressPrefix: string;
  /**
   * Where a network may have several: all of them, of which `addressPrefix` is the first.
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
   * VLAN id; 0 or left out is untagged.
   */
  vlan?: number;
  /**
   * The node pool first.
   */
  pools: PlannedPool[];
  /**
   * What stands in the network beside its pools, by address; ranges may overlap and reach beyond the prefix.
   */
  reserved?: ReservedRange[];
  /**
   * What nothing has.
   */
  free: FreeRange[];
  /**
   * Addresses that can be planned: those of the prefix without network and broadcast address, and all of a virtual network.
   */
  usableCount: number;
  /**
   * Usable addresses that are taken: by pools, gateway, DNS servers, reservations and networks that share the space.
   */
  usedCount: number;
}

/**
 * A cluster with the addresses it has.
 */
export interface PlannedCluster {
  /**
   * Name of the cluster.
   */
  name: string;
  /**
   * Name of the network it is in.
   */
  network: string;
  /**
   * Address of its API server.
   */
  controlPlaneIp?: string;
  /**
   * `requested`: the input named it. `kept`: the previous plan had it. `selected`: chosen now.
   */
  controlPlaneIpOrigin?: Origin;
  /**
   * What its load balancer hands out.
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
   * Of a dual-stack cluster: one a family, IPv4 first.
   */
  podCidrs?: string[];
  /**
   * Its service address range.
   */
  serviceCidr?: string;
  /**
   * Of a dual-stack cluster: one a family, IPv4 first.
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
   * What a pool is for.
   */
  purpose: PoolPurpose;
  /**
   * The prefix of the subnet.
   */
  addressPrefix: string;
}

/**
 * Result of findOverlaps: every two ranges that share addresses, and the addresses they share.
 */
export interface OverlapReport {
  /**
   * In the order of the ranges in the request.
   */
  overlaps: Overlap[];
  /**
   * What rules have to say, in document order.
   */
  findings: Finding[];
}

/**
 * Two ranges that share the addresses from `start` to `end`.
 */
export interface Overlap {
  /**
   * Name of the range that stands first in the request.
   */
  a: string;
  /**
   * Name of the other range.
   */
  b: string;
  /**
   * First address both have.
   */
  start: string;
  /**
   * Last address both have.
   */
  end: string;
  /**
   * `same`: both have the same addresses. `contains`: a has all of b and more. `within`: b has all of a and more. `partial`: each has addresses the other has not.
   */
  relation: OverlapRelation;
}

/**
 * `same`: both have the same addresses. `contains`: a has all of b and more. `within`: b has all of a and more. `partial`: each has addresses the other has not.
 */
export type OverlapRelation = "same" | "contains" | "within" | "partial";

/**
 * Input of findOverlaps: named ranges of addresses, IPv4 and IPv6 side by side.
 */
export interface OverlapRequest {
  /**
   * The ranges to be compared.
   */
  ranges: OverlapRange[];
}

/**
 * Addresses with the name they are reported under.
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
 * Input of comparePlans: a plan that stands, and the one that is to take its place.
 */
export interface PlanComparisonRequest {
  /**
   * The plan that stands, as planNetwork returned it.
   */
  before: NetworkPlan;
  /**
   * The plan that is wanted, as planNetwork returned it.
   */
  after: NetworkPlan;
}

/**
 * Result of comparePlans: what differs, and what of it can be changed where it stands.
 */
export interface PlanComparison {
  /**
   * The worst of the changes; none where there are no changes.
   */
  impact: ChangeImpact;
  /**
   * In the order of the plans: networks, clusters, port matrix, request.
   */
  changes: PlanChange[];
  /**
   * What rules have to say, in document order.
   */
  findings: Finding[];
}

/**
 * `none`: nothing that is deployed changes. `in-place`: what stands is changed, extended or taken away where it is. `rebuild`: what stands is removed and built anew.
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
   * Whether the thing comes, goes or becomes another.
   */
  kind: ChangeKind;
  /**
   * The value in the plan before. Left out where it is added.
   */
  before?: unknown;
  /**
   * The value in the plan after. Left out where it is removed.
   */
  after?: unknown;
  /**
   * `none`: nothing that is deployed changes. `in-place`: what stands is changed, extended or taken away where it is. `rebuild`: what stands is removed and built anew.
   */
  impact: ChangeImpact;
  /**
   * Id of the rule that decides the impact; every rebuild has one.
   */
  rule?: RuleId;
}

/**
 * Whether the thing comes, goes or becomes another.
 */
export type ChangeKind = "added" | "removed" | "changed";

/**
 * Input of planNetwork, checkNetwork and countAddresses: what is wanted, told apart by `platform`.
 */
export type PlanRequest = AzureLocalRequest | WindowsServerRequest | VmwareRequest | AzureCniRequest;

/**
 * The system the network is for.
 */
export type Platform = "azure-local" | "windows-server" | "vmware" | "azure-cni";

/**
 * Input of startingRequest: the platform that the request is for.
 */
export interface PlatformChoice {
  /**
   * The system the network is for.
   */
  platform: Platform;
}

/**
 * Input of carvePools: the prefix, what is taken in it, and the pools wanted, in order.
 */
export interface PoolCarvingRequest {
  /**
   * The prefix the pools are carved out of.
   */
  addressPrefix: string;
  /**
   * Addresses that must not be handed out.
   */
  reserved?: Reservation[];
  /**
   * The pools, in the order in which they choose.
   */
  pools: PoolRequest[];
  /**
   * An earlier result, or its `pools`: pools of the same name keep their start.
   */
  previous?: PreviousCarving | PreviousPool[];
}

/**
 * An earlier carving, whose pools keep their start.
 */
export interface PreviousCarving {
  /**
   * The pools of the earlier carving.
   */
  pools: PreviousPool[];
}

/**
 * A pool of `size` addresses anywhere, a block of `prefixLength` on its own boundary, or a fixed range from `start` to `end`.
 */
export interface PoolRequest {
  /**
   * Name of the pool, by which it is kept.
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
 * A pool as an earlier carving has it.
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
   * What is left, without network and broadcast address.
   */
  free: FreeRange[];
  /**
   * What rules have to say, in document order.
   */
  findings: Finding[];
}

/**
 * A pool with its place.
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
   * The least list of prefixes that covers the pool.
   */
  addressPrefixes: string[];
}

/**
 * Input of generatePortMatrix: a plan request, of which the prefixes and addresses given are used.
 */
export type PortMatrixRequest = PlanRequest;

/**
 * Result of generatePortMatrix: what has to be opened, between which addresses, and towards which endpoints.
 */
export interface PortMatrix {
  /**
   * The platform of the request.
   */
  platform: Platform;
  /**
   * The ports to open, a row each.
   */
  rules: PortRule[];
  /**
   * The hosts to reach.
   */
  endpoints: Endpoint[];
  /**
   * What rules have to say, in document order.
   */
  findings: Finding[];
}

/**
 * `Any`: every protocol, as a network security group writes `*`.
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
   * The prefixes and addresses of the zone, as far as the request names them: addresses, ranges, prefixes or service tags.
   */
  addresses: string[];
}

/**
 * A port that has to be open from one zone to another.
 */
export interface PortRule {
  /**
   * Id of the row, which stays.
   */
  id: string;
  /**
   * What the port is for.
   */
  purpose: string;
  /**
   * `Any`: every protocol, as a network security group writes `*`.
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
   * Where the traffic goes, and the port is.
   */
  destination: PortZone;
  /**
   * `false` where it is needed only for what its purpose names.
   */
  required: boolean;
  /**
   * Id of the rule the row comes from.
   */
  rule: RuleId;
}

/**
 * A host that has to be reachable.
 */
export interface Endpoint {
  /**
   * Host name; a leading `*.` stands for every name below it.
   */
  fqdn: string;
  /**
   * `Any`: every protocol, as a network security group writes `*`.
   */
  protocol: Protocol;
  /**
   * The port of the host.
   */
  port: number;
  /**
   * What the host is for.
   */
  purpose: string;
  /**
   * `false` where it is needed only for what its purpose names.
   */
  required: boolean;
  /**
   * Id of the rule that lists it.
   */
  rule: RuleId;
}

/**
 * Result of the emitters: a plan or a port matrix in the format of another tool, as one or more files.
 */
export interface Rendering {
  /**
   * As `--format` of the export commands names it.
   */
  format: FormatId;
  /**
   * The main document first.
   */
  files: RenderedFile[];
  /**
   * What the format cannot express, and what the plan has no answer to; paths point into what was emitted.
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
   * Text with line feeds and one at its end.
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
   * The platforms the rule speaks of; `any` for rules about addresses and input.
   */
  platforms: RuleSubject[];
  /**
   * `error` stops the plan, `warning` and `info` travel with it.
   */
  severity: Severity;
  /**
   * What the rule demands or tells, in one sentence.
   */
  statement: string;
  /**
   * The document a rule comes from.
   */
  source: RuleSource;
  /**
   * `documented`: a document says so. `observed`: seen in the service, its change log or public reports. `inferred`: it follows from what documents say.
   */
  basis: Basis;
  /**
   * `input`: the request shows it. `run-time`: only the running system does. `counting`: it is a row of the address count or the port matrix, or decides what a change takes, and is cited there.
   */
  decidedBy: DecidedBy;
  /**
   * The numbers, ranges and patterns of the rule, as the checks use them.
   */
  values?: Record<string, unknown>;
  /**
   * Where documents disagree about what the rule says. Left out where they do not.
   */
  contradictions?: Contradiction[];
}

/**
 * The document a rule comes from.
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
 * `input`: the request shows it. `run-time`: only the running system does. `counting`: it is a row of the address count or the port matrix, or decides what a change takes, and is cited there.
 */
export type DecidedBy = "input" | "run-time" | "counting";

/**
 * Where documents, or two places of one, disagree, and what is done about it.
 */
export interface Contradiction {
  /**
   * Id of the contradiction. Never changes.
   */
  id: string;
  /**
   * What it is about, as a heading.
   */
  subject: string;
  /**
   * What each place says.
   */
  claims: ContradictionClaim[];
  /**
   * What is done here, and why.
   */
  handling: string;
  /**
   * Ids of the rules concerned.
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
   * The document a rule comes from.
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
   * The VMware logical network segments the VMs of the clusters are in.
   */
  segments: Segment[];
  /**
   * The clusters to be planned.
   */
  clusters: VmwareCluster[];
  /**
   * Not supported on this platform.
   */
  proxy?: Proxy;
  /**
   * Addresses that must not be handed out in any segment.
   */
  reserved?: Reservation[];
  /**
   * Room for growth by kind of pool.
   */
  spare?: Spares;
  /**
   * Clusters and networks of `previous` that are deleted, by name. Their addresses are free again.
   */
  removed?: RemovedNames;
  /**
   * The day the plan is for, for rules with dates.
   */
  asOf?: string;
  /**
   * The plan that stands, as planNetwork returned it. Its addresses are kept.
   */
  previous?: PreviousPlan;
}

/**
 * A VMware logical network segment with a DHCP server.
 */
export interface Segment {
  /**
   * Name of the segment, by which its pools are kept.
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
   * What the DHCP server hands out in this segment.
   */
  dhcpScope: AddressBounds;
  /**
   * Addresses of this segment that must not be handed out.
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
   * Most nodes the pool may reach; counted in place of nodeCount.
   */
  maxCount?: number;
  /**
   * Pods per node; takes no address of the segment.
   */
  maxPods?: number;
  /**
   * Accepted for the sake of one shape; no documented number rests on it.
   */
  maxSurge?: Surge;
}

/**
 * A cluster on VMware.
 */
export interface VmwareCluster {
  /**
   * Name of the cluster, by which its addresses are kept.
   */
  name: string;
  /**
   * Name of its segment; may be left out when there is only one.
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
   * How many load balancer addresses the services need: a count, or the services by port, of which the largest count over the ports is taken.
   */
  services?: Services;
  /**
   * Outside the DHCP scope; left out, one is chosen.
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
   * Name of the virtual network the AKS host is in; left out, the first.
   */
  hostNetwork?: string;
  /**
   * The machines and the subnet they are in.
   */
  physicalNodes?: PhysicalNodes;
  /**
   * Address of the cloud agent service with the mask of its subnet, such as 10.11.23.45/16. The address is meant and not the network, so host bits are right here.
   */
  cloudServiceCidr?: string;
  /**
   * `haproxy`: each workload cluster has a load balancer VM. `none`: it has none.
   *
   * @defaultValue `"haproxy"`
   */
  loadBalancer?: WindowsServerLoadBalancer;
  /**
   * The ports of the agents, where they are not the vendor's own.
   */
  ports?: AgentPorts;
  /**
   * Services of all clusters that share a VIP pool: the one of the network the clusters are in. Services of one cluster can stand there instead.
   */
  services?: Services;
  /**
   * The workload clusters; the AKS host is not among them.
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
   * Addresses that must not be handed out in any network.
   */
  reserved?: Reservation[];
  /**
   * Room for growth by kind of pool. Pools cannot be widened after deployment.
   */
  spare?: Spares;
  /**
   * Clusters and networks of `previous` that are deleted, by name. Their addresses are free again.
   */
  removed?: RemovedNames;
  /**
   * The day the plan is for, for rules with dates.
   */
  asOf?: string;
  /**
   * The plan that stands, as planNetwork returned it. Its addresses are kept.
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
 * A virtual network of AksHci. Once the AKS host or a workload cluster is deployed nothing of it can be changed.
 */
export interface WindowsServerVirtualNetwork {
  /**
   * Name of the virtual network, by which its pools are kept.
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
   * VLAN id; 0 or left out is untagged.
   */
  vlanId?: number;
  /**
   * `Static`: nodes take addresses of a pool. `Dynamic`: a DHCP server hands them out.
   */
  ipAllocationMethod: WindowsServerIpAllocationMethod;
  /**
   * With Dynamic, what the DHCP server hands out in this network.
   */
  dhcpScope?: AddressBounds;
  /**
   * With Static, first address of the pool of node VMs; left out, one is chosen.
   */
  k8sNodeIpPoolStart?: string;
  /**
   * With Static, last address of the pool of node VMs.
   */
  k8sNodeIpPoolEnd?: string;
  /**
   * First address of the pool of API servers and services; left out, one is chosen.
   */
  vipPoolStart?: string;
  /**
   * Last address of the pool of API servers and services.
   */
  vipPoolEnd?: string;
  /**
   * Addresses of this network that must not be handed out.
   */
  reserved?: Reservation[];
}

/**
 * `Static`: nodes take addresses of a pool. `Dynamic`: a DHCP server hands them out.
 */
export type WindowsServerIpAllocationMethod = "Static" | "Dynamic";

/**
 * The machines of the Windows Server or Azure Stack HCI cluster and the subnet they are in.
 */
export interface PhysicalNodes {
  /**
   * Prefix of the machines' network.
   */
  addressPrefix: string;
  /**
   * With Static the cloud agent service needs an address of its own in cloudServiceCidr.
   */
  ipAllocationMethod: "Static" | "Dynamic";
  /**
   * Addresses of the machines.
   */
  nodeIps?: string[];
}

/**
 * Ports the agents listen on where they are not the vendor's own.
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
   * Most nodes the autoscaler may reach; counted in place of nodeCount.
   */
  maxCount?: number;
  /**
   * Pods per node; takes no address of the virtual network.
   *
   * @defaultValue `110`
   */
  maxPods?: number;
  /**
   * Accepted for the sake of one shape; updates take the addresses of the vendor's table.
   */
  maxSurge?: Surge;
}

/**
 * A cluster on Windows Server.
 */
export interface WindowsServerCluster {
  /**
   * Name of the cluster, by which its addresses are kept.
   */
  name: string;
  /**
   * Name of its virtual network; may be left out when there is only one.
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
   * Services of this cluster alone, besides those that are given for all.
   */
  services?: Services;
  /**
   * Accepted for the sake of one shape; the API server takes an address of the VIP pool, and which cannot be said.
   */
  controlPlaneIp?: string;
  /**
   * Accepted for the sake of one shape; the pod range cannot be set.
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
  | "name-unique"
  | "network-unknown"
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
  | "multi-rack-fixed"
  | "vmw-segment-fixed"
  | "aks-network-model-fixed"
  | "aks-os-type-fixed"
  | "aks-private-fixed"
  | "aks-virtual-network-fixed"
  | "fleet-no-supernet"
  | "fleet-block-does-not-fit"
  | "fleet-block-changed"
  | "fleet-order-changed"
  | "fleet-block-outside"
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
  | "port-outbound-443"
  | "port-outbound-80"
  | "port-outbound-8084"
  | "port-outbound-logical-network"
  | "port-proxy"
  | "endpoints-eastus"
  | "endpoints-through-arc-gateway"
  | "endpoints-beside-arc-gateway-images"
  | "endpoints-beside-arc-gateway-witness"
  | "ports-same-network"
  | "ports-cluster-ip-unknown"
  | "ports-proxy"
  | "endpoints-region-missing"
  | "endpoints-region-not-shipped"
  | "endpoints-placeholder"
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
  | "vmw-endpoints"
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
  | "aks-nsg-node-cidr"
  | "aks-overlay-nsg"
  | "aks-podsubnet-nsg"
  | "aks-vnet-outbound"
  | "aks-private-link-nsg"
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
  | "emit-diagram-endpoints"
  | "emit-diagram-size"
  | "emit-nsg-rules"
  | "emit-nsg-addresses"
  | "emit-nsg-address-range"
  | "emit-nsg-icmpv6";

/**
 * What a rule speaks of: a platform that is planned, Arc-enabled Kubernetes, or `any` for rules about addresses and input.
 */
export type RuleSubject =
  | "azure-local"
  | "windows-server"
  | "vmware"
  | "azure-cni"
  | "arc-kubernetes"
  | "any";

/**
 * A format as `--format` of the export commands names it.
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
  | "csv"
  | "mermaid"
  | "nsg-arm"
  | "nsg-az"
  | "windows-firewall"
  | "nftables";
