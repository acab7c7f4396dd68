import type { AzureCloudName, EndpointParameters, Platform } from "../../../types/index.js";

/** Where traffic starts or ends, as the port matrix names it. */
export type Zone =
  | "management"
  | "logical-network"
  | "cluster-ip"
  | "physical-hosts"
  | "aks-vms"
  | "cloud-service"
  | "dhcp"
  | "node-subnet"
  | "pod-subnet"
  | "pod-cidr"
  | "api-server-subnet"
  | "virtual-network"
  | "service-tag"
  | "dns"
  | "ntp"
  | "proxy"
  | "bgp-peer"
  | "clients"
  | "operators"
  | "services"
  | "kubernetes-api"
  | "internet";

/**
 * A zone, or a part of it for rows that mean less than the whole. `dns/logical-network` are the DNS servers that the logical
 * networks reach across a network boundary, `logical-network/separate` the logical networks with another VLAN or prefix than
 * the management network, `management/infrastructure` the addresses of Azure Local itself (cluster IP, cloud agent, Arc resource
 * bridge) without the machines, `aks-vms/dhcp` the networks of AKS VMs with a DHCP server, `node-subnet/pod-cidr` the subnets of
 * nodes whose pods have a range of their own, `proxy/https-proxy` the proxy for HTTPS, which may differ from that for HTTP. The
 * whole zone does not replace a part that is not given.
 */
export type ZonePart = Zone | `${Zone}/${ZoneQualifier}`;

/** What distinguishes a part of a zone from the whole. */
export type ZoneQualifier = Zone | "separate" | "infrastructure" | "http-proxy" | "https-proxy" | "azure-cloud";

/** The conditions that hold for a request; rows and endpoints name the conditions under which they apply. */
export type PortCondition =
  /** At least one network of AKS nodes differs from the network of the machines. */
  | "separate-networks"
  /** At least one network gets its addresses from a DHCP server. */
  | "dhcp"
  /** Azure Local reaches Azure through an Arc gateway. */
  | "arc-gateway"
  /** Azure Local is a multi-rack deployment, whose infrastructure does not use the proxy. */
  | "multi-rack"
  /** HTTP leaves through a proxy whose port is known. */
  | "http-proxy"
  /** HTTPS leaves through a proxy whose port is known. */
  | "https-proxy"
  /** The API server of a cluster has a private endpoint in the virtual network. */
  | "private-cluster"
  /** Clusters in Azure Government. */
  | "azure-us-government"
  /** Clusters in Azure operated by 21Vianet. */
  | "azure-china-cloud"
  /** Node pools of Windows nodes. */
  | "windows-nodes"
  /** Azure Monitor collects from the clusters. */
  | "azure-monitor";

/** Ports that the request sets. A proxy without one uses the port of its scheme, an agent the vendor's. */
export type PortSetting = "http-proxy" | "https-proxy" | "node-agent" | "node-agent-authorizer" | "cloud-agent" | "cloud-agent-authorizer";

/** The places of the request for findings of the port matrix. */
type PortPlace = "region" | "cloud" | "oem" | "features" | "asOf" | "multiRack" | "clusterIp" | "proxy" | "cloudService" | "physicalNodes";

/** Addresses in several zones that belong together. */
export interface PortGroup {
  readonly name: string;
  /** The cluster, or the index of the network, whose pools have further addresses of its zones after planning. */
  readonly cluster?: string;
  readonly network?: number;
  /** The ports of its services. */
  readonly servicePorts?: readonly string[];
  readonly zones: { readonly [Part in ZonePart]?: readonly string[] };
}

/** Services that somebody uses, but for which no row can be made. */
export interface UnknownUse {
  /** The name of their cluster or network. */
  readonly name: string;
  readonly path: string;
  /** Their ports are not given, or their addresses are public and in no plan. */
  readonly reason: "ports" | "public";
}

/** What the port matrix must know of a request, on any platform. Platform adapters make it, and `lib/ports` reads it. */
export interface PortModel {
  readonly platform: Platform;
  /** The region as the request writes it. */
  readonly region?: string;
  /** The cloud of AKS in Azure; AzureCloud where omitted. */
  readonly cloud?: AzureCloudName;
  /** The hardware vendor as the request writes it. */
  readonly oem?: string;
  /** What is used beside the platform itself; omitted where the request does not say. */
  readonly features?: readonly string[];
  /** Names of the customer's own inside names of endpoints, by parameter. */
  readonly endpointParameters?: EndpointParameters;
  /** The day the plan is for. */
  readonly asOf?: string;
  /**
   * Prefixes and addresses as canonical text. An empty list means that the zone exists but the request does not name its
   * addresses. Rows that need a given zone (the parts of `dns`, and `proxy`) are omitted without it.
   */
  readonly zones: { readonly [Part in ZonePart]?: readonly string[] };
  /** Host names of zones whose addresses the request does not contain. */
  readonly fqdns?: { readonly [Part in ZonePart]?: readonly string[] };
  /**
   * Things whose addresses in two zones belong together, such as a network and its own DNS servers, or the nodes and the
   * pods of one cluster. A row between two zones that a group has both of is between those of each group alone.
   */
  readonly groups?: readonly PortGroup[];
  readonly unknownUses?: readonly UnknownUse[];
  readonly conditions: ReadonlySet<PortCondition>;
  /** Port numbers as text. A row for a setting without a value here and without a default is omitted. */
  readonly ports?: { readonly [Setting in PortSetting]?: string };
  /** Networks of AKS nodes that are the network of the machines, with their names and pointers into the request. */
  readonly sharedNetworks: readonly { readonly name: string; readonly path: string }[];
  /** Pointers into the request. A place that the platform does not have is omitted, and so are findings about it. */
  readonly paths: { readonly [Place in PortPlace]?: string };
}
