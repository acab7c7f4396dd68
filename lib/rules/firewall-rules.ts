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

/** Rules about firewall rules: how they are read, and what a check of them reports. */
export const firewallRules = /* @__PURE__ */ ruleRows({
  "firewall-format": {
    ...reading,
    severity: "error",
    statement:
      "Firewall rules must be JSON of a network security group, of an Azure Firewall or of nft -j list ruleset, the text of iptables-save, or the CSV of port-matrix export.",
  },
  "firewall-size": {
    ...reading,
    severity: "error",
    statement: "A set of firewall rules must not be larger than the largest set a firewall loads.",
    // rules in the file, rules after all jumps are followed, alternatives of a rule, and different conditions that no flow decides
    values: { rules: 250_000, entries: 500_000, alternatives: 256, questions: 2000 },
  },
  "firewall-value": {
    ...reading,
    statement:
      "A value in a firewall rule must be one that its firewall accepts. A rule with another value may match or not, so it decides nothing.",
  },
  "firewall-condition": {
    ...reading,
    severity: "info",
    statement: "A condition that no flow decides, such as a mark or a rate, may hold or not.",
  },
  "firewall-chain": {
    ...reading,
    statement: "A jump must lead to an existing chain and must not form a loop. After any other jump, nothing is decided.",
    // chains entered from each other
    values: { depth: 200 },
  },
  "firewall-chain-unused": {
    ...reading,
    severity: "info",
    statement: "A chain that cannot be reached from any chain with a hook decides nothing.",
  },
  "firewall-part-ignored": {
    ...reading,
    severity: "info",
    statement: "Anything in a set of rules besides the filtering of IP packets, such as address translation, is not part of the check.",
  },
  "nsg-priority-range": {
    ...nsg,
    section: "Security rules",
    statement: "The priority of a security rule must be between 100 and 4096; that of a default rule is higher.",
    values: { first: 100, last: 4096, firstDefault: 65000, lastDefault: 65500 },
  },
  "nsg-priority-unique": {
    ...nsg,
    section: "Security rules",
    statement: "Two security rules of a direction must not have the same priority. If two do, they are read in the order of the file.",
  },
  "nsg-end-once": {
    ...nsg,
    section: "Security rules",
    statement: "Each end of a security rule must be given once: by prefixes and service tags, or by application security groups.",
  },
  "nsg-default-rules": {
    ...nsg,
    section: "Default security rules",
    statement:
      "Every network security group has the same six default rules, whether a file lists them or not. If a file lists different ones, those of the file are used.",
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
      "A packet passes the groups of the subnet and of the network interface at both of its ends, and security admin rules before them. A file contains one group only.",
  },
  "nsg-virtual-network": {
    ...nsg,
    severity: "info",
    section: "Service tags",
    statement:
      "VirtualNetwork covers the address space of the virtual network, of its peers and of connected on-premises networks, and the prefixes of user-defined routes. If its prefixes are not given, public addresses are treated as outside it.",
    basis: "inferred",
    values: {
      // private addresses that a virtual network can have
      tag: "VirtualNetwork",
      possible: ["10.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16", "::/0"],
    },
  },
  "nsg-platform-addresses": {
    ...nsg,
    section: "Azure platform considerations",
    severity: "info",
    statement:
      "Traffic of machines to the addresses of the platform (DHCP, DNS, metadata and health) passes regardless of the rules of a group, unless a rule names the service tag of the service.",
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
    statement: "The prefixes of a service tag are published. Without them, a rule with the tag may match public addresses or not.",
    values: {
      internet: {
        // what the effective rules of a network card exclude from Internet
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
      "A rule of Azure Firewall must have a source, a destination, protocols and ports, and an asterisk in a host name must be at its beginning.",
  },
  "azure-firewall-not-filtering": {
    ...azureFirewall,
    severity: "info",
    section: "Rule processing",
    statement:
      "Threat intelligence and address translation come before the rules, the rules of a parent policy before those of a policy, and the built-in rules for the platform after them. If a file does not have them, the check ignores them.",
  },
  "azure-firewall-fqdn-tag": {
    platforms: ["any"],
    severity: "info",
    source: documents.aksEgress,
    section: "Restrict egress traffic using Azure firewall",
    statement:
      "The tag AzureKubernetesService covers the host names that AKS needs, which the vendor maintains. They are read from the page of the vendor, where the name of a region covers every region.",
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
    statement: "The rules of a network security group, and of a host, apply to one direction, so the check needs the direction.",
  },
  "firewall-flow-value": {
    ...flow,
    severity: "error",
    statement: "A flow must have ends, a protocol and ports that can be read.",
  },
  "firewall-flow-blocked": { ...flow, severity: "error", statement: "A required flow must pass the firewall." },
  "firewall-flow-partly": {
    ...flow,
    severity: "error",
    statement: "A required flow must pass the firewall with all its addresses and ports.",
  },
  "firewall-flow-optional": {
    ...flow,
    severity: "info",
    statement: "A flow that only its purpose needs may be blocked if that purpose is not used.",
  },
  "firewall-flow-undecided": {
    ...flow,
    severity: "warning",
    statement: "A flow that the rules alone do not decide needs the missing input, such as the prefixes of a service tag.",
  },
  "firewall-rule-shadowed": {
    ...flow,
    severity: "warning",
    statement: "A rule whose packets are all decided differently by earlier rules has no effect.",
  },
  "firewall-work": {
    ...flow,
    severity: "warning",
    statement: "A check ends after a number of steps. What was not checked until then is undecided or not listed.",
    // comparisons of one set with another: for a flow, for all flows, and for all analyses of the rules
    values: { flow: 500_000, flows: 5_000_000, rules: 6_000_000 },
  },
});
