import type { Finding } from "../../../types/index.js";
import { shorten } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { addressRules } from "../../rules/address-rules.js";
import { findingOf } from "../../rules/finding-of.js";
import { repeatedNames } from "../repeated-names.js";
import type { AzureLocalReading, ClusterReading, LogicalNetworkReading } from "./read-azure-local.js";

/** Names that must stand for one thing, and names that must lead somewhere. */
export function checkNames({ request, networks, clusters }: AzureLocalReading): Finding[] {
  const repeated = [
    ...repeatedNames(request.logicalNetworks, "/logicalNetworks"),
    ...repeatedNames(request.clusters, "/clusters"),
    ...request.clusters.flatMap((cluster, index) => repeatedNames(cluster.nodePools, pointer("/clusters", index, "nodePools"))),
  ];
  const unknown = clusters.flatMap((cluster, index) => {
    const asked = request.clusters[index];
    const own = cluster.network === undefined ? [unknownNetwork(asked?.network, pointer(cluster.path, "network"), networks, cluster)] : [];
    const other = asked?.loadBalancer?.network;
    const path = pointer(cluster.loadBalancer.path, "network");
    const announced =
      other !== undefined && cluster.loadBalancer.network === undefined ? [unknownNetwork(other, path, networks, cluster)] : [];
    return [...own, ...announced];
  });
  return [...repeated, ...unknown];
}

function unknownNetwork(
  name: string | undefined,
  path: string,
  networks: readonly LogicalNetworkReading[],
  cluster: ClusterReading,
): Finding {
  const known = networks.map((network) => `"${shorten(network.name)}"`);
  const listed = known.length > 5 ? `${known.slice(0, 5).join(", ")} and ${known.length - 5} more` : known.join(", ");
  return findingOf(addressRules["network-unknown"], {
    path,
    ...(name === undefined ? {} : { received: name }),
    message:
      name === undefined
        ? `cluster "${shorten(cluster.name)}" names no network, and there are ${networks.length}; use one of ${listed}`
        : `"${shorten(name)}" is no logical network of the request; use one of ${listed}`,
    repairs: networks.slice(0, 5).map((network) => ({
      text: `use the logical network "${shorten(network.name)}"`,
      patch: [{ op: name === undefined ? "add" : "replace", path, value: network.name } as const],
    })),
  });
}
