import type { RuleId } from "../../types/index.js";
import { azureLocalPortRules } from "../rules/azure-local-port-rules.js";
import type { PortRow, RowEnd } from "./port-row.js";
import { userRows } from "./user-rows.js";

const rules = azureLocalPortRules;

const management: RowEnd = { zone: "management" };
const logicalNetwork: RowEnd = { zone: "logical-network" };
const separateNetwork: RowEnd = { zone: "logical-network", part: "separate" };
/** Where the cluster IP, the cloud agent and the Arc resource bridge are. */
const infrastructure: RowEnd = { zone: "management", part: "infrastructure" };
const clusterIp: RowEnd = { zone: "cluster-ip" };
const dnsOfLogicalNetwork: RowEnd = { zone: "dns", part: "logical-network", ifGiven: true };
const dnsOfManagement: RowEnd = { zone: "dns", part: "management", ifGiven: true };
const ntpOfManagement: RowEnd = { zone: "ntp", part: "management", ifGiven: true };
const ntpOfLogicalNetwork: RowEnd = { zone: "ntp", part: "logical-network", ifGiven: true };
const internet: RowEnd = { zone: "internet" };

type Opening = Pick<PortRow, "protocol" | "destinationPort" | "rule">;

/** Makes the port of a rule, with the rule as its source. */
const tcp = (rule: { readonly id: RuleId; readonly values: { readonly destinationPort: string } }): Opening => ({
  protocol: "TCP",
  destinationPort: rule.values.destinationPort,
  rule: rule.id,
});
const udp: typeof tcp = (rule) => ({ ...tcp(rule), protocol: "UDP" });
const across = { when: ["separate-networks"], required: true } as const;
const acrossWithArcGateway = { when: ["separate-networks", "arc-gateway"], required: true } as const;
/** With a proxy, only the proxy needs internet access. */
const outbound = { required: { unless: ["https-proxy"] }, destination: internet } as const;
const outboundHttp = { required: { unless: ["http-proxy"] }, destination: internet } as const;
/** The proxy of a multi-rack deployment is for the nodes only. */
const always = { when: ["multi-rack"] } as const;
const outboundManagement = { ...outbound, required: [outbound.required, always] } as const;
const outboundHttpManagement = { ...outboundHttp, required: [outboundHttp.required, always] } as const;
const inferred = { source: logicalNetwork, rule: rules["port-outbound-logical-network"].id } as const;
const viaProxy = (setting: "http-proxy" | "https-proxy") =>
  ({
    protocol: "TCP",
    destinationPort: { setting },
    when: [setting],
    required: true,
    destination: { zone: "proxy", part: setting, ifGiven: true },
    rule: rules["port-proxy"].id,
  }) as const;

/**
 * The ports of AKS enabled by Azure Arc on Azure Local, in the order of the documents: first those between the networks, then
 * the others that a firewall must allow if it denies by default. Every row has one direction; its source opens the connection.
 * If the documents say "and vice versa", the other direction is a row of its own.
 */
