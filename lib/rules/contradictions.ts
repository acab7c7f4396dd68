import type { Contradiction, ContradictionClaim } from "../../types/index.js";
import * as documents from "./documents.js";
import type { RuleDocument } from "./rule-rows.js";

/** Pages that are read only for comparison with the pages the rules come from. */
const others = {
  avmLogicalNetwork: { document: "Azure Verified Module for logical networks of Azure Local", version: "97870874" },
  avmCluster: { document: "Azure Verified Module for provisioned clusters", version: "0b0c7826" },
  multiRack: { document: "IP address planning requirements for Azure Local multi-rack", version: "12923e17" },
  firewallEarlier: { document: "Firewall requirements for Azure Local", version: "0d02bed3 (2024-10-17)" },
  requirementsLater: { document: "AKS enabled by Azure Arc network requirements", version: "0e376523 (2025-07-17)" },
  overlay: { document: "Azure CNI Overlay networking in AKS", version: "04d389a9" },
  armClient: { document: "AgentPoolUpgradeSettings of @azure-rest/arm-containerservice", version: "read 2026-11" },
  azPowerShellAks: { document: "NewOrUpdateAgentPoolBase of Az.Aks", version: "12" },
  validationErrors: { document: "Troubleshoot network validation errors", version: "08f1300d" },
} as const satisfies Record<string, RuleDocument>;

/** A contradiction as written in this file. A claim is a place in a document and what it says. */
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

/**
 * The places where the vendor's documents disagree with each other or with themselves, by platform and in the order of the
 * catalogue.
 */
