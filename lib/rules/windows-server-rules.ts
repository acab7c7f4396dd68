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
    statement: "A virtual network with static IP networking has a prefix, a gateway and DNS servers beside its pools.",
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
    statement: "The gateway is the default gateway of the subnet, so it lies inside the prefix.",
    source: documents.networkSettingCommand,
    section: "-gateway",
    basis: "inferred",
  },
  "hci-gateway-usable": {
    ...error,
    statement: "The gateway is a usable address of its prefix: neither its network nor its broadcast address.",
    source: documents.networkSettingCommand,
    section: "-gateway",
    basis: "inferred",
  },
  "hci-gateway-dns": {
    ...warning,
    statement: "The gateway is no DNS server, unless the router serves DNS.",
    source: documents.networkSettingCommand,
    section: "-gateway",
    basis: "inferred",
  },
  "hci-gateway-unknown": {
    ...warning,
    statement: "Without the gateway of a subnet with DHCP the plan cannot keep a VIP pool it chooses clear of it.",
    source: documents.nodeNetworking,
    section: "Virtual network with DHCP networking",
    basis: "inferred",
  },
  "hci-dns-usable": {
    ...warning,
    statement: "Each DNS server is named once and has an address a host can have, inside the prefix a usable one.",
    source: documents.networkSettingCommand,
    section: "-dnsServers",
    basis: "inferred",
  },
  "hci-dns-public": {
    ...warning,
    statement: "The DNS servers of a virtual network know the names of the cloud agent and the domain, which a public resolver does not.",
    source: documents.nodeNetworking,
    section: "Virtual network with static IP networking (recommended)",
    basis: "inferred",
    values: { resolvers: publicResolvers },
  },
  "hci-dns-azure": {
    ...warning,
    statement: "Azure answers DNS at 168.63.129.16 to machines in Azure only, so no network on premises lists it.",
    source: documents.nodeNetworking,
    section: "Virtual network with static IP networking (recommended)",
    basis: "inferred",
    values: { resolver: azureResolver },
  },
  "hci-dns-azure-only": {
    ...error,
    statement: "A virtual network has a DNS server that answers on premises, and 168.63.129.16 does not.",
    source: documents.nodeNetworking,
    section: "Virtual network with static IP networking (recommended)",
    basis: "inferred",
  },
  "hci-vlan": {
    ...error,
    statement: "A VLAN id is 0 for untagged or 1 to 4094; left out, the virtual network is not tagged.",
    source: documents.nodeNetworking,
    section: "Virtual network with static IP networking (recommended)",
    basis: "inferred",
    values: { untagged: 0, minimum: 0, maximum: 4094 },
  },
  "hci-prefix-overlap": {
    ...warning,
    statement:
      "Virtual networks on different VLANs, and the subnet of the machines, have prefixes that do not overlap, for all subnets are routed to each other.",
    source: documents.windowsServerRequirements,
    section: "Network requirements",
    basis: "inferred",
  },
  "hci-recommend-24": {
    ...info,
    statement: "The vendor recommends no less than 256 addresses, a /24, for a deployment, though its own example has a /26.",
    source: documents.nodeNetworking,
    section: "Minimum IP address reservation",
    values: { prefixLength: 24 },
  },
  "hci-immutable": {
    ...error,
    statement:
      "Nothing of a virtual network can be changed once the AKS host or a workload cluster is deployed; what outgrows it needs another network or a new start.",
    source: documents.nodeNetworking,
    section: "Virtual network with static IP networking (recommended)",
  },
  "hci-name": {
    ...warning,
    statement: "The name of a virtual network is lowercase letters and digits, and the name of a cluster has no hyphen.",
    source: documents.networkSettingCommand,
    section: "-name; New-AksHciCluster, -name",
    values: { virtualNetwork: "^[a-z0-9]+$", cluster: "^[^-]*$" },
  },
  // ── pools ────────────────────────────────────────────────────────────────────────────────────────────────────────
  "hci-vip-mandatory": {
    ...info,
    statement: "A VIP pool is mandatory in both models and a node pool in the static one, so the plan always has them.",
    source: documents.nodeNetworking,
    section: "Compare network models",
  },
  "hci-pool-by-model": {
    ...error,
    statement: "A static network has a node pool and no DHCP scope; a dynamic network has no node pool.",
    source: documents.nodeNetworking,
    section: "Compare network models",
  },
  "hci-vip-same-subnet": {
    ...error,
    statement:
      "The VIP pool lies in the subnet of the nodes: of the node pool in the static model, of the DHCP scope and outside it in the other.",
    source: documents.nodeNetworking,
    section: "Virtual IP pool",
  },
  "hci-node-pool-in-prefix": {
    ...error,
    statement: "Start and end of a node pool are both given, in order and inside the prefix.",
    source: documents.networkSettingCommand,
    section: "-k8sNodeIpPoolStart",
  },
  "hci-pools-contiguous-disjoint": {
    ...error,
    statement: "Node pools and VIP pools are a continuous range each, and no two of them share an address.",
    source: documents.nodeNetworking,
    section: "Virtual network with static IP networking (recommended)",
    basis: "inferred",
  },
  "hci-pools-clear": {
    ...error,
    statement:
      "Node pools and VIP pools leave out what stands already: network and broadcast address, gateway, DNS servers, reservations and the machines.",
    source: documents.nodeNetworking,
    section: "Virtual IP pool",
    basis: "inferred",
  },
  "hci-pool-size": {
    ...error,
    statement: "A node pool and a VIP pool that are given have the addresses the vendor's table asks for.",
    source: documents.nodeNetworking,
    section: "Minimum IP address reservation",
  },
  "hci-dhcp-scope": {
    ...error,
    statement:
      "A DHCP scope lies inside the prefix, in order, and has an address for every node VM, every load balancer VM and every one an update adds.",
    source: documents.nodeNetworking,
    section: "Split reserved IP addresses based on a DHCP network model",
    basis: "inferred",
  },
  "hci-dhcp-scope-gateway": {
    ...error,
    statement: "The gateway is outside the DHCP scope, or the server leases its address to a node.",
    source: documents.nodeNetworking,
    section: "Virtual network with DHCP networking",
    basis: "inferred",
  },
  "hci-dhcp-scope-clear": {
    ...warning,
    statement: "A DHCP scope leaves out, or excludes on the server, DNS servers, reservations and the machines.",
    source: documents.nodeNetworking,
    section: "Virtual network with DHCP networking",
    basis: "inferred",
  },
  "hci-dhcp-scope-unknown": {
    ...warning,
    statement: "Without the DHCP scope the plan cannot keep the VIP pool out of it, which the network administrator then has to do.",
    source: documents.nodeNetworking,
    section: "Virtual IP pool",
  },
  // ── counting ─────────────────────────────────────────────────────────────────────────────────────────────────────
  "hci-counts-node": {
    ...counting,
    statement:
      "The AKS host takes one node address for its control plane; a workload cluster takes one per control plane node, one per worker node and one for the HAProxy load balancer VM it may have.",
    source: documents.nodeNetworking,
    section: "Minimum IP address reservation",
    values: { hostControlPlane: 1, perNode: 1, perLoadBalancer: 1 },
  },
  "hci-update-extra": {
    ...counting,
    statement:
      "Updates take two node addresses of the AKS host and five of each workload cluster; where the prose says one to three the table holds.",
    source: documents.nodeNetworking,
    section: "Minimum IP address reservation",
    values: { host: 2, perCluster: 5 },
  },
  "hci-counts-vip": {
    ...counting,
    statement:
      "The VIP pool has an address for the API server of each workload cluster and one for each service; services on different ports can share theirs.",
    source: documents.nodeNetworking,
    section: "Minimum IP address reservation",
    values: { perApiServer: 1 },
  },
  "hci-counts-vip-host": {
    ...counting,
    statement:
      "A VIP pool is mandatory for the AKS host too, so where no cluster shares it, it has the one address that the API server of the host takes.",
    source: documents.nodeNetworking,
    section: "Virtual IP pool",
    basis: "inferred",
    values: { perApiServer: 1 },
  },
  "hci-host-vip": {
    ...warning,
    statement: "The VIP pool of the host's network has an address for the API server of the AKS host, which takes the first one.",
    source: documents.aksArcIssues,
    section: "110",
    basis: "observed",
    values: { addresses: 1 },
  },
  "hci-max-count": {
    ...error,
    statement: "The most nodes the autoscaler may reach are not fewer than the nodes of the pool.",
    source: documents.hciClusterCommand,
    section: "-enableAutoScaler",
    basis: "inferred",
  },
  "hci-max-pods": {
    ...error,
    statement: "The pods per node are more than 50; the default is 110.",
    source: documents.hciClusterCommand,
    section: "-nodeMaxPodCount",
    values: { minimum: 51, standard: 110 },
  },
  // ── services ─────────────────────────────────────────────────────────────────────────────────────────────────────
  "hci-services-network": {
    ...warning,
    statement:
      "Services for all clusters take addresses of one VIP pool, so where the clusters are in several networks they are given per cluster.",
    source: documents.nodeNetworking,
    section: "Virtual IP pool",
    basis: "inferred",
  },
  "hci-same-port-conflict": {
    ...warning,
    statement: "Clusters that share a virtual network and serve different ports may be given one service address twice.",
    source: documents.containerNetworking,
    section: "Kubernetes services",
  },
  "hci-load-balancer-none": {
    ...info,
    statement:
      "With the load balancer none there is no load balancer VM, and services are out of reach until a load balancer is configured.",
    source: documents.loadBalancerCommand,
    section: "Description",
    values: { none: "none" },
  },
  "hci-api-server-ip": {
    ...warning,
    statement: "The API server of a cluster takes an address of the VIP pool; which one cannot be chosen.",
    source: documents.nodeNetworking,
    section: "Virtual IP pool",
    basis: "inferred",
  },
  "hci-pods": {
    ...warning,
    statement:
      "Pods are numbered from 10.244.0.0/16 and services from 10.96.0.0/12, in an overlay; neither can be set, and other networks stay clear of both.",
    source: documents.hostConfigCommand,
    section: "To deploy with a proxy server",
    basis: "inferred",
    values: { podCidr: "10.244.0.0/16", serviceCidr: "10.96.0.0/12" },
  },
  // ── the machines and the cloud agent ─────────────────────────────────────────────────────────────────────────────
  "hci-physical-nodes": {
    ...error,
    statement: "Each machine has a usable address of its own in the subnet of the machines.",
    source: documents.nodeNetworking,
    section: "Microsoft On-premises Cloud service",
    basis: "inferred",
  },
  "hci-cloudservicecidr": {
    ...error,
    statement:
      "Where the machines have static addresses the cloud agent service has one too: in their subnet, of its own, outside node pools and VIP pools, written with its mask.",
    source: documents.nodeNetworking,
    section: "Microsoft On-premises Cloud service",
  },
  "hci-cloudservicecidr-mask": {
    ...warning,
    statement: "The mask written with the address of the cloud agent service is the mask of the machines' subnet, which has room for them.",
    source: documents.nodeNetworking,
    section: "Microsoft On-premises Cloud service",
    basis: "inferred",
    // the cloud service, a machine and a gateway: a /30 has room for no more than two of them
    values: { longestPrefixLength: 29 },
  },
  "hci-physical-nodes-unknown": {
    ...info,
    statement: "Whether the machines have static addresses decides whether the cloud agent service needs an address.",
    source: documents.nodeNetworking,
    section: "Microsoft On-premises Cloud service",
  },
  "hci-occupants-unknown": {
    ...warning,
    statement: "A virtual network in the subnet of machines with static addresses avoids them, so the request names them.",
    source: documents.nodeNetworking,
    section: "Microsoft On-premises Cloud service",
    basis: "inferred",
  },
  "hci-docker-range": {
    ...info,
    statement: "Worker nodes use 172.17.0.0/16 for the bridge of Docker, so they reach nothing else in it.",
    source: documents.aksArcIssues,
    section: "113",
    basis: "observed",
    values: { prefix: "172.17.0.0/16" },
  },
  "hci-agent-ports": {
    ...error,
    statement:
      "Node agent, cloud agent and the two that authenticate for them listen on ports that differ, for one machine may run all of them.",
    source: documents.hostConfigCommand,
    section: "-nodeAgentPort, -nodeAgentAuthorizerPort, -cloudAgentPort, -cloudAgentAuthorizerPort",
    basis: "inferred",
    values: { standard: { nodeAgent: 45000, nodeAgentAuthorizer: 45001, cloudAgent: 55000, cloudAgentAuthorizer: 65000 } },
  },
  "hci-mac-address": {
    ...error,
    statement: "A MAC address is written as six bytes in hexadecimal with colons or hyphens between them, and the first is even.",
    source: documents.hostConfigCommand,
    section: "-macPoolStart, -macPoolEnd",
  },
  "hci-mac-pool": {
    ...error,
    statement: "A MAC pool has a start and an end, in order, whose first bytes are the same.",
    source: documents.hostConfigCommand,
    section: "-macPoolStart, -macPoolEnd",
  },
  // ── what no input shows ──────────────────────────────────────────────────────────────────────────────────────────
  "hci-ipv6-off": {
    ...runTime,
    statement: "IPv6 is off on every network adapter, and all subnets are routed to each other and to the internet.",
    source: documents.windowsServerRequirements,
    section: "Network requirements",
  },
  "hci-with-arb": {
    ...runTime,
    statement:
      "An Arc resource bridge beside AksHci shares its switch and subnet and has a virtual network name, VIP and node ranges and a control plane IP of its own.",
    source: documents.arcResourceBridge,
    section: "AKS on Azure Stack HCI with Arc resource bridge",
  },
});
