import type { Finding, Services } from "../../../types/index.js";
import { groupedBy } from "../../collections/group-by.js";
import { pointer } from "../../finding/json-pointer.js";
import { findingOf } from "../../rules/finding-of.js";
import { windowsServerRules } from "../../rules/windows-server-rules.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import type { ParsedVirtualNetwork, ParsedWindowsServerCluster, ParsedWindowsServerRequest } from "./read-windows-server.js";

/**
 * Checks services for all clusters without one network, services that nothing leads to, and services that may get one address
 * twice.
 */
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
    `the clusters are in ${known.size} virtual networks, but services for all of them are counted in "${shorten(services.networkName)}"; ` +
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
  const message = "no load balancer is deployed, so services cannot be reached until you configure your own";
  return [findingOf(row, { path: "/loadBalancer", message })];
}

/** HAProxy assigns addresses by port, so two clusters on one network that serve different ports may get the same one. */
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
  // the services of a single cluster share addresses correctly
  if (ports.length < 2 || (shared.length === 0 && serving.length < 2)) return [];
  const message =
    `${here.length} clusters share "${shorten(network.name)}" and serve the ports ${listed(ports.map(String), 5)}, so two services may get the same address; ` +
    "use the same port, or a virtual network for each cluster";
  return [findingOf(windowsServerRules["hci-same-port-conflict"], { path: placeOf(shared, serving), message })];
}

function placeOf(shared: readonly number[], serving: readonly { readonly cluster: ParsedWindowsServerCluster }[]): string {
  const last = serving.at(-1);
  return shared.length > 0 || last === undefined ? "/services" : pointer(last.cluster.path, "services");
}

/** The ports that have a service; a bare count names none. */
function portsOf(services: Services | undefined): number[] {
  if (services === undefined || typeof services === "number") return [];
  return [...new Set(services.filter(({ count }) => count > 0).map(({ port }) => port))];
}