export const contradictions: readonly Contradiction[] = /* @__PURE__ */ contradictionRows([
  // ── Azure Local: logical network ─────────────────────────────────────────────────────────────────────────────────
  {
    id: "lnet-pool-optional",
    subject: "Whether a logical network needs an IP pool",
    claims: [
      [documents.azureLocal, logicalNetworks, "Start and end of the pool are optional and highly recommended."],
      [documents.aksNetworks, "Create the logical network", "Both are among the required parameters."],
      [documents.azPowerShell, "Logical network validation", "A logical network without a pool is refused."],
    ],
    handling:
      "A request may omit the pool. The plan then chooses one and reports it, so that the deployed network has a pool whichever document is right.",
    rules: ["lnet-pool-required-in-practice", "lnet-pool-missing"],
  },
  {
    id: "lnet-pool-end",
    subject: "Where the pool of the published example ends",
    claims: [
      [documents.azureLocal, logicalNetworks, "The pool goes from 10.220.32.18 to 10.220.32.38, which is 21 addresses."],
      [documents.ipAddressPlanning, walkthrough, "The pool from 10.220.32.18 ends at 10.220.32.37 and is said to have 20 addresses."],
    ],
    handling: "A pool includes both its ends. Either pool has the 16 addresses that the example needs, so neither is an error.",
    rules: ["arc-ip-formula", "lnet-pool-in-prefix"],
  },
  {
    id: "lnet-allocation-default",
    subject: "The default allocation method of a logical network",
    claims: [
      [documents.azureLocal, logicalNetworks, "Static is the only method that AKS Arc supports, and it has to be given."],
      [documents.logicalNetworks, "Create a static logical network via CLI", "If the method is omitted, the network becomes dynamic."],
      [others.avmLogicalNetwork, "Variable for the IP allocation method", "The module uses Dynamic if nothing is given."],
      [
        documents.azPowerShell,
        "Logical network validation",
        "The script is meant to refuse a dynamic network, but it compares the method with the word in lower case, so it does not.",
      ],
    ],
    handling:
      "The property `ipAllocationMethod` may be omitted and then means Static. Any other value is an error. The comparison in the script is not followed.",
    rules: ["lnet-static-only"],
  },
  {
    id: "lnet-vlan-required",
    subject: "Whether a static logical network needs a VLAN id",
    claims: [
      [
        documents.logicalNetworks,
        "Create a static logical network via CLI",
        "A note requires the VLAN id along with DNS server and gateway.",
      ],
      [documents.logicalNetworks, "Create logical network via CLI", "Without a VLAN id, the value is 0."],
      [documents.aksNetworks, "Create the logical network", "The VLAN id is optional."],
    ],
    handling: "The property `vlan` may be omitted and then means 0, untagged. A given value is checked against 0 to 4094.",
    rules: ["lnet-vlan-range"],
  },
  {
    id: "lnet-example-host-bits",
    subject: "Usage values that break the rules of their own table",
    claims: [
      [documents.azureLocal, logicalNetworks, "The address prefix of the usage column is 10.220.32.16/24, which has host bits set."],
      [documents.azureLocal, logicalNetworks, "The gateway of the usage column is the first DNS server of that column."],
    ],
    handling:
      "Host bits are ignored and reported as a warning. A gateway that is a DNS server is also a warning, because a router may serve DNS. No usage value of a vendor page is an error.",
    rules: ["prefix-host-bits", "lnet-gateway-dns"],
  },
  {
    id: "lnet-example-gateway",
    subject: "Published logical networks with a gateway outside the prefix",
    claims: [
      [documents.azureLocal, logicalNetworks, "The gateway lies within the address prefix."],
      [
        documents.logicalNetworks,
        "Create a static logical network via CLI",
        "The example has the prefix 100.68.180.0/28 with the gateway 192.168.200.1.",
      ],
    ],
    handling: "A gateway outside the prefix is an error, also for published examples. The finding names the addresses that would be right.",
    rules: ["lnet-gateway-in-prefix"],
  },
  // ── Azure Local: control plane IP and counting ───────────────────────────────────────────────────────────────────
  {
    id: "control-plane-ip-place",
    subject: "Whether the control plane IP lies inside the IP pool",
    claims: [
      [documents.ipAddressPlanning, simplePlanning, "The control plane IP is reserved in the IP pool of the logical network."],
      [documents.azPowerShell, "Logical network validation", "A given control plane IP must lie inside the prefix and outside every pool."],
      [
        documents.azureLocal,
        "Control plane IP",
        "It lies inside the prefix of the logical network and overlaps nothing else, including other logical networks.",
      ],
    ],
    handling:
      "The mode decides. With `explicit`, the default, the address is counted and placed outside the pool. With `auto`, AKS Arc picks it, so the pool needs one more address per cluster and none may be given.",
    rules: ["cp-ip-explicit-inside-prefix-outside-pool", "cp-ip-auto-inside-pool", "cp-ip-count", "arc-ip-formula"],
  },
  {
    id: "control-plane-ip-optional",
    subject: "Whether the control plane IP has to be given",
    claims: [
      [documents.azureLocal, "Control plane IP", "AKS Arc chooses the address. Giving one is optional."],
      [documents.azPowerShell, "New-AzAksArcCluster, ControlPlaneIP", "The parameter is mandatory."],
    ],
    handling: "Both modes are planned. With `auto`, an info says that the cluster has to be created with az or ARM.",
    rules: ["cp-ip-required-in-powershell"],
  },
  {
    id: "node-count-workers",
    subject: "Which nodes take an address of the pool",
    claims: [
      [documents.ipAddressPlanning, simplePlanning, "The table reserves one address for every worker node."],
      [documents.ipAddressPlanning, walkthrough, "The example also counts control plane nodes: 8 for 3 and 5 nodes, 4 for 1 and 3."],
      [documents.azureLocal, logicalNetworks, "One address is reserved for each VM that is a node of a cluster."],
    ],
    handling:
      "Control plane nodes are counted. With the table alone, the pool of the example would be 4 addresses short of the 16 it needs.",
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
        "In a multi-rack deployment, the pool has to be as large as the total, including load balancer addresses.",
      ],
      [
        documents.azureLocal,
        "Load balancer IPs for containerized applications",
        "They may come from the subnet of the VMs or from another network, and must not conflict with the logical network.",
      ],
    ],
    handling:
      "On Azure Local in one rack, they are counted and placed outside the pool. Another network is accepted only with BGP, because only the page about MetalLB says which mode allows it.",
    rules: ["lb-outside-pool", "lb-ip-count", "lb-arp-same-subnet"],
  },
  {
    id: "control-plane-node-count",
    subject: "How many control plane nodes there can be",
    claims: [
      [documents.scale, "Support count for AKS on Azure Local", "1, 3 or 5."],
      [documents.provisionedClusterSpec, "controlPlane, count", "An odd number; the example of the same file has 2."],
    ],
    handling: "Only 1, 3 and 5 are accepted.",
    rules: ["scale-limits"],
  },
  {
    id: "node-pool-name",
    subject: "Whether the name of a node pool may have a hyphen",
    claims: [
      [documents.provisionedClusterSpec, "agentPoolProfiles, name", "The default is the name of the cluster followed by -nodepool1."],
      [others.avmCluster, "Variable for additional node pools", "A name has at most twelve lowercase letters and digits."],
    ],
    handling: "Neither form is enforced. The node pools of a cluster only need different names.",
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
        "10.244.0.0/16 is the default. Another range can be given when the cluster is created.",
      ],
      [documents.deploymentNetwork, reservedRanges, "Neither the pod range nor the service range can currently be changed."],
    ],
    handling:
      "A `podCidr` is accepted per cluster, because az aksarc and ARM have a property for it. If it is omitted, the plan avoids 10.244.0.0/16. The Arc resource bridge has no range of its own in a request.",
    rules: ["pod-cidr-default", "cidr-overlap-lnet", "cidr-overlap-infra-pod"],
  },
  {
    id: "service-range-severity",
    subject: "How serious a management network inside the service range is",
    claims: [
      [
        documents.environmentValidator,
        "AzStackHci_Network_Test_AKS_Subnet_Service_CIDR_IP_Range_Overlap",
        "A warning: deployment continues, and the network may not work well.",
      ],
      [documents.deploymentNetwork, reservedRanges, "No infrastructure address may lie in it; traffic to such an address never arrives."],
    ],
    handling:
      "The severities of the validator are used, because they decide whether a deployment stops: a warning for the service range, an error for the pod range. A logical network in either range is an error.",
    rules: ["cidr-overlap-infra-svc", "cidr-overlap-infra-pod", "cidr-overlap-lnet"],
  },
  {
    id: "safe-ranges",
    subject: "A list of safe ranges that contains the pod range",
    claims: [
      [documents.deploymentNetwork, reservedRanges, "10.112.0.0 and everything above it is safe."],
      [documents.deploymentNetwork, reservedRanges, "10.244.0.0/16 is reserved for pods."],
    ],
    handling: "No list of safe ranges is used. Every address is tested for overlap with the service range and with each pod range.",
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
        "6 to 255 addresses, in one range or in two. The first of two is a single address.",
      ],
      [documents.environmentValidator, `${infraPool}, Check 4`, "The description of the same test says 6 to 16."],
    ],
    handling: "6 to 255, in one range or two, because the test refuses anything else. The 16 is in a description, not in a requirement.",
    rules: ["mgmt-pool-six"],
  },
  {
    id: "storage-overlap-severity",
    subject: "Whether management addresses inside a storage subnet stop a deployment",
    claims: [
      [
        documents.environmentValidator,
        "AzureLocal_Network_Test_Node_ManagementIP_Not_Overlap_With_Storage_Subnet",
        "The result is informational and blocks nothing.",
      ],
      [
        documents.environmentValidator,
        "AzureLocal_Network_Test_Node_ManagementIP_Not_Overlap_With_Storage_Subnet, Diagnosis",
        "A plan with such an overlap must not be deployed.",
      ],
    ],
    handling:
      "An error if storage networks are given. An overlap with the defaults of Network ATC is a warning, because they may not be used.",
    rules: ["mgmt-storage-overlap", "mgmt-storage-defaults"],
  },
  // ── Azure Local: ports and the way to Azure ──────────────────────────────────────────────────────────────────────
  {
    id: "cross-vlan-directions",
    subject: "In which directions the ports between the VLANs are open",
    claims: [
      [documents.azureLocal, crossVlan, "The notes require each of the four ports both ways."],
      [
        documents.deploymentNetwork,
        "Azure Arc gateway",
        "The AKS subnet reaches the infrastructure subnet on 22, 6443, 40343, 55000 and 65000.",
      ],
    ],
    handling:
      "Both directions are listed, one row each, as the page about AKS requires. Only the other page says that the protocol is TCP.",
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
        "A week later, the table has the logical network as source and the cluster IP as destination.",
      ],
    ],
    handling: "One row from the logical network to the cluster IP and one back, because the text below the first table requires both.",
    rules: ["port-40343-arc-gateway", "ports-cluster-ip-unknown"],
  },
  {
    id: "cloud-agent-port",
    subject: "On which port the cloud agent listens",
    claims: [
      [documents.azureLocal, crossVlan, "55000."],
      [documents.hostConfigCommand, "-cloudAgentPort", "55000 if nothing else is set."],
      [others.validationErrors, "CloudAgentConnectivityError", "The error message shows port 50000 and the text next to it says 5500."],
    ],
    handling: "55000. The other two are misprints; no table of ports has them.",
    rules: ["port-55000-cloud-agent", "hci-port-55000-cloud-agent"],
  },
  {
    id: "outbound-ports",
    subject: "Which ports need outbound access",
    claims: [
      [documents.firewall, "Firewall requirements for outbound endpoints", "80 and 443 are sufficient."],
      [
        documents.endpointsAzureLocal,
        "Rows 18 and 71",
        "The list that the page links to has a time server on UDP 123 and an endpoint on 8084.",
      ],
    ],
    handling: "Every port of the list is in the port matrix.",
    rules: ["port-outbound-443", "port-outbound-80", "port-outbound-8084", "port-ntp"],
  },
  {
    id: "time-server",
    subject: "Whether a time server has to be reached",
    claims: [
      [others.firewallEarlier, "Firewall requirements for internal rules and ports", "The rules do not mention time."],
      [documents.firewall, "Network Time Protocol", "Azure Local reaches its time server on UDP 123."],
      [documents.azureLocal, crossVlan, "The ports of AKS include none for time."],
    ],
    handling: "Required from the management network, as documented. From the logical network it is listed as inferred and not required.",
    rules: ["port-ntp", "port-ntp-logical-network"],
  },
  {
    id: "cluster-connect-endpoint",
    subject: "What the endpoint on 8084 is for",
    claims: [
      [documents.arcNetwork, "Details", "Versions of the list name cluster connect, Azure RBAC, or both."],
      [documents.arcGateway, "Confirm access to required URLs", "The name is listed without a port, and az connectedk8s proxy needs it."],
    ],
    handling:
      "It is listed on 8084 for either feature. In an assessment with an Arc gateway it is also listed on 443, because a name without a port means HTTPS.",
    rules: ["port-outbound-8084", "arc-endpoints-azure-cloud", "arc-endpoints-arc-gateway"],
  },
  {
    id: "renamed-endpoints",
    subject: "Endpoints that were renamed",
    claims: [
      [documents.arcNetworkEarlier, "Details", "The charts and the helper program come from names below azureedge.net."],
      [documents.vmware, "Firewall URL exceptions", "They come from names below download.prss.microsoft.com."],
      [documents.endpointsAzureLocal, "Row 19", "The name below azureedge.net is still in the list."],
    ],
    handling:
      "An assessment lists both names, the older ones as needed by earlier tools. The lists of Azure Local and VMware are kept as published.",
    rules: ["arc-endpoints-earlier", "endpoints-azure-local", "vmw-endpoints"],
  },
  {
    id: "through-arc-gateway",
    subject: "What an Arc gateway replaces",
    claims: [
      [
        documents.endpointsAzureLocal,
        "Arc gateway support",
        "The container registry and the storage of the witness are marked as reached through the gateway.",
      ],
      [documents.arcGateway, "Confirm access to required URLs", "The container registry has to be allowed in addition to the gateway."],
      [documents.deploymentNetwork, "Azure Arc gateway", "The storage account of the witness stays on the list of allowed endpoints."],
    ],
    handling:
      "Both stay required with an Arc gateway, each with a note. An unnecessary endpoint does no harm; a missing one stops the deployment.",
    rules: ["endpoints-through-arc-gateway", "endpoints-beside-arc-gateway-images", "endpoints-beside-arc-gateway-witness"],
  },
  // ── Windows Server ───────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "hci-example-prefix",
    subject: "How large a subnet the worked example needs",
    claims: [
      [
        documents.nodeNetworking,
        "Walk through an example deployment",
        "32 addresses, so a /26 is reserved. The page does not say why a /27 is not enough.",
      ],
      [documents.nodeNetworking, minimumReservation, "No fewer than 256 addresses, a /24, are recommended for a deployment."],
      [documents.windowsServerRequirements, minimumReservation, "256 addresses should be reserved; the word minimum is missing."],
    ],
    handling:
      "The example adds up to 32 addresses (27 and 5) and needs a /26: a /27 has 32 addresses, of which 30 can be used, 29 without the gateway. A prefix smaller than /24 is an info.",
    rules: ["hci-counts-node", "hci-counts-vip", "hci-recommend-24"],
  },
  {
    id: "hci-update-count",
    subject: "How many addresses an update takes",
    claims: [
      [documents.nodeNetworking, "Kubernetes node VM IP pool", "One to three more."],
      [documents.nodeNetworking, minimumReservation, "Two for the AKS host and five for each workload cluster."],
    ],
    handling: "The table is used, because the worked example adds up with it.",
    rules: ["hci-update-extra"],
  },
  {
    id: "hci-dhcp-scope-size",
    subject: "What the DHCP scope of the example contains",
    claims: [
      [
        documents.nodeNetworking,
        "Split reserved IP addresses based on a DHCP network model",
        "5 addresses are excluded from a scope of 32.",
      ],
      [documents.nodeNetworking, minimumReservation, "Of the 32 addresses, 27 are leases and 5 belong to the VIP pool."],
    ],
    handling: "A scope has to contain the leases only, 27 in the example. The VIP pool lies outside the scope and is not counted in it.",
    rules: ["hci-dhcp-scope", "hci-vip-same-subnet"],
  },
  {
    id: "hci-vip-of-host",
    subject: "Whether the AKS host takes an address of a VIP pool",
    claims: [
      [documents.nodeNetworking, "Virtual IP pool", "The AKS host needs a VIP pool."],
      [
        documents.nodeNetworking,
        minimumReservation,
        "The table counts one API server per cluster, and the example counts none for the host.",
      ],
    ],
    handling:
      "Nothing is counted for the host if a cluster shares its VIP pool, so that the example stays at 32. A host in a network of its own gets a pool of one address.",
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
        "The example gives it 172.16.10.10, and gives the nodes a pool from 172.16.10.0 to 172.16.10.255.",
      ],
      [documents.networkSettingCommand, "-name", "A name has lowercase letters and digits only, but the examples use newNetwork."],
    ],
    handling: "A cloud agent address inside a pool is an error, because the pool can give it to a node. A name with capitals is a warning.",
    rules: ["hci-cloudservicecidr", "hci-name"],
  },
  {
    id: "hci-same-port",
    subject: "Whether two clusters of a network can serve different ports on one address",
    claims: [
      [
        documents.nodeNetworking,
        "Walk through an example deployment",
        "A back end on another port can use any address that the front end has.",
      ],
      [documents.containerNetworking, "Kubernetes services", "Two clusters that get the same address for different ports clash."],
    ],
    handling:
      "The count follows the example. Clusters that share a network and serve different ports get a warning; a single cluster gets none.",
    rules: ["hci-same-port-conflict"],
  },
  {
    id: "hci-port-columns",
    subject: "Which end of a connection the port table names",
    claims: [
      [documents.windowsServerRequirements, "Network port and URL requirements", "The heading of the column is Source."],
      [
        documents.windowsServerRequirements,
        "Network port and URL requirements",
        "In the notes of the same rows, that machine is the destination.",
      ],
    ],
    handling: "The notes are used: the column names the listener, and the rows lead to it.",
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
        "The table requires one DHCP address per worker node.",
      ],
      [documents.vmware, "Network for AKS cluster VMs", "All VMs of a cluster get their addresses dynamically."],
    ],
    handling:
      "Control plane nodes are counted in a line of their own, as inferred. A scope with too few addresses for them is a warning; a scope with too few for the worker nodes is an error.",
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
    handling: "All three must not overlap any of the four. 172.16.0.0/12 is within none of the ranges and contains two of them.",
    rules: ["aks-forbidden"],
  },
  {
    id: "aks-service-range-place",
    subject: "Whether the service range may lie in the virtual network",
    claims: [
      [documents.azureCni, "Deployment parameters", "It must not be within the virtual network of the cluster."],
      [documents.azureCni, "Deployment parameters", "The paragraph below says that it is technically possible and not recommended."],
    ],
    handling:
      "A service range in the virtual network of its own cluster is a warning, because AKS accepts it. A service range in a peered network is an error.",
    rules: ["aks-svc-not-in-vnet", "aks-svc-clear"],
  },
  {
    id: "aks-pod-range-in-network",
    subject: "Whether the pod range of an overlay may lie in the virtual network",
    claims: [
      [documents.aksOverlay, "IP address planning", "The pod range must not overlap the subnet of the cluster."],
      [
        documents.aksUpdateCni,
        "Update the IPAM mode to Azure CNI Overlay",
        "The pod range must not overlap a prefix of the virtual network.",
      ],
      [
        documents.aksChangelog,
        "2024-10-25",
        "All subnets of the virtual network are checked, and nothing is said about addresses outside them.",
      ],
    ],
    handling:
      "A pod range over any subnet is an error. In a part of the virtual network without subnets it is a warning, and an error only for a cluster that is updated to overlay.",
    rules: ["aks-overlay-clear", "aks-overlay-vnet", "aks-overlay-update"],
  },
  {
    id: "aks-pod-subnet-size",
    subject: "How many addresses a dynamic pod subnet needs",
    claims: [
      [
        documents.aksPodSubnet,
        "Dynamic IP allocation mode, Plan IP addressing",
        "Each node starts with a batch of 16 addresses, so 16 for each node are enough to start.",
      ],
      [
        documents.aksPodSubnet,
        "Dynamic IP allocation mode, Plan IP addressing",
        "A node takes further batches as its pods need them, up to maxPods.",
      ],
    ],
    handling: "Fewer than 16 addresses per node are an error. Fewer than nodes with all their pods would take are a warning.",
    rules: ["aks-podsubnet-dynamic", "aks-podsubnet-full"],
  },
  {
    id: "aks-surge-default",
    subject: "How many nodes an upgrade adds if maxSurge is omitted",
    claims: [
      [others.armClient, "maxSurge", "The default is 1."],
      [others.azPowerShellAks, "MaxSurge", "The default is 10 %, and percentages are rounded up."],
      [documents.aksChangelog, "2025-03-16", "The default is 10 % since Kubernetes 1.32."],
    ],
    handling: "10 % of the nodes of the pool, rounded up. Both are the same for up to ten nodes; above that, 10 % is the safer count.",
    rules: ["aks-surge"],
  },
  {
    id: "aks-dual-stack-models",
    subject: "Which network models can be dual-stack",
    claims: [
      [documents.aksOverlay, "Dual-stack Networking", "Dual stack is described for overlay only."],
      [documents.aksChangelog, "Release 2026-06-19", "Static blocks of a pod subnet can be dual-stack, too."],
    ],
    handling: "Overlay and static blocks are accepted. Node subnets and dynamic pod subnets are errors.",
    rules: ["aks-dual-stack-model"],
  },
  {
    id: "azure-reserved-addresses",
    subject: "How many addresses of a subnet Azure reserves",
    claims: [
      [
        documents.azureVirtualNetwork,
        "Are there any restrictions on using IP addresses within these subnets?",
        "The first four and the last.",
      ],
      [
        others.overlay,
        "Network address planning",
        "A /24 has room for 251 nodes because the first three addresses are reserved; that would leave 253.",
      ],
    ],
    handling: "Five of every subnet; the 251 follows from five.",
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
    handling: "A warning after 30 days and an error after 90, because by then the certificate has expired according to both documents.",
    rules: ["arc-30-days", "arc-90-days"],
  },
  {
    id: "private-link-azure-local",
    subject: "Private Link, ExpressRoute and VPN on Azure Local",
    claims: [
      [documents.arcConnectivity, "Design recommendations", "Services are reached with Private Link, through ExpressRoute or VPN."],
      [
        documents.firewall,
        "Firewall requirements for Azure Local",
        "ExpressRoute and Private Link are not supported for Azure Local or anything in it.",
      ],
      [
        documents.arcGateway,
        "How the Azure Arc gateway works",
        "ExpressRoute, site-to-site VPN and private endpoints are not supported for Azure Local and AKS.",
      ],
      [
        documents.deploymentNetwork,
        "Private endpoints",
        "Private endpoints of services such as storage and key vaults are supported over ExpressRoute or VPN; Azure Arc Private Link is not.",
      ],
    ],
    handling:
      "For a cluster on Azure Local, privateLink and a private connection are errors, and the recommendation does not apply. For other clusters it does. A request does not contain private endpoints of other services.",
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
        "The next sentence says that the virtual network and its endpoint may be in another region than scope and cluster.",
      ],
    ],
    handling:
      "One region satisfies both sentences, so another region for the virtual network is a warning. Different regions of scope and cluster, or of endpoint and network, are an error.",
    rules: ["arc-private-link-network-region", "arc-private-link-scope-region", "arc-private-link-endpoint-region"],
  },
]);