export const azureLocalPortRows: readonly PortRow[] = [
  {
    id: "al-ssh-management-to-logical-network",
    purpose: "SSH to the AKS nodes, to collect logs",
    ...tcp(rules["port-22-ssh-logs"]),
    ...across,
    source: management,
    destination: separateNetwork,
  },
  {
    id: "al-ssh-logical-network-to-management",
    purpose: "SSH from the AKS nodes, to collect logs",
    ...tcp(rules["port-22-ssh-logs"]),
    ...across,
    source: separateNetwork,
    destination: management,
  },
  {
    id: "al-kubernetes-api-management-to-logical-network",
    purpose: "Kubernetes API of the AKS clusters, for Azure Local and the Arc resource bridge",
    ...tcp(rules["port-6443-kubernetes-api"]),
    ...across,
    source: management,
    destination: separateNetwork,
  },
  {
    id: "al-kubernetes-api-logical-network-to-management",
    purpose: "Kubernetes API of the Arc resource bridge, for the AKS nodes",
    ...tcp(rules["port-6443-kubernetes-api"]),
    ...across,
    source: separateNetwork,
    destination: infrastructure,
  },
  {
    id: "al-cloud-agent-logical-network-to-management",
    purpose: "gRPC server of the cloud agent, at the cloud agent IP and the cluster IP, for the AKS nodes",
    ...tcp(rules["port-55000-cloud-agent"]),
    ...across,
    source: separateNetwork,
    destination: infrastructure,
  },
  {
    id: "al-cloud-agent-management-to-logical-network",
    purpose: "gRPC of the cloud agent, towards the AKS nodes",
    ...tcp(rules["port-55000-cloud-agent"]),
    ...across,
    source: management,
    destination: separateNetwork,
  },
  {
    id: "al-cloud-agent-authentication-logical-network-to-management",
    purpose: "gRPC authentication of the cloud agent, at the cloud agent IP and the cluster IP, for the AKS nodes",
    ...tcp(rules["port-65000-cloud-agent-authentication"]),
    ...across,
    source: separateNetwork,
    destination: infrastructure,
  },
  {
    id: "al-cloud-agent-authentication-management-to-logical-network",
    purpose: "gRPC authentication of the cloud agent, towards the AKS nodes",
    ...tcp(rules["port-65000-cloud-agent-authentication"]),
    ...across,
    source: management,
    destination: separateNetwork,
  },
  {
    id: "al-arc-gateway-logical-network-to-cluster-ip",
    purpose: "Arc proxy of Azure Local, through which the AKS nodes reach the Arc gateway",
    ...tcp(rules["port-40343-arc-gateway"]),
    ...acrossWithArcGateway,
    source: separateNetwork,
    destination: clusterIp,
  },
  {
    id: "al-arc-gateway-cluster-ip-to-logical-network",
    purpose: "Arc proxy of Azure Local, towards the AKS nodes",
    ...tcp(rules["port-40343-arc-gateway"]),
    ...acrossWithArcGateway,
    source: clusterIp,
    destination: separateNetwork,
  },
  {
    id: "al-bgp-logical-network-to-bgp-peer",
    purpose: "BGP sessions of MetalLB, from the AKS nodes to their peers",
    ...tcp(rules["port-179-bgp"]),
    required: true,
    source: logicalNetwork,
    destination: { zone: "bgp-peer", ifGiven: true },
  },
  {
    id: "al-dns-udp-logical-network-to-dns",
    purpose: "Name resolution for the AKS nodes, including the name of the Azure Local cluster",
    ...udp(rules["port-dns"]),
    required: true,
    source: logicalNetwork,
    destination: dnsOfLogicalNetwork,
  },
  {
    id: "al-dns-tcp-logical-network-to-dns",
    purpose: "Name resolution for the AKS nodes, for answers that are too long for UDP",
    ...tcp(rules["port-dns"]),
    required: true,
    source: logicalNetwork,
    destination: dnsOfLogicalNetwork,
  },
  {
    id: "al-dns-udp-management-to-dns",
    purpose: "Name resolution for the machines and the Arc resource bridge",
    ...udp(rules["port-dns"]),
    required: true,
    source: management,
    destination: dnsOfManagement,
  },
  {
    id: "al-dns-tcp-management-to-dns",
    purpose: "Name resolution for the machines and the Arc resource bridge, for answers that are too long for UDP",
    ...tcp(rules["port-dns"]),
    required: true,
    source: management,
    destination: dnsOfManagement,
  },
  {
    id: "al-ntp-management-to-ntp",
    purpose: "Time for the machines and the Arc resource bridge",
    ...udp(rules["port-ntp"]),
    required: true,
    source: management,
    destination: ntpOfManagement,
  },
  {
    id: "al-ntp-logical-network-to-ntp",
    purpose: "Time for the AKS nodes, unless they take it from their host",
    ...udp(rules["port-ntp-logical-network"]),
    required: false,
    source: logicalNetwork,
    destination: ntpOfLogicalNetwork,
  },
  {
    id: "al-https-management-to-internet",
    purpose: "HTTPS to the endpoints of Azure Local, the Arc resource bridge and AKS",
    ...tcp(rules["port-outbound-443"]),
    ...outboundManagement,
    source: management,
  },
  {
    id: "al-https-logical-network-to-internet",
    purpose: "HTTPS from the AKS nodes to the endpoints of AKS and Azure Arc",
    ...tcp(rules["port-outbound-443"]),
    ...outbound,
    ...inferred,
  },
  {
    id: "al-http-management-to-internet",
    purpose: "HTTP to certificate revocation lists and the connectivity test",
    ...tcp(rules["port-outbound-80"]),
    ...outboundHttpManagement,
    source: management,
  },
  {
    id: "al-http-logical-network-to-internet",
    purpose: "HTTP from the AKS nodes to certificate revocation lists and the connectivity test",
    ...tcp(rules["port-outbound-80"]),
    ...outboundHttp,
    ...inferred,
  },
  {
    id: "al-cluster-connect-management-to-internet",
    purpose: "Cluster connect, for the Arc resource bridge",
    ...tcp(rules["port-outbound-8084"]),
    ...outboundManagement,
    source: management,
  },
  {
    id: "al-cluster-connect-logical-network-to-internet",
    purpose: "Cluster connect, for the AKS clusters",
    ...tcp(rules["port-outbound-8084"]),
    ...outbound,
    ...inferred,
  },
  {
    id: "al-https-proxy-management-to-proxy",
    purpose: "HTTPS of the machines and the Arc resource bridge, through the proxy",
    ...viaProxy("https-proxy"),
    unless: ["multi-rack"],
    source: management,
  },
  {
    id: "al-https-proxy-logical-network-to-proxy",
    purpose: "HTTPS of the AKS nodes, through the proxy",
    ...viaProxy("https-proxy"),
    source: logicalNetwork,
  },
  {
    id: "al-http-proxy-management-to-proxy",
    purpose: "HTTP of the machines and the Arc resource bridge, through the proxy",
    ...viaProxy("http-proxy"),
    unless: ["multi-rack"],
    source: management,
  },
  {
    id: "al-http-proxy-logical-network-to-proxy",
    purpose: "HTTP of the AKS nodes, through the proxy",
    ...viaProxy("http-proxy"),
    source: logicalNetwork,
  },
  ...userRows("al", { services: rules["port-services"], api: rules["port-operators-6443"] }),
];
