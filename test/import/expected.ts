import { parseRange } from "../../lib/address/index.js";
import type { ImportResult } from "../../types/index.js";

/** What an index says of a document. */
export interface ExpectedImport {
  readonly file: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

/** What the index names that is no property of a request: what a reader finds on the way. */
const onTheWay = new Set([
  ...["defaultRouteOfTheFabric", "poolUsage", "ipConfigurations", "loadBalancers", "networkPlugin", "minCount", "parameterOf"],
  ...["dhcpScopes", "leftOut", "sameAs", "used"],
]);
/** Named things, which are compared by name and whatever their order. */
const named = new Set(["logicalNetworks", "virtualNetworks", "segments", "clusters", "nodePools", "subnets"]);
/** Where 0, false and an empty list may be missing, because that means the same. */
const mayBeMissing = new Set(["vlan", "vlanId", "privateCluster", "usedAddresses", "delegations", "bgpPeers"]);

type Json = Readonly<Record<string, unknown>>;

/** Everything in which an import differs from what an index expects of it. */
export function differences({ request, unknown, used }: ImportResult, { expect }: ExpectedImport): string[] {
  const found: string[] = [];
  compareObjects("", expect, request as Json);
  for (const each of (expect.used ?? []) as readonly { readonly range: string }[])
    if (!isTaken(each.range, request as Json)) found.push(`${each.range} is not taken in the request; used: ${JSON.stringify(used)}`);
  return found;

  function compareObjects(path: string, wanted: Json, actual: Json): void {
    for (const [name, value] of Object.entries(wanted)) {
      if (!onTheWay.has(name)) compare(`${path}/${name}`, name, value, actual[name]);
    }
  }

  function compare(path: string, name: string, wanted: unknown, actual: unknown): void {
    if (wanted === null) {
      if (actual !== undefined) found.push(`${path}: ${JSON.stringify(actual)} is read, and it is open`);
      else if (!unknown.some((each) => each.path === path || path.startsWith(`${each.path}/`)))
        found.push(`${path} is open and not among the unknown`);
    } else if (
      actual === undefined &&
      mayBeMissing.has(name) &&
      (wanted === 0 || wanted === false || (Array.isArray(wanted) && wanted.length === 0))
    )
      return;
    else if (Array.isArray(wanted)) compareLists(path, name, wanted, actual);
    else if (typeof wanted === "object") {
      if (typeof actual !== "object" || actual === null) found.push(`${path} is missing`);
      else compareObjects(path, wanted as Json, actual as Json);
    } else if (canonical(wanted) !== canonical(actual))
      found.push(`${path}: ${JSON.stringify(wanted)} is expected, and ${JSON.stringify(actual)} read`);
  }

  function compareLists(path: string, name: string, wanted: readonly unknown[], actual: unknown): void {
    const list: readonly unknown[] = Array.isArray(actual) ? actual : [];
    if (list.length !== wanted.length)
      found.push(`${path}: ${wanted.length} items are expected, and ${list.length} read: ${JSON.stringify(list)}`);
    const rest = [...list.entries()];
    for (const [index, item] of wanted.entries()) {
      const at = named.has(name) ? rest.findIndex(([, each]) => isSameName(item, each)) : rest.findIndex(([each]) => each === index);
      const [place] = at < 0 ? [] : rest.splice(at, 1);
      if (place === undefined) found.push(`${path}/${index}: ${JSON.stringify(item)} is missing`);
      else compare(`${path}/${place[0]}`, "", item, place[1]);
    }
  }
}

function isSameName(wanted: unknown, actual: unknown): boolean {
  return ((wanted as Json).name ?? undefined) === (actual as Json).name;
}

/** Ranges are compared as ranges, whatever form they are written in. */
function canonical(value: unknown): string {
  if (typeof value !== "string") return JSON.stringify(value);
  try {
    const { first, last } = parseRange(value);
    return `${first}-${last}`;
  } catch {
    return value;
  }
}

/** Whether each address of a range is taken somewhere in a request. */
function isTaken(text: string, request: Json): boolean {
  const { first, last } = parseRange(text);
  const ranges = rangesIn(request).sort((a, b) => a.first - b.first);
  let next: number = first;
  for (const range of ranges) if (range.first <= next && range.last >= next) next = range.last + 1;
  return next > last;
}

function rangesIn(value: unknown): { readonly first: number; readonly last: number }[] {
  if (Array.isArray(value)) return value.flatMap(rangesIn);
  if (typeof value === "object" && value !== null) {
    const { start, end } = value as Json;
    if (typeof start === "string" && typeof end === "string") return rangesIn(`${start}-${end}`);
    return Object.entries(value).flatMap(([name, each]) => (/addressPrefix|podCidr|serviceCidr/i.test(name) ? [] : rangesIn(each)));
  }
  if (typeof value !== "string") return [];
  try {
    return [parseRange(value)];
  } catch {
    return [];
  }
}
