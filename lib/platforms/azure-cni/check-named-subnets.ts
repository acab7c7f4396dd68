import type { Finding } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { azureCniSubnetRules } from "../../rules/azure-cni-subnet-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import type { NamedSubnet, ParsedAzureCniRequest, ParsedCluster } from "./read-azure-cni.js";
import type { ParsedSubnet } from "./read-subnets.js";
import { subnetPrefixLength, usableCount } from "./usable-in-subnet.js";

/** A cluster that names a subnet for something other than nodes and pods. */
interface NamedUse {
  readonly cluster: ParsedCluster;
  readonly named: NamedSubnet;
}

/** Checks the subnets of API servers and of internal load balancers: their size, their delegations, and what else is in them. */
export function checkNamedSubnets(reading: ParsedAzureCniRequest): Finding[] {
  const apiServers = bySubnet(reading, ({ apiServer }) => apiServer);
  const balancers = bySubnet(reading, ({ loadBalancer }) => loadBalancer);
  return [
    ...[...apiServers].flatMap(([subnet, uses]) => [
      ...checkSize(subnet),
      ...checkDelegation(subnet, besidesApiServers(subnet, reading).length === 0),
      ...checkRoom(subnet, uses),
      ...checkAlone(subnet, uses, besidesApiServers(subnet, reading)),
      ...checkUsed(subnet),
      ...checkPermissions(subnet, uses),
    ]),
    ...[...balancers].flatMap(([subnet, uses]) => [
      ...checkBalancers(subnet, uses, reading),
      // on a subnet with nodes of the cluster, its identity has the role already
      ...checkPermissions(
        subnet,
        uses.filter(({ cluster }) => !cluster.nodePools.some(({ place }) => place.subnet === subnet)),
      ),
    ]),
  ];
}

function bySubnet(
  { clusters }: ParsedAzureCniRequest,
  namedOf: (cluster: ParsedCluster) => NamedSubnet | undefined,
): ReadonlyMap<ParsedSubnet, readonly NamedUse[]> {
  const found = new Map<ParsedSubnet, NamedUse[]>();
  for (const cluster of clusters) {
    const named = namedOf(cluster);
    if (named?.subnet === undefined) continue;
    found.set(named.subnet, [...(found.get(named.subnet) ?? []), { cluster, named }]);
  }
  return found;
}

function roomOf({ v4, used }: ParsedSubnet): number {
  return Math.max(0, usableCount(v4.map(({ value }) => value)) - used);
}

function checkSize({ name, v4 }: ParsedSubnet): Finding[] {
  const row = azureCniSubnetRules["aks-api-server-size"];
  const { longestPrefixLength } = row.values;
  return v4
    .filter(({ value }) => value.prefixLength > longestPrefixLength)
    .map(({ value, path }) => {
      const message = `subnet "${shorten(name)}" of API servers is a /${value.prefixLength}; use a /${longestPrefixLength} or larger`;
      return findingOf(row, { path, message });
    });
}

function checkDelegation({ name, path, delegations }: ParsedSubnet, isAlone: boolean): Finding[] {
  const row = azureCniSubnetRules["aks-api-server-delegated"];
  const { delegation } = row.values;
  const [first, ...others] = delegations;
  if (first?.toLowerCase() === delegation.toLowerCase() && others.length === 0) return [];
  const at = pointer(path, "delegations");
  const value = [delegation];
  // a subnet that another service has is not for API servers
  const isOther = delegations.some((service) => service.toLowerCase() !== delegation.toLowerCase());
  const state = isOther ? `delegated to ${listed(delegations.map((service) => shorten(service)))}` : "not delegated";
  const advice = isOther ? "use another subnet" : `delegate it to ${delegation}`;
  // what else is in the subnet must not be in a delegated one
  const repairs = isOther || !isAlone ? [] : [{ text: advice, patch: [{ op: "add" as const, path: at, value }] }];
  return [findingOf(row, { path: at, message: `subnet "${shorten(name)}" is for API servers, but is ${state}; ${advice}`, repairs })];
}

/** The API servers of all its clusters need room at the same time. A subnet that is too small in any case is reported as such. */
function checkRoom(subnet: ParsedSubnet, uses: readonly NamedUse[]): Finding[] {
  const { perCluster } = azureCniSubnetRules["aks-api-server-count"].values;
  const { longestPrefixLength } = azureCniSubnetRules["aks-api-server-size"].values;
  const { addresses } = azureCniRules["azure-reserved-five"].values;
  const needed = uses.length * perCluster;
  const room = roomOf(subnet);
  if (needed <= room || subnet.v4.some(({ value }) => value.prefixLength > longestPrefixLength)) return [];
  const prefixLength = Math.min(longestPrefixLength, subnetPrefixLength(needed + subnet.used, addresses));
  const names = listed(uses.map(({ cluster }) => `"${shorten(cluster.name)}"`));
  const inUse = subnet.used === 0 ? "" : ` and the ${subnet.used} in use`;
  const message = `subnet "${shorten(subnet.name)}" has ${room} addresses besides Azure's ${addresses}${inUse}, but needs ${needed}: ${perCluster} for the API server of each of ${names}; use a /${prefixLength}, or another subnet for some of them`;
  return [findingOf(azureCniSubnetRules["aks-api-server-capacity"], { path: subnet.path, message })];
}

