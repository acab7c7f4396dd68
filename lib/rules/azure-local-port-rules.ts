import * as documents from "./documents.js";
import { ruleRows } from "./rule-rows.js";

const counting = { platforms: ["azure-local"], severity: "info", basis: "documented", decidedBy: "counting" } as const;
const info = { ...counting, decidedBy: "input" } as const;
const warning = { ...info, severity: "warning" } as const;
const crossVlan = { ...counting, source: documents.azureLocal, section: "Network port and cross-VLAN requirements" } as const;
const outbound = { ...counting, source: documents.firewall, section: "Firewall requirements for outbound endpoints" } as const;
const published = { ...info, source: documents.firewall, section: "Required firewall URLs for Azure Local deployments" } as const;

/**
 * Rules about what has to be opened for AKS enabled by Azure Arc on Azure Local. The table of ports names no protocol;
 * that it is TCP is said in "Network considerations for cloud deployments of Azure Local", decision 10.
 */
export const azureLocalPortRules = /* @__PURE__ */ ruleRows({
  // ── between management and logical network ───────────────────────────────────────────────────────────────────────
  "port-22-ssh-logs": {
    ...crossVlan,
    statement: "Between management and logical networks on separate VLANs TCP 22 is open both ways, to collect logs.",
    values: { destinationPort: "22" },
  },
  "port-6443-kubernetes-api": {
    ...crossVlan,
    statement: "Between management and logical networks on separate VLANs TCP 6443 is open both ways, for the Kubernetes API.",
    values: { destinationPort: "6443" },
  },
  "port-55000-cloud-agent": {
    ...crossVlan,
    statement:
      "Between logical and management networks on separate VLANs TCP 55000 is open both ways, for the gRPC server of the cloud agent.",
    values: { destinationPort: "55000" },
  },
  "port-65000-cloud-agent-authentication": {
    ...crossVlan,
    statement:
      "Between logical and management networks on separate VLANs TCP 65000 is open both ways, for the gRPC authentication of the cloud agent.",
    values: { destinationPort: "65000" },
  },
  "port-40343-arc-gateway": {
    ...counting,
    statement:
      "With an Arc gateway, and on separate VLANs or subnets, TCP 40343 is open both ways between logical networks and the cluster IP.",
    source: documents.azureLocal,
    section: "Use Azure Arc Gateway (preview) with Azure Local",
    values: { destinationPort: "40343" },
  },
  // ── what a firewall that denies by default has to let through besides ────────────────────────────────────────────
  "port-dns": {
    ...counting,
    statement:
      "DNS servers outside a network are reached from it on UDP and TCP 53; the documents demand name resolution and do not name the port.",
    source: documents.azureLocal,
    section: "DNS server settings",
    basis: "inferred",
    values: { destinationPort: "53" },
  },
  "port-ntp": {
    ...counting,
    statement: "Azure Local reaches its time server on UDP 123.",
    source: documents.firewall,
    section: "Firewall requirements for internal rules and ports",
    values: { destinationPort: "123" },
  },
  "port-ntp-logical-network": {
    ...counting,
    statement: "AKS nodes may take the time from a time server, on UDP 123; the documents name it only for the infrastructure.",
    source: documents.endpointsEastUs,
    section: "Row 18",
    basis: "inferred",
    values: { destinationPort: "123" },
  },
  "port-outbound-443": {
    ...outbound,
    statement: "Azure Local reaches Azure on TCP 443, outbound.",
    values: { destinationPort: "443" },
  },
  "port-outbound-80": {
    ...outbound,
    statement: "Azure Local reaches certificate revocation lists and other endpoints without TLS on TCP 80, outbound.",
    values: { destinationPort: "80" },
  },
  "port-outbound-8084": {
    ...counting,
    statement: "Cluster connect reaches its endpoint in the region on TCP 8084, outbound.",
    source: documents.endpointsEastUs,
    section: "Row 71",
    values: { destinationPort: "8084" },
  },
  "port-outbound-logical-network": {
    ...counting,
    statement:
      "AKS nodes reach the endpoints of Azure Local from their logical network; the documents list the endpoints without a source.",
    source: documents.azureLocal,
    section: "Firewall URL exceptions",
    basis: "inferred",
  },
  "port-proxy": {
    ...counting,
    statement: "With a proxy, machines, resource bridge and AKS nodes reach it on the port it is given with.",
    source: documents.deploymentNetwork,
    section: "Proxy requirements",
  },
  // ── endpoints ────────────────────────────────────────────────────────────────────────────────────────────────────
  "endpoints-eastus": {
    ...counting,
    statement: "In East US the endpoints of the vendor's list are reachable.",
    source: documents.endpointsEastUs,
    section: "Endpoints",
  },
  "endpoints-through-arc-gateway": {
    ...counting,
    statement: "With an Arc gateway the endpoints the list marks as supported are reached through it and need not be opened.",
    source: documents.endpointsEastUs,
    section: "Arc gateway support",
  },
  "endpoints-beside-arc-gateway-images": {
    ...counting,
    statement:
      "With an Arc gateway AKS clusters still reach the container images of the Arc agents directly, though the list marks them as supported.",
    source: documents.arcGateway,
    section: "Confirm access to required URLs",
  },
  "endpoints-beside-arc-gateway-witness": {
    ...counting,
    statement:
      "With an Arc gateway the storage account of the cloud witness is still reached directly, though the list marks it as supported.",
    source: documents.deploymentNetwork,
    section: "Azure Arc gateway",
  },
  // ── findings ─────────────────────────────────────────────────────────────────────────────────────────────────────
  "ports-same-network": {
    ...info,
    statement: "Where a logical network shares VLAN and prefix with the management network, nothing has to be opened between the two.",
    source: documents.azureLocal,
    section: "Network port and cross-VLAN requirements",
  },
  "ports-cluster-ip-unknown": {
    ...warning,
    statement: "With an Arc gateway the port matrix needs the cluster IP, which is read from the cluster once it stands.",
    source: documents.azureLocal,
    section: "Retrieve the Azure Local cluster IP address",
  },
  "ports-proxy": {
    ...info,
    statement: "With a proxy HTTP and HTTPS leave through it, so it is the proxy that has to reach the internet.",
    source: documents.deploymentNetwork,
    section: "Decision 10: Determine outbound connectivity",
  },
  "endpoints-region-missing": {
    ...published,
    statement: "The vendor lists endpoints by region, so without a region none are listed.",
  },
  "endpoints-region-not-shipped": {
    ...warning,
    statement: "Endpoints are listed for the regions whose list is shipped; for others the vendor's list has to be used.",
    source: published.source,
    section: published.section,
    values: {
      published: [
        "eastus",
        "westeurope",
        "australiaeast",
        "canadacentral",
        "indiacentral",
        // the same region, as Azure itself calls it
        "centralindia",
        "southeastasia",
        "japaneast",
        "southcentralus",
        "usgovvirginia",
      ],
    },
  },
  "endpoints-placeholder": {
    ...published,
    statement: "Where a published name stands for a name of the customer's own, that name has to be filled in.",
  },
});
