import type { NetworkPlan } from "../../../types/index.js";
import { formatAddress, formatPrefix, parsePrefix, parseRange } from "../../address/index.js";
import type { RequestLayout } from "../layouts/layout.js";
import { isPrefix, isRange } from "../reading/values.js";
import { type JsonObject, listIn, lower, named, objectIn, onlyUnnamed } from "./json-objects.js";

/** A plan as it would be if it had planned what exists, and what of the plan nothing is known of. */
export interface ActualPlan {
  readonly plan: JsonObject;
  /** Places of the plan that no document shows. */
  readonly unknown: readonly { readonly path: string; readonly from: string }[];
  /** Things of the plan that do not exist, and things that exist and are not in it. */
  readonly missing: readonly string[];
  readonly extra: readonly { readonly path: string; readonly value: unknown }[];
}

/** Which kinds of things are shown as a whole, so that what is not shown does not exist. */
export interface Shown {
  readonly networks: boolean;
  readonly clusters: boolean;
  /** The subnets of the virtual network. */
  readonly subnets: boolean;
}

/** Properties of clusters that a plan repeats, and those that only its request has. */
const plannedOfCluster = ["network", "controlPlaneIp", "podCidr", "podCidrs", "serviceCidr", "serviceCidrs", "dnsServiceIp"];
const requestedOfCluster = [
  "controlPlaneNodeCount",
  "networkModel",
  "privateCluster",
  "ipFamilies",
  "internalLoadBalancers",
  "apiServerSubnet",
];
const ofNodePool = ["nodeCount", "maxCount", "maxPods", "maxSurge", "maxUnavailable", "mode", "osType"];
const ofNetwork = ["vmSwitchName", "vswitchName", "ipAllocationMethod", "dhcpScope"];
const ofManagement = ["addressPrefix", "vlan", "gateway", "ipRange", "ipRanges", "nodeIps", "clusterIp", "dnsServers", "arcResourceBridge"];
const ofRequest = ["hostNetwork", "cloudServiceCidr", "region", "arcGateway", "multiRack"];