/** Lists what else the request puts into the subnet of API servers. */
function besidesApiServers(subnet: ParsedSubnet, { clusters }: ParsedAzureCniRequest): string[] {
  return clusters.flatMap(({ nodePools, loadBalancer, name }) => [
    ...nodePools.flatMap((pool) => [
      ...(pool.place.subnet === subnet ? [`the nodes of "${shorten(pool.name)}"`] : []),
      ...(pool.podPlace?.subnet === subnet ? [`the pods of "${shorten(pool.name)}"`] : []),
    ]),
    ...(loadBalancer?.subnet === subnet ? [`the internal load balancers of "${shorten(name)}"`] : []),
  ]);
}

function checkAlone(subnet: ParsedSubnet, uses: readonly NamedUse[], others: readonly string[]): Finding[] {
  if (others.length === 0) return [];
  return uses.map(({ named }) => {
    const message = `subnet "${shorten(subnet.name)}" is for API servers here, but also for ${listed(others)}; use a subnet with nothing else in it`;
    return findingOf(azureCniSubnetRules["aks-api-server-alone"], { path: named.path, message });
  });
}

/** The number in use does not say what they are: they may be the API servers of other clusters. */
function checkUsed({ name, path, used }: ParsedSubnet): Finding[] {
  if (used === 0) return [];
  const message = `subnet "${shorten(name)}" of API servers has ${used} addresses in use; remove whatever is not the API server of a cluster`;
  return [findingOf(azureCniSubnetRules["aks-api-server-others"], { path: pointer(path, "usedAddresses"), message })];
}

function checkPermissions({ name }: ParsedSubnet, uses: readonly NamedUse[]): Finding[] {
  const row = azureCniRules["aks-network-contributor"];
  return uses.map(({ cluster, named }) => {
    const message = `the identity of "${shorten(cluster.name)}" needs the role ${row.values.role} on subnet "${shorten(name)}", or ${listed(row.values.permissions)}`;
    return findingOf(row, { path: named.path, message });
  });
}

/** Load balancers are beside nodes or alone. If nodes of the same cluster are there, its room is checked with them. */
function checkBalancers(subnet: ParsedSubnet, uses: readonly NamedUse[], { clusters }: ParsedAzureCniRequest): Finding[] {
  const row = azureCniSubnetRules["aks-load-balancer-subnet"];
  const { addresses } = azureCniRules["azure-reserved-five"].values;
  const pods = clusters.flatMap(({ nodePools }) => nodePools.filter(({ podPlace }) => podPlace?.subnet === subnet));
  const isDelegated = subnet.delegations.length > 0;
  const findings = uses.flatMap(({ named, cluster }) => {
    const reason = isDelegated
      ? `is delegated to ${listed(subnet.delegations.map((service) => shorten(service)))}`
      : pods.length > 0
        ? `is for the pods of ${listed(pods.map(({ name }) => `"${shorten(name)}"`))}`
        : undefined;
    if (reason === undefined) return [];
    const removed = { text: "remove loadBalancer", patch: [{ op: "remove" as const, path: named.path.replace(/\/subnet$/, "") }] };
    const message = `subnet "${shorten(subnet.name)}" ${reason} and cannot have internal load balancers; use another subnet, or remove loadBalancer`;
    // without it they are in the subnet of the first node pool, whose room is not known here
    return [findingOf(row, { path: named.path, message, repairs: cluster.internalLoadBalancers === 0 ? [removed] : [] })];
  });
  const inNodes = clusters.some(({ nodePools }) => nodePools.some(({ place }) => place.subnet === subnet));
  const needed = uses.reduce((sum, { cluster }) => sum + cluster.internalLoadBalancers, 0);
  const room = roomOf(subnet);
  if (inNodes || needed <= room) return findings;
  const names = listed(uses.map(({ cluster }) => `"${shorten(cluster.name)}" ${cluster.internalLoadBalancers}`));
  const prefixLength = subnetPrefixLength(needed + subnet.used, addresses);
  const inUse = subnet.used === 0 ? "" : ` and the ${subnet.used} in use`;
  const advice = prefixLength < 0 ? "plan fewer of them" : `use a /${prefixLength}`;
  const message = `subnet "${shorten(subnet.name)}" has ${room} addresses besides Azure's ${addresses}${inUse}, but needs ${needed} for internal load balancers: ${names}; ${advice}`;
  return [...findings, findingOf(row, { path: pointer(subnet.path, "addressPrefixes"), message })];
}
