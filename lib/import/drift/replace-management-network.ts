import { pointer } from "../../finding/json-pointer.js";
import { type JsonObject, listIn, named, objectIn } from "./json-objects.js";
import { type Overlay, replaceValues } from "./overlay.js";

const properties = ["addressPrefix", "vlan", "gateway", "nodeIps", "clusterIp", "dnsServers", "arcResourceBridge"];

/** Replaces the management network of a plan and its storage networks by the existing ones. */
export function replaceManagementNetwork(overlay: Overlay): void {
  const { plan, request, unknown } = overlay;
  const planned = objectIn(plan.request).managementNetwork;
  if (planned === undefined) return;
  if (request.managementNetwork === undefined) {
    unknown.push({ path: "/request/managementNetwork", from: "/managementNetwork" });
    return;
  }
  const [network, found] = [objectIn(planned), objectIn(request.managementNetwork)];
  const [path, from] = ["/request/managementNetwork", "/managementNetwork"];
  replaceValues(overlay, network, path, found, from, properties);
  replaceRanges(overlay, network, path, found, from);
  replaceStorageNetworks(overlay, network, path, found, from);
}

/** Replaces the IP range, of which a request has one or a list. */
function replaceRanges({ unknown }: Overlay, network: JsonObject, path: string, found: JsonObject, from: string): void {
  const names = ["ipRange", "ipRanges"];
  const planned = names.find((name) => network[name] !== undefined);
  if (planned === undefined) return;
  const actual = names.find((name) => found[name] !== undefined);
  if (actual === undefined) {
    unknown.push({ path: pointer(path, planned), from: pointer(from, planned) });
    return;
  }
  const list = actual === "ipRange" ? [found.ipRange] : (found.ipRanges as readonly unknown[]);
  network[planned] = planned === "ipRanges" ? list : Array.isArray(list) && list.length === 1 ? list[0] : list;
}

/** Replaces storage networks: by name, and by prefix if the names differ. */
function replaceStorageNetworks(overlay: Overlay, network: JsonObject, path: string, found: JsonObject, from: string): void {
  const planned = listIn(network.storageNetworks);
  if (planned.length === 0) return;
  const actual = listIn(found.storageNetworks);
  const place = pointer(from, "storageNetworks");
  for (const [index, storage] of planned.entries()) {
    const at = pointer(path, "storageNetworks", index);
    const partner = actual.findIndex(({ addressPrefix }) => addressPrefix !== undefined && addressPrefix === storage.addressPrefix);
    const other = partner < 0 ? named(actual, storage.name) : { item: actual[partner] ?? {}, index: partner };
    if (other === undefined) overlay.unknown.push({ path: at, from: place });
    else replaceValues(overlay, storage, at, other.item, pointer(place, other.index), ["addressPrefix", "vlan"]);
  }
}
