import { groupedBy } from "../../collections/group-by.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { scaledOut } from "../model/demand.js";
import type { DemandLine } from "../model/model.js";
import type { ParsedWindowsServerCluster, ParsedWindowsServerRequest } from "./read-windows-server.js";

/** Keys of the pools that count lines and placement share. */
export const hciPoolKey = {
  node: (network: string) => `node/${network}`,
  vip: (network: string) => `vip/${network}`,
};

type Line = Pick<DemandLine, "item" | "cluster" | "count" | "rule"> & { readonly network: string };

/**
 * Returns the rows of the address count: for each network what nodes take, from the pool or by DHCP, then what comes from the
 * VIP pool.
 */
export function countWindowsServer(reading: ParsedWindowsServerRequest): DemandLine[] {
  const { clusters, networks, hostNetworkName: network } = reading;
  const lines = [...hostLines(network), ...clusters.flatMap((cluster) => nodeLines(cluster, reading))];
  const node = groupedBy(lines, (line) => line.network);
  const vip = groupedBy(vipLines(reading), (line) => line.network);
  const dynamic = new Set(networks.filter(({ isStatic }) => !isStatic).map(({ name }) => name));
  const names = new Set([...networks.map(({ name }) => name), ...node.keys(), ...vip.keys()]);
  return [...names].flatMap((name) => [
    ...(node.get(name) ?? []).map((line) => nodeDemand(line, dynamic.has(name))),
    ...(vip.get(name) ?? []).map((line) => ({ ...line, group: "vipPool", pool: hciPoolKey.vip(name) })),
  ]);
}

/** In a dynamic network, the addresses of nodes come from the DHCP server and not from a pool of the plan. */
function nodeDemand(line: Line, isDynamic: boolean): DemandLine {
  return isDynamic ? { ...line, group: "dhcpScope" } : { ...line, group: "nodePool", pool: hciPoolKey.node(line.network) };
}

function hostLines(network: string): Line[] {
  const { "hci-counts-node": node, "hci-update-extra": update } = windowsServerRules;
  return [
    { network, item: "host-control-plane", count: node.values.hostControlPlane, rule: node.id },
    { network, item: "host-update", count: update.values.host, rule: update.id },
  ];
}

function nodeLines(cluster: ParsedWindowsServerCluster, { request }: ParsedWindowsServerRequest): Line[] {
  const { "hci-counts-node": node, "hci-update-extra": update, "hci-load-balancer-none": none } = windowsServerRules;
  const own = { network: cluster.networkName, cluster: cluster.name };
  const loadBalancers = request.loadBalancer === none.values.none ? 0 : node.values.perLoadBalancer;
  const lines: Line[] = [
    { ...own, item: "control-plane-node", count: cluster.controlPlaneNodeCount * node.values.perNode, rule: node.id },
    {
      ...own,
      item: "worker-node",
      count: cluster.workerCount * node.values.perNode,
      ...scaledOut(cluster.scaledOutCount * node.values.perNode),
      rule: node.id,
    },
    { ...own, item: "upgrade", count: update.values.perCluster, rule: update.id },
    { ...own, item: "load-balancer-vm", count: loadBalancers, rule: node.id },
  ];
  return lines.filter(({ count }) => count > 0);
}

function vipLines({ clusters, services, hostNetworkName }: ParsedWindowsServerRequest): Line[] {
  const { "hci-counts-vip": vip, "hci-counts-vip-host": host } = windowsServerRules;
  const item = "cluster-api-server";
  const apiServers = clusters.map(
    ({ networkName: network, name: cluster }): Line => ({ network, item, cluster, count: vip.values.perApiServer, rule: vip.id }),
  );
  const ofClusters = clusters.map(
    ({ networkName: network, name: cluster, serviceCount: count }): Line => ({ network, item: "service", cluster, count, rule: vip.id }),
  );
  const shared: Line = { network: services.networkName, item: "service", count: services.count, rule: vip.id };
  const lines = [...apiServers, ...ofClusters, shared].filter(({ count }) => count > 0);
  // the table counts no address for the API server of the host, but the pool of a network without clusters still has one
  if (lines.some(({ network }) => network === hostNetworkName)) return lines;
  return [{ network: hostNetworkName, item, count: host.values.perApiServer, rule: host.id }, ...lines];
}
