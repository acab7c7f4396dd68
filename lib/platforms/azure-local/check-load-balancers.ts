import type { Finding } from "../../../types/index.js";
import { addressSet, formatAddress, formatPrefix, rangeContains, setSize, shorten, usableRange } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { rangeText } from "../located.js";
import type { AzureLocalReading, ClusterReading, LogicalNetworkReading } from "./read-azure-local.js";

/** MetalLB of each cluster: where its addresses lie, whether they suffice, and whether BGP has a peer. */
export function checkLoadBalancers({ clusters }: AzureLocalReading): Finding[] {
  return clusters.flatMap((cluster) => [...checkSubnet(cluster), ...checkCount(cluster), ...checkPeers(cluster)]);
}

/** ARP reaches only the subnet of the nodes, so neither the addresses nor the network they are taken from may be elsewhere. */
function checkSubnet(cluster: ClusterReading): Finding[] {
  const { mode, ranges, network, path } = cluster.loadBalancer;
  const own = cluster.network;
  if (mode === "BGP" || own === undefined) return [];
  const row = azureLocalRules["lb-arp-same-subnet"];
  if (network !== undefined && !reaches(own, network, ranges.length > 0)) {
    const networkPath = pointer(path, "network");
    const message =
      `mode ${mode} announces by ARP, which does not reach "${shorten(network.name)}" from "${shorten(own.name)}", where the nodes are; ` +
      `use addresses of ${formatPrefix(own.prefix)}, or the mode BGP`;
    const repairs = [{ text: "use the network of the nodes", patch: [{ op: "remove", path: networkPath } as const] }];
    return [findingOf(row, { path: networkPath, message, repairs })];
  }
  const usable = usableRange(own.prefix);
  const leaveOut = {
    text: "leave the addresses out and have a range chosen",
    patch: [{ op: "remove", path: pointer(path, "addresses") } as const],
  };
  return ranges
    .filter(({ value }) => !rangeContains(own.prefix, value))
    .map((range) => {
      const message =
        `load balancer addresses ${rangeText(range)} are outside ${formatPrefix(own.prefix)}, the subnet of the nodes; ` +
        `use addresses from ${formatAddress(usable.first)} to ${formatAddress(usable.last)}, or the mode BGP`;
      return findingOf(row, { path: range.path, message, repairs: [leaveOut] });
    });
}

/** Whether ARP of the nodes reaches a network: the same VLAN, and what is taken from it is inside the subnet of the nodes. */
function reaches(own: LogicalNetworkReading, network: LogicalNetworkReading, addressesAreGiven: boolean): boolean {
  return own.vlan === network.vlan && (addressesAreGiven || rangeContains(own.prefix, network.prefix));
}

function checkCount(cluster: ClusterReading): Finding[] {
  const { ranges, path } = cluster.loadBalancer;
  if (ranges.length === 0) return [];
  const given = setSize(addressSet(ranges.map(({ value }) => value)));
  if (given >= cluster.serviceCount) return [];
  const addresses = pointer(path, "addresses");
  const message =
    `${given} load balancer ${given === 1 ? "address is" : "addresses are"} given and the services of "${shorten(cluster.name)}" need ${cluster.serviceCount}; ` +
    `give ${cluster.serviceCount - given} more, or leave the addresses out to have a range chosen`;
  const repairs = [{ text: "leave the addresses out and have a range chosen", patch: [{ op: "remove", path: addresses } as const] }];
  return [findingOf(azureLocalRules["lb-count"], { path: addresses, message, repairs })];
}

function checkPeers(cluster: ClusterReading): Finding[] {
  const { mode, path, peers } = cluster.loadBalancer;
  if (mode === "ARP" || peers.length > 0) return [];
  const message = `mode ${mode} needs a BGP peer; give bgpPeers with myAsn, peerAsn and peerAddress, or use the mode ARP`;
  const repairs = [{ text: "use the mode ARP", patch: [{ op: "replace", path: pointer(path, "advertiseMode"), value: "ARP" } as const] }];
  return [findingOf(azureLocalRules["mlb-modes"], { path: pointer(path, "bgpPeers"), message, repairs })];
}
