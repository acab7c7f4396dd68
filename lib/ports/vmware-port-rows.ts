import type { RuleId } from "../../types/index.js";
import { vmwarePortRules } from "../rules/vmware-port-rules.js";
import type { PortRow, RowEnd } from "./port-row.js";
import { userRows } from "./user-rows.js";

const rules = vmwarePortRules;

const hosts: RowEnd = { zone: "physical-hosts" };
const aksVms: RowEnd = { zone: "aks-vms" };
const dns: RowEnd = { zone: "dns" };
const dhcp: RowEnd = { zone: "dhcp" };
const ntp: RowEnd = { zone: "ntp" };
const internet: RowEnd = { zone: "internet" };

type Opening = Pick<PortRow, "protocol" | "destinationPort" | "rule">;
type PortRule = { readonly id: RuleId; readonly values: { readonly destinationPort: string } };

/** Makes the port of a rule, with the rule as its source. */
const tcp = ({ id, values }: PortRule): Opening => ({ protocol: "TCP", destinationPort: values.destinationPort, rule: id });
const udp = (rule: PortRule): Opening => ({ ...tcp(rule), protocol: "UDP" });

/**
 * The ports of AKS enabled by Azure Arc on VMware: what the page lists for every host and VM, and what follows from it. The
 * page names no port between the VMs and the Arc resource bridge, and the request does not contain the network of the bridge.
 */
export const vmwarePortRows: readonly PortRow[] = [
  {
    id: "vmw-https-aks-vms-to-internet",
    purpose: "The listed HTTPS URLs, for the AKS VMs",
    ...tcp(rules["vmw-port-outbound-443"]),
    required: true,
    source: aksVms,
    destination: internet,
  },
  {
    id: "vmw-https-physical-hosts-to-internet",
    purpose: "The listed HTTPS URLs, for the hosts",
    ...tcp(rules["vmw-port-outbound-443"]),
    required: true,
    source: hosts,
    destination: internet,
  },
  {
    id: "vmw-http-aks-vms-to-internet",
    purpose: "The listed HTTP URL, for the AKS VMs",
    ...tcp(rules["vmw-port-outbound-80"]),
    required: true,
    source: aksVms,
    destination: internet,
  },
  {
    id: "vmw-http-physical-hosts-to-internet",
    purpose: "The listed HTTP URL, for the hosts",
    ...tcp(rules["vmw-port-outbound-80"]),
    required: true,
    source: hosts,
    destination: internet,
  },
  {
    id: "vmw-dns-udp-aks-vms-to-dns",
    purpose: "DNS queries of the AKS VMs",
    ...udp(rules["vmw-port-dns"]),
    required: true,
    source: aksVms,
    destination: dns,
  },
  {
    id: "vmw-dns-tcp-aks-vms-to-dns",
    purpose: "DNS queries of the AKS VMs with long answers",
    ...tcp(rules["vmw-port-dns"]),
    required: true,
    source: aksVms,
    destination: dns,
  },
  {
    id: "vmw-dns-udp-physical-hosts-to-dns",
    purpose: "DNS queries of the hosts",
    ...udp(rules["vmw-port-dns"]),
    required: true,
    source: hosts,
    destination: dns,
  },
  {
    id: "vmw-dns-tcp-physical-hosts-to-dns",
    purpose: "DNS queries of the hosts with long answers",
    ...tcp(rules["vmw-port-dns"]),
    required: true,
    source: hosts,
    destination: dns,
  },
  {
    id: "vmw-dhcp-aks-vms-to-dhcp",
    purpose: "DHCP requests of the AKS VMs, to a server behind a relay or for renewal",
    ...udp(rules["vmw-port-dhcp"]),
    required: true,
    source: aksVms,
    destination: dhcp,
  },
  {
    id: "vmw-dhcp-answer-dhcp-to-aks-vms",
    purpose: "DHCP answers to the AKS VMs",
    ...udp(rules["vmw-port-dhcp"]),
    destinationPort: rules["vmw-port-dhcp"].values.answerPort,
    required: true,
    source: dhcp,
    destination: aksVms,
  },
  {
    id: "vmw-ntp-aks-vms-to-ntp",
    purpose: "Time for the AKS VMs",
    ...udp(rules["vmw-port-ntp"]),
    required: false,
    source: aksVms,
    destination: ntp,
  },
  {
    id: "vmw-ntp-physical-hosts-to-ntp",
    purpose: "Time for the hosts",
    ...udp(rules["vmw-port-ntp"]),
    required: false,
    source: hosts,
    destination: ntp,
  },
  ...userRows("vmw", { services: rules["vmw-port-services"], api: rules["vmw-port-operators"] }),
];
