import * as documents from "./documents.js";
import { azureResolver, publicResolvers } from "./public-resolvers.js";
import { ruleRows } from "./rule-rows.js";

const error = { platforms: ["windows-server"], severity: "error", basis: "documented", decidedBy: "input" } as const;
const warning = { ...error, severity: "warning" } as const;
const info = { ...error, severity: "info" } as const;
const runTime = { ...info, decidedBy: "run-time" } as const;
const counting = { ...info, decidedBy: "counting" } as const;

/** Rules of AKS on Windows Server and Azure Stack HCI (AksHci): virtual networks, their pools, the cloud agent, names. */
export const windowsServerRules = /* @__PURE__ */ ruleRows({
  // ── virtual network ──────────────────────────────────────────────────────────────────────────────────────────────
  "hci-static-required": {
    ...error,
    statement: "A virtual network with static IP networking must have a prefix, a gateway and DNS servers in addition to its pools.",
    source: documents.nodeNetworking,
    section: "Virtual network with static IP networking (recommended)",
  },
  "hci-dns-1-3": {
    ...error,
    statement: "A virtual network has one to three DNS servers.",
    source: documents.nodeNetworking,
    section: "Virtual network with static IP networking (recommended)",
    values: { minimum: 1, maximum: 3 },
  },
  "hci-gateway-in-prefix": {
    ...error,
    statement: "The gateway is the default gateway of the subnet, so it must lie inside the prefix.",
    source: documents.networkSettingCommand,
    section: "-gateway",
    basis: "inferred",
  },
  "hci-gateway-usable": {
    ...error,
    statement: "The gateway must be a usable address of its prefix, not the network or broadcast address.",
    source: documents.networkSettingCommand,
    section: "-gateway",
    basis: "inferred",
  },
  "hci-gateway-dns": {
    ...warning,
    statement: "The gateway should not be a DNS server, unless the router serves DNS.",
    source: documents.networkSettingCommand,
    section: "-gateway",
    basis: "inferred",
  },
  "hci-gateway-unknown": {
    ...warning,
    statement: "Without the gateway of a subnet with DHCP, the plan may choose a VIP pool that contains it.",
    source: documents.nodeNetworking,
    section: "Virtual network with DHCP networking",
    basis: "inferred",
  },
  "hci-dns-usable": {
    ...warning,
    statement:
      "Each DNS server must be named once and have an address that a host can have. Inside the prefix it must be a usable address.",
    source: documents.networkSettingCommand,
    section: "-dnsServers",
    basis: "inferred",
  },
  "hci-dns-public": {
    ...warning,
    statement:
      "The DNS servers of a virtual network must know the names of the cloud agent and the domain. A public resolver does not know them.",
    source: documents.nodeNetworking,
    section: "Virtual network with static IP networking (recommended)",
    basis: "inferred",
    values: { resolvers: publicResolvers },
  },
  "hci-dns-azure": {
    ...warning,
    statement: "Azure answers DNS at 168.63.129.16 only for machines in Azure, so an on-premises network should not list it.",
    source: documents.nodeNetworking,
    section: "Virtual network with static IP networking (recommended)",
    basis: "inferred",
    values: { resolver: azureResolver },
  },
  "hci-dns-azure-only": {
    ...error,
    statement: "A virtual network needs a DNS server that answers on premises. 168.63.129.16 does not.",
    source: documents.nodeNetworking,
    section: "Virtual network with static IP networking (recommended)",
    basis: "inferred",
  },
  "hci-vlan": {
    ...error,
    statement: "A VLAN id is 0 for untagged or 1 to 4094. If it is omitted, the virtual network is untagged.",
    source: documents.nodeNetworking,
    section: "Virtual network with static IP networking (recommended)",
    basis: "inferred",
    values: { untagged: 0, minimum: 0, maximum: 4094 },
  },
  "hci-prefix-overlap": {
    ...warning,
    statement:
      "Virtual networks on different VLANs and the subnet of the machines must have prefixes that do not overlap, because all subnets are routed to each other.",
    source: documents.windowsServerRequirements,
    section: "Network requirements",
    basis: "inferred",
  },
  "hci-recommend-24": {
    ...info,
    statement: "The vendor recommends at least 256 addresses, a /24, for a deployment. Its own example has a /26.",
    source: documents.nodeNetworking,
    section: "Minimum IP address reservation",
    values: { prefixLength: 24 },
  },
  "hci-immutable": {
    ...error,
    statement:
      "Nothing of a virtual network can be changed after the AKS host or a workload cluster is deployed. To outgrow it, add another network or reinstall.",
    source: documents.nodeNetworking,
    section: "Virtual network with static IP networking (recommended)",
  },
  "hci-name": {
    ...warning,
    statement: "The name of a virtual network has lowercase letters and digits only, and the name of a cluster has no hyphen.",
    source: documents.networkSettingCommand,
    section: "-name; New-AksHciCluster, -name",
    values: { virtualNetwork: "^[a-z0-9]+$", cluster: "^[^-]*$" },
  },
  // ── pools ────────────────────────────────────────────────────────────────────────────────────────────────────────
  "hci-vip-mandatory": {
    ...info,
    statement: "A VIP pool is mandatory in both models and a node pool in the static model, so the plan always has them.",
    source: documents.nodeNetworking,
    section: "Compare network models",
  },
  "hci-static-recommended": {
    ...info,
    statement:
      "Static IP networking is recommended: it guarantees long-lived addresses, and DHCP does not. A DHCP scope can be enlarged later, and a node pool cannot.",
    source: documents.nodeNetworking,
    section: "Compare network models",
  },
  "hci-pool-by-model": {
    ...error,
    statement: "A static network has a node pool and no DHCP scope. A dynamic network has no node pool.",
    source: documents.nodeNetworking,
    section: "Compare network models",
  },
  "hci-vip-same-subnet": {
    ...error,
    statement: "The VIP pool must lie in the subnet of the nodes. In the dynamic model it must lie outside the DHCP scope.",
    source: documents.nodeNetworking,
    section: "Virtual IP pool",
  },
  "hci-node-pool-in-prefix": {
    ...error,
    statement: "A node pool needs both start and end, in this order and inside the prefix.",
    source: documents.networkSettingCommand,
    section: "-k8sNodeIpPoolStart",
  },
  "hci-pools-contiguous-disjoint": {
    ...error,
    statement: "Each node pool and each VIP pool is one continuous range, and no two of them may overlap.",
    source: documents.nodeNetworking,
    section: "Virtual network with static IP networking (recommended)",
    basis: "inferred",
  },
  "hci-pools-clear": {
    ...error,
    statement:
      "Node pools and VIP pools must not contain addresses in use: network and broadcast address, gateway, DNS servers, reservations and the machines.",
    source: documents.nodeNetworking,
    section: "Virtual IP pool",
    basis: "inferred",
  },
  "hci-pool-size": {
    ...error,
    statement: "A given node pool or VIP pool must have as many addresses as the vendor's table requires.",
    source: documents.nodeNetworking,
    section: "Minimum IP address reservation",
  },
  "hci-dhcp-scope": {
    ...error,
    statement:
      "A DHCP scope must lie inside the prefix, with its start before its end. It needs an address for every node VM, every load balancer VM and every VM that an update adds.",
    source: documents.nodeNetworking,
    section: "Split reserved IP addresses based on a DHCP network model",
    basis: "inferred",
  },
  "hci-dhcp-scope-gateway": {
    ...error,
    statement: "The gateway must lie outside the DHCP scope. Otherwise the server leases its address to a node.",
    source: documents.nodeNetworking,
    section: "Virtual network with DHCP networking",
    basis: "inferred",
  },
  "hci-dhcp-scope-clear": {
    ...warning,
    statement: "A DHCP scope must not contain DNS servers, reservations or the machines, unless the DHCP server excludes them.",
    source: documents.nodeNetworking,
    section: "Virtual network with DHCP networking",
    basis: "inferred",
  },
  "hci-dhcp-scope-unknown": {
    ...warning,
    statement:
      "Without the DHCP scope, the plan cannot keep the VIP pool out of it. The network administrator has to exclude the VIP pool on the server.",
    source: documents.nodeNetworking,
    section: "Virtual IP pool",
  },
  // ── counting ─────────────────────────────────────────────────────────────────────────────────────────────────────
  "hci-counts-node": {
    ...counting,
    statement:
      "The AKS host takes one node address for its control plane. A workload cluster takes one per control plane node, one per worker node and one for its HAProxy load balancer VM, if it has one.",
    source: documents.nodeNetworking,
    section: "Minimum IP address reservation",
    values: { hostControlPlane: 1, perNode: 1, perLoadBalancer: 1 },
  },
  "hci-update-extra": {
    ...counting,
    statement:
      "Updates take two node addresses of the AKS host and five of each workload cluster. The prose says one to three; the table is used.",
    source: documents.nodeNetworking,
    section: "Minimum IP address reservation",
    values: { host: 2, perCluster: 5 },
  },
  "hci-counts-vip": {
    ...counting,
    statement:
      "The VIP pool needs an address for the API server of each workload cluster and one for each service. Services on different ports can share an address.",
    source: documents.nodeNetworking,
    section: "Minimum IP address reservation",
    values: { perApiServer: 1 },
  },
  "hci-counts-vip-host": {
    ...counting,
    statement:
      "A VIP pool is also mandatory for the AKS host. If no cluster shares it, it has one address, for the API server of the host.",
    source: documents.nodeNetworking,
    section: "Virtual IP pool",
    basis: "inferred",
    values: { perApiServer: 1 },
  },
  "hci-host-vip": {
    ...warning,
    statement: "The VIP pool of the host's network needs an address for the API server of the AKS host, which takes the first one.",
    source: documents.aksArcIssues,
    section: "110",
    basis: "observed",
    values: { addresses: 1 },
  },
  "hci-max-count": {
    ...error,
    statement: "The maximum node count of the autoscaler must not be lower than the node count of the pool.",
    source: documents.hciClusterCommand,
    section: "-enableAutoScaler",
    basis: "inferred",
  },
  "hci-max-pods": {
    ...error,
    statement: "The pods per node must be more than 50; the default is 110.",
    source: documents.hciClusterCommand,
    section: "-nodeMaxPodCount",
    values: { minimum: 51, standard: 110 },
  },
  // ── services ─────────────────────────────────────────────────────────────────────────────────────────────────────
  "hci-services-network": {
    ...warning,
    statement:
      "Services for all clusters take addresses of one VIP pool. If the clusters are in several networks, give the services per cluster.",
    source: documents.nodeNetworking,
    section: "Virtual IP pool",
    basis: "inferred",
  },
  "hci-same-port-conflict": {
    ...warning,
    statement: "Clusters that share a virtual network and serve different ports may get the same service address twice.",
    source: documents.containerNetworking,
    section: "Kubernetes services",
  },
  "hci-load-balancer-none": {
    ...info,
    statement:
      'With load balancer "none" there is no load balancer VM, and services cannot be reached until a load balancer is configured.',
    source: documents.loadBalancerCommand,
    section: "Description",
    values: { none: "none" },
  },
  "hci-api-server-ip": {
    ...warning,
    statement: "The API server of a cluster takes an address of the VIP pool, and you cannot choose which one.",
    source: documents.nodeNetworking,
    section: "Virtual IP pool",
    basis: "inferred",
  },
  "hci-pods": {
    ...warning,
    statement:
      "Pods have addresses from 10.244.0.0/16 and services from 10.96.0.0/12, in an overlay. Neither can be changed, so other networks should not overlap them.",
    source: documents.hostConfigCommand,
    section: "To deploy with a proxy server",
    basis: "inferred",
    values: { podCidr: "10.244.0.0/16", serviceCidr: "10.96.0.0/12" },
  },
  // ── the machines and the cloud agent ─────────────────────────────────────────────────────────────────────────────
  "hci-physical-nodes": {
    ...error,
    statement: "Each machine must have a usable address of its own in the subnet of the machines.",
    source: documents.nodeNetworking,
    section: "Microsoft On-premises Cloud service",
    basis: "inferred",
  },
  "hci-failover-cluster-ip": {
    ...error,
    statement: "The failover cluster has an address of its own in the subnet of the machines. It is not that of the cloud agent service.",
    source: documents.nodeNetworking,
    section: "Microsoft On-premises Cloud service",
    basis: "inferred",
  },
  "hci-arc-resource-bridge": {
    ...error,
    statement:
      "An Arc resource bridge needs three static addresses in one subnet, outside the pools of AKS: a control plane IP, and a pool of at least two for its VM.",
    source: documents.arcResourceBridge,
    section: "Static IP configuration",
    values: { poolSize: 2 },
  },
  "hci-cloudservicecidr": {
    ...error,
    statement:
      "If the machines have static addresses, the cloud agent service needs one too: in the subnet of the machines, outside node pools and VIP pools, used by nothing else and written with its mask.",
    source: documents.nodeNetworking,
    section: "Microsoft On-premises Cloud service",
  },
  "hci-cloudservicecidr-mask": {
    ...warning,
    statement:
      "The mask of the cloud agent address must be the mask of the machines' subnet, and that subnet must have room for the machines.",
    source: documents.nodeNetworking,
    section: "Microsoft On-premises Cloud service",
    basis: "inferred",
    // the cloud service, a machine and a gateway; a /30 has room for only two of them
    values: { longestPrefixLength: 29 },
  },
  "hci-physical-nodes-unknown": {
    ...info,
    statement: "The cloud agent service needs an address if the machines have static addresses.",
    source: documents.nodeNetworking,
    section: "Microsoft On-premises Cloud service",
  },
  "hci-occupants-unknown": {
    ...warning,
    statement: "A virtual network in the subnet of the machines must not use their static addresses, so the request must name them.",
    source: documents.nodeNetworking,
    section: "Microsoft On-premises Cloud service",
    basis: "inferred",
  },
  "hci-docker-range": {
    ...info,
    statement: "Worker nodes use 172.17.0.0/16 for the Docker bridge, so they cannot reach other machines with these addresses.",
    source: documents.aksArcIssues,
    section: "113",
    basis: "observed",
    values: { prefix: "172.17.0.0/16" },
  },
  "hci-agent-ports": {
    ...error,
    statement:
      "The node agent, the cloud agent and their two authentication services must listen on different ports, because one machine may run all of them.",
    source: documents.hostConfigCommand,
    section: "-nodeAgentPort, -nodeAgentAuthorizerPort, -cloudAgentPort, -cloudAgentAuthorizerPort",
    basis: "inferred",
    values: { standard: { nodeAgent: 45000, nodeAgentAuthorizer: 45001, cloudAgent: 55000, cloudAgentAuthorizer: 65000 } },
  },
  "hci-mac-address": {
    ...error,
    statement: "A MAC address is written as six hexadecimal bytes with colons or hyphens between them, and the first byte is even.",
    source: documents.hostConfigCommand,
    section: "-macPoolStart, -macPoolEnd",
  },
  "hci-mac-pool": {
    ...error,
    statement: "A MAC pool needs a start and an end, in this order, with the same first bytes.",
    source: documents.hostConfigCommand,
    section: "-macPoolStart, -macPoolEnd",
  },
  // ── what no input shows ──────────────────────────────────────────────────────────────────────────────────────────
  "hci-ipv6-off": {
    ...runTime,
    statement: "IPv6 must be off on every network adapter, and all subnets must be routed to each other and to the internet.",
    source: documents.windowsServerRequirements,
    section: "Network requirements",
  },
  "hci-with-arb": {
    ...runTime,
    statement:
      "If an Arc resource bridge runs next to AksHci, it shares the switch and the subnet, but needs its own virtual network name, VIP and node ranges and control plane IP.",
    source: documents.arcResourceBridge,
    section: "AKS on Azure Stack HCI with Arc resource bridge",
  },
});
