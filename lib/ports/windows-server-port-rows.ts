import type { RuleId } from "../../types/index.js";
import type { PortSetting } from "../platforms/model/port-model.js";
import { windowsServerPortRules } from "../rules/windows-server-port-rules.js";
import type { PortRow, RowEnd } from "./port-row.js";
import { userRows } from "./user-rows.js";

const rules = windowsServerPortRules;

const hosts: RowEnd = { zone: "physical-hosts" };
const aksVms: RowEnd = { zone: "aks-vms" };
const separateVms: RowEnd = { zone: "aks-vms", part: "separate" };
const dynamicVms: RowEnd = { zone: "aks-vms", part: "dhcp" };
const cloudService: RowEnd = { zone: "cloud-service" };
const clusterIp: RowEnd = { zone: "cluster-ip", ifGiven: true };
const dnsOfVms: RowEnd = { zone: "dns", part: "aks-vms", ifGiven: true };
const dnsOfHosts: RowEnd = { zone: "dns", part: "physical-hosts", ifGiven: true };
const dhcp: RowEnd = { zone: "dhcp" };
const ntp: RowEnd = { zone: "ntp" };
const internet: RowEnd = { zone: "internet" };

type Opening = Pick<PortRow, "protocol" | "destinationPort" | "rule">;
type PortRule = { readonly id: RuleId; readonly values: { readonly destinationPort: string } };

/** Makes the port of a rule, with the rule as its source. */
const tcp = ({ id, values }: PortRule): Opening => ({ protocol: "TCP", destinationPort: values.destinationPort, rule: id });
const udp = (rule: PortRule): Opening => ({ ...tcp(rule), protocol: "UDP" });
/** The same if the request can set another port. */
const agent = (setting: PortSetting, rule: PortRule): Opening => ({
  ...tcp(rule),
  destinationPort: { setting, default: rule.values.destinationPort },
});
/** With a proxy, only the proxy needs internet access. */
const outbound = { required: { unless: ["https-proxy"] }, destination: internet } as const;
const outboundHttp = { required: { unless: ["http-proxy"] }, destination: internet } as const;
const viaProxy = (setting: "http-proxy" | "https-proxy") =>
  ({
    protocol: "TCP",
    destinationPort: { setting },
    when: [setting],
    required: true,
    destination: { zone: "proxy", part: setting, ifGiven: true },
    rule: rules["hci-port-proxy"].id,
  }) as const;
const across = { when: ["separate-networks"], required: true } as const;

/**
 * The ports of AKS on Windows Server, in the order of the vendor's table, then the others that a firewall must allow if it
 * denies by default. Every row has one direction; its source opens the connection.
 */
