import type { Finding, Services } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { findingOf } from "../../rules/finding-of.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { groupedBy } from "../../text/group-by.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import type { ParsedVirtualNetwork, ParsedWindowsServerCluster, ParsedWindowsServerRequest } from "./read-windows-server.js";

/** Services for all clusters that have no one network, services nothing leads to, and services that may be given one address twice. */
export function checkHciServices(reading: ParsedWindowsServerRequest): Finding[] {
  const clusters = groupedBy(reading.clusters, ({ network }) => network);
  return [
    ...checkNetworkOfServices(reading),
    ...checkLoadBalancer(reading),
    ...reading.networks.flatMap((network) => checkPorts(reading, network, clusters.get(network) ?? [])),
  ];
}

function checkNetworkOfServices({ clusters, services }: ParsedWindowsServerRequest): Finding[] {
  const known = new Set(clusters.flatMap(({ network }) => network ?? []));
  if (services.count === 0 || known.size < 2) return [];
  const message =
    `the clusters are in ${known.size} virtual networks and services for all of them are counted in "${shorten(services.networkName)}"; ` +
    "give services per cluster";
  return [
    findingOf(windowsServerRules["hci-services-network"], {
      path: "/services",
      message,
    }),
  ];
}

function checkLoadBalancer({ request }: ParsedWindowsServerRequest): Finding[] {
  const row = windowsServerRules["hci-load-balancer-none"];
  if (request.loadBalancer !== row.values.none) return [];
  const message = "no load balancer is deployed, so services are out of reach until you configure one of your own";
  return [findingOf(row, { path: "/loadBalancer", message })];
}

/** HAProxy hands out addresses by port, so that two clusters on one network which serve different ports may get the same one. */
function checkPorts(
  { request, services }: ParsedWindowsServerRequest,
  network: ParsedVirtualNetwork,
  here: readonly ParsedWindowsServerCluster[],
): Finding[] {
  if (here.length < 2 || request.loadBalancer === windowsServerRules["hci-load-balancer-none"].values.none) return [];
  const shared = services.networkName === network.name ? portsOf(request.services) : [];
  const own = here.map((cluster) => ({ cluster, ports: portsOf(request.clusters[cluster.index]?.services) }));
  const ports = [...new Set([...shared, ...own.flatMap((one) => one.ports)])].sort((a, b) => a - b);
  const serving = own.filter((one) => one.ports.length > 0);
  // the services of one cluster alone share addresses as they should
  if (ports.length < 2 || (shared.length === 0 && serving.length < 2)) return [];
  const message =
    `${here.length} clusters share "${shorten(network.name)}" and serve the ports ${listed(ports.map(String), 5)}, so that two services may be given one address; ` +
    "use the same port, or a virtual network for each cluster";
  return [findingOf(windowsServerRules["hci-same-port-conflict"], { path: placeOf(shared, serving), message })];
}

function placeOf(shared: readonly number[], serving: readonly { readonly cluster: ParsedWindowsServerCluster }[]): string {
  const last = serving.at(-1);
  return shared.length > 0 || last === undefined ? "/services" : pointer(last.cluster.path, "services");
}

/** The ports that have a service; a mere count names none. */
function portsOf(services: Services | undefined): number[] {
  if (services === undefined || typeof services === "number") return [];
  return [...new Set(services.filter(({ count }) => count > 0).map(({ port }) => port))];
}
