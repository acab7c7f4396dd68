import { type Address, formatAddress, formatPrefix, type Prefix, rangeContains } from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { pointer } from "../../finding/json-pointer.js";
import { endpointPaths, endpointSettings } from "../model/endpoint-settings.js";
import type { PortCondition, PortModel } from "../model/port-model.js";
import type { Located } from "../reading/located.js";
import { proxyHosts } from "../reading/proxy-hosts.js";
import { proxyConditions, proxyNames, proxyPorts, proxyZones } from "../reading/proxy-zones.js";
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
      ntp: [],
      internet: [],
      ...proxyZones(proxies),
    },
    ...proxyNames(proxies),
    groups: networks.map((network) => {
      const { name, prefix, dnsServers } = network;
      const servers = across(dnsServers, prefix);
      const ownPeers = peersOf(network, clusters);
      return {
        name,
        zones: {
          "logical-network": [formatPrefix(prefix)],
          ...(servers.length === 0 ? {} : { "dns/logical-network": addresses(servers) }),
          ...(ownPeers.length === 0 ? {} : { "bgp-peer": addresses(ownPeers) }),
        },
      };
    }),
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
