import type { AzureLocalRequest, LogicalNetwork } from "../../../types/index.js";
import { type Address, formatPrefix } from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { wholeBypassList } from "../checks/check-proxy-bypass.js";
import { sharedSpaces } from "../conflicts/shared-spaces.js";
import type { UseInSpace } from "../conflicts/use-in-space.js";
import { usesByNetwork } from "../conflicts/uses-by-network.js";
import { type BlockPaths, noBlocks } from "../model/block-paths.js";
import type { ClusterModel, GivenPool, Model, NetworkModel, PoolModel } from "../model/model.js";
import type { Purpose } from "../model/purpose.js";
import { type NetworkParts, secondNetworks } from "../model/second-network.js";
import { growthBySpare } from "../reading/growth-by-spare.js";
import { nodeCountsOf } from "../reading/node-counts.js";
import type { PodRange, PodRanges } from "../reading/pod-ranges.js";
import { rangesNamedIn } from "../reading/ranges-in-document.js";
import { azureLocalAddressUses } from "./azure-local-address-uses.js";
import { azureLocalBypass } from "./azure-local-bypass.js";
import { azureLocalPodRanges } from "./azure-local-pod-ranges.js";
import { azureLocalPorts } from "./azure-local-ports.js";
import { checkAzureLocal } from "./check-azure-local.js";
import { countAzureLocal, poolKey, takesNothingFromItsNetwork } from "./count-azure-local.js";
import { type ParsedAzureLocalRequest, type ParsedCluster, type ParsedPool, readAzureLocal } from "./read-azure-local.js";

/** The properties of a logical network that name addresses of its prefix. */
const networkParts: NetworkParts = { own: ["ipPoolStart", "ipPoolEnd", "ipPools", "usedAddresses", "reserved"] };

/** Makes the common model of an Azure Local request. */
export function azureLocalModel(request: AzureLocalRequest, blocks: BlockPaths = noBlocks, purpose: Purpose = "planning"): Model {
  const reading = readAzureLocal(request);
  const spaces = sharedSpaces([...reading.networks, reading.management].map(({ vlan, prefix }) => ({ vlan, range: prefix })));
  const uses = azureLocalAddressUses(reading, spaces);
  const podRanges = azureLocalPodRanges(reading, purpose);
  return {
    platform: request.platform,
    networks: networksOf(reading, spaces, uses, blocks),
    pools: poolsOf(reading),
    lines: countAzureLocal(reading),
    clusters: reading.clusters.map((cluster) => clusterOf(cluster, request, podRanges)),
    namedRanges: () => rangesNamedIn(request),
    ports: azureLocalPorts(reading),
    ...defined({ proxyBypass: reading.multiRack ? undefined : wholeBypassList(request.proxy, azureLocalBypass({ reading, podRanges })) }),
    findings: checkAzureLocal({ reading, uses, spaces, podRanges, purpose }),
  };
}

function networksOf(
  reading: ParsedAzureLocalRequest,
  spaces: readonly number[],
  uses: readonly UseInSpace[],
  blocks: BlockPaths,
): NetworkModel[] {
  const usesOf = usesByNetwork(uses, reading.networks, spaces);
  return reading.networks.map((network, index) => ({
    name: network.name,
    path: network.path,
    prefixPath: pointer(network.path, "addressPrefix"),
    prefix: network.prefix,
    ...(network.gateway === undefined ? {} : { gateway: network.gateway.value }),
    dnsServers: network.dnsServers.map((server): Address => server.value),
    vlan: network.vlan,
    space: spaces[index] as number,
    uses: usesOf[index] ?? [],
    ...(blocks.has(pointer(network.path, "addressPrefix")) ? { isBlock: true as const } : {}),
    sharesPrefix: true,
    addSecond: secondNetworks(network.path, reading.request.logicalNetworks[index] as LogicalNetwork, networkParts),
  }));
}

