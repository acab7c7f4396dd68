import type { Contradiction, ContradictionClaim } from "../../types/index.js";
import * as documents from "./documents.js";
import type { RuleDocument } from "./rule-rows.js";

/** Pages that are read only to be compared with those the rules come from. */
const others = {
  avmLogicalNetwork: { document: "Azure Verified Module for logical networks of Azure Local", version: "97870874" },
  avmCluster: { document: "Azure Verified Module for provisioned clusters", version: "0b0c7826" },
  multiRack: { document: "IP address planning requirements for Azure Local multi-rack", version: "12923e17" },
  firewallEarlier: { document: "Firewall requirements for Azure Local", version: "0d02bed3 (2024-10-17)" },
  requirementsLater: { document: "AKS enabled by Azure Arc network requirements", version: "0e376523 (2025-07-17)" },
  overlay: { document: "Azure CNI Overlay networking in AKS", version: "04d389a9" },
  validationErrors: { document: "Troubleshoot network validation errors", version: "08f1300d" },
} as const satisfies Record<string, RuleDocument>;

/** A contradiction as it is written down; a claim is a place of a document and what it says. */
interface ContradictionRow extends Omit<Contradiction, "claims"> {
  readonly claims: readonly (readonly [document: RuleDocument, section: string, statement: string])[];
}

function contradictionRows(rows: readonly ContradictionRow[]): readonly Contradiction[] {
  return rows.map(({ claims, ...row }) => ({ ...row, claims: claims.map(asClaim) }));
}

function asClaim([{ document, version }, section, statement]: ContradictionRow["claims"][number]): ContradictionClaim {
  return { statement, source: { document, section, version } };
}

const logicalNetworks = "Logical networks for AKS Arc VMs and control plane IP";
const simplePlanning = "Simple IP address planning for Kubernetes clusters and applications";
const walkthrough = "Example walkthrough for IP address reservation for Kubernetes clusters and applications";
const crossVlan = "Network port and cross-VLAN requirements";
const reservedRanges = "Reserved IP ranges to avoid";
const minimumReservation = "Minimum IP address reservation";
const infraPool = "AzStackHci_Network_Test_InfraIpPoolReadiness";

