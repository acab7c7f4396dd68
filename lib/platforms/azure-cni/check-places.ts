import type { Finding } from "../../../types/index.js";
import { formatPrefix } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { counted } from "../../text/counted.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import { countAzureCni } from "./count-azure-cni.js";
import type { ParsedAzureCniRequest, Place } from "./read-azure-cni.js";
import type { ParsedSubnet } from "./read-subnets.js";
import { havePlanned } from "./subnet-room-repairs.js";
import { isStatic, type SubnetUse, subnetUses, usesBySubnet } from "./subnet-uses.js";
import { keptBesideBlocks, subnetPrefixLength } from "./usable-in-subnet.js";

/** Reports subnets that node pools must not use. Whether there is room is checked separately. */
export function checkPlaces(reading: ParsedAzureCniRequest): Finding[] {
  const uses = subnetUses(reading);
  const counts = new Map<string, number>();
  for (const { pool, count } of countAzureCni(reading)) if (pool !== undefined) counts.set(pool, (counts.get(pool) ?? 0) + count);
  return [
    ...[...usesBySubnet(reading)].flatMap(([subnet, here]) => [
      ...here.flatMap((use) => checkDelegations(use, subnet)),
      ...checkSeparate(here, subnet),
      ...checkMode(here, subnet),
      ...checkMachines(here, subnet),
      ...checkStaticSize(here, subnet),
      ...checkPermissions(here, subnet),
    ]),
    ...checkPlannedStaticSize(uses, counts),
    ...checkUnusedPodSubnets(reading),
  ];
}

function checkDelegations({ place, path, isMovable }: SubnetUse, { name, delegations }: ParsedSubnet): Finding[] {
  const row = azureCniRules["aks-subnet-not-delegated"];
  const foreign =
    place.purpose === "pod-subnet"
      ? delegations.filter((service) => service.toLowerCase() !== row.values.ownDelegation.toLowerCase())
      : delegations;
  if (foreign.length === 0) return [];
  const services = listed(foreign.map((service) => shorten(service)));
  const message = `subnet "${shorten(name)}" is delegated to ${services}; use a subnet that is not delegated`;
  return [findingOf(row, { path, message, repairs: havePlanned([{ path, isMovable }]) })];
}

/** Nodes and pods do not share a subnet if pods have subnets. */
function checkSeparate(uses: readonly SubnetUse[], { name }: ParsedSubnet): Finding[] {
  const nodes = uses.find(({ place }) => place.purpose === "node-subnet");
  if (nodes === undefined) return [];
  return uses
    .filter(({ place }) => place.purpose === "pod-subnet")
    .map(({ path, isMovable }) => {
      const message = `subnet "${shorten(name)}" is for pods here, but contains the nodes of "${nodes.pool.name}"; use a separate subnet`;
      return findingOf(azureCniRules["aks-podsubnet-separate"], { path, message, repairs: havePlanned([{ path, isMovable }]) });
    });
}

function checkMode(uses: readonly SubnetUse[], { name }: ParsedSubnet): Finding[] {
  const pods = uses.filter(({ place }) => place.purpose === "pod-subnet");
  const first = pods[0]?.cluster.networkModel;
  return pods
    .filter(({ cluster }) => cluster.networkModel !== first)
    .map(({ path, cluster, isMovable }) => {
      const message = `subnet "${shorten(name)}" is already used by ${first} and cannot also be used by ${cluster.networkModel}; use a separate subnet`;
      return findingOf(azureCniRules["aks-podsubnet-one-mode"], { path, message, repairs: havePlanned([{ path, isMovable }]) });
    });
}

/** Reports addresses in use in a pod subnet, in which virtual machines are not allowed. */
function checkMachines(uses: readonly SubnetUse[], { name, path, used }: ParsedSubnet): Finding[] {
  if (used === 0 || !uses.some(({ place }) => place.purpose === "pod-subnet")) return [];
  const message = `the pod subnet "${shorten(name)}" has ${counted(used)} in use; virtual machines cannot be in a pod subnet, so move them unless these are pods of other clusters`;
  return [findingOf(azureCniRules["aks-podsubnet-no-vms"], { path: pointer(path, "usedAddresses"), message })];
}

function checkStaticSize(uses: readonly SubnetUse[], { v4 }: ParsedSubnet): Finding[] {
  const row = azureCniRules["aks-podsubnet-static-size"];
  if (!uses.some(isStatic)) return [];
  return v4
    .filter(({ value }) => value.prefixLength < row.values.shortestPrefixLength)
    .map(({ value, path }) => {
      const message = `subnet ${formatPrefix(value)} assigns static blocks and is larger than a /${row.values.shortestPrefixLength}; use a /${row.values.shortestPrefixLength} or smaller`;
      return findingOf(row, { path, message });
    });
}

/** Reports a planned pod subnet that would have to be larger than static blocks allow. */
function checkPlannedStaticSize(uses: readonly SubnetUse[], counts: ReadonlyMap<string, number>): Finding[] {
  const row = azureCniRules["aks-podsubnet-static-size"];
  const { shortestPrefixLength } = row.values;
  const places = new Map<Place, SubnetUse>();
  for (const use of uses) if (isStatic(use) && use.place.isPlanned && !places.has(use.place)) places.set(use.place, use);
  return [...places].flatMap(([place, { cluster }]) => {
    const count = counts.get(place.key) ?? 0;
    if (subnetPrefixLength(count, keptBesideBlocks) >= shortestPrefixLength) return [];
    const message = `the pods of "${shorten(cluster.name)}" need ${count} addresses in static blocks, more than a /${shortestPrefixLength} has; name several pod subnets`;
    return [findingOf(row, { path: pointer(cluster.path, "nodePools"), message })];
  });
}

/** The permissions that the identity of a cluster needs, once for each cluster and subnet. */
function checkPermissions(uses: readonly SubnetUse[], { name }: ParsedSubnet): Finding[] {
  const row = azureCniRules["aks-network-contributor"];
  const clusters = new Set<number>();
  return uses.flatMap(({ cluster, path }) => {
    if (clusters.has(cluster.index)) return [];
    clusters.add(cluster.index);
    const message = `the identity of "${shorten(cluster.name)}" needs the role ${row.values.role} on subnet "${shorten(name)}", or ${listed(row.values.permissions)}`;
    return [findingOf(row, { path, message })];
  });
}

/** Reports a pod subnet that the network model does not use. */
function checkUnusedPodSubnets({ request, clusters }: ParsedAzureCniRequest): Finding[] {
  return clusters.flatMap(({ index, nodePools, networkModel }) =>
    nodePools.flatMap((pool) => {
      const requested = request.clusters[index]?.nodePools[pool.index]?.podSubnet;
      if (requested === undefined || pool.podPlace !== undefined) return [];
      const path = pointer(pool.path, "podSubnet");
      const message = `podSubnet "${shorten(requested)}" is given, but ${networkModel} has no pod subnets; remove it, or use the networkModel pod-subnet`;
      const repairs = [{ text: "remove it", patch: [{ op: "remove" as const, path }] }];
      return [findingOf(azureCniRules["aks-podsubnet-separate"], { path, message, repairs })];
    }),
  );
}
