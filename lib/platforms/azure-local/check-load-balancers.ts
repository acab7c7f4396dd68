import type { BgpPeer, Finding, Services } from "../../../types/index.js";
import {
  addressSet,
  formatAddress,
  formatPrefix,
  formatRange,
  type Prefix,
  rangeContains,
  rangesOverlap,
  setSize,
  usableRange,
} from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { few, named } from "../../text/few.js";
import { shorten } from "../../text/shorten.js";
import { repeatedNames } from "../checks/repeated-names.js";
import { firstOverlaps } from "../conflicts/first-overlaps.js";
import { rangeText } from "../reading/located.js";
import { leaveAddressesOut } from "./leave-addresses-out.js";
import type { ParsedAzureLocalRequest, ParsedCluster, ParsedLogicalNetwork } from "./read-azure-local.js";

/** Checks MetalLB of each cluster: where its addresses lie, whether they are enough, and whether BGP has a peer. */
export function checkLoadBalancers({ clusters, request, networks, management }: ParsedAzureLocalRequest): Finding[] {
  const all = [
    { name: "the management network", prefix: management.prefix },
    ...networks.map(({ name, prefix }) => ({ name: `logical network "${shorten(name)}"`, prefix })),
  ];
  return clusters.flatMap((cluster) => {
    const { services, loadBalancer } = request.clusters[cluster.index] ?? {};
    return [
      ...checkSubnet(cluster),
      ...checkAnnounced(cluster, all),
      ...checkOverlaps(cluster),
      ...checkCount(cluster),
      ...checkSharing(cluster, services),
      ...checkPeers(cluster, loadBalancer?.bgpPeers ?? []),
    ];
  });
}

/** ARP reaches only the subnet of the nodes, so neither the addresses nor their network may be elsewhere. */
function checkSubnet(cluster: ParsedCluster): Finding[] {
  const { mode, ranges, network, path, isInPool } = cluster.loadBalancer;
  const byBgp = isInPool ? "" : ", or the mode BGP";
  const own = cluster.network;
  if (mode === "BGP" || own === undefined) return [];
  const row = azureLocalRules["lb-arp-same-subnet"];
  if (network !== undefined && !reaches(own, network, ranges.length > 0)) {
    const networkPath = pointer(path, "network");
    const message =
      `mode ${mode} announces by ARP, which does not reach "${shorten(network.name)}" from the network of the nodes, "${shorten(own.name)}"; ` +
      `use addresses of ${formatPrefix(own.prefix)}${byBgp}`;
    const repairs = [{ text: "use the network of the nodes", patch: [{ op: "remove", path: networkPath } as const] }];
    return [findingOf(row, { path: networkPath, message, repairs })];
  }
  const usable = usableRange(own.prefix);
  const { repair } = leaveAddressesOut(cluster.loadBalancer);
  return ranges
    .filter(({ value }) => !rangeContains(own.prefix, value))
    .map((range) => {
      const message =
        `load balancer addresses ${rangeText(range)} are outside ${formatPrefix(own.prefix)}, the subnet of the nodes; ` +
        `use addresses from ${formatAddress(usable.first)} to ${formatAddress(usable.last)}${byBgp}`;
      return findingOf(row, { path: range.path, message, repairs: [repair] });
    });
}

/** BGP announces addresses from anywhere, but machines look for those of their own prefix by ARP, without a router. */
function checkAnnounced(
  { loadBalancer }: ParsedCluster,
  networks: readonly { readonly name: string; readonly prefix: Prefix }[],
): Finding[] {
  const { mode, ranges, network, isInPool } = loadBalancer;
  if (mode !== "BGP" || isInPool) return [];
  return ranges.flatMap((range) => {
    if (network !== undefined && rangesOverlap(network.prefix, range.value)) return [];
    const met = networks.filter(({ prefix }) => rangesOverlap(prefix, range.value));
    if (met.length === 0) return [];
    const names = few(met.map(({ name, prefix }) => `${formatPrefix(prefix)} of ${name}`));
    const message = `load balancer addresses ${rangeText(range)} are announced by BGP, but lie in ${names}, whose machines look for them by ARP and do not find them; use addresses outside`;
    return [findingOf(azureLocalRules["lb-bgp-outside-networks"], { path: range.path, message })];
  });
}

