import type { AzureLocalRequest } from "../../../types/index.js";
import { type Address, formatPrefix } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureLocalRules } from "../../rules/azure-local-rules.js";
import { type NamedAddressUse, usedIn } from "../conflicts/address-use.js";
import { sharedSpaces } from "../conflicts/shared-spaces.js";
import type { ClusterModel, Model, NetworkModel, PoolModel } from "../model/model.js";
import { type AddressUse, azureLocalAddressUses } from "./azure-local-address-uses.js";
import { azureLocalPorts } from "./azure-local-ports.js";
import { checkAzureLocal } from "./check-azure-local.js";
import { countAzureLocal, poolKey, takesNothingFromItsNetwork } from "./count-azure-local.js";
import { type ParsedAzureLocalRequest, type ParsedCluster, readAzureLocal } from "./read-azure-local.js";

/** The common model of an Azure Local request. */
export function azureLocalModel(request: AzureLocalRequest): Model {
  const reading = readAzureLocal(request);
  const spaces = sharedSpaces([...reading.networks, reading.management].map(({ vlan, prefix }) => ({ vlan, range: prefix })));
  const uses = azureLocalAddressUses(reading, spaces);
  return {
    platform: request.platform,
    networks: networksOf(reading, spaces, uses),
    pools: poolsOf(reading),
    lines: countAzureLocal(reading),
    clusters: reading.clusters.map(clusterOf),
    ports: azureLocalPorts(reading),
    findings: checkAzureLocal(reading, uses),
  };
}

function networksOf(reading: ParsedAzureLocalRequest, spaces: readonly number[], uses: readonly AddressUse[]): NetworkModel[] {
  const usedRanges = usedIn(uses.map(namedAddressUse), reading.networks, spaces);
  return reading.networks.map((network, index) => ({
    name: network.name,
    path: network.path,
    prefixPath: pointer(network.path, "addressPrefix"),
    prefix: network.prefix,
    ...(network.gateway === undefined ? {} : { gateway: network.gateway.value }),
    dnsServers: network.dnsServers.map((server): Address => server.value),
    vlan: network.vlan,
    space: spaces[index] as number,
    usedRanges: usedRanges[index] ?? [],
  }));
}

function namedAddressUse({ use, owner, ...uses }: AddressUse): NamedAddressUse {
  return { ...uses, use, ...(use === "network-address" || use === "broadcast-address" ? { endOf: owner } : {}) };
}

/** Pools in the order of placement: the pool of each network, then the control plane IPs, then the load balancers. */
function poolsOf(reading: ParsedAzureLocalRequest): PoolModel[] {
  const { request, networks, clusters } = reading;
  const used = new Set(clusters.map(({ network }) => network));
  const nodePools = networks
    .filter((network) => network.pool !== undefined || used.has(network))
    .map(
      (network): PoolModel => ({
        key: poolKey.node(network.index),
        name: "ipPool",
        purpose: "node",
        network: network.index,
        path: network.path,
        immutable: azureLocalRules["lnet-immutable"],
        growsBySpare: "node",
        ...(request.spare?.node === undefined ? {} : { spare: request.spare.node }),
        ...(network.pool === undefined ? {} : { given: { range: network.pool.value, path: network.pool.path } }),
      }),
    );
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
      growsBySpare: "loadBalancer",
      ...(request.spare?.loadBalancer === undefined ? {} : { spare: request.spare.loadBalancer }),
      ...(isInPool ? { sharesPool: true as const } : {}),
    } as const;
    const key = poolKey.loadBalancer(cluster.index);
    if (ranges.length === 0) return [{ ...pool, key }];
    return ranges.map((range, index) => ({
      ...pool,
      key: index === 0 ? key : `${key}/${index}`,
      given: { range: range.value, path: range.path },
    }));
  });
  return [...nodePools, ...controlPlaneIps, ...loadBalancers];
}

function clusterOf(cluster: ParsedCluster): ClusterModel {
  return {
    name: cluster.name,
    network: cluster.networkName,
    path: cluster.path,
    podCidr: cluster.podPrefix === undefined ? azureLocalRules["pod-cidr-default"].values.prefix : formatPrefix(cluster.podPrefix.value),
    serviceCidr: azureLocalRules["svc-cidr-fixed"].values.prefix,
    ...(takesNothingFromItsNetwork(cluster) ? { loadBalancerRanges: cluster.loadBalancer.ranges.map(({ value }) => value) } : {}),
  };
}
