import { formatAddress, formatPrefix, rangeContains } from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { pointer } from "../../finding/json-pointer.js";
import { endpointPaths, endpointSettings } from "../model/endpoint-settings.js";
import type { PortCondition, PortGroup, PortModel } from "../model/port-model.js";
import { proxyHosts } from "../reading/proxy-hosts.js";
import { proxyConditions, proxyNames, proxyPorts, proxyZones } from "../reading/proxy-zones.js";
import { type UsedByOthers, usersPorts } from "../reading/users.js";
import type { ParsedPhysicalNodes, ParsedVirtualNetwork, ParsedWindowsServerRequest } from "./read-windows-server.js";

/** Returns zones, conditions and ports of the port matrix: the prefixes and addresses of each zone, and what applies. */
export function windowsServerPorts(reading: ParsedWindowsServerRequest): PortModel {
  const { request, networks, physicalNodes, cloudService, failoverClusterIp } = reading;
  const users = usersPorts(reading.users, usedByOthers(reading));
  const separate = networks.filter((network) => !isNetworkOfMachines(network, physicalNodes));
  const servers = outsideServers(networks);
  const { nodeAgent, nodeAgentAuthorizer, cloudAgent, cloudAgentAuthorizer } = request.ports ?? {};
  const settings = {
    "node-agent": nodeAgent,
    "node-agent-authorizer": nodeAgentAuthorizer,
    "cloud-agent": cloudAgent,
    "cloud-agent-authorizer": cloudAgentAuthorizer,
  };
  const proxies = proxyHosts(request.proxy);
  const conditions: PortCondition[] = [
    ...(separate.length > 0 ? ["separate-networks" as const] : []),
    ...(networks.some(({ isStatic }) => !isStatic) ? ["dhcp" as const] : []),
    ...proxyConditions(proxies),
  ];
  return {
    platform: request.platform,
    ...endpointSettings(request),
    zones: {
      "physical-hosts": hostsOf(physicalNodes),
      "aks-vms": prefixesOf(networks),
      "aks-vms/separate": prefixesOf(separate),
      "aks-vms/dhcp": prefixesOf(networks.filter(({ isStatic }) => !isStatic)),
      "cloud-service": cloudService === undefined ? [] : [formatAddress(cloudService.value.address)],
      ...(failoverClusterIp === undefined ? {} : { "cluster-ip": [formatAddress(failoverClusterIp.value)] }),
      ...defined({ "dns/aks-vms": servers }),
      "dns/physical-hosts": [],
      dhcp: [],
      ntp: [],
      internet: [],
      ...proxyZones(proxies),
      ...users.zones,
    },
    ...proxyNames(proxies),
    groups: [
      ...networks.map((network): PortGroup => {
        const own = outsideServers([network]);
        return { name: network.name, zones: { "aks-vms": prefixesOf([network]), ...defined({ "dns/aks-vms": own }) } };
      }),
      ...users.groups,
    ],
    unknownUses: users.unknownUses,
    conditions: new Set(conditions),
    ports: {
      ...Object.fromEntries(Object.entries(settings).flatMap(([setting, port]) => (port === undefined ? [] : [[setting, String(port)]]))),
      ...proxyPorts(proxies),
    },
    sharedNetworks: networks.filter((network) => isNetworkOfMachines(network, physicalNodes)).map(({ name, path }) => ({ name, path })),
    paths: { ...endpointPaths, cloudService: "/cloudServiceCidr", physicalNodes: "/physicalNodes", proxy: "/proxy" },
  };
}

/** The clusters and services of one network share its VIP pool. */
function usedByOthers({ request, networks, clusters, services }: ParsedWindowsServerRequest): UsedByOthers[] {
  return networks.flatMap(({ index, name, vipPool }): UsedByOthers[] => {
    const owner = { network: index };
    const pool = vipPool.range === undefined ? [] : [vipPool.range];
    const own = clusters.filter(({ network }) => network?.index === index);
    const shared: UsedByOthers[] =
      request.services === undefined || services.networkName !== name
        ? []
        : [{ name, owner, path: "/services", services: request.services, serviceRanges: pool }];
    return [
      ...shared,
      ...own.map((cluster) => ({
        name: cluster.name,
        owner,
        path: pointer(cluster.path, "services"),
        services: request.clusters[cluster.index]?.services,
        serviceRanges: pool,
        apiRanges: pool,
      })),
    ];
  });
}

/** The machines if they are given, otherwise their subnet. */
function hostsOf(physicalNodes: ParsedPhysicalNodes | undefined): string[] {
  if (physicalNodes === undefined) return [];
  const machines = physicalNodes.nodeIps.map(({ value }) => formatAddress(value));
  return machines.length === 0 ? [formatPrefix(physicalNodes.prefix)] : eachOnce(machines);
}

/**
 * The VLAN of the machines is not part of the request. The same prefix counts as the same network, because two of them could
 * not be routed.
 */
function isNetworkOfMachines({ prefix }: ParsedVirtualNetwork, physicalNodes: ParsedPhysicalNodes | undefined): boolean {
  return physicalNodes !== undefined && physicalNodes.prefix.first === prefix.first && physicalNodes.prefix.last === prefix.last;
}

/**
 * Returns the DNS servers for which traffic of AKS VMs leaves their network; undefined if there are none. If a network names no
 * servers, its DHCP server assigns them, and they are not known.
 */
function outsideServers(networks: readonly ParsedVirtualNetwork[]): string[] | undefined {
  const outside = networks.flatMap(({ dnsServers, prefix }) => dnsServers.filter(({ value }) => !rangeContains(prefix, value)));
  if (outside.length === 0 && networks.every(({ dnsServers }) => dnsServers.length > 0)) return undefined;
  return eachOnce(outside.map(({ value }) => formatAddress(value)));
}

function prefixesOf(networks: readonly ParsedVirtualNetwork[]): string[] {
  return eachOnce(networks.map(({ prefix }) => formatPrefix(prefix)));
}

function eachOnce(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