/** Where the vendor's documents disagree with each other or with themselves, by platform and in the order of the catalogue. */
export const contradictions: readonly Contradiction[] = /* @__PURE__ */ contradictionRows([
  // ── Azure Local: logical network ─────────────────────────────────────────────────────────────────────────────────
  {
    id: "lnet-pool-optional",
    subject: "Whether a logical network needs an IP pool",
    claims: [
      [documents.azureLocal, logicalNetworks, "Start and end of the pool are optional, and highly recommended."],
      [documents.aksNetworks, "Create the logical network", "Both are among the required parameters."],
      [documents.azPowerShell, "Logical network validation", "A logical network without a pool is refused."],
    ],
    handling:
      "A request may leave the pool out; the plan then chooses one and says so, so that what is deployed has a pool whichever document holds.",
    rules: ["lnet-pool-required-in-practice"],
  },
  {
    id: "lnet-pool-end",
    subject: "Where the pool of the published example ends",
    claims: [
      [documents.azureLocal, logicalNetworks, "The pool goes from 10.220.32.18 to 10.220.32.38, which is 21 addresses."],
      [documents.ipAddressPlanning, walkthrough, "The pool from 10.220.32.18 ends at 10.220.32.37 and is said to have 20 addresses."],
    ],
    handling: "A pool is counted with both its ends. Either pool holds the 16 addresses the example needs, so neither is an error.",
    rules: ["arc-ip-formula", "lnet-pool-in-prefix"],
  },
  {
    id: "lnet-allocation-default",
    subject: "How a logical network allocates addresses when nothing is said",
    claims: [
      [documents.azureLocal, logicalNetworks, "Static is the only method AKS Arc supports, and it has to be given."],
      [
        documents.logicalNetworks,
        "Create a static logical network via CLI",
        "Where the method is left out the network becomes a dynamic one.",
      ],
      [others.avmLogicalNetwork, "Variable for the IP allocation method", "The module takes Dynamic where nothing is given."],
      [
        documents.azPowerShell,
        "Logical network validation",
        "A dynamic network is to be refused, but the method is compared with the word in lower case, so that it is not.",
      ],
    ],
    handling:
      "The property `ipAllocationMethod` may be left out and then means Static; any other value is an error. The comparison of the script is not followed.",
    rules: ["lnet-static-only"],
  },
  {
    id: "lnet-vlan-required",
    subject: "Whether a static logical network needs a VLAN id",
    claims: [
      [documents.logicalNetworks, "Create a static logical network via CLI", "A note asks for the VLAN id beside DNS server and gateway."],
      [documents.logicalNetworks, "Create logical network via CLI", "Without a VLAN id the value is 0."],
      [documents.aksNetworks, "Create the logical network", "The VLAN id is optional."],
    ],
    handling: "The property `vlan` may be left out and is read as 0, untagged; what is given is checked against 0 to 4094.",
    rules: ["lnet-vlan-range"],
  },
  {
    id: "lnet-example-host-bits",
    subject: "Usage values that break what the same table asks for",
    claims: [
      [documents.azureLocal, logicalNetworks, "The address prefix of the usage column is 10.220.32.16/24, which has host bits set."],
      [documents.azureLocal, logicalNetworks, "The gateway of the usage column is the first DNS server of that column."],
    ],
    handling:
      "Host bits are masked and told as a warning, and so is a gateway that is a DNS server, because a router may serve DNS. Nothing a vendor's page shows as usage is an error.",
    rules: ["prefix-host-bits", "lnet-gateway-dns"],
  },
  {
    id: "lnet-example-gateway",
    subject: "Published logical networks whose gateway lies elsewhere",
    claims: [
      [documents.azureLocal, logicalNetworks, "The gateway lies within the address prefix."],
      [
        documents.logicalNetworks,
        "Create a static logical network via CLI",
        "The example has the prefix 100.68.180.0/28 with the gateway 192.168.200.1.",
      ],
    ],
    handling: "A gateway outside the prefix is an error with the addresses that would be right, whoever published it.",
    rules: ["lnet-gateway-in-prefix"],
  },
  // ── Azure Local: control plane IP and counting ───────────────────────────────────────────────────────────────────
  {
    id: "control-plane-ip-place",
    subject: "Whether the control plane IP lies inside the IP pool",
    claims: [
      [documents.ipAddressPlanning, simplePlanning, "The control plane IP is reserved in the IP pool of the logical network."],
      [
        documents.azPowerShell,
        "Logical network validation",
        "A control plane IP that is given lies inside the prefix and outside every pool.",
      ],
      [
        documents.azureLocal,
        "Control plane IP",
        "It lies inside the prefix of the logical network and overlaps nothing else, logical networks among it.",
      ],
    ],
    handling:
      "The mode decides. With `explicit`, which is the default, the address is counted and placed outside the pool; with `auto` AKS Arc picks it, so the pool has one address more per cluster and none may be given.",
    rules: ["cp-ip-explicit-inside-prefix-outside-pool", "cp-ip-auto-inside-pool", "cp-ip-count", "arc-ip-formula"],
  },
  {
    id: "control-plane-ip-optional",
    subject: "Whether the control plane IP has to be given",
    claims: [
      [documents.azureLocal, "Control plane IP", "AKS Arc chooses the address; giving one is an option."],
      [documents.azPowerShell, "New-AzAksArcCluster, ControlPlaneIP", "The parameter is mandatory."],
    ],
    handling: "Both modes are planned; with `auto` an info says that the cluster is then created by az or ARM.",
    rules: ["cp-ip-required-in-powershell"],
  },
  {
    id: "node-count-workers",
    subject: "Which nodes take an address of the pool",
    claims: [
      [documents.ipAddressPlanning, simplePlanning, "The table reserves one address for every worker node."],
      [documents.ipAddressPlanning, walkthrough, "The example counts control plane nodes too: 8 for 3 and 5 nodes, 4 for 1 and 3."],
      [documents.azureLocal, logicalNetworks, "One address is reserved for each VM that is a node of a cluster."],
    ],
    handling: "Control plane nodes count. Read by the letter, the table would leave the pool of the example 4 addresses short of its 16.",
    rules: ["node-ip-count", "arc-ip-formula"],
  },
  {
    id: "load-balancer-place",
    subject: "Whether load balancer addresses belong to the pool",
    claims: [
      [documents.ipAddressPlanning, simplePlanning, "They are reserved in the same subnet and outside the IP pool."],
      [
        others.multiRack,
        "Simple formula",
        "In a deployment of several racks the pool has to be as large as the total, load balancer addresses included.",
      ],
      [
        documents.azureLocal,
        "Load balancer IPs for containerized applications",
        "They may come from the subnet of the VMs or from another network, and do not conflict with the logical network.",
      ],
    ],
    handling:
      "On Azure Local in one rack they are counted and placed beside the pool. Another network is accepted with BGP alone, because only the page about MetalLB says which mode allows it.",
    rules: ["lb-outside-pool", "lb-ip-count", "lb-arp-same-subnet"],
  },
  {
    id: "control-plane-node-count",
    subject: "How many control plane nodes there can be",
    claims: [
      [documents.scale, "Support count for AKS on Azure Local", "1, 3 or 5."],
      [documents.provisionedClusterSpec, "controlPlane, count", "An odd number, and the example of the same file has 2."],
    ],
    handling: "1, 3 and 5 are accepted and nothing else.",
    rules: ["scale-limits"],
  },
  {
    id: "node-pool-name",
    subject: "Whether the name of a node pool may have a hyphen",
    claims: [
      [documents.provisionedClusterSpec, "agentPoolProfiles, name", "The default is the name of the cluster with -nodepool1 after it."],
      [others.avmCluster, "Variable for additional node pools", "A name is lowercase letters and digits, at most twelve."],
    ],
    handling: "Neither form is enforced; node pools of a cluster only have to have different names.",
    rules: ["name-unique"],
  },
  // ── Azure Local: pod and service ranges ──────────────────────────────────────────────────────────────────────────
  {
    id: "pod-range-settable",
    subject: "Whether the pod range can be chosen",
    claims: [
      [
        documents.ipAddressPlanning,
        "Pod network CIDR",
        "10.244.0.0/16 is the default, and another range can be given when the cluster is created.",
      ],
      [documents.deploymentNetwork, reservedRanges, "Neither the pod range nor the service range can currently be changed."],
    ],
    handling:
      "A `podCidr` is accepted per cluster, since az aksarc and ARM have a property for it. Where it is left out, 10.244.0.0/16 is kept clear; the Arc resource bridge itself has no range of its own in a request.",
    rules: ["pod-cidr-default", "cidr-overlap-lnet", "cidr-overlap-infra-pod"],
  },
  {
    id: "service-range-severity",
    subject: "How bad a management network inside the service range is",
    claims: [
      [
        documents.environmentValidator,
        "AzStackHci_Network_Test_AKS_Subnet_Service_CIDR_IP_Range_Overlap",
        "A warning: deployment goes on, and the network may not work well.",
      ],
      [documents.deploymentNetwork, reservedRanges, "No infrastructure address may lie in it, or traffic never gets there."],
    ],
    handling:
      "The severities of the validator hold, because they decide whether a deployment stops: a warning for the service range, an error for the pod range. A logical network in either is an error.",
    rules: ["cidr-overlap-infra-svc", "cidr-overlap-infra-pod", "cidr-overlap-lnet"],
  },
  {
    id: "safe-ranges",
    subject: "A list of safe ranges that holds the pod range",
    claims: [
      [documents.deploymentNetwork, reservedRanges, "10.112.0.0 and everything above it is safe."],
      [documents.deploymentNetwork, reservedRanges, "10.244.0.0/16 is reserved for pods."],
    ],
    handling: "No list of safe ranges is used: every address is tested for overlap with the service range and with each pod range.",
    rules: ["cidr-overlap-lnet", "cidr-overlap-infra-pod", "cidr-overlap-infra-svc"],
  },
  // ── Azure Local: management network ──────────────────────────────────────────────────────────────────────────────
  {
    id: "management-range-size",
    subject: "How large the management IP range may be",
    claims: [
      [documents.azureLocal, crossVlan, "A contiguous block of at least six addresses."],
      [
        documents.environmentValidator,
        `${infraPool}, Requirements`,
        "6 to 255 addresses, in one range or in two of which the first is a single address.",
      ],
      [documents.environmentValidator, `${infraPool}, Check 4`, "The description of the same test speaks of 6 to 16."],
    ],
    handling: "6 to 255, in one range or two: that is what the test refuses by. The 16 stands in a description and in no requirement.",
    rules: ["mgmt-pool-six"],
  },
  {
    id: "storage-overlap-severity",
    subject: "Whether management addresses inside a storage subnet stop anything",
    claims: [
      [
        documents.environmentValidator,
        "AzureLocal_Network_Test_Node_ManagementIP_Not_Overlap_With_Storage_Subnet",
        "The result is informational and blocks nothing.",
      ],
      [
        documents.environmentValidator,
        "AzureLocal_Network_Test_Node_ManagementIP_Not_Overlap_With_Storage_Subnet, Diagnosis",
        "A plan with such an overlap is not to be deployed.",
      ],
    ],
    handling:
      "An error where storage networks are given. Against the defaults of Network ATC it is a warning, because they may not be used.",
    rules: ["mgmt-storage-overlap", "mgmt-storage-defaults"],
  },
  // ── Azure Local: ports and the way to Azure ──────────────────────────────────────────────────────────────────────
  {
    id: "cross-vlan-directions",
    subject: "In which directions the ports between the VLANs are open",
    claims: [
      [documents.azureLocal, crossVlan, "The notes ask for each of the four ports both ways."],
      [
        documents.deploymentNetwork,
        "Azure Arc gateway",
        "The AKS subnet reaches the infrastructure subnet on 22, 6443, 40343, 55000 and 65000.",
      ],
    ],
    handling:
      "Both directions are listed, one row each, as the page asks for that is about AKS. That the protocol is TCP is said by the other one only.",
    rules: [
      "port-22-ssh-logs",
      "port-6443-kubernetes-api",
      "port-55000-cloud-agent",
      "port-65000-cloud-agent-authentication",
      "port-40343-arc-gateway",
    ],
  },
  {
    id: "arc-gateway-port-ends",
    subject: "Between what port 40343 is open",
    claims: [
      [
        documents.azureLocal,
        "Use Azure Arc Gateway (preview) with Azure Local",
        "One cell names the cluster IP with the logical network in brackets, and the direction is outbound and inbound.",
      ],
      [
        others.requirementsLater,
        "Use Azure Arc gateway (preview) with Azure Local",
        "A week later the table has the logical network as source and the cluster IP as destination.",
      ],
    ],
    handling: "One row from the logical network to the cluster IP, and one back, since the text below the first table asks for both.",
    rules: ["port-40343-arc-gateway", "ports-cluster-ip-unknown"],
  },
  {
    id: "cloud-agent-port",
    subject: "On which port the cloud agent listens",
    claims: [
      [documents.azureLocal, crossVlan, "55000."],
      [documents.hostConfigCommand, "-cloudAgentPort", "55000 where nothing else is set."],
      [others.validationErrors, "CloudAgentConnectivityError", "The error message shows port 50000 and the text beside it says 5500."],
    ],
    handling: "55000. The other two are misprints, for no table of ports has them.",
    rules: ["port-55000-cloud-agent", "hci-port-55000-cloud-agent"],
  },
  {
    id: "outbound-ports",
    subject: "Which ports lead out",
    claims: [
      [documents.firewall, "Firewall requirements for outbound endpoints", "80 and 443 meet every requirement."],
      [documents.endpointsEastUs, "Rows 18 and 71", "The list the page links to has a time server on UDP 123 and an endpoint on 8084."],
    ],
    handling: "Every port of the list is in the port matrix.",
    rules: ["port-outbound-443", "port-outbound-80", "port-outbound-8084", "port-ntp"],
  },
  {
    id: "time-server",
    subject: "Whether a time server has to be reached",
    claims: [
      [others.firewallEarlier, "Firewall requirements for internal rules and ports", "The rules do not speak of time."],
      [documents.firewall, "Network Time Protocol", "Azure Local reaches its time server on UDP 123."],
      [documents.azureLocal, crossVlan, "The ports of AKS have none for time."],
    ],
    handling: "Required from the management network, as documented. From the logical network it is listed as inferred and not required.",
    rules: ["port-ntp", "port-ntp-logical-network"],
  },
  {
    id: "cluster-connect-endpoint",
    subject: "What the endpoint on 8084 is for",
    claims: [
      [documents.arcNetwork, "Details", "Versions of the list name cluster connect, Azure RBAC, or both."],
      [
        documents.arcGateway,
        "Confirm access to required URLs",
        "The name stands there without a port, and is needed for az connectedk8s proxy.",
      ],
    ],
    handling:
      "It is listed on 8084 for either feature. With an Arc gateway it is listed on 443 as well, where a cluster is assessed, because a name without a port is on the port of HTTPS.",
    rules: ["port-outbound-8084", "arc-endpoints-azure-cloud", "arc-endpoints-arc-gateway"],
  },
  {
    id: "renamed-endpoints",
    subject: "Endpoints that were renamed",
    claims: [
      [documents.arcNetworkEarlier, "Details", "The charts and the helper program come from names below azureedge.net."],
      [documents.vmware, "Firewall URL exceptions", "They come from names below download.prss.microsoft.com."],
      [documents.endpointsEastUs, "Row 19", "The name below azureedge.net is still in the list."],
    ],
    handling:
      "Both names are listed where a cluster is assessed, as needed by earlier tools; the lists of Azure Local and of VMware are kept as they were published.",
    rules: ["arc-endpoints-earlier", "endpoints-eastus", "vmw-endpoints"],
  },
  {
    id: "through-arc-gateway",
    subject: "What an Arc gateway takes over",
    claims: [
      [
        documents.endpointsEastUs,
        "Arc gateway support",
        "The container registry and the storage of the witness are marked as reached through the gateway.",
      ],
      [documents.arcGateway, "Confirm access to required URLs", "The container registry has to be allowed beside the gateway."],
      [documents.deploymentNetwork, "Azure Arc gateway", "The storage account of the witness stays on the list of what is allowed."],
    ],
    handling:
      "Both stay required with an Arc gateway, each with a note: an endpoint too many does no harm, and one too few stops the deployment.",
    rules: ["endpoints-through-arc-gateway", "endpoints-beside-arc-gateway-images", "endpoints-beside-arc-gateway-witness"],
  },
  // ── Windows Server ───────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "hci-example-prefix",
    subject: "How large a subnet the worked example needs",
    claims: [
      [documents.nodeNetworking, "Walk through an example deployment", "32 addresses, so a /26 is reserved; why not a /27 is not said."],
      [documents.nodeNetworking, minimumReservation, "No fewer than 256 addresses, a /24, are recommended for a deployment."],
      [documents.windowsServerRequirements, minimumReservation, "256 addresses are to be reserved, without the word minimum."],
    ],
    handling:
      "The example comes to 32 addresses, 27 and 5, and to a /26: a /27 has 32 addresses of which 30 can be used, 29 beside the gateway. A prefix smaller than /24 is an info.",
    rules: ["hci-counts-node", "hci-counts-vip", "hci-recommend-24"],
  },
  {
    id: "hci-update-count",
    subject: "How many addresses an update takes",
    claims: [
      [documents.nodeNetworking, "Kubernetes node VM IP pool", "One to three more."],
      [documents.nodeNetworking, minimumReservation, "Two of the AKS host and five of each workload cluster."],
    ],
    handling: "The table holds, since the worked example adds up by it.",
    rules: ["hci-update-extra"],
  },
  {
    id: "hci-dhcp-scope-size",
    subject: "What the DHCP scope of the example holds",
    claims: [
      [
        documents.nodeNetworking,
        "Split reserved IP addresses based on a DHCP network model",
        "5 addresses are excluded from a scope of 32.",
      ],
      [documents.nodeNetworking, minimumReservation, "Of the 32 addresses 27 are leases and 5 are those of the VIP pool."],
    ],
    handling: "A scope is asked to hold the leases alone, 27 in the example; the VIP pool lies outside it and is not counted in it.",
    rules: ["hci-dhcp-scope", "hci-vip-same-subnet"],
  },
  {
    id: "hci-vip-of-host",
    subject: "Whether the AKS host takes an address of a VIP pool",
    claims: [
      [documents.nodeNetworking, "Virtual IP pool", "A VIP pool has to be given for the AKS host."],
      [documents.nodeNetworking, minimumReservation, "The table counts an API server per cluster, and the example none for the host."],
    ],
    handling:
      "Nothing is counted for the host where a cluster shares its VIP pool, so that the example stays at 32. A host in a network of its own gets a pool of one address.",
    rules: ["hci-counts-vip-host", "hci-vip-mandatory"],
  },
  {
    id: "hci-example-cloud-service",
    subject: "Published commands that break their own parameters",
    claims: [
      [
        documents.nodeNetworking,
        "Microsoft On-premises Cloud service",
        "The cloud agent service has an address of its own in the subnet of the machines.",
      ],
      [
        documents.hostConfigCommand,
        "To deploy with static IP networking",
        "The example gives it 172.16.10.10 and the nodes a pool from 172.16.10.0 to 172.16.10.255.",
      ],
      [documents.networkSettingCommand, "-name", "A name is lowercase letters and digits, and the examples are called newNetwork."],
    ],
    handling:
      "An address of the cloud agent inside a pool is an error, since the pool can hand it to a node; a name with capitals is a warning.",
    rules: ["hci-cloudservicecidr", "hci-name"],
  },
  {
    id: "hci-port-columns",
    subject: "Which end of a connection the port table names",
    claims: [
      [documents.windowsServerRequirements, "Network port and URL requirements", "The column is headed Source."],
      [
        documents.windowsServerRequirements,
        "Network port and URL requirements",
        "The notes of the same rows have that machine as the one that is reached.",
      ],
    ],
    handling: "The notes hold: the column names the listener, and the rows go to it.",
    rules: ["hci-port-22-logs", "hci-port-6443-kubernetes-api", "hci-port-46000-load-balancer-agent", "hci-port-55000-cloud-agent"],
  },
  // ── VMware ───────────────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "vmware-control-plane-leases",
    subject: "Whether control plane nodes take a lease",
    claims: [
      [
        documents.vmware,
        "IP address planning for Kubernetes clusters and applications",
        "The table wants one address of the DHCP server per worker node.",
      ],
      [documents.vmware, "Network for AKS cluster VMs", "All VMs of a cluster get their addresses dynamically."],
    ],
    handling:
      "Control plane nodes are counted in a line of their own, as inferred. A scope that is short of them is a warning; one that is short of worker nodes is an error.",
    rules: ["vmw-counts", "vmw-counts-control-plane", "vmw-dhcp-scope", "vmw-dhcp-scope-control-plane"],
  },
  // ── AKS in Azure ─────────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "aks-forbidden-ranges",
    subject: "What the four forbidden ranges are forbidden for",
    claims: [
      [documents.azureCni, "Prerequisites", "For the service range, the pod range and the virtual network."],
      [
        documents.azureCni,
        "Deployment parameters",
        "The list is repeated for the service range alone, which must not be within one of them.",
      ],
    ],
    handling: "All three stay clear of all four, by overlap: 172.16.0.0/12 is within none of the ranges and holds two of them.",
    rules: ["aks-forbidden"],
  },
  {
    id: "aks-service-range-place",
    subject: "Whether the service range may lie in the virtual network",
    claims: [
      [documents.azureCni, "Deployment parameters", "It must not be within the virtual network of the cluster."],
      [documents.azureCni, "Deployment parameters", "It is technically possible and not recommended, says the paragraph below."],
    ],
    handling:
      "A service range in the virtual network of its own cluster is a warning, for AKS accepts it; one in a peered network is an error.",
    rules: ["aks-svc-not-in-vnet", "aks-svc-clear"],
  },
  {
    id: "azure-reserved-addresses",
    subject: "How many addresses of a subnet Azure keeps",
    claims: [
      [
        documents.azureVirtualNetwork,
        "Are there any restrictions on using IP addresses within these subnets?",
        "The first four and the last.",
      ],
      [others.overlay, "Network address planning", "A /24 has room for 251 nodes because the first three are kept, which would be 253."],
    ],
    handling: "Five of every subnet, which is what the 251 come from.",
    rules: ["azure-reserved-five"],
  },
  // ── Arc-enabled Kubernetes ───────────────────────────────────────────────────────────────────────────────────────
  {
    id: "thirty-days",
    subject: "What the 30 days are for",
    claims: [
      [documents.arcConnectivity, "Design recommendations", "At least every 30 days, to export billing data."],
      [
        documents.arcConnectivityModes,
        "Understand connectivity modes",
        "Every 30 days is recommended, so that the certificate of 90 days is renewed in time.",
      ],
    ],
    handling: "A warning after 30 days and an error after 90, when the certificate has expired by either document.",
    rules: ["arc-30-days", "arc-90-days"],
  },
  {
    id: "private-link-azure-local",
    subject: "Private Link, ExpressRoute and VPN on Azure Local",
    claims: [
      [documents.arcConnectivity, "Design recommendations", "Services are reached with Private Link, over ExpressRoute or VPN."],
      [
        documents.firewall,
        "Firewall requirements for Azure Local",
        "ExpressRoute and Private Link are not supported for Azure Local or anything in it.",
      ],
      [
        documents.arcGateway,
        "How the Azure Arc gateway works",
        "Neither ExpressRoute nor site-to-site VPN nor private endpoints are supported for Azure Local and AKS.",
      ],
      [
        documents.deploymentNetwork,
        "Private endpoints",
        "Private endpoints of services such as storage and key vaults are supported over ExpressRoute or VPN; Azure Arc Private Link is not.",
      ],
    ],
    handling:
      "For a cluster on Azure Local privateLink and a private connection are errors, and the recommendation does not apply; for other clusters it does. Private endpoints of other services are no part of a request.",
    rules: ["arc-private-link-azure-local", "arc-connection-azure-local", "arc-private-link-services", "private-link-unsupported"],
  },
  {
    id: "private-link-region",
    subject: "In which region the virtual network of a private endpoint is",
    claims: [
      [documents.arcPrivateLink, "Current limitations", "Cluster, Private Link Scope and virtual network are in one region."],
      [
        documents.arcPrivateLink,
        "Current limitations",
        "The virtual network and its endpoint may be in another region than scope and cluster, says the next sentence.",
      ],
    ],
    handling:
      "One region satisfies both, so another region for the virtual network is a warning. That scope and cluster differ, or endpoint and network, is an error.",
    rules: ["arc-private-link-network-region", "arc-private-link-scope-region", "arc-private-link-endpoint-region"],
  },
]);
