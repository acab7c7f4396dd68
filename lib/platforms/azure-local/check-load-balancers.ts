import type { Finding } from "../../../types/index.js";
import { addressSet, formatAddress, formatPrefix, formatRange, rangeContains, setSize, shorten, usableRange } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import type { AzureLocalReading, ClusterReading } from "./read-azure-local.js";

/** MetalLB of each cluster: where its addresses lie, whether they suffice, and whether BGP has a peer. */
export function checkLoadBalancers({ clusters, request }: AzureLocalReading): Finding[] {
  return clusters.flatMap((cluster, index) => [
    ...checkSubnet(cluster),
    ...checkCount(cluster),
    ...checkPeers(cluster, request.clusters[index]?.loadBalancer?.bgpPeers?.length ?? 0),
  ]);
}

/** ARP reaches only the subnet of the nodes, so neither the addresses nor their network may be elsewhere. */
function checkSubnet(cluster: ClusterReading): Finding[] {
  const { mode, ranges, network, path } = cluster.loadBalancer;
  const own = cluster.network;
  if (mode === "BGP" || own === undefined) return [];
  const row = azureLocalRules["lb-arp-same-subnet"];
  if (network !== undefined && (network.prefix.first !== own.prefix.first || network.prefix.last !== own.prefix.last)) {
    const networkPath = pointer(path, "network");
    const message =
      `mode ${mode} announces by ARP, which does not reach "${shorten(network.name)}" from "${shorten(own.name)}", where the nodes are; ` +
      `use addresses of ${formatPrefix(own.prefix)}, or the mode BGP`;
    const repairs = [{ text: "use the network of the nodes", patch: [{ op: "remove", path: networkPath } as const] }];
    return [findingOf(row, { path: networkPath, received: network.name, message, repairs })];
  }
  const usable = usableRange(own.prefix);
  return ranges
    .filter(({ value }) => !rangeContains(own.prefix, value))
    .map(({ value, path: rangePath }) => {
      const message =
        `load balancer addresses ${formatRange(value)} are outside ${formatPrefix(own.prefix)}, the subnet of the nodes; ` +
        `use addresses from ${formatAddress(usable.first)} to ${formatAddress(usable.last)}, or the mode BGP`;
      return findingOf(row, { path: rangePath, received: formatRange(value), message });
    });
}

function checkCount(cluster: ClusterReading): Finding[] {
  const { ranges, path } = cluster.loadBalancer;
  if (ranges.length === 0) return [];
  const given = setSize(addressSet(ranges.map(({ value }) => value)));
  if (given >= cluster.serviceCount) return [];
  const message = `${given} load balancer addresses are given and the services of "${shorten(cluster.name)}" need ${cluster.serviceCount}; give ${cluster.serviceCount - given} more`;
  return [
    findingOf(azureLocalRules["lb-count"], {
      path: pointer(path, "addresses"),
      received: ranges.map(({ value }) => formatRange(value)).join(", "),
      message,
    }),
  ];
}

function checkPeers(cluster: ClusterReading, peers: number): Finding[] {
  const { mode, path } = cluster.loadBalancer;
  if (mode === "ARP" || peers > 0) return [];
  const message = `mode ${mode} needs a BGP peer; give bgpPeers with myAsn, peerAsn and peerAddress, or use the mode ARP`;
  const repairs = [{ text: "use the mode ARP", patch: [{ op: "replace", path: pointer(path, "advertiseMode"), value: "ARP" } as const] }];
  return [findingOf(azureLocalRules["mlb-modes"], { path: pointer(path, "bgpPeers"), message, repairs })];
}
