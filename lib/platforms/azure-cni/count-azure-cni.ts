import type { AzureNetworkModel, RuleId } from "../../../types/index.js";
import { valuesByKey } from "../../collections/group-by.js";
import { azureCniNodePoolRules } from "../../rules/azure-cni-node-pool-rules.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { azureCniSubnetRules } from "../../rules/azure-cni-subnet-rules.js";
import type { CountedNetwork, DemandLine } from "../model/model.js";
import { keptInPlaces } from "./kept-in-places.js";
import type { NamedSubnet, ParsedAzureCniRequest, ParsedCluster, ParsedNodePool, Place } from "./read-azure-cni.js";

const rules = azureCniRules;

/** Returns the rows of the address count: subnet by subnet in order of appearance, then the ranges of the clusters. */
export function countAzureCni(reading: ParsedAzureCniRequest): DemandLine[] {
  const bySubnet = new Map(reading.places.map((place): [Place, DemandLine[]] => [place, []]));
  for (const cluster of reading.clusters) {
    for (const line of subnetLines(cluster)) if (line.count > 0) bySubnet.get(line.place)?.push(asDemand(line, cluster));
  }
  const ofClusters = reading.clusters.flatMap((cluster) => [
    ...namedSubnetLines(cluster),
    ...podRangeLines(cluster, reading),
    ...serviceRangeLines(cluster, reading),
  ]);
  return [...[...bySubnet.values()].flat(), ...ofClusters.filter(({ count }) => count > 0)];
}

/** Returns the subnets as networks of the count, each once: its other address uses, and the smallest size that Azure allows. */
export function countedSubnets({ places, clusters }: ParsedAzureCniRequest): CountedNetwork[] {
  const { longestPrefixLength, addresses } = rules["azure-reserved-five"].values;
  const keptIn = keptInPlaces(clusters);
  const byName = new Map<string, CountedNetwork>();
  for (const place of places) {
    const { name, subnet } = place;
    if (!byName.has(name)) byName.set(name, { name, uses: keptIn(place) + (subnet?.used ?? 0), longestPrefixLength });
  }
  for (const { apiServer, loadBalancer } of clusters) {
    for (const named of [apiServer, loadBalancer]) {
      if (named === undefined || byName.has(named.name)) continue;
      byName.set(named.name, { name: named.name, uses: addresses + (named.subnet?.used ?? 0), longestPrefixLength });
    }
  }
  return [...byName.values()];
}

/** Counts the addresses of a pod range that the nodes of an overlay cluster take. */
export function podRangeCount({ nodePools }: ParsedCluster): number {
  return sum(nodePools, nodesOf) * rules["aks-overlay"].values.block;
}

/** Counts the addresses of a service range that a cluster takes. */
export function serviceRangeCount({ serviceCount }: ParsedCluster): number {
  return serviceCount + rules["aks-svc-count"].values.ofKubernetes;
}

interface SubnetLine {
  readonly place: Place;
  readonly item: string;
  readonly count: number;
  readonly whileUpgrading?: number;
  readonly rule: RuleId;
}

function asDemand({ place, item, count, whileUpgrading, rule }: SubnetLine, { name }: ParsedCluster): DemandLine {
  const group = place.purpose === "node-subnet" ? "nodeSubnet" : "podSubnet";
  const upgrade = whileUpgrading === undefined ? {} : { whileUpgrading };
  return { group, network: place.name, item, cluster: name, count, ...upgrade, rule, pool: place.key };
}

/** What a cluster takes from subnets that it names for something other than nodes and pods. */
function namedSubnetLines(cluster: ParsedCluster): DemandLine[] {
  const { apiServer, loadBalancer, internalLoadBalancers, name } = cluster;
  const line = (group: string, item: string, at: NamedSubnet | undefined, count: number, rule: RuleId): DemandLine[] =>
    at === undefined ? [] : [{ group, network: at.name, item, cluster: name, count, rule }];
  const counted = azureCniSubnetRules["aks-api-server-count"];
  return [
    ...line("apiServerSubnet", "api-server", apiServer, counted.values.perCluster, counted.id),
    ...(loadBalancerPlace(cluster) === undefined
      ? line(
          "loadBalancerSubnet",
          "internal-load-balancer",
          loadBalancer,
          internalLoadBalancers,
          azureCniSubnetRules["aks-load-balancer-subnet"].id,
        )
      : []),
  ];
}

/** Returns the place of the internal load balancers, if node pools of the cluster are in the same subnet. */
function loadBalancerPlace({ nodePools, loadBalancer }: ParsedCluster): Place | undefined {
  if (loadBalancer === undefined) return nodePools[0]?.place;
  if (loadBalancer.subnet === undefined) return undefined;
  return nodePools.find(({ place }) => place.subnet === loadBalancer.subnet)?.place;
}

