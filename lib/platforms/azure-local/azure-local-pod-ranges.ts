import { type AddressRange, parsePrefix } from "../../address/index.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import type { Purpose } from "../model/purpose.js";
import { type PodRanges, podRangesOf } from "../reading/pod-ranges.js";
import { proxyHosts } from "../reading/proxy-hosts.js";
import { namedUsers } from "../reading/users.js";
import type { ParsedAzureLocalRequest } from "./read-azure-local.js";

/** Returns the pod ranges of the clusters. */
export function azureLocalPodRanges(reading: ParsedAzureLocalRequest, purpose: Purpose): PodRanges {
  const { clusters, request, reachable, users } = reading;
  return podRangesOf(clusters, {
    usual: azureLocalRules["pod-cidr-default"].values,
    previous: request.previous,
    reachable: [...reachable, ...namedUsers(users)],
    obstacles: () => obstacles(reading),
    purpose,
  });
}

/** Lists every network and address of a request that pods have to reach, and the service range. */
function obstacles({ management, networks, clusters, reserved, reachable, users, request }: ParsedAzureLocalRequest): AddressRange[] {
  const { gateway, clusterIp, nodeIps, dnsServers, ntpServers } = management;
  const hosts = [
    ...[gateway ?? [], clusterIp ?? [], nodeIps, dnsServers, ntpServers].flat(),
    ...networks.flatMap((network) => network.dnsServers),
    ...clusters.flatMap(({ loadBalancer }) => loadBalancer.peers),
  ];
  const addresses = [...hosts.map(({ value }) => value), ...proxyHosts(request.proxy).flatMap(({ address }) => address ?? [])];
  return [
    ...[management, ...networks].map(({ prefix }) => prefix),
    ...[...management.ranges, ...(management.storageNetworks ?? [])].map(({ value }) => value),
    ...addresses.map((address) => ({ first: address, last: address })),
    ...[...reserved, ...networks.flatMap((network) => network.reserved)].map(({ value }) => value),
    ...clusters.flatMap(({ loadBalancer }) => loadBalancer.ranges.map(({ value }) => value)),
    ...[...reachable, ...namedUsers(users)].flatMap(({ v4 }) => v4.map(({ value }) => value)),
    parsePrefix(azureLocalRules["svc-cidr-fixed"].values.prefix),
  ];
}
