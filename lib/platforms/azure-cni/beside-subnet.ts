import type { PatchOperation, Repair } from "../../../types/index.js";
import { type AddressSet, addressSet, firstClearPrefix, formatPrefix, subtract } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { listed } from "../../text/listed.js";
import { shorten } from "../../text/shorten.js";
import { readBounds } from "../reading/located.js";
import { nodePoolCount } from "./count-azure-cni.js";
import { keptInPlaces } from "./kept-in-places.js";
import type { ParsedAzureCniRequest, ParsedCluster, ParsedNodePool, Place } from "./read-azure-cni.js";
import { subnetPrefixLength } from "./usable-in-subnet.js";

/**
 * Offers changes that put node pools into a second subnet after they have outgrown one: the new ones, the last of them alone or
 * more and more.
 *
 * @param taken the address uses of the virtual network besides the pools of the previous plan
 */
export function* secondSubnet(reading: ParsedAzureCniRequest, place: Place, usedRanges: AddressSet): Iterable<Repair> {
  const { request, network, clusters, subnets } = reading;
  const exists = previousNodePools(reading);
  const fresh = clusters
    .flatMap((cluster) => cluster.nodePools.map((pool) => ({ cluster, pool })))
    .filter(({ cluster, pool }) => (place.purpose === "node-subnet" ? pool.place : pool.podPlace) === place && !exists(cluster, pool))
    .reverse();
  const uses = (request.previous?.networks ?? []).flatMap(({ pools }) => pools.map((pool) => readBounds(pool, "").value));
  const existing = subnets.flatMap(({ v4 }) => v4.map(({ value }) => value));
  const space = addressSet(network.v4.map(({ value }) => value));
  const free = subtract(subtract(space, usedRanges), addressSet([...uses, ...existing]));
  const name = nameBeside(place.name, new Set([...subnets, ...reading.places].map((one) => one.name.toLowerCase())));
  const list = pointer(network.path, "subnets");
  const kept = keptInPlaces(clusters)(place);
  const property = place.purpose === "node-subnet" ? "subnet" : "podSubnet";
  for (let count = 1; count <= fresh.length; count++) {
    const moved = fresh.slice(0, count).reverse();
    const needed = moved.reduce((sum, { cluster, pool }) => sum + nodePoolCount(pool, cluster.networkModel, place.purpose), 0);
    const prefix = firstClearPrefix(free, Math.max(0, subnetPrefixLength(needed, kept)));
    if (prefix === undefined) return;
    const subnet = { name, addressPrefixes: [formatPrefix(prefix)] };
    const create: PatchOperation =
      request.virtualNetwork.subnets === undefined
        ? { op: "add", path: list, value: [subnet] }
        : { op: "add", path: `${list}/-`, value: subnet };
    const who = listed(moved.map(({ pool }) => `"${shorten(pool.name)}"`));
    yield {
      text: `put ${who} into a second subnet "${shorten(name)}" with ${formatPrefix(prefix)}`,
      patch: [create, ...moved.map(({ pool }) => ({ op: "add" as const, path: pointer(pool.path, property), value: name }))],
    };
  }
}

/** Reports whether the previous plan has a node pool. */
function previousNodePools({ request }: ParsedAzureCniRequest): (cluster: ParsedCluster, pool: ParsedNodePool) => boolean {
  const key = (...names: readonly string[]) => JSON.stringify(names.map((name) => name.toLowerCase()));
  const known = new Set(
    (request.previous?.clusters ?? []).flatMap(({ name, subnets }) => (subnets ?? []).map(({ nodePool }) => key(name, nodePool))),
  );
  return (cluster, pool) => known.has(key(cluster.name, pool.name));
}

function nameBeside(name: string, names: ReadonlySet<string>): string {
  let number = 2;
  while (names.has(`${name}-${number}`.toLowerCase())) number++;
  return `${name}-${number}`;
}
