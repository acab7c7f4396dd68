import * as documents from "./documents.js";
import { podRangeAlternatives } from "./pod-range-alternatives.js";
import { ruleRows } from "./rule-rows.js";

const error = { platforms: ["vmware"], severity: "error", basis: "documented", decidedBy: "input", source: documents.vmware } as const;
const warning = { ...error, severity: "warning" } as const;
const info = { ...error, severity: "info" } as const;
const runTime = { ...info, decidedBy: "run-time" } as const;
const counting = { ...info, decidedBy: "counting" } as const;

/** Rules of AKS enabled by Azure Arc on VMware: the segment and its DHCP scope, control plane IPs, scale, the end of the preview. */
export const vmwareRules = /* @__PURE__ */ ruleRows({
  "vmw-retired": {
    ...warning,
    statement: "AKS on VMware is retired on 2026-03-16 and cannot be deployed after that day. AKS on Azure Local replaces it.",
    section: "AKS enabled by Azure Arc on VMware network requirements (preview)",
    values: { date: "2026-03-16" },
  },
  "vmw-dhcp-only": {
    ...error,
    statement: "Only segments with a DHCP server are supported, so a segment must have a DHCP scope.",
    section: "Network for AKS cluster VMs",
  },
  "vmw-no-proxy": { ...error, statement: "Clusters cannot be created through a proxy.", section: "Proxy settings" },
  "vmw-scale": {
    ...error,
    statement:
      "A cluster has 1, 3 or 5 control plane nodes and at least one node pool of at least one node. A vSphere cluster has at most 10 clusters and 32 hosts.",
    source: documents.vmwareScale,
    section: "Support count",
    values: { clusters: 10, hosts: 32 },
  },
  // ── segment ──────────────────────────────────────────────────────────────────────────────────────────────────────
  "vmw-gateway-in-prefix": {
    ...error,
    statement: "The gateway of a segment must lie inside its prefix.",
    section: "Network for AKS cluster VMs",
    basis: "inferred",
  },
  "vmw-gateway-usable": {
    ...error,
    statement: "The gateway must be a usable address of its prefix, not the network or broadcast address.",
    section: "Network for AKS cluster VMs",
    basis: "inferred",
  },
  "vmw-gateway-unknown": {
    ...warning,
    statement: "Without the gateway of a segment, the plan may choose the gateway's address for something else.",
    section: "Control plane IP",
    basis: "inferred",
  },
  "vmw-dhcp-scope": {
    ...error,
    statement:
      "A DHCP scope must lie inside the prefix of its segment, with its start before its end, and have an address for every worker node.",
    section: "IP address planning for Kubernetes clusters and applications",
  },
  "vmw-dhcp-scope-control-plane": {
    ...warning,
    statement: "A DHCP scope should also have an address for every control plane node. The table mentions worker nodes only.",
    section: "Network for AKS cluster VMs",
    basis: "inferred",
  },
  "vmw-dhcp-scope-gateway": {
    ...error,
    statement: "The gateway must lie outside the DHCP scope. Otherwise the server leases its address to a node.",
    section: "Network for AKS cluster VMs",
    basis: "inferred",
  },
  "vmw-dhcp-scope-clear": {
    ...warning,
    statement: "A DHCP scope must not contain reservations, unless the DHCP server excludes them.",
    section: "Network for AKS cluster VMs",
    basis: "inferred",
  },
  "vmw-pod-cidr": {
    ...warning,
    statement:
      "Pods have addresses from 10.244.0.0/16 unless the cluster names another range, and services from 10.96.0.0/12, as on Azure Local. Segments should overlap neither.",
    source: documents.ipAddressPlanning,
    section: "Pod network CIDR; Service network CIDR",
    basis: "inferred",
    values: { podCidr: "10.244.0.0/16", serviceCidr: "10.96.0.0/12", ...podRangeAlternatives },
  },
  // ── control plane IP ─────────────────────────────────────────────────────────────────────────────────────────────
  "vmw-cp-required-outside-dhcp": {
    ...error,
    statement: "Each cluster has one immutable control plane IP outside the DHCP scope, which nothing else may use.",
    section: "Control plane IP",
  },
  "vmw-cp-in-segment": {
    ...error,
    statement: "The control plane IP of a cluster must lie in its segment, because one of the nodes announces it there.",
    section: "Control plane IP",
    basis: "inferred",
  },
  "vmw-cp-not-arb": {
    ...runTime,
    statement: "The control plane IP of a cluster must not be that of the Arc resource bridge.",
    source: documents.arcResourceBridge,
    section: "Control plane IP requirements",
    basis: "inferred",
  },
  // ── counting ─────────────────────────────────────────────────────────────────────────────────────────────────────
  "vmw-counts": {
    ...counting,
    statement:
      "Each worker node takes an address from the DHCP server. Outside the scope, each cluster takes one control plane IP and each service takes one address. Services on different ports can share an address.",
    section: "IP address planning for Kubernetes clusters and applications",
    values: { perWorker: 1, controlPlaneIpPerCluster: 1 },
  },
  "vmw-counts-control-plane": {
    ...counting,
    statement:
      "The control plane nodes are VMs of the segment and also take an address from the DHCP server, although the table mentions worker nodes only.",
    section: "Network for AKS cluster VMs",
    basis: "inferred",
    values: { perNode: 1 },
  },
  "vmw-load-balancer": {
    ...info,
    statement: "You supply the load balancer, such as MetalLB. Nothing else may use its addresses.",
    section: "Load balancer IPs for containerized applications",
  },
});