/** Reports whether ARP of the nodes reaches a network: the same VLAN, and its addresses are inside the subnet of the nodes. */
function reaches(own: ParsedLogicalNetwork, network: ParsedLogicalNetwork, addressesAreGiven: boolean): boolean {
  return own.vlan === network.vlan && (addressesAreGiven || rangeContains(own.prefix, network.prefix));
}

function checkCount(cluster: ParsedCluster): Finding[] {
  const { ranges, path } = cluster.loadBalancer;
  if (ranges.length === 0) return [];
  const given = setSize(addressSet(ranges.map(({ value }) => value)));
  if (given >= cluster.serviceCount) return [];
  const addresses = pointer(path, "addresses");
  const { text, repair } = leaveAddressesOut(cluster.loadBalancer);
  const message =
    `${given} load balancer ${given === 1 ? "address is" : "addresses are"} given, but the services of "${shorten(cluster.name)}" need ${cluster.serviceCount}; ` +
    `give ${cluster.serviceCount - given} more, or ${text}`;
  return [findingOf(azureLocalRules["lb-count"], { path: addresses, message, repairs: [repair] })];
}

/** MetalLB refuses a range that overlaps another, and the planner counts their addresses once. */
function checkOverlaps({ loadBalancer: { ranges, path } }: ParsedCluster): Finding[] {
  const values = ranges.map(({ value }) => value);
  const places = values.map((_, index) => index);
  const met = firstOverlaps(values, values, named + 1, { ranks: { claims: places, others: places } });
  const addresses = pointer(path, "addresses");
  const repairs = [
    { text: "name each address once", patch: [{ op: "replace", path: addresses, value: addressSet(values).map(formatRange) } as const] },
  ];
  return ranges.flatMap((range, index) => {
    const others = (met[index] ?? []).flatMap((other) => ranges[other] ?? []);
    if (others.length === 0) return [];
    const message = `load balancer addresses ${rangeText(range)} overlap ${few(others.map(rangeText))} of the same load balancer; name each address once`;
    return [findingOf(azureLocalRules["mlb-no-overlap"], { path: range.path, message, repairs })];
  });
}

/** If the count assumes that services on different ports share addresses, MetalLB needs an annotation. */
function checkSharing({ path, serviceCount, name }: ParsedCluster, services: Services | undefined): Finding[] {
  if (services === undefined || typeof services === "number") return [];
  const all = services.reduce((sum, { count }) => sum + count, 0);
  if (all <= serviceCount) return [];
  const row = azureLocalRules["mlb-shared-ip"];
  const message =
    `the count assumes that ${all} services of "${shorten(name)}" share ${serviceCount} ${serviceCount === 1 ? "address" : "addresses"}; give those that share one the same value of ` +
    `the annotation ${row.values.annotation} (earlier versions of MetalLB: ${row.values.earlier}), or count ${all}`;
  return [findingOf(row, { path: pointer(path, "services"), message })];
}

function checkPeers(cluster: ParsedCluster, given: readonly BgpPeer[]): Finding[] {
  const { mode, path, peers, isInPool } = cluster.loadBalancer;
  const base = pointer(path, "bgpPeers");
  // a peer without a name gets one of its own
  const peerNames = given.map(({ name }, index) => ({ name: name ?? `/${index}` }));
  if (peers.length > 0) return [...repeatedNames(peerNames, base), ...(mode === "ARP" ? [unusedPeers(base)] : [])];
  if (mode === "ARP" || isInPool) return [];
  const message = `mode ${mode} needs a BGP peer; give bgpPeers with myAsn, peerAsn and peerAddress, or use the mode ARP`;
  const repairs = [{ text: "use the mode ARP", patch: [{ op: "replace", path: pointer(path, "advertiseMode"), value: "ARP" } as const] }];
  return [findingOf(azureLocalRules["mlb-modes"], { path: pointer(path, "bgpPeers"), message, repairs })];
}

function unusedPeers(path: string): Finding {
  const message = "mode ARP does not use BGP peers; remove bgpPeers, or use the mode BGP or Both";
  return findingOf(azureLocalRules["mlb-peers-unused"], {
    path,
    message,
    repairs: [{ text: "remove them", patch: [{ op: "remove", path }] }],
  });
}
