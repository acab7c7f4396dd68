import type { AzureCniRequest } from "../../../types/index.js";
import { formatPrefix, formatPrefix6 } from "../../address/index.js";
import { defined } from "../../collections/defined.js";
import { pointer } from "../../finding/json-pointer.js";
import { endpointPaths, endpointSettings } from "../model/endpoint-settings.js";
import type { PortCondition, PortGroup, PortModel, ZonePart } from "../model/port-model.js";
import { type UsedByOthers, usersPorts } from "../reading/users.js";
import type { ClusterRanges } from "./cluster-ranges.js";
import type { ParsedAzureCniRequest, ParsedCluster, Place } from "./read-azure-cni.js";

/** Returns zones and conditions of the port matrix, as far as they are known before subnets are planned. */
export function azureCniPorts(reading: ParsedAzureCniRequest, ranges: readonly ClusterRanges[]): PortModel {
  const { request, network, clusters, places } = reading;
  const zones = new Map<ZonePart, Set<string>>();
  const add = (part: ZonePart, texts: readonly string[]) => {
    const known = zones.get(part) ?? new Set();
    for (const text of texts) known.add(text);
    zones.set(part, known);
  };
  add("node-subnet", []);
  add("virtual-network", [...network.v4.map(({ value }) => formatPrefix(value)), ...network.v6.map(({ value }) => formatPrefix6(value))]);
  add("internet", []);
  add("ntp", []);
  const users = usersPorts(
    reading.users,
    clusters.map(usedOfCluster(request)),
    clusters.some(({ isDualStack }) => isDualStack),
  );
  add("service-tag/azure-cloud", [cloudTag(request.region)]);
  for (const { index, networkModel } of clusters) {
    if (networkModel === "overlay") add("pod-cidr", podRangesOf(ranges[index]));
  }
  for (const { apiServer } of clusters) if (apiServer !== undefined) add("api-server-subnet", prefixesOf(apiServer));
  const zonesOf = placeZones(clusters);
  for (const place of places) for (const part of zonesOf(place)) add(part, prefixesOf(place));
  return {
    platform: request.platform,
    ...endpointSettings(request),
    ...defined({ region: request.region, cloud: request.cloud }),
    zones: { ...Object.fromEntries([...zones].map(([part, texts]) => [part, [...texts]])), ...users.zones },
    groups: [...clusters.map((cluster) => clusterGroup(cluster, ranges[cluster.index])), ...users.groups],
    unknownUses: users.unknownUses,
    conditions: conditionsOf(reading),
    sharedNetworks: [],
    paths: { ...endpointPaths, region: "/region", cloud: "/cloud" },
  };
}

/** The subnets and ranges of one cluster, whose nodes and pods have nothing to do with those of another. */
function clusterGroup(cluster: ParsedCluster, ranges: ClusterRanges | undefined): PortGroup {
  const zonesOf = placeZones([cluster]);
  const places = new Set(cluster.nodePools.flatMap(({ place, podPlace }) => [place, ...(podPlace === undefined ? [] : [podPlace])]));
  const zones = new Map<ZonePart, string[]>();
  const add = (part: ZonePart, texts: readonly string[]) => zones.set(part, [...new Set([...(zones.get(part) ?? []), ...texts])]);
  if (cluster.networkModel === "overlay") add("pod-cidr", podRangesOf(ranges));
  if (cluster.apiServer !== undefined) add("api-server-subnet", prefixesOf(cluster.apiServer));
  for (const place of places) for (const part of zonesOf(place)) add(part, prefixesOf(place));
  return { name: cluster.name, cluster: cluster.name, zones: Object.fromEntries(zones) };
}

/** What users reach of a cluster: its internal load balancers, and its API server if that has no public address. */
function usedOfCluster(request: AzureCniRequest): (cluster: ParsedCluster) => UsedByOthers {
  return ({ index, name, path, internalLoadBalancers, loadBalancer, isPrivate, apiServer, nodePools }) => {
    const first = nodePools[0]?.place;
    const ofNodes = first === undefined ? [] : prefixesOf(first);
    return {
      name,
      owner: { cluster: name },
      path: pointer(path, "services"),
      services: request.clusters[index]?.services ?? internalLoadBalancers,
      ...(internalLoadBalancers === 0
        ? { isPublic: true as const }
        : { serviceTexts: loadBalancer === undefined ? ofNodes : prefixesOf({ ...defined({ subnet: loadBalancer.subnet }) }) }),
      ...(isPrivate && apiServer === undefined ? { apiTexts: ofNodes } : {}),
    };
  };
}

function conditionsOf({ request: { cloud, features = [] }, clusters }: ParsedAzureCniRequest): Set<PortCondition> {
  const conditions: PortCondition[] = [
    ...(clusters.some(({ isPrivate }) => isPrivate) ? ["private-cluster" as const] : []),
    ...(cloud === "AzureUSGovernment" ? ["azure-us-government" as const] : []),
    ...(cloud === "AzureChinaCloud" ? ["azure-china-cloud" as const] : []),
    ...(["windows-nodes", "azure-monitor"] as const).filter((feature) => features.includes(feature)),
  ];
  return new Set(conditions);
}

/** The service tag of Azure's addresses in a region: the name of the region with capitals or without, as Azure takes both. */
function cloudTag(region: string | undefined): string {
  const name = region?.toLowerCase().replace(/\s+/g, "");
  return name === undefined || !/^[a-z0-9]+$/.test(name) ? "AzureCloud" : `AzureCloud.${name}`;
}

/** Returns the zones that contain the addresses of a place: by whose nodes or pods have them. */
export function placeZones(clusters: readonly ParsedCluster[]): (place: Place) => readonly ZonePart[] {
  const parts = new Map<Place, Set<ZonePart>>();
  const add = (place: Place, part: ZonePart) => parts.set(place, (parts.get(place) ?? new Set()).add(part));
  for (const { networkModel, nodePools, internalLoadBalancers, loadBalancer, isPrivate, apiServer } of clusters) {
    const first = nodePools[0]?.place;
    if (first !== undefined && internalLoadBalancers > 0 && loadBalancer === undefined) add(first, "services");
    if (first !== undefined && isPrivate && apiServer === undefined) add(first, "kubernetes-api");
    for (const { place, podPlace } of nodePools) {
      add(place, "node-subnet");
      if (networkModel === "overlay") add(place, "node-subnet/pod-cidr");
      if (podPlace === undefined) continue;
      add(place, "node-subnet/pod-subnet");
      add(podPlace, "pod-subnet");
    }
  }
  return (place) => [...(parts.get(place) ?? [])];
}

function prefixesOf({ subnet }: Pick<Place, "subnet">): string[] {
  if (subnet === undefined) return [];
  return [...subnet.v4.map(({ value }) => formatPrefix(value)), ...subnet.v6.map(({ value }) => formatPrefix6(value))];
}

function podRangesOf(ranges: ClusterRanges | undefined): string[] {
  return [
    ...(ranges?.pod === undefined ? [] : [formatPrefix(ranges.pod.value)]),
    ...(ranges?.pod6 === undefined ? [] : [formatPrefix6(ranges.pod6.value)]),
  ];
}
