import type { Finding } from "../../../types/index.js";
import { formatPrefix, type Prefix, rangeContains } from "../../address/index.js";
import { pointer, valueAt } from "../../finding/json-pointer.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { changeRules } from "../../rules/change-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import type { ClusterRanges } from "./cluster-ranges.js";
import { lostInUse, prefixesIn } from "./plan-prefixes.js";
import { isExpansion, whyNotExpandable } from "./pod-range-expansion.js";
import { isUpdated } from "./previous-models.js";
import type { ParsedAzureCniRequest, ParsedCluster } from "./read-azure-cni.js";

/** Reports what changes in place since the previous plan and needs more than a new deployment. */
export function checkUpdates(reading: ParsedAzureCniRequest, ranges: readonly ClusterRanges[]): Finding[] {
  const added = addedPrefixes(reading);
  return [
    ...checkLostPrefixes(reading),
    ...reading.clusters.flatMap((cluster) => [
      ...checkModel(cluster, ranges[cluster.index], reading),
      ...checkExpansion(cluster),
      ...checkAddedPrefixes(cluster, added, reading),
    ]),
  ];
}

/** A prefix with subnets in it cannot be given up. */
function checkLostPrefixes({ network, request }: ParsedAzureCniRequest): Finding[] {
  const before = valueAt(request.previous, "/networks/0");
  const path = pointer(network.path, "addressPrefixes");
  if (valueAt(before, "/name") !== network.name) return [];
  const lost = lostInUse(valueAt(before, "/addressPrefixes"), request.virtualNetwork.addressPrefixes, before, request.previous);
  if (lost.length === 0) return [];
  const message = `${listed(lost)} of the previous plan is not in the virtual network any more and has subnets in it; add it again`;
  const repairs = [{ text: "add it again", patch: lost.map((value) => ({ op: "add" as const, path: `${path}/-`, value })) }];
  return [findingOf(changeRules["aks-virtual-network-fixed"], { path, message, repairs })];
}

function checkModel(cluster: ParsedCluster, ranges: ClusterRanges | undefined, reading: ParsedAzureCniRequest): Finding[] {
  if (!isUpdated(cluster, reading)) return [];
  const path = pointer(cluster.path, "networkModel");
  const podCidr = ranges?.pod === undefined ? "" : ` --pod-cidr ${formatPrefix(ranges.pod.value)}`;
  const message = `"${shorten(cluster.name)}" is updated from node-subnet to overlay, which reimages all its node pools at once and cannot be undone; use az aks update --network-plugin-mode overlay${podCidr}`;
  return [findingOf(azureCniRules["aks-overlay-one-way"], { path, message }), terraform(path, cluster)];
}

function checkExpansion(cluster: ParsedCluster): Finding[] {
  const { given, uses, name } = cluster;
  if (given.pod === undefined || uses.pod === undefined || cluster.networkModel !== "overlay") return [];
  const [before, after] = [formatPrefix(uses.pod.value), formatPrefix(given.pod.value)];
  if (before === after || !isExpansion(uses.pod.value, given.pod.value) || whyNotExpandable(cluster) !== undefined) return [];
  const { path } = given.pod;
  const message = `the pod range of "${shorten(name)}" is expanded from ${before} to ${after} in place; use az aks update --pod-cidr ${after}`;
  return [findingOf(azureCniRules["aks-pod-range-expanded"], { path, message }), terraform(path, cluster)];
}

function terraform(path: string, { name }: ParsedCluster): Finding {
  const message = `the Terraform provider azurerm may delete and create "${shorten(name)}" again for this; update it with az aks update first, and look for "forces replacement" in the plan of Terraform`;
  return findingOf(changeRules["aks-terraform-recreates"], { path, message });
}

/** Prefixes of the virtual network that the previous plan does not have. */
function addedPrefixes({ network, request }: ParsedAzureCniRequest): readonly Prefix[] {
  const before = prefixesIn(valueAt(request.previous, "/networks/0/addressPrefixes"));
  if (before === undefined) return [];
  return network.v4.map(({ value }) => value).filter((prefix) => !before.v4.some((other) => rangeContains(other, prefix)));
}

/** A cluster that exists learns of a new prefix only when it is updated. */
function checkAddedPrefixes({ name, nodePools }: ParsedCluster, added: readonly Prefix[], { request }: ParsedAzureCniRequest): Finding[] {
  const exists = (request.previous?.clusters ?? []).some((cluster) => cluster.name.toLowerCase() === name.toLowerCase());
  if (!exists || added.length === 0) return [];
  return nodePools.flatMap((pool) => {
    const subnet = [pool.place, pool.podPlace]
      .flatMap((place) => place?.subnet ?? [])
      .find(({ v4 }) => v4.some(({ value }) => isIn(value, added)));
    const prefix = added.find((one) => subnet?.v4.some(({ value }) => rangeContains(one, value)));
    if (subnet === undefined || prefix === undefined) return [];
    const message = `"${shorten(pool.name)}" is in subnet "${shorten(subnet.name)}", in the prefix ${formatPrefix(prefix)} that the virtual network got after "${shorten(name)}"; run az aks update for the cluster before the node pool is added`;
    return [findingOf(azureCniRules["aks-prefix-added"], { path: pool.path, message })];
  });
}

function isIn(prefix: Prefix, prefixes: readonly Prefix[]): boolean {
  return prefixes.some((one) => rangeContains(one, prefix));
}
