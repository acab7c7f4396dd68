import type { AzureCniRequest } from "../../../types/index.js";
import {
  type AddressRange,
  type AddressSet,
  addressSet,
  formatAddress,
  formatPrefix,
  formatPrefix6,
  type Prefix,
  setOverlapping,
} from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { lowestWhere } from "../../collections/lowest-where.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureCniNodePoolRules } from "../../rules/azure-cni-node-pool-rules.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { shorten } from "../../text/shorten.js";
import type { AddressUse, UseKind } from "../model/address-use.js";
import { type BlockPaths, noBlocks } from "../model/block-paths.js";
import type { ClusterModel, Model, NetworkModel, PoolModel } from "../model/model.js";
import type { Purpose } from "../model/purpose.js";
import { growthBySpare } from "../reading/growth-by-spare.js";
import { type Located, reservationName } from "../reading/located.js";
import { nodeCountsOf } from "../reading/node-counts.js";
import { rangesNamedIn } from "../reading/ranges-in-document.js";
import { azureCniPorts, placeZones } from "./azure-cni-ports.js";
import { secondSubnet } from "./beside-subnet.js";
import { checkAzureCni } from "./check-azure-cni.js";
import { checkDualStackNetwork } from "./check-dual-stack-network.js";
import { checkSubnetNames } from "./check-names.js";
import { checkSubnetCapacity } from "./check-subnet-capacity.js";
import { type ClusterRanges, clusterRanges } from "./cluster-ranges.js";
import { countAzureCni, countedSubnets } from "./count-azure-cni.js";
import { coversAll } from "./covers-all.js";
import { keptInPlaces } from "./kept-in-places.js";
import { plannedPrefixes6 } from "./planned-prefixes6.js";
import { prefixHolder } from "./prefix-holder.js";
import { type ParsedAzureCniRequest, type ParsedCluster, readAzureCni } from "./read-azure-cni.js";

/** Makes the common model of an Azure CNI request: the virtual network is the network, its subnets are the pools. */
export function azureCniModel(request: AzureCniRequest, blocks: BlockPaths = noBlocks, purpose: Purpose = "planning"): Model {
  const reading = readAzureCni(request);
  const ranges = clusterRanges(reading);
  const networks = networksOf(reading, ranges, blocks);
  return {
    platform: request.platform,
    networks,
    pools: networks.length === 0 ? [] : poolsOf(reading, addressSet((networks[0]?.uses ?? []).map(({ range }) => range))),
    lines: countAzureCni(reading),
    counted: countedSubnets(reading),
    clusters: reading.clusters.map((cluster) => clusterOf(cluster, ranges[cluster.index], reading)),
    ports: azureCniPorts(reading, ranges),
    namedRanges: () => rangesNamedIn(request),
    findings: checkAzureCni(reading, ranges, purpose),
    pending: [...checkSubnetNames(reading), ...checkDualStackNetwork(reading), ...checkSubnetCapacity(reading)],
  };
}

function networksOf(reading: ParsedAzureCniRequest, ranges: readonly ClusterRanges[], blocks: BlockPaths): NetworkModel[] {
  const { network } = reading;
  const [first] = network.v4;
  if (first === undefined) return [];
  const all = network.v4.map(({ value }) => value);
  const holderOf = prefixHolder(all);
  // a subnet inside another adds nothing, and is reported
  const prefixes = [...new Set(all.map((prefix) => holderOf(prefix) ?? prefix))].sort((a, b) => a.first - b.first);
  const space = addressSet(prefixes);
  return [
    {
      name: network.name,
      path: network.path,
      prefixPath: first.path,
      prefix: first.value,
      prefixes,
      addressPrefixes: [...all.map((prefix) => formatPrefix(prefix)), ...network.v6.map(({ value }) => formatPrefix6(value))],
      isWhole: true,
      space: 0,
      ...(blocks.has(first.path) ? { isBlock: true as const } : {}),
      furtherPrefixPath: pointer(network.path, "addressPrefixes", "-"),
      uses: [
        ...usesIn(reading),
        // a range that leaves nothing of a prefix cannot be avoided in it; the overlap is reported
        ...connectedTo(reading).filter(({ range }) => !coversOne(range, prefixes)),
        ...rangesInside(reading, ranges).filter(({ range }) => !coversAll(range, prefixes)),
      ].filter(({ range }) => setOverlapping(space, range).length > 0),
    },
  ];
}

/** Reports whether a range contains the whole of one of several disjoint prefixes, which are sorted by address. */
function coversOne(range: AddressRange, prefixes: readonly Prefix[]): boolean {
  const next = prefixes[lowestWhere(0, prefixes.length, (index) => (prefixes[index] as Prefix).first >= range.first)];
  return next !== undefined && next.last <= range.last;
}

/** Lists the addresses in use in the virtual network: subnets without node pools (the others are pools), and reservations. */
function usesIn({ places, subnets, reserved, network }: ParsedAzureCniRequest): AddressUse[] {
  const used = new Set(places.map(({ subnet }) => subnet));
  const unused = subnets.filter((subnet) => !used.has(subnet));
  return [
    ...unused.flatMap(({ name, v4 }) =>
      v4.map((prefix) => ({ ...useOf("subnet", `the subnet "${shorten(name)}"`, prefix), networkPath: network.path })),
    ),
    ...reserved.map((reservation): AddressUse => {
      const { name: givenName, path } = reservation;
      return {
        ...useOf("reservation", reservationName(reservation), reservation),
        ...defined({ givenName }),
        removable: [{ op: "remove", path }],
      };
    }),
  ];
}

