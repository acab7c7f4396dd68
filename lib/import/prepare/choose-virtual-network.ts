import type { Thing } from "../draft/merge.js";
import { segmentAfter } from "../reading/node.js";
import type { Report } from "../reading/report.js";

/**
 * Chooses the virtual network of a request: the one with the given name, or the one with most clusters. The others become
 * peered networks if they are peered with it; if not, they are reported together with their clusters.
 */
export function chooseVirtualNetwork(things: readonly Thing[], name: string | undefined, report: Report): Thing[] {
  const networks = things.filter(({ kind }) => kind === "virtual-network");
  assignManagedNetworks(things);
  if (networks.length < 2) return [...things];
  const users = new Map(networks.map((network) => [network, things.filter((thing) => isIn(thing, network, things))]));
  const isGiven = (network: Thing) => name !== undefined && String(network.fields.name?.value).toLowerCase() === name.toLowerCase();
  const [chosen] = [...networks].sort(
    (a, b) => Number(isGiven(b)) - Number(isGiven(a)) || weight(b, users, things) - weight(a, users, things),
  );
  const others = networks.filter((network) => network !== chosen);
  const gone = new Set<Thing>(others.flatMap((network) => [network, ...(users.get(network) ?? [])]));
  const kept = new Set(users.get(chosen as Thing));
  for (const network of others) {
    const name = String(network.fields.name?.value ?? "of unknown name");
    if (isPeered(name, things)) continue;
    const clusters = (users.get(network) ?? []).map(({ fields }) => String(fields.name?.value ?? "of unknown name"));
    const lost = clusters.length === 0 ? "" : `, and neither are its clusters ${clusters.slice(0, 5).join(", ")}`;
    report.add(
      "import-several-networks",
      network.origin,
      `the virtual network "${name}" is not part of the request${lost}; import it into a separate request`,
    );
  }
  return things.filter((thing) => !hasAncestor(thing, gone) || kept.has(thing) || (thing.parent !== undefined && kept.has(thing.parent)));
}

function hasAncestor(thing: Thing, gone: ReadonlySet<Thing>): boolean {
  return gone.has(thing) || (thing.parent !== undefined && hasAncestor(thing.parent, gone));
}

/** Compares by the number of clusters in a network, then by how much is known of it. */
function weight(network: Thing, users: ReadonlyMap<Thing, readonly Thing[]>, things: readonly Thing[]): number {
  const subnets = things.filter(({ parent }) => parent === network).length;
  return (
    (users.get(network)?.length ?? 0) * 1_000_000 + Math.min(subnets, 1000) * 10 + (network.fields.addressPrefixes === undefined ? 0 : 1)
  );
}

/** Reports whether a cluster has a node pool in a subnet of a network. */
function isIn(cluster: Thing, network: Thing, things: readonly Thing[]): boolean {
  if (cluster.kind !== "cluster") return false;
  return things.some(
    ({ kind, parent, fields }) => kind === "node-pool" && parent === cluster && network.ids.has(String(fields.networkId?.value)),
  );
}

function isPeered(name: string, things: readonly Thing[]): boolean {
  return things.some(({ kind, fields }) => kind === "peering" && String(fields.name?.value).toLowerCase() === name.toLowerCase());
}

/** Reports whether a cluster names no subnet. AKS then creates a virtual network in the node resource group. */
function assignManagedNetworks(things: readonly Thing[]): void {
  for (const cluster of things) {
    const group = cluster.kind === "cluster" ? cluster.fields.nodeResourceGroup?.value : undefined;
    if (typeof group !== "string") continue;
    const subnet = things.find(
      ({ kind, fields, parent }) => kind === "subnet" && fields.name?.value === "aks-subnet" && groupOf(parent) === group.toLowerCase(),
    );
    const [network] = subnet?.parent?.ids ?? [];
    if (subnet?.fields.name === undefined || network === undefined) continue;
    for (const pool of things) {
      if (pool.kind !== "node-pool" || pool.parent !== cluster || pool.fields.subnet !== undefined) continue;
      pool.fields.subnet = subnet.fields.name;
      pool.fields.networkId = { ...subnet.fields.name, value: network };
    }
  }
}

function groupOf(thing: Thing | undefined): string | undefined {
  return segmentAfter([...(thing?.ids ?? [])][0], "resourceGroups")?.toLowerCase();
}
