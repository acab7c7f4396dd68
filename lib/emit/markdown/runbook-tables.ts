import type { Finding, NetworkPlan, Rule } from "../../../types/index.js";
import { rules } from "../../rules/rules.js";
import { markdownCode, markdownTable, markdownText } from "../text/markdown-text.js";

/** Names the purpose of a pool. */
const purposes: Readonly<Record<string, string>> = {
  node: "nodes",
  vip: "API servers and services",
  "load-balancer": "load balancer",
  "control-plane": "control plane IP",
  "node-subnet": "subnet of nodes",
  "pod-subnet": "subnet of pods",
};

const code = (text: string | undefined): string => (text === undefined ? "" : markdownCode(text));
const codes = (texts: readonly string[] | undefined): string => (texts ?? []).map(markdownCode).join(" ");
const text = (given: string | undefined): string => (given === undefined ? "" : markdownText(given));

export function networkTable({ networks }: NetworkPlan): string[] {
  return markdownTable(
    ["Network", "Prefix", "Gateway", "DNS servers", "VLAN", "Taken", "Usable"],
    networks.map((network) => [
      markdownText(network.name),
      codes(network.addressPrefixes ?? [network.addressPrefix]),
      code(network.gateway),
      codes(network.dnsServers),
      network.vlan === undefined ? "" : String(network.vlan),
      String(network.usedCount),
      String(network.usableCount),
    ]),
  );
}

export function poolTable({ networks }: NetworkPlan): string[] {
  return markdownTable(
    ["Network", "Pool", "For", "Cluster", "First", "Last", "Addresses", "Chosen by"],
    networks.flatMap(({ name, pools }) =>
      pools.map((pool) => [
        markdownText(name),
        markdownText(pool.name),
        purposes[pool.purpose] ?? markdownText(pool.purpose),
        text(pool.cluster),
        code(pool.start),
        code(pool.end),
        String(pool.size),
        markdownText(pool.origin),
      ]),
    ),
  );
}

/** The columns that a cluster may fill. Columns that are empty for every cluster are hidden. */
const clusterColumns: readonly (readonly [head: string, cell: (cluster: NetworkPlan["clusters"][number]) => string])[] = [
  ["Cluster", ({ name }) => markdownText(name)],
  ["Network", ({ network }) => markdownText(network)],
  ["Control plane IP", ({ controlPlaneIp }) => code(controlPlaneIp)],
  ["Load balancer", ({ loadBalancerRanges = [] }) => codes(loadBalancerRanges.map(({ start, end }) => `${start}-${end}`))],
  ["Node subnets", ({ subnets = [] }) => subnetsFor(subnets, "node-subnet")],
  ["Pod subnets", ({ subnets = [] }) => subnetsFor(subnets, "pod-subnet")],
  ["Pod range", ({ podCidr, podCidrs }) => codes(podCidrs ?? (podCidr === undefined ? [] : [podCidr]))],
  ["Service range", ({ serviceCidr, serviceCidrs }) => codes(serviceCidrs ?? (serviceCidr === undefined ? [] : [serviceCidr]))],
  ["DNS service", ({ dnsServiceIp }) => code(dnsServiceIp)],
];

function subnetsFor(subnets: NonNullable<NetworkPlan["clusters"][number]["subnets"]>, purpose: string): string {
  const own = subnets.filter((subnet) => subnet.purpose === purpose);
  return own.map(({ nodePool, addressPrefix }) => `${markdownText(nodePool)} ${markdownCode(addressPrefix)}`).join(", ");
}

export function clusterTable({ clusters }: NetworkPlan): string[] {
  const filled = clusterColumns.filter(([, cell]) => clusters.some((cluster) => cell(cluster) !== ""));
  return markdownTable(
    filled.map(([head]) => head),
    clusters.map((cluster) => filled.map(([, cell]) => cell(cluster))),
  );
}

export function freeTable({ networks }: NetworkPlan): string[] {
  return markdownTable(
    ["Network", "First", "Last", "Addresses"],
    networks.flatMap(({ name, free }) => free.map(({ start, end, size }) => [markdownText(name), code(start), code(end), String(size)])),
  );
}

export function countTable({ requirement }: NetworkPlan): string[] {
  return markdownTable(
    ["Network", "Group", "Item", "Cluster", "Addresses", "Rule"],
    requirement.groups.flatMap((group) => [
      ...group.lines.map(({ item, cluster, count, rule }) => [
        markdownText(group.network),
        markdownText(group.name),
        markdownText(item),
        text(cluster),
        String(count),
        code(rule),
      ]),
      ...(group.spare === undefined
        ? []
        : [[markdownText(group.network), markdownText(group.name), "spare, in addition", "", String(group.spare), ""]]),
    ]),
  );
}

export function findingTable({ findings }: NetworkPlan): string[] {
  return markdownTable(
    ["Severity", "Where", "What", "Rule", "Source"],
    findings.map(({ severity, path, message, rule, source }) => [
      severity,
      code(path),
      markdownText(message),
      code(rule),
      markdownText(`${source.document}, ${source.section}`),
    ]),
  );
}

/**
 * Lists the rules with these ids, and their sources. A rule that is not in the catalogue is only named. If the source of a rule
 * depends on the platform, that of its finding is shown.
 */
export function ruleTable(ids: readonly string[], findings: readonly Finding[] = []): string[] {
  const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  const sources = new Map<string, Finding["source"]>(findings.map(({ rule, source }) => [rule, source]));
  return markdownTable(
    ["Rule", "Statement", "Source", "Basis"],
    ids.map((id) => {
      const { statement, source: own, basis } = byId.get(id) ?? {};
      const source = own === undefined ? undefined : (sources.get(id) ?? own);
      return [code(id), text(statement), source === undefined ? "" : markdownText(`${source.document}, ${source.section}`), basis ?? ""];
    }),
  );
}