/**
 * What a cluster takes from each of its subnets for nodes and pods. The private endpoint is in that of the first node pool, and
 * so are load balancers without a subnet of their own.
 */
function subnetLines(cluster: ParsedCluster): SubnetLine[] {
  const { nodePools, networkModel } = cluster;
  const first = nodePools[0]?.place;
  const balanced = loadBalancerPlace(cluster);
  const hasEndpoint = cluster.isPrivate && cluster.apiServer === undefined;
  return [
    ...[...byPlace(nodePools, ({ place }) => place)].flatMap(([place, here]): SubnetLine[] => {
      const pods = {
        count: sum(here, (pool) => nodesOf(pool) * pool.maxPods),
        whileUpgrading: sum(here, (pool) => pool.surge * pool.maxPods),
      };
      const surge = sum(here, (pool) => pool.surge);
      return [
        { place, item: "worker-node", count: sum(here, ({ nodeCount }) => nodeCount), rule: rules["aks-node-count"].id },
        { place, item: "upgrade", count: surge, whileUpgrading: surge, rule: azureCniNodePoolRules["aks-surge"].id },
        ...(networkModel === "node-subnet" ? [{ place, item: "pod", ...pods, rule: rules["aks-cni-classic-formula"].id }] : []),
        ...(place === balanced
          ? [{ place, item: "internal-load-balancer", count: cluster.internalLoadBalancers, rule: rules["aks-internal-load-balancer"].id }]
          : []),
        ...(place === first
          ? [
              {
                place,
                item: "private-endpoint",
                count: hasEndpoint ? rules["aks-private-endpoint"].values.perCluster : 0,
                rule: rules["aks-private-endpoint"].id,
              },
            ]
          : []),
      ];
    }),
    ...[...byPlace(nodePools, ({ podPlace }) => podPlace)].map(([place, here]): SubnetLine => {
      const rule = rules[networkModel === "pod-subnet-static-block" ? "aks-podsubnet-static" : "aks-podsubnet-dynamic"].id;
      const perNode = (pool: ParsedNodePool) => addressesPerNode(pool, networkModel, place.purpose);
      return {
        place,
        item: "pod",
        count: sum(here, (pool) => nodesOf(pool) * perNode(pool)),
        whileUpgrading: sum(here, (pool) => pool.surge * perNode(pool)),
        rule,
      };
    }),
  ];
}

/** Counts the addresses of a subnet for nodes or for pods that a node pool takes during an upgrade. */
export function nodePoolCount(pool: ParsedNodePool, networkModel: AzureNetworkModel, purpose: Place["purpose"]): number {
  return nodesOf(pool) * addressesPerNode(pool, networkModel, purpose);
}

/** Counts the addresses of a subnet for nodes or for pods that each node of a node pool takes. */
export function addressesPerNode({ maxPods }: ParsedNodePool, networkModel: AzureNetworkModel, purpose: Place["purpose"]): number {
  const { perNode } = rules["aks-node-count"].values;
  if (purpose === "node-subnet") return networkModel === "node-subnet" ? perNode + maxPods : perNode;
  return (networkModel === "pod-subnet-static-block" ? staticBlocks : dynamicBatches)(maxPods);
}

function podRangeLines(cluster: ParsedCluster, { network }: ParsedAzureCniRequest): DemandLine[] {
  if (cluster.networkModel !== "overlay") return [];
  const rule = rules["aks-overlay"].id;
  return [
    { group: "podCidr", network: network.name, item: "pod", cluster: cluster.name, count: podRangeCount(cluster), rule, isOutside: true },
  ];
}

function serviceRangeLines(cluster: ParsedCluster, { network }: ParsedAzureCniRequest): DemandLine[] {
  const rule = rules["aks-svc-count"].id;
  const line = { group: "serviceCidr", network: network.name, cluster: cluster.name, rule, isOutside: true } as const;
  return [{ ...line, item: "service", count: serviceRangeCount(cluster) }];
}

/** Addresses that a node takes in batches. */
function dynamicBatches(maxPods: number): number {
  const { batch } = rules["aks-podsubnet-dynamic"].values;
  return batch * Math.ceil(maxPods / batch);
}

/** Addresses of the blocks of a node. */
function staticBlocks(maxPods: number): number {
  const { block, perNode } = rules["aks-podsubnet-static"].values;
  return block * Math.ceil((maxPods + perNode) / block);
}

/** Groups node pools by their place; those without are skipped. */
function byPlace(
  nodePools: readonly ParsedNodePool[],
  placeOf: (pool: ParsedNodePool) => Place | undefined,
): ReadonlyMap<Place, readonly ParsedNodePool[]> {
  return valuesByKey(
    nodePools.flatMap((pool): [Place, ParsedNodePool][] => {
      const place = placeOf(pool);
      return place === undefined ? [] : [[place, pool]];
    }),
  );
}

function nodesOf({ nodeCount, surge }: ParsedNodePool): number {
  return nodeCount + surge;
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
