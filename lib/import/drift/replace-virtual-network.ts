import { pointer } from "../../finding/json-pointer.js";
import { type JsonObject, listIn, lower, named, objectIn } from "./json-objects.js";
import { isSame, type Overlay, pairByName, replaceValues } from "./overlay.js";

/** Replaces the virtual network of a plan by the existing one. */
export function replaceVirtualNetwork(overlay: Overlay): void {
  const { plan, request, complete } = overlay;
  const found = objectIn(request.virtualNetwork);
  const [network] = listIn(plan.networks);
  if (network === undefined) return;
  const isOther = found.name !== undefined && !isSame(found.name, network.name);
  if (request.virtualNetwork === undefined || (isOther && !complete.subnets)) {
    overlay.unknown.push({ path: "/networks/0", from: "/virtualNetwork" });
    return;
  }
  if (isOther) {
    overlay.missing.push({ path: "/networks/0", value: network, impact: "in-place" });
    overlay.extra.push({ path: "/virtualNetwork", value: found, impact: "replan" });
    return;
  }
  replaceValues(overlay, network, "/networks/0", found, "/virtualNetwork", ["addressPrefixes"]);
  replaceSubnets(overlay, network, found);
  replacePeerings(overlay, found);
}

function replacePeerings(overlay: Overlay, found: JsonObject): void {
  const requested = objectIn(objectIn(overlay.plan.request).virtualNetwork);
  if (!Array.isArray(found.peeredNetworks)) {
    if (listIn(requested.peeredNetworks).length > 0)
      overlay.unknown.push({ path: "/request/virtualNetwork/peeredNetworks", from: "/virtualNetwork/peeredNetworks" });
    return;
  }
  pairByName(
    overlay,
    {
      planned: listIn(requested.peeredNetworks),
      path: "/request/virtualNetwork/peeredNetworks",
      actual: listIn(found.peeredNetworks),
      from: "/virtualNetwork/peeredNetworks",
      isComplete: true,
    },
    (peer, path, each, from) => replaceValues(overlay, peer, path, each, from, ["addressPrefixes"]),
  );
}

/** Replaces subnets. Those of the request exist already, and those of pools are created as planned. */
function replaceSubnets(overlay: Overlay, network: JsonObject, found: JsonObject): void {
  const { plan, complete } = overlay;
  const requested = listIn(objectIn(objectIn(plan.request).virtualNetwork).subnets);
  if (found.subnets === undefined) {
    for (const index of requested.keys())
      overlay.unknown.push({ path: pointer("/request/virtualNetwork/subnets", index), from: "/virtualNetwork/subnets" });
    return;
  }
  const subnets = listIn(found.subnets);
  const known = new Set<string>();
  /** Returns the existing subnet; one without prefixes is only named by a cluster. */
  const existing = (path: string, subnet: JsonObject) => {
    known.add(lower(subnet.name));
    const each = named(subnets, subnet.name);
    if (each !== undefined && (each.item.addressPrefixes !== undefined || !complete.subnets)) return each;
    if (complete.subnets) overlay.missing.push({ path, value: subnet, impact: "in-place" });
    else overlay.unknown.push({ path, from: "/virtualNetwork/subnets" });
    return undefined;
  };
  for (const [index, subnet] of requested.entries()) {
    const at = pointer("/request/virtualNetwork/subnets", index);
    const each = existing(at, subnet);
    if (each === undefined) continue;
    const from = pointer("/virtualNetwork/subnets", each.index);
    replaceValues(overlay, subnet, at, each.item, from, ["addressPrefixes"]);
    replaceDelegations(overlay, subnet, at, each.item, from);
  }
  for (const [index, pool] of listIn(network.pools).entries()) {
    if (named(requested, pool.name) !== undefined) continue;
    const at = pointer("/networks/0/pools", index);
    const each = existing(at, pool);
    if (each !== undefined && !isOfExistingCluster(overlay, pool)) comparePrefixes(overlay, pool, at, each.item);
  }
  for (const [index, subnet] of subnets.entries())
    if (subnet.name !== undefined && !known.has(lower(subnet.name)))
      overlay.extra.push({ path: pointer("/virtualNetwork/subnets", index), value: subnet, impact: "replan" });
}

/** Replaces delegations; a plan without any means that there are none. */
function replaceDelegations(overlay: Overlay, subnet: JsonObject, path: string, found: JsonObject, from: string): void {
  const isGiven = Array.isArray(found.delegations) && found.delegations.length > 0;
  if (subnet.delegations === undefined && isGiven) subnet.delegations = found.delegations;
  else replaceValues(overlay, subnet, path, found, from, ["delegations"]);
}

/** The subnets of existing clusters are compared with the cluster. */
function isOfExistingCluster({ request }: Overlay, { cluster }: JsonObject): boolean {
  return cluster !== undefined && named(listIn(request.clusters), cluster) !== undefined;
}

/** Compares the prefixes of a subnet that no cluster is in yet, so it can still be changed. */
function comparePrefixes({ changed }: Overlay, pool: JsonObject, path: string, { addressPrefixes }: JsonObject): void {
  if (!Array.isArray(addressPrefixes) || !Array.isArray(pool.addressPrefixes)) return;
  const texts = (list: readonly unknown[]) => list.map(lower).sort().join();
  if (texts(addressPrefixes) === texts(pool.addressPrefixes)) return;
  changed.push({ path: pointer(path, "addressPrefixes"), value: pool.addressPrefixes, actual: addressPrefixes, impact: "in-place" });
}