export const windowsServerPortRows: readonly PortRow[] = [
  {
    id: "ws-ssh-physical-hosts-to-aks-vms",
    purpose: "SSH to the AKS VMs, for the logs of Get-AksHciLogs",
    ...tcp(rules["hci-port-22-logs"]),
    ...across,
    source: hosts,
    destination: separateVms,
  },
  {
    id: "ws-kubernetes-api-physical-hosts-to-aks-vms",
    purpose: "Kubernetes API of the AKS host and the workload clusters",
    ...tcp(rules["hci-port-6443-kubernetes-api"]),
    ...across,
    source: hosts,
    destination: separateVms,
  },
  {
    id: "ws-node-agent-physical-hosts-to-physical-hosts",
    purpose: "gRPC server of the node agent (wssdAgent), among the machines; no rule between networks",
    ...agent("node-agent", rules["hci-port-45000-node-agent"]),
    required: true,
    source: hosts,
    destination: hosts,
  },
  {
    id: "ws-node-agent-authentication-physical-hosts-to-physical-hosts",
    purpose: "gRPC authentication of the node agent (wssdAgent), among the machines; no rule between networks",
    ...agent("node-agent-authorizer", rules["hci-port-45001-node-agent-authentication"]),
    required: true,
    source: hosts,
    destination: hosts,
  },
  {
    id: "ws-load-balancer-agent-physical-hosts-to-aks-vms",
    purpose: "Cloud agent (wssdCloudAgent) to the agent of the load balancer VMs",
    ...tcp(rules["hci-port-46000-load-balancer-agent"]),
    ...across,
    source: hosts,
    destination: separateVms,
  },
  {
    id: "ws-cloud-agent-aks-vms-to-cloud-service",
    purpose: "gRPC server of the cloud agent, for the AKS VMs",
    ...agent("cloud-agent", rules["hci-port-55000-cloud-agent"]),
    ...across,
    source: separateVms,
    destination: cloudService,
  },
  {
    id: "ws-cloud-agent-authentication-aks-vms-to-cloud-service",
    purpose: "gRPC authentication of the cloud agent, for the AKS VMs",
    ...agent("cloud-agent-authorizer", rules["hci-port-65000-cloud-agent-authentication"]),
    ...across,
    source: separateVms,
    destination: cloudService,
  },
  {
    id: "ws-cloud-agent-aks-vms-to-cluster-ip",
    purpose: "gRPC server of the cloud agent at the failover cluster IP, for the AKS VMs",
    ...agent("cloud-agent", rules["hci-port-55000-cloud-agent"]),
    ...across,
    source: separateVms,
    destination: clusterIp,
  },
  {
    id: "ws-cloud-agent-authentication-aks-vms-to-cluster-ip",
    purpose: "gRPC authentication of the cloud agent at the failover cluster IP, for the AKS VMs",
    ...agent("cloud-agent-authorizer", rules["hci-port-65000-cloud-agent-authentication"]),
    ...across,
    source: separateVms,
    destination: clusterIp,
  },
  {
    id: "ws-dns-udp-aks-vms-to-dns",
    purpose: "DNS queries of the AKS VMs",
    ...udp(rules["hci-port-dns"]),
    required: true,
    source: aksVms,
    destination: dnsOfVms,
  },
  {
    id: "ws-dns-tcp-aks-vms-to-dns",
    purpose: "DNS queries of the AKS VMs with long answers",
    ...tcp(rules["hci-port-dns"]),
    required: true,
    source: aksVms,
    destination: dnsOfVms,
  },
  {
    id: "ws-dns-udp-physical-hosts-to-dns",
    purpose: "DNS queries of the machines",
    ...udp(rules["hci-port-dns"]),
    required: true,
    source: hosts,
    destination: dnsOfHosts,
  },
  {
    id: "ws-dns-tcp-physical-hosts-to-dns",
    purpose: "DNS queries of the machines with long answers",
    ...tcp(rules["hci-port-dns"]),
    required: true,
    source: hosts,
    destination: dnsOfHosts,
  },
  {
    id: "ws-dhcp-aks-vms-to-dhcp",
    purpose: "DHCP requests of the AKS VMs, to a server behind a relay or for renewal",
    ...udp(rules["hci-port-dhcp"]),
    when: ["dhcp"],
    required: true,
    source: dynamicVms,
    destination: dhcp,
  },
  {
    id: "ws-dhcp-answer-dhcp-to-aks-vms",
    purpose: "DHCP answers to the AKS VMs",
    ...udp(rules["hci-port-dhcp"]),
    destinationPort: rules["hci-port-dhcp"].values.answerPort,
    when: ["dhcp"],
    required: true,
    source: dhcp,
    destination: dynamicVms,
  },
  {
    id: "ws-ntp-aks-vms-to-ntp",
    purpose: "Time for the AKS VMs",
    ...udp(rules["hci-port-ntp"]),
    required: false,
    source: aksVms,
    destination: ntp,
  },
  {
    id: "ws-ntp-physical-hosts-to-ntp",
    purpose: "Time for the machines",
    ...udp(rules["hci-port-ntp"]),
    required: false,
    source: hosts,
    destination: ntp,
  },
  {
    id: "ws-https-aks-vms-to-internet",
    purpose: "Azure and container images, for the AKS VMs",
    ...tcp(rules["hci-port-outbound-443"]),
    ...outbound,
    source: aksVms,
  },
  {
    id: "ws-https-physical-hosts-to-internet",
    purpose: "Azure and downloads, for the machines",
    ...tcp(rules["hci-port-outbound-443"]),
    ...outbound,
    source: hosts,
  },
  {
    id: "ws-http-physical-hosts-to-internet",
    purpose: "Downloads of the product, for the machines",
    ...tcp(rules["hci-port-outbound-80"]),
    ...outboundHttp,
    source: hosts,
  },
  {
    id: "ws-https-proxy-aks-vms-to-proxy",
    purpose: "HTTPS of the AKS VMs, through the proxy",
    ...viaProxy("https-proxy"),
    source: aksVms,
  },
  {
    id: "ws-https-proxy-physical-hosts-to-proxy",
    purpose: "HTTPS of the machines, through the proxy",
    ...viaProxy("https-proxy"),
    source: hosts,
  },
  {
    id: "ws-http-proxy-aks-vms-to-proxy",
    purpose: "HTTP of the AKS VMs, through the proxy",
    ...viaProxy("http-proxy"),
    source: aksVms,
  },
  {
    id: "ws-http-proxy-physical-hosts-to-proxy",
    purpose: "HTTP of the machines, through the proxy",
    ...viaProxy("http-proxy"),
    source: hosts,
  },
  ...userRows("ws", { services: rules["hci-port-services"], api: rules["hci-port-operators"] }),
];
