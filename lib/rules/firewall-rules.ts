import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const reading = {
  platforms: ["any"],
  severity: "warning",
  source: documents.product,
  section: "Firewall rules",
  basis: "inferred",
  decidedBy: "input",
} as const;
const nsg = {
  platforms: ["any"],
  severity: "warning",
  source: documents.networkSecurityGroups,
  basis: "documented",
  decidedBy: "input",
} as const;
const azureFirewall = {
  platforms: ["any"],
  severity: "warning",
  source: documents.azureFirewall,
  basis: "documented",
  decidedBy: "input",
} as const;
const flow = { platforms: ["any"], source: documents.product, section: "Firewall checks", basis: "inferred", decidedBy: "input" } as const;

/** Rules about the rules of firewalls: how they are read, and what a check of them says. */
export const firewallRules = /* @__PURE__ */ ruleRows({
  "firewall-format": {
    ...reading,
    severity: "error",
    statement:
      "Firewall rules are JSON of a network security group, of an Azure Firewall or of nft -j list ruleset, the text of iptables-save, or the CSV of port-matrix export.",
  },
  "firewall-size": {
    ...reading,
    severity: "error",
    statement: "A set of firewall rules is no larger than any firewall loads.",
    // rules in the file, and rules after jumps have been followed
    values: { rules: 250_000, entries: 500_000, alternatives: 256 },
  },
  "firewall-value": {
    ...reading,
    statement:
      "A value in a firewall rule is one that its firewall takes; a rule with another value is taken to match or not, so that nothing is decided by it.",
  },
  "firewall-condition": {
    ...reading,
    severity: "info",
    statement: "A condition about something that no flow tells, such as a mark or a rate, is taken to hold or not.",
  },
  "firewall-chain": {
    ...reading,
    statement:
      "A jump leads to a chain that is there and does not come round to where it started; after any other jump nothing is decided.",
    // chains entered from each other
    values: { depth: 200 },
  },
  "firewall-chain-unused": {
    ...reading,
    severity: "info",
    statement: "A chain that no chain with a hook leads to decides nothing.",
  },
  "firewall-part-ignored": {
    ...reading,
    severity: "info",
    statement: "What a set of rules has besides filtering IP packets, such as address translation, is not part of the check.",
  },
  "nsg-priority-range": {
    ...nsg,
    section: "Security rules",
    statement: "The priority of a security rule is between 100 and 4096; that of a default rule is higher.",
    values: { first: 100, last: 4096, firstDefault: 65000, lastDefault: 65500 },
  },
  "nsg-priority-unique": {
    ...nsg,
    section: "Security rules",
    statement: "No two security rules of a direction have the same priority; of two that do, the order of the file is taken.",
  },
  "nsg-end-once": {
    ...nsg,
    section: "Security rules",
    statement: "Each end of a security rule is given once: by prefixes and service tags, or by application security groups.",
  },
  "nsg-default-rules": {
    ...nsg,
    section: "Default security rules",
    statement:
      "Every network security group has the same six default rules, whether a file lists them or not; where a file lists others, those of the file are taken.",
    values: {
      rules: [
        {
          name: "AllowVnetInBound",
          direction: "Inbound",
          priority: 65000,
          access: "Allow",
          source: "VirtualNetwork",
          destination: "VirtualNetwork",
        },
        {
          name: "AllowAzureLoadBalancerInBound",
          direction: "Inbound",
          priority: 65001,
          access: "Allow",
          source: "AzureLoadBalancer",
          destination: "*",
        },
        { name: "DenyAllInBound", direction: "Inbound", priority: 65500, access: "Deny", source: "*", destination: "*" },
        {
          name: "AllowVnetOutBound",
          direction: "Outbound",
          priority: 65000,
          access: "Allow",
          source: "VirtualNetwork",
          destination: "VirtualNetwork",
        },
        { name: "AllowInternetOutBound", direction: "Outbound", priority: 65001, access: "Allow", source: "*", destination: "Internet" },
        { name: "DenyAllOutBound", direction: "Outbound", priority: 65500, access: "Deny", source: "*", destination: "*" },
      ],
    },
  },
  "nsg-other-filters": {
    ...nsg,
    severity: "info",
    section: "How network security groups filter network traffic",
    statement:
      "A packet passes the groups of the subnet and of the network interface at both of its ends, and security admin rules before them; a file tells of one group only.",
  },
  "nsg-virtual-network": {
    ...nsg,
    severity: "info",
    section: "Service tags",
    statement:
      "VirtualNetwork means the address space of the virtual network, of its peers and of connected networks on premises, and the prefixes of user-defined routes; without its prefixes, public addresses are outside it.",
    basis: "inferred",
    values: {
      // private addresses, of which a virtual network can be made
      tag: "VirtualNetwork",
      possible: ["10.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16", "::/0"],
    },
  },
  "nsg-platform-addresses": {
    ...nsg,
    section: "Azure platform considerations",
    severity: "info",
    statement:
      "What machines send to the addresses of the platform, for DHCP, DNS, metadata and health, passes whatever the rules of a group are, unless a rule names the service tag of the service.",
    values: {
      name: "(platform addresses)",
      addresses: ["168.63.129.16", "169.254.169.254"],
      services: [
        { tag: "AzurePlatformDNS", address: "168.63.129.16", port: "53" },
        { tag: "AzurePlatformIMDS", address: "169.254.169.254", port: "80" },
      ],
      tags: {
        AzurePlatformDNS: ["168.63.129.16"],
        AzurePlatformIMDS: ["169.254.169.254"],
        AzurePlatformLKM: ["20.118.99.224", "40.83.235.53", "23.102.135.246"],
      },
    },
  },
  "firewall-service-tag": {
    ...nsg,
    severity: "info",
    section: "Service tags",
    statement: "The prefixes of a service tag are published; without them a rule with the tag is taken to match public addresses or not.",
    values: {
      internet: {
        // what the effective rules of a network card leave out of Internet
        except: ["0.0.0.0/8", "10.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16", "224.0.0.0/3"],
        unsure: ["100.64.0.0/10"],
        ipv6: ["2000::/3"],
      },
      known: { AzureLoadBalancer: ["168.63.129.16"] },
    },
  },
  "azure-firewall-value": {
    ...azureFirewall,
    section: "Rules",
    statement:
      "A rule of Azure Firewall has a source, a destination, protocols and ports, and an asterisk in a host name stands at its beginning.",
  },
  "azure-firewall-not-filtering": {
    ...azureFirewall,
    severity: "info",
    section: "Rule processing",
    statement:
      "Threat intelligence and address translation come before the rules, a parent policy before its child, and the built-in platform rules last; the check has only those that the file contains.",
  },
  "azure-firewall-fqdn-tag": {
    platforms: ["any"],
    severity: "info",
    source: documents.aksEgress,
    section: "Restrict egress traffic using Azure firewall",
    statement:
      "The tag AzureKubernetesService stands for the host names that AKS needs, which the vendor keeps; they are taken from the page of the vendor, in which a name of a region stands for any.",
    basis: "inferred",
    decidedBy: "input",
    values: {
      AzureKubernetesService: [
        "*.azk8s.cn",
        "*.azmk8s.io",
        "*.cloud.defender.microsoft.com",
        "*.cx.aks.containerservice.azure.us",
        "*.cx.prod.service.azk8s.cn",
        "*.data.mcr.azure.cn",
        "*.data.mcr.microsoft.com",
        "*.dp.kubernetesconfiguration.azure.com",
        "*.dp.kubernetesconfiguration.azure.us",
        "*.handler.control.monitor.azure.cn",
        "*.handler.control.monitor.azure.com",
        "*.handler.control.monitor.azure.us",
        "*.in.applicationinsights.azure.com",
        "*.ingest.monitor.azure.cn",
        "*.ingest.monitor.azure.com",
        "*.ingest.monitor.azure.us",
        "*.ingestion.msftcloudes.com",
        "*.metrics.ingest.monitor.azure.cn",
        "*.metrics.ingest.monitor.azure.com",
        "*.metrics.ingest.monitor.azure.us",
        "*.microsoftmetrics.com",
        "*.monitoring.azure.com",
        "*.mp.microsoft.com",
        "*.ods.opinsights.azure.cn",
        "*.ods.opinsights.azure.com",
        "*.ods.opinsights.azure.us",
        "*.oms.opinsights.azure.cn",
        "*.oms.opinsights.azure.com",
        "*.oms.opinsights.azure.us",
        "*.vault.usgovcloudapi.net",
        "acs-mirror.azureedge.net",
        "arcmktplaceprod.azurecr.io",
        "arcmktplaceprod.centralindia.data.azurecr.io",
        "arcmktplaceprod.eastus.data.azurecr.io",
        "arcmktplaceprod.japaneast.data.azurecr.io",
        "arcmktplaceprod.westeurope.data.azurecr.io",
        "arcmktplaceprod.westus2.data.azurecr.io",
        "azure.archive.ubuntu.com",
        "changelogs.ubuntu.com",
        "ctldl.windowsupdate.com",
        "data.policy.azure.cn",
        "data.policy.azure.us",
        "data.policy.core.windows.net",
        "dc.services.visualstudio.com",
        "download.docker.com",
        "global.handler.control.monitor.azure.cn",
        "global.handler.control.monitor.azure.com",
        "global.handler.control.monitor.azure.us",
        "go.microsoft.com",
        "login.chinacloudapi.cn",
        "login.microsoftonline.cn",
        "login.microsoftonline.com",
        "login.microsoftonline.us",
        "management.azure.com",
        "management.chinacloudapi.cn",
        "management.usgovcloudapi.net",
        "marketplaceapi.microsoft.com",
        "mcr-0001.mcr-msedge.net",
        "mcr.azure.cn",
        "mcr.microsoft.com",
        "nvidia.github.io",
        "onegetcdn.azureedge.net",
        "packages.aks.azure.com",
        "packages.microsoft.com",
        "security.ubuntu.com",
        "snapshot.ubuntu.com",
        "store.policy.azure.cn",
        "store.policy.azure.us",
        "store.policy.core.windows.net",
        "us.download.nvidia.com",
        "vault.azure.net",
        "www.msftconnecttest.com",
      ],
    },
  },
  "firewall-source-port": {
    ...flow,
    severity: "info",
    statement: "A client opens a connection from a port of its own choice above the well-known ones.",
    section: "Source ports",
    values: { first: 1024, last: 65535 },
  },
  "firewall-direction": {
    ...flow,
    severity: "error",
    statement: "The rules of a network security group, and of a host, are for one direction; the check has to know which.",
  },
  "firewall-flow-value": {
    ...flow,
    severity: "error",
    statement: "A flow has ends, a protocol and ports that can be read.",
  },
  "firewall-flow-blocked": { ...flow, severity: "error", statement: "A flow that is required passes the firewall." },
  "firewall-flow-partly": {
    ...flow,
    severity: "error",
    statement: "A flow that is required passes the firewall with all its addresses and ports.",
  },
  "firewall-flow-optional": {
    ...flow,
    severity: "info",
    statement: "A flow that is needed only for what its purpose names may be blocked where that is not used.",
  },
  "firewall-flow-undecided": {
    ...flow,
    severity: "warning",
    statement: "A flow that the rules alone do not decide needs what is missing, such as the prefixes of a service tag.",
  },
  "firewall-rule-shadowed": {
    ...flow,
    severity: "warning",
    statement: "A rule whose packets are all decided otherwise by earlier rules has no effect.",
  },
  "firewall-work": {
    ...flow,
    severity: "warning",
    statement: "A check ends after a number of steps, and what was not looked at until then is undecided or not listed.",
    // comparisons of one set with another: for a flow, for all flows, and for all analyses of the rules
    values: { flow: 500_000, flows: 5_000_000, rules: 6_000_000 },
  },
});
