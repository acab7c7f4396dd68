import type { Finding } from "../../../types/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { addressRules } from "../../rules/address-rules.js";
import { azureCniRules } from "../../rules/azure-cni-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import { repeatedNames } from "../checks/repeated-names.js";
import type { PendingFinding } from "../model/pending-finding.js";
import type { ParsedAzureCniRequest } from "./read-azure-cni.js";
import type { ParsedSubnet } from "./read-subnets.js";

/** How many subnets a finding offers. */
const offered = 3;

/** Checks names: names that must be unique, names that must refer to something, and names that are too long for labels. */
export function checkNames(reading: ParsedAzureCniRequest): Finding[] {
  const { request, network } = reading;
  return [
    ...repeatedNames(request.virtualNetwork.subnets ?? [], pointer(network.path, "subnets")),
    ...repeatedNames(request.virtualNetwork.peeredNetworks ?? [], pointer(network.path, "peeredNetworks")),
    ...repeatedNames(request.clusters, "/clusters"),
    ...request.clusters.flatMap((cluster, index) => repeatedNames(cluster.nodePools, pointer("/clusters", index, "nodePools"))),
    ...checkNetworkNames(reading),
    ...checkFoundByName(reading),
    ...checkLabels(reading),
  ];
}

/** Checks that a cluster names the only virtual network, or none. */
function checkNetworkNames({ request, network }: ParsedAzureCniRequest): Finding[] {
  return request.clusters.flatMap((cluster, index) => {
    if (cluster.network === undefined || cluster.network.toLowerCase() === network.name.toLowerCase()) return [];
    const path = pointer("/clusters", index, "network");
    const message = `"${shorten(cluster.network)}" is not the virtual network of the request; use "${network.name}", or remove it`;
    const repairs = [
      { text: `use "${network.name}"`, patch: [{ op: "replace" as const, path, value: network.name }] },
      { text: "remove it", patch: [{ op: "remove" as const, path }] },
    ];
    return [findingOf(addressRules["network-unknown"], { path, message, repairs })];
  });
}

/** Reports names of subnets that do not exist. The existing subnets that could replace them are tried. */
export function checkSubnetNames({ request, clusters, subnets }: ParsedAzureCniRequest): PendingFinding[] {
  const rule = addressRules["network-unknown"];
  const unknown = (path: string, name: string, removal: string | undefined): PendingFinding => {
    const removed =
      removal === undefined
        ? []
        : [
            {
              text: `remove it ${removal}`,
              patch: [{ op: "remove" as const, path: path.replace(/\/loadBalancer\/subnet$/, "/loadBalancer") }],
            },
          ];
    const instead = mostAlike(name, subnets).map((subnet) => ({
      text: `use the subnet "${subnet.name}"`,
      patch: [{ op: "replace" as const, path, value: subnet.name }],
    }));
    return {
      rule,
      path,
      ways: [removed, ...instead.map((repair) => [repair])],
      tell: ([first, ...others]) => {
        const usable = others.flatMap((repair) => repair ?? []);
        const names = listed(
          usable.map(({ text }) => text.replace("use the subnet ", "")),
          offered,
        );
        const advice = [
          ...(names === "" ? [] : [`use ${names}`]),
          removal === undefined ? "name an existing subnet" : `remove it ${removal}`,
        ];
        const message = `"${shorten(name)}" is not a subnet of the virtual network; ${advice.join(", or ")}`;
        return findingOf(rule, { path, message, repairs: [...(first === undefined ? [] : [first]), ...usable] });
      },
    };
  };
  const planned = "to have one planned";
  return clusters.flatMap(({ index, nodePools, apiServer, loadBalancer }) => [
    ...nodePools.flatMap((pool) => {
      const requested = request.clusters[index]?.nodePools[pool.index];
      const at = (property: "subnet" | "podSubnet") => pointer(pool.path, property);
      return [
        ...(requested?.subnet !== undefined && pool.place.subnet === undefined ? [unknown(at("subnet"), requested.subnet, planned)] : []),
        ...(requested?.podSubnet !== undefined && pool.podPlace !== undefined && pool.podPlace.subnet === undefined
          ? [unknown(at("podSubnet"), requested.podSubnet, planned)]
          : []),
      ];
    }),
    ...(apiServer !== undefined && apiServer.subnet === undefined ? [unknown(apiServer.path, apiServer.name, undefined)] : []),
    ...(loadBalancer !== undefined && loadBalancer.subnet === undefined
      ? [unknown(loadBalancer.path, loadBalancer.name, "to use the subnet of the first node pool")]
      : []),
  ]);
}

/** Returns the subnets whose names share the longest beginning with a name, the first ones if there are several. */
function mostAlike(name: string, subnets: readonly ParsedSubnet[]): readonly ParsedSubnet[] {
  const wanted = name.toLowerCase();
  const alike = (other: string) => {
    let count = 0;
    while (count < wanted.length && wanted[count] === other[count]) count++;
    return count;
  };
  return [...subnets].sort((a, b) => alike(b.name.toLowerCase()) - alike(a.name.toLowerCase())).slice(0, offered);
}

/** A planned subnet that now exists need not be named by the node pools. */
function checkFoundByName({ request, clusters }: ParsedAzureCniRequest): Finding[] {
  const told = new Set<string>();
  return clusters.flatMap(({ index, nodePools, name, path }) =>
    nodePools.flatMap((pool) => {
      const requested = request.clusters[index]?.nodePools[pool.index];
      const places = [
        ...(requested?.subnet === undefined ? [pool.place] : []),
        ...(requested?.podSubnet === undefined ? [pool.podPlace] : []),
      ];
      return places.flatMap((place) => {
        const key = `${index}/${place?.key}`;
        if (place?.subnet === undefined || told.has(key)) return [];
        told.add(key);
        const message = `the subnet "${place.name}" already exists and has the name of the one that would be planned for "${name}", so it is used`;
        return [findingOf(azureCniRules["azure-subnet-by-name"], { path: pointer(path, "nodePools"), message })];
      });
    }),
  );
}

/** Nodes have the names of their virtual network and subnets as labels, unless their pods are in the same subnet. */
function checkLabels({ clusters, network }: ParsedAzureCniRequest): Finding[] {
  const row = azureCniRules["aks-overlay-names"];
  const { characters, networkModels } = row.values;
  const limited: ReadonlySet<string> = new Set(networkModels);
  const labelled = clusters.filter(({ networkModel }) => limited.has(networkModel));
  const places = new Set(
    labelled.flatMap(({ nodePools }) => nodePools.flatMap(({ place, podPlace }) => (podPlace === undefined ? [place] : [place, podPlace]))),
  );
  const first = labelled[0]?.networkModel;
  const tooLong = (kind: string, name: string, path: string) => {
    const message = `the name of ${kind} has ${name.length} characters; use one of at most ${characters} with ${first}`;
    return findingOf(row, { path, message });
  };
  const told = new Set<string>();
  return [
    ...(labelled.length > 0 && network.name.length > characters
      ? [tooLong("the virtual network", network.name, pointer(network.path, "name"))]
      : []),
    ...[...places].flatMap(({ name, subnet, cluster, isPlanned }) => {
      if (name.length <= characters) return [];
      const path = subnet === undefined ? pointer("/clusters", cluster, "name") : pointer(subnet.path, "name");
      // a cluster with two planned subnets whose names are too long has one name to change
      if (told.has(path) || (subnet === undefined && !isPlanned)) return [];
      told.add(path);
      return [tooLong(subnet === undefined ? `the subnet planned for it, "${shorten(name, 100)}",` : "the subnet", name, path)];
    }),
  ];
}
