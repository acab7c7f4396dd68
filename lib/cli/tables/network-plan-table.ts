import type { NetworkPlan, PlannedCluster, PlannedNetwork } from "../../../types/index.js";
import type { NetworkModel } from "../../platforms/model.js";
import { modelOf } from "../../platforms/model-of.js";
import { columnLayout } from "../output/column-layout.js";
import { addressCountTable } from "./address-count-table.js";
import { endpointsSection } from "./endpoints-section.js";
import { findingsSection } from "./findings-section.js";
import { networkMap } from "./network-map.js";
import { paragraph } from "./paragraph.js";
import { portsSection } from "./ports-section.js";
import { section } from "./section.js";
import { sections } from "./sections.js";

const mapColumns = [{ header: "Start" }, { header: "End" }, { header: "Size", align: "right" }, { header: "What", wraps: true }] as const;
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

/** A network plan for people: what is needed, where everything stands, what has to be open, and what there is to say about it. */
export function networkPlanTable(plan: NetworkPlan, width: number | undefined): string {
  const models = new Map(modelOf(plan.request).networks.map((network) => [network.name, network]));
  return sections(
    addressCountTable(plan.requirement, width),
    ...plan.networks.map((network) => networkSection(network, models.get(network.name), width)),
    controlPlaneSection(plan.clusters, width),
    loadBalancerSection(plan.clusters, width),
    clusterRangeSection(plan.clusters, width),
    portsSection(plan.portMatrix.rules, width),
    endpointsSection(plan.portMatrix.endpoints, "plan create", "portMatrix.endpoints", width),
    findingsSection(plan.findings, width),
  );
}

function networkSection(network: PlannedNetwork, model: NetworkModel | undefined, width: number | undefined): string {
  const facts = [
    network.vlan === undefined ? undefined : `VLAN ${network.vlan}`,
    network.gateway === undefined ? undefined : `gateway ${network.gateway}`,
    network.dnsServers === undefined || network.dnsServers.length === 0 ? undefined : `DNS ${network.dnsServers.join(", ")}`,
    `${network.usedCount} of ${network.usableCount} usable addresses taken`,
  ];
  const rows = networkMap(network, model?.taken ?? []).map(({ start, end, size, what }) => [start, end, String(size), what]);
  const text = columnLayout(mapColumns, rows, width) + paragraph(facts.filter((fact) => fact !== undefined).join("; "), width);
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
