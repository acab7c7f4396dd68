import { formatAddress, parseRange } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { isRange } from "../reading/values.js";
import { type JsonObject, listIn, named, objectIn } from "./json-objects.js";
import { type Overlay, pairByName, replaceValues } from "./overlay.js";

/** Properties of clusters that a plan repeats, and those that only its request has. */
const inPlan = ["network", "controlPlaneIp", "podCidr", "podCidrs", "serviceCidr", "serviceCidrs", "dnsServiceIp"];
const inRequest = ["controlPlaneNodeCount", "networkModel", "privateCluster", "ipFamilies", "internalLoadBalancers", "apiServerSubnet"];
const ofNodePool = ["nodeCount", "maxCount", "maxPods", "maxSurge", "maxUnavailable", "mode", "osType"];

/** Replaces the clusters of a plan by the existing ones. */
export function replaceClusters(overlay: Overlay): void {
  const { plan, request, complete } = overlay;
  const planned = listIn(objectIn(plan.request).clusters);
  pairByName(
    overlay,
    {
      planned: listIn(plan.clusters),
      path: "/clusters",
      actual: listIn(request.clusters),
      from: "/clusters",
      isComplete: complete.clusters,
    },
    (cluster, path, found, from) => {
      const isReadable = (name: string) => isInLayout(overlay, name);
      replaceValues(overlay, cluster, path, withFirstRanges(withNetwork(request, found)), from, inPlan.filter(isReadable));
      replaceRanges(overlay, cluster, path, found, from);
      const requested = named(planned, cluster.name);
      replaceSubnets(overlay, cluster, path, found, from);
      if (requested === undefined) return;
      const at = pointer("/request/clusters", requested.index);
      replaceValues(overlay, requested.item, at, found, from, inRequest.filter(isReadable));
      replaceBalancer(requested.item, found);
      if (Array.isArray(found.nodePools)) replaceNodePools(overlay, requested.item, at, found, from);
      else overlay.unknown.push({ path: pointer(at, "nodePools"), from: pointer(from, "nodePools") });
    },
  );
}

/** Reports whether documents of this platform can contain a property of a cluster at all. */
function isInLayout({ layout: { things } }: Overlay, name: string): boolean {
  const isNetwork = name === "network" && things.some(({ kind }) => kind === "virtual-network");
  return things.some(({ kind, properties }) => kind === "cluster" && (properties.includes(name) || isNetwork));
}

/** The network of a cluster with a subnet is the virtual network of the request. */
function withNetwork(request: JsonObject, found: JsonObject): JsonObject {
  const { name } = objectIn(request.virtualNetwork);
  const isIn = listIn(found.nodePools).some(({ subnet }) => subnet !== undefined);
  return name !== undefined && isIn && found.network === undefined ? { ...found, network: name } : found;
}

/** Adds the IPv4 range of a cluster with two IP families, which a plan has in addition to both. */
function withFirstRanges(found: JsonObject): JsonObject {
  const first = (list: unknown) => (Array.isArray(list) ? (list as readonly unknown[])[0] : undefined);
  const podCidr = found.podCidr ?? first(found.podCidrs);
  const serviceCidr = found.serviceCidr ?? first(found.serviceCidrs);
  return { ...found, ...(podCidr === undefined ? {} : { podCidr }), ...(serviceCidr === undefined ? {} : { serviceCidr }) };
}

function replaceNodePools(overlay: Overlay, requested: JsonObject, path: string, found: JsonObject, from: string): void {
  const lists = {
    planned: listIn(requested.nodePools),
    path: pointer(path, "nodePools"),
    actual: listIn(found.nodePools),
    from: pointer(from, "nodePools"),
    isComplete: true,
  };
  pairByName(overlay, lists, (pool, at, each, place) => {
    // the node count is set by the autoscaler, and is no difference; a maximum that is the node count is none
    const isScaled = each.maxCount !== undefined && pool.maxCount !== undefined;
    const isFixed = each.maxCount === undefined && Number(pool.maxCount) <= Number(pool.nodeCount);
    const names = ofNodePool.filter((name) => !(isScaled && name === "nodeCount") && !(isFixed && name === "maxCount"));
    replaceValues(overlay, pool, at, each, place, names);
  });
}

/** Replaces the ranges of a load balancer. A plan without any means that there are none. */
function replaceRanges(overlay: Overlay, cluster: JsonObject, path: string, found: JsonObject, from: string): void {
  const at = pointer(path, "loadBalancerRanges");
  const { addresses } = objectIn(found.loadBalancer);
  const ranges = Array.isArray(addresses) ? addresses.map((each) => (typeof each === "string" ? each : objectIn(each).range)) : undefined;
  if (ranges === undefined || !ranges.every((range) => typeof range === "string" && isRange(range))) {
    if (cluster.loadBalancerRanges !== undefined) overlay.unknown.push({ path: at, from: pointer(from, "loadBalancer") });
    return;
  }
  if (ranges.length === 0 && cluster.loadBalancerRanges === undefined) return;
  cluster.loadBalancerRanges = ranges.map((range) => {
    const { first, last } = parseRange(String(range));
    return { start: formatAddress(first), end: formatAddress(last) };
  });
}

/** Replaces how a load balancer announces its addresses, and its BGP peers; their names are often generated. */
function replaceBalancer(requested: JsonObject, found: JsonObject): void {
  const { advertiseMode, bgpPeers } = objectIn(found.loadBalancer);
  const balancer = { ...objectIn(requested.loadBalancer) };
  if (advertiseMode !== undefined && advertiseMode !== (balancer.advertiseMode ?? "ARP")) balancer.advertiseMode = advertiseMode;
  if (Array.isArray(bgpPeers) && Array.isArray(balancer.bgpPeers) && peers(bgpPeers) !== peers(balancer.bgpPeers))
    balancer.bgpPeers = bgpPeers;
  if (requested.loadBalancer !== undefined || Object.keys(balancer).length > 0) requested.loadBalancer = balancer;
}

function peers(list: readonly unknown[]): string {
  return JSON.stringify(
    listIn(list)
      .map(({ myAsn, peerAsn, peerAddress }) => [myAsn, peerAsn, peerAddress].join())
      .sort(),
  );
}

/** Replaces the prefixes of the subnets of node pools. */
function replaceSubnets(overlay: Overlay, cluster: JsonObject, path: string, found: JsonObject, from: string): void {
  const subnets = listIn(objectIn(overlay.request.virtualNetwork).subnets);
  for (const [index, place] of listIn(cluster.subnets).entries()) {
    const pool = named(listIn(found.nodePools), place.nodePool);
    const property = place.purpose === "pod-subnet" ? "podSubnet" : "subnet";
    const name = pool?.item[property];
    const prefixes = named(subnets, name)?.item.addressPrefixes;
    const four = Array.isArray(prefixes) ? prefixes.find((prefix) => typeof prefix === "string" && !prefix.includes(":")) : undefined;
    if (four !== undefined) place.addressPrefix = four;
    else if (pool !== undefined)
      overlay.unknown.push({ path: pointer(path, "subnets", index), from: pointer(from, "nodePools", pool.index, property) });
  }
}