/** Lays what exists over a plan: only what both say can differ. */
export function actualPlan(plan: NetworkPlan, request: JsonObject, layout: RequestLayout, shown: Shown): ActualPlan {
  const actual = structuredClone(plan) as unknown as JsonObject;
  const unknown: { path: string; from: string }[] = [];
  const missing: string[] = [];
  const extra: { path: string; value: unknown }[] = [];
  const planned = objectIn(actual.request);
  layNetworks();
  layClusters();
  laySettings();
  return { plan: actual, unknown, missing, extra };

  function layNetworks(): void {
    const list = layout.things.find(({ kind, many }) => kind === "network" && many)?.property;
    if (list === undefined) {
      layVirtualNetwork();
      return;
    }
    pair(
      { planned: listIn(actual.networks), path: "/networks", actual: listIn(request[list]), from: `/${list}`, isWhole: shown.networks },
      (network, path, found, from) => {
        layAll(network, path, withPlainPrefix(found), from, ["addressPrefix", "gateway", "dnsServers"]);
        layVlan(network, path, found, from);
        layPools(network, path, found, from);
        const asked = named(listIn(planned[list]), network.name);
        if (asked !== undefined) layAll(asked.item, `/request/${list}/${asked.index}`, found, from, ofNetwork);
      },
    );
  }

  function layVlan(network: JsonObject, path: string, found: JsonObject, from: string): void {
    const vlan = found.vlan ?? found.vlanId;
    if (vlan !== undefined) network.vlan = vlan;
    else if (network.vlan !== undefined) unknown.push({ path: `${path}/vlan`, from: `${from}/vlan` });
    // untagged is said by leaving the property out, too
    if (network.vlan === 0) delete network.vlan;
  }

  function layPools(network: JsonObject, path: string, found: JsonObject, from: string): void {
    for (const [startName, endName, purpose] of layout.pools) {
      const index = listIn(network.pools).findIndex((pool) => pool.purpose === purpose && pool.cluster === undefined);
      const pool = listIn(network.pools)[index];
      if (pool === undefined) continue;
      const [start, end] = [found[startName], found[endName]];
      if (start === undefined || end === undefined) {
        if (found.ipPools === undefined) unknown.push({ path: `${path}/pools/${index}`, from: `${from}/${startName}` });
        continue;
      }
      pool.start = start;
      pool.end = end;
    }
  }

  function layVirtualNetwork(): void {
    const found = objectIn(request.virtualNetwork);
    const [network] = listIn(actual.networks);
    if (network === undefined) return;
    if (request.virtualNetwork === undefined) {
      unknown.push({ path: "/networks/0", from: "/virtualNetwork" });
      return;
    }
    layAll(network, "/networks/0", found, "/virtualNetwork", ["addressPrefixes"]);
    laySubnets(network, found);
    const asked = objectIn(planned.virtualNetwork);
    if (Array.isArray(asked.peeredNetworks) && Array.isArray(found.peeredNetworks))
      pair(
        {
          planned: listIn(asked.peeredNetworks),
          path: "/request/virtualNetwork/peeredNetworks",
          actual: listIn(found.peeredNetworks),
          from: "/virtualNetwork/peeredNetworks",
          isWhole: true,
        },
        (peer, path, each, from) => layAll(peer, path, each, from, ["addressPrefixes"]),
      );
  }

  /** Subnets of the request exist, those of pools are to be made: either may be missing, and others may be there. */
  function laySubnets(network: JsonObject, found: JsonObject): void {
    const asked = listIn(objectIn(planned.virtualNetwork).subnets);
    const subnets = found.subnets === undefined ? undefined : listIn(found.subnets);
    if (subnets === undefined) return;
    const known = new Set<string>();
    const report = (path: string) => (shown.subnets ? missing.push(path) : unknown.push({ path, from: "/virtualNetwork/subnets" }));
    for (const [index, subnet] of asked.entries()) {
      known.add(lower(subnet.name));
      const each = named(subnets, subnet.name);
      if (each === undefined) report(`/request/virtualNetwork/subnets/${index}`);
      else
        layAll(subnet, `/request/virtualNetwork/subnets/${index}`, each.item, `/virtualNetwork/subnets/${each.index}`, [
          "addressPrefixes",
          "delegations",
        ]);
    }
    for (const [index, pool] of listIn(network.pools).entries()) {
      known.add(lower(pool.name));
      if (named(asked, pool.name) === undefined && named(subnets, pool.name) === undefined) report(`/networks/0/pools/${index}`);
    }
    for (const [index, subnet] of subnets.entries())
      if (subnet.name !== undefined && !known.has(lower(subnet.name)))
        extra.push({ path: `/virtualNetwork/subnets/${index}`, value: subnet });
  }

  function layClusters(): void {
    pair(
      { planned: listIn(actual.clusters), path: "/clusters", actual: listIn(request.clusters), from: "/clusters", isWhole: shown.clusters },
      (cluster, path, found, from) => {
        layAll(cluster, path, withNetwork(found), from, plannedOfCluster.filter(isInLayout));
        layLoadBalancer(cluster, path, found, from);
        laySubnetsOfCluster(cluster, found);
        const asked = named(listIn(planned.clusters), cluster.name);
        if (asked === undefined) return;
        const at = `/request/clusters/${asked.index}`;
        layAll(asked.item, at, found, from, requestedOfCluster.filter(isInLayout));
        layMode(asked.item, found);
        if (!Array.isArray(found.nodePools)) unknown.push({ path: `${at}/nodePools`, from: `${from}/nodePools` });
        else
          pair(
            {
              planned: listIn(asked.item.nodePools),
              path: `${at}/nodePools`,
              actual: listIn(found.nodePools),
              from: `${from}/nodePools`,
              isWhole: true,
            },
            layNodePool,
          );
      },
    );
  }

  /** Whether documents of this platform can say such a thing of a cluster at all. */
  function isInLayout(name: string): boolean {
    return layout.things.some(
      ({ kind, properties }) =>
        kind === "cluster" &&
        (properties.includes(name) || (name === "network" && layout.things.some((each) => each.kind === "virtual-network"))),
    );
  }

  /** Of a cluster with a subnet, the virtual network of the request is its network. */
  function withNetwork(found: JsonObject): JsonObject {
    const { name } = objectIn(request.virtualNetwork);
    const isIn = listIn(found.nodePools).some(({ subnet }) => subnet !== undefined);
    return name !== undefined && isIn && found.network === undefined ? { ...found, network: name } : found;
  }

  function layNodePool(pool: JsonObject, path: string, found: JsonObject, from: string): void {
    // what the autoscaler sets is no difference
    const isScaled = found.maxCount !== undefined && pool.maxCount !== undefined;
    layAll(
      pool,
      path,
      found,
      from,
      ofNodePool.filter((name) => name !== "nodeCount" || !isScaled),
    );
    if (pool.maxCount === undefined && found.maxCount !== undefined) pool.maxCount = found.maxCount;
  }

  function layLoadBalancer(cluster: JsonObject, path: string, found: JsonObject, from: string): void {
    if (cluster.loadBalancerRanges === undefined) return;
    const { addresses } = objectIn(found.loadBalancer);
    const ranges = Array.isArray(addresses) ? addresses.map((each) => (typeof each === "string" ? each : objectIn(each).range)) : undefined;
    if (ranges === undefined || !ranges.every((range) => typeof range === "string" && isRange(range)))
      unknown.push({ path: `${path}/loadBalancerRanges`, from: `${from}/loadBalancer` });
    else
      cluster.loadBalancerRanges = ranges.map((range) => {
        const { first, last } = parseRange(String(range));
        return { start: formatAddress(first), end: formatAddress(last) };
      });
  }

  function layMode(asked: JsonObject, found: JsonObject): void {
    const balancer = asked.loadBalancer;
    const { advertiseMode } = objectIn(found.loadBalancer);
    if (typeof balancer === "object" && balancer !== null && objectIn(balancer).advertiseMode !== undefined && advertiseMode !== undefined)
      objectIn(balancer).advertiseMode = advertiseMode;
  }

  /** The prefixes of the subnets that node pools are in. */
  function laySubnetsOfCluster(cluster: JsonObject, found: JsonObject): void {
    const subnets = listIn(objectIn(request.virtualNetwork).subnets);
    for (const place of listIn(cluster.subnets)) {
      const pool = named(listIn(found.nodePools), place.nodePool)?.item;
      const name = place.purpose === "pod-subnet" ? pool?.podSubnet : pool?.subnet;
      const prefixes = named(subnets, name)?.item.addressPrefixes;
      const four = Array.isArray(prefixes) ? prefixes.find((prefix) => typeof prefix === "string" && !prefix.includes(":")) : undefined;
      if (four !== undefined) place.addressPrefix = four;
    }
  }

  function laySettings(): void {
    layAll(
      planned,
      "/request",
      request,
      "",
      ofRequest.filter((name) => layout.settings.includes(name)),
    );
    const management = planned.managementNetwork;
    if (management === undefined) return;
    if (request.managementNetwork === undefined) unknown.push({ path: "/request/managementNetwork", from: "/managementNetwork" });
    else
      layAll(objectIn(management), "/request/managementNetwork", objectIn(request.managementNetwork), "/managementNetwork", ofManagement);
  }

  /** Lays properties that both have; what only the plan has is unknown, and what only exists is not of the plan. */
  function layAll(object: JsonObject, path: string, found: JsonObject, from: string, names: readonly string[]): void {
    for (const name of names) {
      if (object[name] === undefined) continue;
      if (found[name] === undefined) unknown.push({ path: `${path}/${name}`, from: `${from}/${name}` });
      else object[name] = found[name];
    }
  }

  /** Pairs things by name. */
  function pair(
    lists: { planned: readonly JsonObject[]; path: string; actual: readonly JsonObject[]; from: string; isWhole: boolean },
    lay: (planned: JsonObject, path: string, found: JsonObject, from: string) => void,
  ): void {
    const unnamed = [...lists.actual.entries()].filter(([, each]) => each.name === undefined);
    const unmatched = lists.planned.filter((each) => named(lists.actual, each.name) === undefined);
    for (const [index, each] of lists.planned.entries()) {
      const found = named(lists.actual, each.name) ?? onlyUnnamed(unnamed, unmatched);
      if (found !== undefined) lay(each, `${lists.path}/${index}`, found.item, `${lists.from}/${found.index}`);
      else if (lists.isWhole && lists.actual.length > 0 && unnamed.length === 0) missing.push(`${lists.path}/${index}`);
      else unknown.push({ path: `${lists.path}/${index}`, from: lists.from });
    }
    for (const [index, each] of lists.actual.entries())
      if (each.name !== undefined && named(lists.planned, each.name) === undefined)
        extra.push({ path: `${lists.from}/${index}`, value: each });
  }
}

/** A prefix without host bits, as plans have it. */
function withPlainPrefix(found: JsonObject): JsonObject {
  const { addressPrefix } = found;
  return typeof addressPrefix === "string" && isPrefix(addressPrefix)
    ? { ...found, addressPrefix: formatPrefix(parsePrefix(addressPrefix)) }
    : found;
}
