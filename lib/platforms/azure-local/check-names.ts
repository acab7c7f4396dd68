import type { Finding } from "../../../types/index.js";
import { type AddressRange, rangeContains } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { shorten } from "../../text/shorten.js";
import { repeatedNames } from "../checks/repeated-names.js";
import type { ParsedAzureLocalRequest, ParsedCluster, ParsedLogicalNetwork } from "./read-azure-local.js";

/** Checks names: names that must be unique, and names that must refer to something. */
export function checkNames({ request, networks, clusters }: ParsedAzureLocalRequest): Finding[] {
  const repeated = [
    ...repeatedNames(request.logicalNetworks, "/logicalNetworks"),
    ...repeatedNames(request.clusters, "/clusters"),
    ...request.clusters.flatMap((cluster, index) => repeatedNames(cluster.nodePools, pointer("/clusters", index, "nodePools"))),
  ];
  const unknown = clusters.flatMap((cluster) => {
    const { network, path, loadBalancer } = cluster;
    const requested = request.clusters[cluster.index];
    const announced = requested?.loadBalancer?.network;
    const ranges = loadBalancer.ranges.map(({ value }) => value);
    const own = [
      ...(cluster.controlPlaneIp === undefined ? [] : [{ first: cluster.controlPlaneIp.value, last: cluster.controlPlaneIp.value }]),
      ...(loadBalancer.mode === "BGP" ? [] : ranges),
    ];
    return [
      ...(network === undefined ? [unknownNetwork(requested?.network, pointer(path, "network"), holdersOf(own, networks), cluster)] : []),
      ...(announced !== undefined && loadBalancer.network === undefined
        ? [unknownNetwork(announced, pointer(loadBalancer.path, "network"), holdersOf(ranges, networks), cluster)]
        : []),
    ];
  });
  return [...repeated, ...unknown];
}

/** Returns the networks that contain the given addresses, or all of them if none does. */
function holdersOf(ranges: readonly AddressRange[], networks: readonly ParsedLogicalNetwork[]): Choice {
  const holders = networks.filter(({ prefix }) => ranges.every((range) => rangeContains(prefix, range)));
  return { networks: holders.length === 0 ? networks : holders, count: networks.length };
}

/** Networks to choose from, and how many there are in all. */
interface Choice {
  readonly networks: readonly ParsedLogicalNetwork[];
  readonly count: number;
}

/** How many networks a finding names and offers. */
const offered = 5;

function unknownNetwork(name: string | undefined, path: string, { networks, count }: Choice, cluster: ParsedCluster): Finding {
  const known = networks.slice(0, offered).map((network) => `"${network.name}"`);
  const more = networks.length > offered ? ` or ${networks.length - offered} others` : "";
  const problem =
    name === undefined
      ? `cluster "${shorten(cluster.name)}" names no network, and there are ${count}`
      : `"${shorten(name)}" is not a logical network of the request`;
  return findingOf(addressRules["network-unknown"], {
    path,
    message: `${problem}; use ${known.join(", ")}${more}`,
    repairs: networks.slice(0, offered).map((network) => ({
      text: `use the logical network "${network.name}"`,
      patch: [{ op: name === undefined ? "add" : "replace", path, value: network.name } as const],
    })),
  });
}
