import type { NetworkPlan, PlannedCluster, PlannedNetwork } from "../../../types/index.js";
import { kindRow } from "../../emit/map/map-kinds.js";
import { networkFacts } from "../../emit/map/network-facts.js";
import { networkMap } from "../../emit/map/network-map.js";
import { columnLayout } from "../output/column-layout.js";
import { addressCountTable } from "./address-count-table.js";
import { endpointsSection } from "./endpoints-section.js";
import { findingsSection } from "./findings-section.js";
import { mapBar } from "./map-bar.js";
import { paragraph } from "./paragraph.js";
import { portsSection } from "./ports-section.js";
import { section } from "./section.js";
import { sections } from "./sections.js";

const mapColumns = [
  { header: "Map" },
  { header: "Start" },
  { header: "End" },
  { header: "Size", align: "right" },
  { header: "What", wraps: true },
] as const;
const controlPlaneColumns = [
  { header: "Cluster", wraps: true },
  { header: "Network", wraps: true },
  { header: "Control plane IP" },
  { header: "Origin" },
] as const;
const loadBalancerColumns = [{ header: "Cluster", wraps: true }, { header: "Start" }, { header: "End" }] as const;
const rangeColumns = [
  { header: "Cluster", wraps: true },
  { header: "Pods", optional: true },
  { header: "Services", optional: true },
  { header: "DNS service IP", optional: true },
] as const;

/** Formats a network plan for people: the addresses needed, the addresses assigned, the ports to open, and the findings. */
export function networkPlanTable(plan: NetworkPlan, width: number | undefined): string {
  return sections(
    addressCountTable(plan.requirement, width),
    ...plan.networks.map((network, index) => networkSection(network, index, width)),
    controlPlaneSection(plan.clusters, width),
    loadBalancerSection(plan.clusters, width),
    clusterRangeSection(plan.clusters, width),
    portsSection(plan.portMatrix.rules, width),
    endpointsSection(plan.portMatrix.endpoints, plan.portMatrix.lists ?? [], "plan create", "portMatrix.endpoints", width),
    findingsSection(plan.findings, width),
  );
}

function networkSection(network: PlannedNetwork, index: number, width: number | undefined): string {
  const parts = networkMap(network, index);
  const rows = parts.flatMap(({ pieces }) =>
    pieces.map(({ kind, start, end, size, what }) => [kindRow(kind).glyph, start, end, String(size), what]),
  );
  const bars = parts.map((part) => mapBar(part, width)).join("");
  const text = `${bars}${columnLayout(mapColumns, rows, width)}${paragraph(networkFacts(network).join("; "), width)}`;
  return section(`Network ${network.name}, ${(network.addressPrefixes ?? [network.addressPrefix]).join(", ")}`, text);
}

function controlPlaneSection(clusters: readonly PlannedCluster[], width: number | undefined): string {
  const rows = clusters.flatMap(({ name, network, controlPlaneIp, controlPlaneIpOrigin }) =>
    controlPlaneIp === undefined ? [] : [[name, network, controlPlaneIp, controlPlaneIpOrigin ?? ""]],
  );
  return section("Control plane IPs", rows.length === 0 ? "" : columnLayout(controlPlaneColumns, rows, width));
}

function loadBalancerSection(clusters: readonly PlannedCluster[], width: number | undefined): string {
  const rows = clusters.flatMap(({ name, loadBalancerRanges }) => (loadBalancerRanges ?? []).map(({ start, end }) => [name, start, end]));
  return section("Load balancer ranges", rows.length === 0 ? "" : columnLayout(loadBalancerColumns, rows, width));
}

function clusterRangeSection(clusters: readonly PlannedCluster[], width: number | undefined): string {
  const rows = clusters
    .filter(({ podCidr, serviceCidr, dnsServiceIp }) => podCidr !== undefined || serviceCidr !== undefined || dnsServiceIp !== undefined)
    .map(({ name, podCidr, serviceCidr, dnsServiceIp }) => [name, podCidr ?? "", serviceCidr ?? "", dnsServiceIp ?? ""]);
  return section("Ranges inside the clusters", rows.length === 0 ? "" : columnLayout(rangeColumns, rows, width));
}
