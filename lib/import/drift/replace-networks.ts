import { formatPrefix, parsePrefix } from "../../address/index.js";
import { pointer } from "../../finding/json-pointer.js";
import { isPrefix } from "../reading/values.js";
import { type JsonObject, listIn, named, objectIn } from "./json-objects.js";
import { isSame, type Overlay, pairByName, replaceValues, rowAt } from "./overlay.js";

const ofRequest = ["vmSwitchName", "vswitchName", "ipAllocationMethod", "dhcpScope"];

/** Replaces the networks of a plan by the existing ones of a list in the request. */
export function replaceNetworks(overlay: Overlay, list: string): void {
  const { plan, request, layout, complete } = overlay;
  const planned = listIn(objectIn(plan.request)[list]);
  const dynamic = listIn(plan.networks).filter(({ name }) => complete.dynamic.some((each) => isSame(each, name)));
  const actual = listIn(request[list]);
  pairByName(
    overlay,
    {
      planned: listIn(plan.networks),
      path: "/networks",
      actual: [...actual, ...dynamic.map(({ name }) => ({ name, ipAllocationMethod: "Dynamic" }))],
      from: `/${list}`,
      isComplete: complete.networks,
      otherwise:
        layout.scopes === "networks" ? ({ addressPrefix }) => actual.findIndex((each) => plainPrefix(each) === addressPrefix) : () => -1,
    },
    (network, path, found, from) => {
      replaceValues(overlay, network, path, { ...found, addressPrefix: plainPrefix(found) }, from, [
        "addressPrefix",
        "gateway",
        "dnsServers",
      ]);
      replaceVlan(overlay, network, path, found, from);
      replacePools(overlay, network, path, found, from);
      const requested = named(planned, network.name);
      if (requested !== undefined)
        replaceValues(overlay, withMethod(requested.item, found), pointer("/request", list, requested.index), found, from, ofRequest);
    },
  );
}

/** A planned network is static if its request says nothing else. */
function withMethod(requested: JsonObject, { ipAllocationMethod }: JsonObject): JsonObject {
  if (ipAllocationMethod === "Dynamic") requested.ipAllocationMethod ??= "Static";
  return requested;
}

/** Returns the prefix of a network without host bits, as plans have it. */
function plainPrefix({ addressPrefix }: JsonObject): unknown {
  return typeof addressPrefix === "string" && isPrefix(addressPrefix) ? formatPrefix(parsePrefix(addressPrefix)) : addressPrefix;
}

/** Replaces a VLAN: 0 and a missing value mean untagged. */
function replaceVlan({ unknown }: Overlay, network: JsonObject, path: string, found: JsonObject, from: string): void {
  const vlan = found.vlan ?? found.vlanId;
  if (vlan === undefined) {
    if (network.vlan !== undefined) unknown.push({ path: pointer(path, "vlan"), from: pointer(from, "vlan") });
  } else if (vlan !== (network.vlan ?? 0)) network.vlan = vlan;
}

interface Pool {
  readonly start: unknown;
  readonly end: unknown;
  readonly from: string;
}

/** Replaces the pools of a network that belong to no cluster: equal ones first, the others in order. */
function replacePools(overlay: Overlay, network: JsonObject, path: string, found: JsonObject, from: string): void {
  for (const [startName, endName, purpose] of overlay.layout.pools) {
    const planned = [...listIn(network.pools).entries()].filter(([, pool]) => pool.purpose === purpose && pool.cluster === undefined);
    if (planned.length === 0) continue;
    const actual = poolsIn(found, from, startName, endName);
    if (actual.length === 0) {
      for (const [index] of planned) overlay.unknown.push({ path: pointer(path, "pools", index), from: pointer(from, startName) });
      continue;
    }
    const rest = [...actual];
    const differing = planned.filter(([, pool]) => takeEqual(rest, pool) === undefined);
    for (const [index, pool] of differing) {
      const other = rest.shift();
      const at = pointer(path, "pools", index);
      if (other === undefined) overlay.missing.push({ path: at, value: { ...pool }, ...ofPools(overlay, path) });
      else Object.assign(pool, { start: other.start, end: other.end });
    }
    for (const { start, end, from: place } of rest) overlay.extra.push({ path: place, value: { start, end }, impact: "replan" });
  }
}

/** Removes the pool with the same bounds from a list. */
function takeEqual(pools: Pool[], { start, end }: JsonObject): Pool | undefined {
  const index = pools.findIndex((each) => each.start === start && each.end === end);
  return index < 0 ? undefined : pools.splice(index, 1)[0];
}

function poolsIn(found: JsonObject, from: string, startName: string, endName: string): Pool[] {
  const [start, end] = [found[startName], found[endName]];
  const one = start === undefined || end === undefined ? [] : [{ start, end, from: pointer(from, startName) }];
  const several = startName === "ipPoolStart" ? listIn(found.ipPools) : [];
  return [...one, ...several.map((pool, index) => ({ start: pool.start, end: pool.end, from: pointer(from, "ipPools", index) }))];
}

function ofPools(overlay: Overlay, path: string): { readonly impact: "in-place" | "rebuild"; readonly rule?: string } {
  const row = rowAt(overlay, `${path}/pools`);
  return row?.impact === "rebuild"
    ? { impact: "rebuild", ...(row.rule === undefined ? {} : { rule: row.rule.id }) }
    : { impact: "in-place" };
}
