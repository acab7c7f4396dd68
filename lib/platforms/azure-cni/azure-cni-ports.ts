import { formatPrefix, formatPrefix6 } from "../../address/index.js";
import type { PortModel, ZonePart } from "../model/port-model.js";
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
  for (const { index, networkModel } of clusters) {
    if (networkModel === "overlay") add("pod-cidr", podRangesOf(ranges[index]));
  }
  const zonesOf = placeZones(clusters);
  for (const place of places) for (const part of zonesOf(place)) add(part, prefixesOf(place));
  return {
    platform: request.platform,
    zones: Object.fromEntries([...zones].map(([part, texts]) => [part, [...texts]])),
    conditions: new Set(clusters.some(({ isPrivate }) => isPrivate) ? ["private-cluster"] : []),
    sharedNetworks: [],
    paths: {},
  };
}

/** Returns the zones that contain the addresses of a place: by whose nodes or pods have them. */
export function placeZones(clusters: readonly ParsedCluster[]): (place: Place) => readonly ZonePart[] {
  const parts = new Map<Place, Set<ZonePart>>();
  const add = (place: Place, part: ZonePart) => parts.set(place, (parts.get(place) ?? new Set()).add(part));
  for (const { networkModel, nodePools } of clusters) {
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

function prefixesOf({ subnet }: Place): string[] {
  if (subnet === undefined) return [];
  return [...subnet.v4.map(({ value }) => formatPrefix(value)), ...subnet.v6.map(({ value }) => formatPrefix6(value))];
}

function podRangesOf(ranges: ClusterRanges | undefined): string[] {
  return [
    ...(ranges?.pod === undefined ? [] : [formatPrefix(ranges.pod.value)]),
    ...(ranges?.pod6 === undefined ? [] : [formatPrefix6(ranges.pod6.value)]),
  ];
}
