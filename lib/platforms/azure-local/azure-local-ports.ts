import type { AzureLocalRequest } from "../../../types/index.js";
import { type Address, type AddressRange, formatAddress, formatPrefix, type Prefix, rangeContains } from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { pointer } from "../../finding/json-pointer.js";
import { endpointPaths, endpointSettings } from "../model/endpoint-settings.js";
import type { PortCondition, PortGroup, PortModel } from "../model/port-model.js";
import type { Located } from "../reading/located.js";
import { proxyHosts } from "../reading/proxy-hosts.js";
import { proxyConditions, proxyNames, proxyPorts, proxyZones } from "../reading/proxy-zones.js";
import { type UsedByOthers, usersPorts } from "../reading/users.js";
import { infrastructureAddresses, managementAddresses } from "./management-addresses.js";
import type { ParsedAzureLocalRequest, ParsedCluster, ParsedLogicalNetwork, ParsedManagementNetwork } from "./read-azure-local.js";

/** Returns zones and conditions of the port matrix: the prefixes and addresses of each zone, and what applies. */
export function azureLocalPorts(reading: ParsedAzureLocalRequest): PortModel {
  const { request, management, networks, clusters, multiRack } = reading;
  const separate = multiRack ? [] : networks.filter((network) => !isManagementNetwork(network, management));
  const proxies = proxyHosts(request.proxy);
  // only servers across a network boundary need a port; the whole zone is omitted, so that a part without servers has no row
  const dns = {
    logicalNetwork: networks.flatMap(({ dnsServers, prefix }) => across(dnsServers, prefix)),
    management: across(management.dnsServers, management.prefix),
  };
  const users = usersPorts(reading.users, clusters.map(usedOfCluster(request)));
  const peers = networks.flatMap((network) => peersOf(network, clusters));
  const conditions: PortCondition[] = [
    ...(separate.length > 0 ? ["separate-networks" as const] : []),
    ...(request.arcGateway ? ["arc-gateway" as const] : []),
    ...(multiRack ? ["multi-rack" as const] : []),
    ...proxyConditions(proxies),
  ];
  return {
    platform: request.platform,
    ...endpointSettings(request),
    ...defined({ region: request.region, endpointParameters: request.endpointParameters }),
    zones: {
      management: managementAddresses(management),
      "management/infrastructure": infrastructureAddresses(management),
      "logical-network": eachOnce(networks.map(({ prefix }) => formatPrefix(prefix))),
      "logical-network/separate": eachOnce(separate.map(({ prefix }) => formatPrefix(prefix))),
      "cluster-ip": management.clusterIp === undefined ? [] : [formatAddress(management.clusterIp.value)],
      ...(dns.logicalNetwork.length === 0 ? {} : { "dns/logical-network": addresses(dns.logicalNetwork) }),
      ...(dns.management.length === 0 && management.dnsServers.length > 0 ? {} : { "dns/management": addresses(dns.management) }),
      ...(peers.length === 0 ? {} : { "bgp-peer": addresses(peers) }),
      ...timeServers(management, networks),
      internet: [],
      ...proxyZones(proxies),
      ...users.zones,
    },
    ...proxyNames(proxies),
    groups: [
      ...networks.map((network): PortGroup => {
        const { name, prefix, dnsServers } = network;
        const servers = across(dnsServers, prefix);
        const ownPeers = peersOf(network, clusters);
        const time = across(management.ntpServers, prefix);
        return {
          name,
          zones: {
            "logical-network": [formatPrefix(prefix)],
            ...(servers.length === 0 ? {} : { "dns/logical-network": addresses(servers) }),
            ...(time.length === 0 ? {} : { "ntp/logical-network": addresses(time) }),
            ...(ownPeers.length === 0 ? {} : { "bgp-peer": addresses(ownPeers) }),
          },
        };
      }),
      ...users.groups,
    ],
    unknownUses: users.unknownUses,
    conditions: new Set(conditions),
    ports: proxyPorts(proxies),
    sharedNetworks: networks.filter((network) => isManagementNetwork(network, management)).map(({ name, path }) => ({ name, path })),
    paths: {
      ...endpointPaths,
      ...(multiRack ? { multiRack: "/multiRack" } : {}),
      region: "/region",
      clusterIp: pointer(management.path, "clusterIp"),
      proxy: "/proxy",
    },
  };
}

/** The time servers across a network boundary, for the machines and for the nodes; no row where there are none. */
function timeServers({ ntpServers, prefix }: ParsedManagementNetwork, networks: readonly ParsedLogicalNetwork[]): PortModel["zones"] {
  if (ntpServers.length === 0) return { "ntp/management": [], "ntp/logical-network": [] };
  const own = across(ntpServers, prefix);
  const ofNodes = networks.flatMap((network) => across(ntpServers, network.prefix));
  return {
    ...(own.length === 0 ? {} : { "ntp/management": addresses(own) }),
    ...(ofNodes.length === 0 ? {} : { "ntp/logical-network": addresses(ofNodes) }),
  };
}

/** What users reach of a cluster. A control plane IP that Azure Local assigns is in the pools of the network. */
function usedOfCluster(request: AzureLocalRequest): (cluster: ParsedCluster) => UsedByOthers {
  return ({ index, name, path, network, controlPlaneIpMode, controlPlaneIp: ip, loadBalancer }) => {
    const inNetwork = (of: ParsedLogicalNetwork | undefined): readonly AddressRange[] =>
      of === undefined ? [] : of.pools.length === 0 ? [of.prefix] : of.pools.map(({ value }) => value);
    const given = ip === undefined ? [] : [{ first: ip.value, last: ip.value }];
    const ranges = loadBalancer.ranges.map(({ value }) => value);
    return {
      name,
      owner: { cluster: name },
      path: pointer(path, "services"),
      services: request.clusters[index]?.services,
      serviceRanges: loadBalancer.isInPool && ranges.length === 0 ? inNetwork(network) : ranges,
      apiRanges: controlPlaneIpMode === "auto" ? inNetwork(network) : given,
    };
  };
}

/** Same VLAN and same prefix: one network, with nothing between the two that could need an open port. */
function isManagementNetwork({ vlan, prefix }: ParsedLogicalNetwork, management: ParsedManagementNetwork): boolean {
  return vlan === management.vlan && prefix.first === management.prefix.first && prefix.last === management.prefix.last;
}

/** The servers for which traffic of a network leaves its prefix. */
function across(servers: readonly Located<Address>[], prefix: Prefix): Located<Address>[] {
  return servers.filter(({ value }) => !rangeContains(prefix, value));
}

/** The BGP peers across a network boundary, of clusters whose load balancer announces by BGP. */
function peersOf(network: ParsedLogicalNetwork, clusters: readonly ParsedCluster[]): Located<Address>[] {
  const own = clusters.filter((cluster) => cluster.network === network && cluster.loadBalancer.mode !== "ARP");
  return own.flatMap(({ loadBalancer }) => across(loadBalancer.peers, network.prefix));
}

function addresses(servers: readonly Located<Address>[]): string[] {
  return eachOnce(servers.map(({ value }) => formatAddress(value)));
}

function eachOnce(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