/** Pools in the order of placement: the pool of each network, then the control plane IPs, then the load balancers. */
function poolsOf(reading: ParsedAzureLocalRequest): PoolModel[] {
  const { request, networks, clusters } = reading;
  const used = new Set(clusters.map(({ network }) => network));
  const nodePools = networks
    .filter((network) => network.pools.length > 0 || used.has(network))
    .flatMap((network): PoolModel[] => {
      const [first, ...further] = network.pools;
      const pool = {
        name: "ipPool",
        purpose: "node",
        network: network.index,
        path: network.path,
        immutable: azureLocalRules["lnet-immutable"],
      } as const;
      const key = poolKey.node(network.index);
      return [
        {
          ...pool,
          key,
          ...growthBySpare(request.spare, "node"),
          ...(first === undefined ? {} : { given: givenPool(first) }),
          ...(further.length === 0 ? {} : { further: further.map(({ value }) => value) }),
          ...(network.usedAddresses.length === 0 ? {} : { occupied: network.usedAddresses.map(({ value }) => value) }),
        },
        ...further.map((one, index) => ({ ...pool, key: `${key}/${index + 1}`, name: `ipPool${index + 2}`, given: givenPool(one) })),
      ];
    });
  const controlPlaneIps = clusters.flatMap((cluster): PoolModel[] => {
    if (cluster.controlPlaneIpMode === "auto" || cluster.network === undefined) return [];
    const given = cluster.controlPlaneIp;
    return [
      {
        key: poolKey.controlPlane(cluster.index),
        name: `${cluster.name}-control-plane`,
        purpose: "control-plane",
        network: cluster.network.index,
        cluster: cluster.name,
        path: cluster.path,
        immutable: azureLocalRules["cp-ip-one-per-cluster"],
        zones: ["kubernetes-api"],
        ...(given === undefined ? {} : { given: { range: { first: given.value, last: given.value }, path: given.path } }),
      },
    ];
  });
  const loadBalancers = clusters.flatMap((cluster): PoolModel[] => {
    const { network, ranges, name, isInPool } = cluster.loadBalancer;
    if (network === undefined || takesNothingFromItsNetwork(cluster)) return [];
    const pool = {
      name: name ?? `${cluster.name}-load-balancer`,
      purpose: "load-balancer",
      network: network.index,
      cluster: cluster.name,
      path: cluster.path,
      zones: ["services"],
      ...growthBySpare(request.spare, "loadBalancer"),
      ...(isInPool ? { sharesPool: true as const } : {}),
    } as const;
    const key = poolKey.loadBalancer(cluster.index);
    if (ranges.length === 0) return [{ ...pool, key }];
    return ranges.map((range, index) => ({
      ...pool,
      key: index === 0 ? key : `${key}/${index}`,
      given: { range: range.value, path: range.path, list: pointer(cluster.loadBalancer.path, "addresses") },
    }));
  });
  return [...nodePools, ...controlPlaneIps, ...loadBalancers];
}

function givenPool({ value, path, startPath, endPath }: ParsedPool): GivenPool {
  return { range: value, path, bounds: { start: startPath, end: endPath } };
}

function clusterOf(cluster: ParsedCluster, { clusters }: AzureLocalRequest, { ofClusters }: PodRanges): ClusterModel {
  const given = clusters[cluster.index];
  return {
    name: cluster.name,
    network: cluster.networkName,
    path: cluster.path,
    networkName: { path: pointer(cluster.path, "network"), isGiven: given?.network !== undefined },
    nodeCounts: nodeCountsOf(given?.nodePools, cluster.path),
    podCidr: formatPrefix((ofClusters[cluster.index] as PodRange).value),
    serviceCidr: azureLocalRules["svc-cidr-fixed"].values.prefix,
    ...(takesNothingFromItsNetwork(cluster) ? { loadBalancerRanges: cluster.loadBalancer.ranges.map(({ value }) => value) } : {}),
  };
}