/** Lists connected networks that have addresses of the virtual network, although they should not. */
function connectedTo({ remotes, reachable, network }: ParsedAzureCniRequest): AddressUse[] {
  return [
    ...remotes.flatMap(({ kind, name, v4 }) =>
      v4.map((prefix) => {
        const use =
          kind === "peered"
            ? useOf("peered-network", `the peered network "${shorten(name)}"`, prefix)
            : useOf("on-premises", "an on-premises prefix", prefix);
        return { ...use, networkPath: network.path };
      }),
    ),
    ...reachable.flatMap(({ name, v4 }) =>
      v4.map((prefix) => useOf("reachable-network", `the reachable network "${shorten(name)}"`, prefix)),
    ),
  ];
}

/** Lists ranges of clusters, which may overlap the virtual network but no subnet. */
function rangesInside({ clusters }: ParsedAzureCniRequest, ranges: readonly ClusterRanges[]): AddressUse[] {
  return clusters.flatMap(({ index, name, networkModel }) => {
    const { service, pod } = ranges[index] ?? {};
    return [
      ...(service === undefined ? [] : [useOf("service-range", `the service range of "${shorten(name)}"`, service)]),
      ...(pod === undefined || networkModel !== "overlay" ? [] : [useOf("pod-range", `the pod range of "${shorten(name)}"`, pod)]),
    ];
  });
}

function useOf(kind: UseKind, name: string, { value: range, path }: Located<AddressRange>): AddressUse {
  return { kind, name, range, path };
}

/** Lists the subnets of all node pools: existing ones unchanged, the others to be planned. */
function poolsOf(reading: ParsedAzureCniRequest, usedRanges: AddressSet): PoolModel[] {
  const { request, places, clusters } = reading;
  const { longestPrefixLength } = azureCniRules["azure-reserved-five"].values;
  const keptIn = keptInPlaces(clusters);
  const zonesOf = placeZones(clusters);
  const sharedBy = clustersOfPlaces(reading);
  const prefixes6 = plannedPrefixes6(reading);
  return places.flatMap((place): PoolModel[] => {
    const owner = clusters[place.cluster] as ParsedCluster;
    const pool = {
      key: place.key,
      name: place.name,
      purpose: place.purpose,
      network: 0,
      ...((sharedBy.get(place.key) ?? 0) > 1 ? {} : { cluster: owner.name }),
      path: owner.path,
      immutable: azureCniRules["aks-subnet-fixed"],
      shortForUpgrade: azureCniNodePoolRules["aks-subnet-upgrade"],
      block: { kept: keptIn(place), longestPrefixLength },
      zones: zonesOf(place),
    } as const;
    if (place.subnet === undefined) {
      if (!place.isPlanned) return [];
      const prefix6 = prefixes6.get(place);
      const addressPrefixes6 = prefix6 === undefined ? {} : { addressPrefixes6: [formatPrefix6(prefix6)] };
      return [
        {
          ...pool,
          ...addressPrefixes6,
          ...growthBySpare(request.spare, "node"),
          whenOutgrown: onDemand(() => secondSubnet(reading, place, usedRanges)),
        },
      ];
    }
    return place.subnet.v4.map(({ value, path }, index) => ({
      ...pool,
      key: index === 0 ? place.key : `${place.key}/${index}`,
      given: { range: value, path },
    }));
  });
}

/** Makes its items each time they are requested, and not before. */
function onDemand<Item>(items: () => Iterable<Item>): Iterable<Item> {
  return { [Symbol.iterator]: () => items()[Symbol.iterator]() };
}

/** Counts the clusters in each place. */
function clustersOfPlaces({ clusters }: ParsedAzureCniRequest): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { nodePools } of clusters) {
    const keys = new Set(nodePools.flatMap(({ place, podPlace }) => [place.key, ...(podPlace === undefined ? [] : [podPlace.key])]));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function clusterOf(cluster: ParsedCluster, ranges: ClusterRanges | undefined, { network, request }: ParsedAzureCniRequest): ClusterModel {
  const { service, service6, pod, pod6, dnsServiceIp } = ranges ?? {};
  const hasPodRange = cluster.networkModel === "overlay";
  const serviceCidr = service === undefined ? undefined : formatPrefix(service.value);
  const podCidr = pod === undefined || !hasPodRange ? undefined : formatPrefix(pod.value);
  return {
    name: cluster.name,
    network: network.name,
    path: cluster.path,
    nodeCounts: nodeCountsOf(request.clusters[cluster.index]?.nodePools, cluster.path),
    ...defined({ podCidr }),
    ...(podCidr === undefined || pod6 === undefined ? {} : { podCidrs: [podCidr, formatPrefix6(pod6.value)] }),
    ...defined({ serviceCidr }),
    ...(serviceCidr === undefined || service6 === undefined ? {} : { serviceCidrs: [serviceCidr, formatPrefix6(service6.value)] }),
    ...(dnsServiceIp === undefined ? {} : { dnsServiceIp: formatAddress(dnsServiceIp.value) }),
    subnets: cluster.nodePools.flatMap(({ name, place, podPlace }) => [
      { nodePool: name, pool: place.key },
      ...(podPlace === undefined ? [] : [{ nodePool: name, pool: podPlace.key }]),
    ]),
  };
}
