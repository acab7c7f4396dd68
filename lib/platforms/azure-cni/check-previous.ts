import type { Finding, PreviousPlan } from "../../../types/index.js";
import { formatAddress, formatPrefix, formatPrefix6, type Prefix, parsePrefix } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { shorten } from "../../text/shorten.js";
import type { Located } from "../reading/located.js";
import type { ParsedAzureCniRequest, ParsedCluster, Place } from "./read-azure-cni.js";

/** Reports properties of a request that differ from the previous plan and cannot be changed. */
export function checkPrevious(reading: ParsedAzureCniRequest): Finding[] {
  const { request, clusters } = reading;
  const subnetsOf = previousSubnets(request.previous);
  const maxPodsOf = previousMaxPods(request.previous);
  return clusters.flatMap((cluster) => [
    ...checkRanges(cluster),
    ...cluster.nodePools.flatMap((pool) => [
      ...checkSubnet(pool.place, "subnet", pool.path, subnetsOf(cluster.name, pool.name, "node-subnet")),
      ...(pool.podPlace === undefined
        ? []
        : checkSubnet(pool.podPlace, "podSubnet", pool.path, subnetsOf(cluster.name, pool.name, "pod-subnet"))),
      ...checkMaxPods(pool, maxPodsOf(cluster.name, pool.name)),
    ]),
  ]);
}

function checkRanges({ given, uses }: ParsedCluster): Finding[] {
  const services = azureCniRules["aks-svc-fixed"];
  const pods = azureCniRules["aks-pod-range-fixed"];
  return [
    ...changed("service range", given.service, uses.service, formatPrefix, services),
    ...changed("service range", given.service6, uses.service6, formatPrefix6, services),
    ...changed("dnsServiceIp", given.dnsServiceIp, uses.dnsServiceIp, formatAddress, services),
    ...changed("pod range", given.pod, uses.pod, formatPrefix, pods),
    ...changed("pod range", given.pod6, uses.pod6, formatPrefix6, pods),
  ];
}

function changed<Value>(
  name: string,
  given: Located<Value> | undefined,
  uses: Located<Value> | undefined,
  format: (value: Value) => string,
  row: IdentifiedRow,
): Finding[] {
  if (given === undefined || uses === undefined || format(given.value) === format(uses.value)) return [];
  const stands = format(uses.value);
  const { path } = given;
  const message = `${name} ${format(given.value)} is requested, but the existing one is ${stands}; it cannot be changed, so use ${stands}`;
  return [findingOf(row, { path, message, repairs: [{ text: `use ${stands}`, patch: [{ op: "replace", path, value: stands }] }] })];
}

/** Reports a node pool with another subnet than its existing one. */
function checkSubnet(place: Place, property: string, poolPath: string, uses: PreviousSubnet | undefined): Finding[] {
  if (uses === undefined) return [];
  const { prefix, name } = uses;
  const isSame = ({ value }: Located<Prefix>) => value.first === prefix.first && value.last === prefix.last;
  if (place.subnet === undefined ? !place.isPlanned || name === place.name.toLowerCase() : place.subnet.v4.some(isSame)) return [];
  const path = pointer(poolPath, property);
  const requested = place.subnet === undefined ? "a new subnet is requested" : `${property} "${shorten(place.name)}" is requested`;
  const message = `${requested}, but the node pool is in "${shorten(name)}" with ${formatPrefix(prefix)}; name that subnet, or add a node pool in the other subnet`;
  return [findingOf(azureCniRules["aks-subnet-fixed"], { path, message })];
}

function checkMaxPods({ path, maxPods, name }: ParsedCluster["nodePools"][number], uses: number | undefined): Finding[] {
  if (uses === undefined || uses === maxPods) return [];
  const at = pointer(path, "maxPods");
  const message = `maxPods ${maxPods} is requested, but node pool "${shorten(name)}" has ${uses}; use ${uses}, or add a node pool`;
  const repairs = [{ text: `use ${uses}`, patch: [{ op: "add" as const, path: at, value: uses }] }];
  return [findingOf(azureCniRules["aks-maxpods-fixed"], { path: at, message, repairs })];
}

function key(...names: readonly string[]): string {
  return JSON.stringify(names.map((name) => name.toLowerCase()));
}

/** A subnet of the previous plan: its prefix, and its name in lower case. */
interface PreviousSubnet {
  readonly prefix: Prefix;
  readonly name: string;
}

/** Returns the subnets of existing node pools, as far as the previous plan still has them among its pools. */
function previousSubnets(
  previous: PreviousPlan | undefined,
): (cluster: string, nodePool: string, purpose: string) => PreviousSubnet | undefined {
  const pools = (previous?.networks ?? []).flatMap((network) => network.pools);
  const names = new Map(pools.map(({ name, purpose, start }) => [key(purpose, start), name.toLowerCase()]));
  const known = new Map(
    (previous?.clusters ?? []).flatMap((cluster) =>
      (cluster.subnets ?? []).flatMap(({ nodePool, purpose, addressPrefix }) => {
        const prefix = parsePrefix(addressPrefix);
        const name = names.get(key(purpose, formatAddress(prefix.first)));
        return name === undefined ? [] : [[key(cluster.name, nodePool, purpose), { prefix, name }] as const];
      }),
    ),
  );
  return (cluster, nodePool, purpose) => known.get(key(cluster, nodePool, purpose));
}

/** In the form of the previous request, or the default of the network model. */
function previousMaxPods(previous: PreviousPlan | undefined): (cluster: string, nodePool: string) => number | undefined {
  const defaults: Readonly<Record<string, number>> = azureCniRules["aks-maxpods"].values.defaults;
  const known = new Map(
    (previous?.request?.clusters ?? []).flatMap(({ name, networkModel, nodePools }) =>
      (nodePools ?? []).map((pool) => {
        const byDefault = networkModel !== undefined && Object.hasOwn(defaults, networkModel) ? defaults[networkModel] : undefined;
        return [key(name, pool.name), pool.maxPods ?? byDefault] as const;
      }),
    ),
  );
  return (cluster, nodePool) => known.get(key(cluster, nodePool));
}
