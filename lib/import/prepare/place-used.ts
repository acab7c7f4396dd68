import type { Reservation } from "../../../types/index.js";
import { type AddressRange, formatRange, subtract } from "../../address/index.js";
import type { DhcpScope, Draft, UsedAddresses } from "../draft/draft.js";
import type { Thing } from "../draft/merge.js";
import type { RequestLayout } from "../layouts/layout.js";
import type { Origin } from "../reading/node.js";
import type { Report } from "../reading/report.js";
import { isRange6 } from "../reading/values.js";
import { boundsIn, isWithin, poolsOf, prefixesOf, rangeIn } from "./ranges.js";

/** Addresses in use, and their source. */
export interface PlacedRange {
  readonly reservation: Reservation;
  readonly origin: Origin;
}

/** What is in use, and the part that belongs to no network of the request. */
export interface PlacedAddresses {
  readonly used: readonly Reservation[];
  readonly elsewhere: readonly PlacedRange[];
}

/**
 * Assigns addresses in use to the network that contains them, and returns the rest separately.
 *
 * Addresses that are already in the request, such as a gateway or the prefix of a network, are not written again.
 */
export function placeUsed(
  draft: Draft,
  more: readonly UsedAddresses[],
  things: readonly Thing[],
  layout: RequestLayout | undefined,
  report: Report,
): PlacedAddresses {
  const given = [...draft.used, ...more, ...draft.scopes.flatMap((scope) => takenByScope(scope, things, layout, report))];
  const used: Reservation[] = [];
  const elsewhere: PlacedRange[] = [];
  const lists = new Map<Thing, Map<string, PlacedRange[]>>();
  const networks = things.filter(({ kind }) => kind === layout?.used.kind);
  const known = rangesKnown(things, layout);
  for (const item of given) {
    const range = rangeIn(item.range);
    if (range === undefined) {
      if (isRange6(item.range)) report.add("import-left-out", item.origin, `${item.range} is IPv6, but addresses in use must be IPv4`);
      continue;
    }
    if (item.isPrefix === true && isNetwork(range, things)) {
      report.add("import-left-out", item.origin, `${item.range} is or contains a network of the request, so it is not read as in use`);
      continue;
    }
    const reservation = reservationOf(item);
    used.push(reservation);
    if (known.has(formatRange(range))) continue;
    const network = networkOf(item, range, networks);
    const property = network === undefined || layout === undefined ? undefined : propertyOf(network, range, layout);
    if (network === undefined) elsewhere.push({ reservation, origin: item.origin });
    else if (property === undefined)
      report.add("import-left-out", item.origin, `${item.range} is in a pool of its network, which assigns it, so it is not reserved`);
    else listOf(lists, network, property).push({ reservation, origin: item.origin });
  }
  for (const [network, properties] of lists) for (const [property, ranges] of properties) writeList(network, property, ranges);
  return { used, elsewhere };
}

/** A single address is written without the length that some lists add to it, and a range without spaces. */
function reservationOf({ name, range: text }: UsedAddresses): Reservation {
  const range = text.replace(/\/32$/, "").replace(/\s/g, "");
  return name === undefined || name === "" ? range : { name: name.slice(0, 200), range };
}

/** Reports whether a prefix in use is one of the networks or contains one, so that it does not conflict with it. */
function isNetwork(range: AddressRange, things: readonly Thing[]): boolean {
  return things.some(
    ({ kind, fields }) =>
      ["network", "subnet", "virtual-network", "management-network", "storage-network"].includes(kind) &&
      prefixesOf(fields).some((prefix) => isWithin(prefix, range)),
  );
}

/** Returns the addresses that are in the request anyway. */
function rangesKnown(things: readonly Thing[], layout: RequestLayout | undefined): ReadonlySet<string> {
  const names = ["gateway", "dnsServers", "controlPlaneIp", "nodeIps", "clusterIp", "addresses"];
  const ranges = things.flatMap(({ fields }) => [
    ...names.flatMap((name) => [fields[name]?.value].flat().flatMap((text) => rangeIn(text) ?? [])),
    ...poolsOf(fields, layout?.pools ?? []),
  ]);
  return new Set(ranges.map(formatRange));
}

/** Returns the network that the document names, or the smallest that contains the addresses. */
function networkOf({ network }: UsedAddresses, range: AddressRange, networks: readonly Thing[]): Thing | undefined {
  const named = network === undefined ? undefined : networks.find(({ ids }) => ids.has(network));
  if (named !== undefined) return named;
  const size = (thing: Thing) => Math.min(...prefixesOf(thing.fields).map(({ first, last }) => last - first));
  return networks.filter(({ fields }) => prefixesOf(fields).some((prefix) => isWithin(range, prefix))).sort((a, b) => size(a) - size(b))[0];
}

function propertyOf({ fields }: Thing, range: AddressRange, { used, pools }: RequestLayout): string | undefined {
  return poolsOf(fields, pools).some((pool) => isWithin(range, pool)) ? used.inPool : used.property;
}

function listOf(lists: Map<Thing, Map<string, PlacedRange[]>>, network: Thing, property: string): PlacedRange[] {
  const properties = lists.get(network) ?? new Map<string, PlacedRange[]>();
  lists.set(network, properties);
  const list = properties.get(property) ?? [];
  properties.set(property, list);
  return list;
}

function writeList({ fields, authority }: Thing, property: string, ranges: readonly PlacedRange[]): void {
  const [first] = ranges;
  if (first === undefined) return;
  const before = Array.isArray(fields[property]?.value) ? (fields[property].value as readonly unknown[]) : [];
  fields[property] = {
    value: [...before, ...ranges.map(({ reservation }) => reservation)],
    origin: fields[property]?.origin ?? first.origin,
    authority,
  };
}

/**
 * Assigns the range of a DHCP server: it is the scope of its network if nodes get their addresses from it, and in use
 * otherwise.
 */
function takenByScope(scope: DhcpScope, things: readonly Thing[], layout: RequestLayout | undefined, report: Report): UsedAddresses[] {
  const whole = boundsIn(scope.start, scope.end);
  if (whole === undefined) return [];
  const left = subtract(
    [whole],
    scope.exclusions.flatMap((text) => rangeIn(text) ?? []).sort((a, b) => a.first - b.first),
  );
  const network = things.find(({ kind, fields }) => kind === "network" && prefixesOf(fields).some((prefix) => isWithin(whole, prefix)));
  const isDynamic =
    layout?.scopes === "networks" || (layout?.scopes === "dynamic" && network?.fields.ipAllocationMethod?.value !== "Static");
  if (network !== undefined && isDynamic) {
    if (left.length > 1)
      report.add("import-left-out", scope.origin, "the scope has exclusions in the middle; it is read from its first to its last address");
    const [first, last] = [left[0]?.first ?? whole.first, left.at(-1)?.last ?? whole.last];
    const [start = "", end = start] = formatRange({ first, last }).split("-");
    network.fields.dhcpScope = { value: { start, end }, origin: scope.origin, authority: network.authority };
    return [];
  }
  return left.map((range) => ({
    range: formatRange(range),
    origin: scope.origin,
    ...(scope.name === undefined ? {} : { name: scope.name }),
  }));
}
