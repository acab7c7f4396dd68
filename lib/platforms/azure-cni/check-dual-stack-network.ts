import type { PatchOperation } from "../../../types/index.js";
import { addressFamily, formatPrefix6 } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { azureCniSubnetRules } from "../../rules/azure-cni-subnet-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import type { IdentifiedRow } from "../../rules/rule-rows.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import type { PendingFinding, Repair } from "../model/pending-finding.js";
import { clearRanges6 } from "./clear-ranges6.js";
import { freePrefixes6, plannedPrefixes6 } from "./planned-prefixes6.js";
import type { ParsedAzureCniRequest, ParsedCluster } from "./read-azure-cni.js";
import type { ParsedSubnet } from "./read-subnets.js";

const { prefixLength } = azureCniSubnetRules["azure-subnet-ipv6-size"].values;
const { networkModels } = azureCniRules["aks-dual-stack-model"].values;

/** Reports dual-stack clusters with a network model, a virtual network or subnets that do not have both families. */
export function checkDualStackNetwork(reading: ParsedAzureCniRequest): PendingFinding[] {
  const planned = plannedPrefixes6(reading);
  const reported = new Set<ParsedSubnet>();
  return reading.clusters
    .filter(({ isDualStack }) => isDualStack)
    .flatMap((cluster) => {
      const { networkModel, nodePools } = cluster;
      if (!(networkModels as readonly string[]).includes(networkModel)) return [ofModel(cluster, reading)];
      const places = new Set(nodePools.flatMap(({ place, podPlace }) => (podPlace === undefined ? [place] : [place, podPlace])));
      const subnets = [...places].flatMap(({ subnet }) =>
        subnet === undefined || subnet.v6.length > 0 || reported.has(subnet) ? [] : [subnet],
      );
      for (const subnet of subnets) reported.add(subnet);
      const hasNone = reading.network.v6.length === 0;
      const isFull = !hasNone && [...places].some((place) => place.isPlanned && !planned.has(place));
      return [
        ...(hasNone ? [ofNetwork(cluster, reading)] : []),
        ...[...new Set(subnets)].map((subnet) => ofSubnet(cluster, subnet, reading)),
        ...(isFull ? [ofPlanned(cluster, reading)] : []),
      ];
    });
}

/** What a cluster lacks. */
interface Lack {
  readonly rule: IdentifiedRow;
  /** Pointer to what has to change, if it is not the families of the cluster. */
  readonly at?: string;
  readonly state: string;
  /** The advice if no change helps. */
  readonly otherwise: string;
}

function pending(cluster: ParsedCluster, { rule, at, state, otherwise }: Lack, ways: readonly Repair[]): PendingFinding {
  const path = at ?? pointer(cluster.path, "ipFamilies");
  return {
    rule,
    path,
    ways: ways.map((repair) => [repair]),
    tell: (repairs) => {
      const found = repairs.flatMap((repair) => repair ?? []);
      const advice = found.length === 0 ? otherwise : found.map(({ text }) => text).join(", or ");
      return findingOf(rule, { path, message: `"${shorten(cluster.name)}" is dual-stack, but ${state}; ${advice}`, repairs: found });
    },
  };
}

function ofModel(cluster: ParsedCluster, reading: ParsedAzureCniRequest): PendingFinding {
  const rule = azureCniRules["aks-dual-stack-model"];
  const state = `${cluster.networkModel} has IPv4 only`;
  return pending(cluster, { rule, state, otherwise: `use ${listed(networkModels)}` }, [ipv4Only(cluster, reading)]);
}

/** Leaves a cluster with IPv4: its families, and the ranges in the lists of both. */
function ipv4Only({ index, path }: ParsedCluster, { request }: ParsedAzureCniRequest): Repair {
  const lists = (["serviceCidrs", "podCidrs"] as const).flatMap((property): PatchOperation[] => {
    const list = request.clusters[index]?.[property];
    if (list === undefined) return [];
    const value = list.filter((text) => addressFamily(text) === 4).slice(0, 1);
    const at = pointer(path, property);
    return value.length === 0 ? [{ op: "remove", path: at }] : [{ op: "replace", path: at, value }];
  });
  return { text: "use IPv4 only", patch: [{ op: "replace", path: pointer(path, "ipFamilies"), value: ["IPv4"] }, ...lists] };
}

function ofNetwork(cluster: ParsedCluster, reading: ParsedAzureCniRequest): PendingFinding {
  const { network } = reading;
  const { area, prefixLength: length } = azureCniRules["aks-dual-stack-network"].values;
  // a prefix that tells whose it is: the first half of the IPv4 prefix, in hexadecimal
  const half = Math.floor((network.v4[0]?.value.first ?? 0) / 2 ** 16);
  const prefix = clearRanges6(reading)(`${area}${half.toString(16)}::/${length}`, []);
  const text = prefix === undefined ? undefined : formatPrefix6(prefix);
  const add: Repair[] =
    text === undefined
      ? []
      : [
          {
            text: `add ${text} to addressPrefixes`,
            patch: [{ op: "add", path: pointer(network.path, "addressPrefixes", "-"), value: text }],
          },
        ];
  const rule = azureCniRules["aks-dual-stack-network"];
  return pending(cluster, { rule, state: "the virtual network has no IPv6 prefix", otherwise: "add one to addressPrefixes" }, add);
}

function ofSubnet(cluster: ParsedCluster, { name, path }: ParsedSubnet, reading: ParsedAzureCniRequest): PendingFinding {
  const free = freePrefixes6(reading)();
  const text = free === undefined ? undefined : formatPrefix6(free);
  const add: Repair[] =
    text === undefined
      ? []
      : [{ text: `add ${text} to it`, patch: [{ op: "add", path: pointer(path, "addressPrefixes", "-"), value: text }] }];
  const rule = azureCniRules["aks-dual-stack-subnet"];
  const at = pointer(path, "addressPrefixes");
  return pending(
    cluster,
    { rule, at, state: `subnet "${shorten(name)}" has no IPv6 prefix`, otherwise: `add a /${prefixLength} to it` },
    add,
  );
}

function ofPlanned(cluster: ParsedCluster, reading: ParsedAzureCniRequest): PendingFinding {
  const rule = azureCniRules["aks-dual-stack-subnet"];
  const state = `the virtual network has no IPv6 /${prefixLength} left for its planned subnet`;
  return pending(cluster, { rule, state, otherwise: "add another IPv6 prefix to addressPrefixes" }, [ipv4Only(cluster, reading)]);
}
